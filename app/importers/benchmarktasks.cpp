// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/benchmarktasks.h"

#include "importers/writtennames.h"

#include <array>

namespace evenhost::importers {

namespace {

using sizing::ServingTargets;

constexpr double msPerSecond = 1e3;

/// Limits as the rules print them, in milliseconds: first token, and each further one.
constexpr ServingTargets limits(double firstTokenMs, double outputTokenMs)
{
    return {firstTokenMs / msPerSecond, msPerSecond / outputTokenMs};
}

/// Limits: mlcommons/inference_policies@ff7edba, inference_rules.adoc, 99th percentile of first token / time per output
/// token. Answers, mean tokens of the reference run: Llama 2 70B 294.45, Mixtral 8x7B 144.84 and Llama 3.1 405B 684.68
/// (mlcommons/inference, tools/submission), DeepSeek-R1 3,886.2274 (mlcommons/inference,
/// language/deepseek-r1/README.md, "mean-output-tok-len"). Prompts: 24,576 of OpenOrca tokenised by a third party, 221
/// (Llama 2 70B); 9,400 (MLCommons, Llama 3.1 405B); the mixed set of Mixtral 8x7B (OpenOrca, GSM8K, MBXP) is not
/// published. Recalled from MLCommons' notes on round 5.1, no source found: 800 of DeepSeek-R1's prompts, 778 and 73 of
/// Llama 3.1 8B (CNN / DailyMail). A row's own lengths always win.
constexpr std::array tasks{
    BenchmarkTask{"llama2-70b", 221.0, 294.45, limits(2'000.0, 200.0), limits(450.0, 40.0)},
    BenchmarkTask{"mixtral-8x7b", 0.0, 144.84, limits(2'000.0, 200.0), {}},
    BenchmarkTask{"llama3.1-8b", 778.0, 73.0, limits(2'000.0, 100.0), limits(500.0, 30.0)},
    BenchmarkTask{"llama3.1-405b", 9'400.0, 684.68, limits(6'000.0, 175.0), limits(4'500.0, 80.0)},
    BenchmarkTask{"deepseek-r1", 800.0, 3'886.2274, limits(2'000.0, 80.0), limits(1'500.0, 15.0)},
    BenchmarkTask{"gpt-oss-120b", 0.0, 0.0, limits(3'000.0, 80.0), limits(2'000.0, 20.0)},
};

} // namespace

std::optional<BenchmarkTask> mlperfTask(const catalogue::Catalogue& catalogue, const catalogue::ModelCard& model)
{
    for (const BenchmarkTask& task : tasks) {
        if (modelAsWritten(catalogue, task.model) == &model) {
            return task;
        }
    }
    return std::nullopt;
}

} // namespace evenhost::importers
