// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"
#include "cost/loadprofile.h"
#include "cost/traffic.h"
#include "plan/plan.h"

namespace evenhost::cost {

/// How many replicas and nodes a volume takes, and for how many hours of the month they run.
template <Number N>
struct FleetInputs
{
    N requestsPerSecond{}; ///< of one replica at its operating point
    N concurrency{};       ///< of one replica at its operating point
    N targetUtilisation{}; ///< of a replica's rate at the peak, 0 < u <= 1
    bool concurrencyMeasured = false;
    N peakConcurrency{};          ///< measured requests in flight at the peak ...
    N measuredAtRequestsPerDay{}; ///< ... at this daily volume
    N spareReplicas{};
    N minimumReplicas{};
    N gpusPerReplica{};
    N gpusPerNode{};        ///< what the offer sells
    N replicasPerNode{1.0}; ///< small replicas share a node
    N nodesPerReplica{1.0}; ///< large ones span several
    plan::Schedule schedule = plan::Schedule::AlwaysOn;
    bool billedAlways = false; ///< a commitment is paid whether the nodes run or not
    N officeHoursPerDay{};
    N startMinutes{};    ///< paid before a node serves
    LoadProfile profile; ///< autoscaled only; plain numbers: it is found by a search
};

template <Number N>
struct Fleet
{
    N capacityPerReplica{}; ///< requests a day at the planned peak shape
    N needed{};
    N replicas{}; ///< with the spare ones
    N nodes{};
    N gpus{};        ///< in whole nodes
    N nodeHours{};   ///< a month, start-up included
    N utilisation{}; ///< of all replicas, mean over the day, 0..1
};

/// Weekdays and weekend days of the average month.
inline constexpr double weekdaysPerMonth = base::constants::weekdaysPerMonth.value;
inline constexpr double weekendDaysPerMonth = base::constants::weekendDaysPerMonth.value;

/// Requests a day that one replica serves when the day has the planned peak. A measured peak concurrency wins over
/// the rate: it already holds how long requests really take.
template <Number N>
[[nodiscard]] N capacityPerReplica(const FleetInputs<N>& in, const Traffic<N>& traffic)
{
    const N capacity = in.concurrencyMeasured
                           ? in.concurrency * in.targetUtilisation / in.peakConcurrency * in.measuredAtRequestsPerDay
                           : in.requestsPerSecond * in.targetUtilisation
                                 * base::constant<N>(base::constants::secondsPerDay) / traffic.peakToAverage;
    return base::named(capacity, "capacity_per_replica", Unit::RequestsPerDay);
}

template <Number N>
[[nodiscard]] N nodesFor(const FleetInputs<N>& in, const N& replicas)
{
    return base::roundUp(replicas / in.replicasPerNode) * in.nodesPerReplica;
}

/// Office hours: the nodes run on weekdays for so many hours, and each morning's start is paid for.
template <Number N>
[[nodiscard]] N officeNodeHours(const FleetInputs<N>& in, const N& nodes)
{
    const N dayHours =
        base::minimum(in.officeHoursPerDay + in.startMinutes / base::constant<N>(base::constants::minutesPerHour),
                      base::constant<N>(base::constants::hoursPerDay));
    return nodes * dayHours * base::constant<N>(base::constants::weekdaysPerMonth);
}

/// One kind of day of an autoscaled fleet: nodes follow the hour's load between the minimum and what the peak needs;
/// every node that is added pays its start.
template <Number N>
[[nodiscard]] N autoscaledDayHours(const FleetInputs<N>& in, const Fleet<N>& fleet, const Traffic<N>& traffic,
                                   const LoadProfile::Day& day)
{
    const N peakCapacity = fleet.capacityPerReplica * traffic.peakToAverage;
    const auto nodesAt = [&](std::size_t hour) {
        const N wanted = base::roundUp(traffic.requestsPerDay * hourFigure<N>(day[hour], hourLoad) / peakCapacity);
        const N running = base::minimum(base::maximum(wanted, in.minimumReplicas), fleet.needed);
        return nodesFor(in, running + in.spareReplicas);
    };
    N previous = nodesAt(day.size() - 1);
    N hours = N(0.0);
    N starts = N(0.0);
    for (std::size_t hour = 0; hour < day.size(); ++hour) {
        const N now = nodesAt(hour);
        hours += now;
        starts += base::maximum(now - previous, N(0.0));
        previous = now;
    }
    return hours + starts * in.startMinutes / base::constant<N>(base::constants::minutesPerHour);
}

template <Number N>
[[nodiscard]] N autoscaledNodeHours(const FleetInputs<N>& in, const Fleet<N>& fleet, const Traffic<N>& traffic)
{
    const N weekday = autoscaledDayHours(in, fleet, traffic, in.profile.weekday);
    const N weekend = autoscaledDayHours(in, fleet, traffic, in.profile.weekend);
    const N hours = weekday * base::constant<N>(base::constants::weekdaysPerMonth)
                    + weekend * base::constant<N>(base::constants::weekendDaysPerMonth);
    return base::minimum(hours, fleet.nodes * base::constant<N>(base::constants::hoursPerMonth));
}

template <Number N>
[[nodiscard]] N nodeHours(const FleetInputs<N>& in, const Fleet<N>& fleet, const Traffic<N>& traffic)
{
    if (in.billedAlways || in.schedule == plan::Schedule::AlwaysOn) {
        return fleet.nodes * base::constant<N>(base::constants::hoursPerMonth);
    }
    return in.schedule == plan::Schedule::OfficeHours ? officeNodeHours(in, fleet.nodes)
                                                      : autoscaledNodeHours(in, fleet, traffic);
}

/// A fleet of `replicas` replicas (spare ones included), of which `needed` serve the traffic.
template <Number N>
[[nodiscard]] Fleet<N> fleetOf(const FleetInputs<N>& in, const Traffic<N>& traffic, const N& capacity, const N& needed)
{
    Fleet<N> fleet;
    fleet.capacityPerReplica = capacity;
    fleet.needed = base::named(needed, "replicas_needed", Unit::Replicas);
    fleet.replicas = base::named(fleet.needed + in.spareReplicas, "replicas", Unit::Replicas);
    fleet.nodes = base::named(nodesFor(in, fleet.replicas), "nodes", Unit::Nodes);
    fleet.gpus = base::named(fleet.nodes * in.gpusPerNode, "gpus", Unit::Gpus);
    fleet.nodeHours = base::named(nodeHours(in, fleet, traffic), "node_hours", Unit::HoursPerMonth);
    const N atFullRate = fleet.replicas * capacity * traffic.peakToAverage / in.targetUtilisation;
    const N share = base::selectLess(N(0.0), atFullRate, traffic.requestsPerDay / atFullRate, N(0.0));
    fleet.utilisation = base::named(share, "utilisation", Unit::Share);
    return fleet;
}

/// The fleet that serves all of the traffic.
template <Number N>
[[nodiscard]] Fleet<N> fleetFor(const FleetInputs<N>& in, const Traffic<N>& traffic)
{
    const N capacity = capacityPerReplica(in, traffic);
    const N needed = base::maximum(in.minimumReplicas, base::roundUp(traffic.requestsPerDay / capacity));
    return fleetOf(in, traffic, capacity, needed);
}

} // namespace evenhost::cost
