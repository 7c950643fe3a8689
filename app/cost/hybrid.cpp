// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/hybrid.h"

#include "base/wholecount.h"

#include <algorithm>
#include <cmath>

namespace evenhost::cost {

namespace {

/// The share of each hour that a window of `length` hours from `start` on covers.
LoadProfile::Day windowFrom(std::size_t start, double length)
{
    LoadProfile::Day open{};
    double left = std::clamp(length, 0.0, 24.0);
    for (std::size_t step = 0; step < open.size() && left > 0.0; ++step) {
        open[(start + step) % open.size()] = std::min(left, 1.0);
        left -= 1.0;
    }
    return open;
}

double loadIn(const LoadProfile::Day& load, const LoadProfile::Day& open)
{
    double sum = 0.0;
    for (std::size_t hour = 0; hour < load.size(); ++hour) {
        sum += load[hour] * open[hour];
    }
    return sum;
}

} // namespace

OpenHours openHours(plan::Schedule schedule, double officeHoursPerDay, const LoadProfile& profile)
{
    OpenHours open;
    open.weekday.fill(1.0);
    open.weekend.fill(1.0);
    if (schedule != plan::Schedule::OfficeHours) {
        return open;
    }
    open.weekend.fill(0.0);
    constexpr double noise = 1e-9; // of equally busy windows the earliest is taken, not the one with the better digits
    double best = -1.0;
    for (std::size_t start = 0; start < open.weekday.size(); ++start) {
        const LoadProfile::Day window = windowFrom(start, officeHoursPerDay);
        const double covered = loadIn(profile.weekday, window);
        if (covered > best * (1.0 + noise)) {
            best = covered;
            open.weekday = window;
        }
    }
    return open;
}

HybridChoice bestHybrid(const SelfHostedInputs<double>& self, const ManagedInputs<double>& managed,
                        const Traffic<double>& traffic)
{
    HybridChoice best;
    best.month = managedMonth(managed, traffic);
    const double capacity = capacityPerReplica(self.fleet, traffic);
    if (!(capacity > 0.0) || !(traffic.requestsPerDay > 0.0)) {
        return best;
    }
    const Fleet<double> all = fleetFor(self.fleet, traffic);
    constexpr double mostTried = 10'000.0;
    for (double own = std::max(1.0, self.fleet.minimumReplicas); own <= std::min(all.needed, mostTried); ++own) {
        const HybridMonth<double> tried = hybridMonth(self, managed, traffic, own);
        if (tried.joint.total < best.month.total) {
            best = {base::wholeCount(own), false, tried.servedShare, tried.joint};
        }
    }
    const Month<double> pure = selfHostedMonthOf(self, traffic, all);
    if (pure.total < best.month.total) {
        best = {base::wholeCount(all.replicas), true, 1.0, pure};
    }
    return best;
}

} // namespace evenhost::cost
