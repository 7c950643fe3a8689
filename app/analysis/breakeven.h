// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "cost/staircase.h"

namespace evenhost::analysis {

/// One way to host and one managed option, everything gathered.
struct Contest
{
    cost::SelfHostedInputs<double> self;
    cost::ManagedInputs<double> managed;
    cost::Traffic<double> traffic; ///< today's
};

/// How sure a replica's rate is, as truth over estimate (80 % range).
struct ThroughputRange
{
    double low = 1.0;
    double high = 1.0;
};

/// Both curves up to the volume that shows all crossings, for charts and crossings.
struct ContestCurves
{
    cost::CostCurve self;
    cost::CostCurve managed;
};

/// The largest volume considered: 20 times today's, eight replicas, or past the last crossing, whichever is most.
[[nodiscard]] double volumeConsidered(const Contest& contest);
[[nodiscard]] ContestCurves curvesUpTo(const Contest& contest, double volume);

/// Smallest volume above which self-hosting stays cheaper up to the largest considered; nothing when there is none.
/// Quick: in closed form where there is one.
[[nodiscard]] std::optional<double> cheaperAbove(const Contest& contest);
[[nodiscard]] std::optional<double> cheaperAbove(const cost::SelfHostedInputs<double>& self,
                                                 const cost::ManagedInputs<double>& managed,
                                                 const cost::Traffic<double>& traffic);

/// What one more request a day costs a month on each side, where own replicas are always fully loaded.
struct UnitCosts
{
    double selfHosted = 0.0;
    double managed = 0.0;
};
[[nodiscard]] UnitCosts unitCosts(const Contest& contest);

/// The contest with every replica that much faster or slower.
[[nodiscard]] Contest withThroughput(Contest contest, double factor);

/// All crossings and what follows from them (cost model, section 4). `reason` when there is no cheaperAbove:
/// "no_capacity", "unit_cost_above_price" (dearer even at full load) or "beyond_range".
[[nodiscard]] BreakEven breakEven(const Contest& contest, const std::string& againstId, ThroughputRange range,
                                  double growthPerMonth);

/// The first month in which growth brings today's volume to `volume`: 0 when it is there, nothing when it does not
/// come within a hundred years.
[[nodiscard]] std::optional<int> monthReached(double today, double volume, double growthPerMonth);

} // namespace evenhost::analysis
