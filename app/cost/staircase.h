// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/curve.h"
#include "cost/managed.h"
#include "cost/selfhosted.h"

#include <optional>

/// Both roads as curves over daily volume, everything else fixed. The coefficients are taken from the monthly formulas
/// themselves (they are affine in nodes, node hours and requests), so a curve cannot drift from the month it draws.
namespace evenhost::cost {

/// selfHosted(v) = fixed + perNode x nodes(v) + perNodeHour x nodeHours(v) + perRequest x v, v in requests a day.
struct StairCost
{
    double fixed = 0.0;
    double perNode = 0.0;
    double perNodeHour = 0.0;
    double perRequest = 0.0;
    double capacityPerReplica = 0.0; ///< requests a day
    double hoursPerNode = 0.0;       ///< a month, where nodes keep fixed hours; 0 for an autoscaled fleet
};
[[nodiscard]] StairCost stairCost(const SelfHostedInputs<double>& in, const Traffic<double>& traffic);

/// managed(v) = fixed + beside x v + max(minimumTokens, perRequest x v) + perUnit x units(v): tokens, or units of
/// throughput in steps.
struct LineCost
{
    double fixed = 0.0;
    double perRequest = 0.0;
    double minimumTokens = 0.0;
    double beside = 0.0;         ///< a request, whatever minimum was agreed
    double perUnit = 0.0;        ///< 0: no throughput is bought
    double unitsPerVolume = 0.0; ///< units that one request a day takes
    double minimumUnits = 0.0;   ///< a multiple of unitStep
    double unitStep = 1.0;

    /// What one more request a day costs in the long run.
    [[nodiscard]] double slope() const { return perRequest + beside + perUnit * unitsPerVolume; }
};
[[nodiscard]] LineCost lineCost(const ManagedInputs<double>& in, const Traffic<double>& traffic);

/// Stairs are followed up to this many needed replicas; beyond lies nobody's data centre.
inline constexpr double maximumStairs = 100'000.0;

/// The curve from 0 to `upTo` requests a day (at most maximumStairs stairs; fewer where many hours have stairs of
/// their own). Empty when a replica serves nothing.
[[nodiscard]] CostCurve selfHostedCurve(const SelfHostedInputs<double>& in, const Traffic<double>& traffic,
                                        double upTo);
[[nodiscard]] CostCurve managedCurve(const ManagedInputs<double>& in, const Traffic<double>& traffic, double upTo);

/// The cost of one more request a day, for a month, when replicas come fully loaded: what the staircase tends to.
[[nodiscard]] double fullLoadUnitCost(const SelfHostedInputs<double>& in, const Traffic<double>& traffic,
                                      const StairCost& stairs);

/// The volume above which self-hosting stays cheaper for ever, in closed form and without allocation: 0 when it always
/// is, nothing when it never is. Only where hoursPerNode > 0, line.minimumTokens and line.perUnit are 0.
/// Checked by tests/cost/tst_staircase.cpp against the walk over the curves.
[[nodiscard]] std::optional<double> lastBreakEven(const FleetInputs<double>& fleet, const StairCost& stairs,
                                                  const LineCost& line);

} // namespace evenhost::cost
