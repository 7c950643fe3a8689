// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "importers/csvtable.h"
#include "sizing/servingestimate.h"

#include <memory>
#include <optional>
#include <string>

/// Published speed measurements as people tabulate them, one a row (columns of `evenhost predict`).
namespace evenhost::importers {

/// What a row measured, where it says so; milliseconds and tokens a second.
struct MeasuredSpeed
{
    std::optional<double> firstTokenMs;
    std::optional<double> outputTokenMs;
    std::optional<double> outputTokensPerSecond; ///< of the whole system
};

/// A row, understood.
struct BenchmarkRow
{
    std::string id;
    std::string status;             ///< "ok", "unknown_model", "unknown_gpu" or "unsupported_regime"
    sizing::SpeedQuestion question; ///< status ok
    double nominalOutputTokens = 0.0;
    double replicas = 1.0; ///< copies of the question's layout that the row's GPUs hold
    MeasuredSpeed measured;
    std::string engine; ///< engine family: id of the serving profile
    bool speculationUnknown =
        false;                     ///< the model has prediction layers and the row does not say whether they were used
    bool promptAssumed = false;    ///< nobody says how long the prompts were
    double firstTokenPrompt = 0.0; ///< the time to the first token is of a prompt of this length; 0 = the question's
    std::shared_ptr<const catalogue::ModelCard> namedModel; ///< question.model where only its name tells of it
    std::string note; ///< what had to be taken as given, for the reader: "" or words separated by "; "
};

/// Understands one row of the table. Rules that are not obvious:
/// - InferenceX draws lengths uniformly between 0.8 and 1.0 of the nominal ones: times 0.9.
/// - Where GPUs = expert parallel squared and tensor or data parallelism covers all of them, the sheet has multiplied
///   degrees that share the same GPUs (the same runs appear with equal times under their real number): one of them
///   counts.
/// - Tensor parallelism over more than 16 GPUs is wide expert parallelism or disaggregated serving: unsupported_regime.
/// - A missing prompt length is taken to equal the output length; without either the row is unsupported_regime, except
///   that a suite's rules may fix them (benchmarktasks.h) and a short chat prompt needs none.
/// - Where no layout is stated, the best one over the stated GPUs is taken; a maximum rate under limits is the most the
///   suite's latency limits allow.
/// - llama-bench times a prompt ("pp1024") and an answer apart: the time to the first token is that of the prompt.
/// - Speculative decoding without a stated acceptance: as many drafts as the row says (else three), each accepted with
///   the published mean chance.
/// - A model the catalogue does not have, but whose own name states its parameters ("30B-A3B"), is taken by those two
///   numbers, with the wider range that has.
[[nodiscard]] BenchmarkRow benchmarkRow(const CsvTable& table, std::size_t row, const catalogue::Catalogue& catalogue);

/// Id of the serving profile for an engine as written ("trtllm", "vLLM 0.17", "SGLang").
[[nodiscard]] std::string engineFamily(std::string_view engine);

} // namespace evenhost::importers
