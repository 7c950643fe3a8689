// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/breakeven.h"

#include <algorithm>
#include <cmath>

namespace evenhost::analysis {

namespace {

bool hasClosedForm(const cost::StairCost& stairs, const cost::LineCost& line)
{
    return stairs.hoursPerNode > 0.0 && line.minimumTokens == 0.0 && line.perUnit == 0.0;
}

double startingRange(const Contest& contest, const cost::StairCost& stairs)
{
    constexpr double timesToday = 20.0;
    constexpr double replicas = 8.0;
    return std::max({timesToday * contest.traffic.requestsPerDay, replicas * stairs.capacityPerReplica, 1.0});
}

/// Where there is no closed form: the line of a fleet that is always fully loaded, and the few stairs above it that
/// fixed cost and spare replicas take to be earned back.
double estimatedLast(const Contest& contest, const cost::StairCost& stairs, const cost::LineCost& line)
{
    const double margin = line.slope() - cost::fullLoadUnitCost(contest.self, contest.traffic, stairs);
    if (!(margin > 0.0)) {
        return 0.0;
    }
    const auto fleet = cost::fleetFor(contest.self.fleet, cost::atVolume(contest.traffic, stairs.capacityPerReplica));
    const double stair = stairs.perNode * fleet.nodes + stairs.perNodeHour * fleet.nodes * base::hoursPerMonth;
    constexpr double generous = 4.0;
    return generous
           * (std::max(0.0, stairs.fixed - line.fixed) + stair + line.minimumTokens
              + line.perUnit * (line.minimumUnits + line.unitStep))
           / margin;
}

bool considered(const cost::StairCost& stairs, double volume)
{
    return volume <= cost::maximumStairs * stairs.capacityPerReplica;
}

std::optional<double> walkedLast(const ContestCurves& curves)
{
    const auto found = cost::crossings(curves.self, curves.managed);
    if (found.empty()) {
        return cost::startsCheaper(curves.self, curves.managed) ? std::optional(0.0) : std::nullopt;
    }
    return found.back().firstBecomesCheaper ? std::optional(found.back().volume) : std::nullopt;
}

std::string reasonForNone(const Contest& contest)
{
    const cost::StairCost stairs = cost::stairCost(contest.self, contest.traffic);
    if (!(stairs.capacityPerReplica > 0.0)) {
        return "no_capacity";
    }
    const UnitCosts costs = unitCosts(contest);
    return costs.selfHosted >= costs.managed ? "unit_cost_above_price" : "beyond_range";
}

} // namespace

UnitCosts unitCosts(const Contest& contest)
{
    const cost::StairCost stairs = cost::stairCost(contest.self, contest.traffic);
    return {cost::fullLoadUnitCost(contest.self, contest.traffic, stairs),
            cost::lineCost(contest.managed, contest.traffic).slope()};
}

double volumeConsidered(const Contest& contest)
{
    const cost::StairCost stairs = cost::stairCost(contest.self, contest.traffic);
    const cost::LineCost line = cost::lineCost(contest.managed, contest.traffic);
    const double last = hasClosedForm(stairs, line)
                            ? cost::lastBreakEven(contest.self.fleet, stairs, line).value_or(0.0)
                            : estimatedLast(contest, stairs, line);
    const double wanted = std::max(startingRange(contest, stairs), last + 2.0 * stairs.capacityPerReplica);
    return std::min(wanted, cost::maximumStairs * stairs.capacityPerReplica);
}

ContestCurves curvesUpTo(const Contest& contest, double volume)
{
    return {cost::selfHostedCurve(contest.self, contest.traffic, volume),
            cost::managedCurve(contest.managed, contest.traffic, volume)};
}

std::optional<double> cheaperAbove(const cost::SelfHostedInputs<double>& self,
                                   const cost::ManagedInputs<double>& managed, const cost::Traffic<double>& traffic)
{
    const cost::StairCost stairs = cost::stairCost(self, traffic);
    if (!(stairs.capacityPerReplica > 0.0)) {
        return std::nullopt;
    }
    const cost::LineCost line = cost::lineCost(managed, traffic);
    if (hasClosedForm(stairs, line)) {
        const auto last = cost::lastBreakEven(self.fleet, stairs, line);
        return last && considered(stairs, *last) ? last : std::nullopt;
    }
    if (cost::fullLoadUnitCost(self, traffic, stairs) >= line.slope()) {
        return std::nullopt; // whatever the end of the range shows, managed comes back
    }
    const Contest contest{self, managed, traffic};
    return walkedLast(curvesUpTo(contest, volumeConsidered(contest)));
}

std::optional<double> cheaperAbove(const Contest& contest)
{
    return cheaperAbove(contest.self, contest.managed, contest.traffic);
}

Contest withThroughput(Contest contest, double factor)
{
    contest.self.fleet.requestsPerSecond *= factor;
    contest.self.fleet.concurrency *= factor;
    return contest;
}

BreakEven breakEven(const Contest& contest, const std::string& againstId, ThroughputRange range, double growthPerMonth)
{
    BreakEven result;
    result.againstId = againstId;
    const ContestCurves curves = curvesUpTo(contest, volumeConsidered(contest));
    for (const cost::CurveCrossing& crossing : cost::crossings(curves.self, curves.managed)) {
        result.crossings.push_back({.requestsPerDay = crossing.volume,
                                    .becomesCheaper = crossing.firstBecomesCheaper ? Side::SelfHosted : Side::Managed,
                                    .atRiser = crossing.atRiser});
    }
    result.cheaperAbove = cheaperAbove(contest);
    if (!result.cheaperAbove) {
        result.reason = reasonForNone(contest);
        return result;
    }
    if (!result.crossings.empty() && result.crossings.back().becomesCheaper == Side::SelfHosted) {
        result.cheaperAbove = result.crossings.back().requestsPerDay; // the same volume, to the last bit
    }
    // A faster replica breaks even earlier: the high end of the rate gives the low end of the volume.
    result.low = cheaperAbove(withThroughput(contest, range.high));
    result.high = cheaperAbove(withThroughput(contest, range.low));
    const double today = contest.traffic.requestsPerDay;
    if (today > 0.0) {
        result.shareOfToday = *result.cheaperAbove / today;
    }
    result.monthReached = monthReached(today, *result.cheaperAbove, growthPerMonth);
    return result;
}

std::optional<int> monthReached(double today, double volume, double growthPerMonth)
{
    if (today >= volume) {
        return 0;
    }
    if (!(today > 0.0) || !(growthPerMonth > 0.0)) {
        return std::nullopt;
    }
    constexpr double latest = 1200.0;
    const double months = std::ceil(std::log(volume / today) / std::log1p(growthPerMonth) - 1e-9);
    return months <= latest ? std::optional(static_cast<int>(months)) : std::nullopt;
}

} // namespace evenhost::analysis
