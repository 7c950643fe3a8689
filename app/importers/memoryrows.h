// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "importers/csvtable.h"

#include <optional>
#include <string>

/// Logged memory figures as people tabulate them, one quantity a row (columns of `evenhost predict --memory`).
namespace evenhost::importers {

struct MemoryPrediction
{
    std::string status;          ///< "ok", or why not: "unknown_model", "unknown_gpu", "unknown_format",
                                 ///< "unsupported_quantity", "does_not_fit"
    std::optional<double> value; ///< in the row's own unit; status ok only
};

/// Predicts the row's quantity. Rules that are not obvious:
/// - a weight format that only names the container ("bfloat16 / compressed-tensors") is read from the model's name;
/// - `dp` inside `tp` (SGLang: as many GPUs as tensor-parallel ranks) is data-parallel attention;
/// - where `available_gib` is given, tokens and concurrency follow from it, else from the whole prediction;
/// - "GPU KV cache size" of vLLM on hybrid models is its concurrency times the maximum length (sizing/pagedcache.h).
[[nodiscard]] MemoryPrediction memoryPrediction(const CsvTable& table, std::size_t row,
                                                const catalogue::Catalogue& catalogue);

} // namespace evenhost::importers
