// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/contests.h"

#include <algorithm>

namespace evenhost::analysis {

namespace {

bool canServe(const SelfHostedFigures<double>& figures)
{
    return figures.replica.feasible && figures.fleet.capacityPerReplica > 0.0;
}

/// Far enough to show every break-even with room behind it, near enough to see the stairs.
double volumeShown(const SelfHostedFigures<double>& self, const std::vector<BreakEven>& breakEvens)
{
    constexpr double roomBehind = 1.6;
    constexpr double timesToday = 2.0;
    constexpr double fewestStairs = 4.0;
    const double capacity = self.fleet.capacityPerReplica;
    double wanted = std::max(timesToday * self.traffic.requestsPerDay, fewestStairs * capacity);
    for (const BreakEven& breakEven : breakEvens) {
        wanted = std::max(wanted, roomBehind * breakEven.cheaperAbove.value_or(0.0));
    }
    return std::min(wanted, std::max(stairsShown * capacity, timesToday * self.traffic.requestsPerDay));
}

} // namespace

PlanFigures planFigures(const plan::ResolvedPlan& plan, base::Date today)
{
    PlanFigures figures;
    for (const plan::ResolvedEntry& entry : plan.shortlist()) {
        figures.selfHosted.push_back(selfHostedFigures<double>(plan, entry));
    }
    for (const plan::ResolvedManaged& managed : plan.managed()) {
        figures.managed.push_back(managedFigures<double>(plan, managed, today));
    }
    return figures;
}

void addBreakEvens(std::vector<Option>& options, const plan::ResolvedPlan& plan, const PlanFigures& figures)
{
    const double growth = plan.plan().workload.growthPerMonth.value;
    double farthest = 0.0;
    for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
        const SelfHostedFigures<double>& self = figures.selfHosted[i];
        if (!canServe(self)) {
            continue;
        }
        const ThroughputRange range{self.replica.lowFactor, self.replica.highFactor};
        for (std::size_t j = 0; j < figures.managed.size(); ++j) {
            const Contest contest{self.inputs, figures.managed[j].inputs, self.traffic};
            options[i].breakEvens.push_back(breakEven(contest, plan.managed()[j].entry->id, range, growth));
        }
        const double shown = volumeShown(self, options[i].breakEvens);
        options[i].curve = cost::selfHostedCurve(self.inputs, self.traffic, shown);
        farthest = std::max(farthest, shown);
    }
    for (std::size_t j = 0; j < figures.managed.size(); ++j) {
        const ManagedFigures<double>& managed = figures.managed[j];
        const double shown = std::max(farthest, 2.0 * managed.traffic.requestsPerDay);
        options[figures.selfHosted.size() + j].curve = cost::managedCurve(managed.inputs, managed.traffic, shown);
    }
}

} // namespace evenhost::analysis
