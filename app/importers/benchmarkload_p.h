// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/benchmarktask.h"
#include "importers/csvtable.h"
#include "sizing/servingestimate.h"

#include <optional>
#include <string>

/// The load of a row of a published table: lengths, concurrency, speculation.
namespace evenhost::importers {

struct RowLoad
{
    double inputTokens = 0.0;
    double outputTokens = 0.0;
    double nominalOutputTokens = 0.0; ///< as the row says, before a sheet's own drawing of lengths
    sizing::LoadKind kind = sizing::LoadKind::Concurrency;
    double amount = 1.0;
    double requests = 0.0;
    sizing::ServingTargets targets;
    bool withoutClients = false;
    double acceptedTokensPerStep = 1.0;
    bool promptAssumed = false;    ///< nobody says how long the prompts were
    double firstTokenPrompt = 0.0; ///< tokens of the prompt that the time to the first token is of; 0 = inputTokens
    std::string note;              ///< what the row does not say and was assumed
};

/// Nothing when the row describes a load the model does not cover (disaggregated, prefill or decode alone, lengths
/// nobody states). `task` is what the row's suite fixes; null when it is of none.
[[nodiscard]] std::optional<RowLoad> rowLoad(const CsvTable& table, std::size_t row,
                                             const catalogue::BenchmarkTask* task);

} // namespace evenhost::importers
