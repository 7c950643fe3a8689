// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/managed.h"
#include "cost/selfhosted.h"

/// Own replicas carry the base load, a managed model takes what spills over (design: cost model, section 3).
namespace evenhost::cost {

/// Hours of a day in which own replicas run, each 0..1; all 1 unless the schedule says otherwise.
struct OpenHours
{
    LoadProfile::Day weekday{};
    LoadProfile::Day weekend{};
};

/// Office hours are taken where a weekday is busiest.
[[nodiscard]] OpenHours openHours(plan::Schedule schedule, double officeHoursPerDay, const LoadProfile& profile);

/// Share of the requests that replicas of this joint capacity (requests a day at the planned peak) serve, hour by hour.
template <Number N>
[[nodiscard]] N servedShare(const N& capacity, const Traffic<N>& traffic, const LoadProfile& profile,
                            const OpenHours& open)
{
    const N hourly = capacity * traffic.peakToAverage / traffic.requestsPerDay; // over the mean hour's load
    const auto servedOn = [&](const LoadProfile::Day& load, const LoadProfile::Day& hours) {
        N served = N(0.0);
        for (std::size_t hour = 0; hour < load.size(); ++hour) {
            served += base::minimum(hourFigure<N>(load[hour], hourLoad), hourly * hourFigure<N>(hours[hour], hourOpen));
        }
        return served;
    };
    const N week = servedOn(profile.weekday, open.weekday) * base::constant<N>(base::constants::weekdaysPerWeek)
                   + servedOn(profile.weekend, open.weekend) * base::constant<N>(base::constants::weekendDaysPerWeek);
    return base::named(week / base::constant<N>(base::constants::hoursPerWeek), "served_share", Unit::Share);
}

/// What an hour's price is over the list price where the overflow falls, over what it is where the whole load falls.
/// 1 when nothing spills.
template <Number N>
[[nodiscard]] N spillHourFactor(const N& capacity, const Traffic<N>& traffic, const LoadProfile& profile,
                                const OpenHours& open, const LoadProfile& prices)
{
    const N hourly = capacity * traffic.peakToAverage / traffic.requestsPerDay; // over the mean hour's load
    N spilled = N(0.0);
    N billed = N(0.0);
    double load = 0.0;
    double wholeBilled = 0.0;
    const auto add = [&](const LoadProfile::Day& loads, const LoadProfile::Day& hours, const LoadProfile::Day& price,
                         const base::FormulaConstant& days) {
        for (std::size_t hour = 0; hour < loads.size(); ++hour) {
            const N asked = hourFigure<N>(loads[hour], hourLoad);
            const N served = base::minimum(asked, hourly * hourFigure<N>(hours[hour], hourOpen));
            const N over = (asked - served) * base::constant<N>(days);
            spilled += over;
            billed += over * hourFigure<N>(price[hour], hourPrice);
            load += loads[hour] * days.value;
            wholeBilled += loads[hour] * days.value * price[hour];
        }
    };
    add(profile.weekday, open.weekday, prices.weekday, base::constants::weekdaysPerWeek);
    add(profile.weekend, open.weekend, prices.weekend, base::constants::weekendDaysPerWeek);
    if (!(base::valueOf(spilled) > 0.0) || !(wholeBilled > 0.0)) {
        return N(1.0);
    }
    return base::named(billed / spilled / hourFigure<N>(wholeBilled / load, meanHourPrice), "spill_hour_factor",
                       Unit::Factor);
}

template <Number N>
struct HybridMonth
{
    N servedShare{}; ///< of the requests, by own replicas
    Month<N> own;
    Month<N> managed;
    Month<N> joint; ///< both by parts
};

/// What the overflow is billed at: by the token (throughput is not bought for it), at the prices of its own hours.
template <Number N>
[[nodiscard]] ManagedInputs<N> overflowInputs(ManagedInputs<N> managed, const N& capacity, const Traffic<N>& traffic,
                                              const LoadProfile& profile, const OpenHours& open)
{
    managed.provisioned = false;
    if (managed.pricedByHour) {
        managed.hourMultiplier =
            managed.hourMultiplier * spillHourFactor(capacity, traffic, profile, open, managed.hourPrices);
    }
    return managed;
}

/// The month with `ownReplicas` replicas of one's own, in front of the managed option. There is no spare replica: what
/// one that fails cannot serve spills over too.
template <Number N>
[[nodiscard]] HybridMonth<N> hybridMonth(const SelfHostedInputs<N>& self, const ManagedInputs<N>& managed,
                                         const Traffic<N>& traffic, const N& ownReplicas)
{
    SelfHostedInputs<N> own = self;
    own.fleet.spareReplicas = N(0.0);
    const N capacity = capacityPerReplica(own.fleet, traffic);
    const OpenHours open = openHours(own.fleet.schedule, base::valueOf(own.fleet.officeHoursPerDay), own.fleet.profile);
    HybridMonth<N> month;
    const N joint = ownReplicas * capacity;
    month.servedShare = servedShare(joint, traffic, own.fleet.profile, open);
    Fleet<N> fleet = fleetOf(own.fleet, traffic, capacity, ownReplicas);
    fleet.utilisation = fleet.utilisation * month.servedShare;
    month.own = selfHostedMonthOf(own, atVolume(traffic, traffic.requestsPerDay * month.servedShare), fleet);
    const N spilled = traffic.requestsPerDay * base::maximum(N(1.0) - month.servedShare, N(0.0));
    month.managed =
        managedMonth(overflowInputs(managed, joint, traffic, own.fleet.profile, open), atVolume(traffic, spilled));
    for (std::size_t i = 0; i < costPartCount; ++i) {
        const auto& a = month.own.parts[i];
        const auto& b = month.managed.parts[i];
        month.joint.parts[i] = a && b ? std::optional<N>(*a + *b) : (a ? a : b);
    }
    month.joint.running = month.own.running + month.managed.running;
    if (month.own.tax && month.managed.tax) {
        month.joint.tax = *month.own.tax + *month.managed.tax;
    }
    month.joint.total = base::named(month.joint.sum(), "hybrid_month", Unit::MoneyPerMonth);
    return month;
}

/// The cheapest number of own replicas in front of a managed option.
struct HybridChoice
{
    int ownReplicas = 0; ///< 0: everything managed
    bool pure = true;    ///< no hybrid is cheaper: ownReplicas is 0, or all that are needed and the spare ones
    double servedShare = 0.0;
    Month<double> month;
};

/// Tries every number from the minimum to all that are needed, and both pure options; ties go to managed, then to the
/// fewer replicas, so the result is never dearer than either. At most 10,000 replicas are tried.
/// Checked by tests/cost/tst_hybrid.cpp against a brute-force search.
[[nodiscard]] HybridChoice bestHybrid(const SelfHostedInputs<double>& self, const ManagedInputs<double>& managed,
                                      const Traffic<double>& traffic);

} // namespace evenhost::cost
