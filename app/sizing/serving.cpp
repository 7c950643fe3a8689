// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/serving.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

template ServingPoint<double> servingPoint<double>(const StepLoad&, const ServingConstants&,
                                                   const ServedRequest<double>&, const double&);
template ServingPoint<base::Traced> servingPoint<base::Traced>(const StepLoad&, const ServingConstants&,
                                                               const ServedRequest<base::Traced>&, const base::Traced&);

double routingDeviation(const StepLoad& load, const ServingConstants& k, double tokens, double stepSeconds)
{
    if (stepSeconds <= 0.0) {
        return 0.0;
    }
    double seconds = 0.0;
    for (const RoutedLoad& routed : load.routed) {
        const RoutingSpread spread = routingSpread(routed.experts, routed.perToken, tokens);
        const double experts = spread.deviationShare * routed.experts / routed.ranks;
        seconds += experts * routed.bytesPerExpert / (k.expertBandwidth * load.bandwidth);
    }
    return seconds / stepSeconds;
}

TargetMissed targetMissed(const ServingPoint<double>& point, const ServingTargets& targets)
{
    if (targets.firstTokenSeconds > 0.0 && point.firstToken95 > targets.firstTokenSeconds) {
        return TargetMissed::FirstToken;
    }
    if (targets.tokensPerSecondAndUser > 0.0 && point.outputToken95 * targets.tokensPerSecondAndUser > 1.0) {
        return TargetMissed::UserSpeed;
    }
    return TargetMissed::None;
}

OperatingConcurrency operatingConcurrency(const StepLoad& load, const ServingConstants& k,
                                          const ServedRequest<double>& request, const ServingTargets& targets,
                                          double most)
{
    const auto missedAt = [&](double sequences) {
        return targetMissed(servingPoint<double>(load, k, request, sequences), targets);
    };
    const TargetMissed alone = missedAt(1.0);
    if (alone != TargetMissed::None) {
        return {0.0, alone};
    }
    double good = 1.0;
    double bad = std::floor(most) + 1.0;
    TargetMissed missed = TargetMissed::None;
    while (bad - good > 1.0) {
        const double middle = std::floor((good + bad) / 2.0);
        const TargetMissed at = missedAt(middle);
        if (at == TargetMissed::None) {
            good = middle;
        } else {
            bad = middle;
            missed = at;
        }
    }
    return {good, missed};
}

} // namespace evenhost::sizing
