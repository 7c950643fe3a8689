// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/traps.h"

#include "base/wholecount.h"
#include "sizing/densetotal.h"
#include "sizing/sources.h"

#include <algorithm>

namespace evenhost::analysis {

namespace {

/// The replica that is bought when the headline total is taken for the work; on the same kind of GPU, as many of them
/// as it takes.
template <base::Number N>
sizing::ReplicaSizing<N> sizedByTotal(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                      const catalogue::ModelCard& dense)
{
    sizing::DeploymentRequest request = deploymentRequest(plan, entry);
    request.model = &dense;
    auto replica = sizing::sizeReplica<N>(request);
    if (!replica.feasible) {
        request.shape.firstTokenTarget = 0.0;
        request.shape.userSpeedTarget = 0.0;
        replica = sizing::sizeReplica<N>(request);
    }
    return replica;
}

Trap trapOf(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry, const SelfHostedFigures<double>& right)
{
    const TrapFigures<double> figures = trapFigures<double>(plan, entry, right);
    Trap trap;
    trap.optionId = entry.entry->id;
    trap.gpusByTotal = base::wholeCount(figures.gpusByTotal);
    trap.gpusRight = base::wholeCount(figures.gpusRight);
    trap.wastePerYear = figures.wastePerYear;
    trap.needsGib = figures.needsGib;
    trap.activeOnlyGib = figures.activeOnlyGib;
    return trap;
}

} // namespace

template <base::Number N>
TrapFigures<N> trapFigures(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                           const SelfHostedFigures<N>& right)
{
    const catalogue::ModelCard& model = *entry.model;
    const auto parameters = [&](double count, std::string_view name) {
        return sizing::modelFigure<N>(&model, count, name, base::Unit::Parameters);
    };
    TrapFigures<N> trap;
    trap.gpusRight = base::named(right.fleet.gpus, "gpus_right", base::Unit::Gpus);
    trap.gpusByTotal = trap.gpusRight;
    trap.needsGib =
        base::named(right.replica.residentWeightBytes / base::constant<N>(base::constants::bytesPerGibibyte),
                    "resident_weights", base::Unit::Gibibytes);
    trap.activeOnlyGib = base::named(trap.needsGib * parameters(model.parameters.active, "active_parameters")
                                         / parameters(model.parameters.total, "total_parameters"),
                                     "active_only_weights", base::Unit::Gibibytes);
    const catalogue::ModelCard dense = sizing::denseOfTotal(model);
    const auto wrong = selfHostedFigures<N>(plan, entry, sizedByTotal<N>(plan, entry, dense));
    trap.wastePerYear =
        base::searched<N>(0.0, "waste_per_year", base::Unit::MoneyPerYear, {trap.gpusRight}); // none to be had
    if (wrong.replica.feasible) {
        trap.gpusByTotal = base::named(wrong.fleet.gpus, "gpus_by_total", base::Unit::Gpus);
        trap.wastePerYear = base::named(
            (base::named(wrong.month.total, "month_by_total", base::Unit::MoneyPerMonth) - right.month.total)
                * base::constant<N>(base::constants::monthsPerYear),
            "waste_per_year", base::Unit::MoneyPerYear);
    }
    return trap;
}

template TrapFigures<double> trapFigures<double>(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                                                 const SelfHostedFigures<double>&);
template TrapFigures<base::Traced> trapFigures<base::Traced>(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                                                             const SelfHostedFigures<base::Traced>&);

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
