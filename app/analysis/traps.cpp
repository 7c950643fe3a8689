// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/traps.h"

#include "base/wholecount.h"
#include "sizing/densetotal.h"

#include <algorithm>

namespace evenhost::analysis {

namespace {

/// The replica that is bought when the headline total is taken for the work; on the same kind of GPU, as many of them
/// as it takes.
sizing::ReplicaSizing<double> sizedByTotal(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                           const catalogue::ModelCard& dense)
{
    sizing::DeploymentRequest request = deploymentRequest(plan, entry);
    request.model = &dense;
    auto replica = sizing::sizeReplica<double>(request);
    if (!replica.feasible) {
        request.shape.firstTokenTarget = 0.0;
        request.shape.userSpeedTarget = 0.0;
        replica = sizing::sizeReplica<double>(request);
    }
    return replica;
}

Trap trapOf(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry, const SelfHostedFigures<double>& right)
{
    Trap trap;
    trap.optionId = entry.entry->id;
    trap.gpusRight = base::wholeCount(right.fleet.gpus);
    trap.gpusByTotal = trap.gpusRight;
    trap.needsGib = right.replica.residentWeightBytes / base::bytesPerGibibyte;
    trap.activeOnlyGib = trap.needsGib * entry.model->parameters.active / entry.model->parameters.total;

    const catalogue::ModelCard dense = sizing::denseOfTotal(*entry.model);
    const auto wrong = selfHostedFigures<double>(plan, entry, sizedByTotal(plan, entry, dense));
    if (wrong.replica.feasible) {
        trap.gpusByTotal = base::wholeCount(wrong.fleet.gpus);
        trap.wastePerYear = (wrong.month.total - right.month.total) * base::monthsPerYear;
    }
    return trap;
}

} // namespace

std::vector<Trap> traps(const std::vector<Option>& options, const plan::ResolvedPlan& plan, const PlanFigures& figures)
{
    std::vector<Trap> found;
    for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
        const plan::ResolvedEntry& entry = plan.shortlist()[i];
        const bool routed = entry.model->parameters.active < entry.model->parameters.total;
        if (routed && options[i].deployment && options[i].deployment->replica.feasible) {
            found.push_back(trapOf(plan, entry, figures.selfHosted[i]));
        }
    }
    return found;
}

void addDenseTwins(std::vector<Trap>& traps, const plan::ResolvedPlan& plan, const PlanFigures& figures)
{
    for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
        const plan::ResolvedEntry& entry = plan.shortlist()[i];
        const auto trap = std::ranges::find(traps, entry.entry->id, &Trap::optionId);
        if (trap != traps.end()) {
            trap->twin = sizing::denseTwin(deploymentRequest(plan, entry), figures.selfHosted[i].replica);
        }
    }
}

} // namespace evenhost::analysis
