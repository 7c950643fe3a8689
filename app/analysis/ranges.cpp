// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ranges.h"

#include "base/wholecount.h"

#include <cmath>

namespace evenhost::analysis {

namespace {

FleetRange::End endAt(const SelfHostedFigures<double>& figures, double factor)
{
    cost::SelfHostedInputs<double> inputs = figures.inputs;
    inputs.fleet.requestsPerSecond *= factor;
    inputs.fleet.concurrency *= factor;
    const cost::Fleet<double> fleet = cost::fleetFor(inputs.fleet, figures.traffic);
    return {base::wholeCount(fleet.replicas), base::wholeCount(fleet.gpus),
            cost::selfHostedMonthOf(inputs, figures.traffic, fleet).total};
}

} // namespace

std::optional<FleetRange> fleetRange(const SelfHostedFigures<double>& figures)
{
    const sizing::ReplicaSizing<double>& replica = figures.replica;
    const auto usable = [](double factor) {
        return std::isfinite(factor) && factor > 0.0;
    };
    if (!replica.feasible || !(figures.fleet.capacityPerReplica > 0.0) || !usable(replica.lowFactor)
        || !usable(replica.highFactor)) {
        return std::nullopt;
    }
    return FleetRange{endAt(figures, replica.highFactor), endAt(figures, replica.lowFactor)};
}

} // namespace evenhost::analysis
