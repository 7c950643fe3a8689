// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/benchmarktasks.h"

#include "importers/writtennames.h"

#include <algorithm>

namespace evenhost::importers {

const catalogue::BenchmarkTask* benchmarkTask(const catalogue::Catalogue& catalogue, std::string_view suite,
                                              const catalogue::ModelCard& model)
{
    const auto found = std::ranges::find_if(catalogue.benchmarks, [&](const catalogue::BenchmarkTask& task) {
        return task.suite == suite && modelAsWritten(catalogue, task.model) == &model;
    });
    return found == catalogue.benchmarks.end() ? nullptr : &*found;
}

sizing::ServingTargets targetsOf(const catalogue::BenchmarkTask& task, std::string_view scenario)
{
    constexpr double msPerSecond = 1e3;
    const auto found = std::ranges::find(task.limits, scenario, &catalogue::BenchmarkLimit::scenario);
    if (found == task.limits.end()) {
        return {};
    }
    return {found->firstTokenMs / msPerSecond, msPerSecond / found->outputTokenMs};
}

} // namespace evenhost::importers
