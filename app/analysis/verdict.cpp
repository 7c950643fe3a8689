// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/verdict.h"

#include <algorithm>
#include <cmath>

namespace evenhost::analysis {

namespace {

/// The drivers whose range moves the yearly difference most: the bars are sorted, longest first.
std::vector<std::string> decidingDrivers(const std::vector<SensitivityBar>& sensitivity)
{
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, sensitivity.size()); ++i) {
        paths.push_back(sensitivity[i].path);
    }
    return paths;
}

std::optional<double> flipVolume(const Option& selfHosted, const std::string& managedId)
{
    const auto found = std::ranges::find(selfHosted.breakEvens, managedId, &BreakEven::againstId);
    return found == selfHosted.breakEvens.end() ? std::nullopt : found->cheaperAbove;
}

/// The best of two that may be missing.
const Option* cheaperOf(const Option* a, const Option* b)
{
    if (a == nullptr || b == nullptr) {
        return a == nullptr ? b : a;
    }
    return b->monthlyCost.total < a->monthlyCost.total ? b : a;
}

} // namespace

const Option* cheapest(const std::vector<Option>& options, OptionKind kind)
{
    const Option* best = nullptr;
    for (const Option& candidate : options) {
        if (candidate.kind == kind && candidate.eligible) {
            best = cheaperOf(best, &candidate);
        }
    }
    return best;
}

Verdict verdict(const std::vector<Option>& options, std::optional<double> probabilitySelfHostedCheaper,
                const std::vector<SensitivityBar>& sensitivity)
{
    Verdict result;
    const Option* managed = cheapest(options, OptionKind::Managed);
    const Option* selfHosted = cheapest(options, OptionKind::SelfHosted);
    const Option* hybrid = cheapest(options, OptionKind::Hybrid);
    const Option* own = cheaperOf(selfHosted, hybrid);
    if (managed == nullptr && own == nullptr) {
        result.code = "nothing_eligible";
        return result;
    }
    const Option* best = cheaperOf(managed, own); // on equal cost the managed option stands
    const Option* other = best == managed ? own : managed;
    result.optionId = best->id;
    result.code = best->kind == OptionKind::Managed  ? "stay_managed"
                  : best->kind == OptionKind::Hybrid ? "hybrid"
                                                     : "self_host";
    if (selfHosted != nullptr && managed != nullptr) {
        result.flipsAt = flipVolume(*selfHosted, managed->id);
    }
    if (other == nullptr) {
        result.confidence = 1.0;
        return result;
    }
    result.otherId = other->id;
    result.differencePerMonth = other->monthlyCost.total - best->monthlyCost.total;
    if (probabilitySelfHostedCheaper) {
        result.confidence = best == managed ? 1.0 - *probabilitySelfHostedCheaper : *probabilitySelfHostedCheaper;
        if (result.confidence < callableProbability) {
            result.code = "too_close";
            result.deciders = decidingDrivers(sensitivity);
            if (best != managed) { // when in doubt, managed
                std::swap(result.optionId, result.otherId);
                result.differencePerMonth = -result.differencePerMonth;
                result.confidence = 1.0 - result.confidence;
            }
        }
    }
    return result;
}

} // namespace evenhost::analysis
