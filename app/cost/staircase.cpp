// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/staircase.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace evenhost::cost {

namespace {

/// Large enough that the fixed part does not eat the digits of what is measured.
constexpr double probe = 1e6;

/// More treads than whole numbers can tell apart safely: as good as never.
constexpr double beyondAll = 1e12;

bool keepsFixedHours(const FleetInputs<double>& fleet)
{
    return fleet.billedAlways || fleet.schedule != plan::Schedule::Autoscaled;
}

double monthAt(const SelfHostedInputs<double>& in, const Traffic<double>& traffic, const Fleet<double>& fleet)
{
    return selfHostedMonthOf(in, traffic, fleet).total;
}

/// Nodes of a fleet whose nodes keep fixed hours are all that jumps; this is the cost of one of them.
double perWholeNode(const StairCost& stairs)
{
    return stairs.perNode + stairs.perNodeHour * stairs.hoursPerNode;
}

double nodesNeeding(const FleetInputs<double>& fleet, double needed)
{
    return nodesFor(fleet, std::max(needed, fleet.minimumReplicas) + fleet.spareReplicas);
}

std::vector<double> stairEnds(const SelfHostedInputs<double>& in, const Traffic<double>& traffic, double capacity,
                              double upTo)
{
    const double stairs = std::min(base::roundedUp(upTo / capacity), maximumStairs);
    std::vector<double> ends;
    ends.reserve(static_cast<std::size_t>(stairs) + 1);
    for (double stair = 1.0; stair <= stairs; ++stair) {
        ends.push_back(stair * capacity);
    }
    if (keepsFixedHours(in.fleet)) {
        return ends;
    }
    const double hourly = capacity * traffic.peakToAverage;
    const double last = std::min(upTo, ends.back());
    constexpr std::size_t mostEnds = 400'000;
    for (const LoadProfile::Day* day : {&in.fleet.profile.weekday, &in.fleet.profile.weekend}) {
        for (const double load : *day) {
            const double width = load > 0.0 ? hourly / load : 0.0;
            for (double step = 1.0; width > 0.0 && step * width < last && ends.size() < mostEnds; ++step) {
                ends.push_back(step * width);
            }
        }
    }
    // Ends that differ by rounding alone are one; the later one holds what roundUp still counts to the lower stair.
    std::ranges::sort(ends, std::greater<>());
    const auto repeated =
        std::ranges::unique(ends, [](double later, double earlier) { return later - earlier <= 1e-9 * later; });
    ends.erase(repeated.begin(), repeated.end());
    std::ranges::reverse(ends);
    return ends;
}

/// A staircase of units; beyond maximumStairs it goes on at its long-run slope.
CostCurve unitCurve(const LineCost& line, double upTo)
{
    std::vector<CurvePiece> pieces;
    double from = 0.0;
    for (double stair = 0.0; from < upTo && stair < maximumStairs; ++stair) {
        const double units = line.minimumUnits + stair * line.unitStep;
        const double end = line.unitsPerVolume > 0.0 ? std::min(units / line.unitsPerVolume, upTo) : upTo;
        if (end > from) {
            pieces.push_back({from, end, line.fixed + line.perUnit * units, line.beside});
            from = end;
        }
    }
    if (from < upTo) {
        pieces.push_back({from, upTo, line.fixed + line.perUnit * line.unitStep, line.slope()});
    }
    return CostCurve(pieces);
}

} // namespace

StairCost stairCost(const SelfHostedInputs<double>& in, const Traffic<double>& traffic)
{
    StairCost stairs;
    stairs.capacityPerReplica = capacityPerReplica(in.fleet, traffic);
    const Traffic<double> silent = atVolume(traffic, 0.0);
    Fleet<double> fleet;
    fleet.capacityPerReplica = stairs.capacityPerReplica;
    stairs.fixed = monthAt(in, silent, fleet);
    fleet.nodeHours = probe;
    stairs.perNodeHour = (monthAt(in, silent, fleet) - stairs.fixed) / probe;
    fleet.nodeHours = 0.0;
    fleet.nodes = probe;
    fleet.gpus = probe * in.fleet.gpusPerNode;
    stairs.perNode = (monthAt(in, silent, fleet) - stairs.fixed) / probe;
    fleet.nodes = 0.0;
    fleet.gpus = 0.0;
    // Work draws power by the request: the mean number of busy replicas is v over a replica's full daily rate.
    fleet.replicas = 1.0;
    fleet.utilisation = probe * in.fleet.targetUtilisation / (stairs.capacityPerReplica * traffic.peakToAverage);
    stairs.perRequest = (monthAt(in, atVolume(traffic, probe), fleet) - stairs.fixed) / probe;
    if (keepsFixedHours(in.fleet)) {
        Fleet<double> one;
        one.nodes = 1.0;
        stairs.hoursPerNode = nodeHours(in.fleet, one, traffic);
    }
    return stairs;
}

LineCost lineCost(const ManagedInputs<double>& in, const Traffic<double>& traffic)
{
    LineCost line;
    const Month<double> silent = managedMonth(in, atVolume(traffic, 0.0));
    if (in.provisioned) {
        line.perUnit = in.tax.paid(unitMonth(in));
        line.unitsPerVolume = unitsPerRequestADay(in, traffic);
        line.unitStep = in.units.unitStep;
        line.minimumUnits = unitsFor(in, atVolume(traffic, 0.0));
    } else {
        line.perRequest = in.tax.paid(requestPrice(in, traffic)) * base::daysPerMonth;
        line.minimumTokens = in.tax.paid(silent.part(CostPart::Tokens).value_or(0.0));
    }
    if (in.storesCache) {
        line.beside = in.tax.paid(requestCacheStorage(in, traffic)) * base::daysPerMonth;
    }
    line.fixed = silent.total - line.minimumTokens - line.perUnit * line.minimumUnits;
    return line;
}

CostCurve selfHostedCurve(const SelfHostedInputs<double>& in, const Traffic<double>& traffic, double upTo)
{
    const StairCost stairs = stairCost(in, traffic);
    if (!(stairs.capacityPerReplica > 0.0) || !(upTo > 0.0) || !std::isfinite(upTo)) {
        return {};
    }
    std::vector<CurvePiece> pieces;
    double from = 0.0;
    for (const double stairEnd : stairEnds(in, traffic, stairs.capacityPerReplica, upTo)) {
        const double end = std::min(stairEnd, upTo);
        const Fleet<double> fleet = fleetFor(in.fleet, atVolume(traffic, 0.5 * (from + end)));
        const double intercept = stairs.fixed + stairs.perNode * fleet.nodes + stairs.perNodeHour * fleet.nodeHours;
        pieces.push_back({from, end, intercept, stairs.perRequest});
        from = end;
        if (end >= upTo) {
            break;
        }
    }
    return CostCurve(pieces);
}

CostCurve managedCurve(const ManagedInputs<double>& in, const Traffic<double>& traffic, double upTo)
{
    const LineCost line = lineCost(in, traffic);
    if (line.perUnit > 0.0) {
        return unitCurve(line, upTo);
    }
    std::vector<CurvePiece> pieces;
    const double reached = line.perRequest > 0.0 ? line.minimumTokens / line.perRequest : upTo;
    const double kink = line.minimumTokens > 0.0 ? std::min(reached, upTo) : 0.0;
    if (kink > 0.0) {
        pieces.push_back({0.0, kink, line.fixed + line.minimumTokens, line.beside});
    }
    if (kink < upTo) {
        pieces.push_back({kink, upTo, line.fixed, line.perRequest + line.beside});
    }
    return CostCurve(pieces);
}

double fullLoadUnitCost(const SelfHostedInputs<double>& in, const Traffic<double>& traffic, const StairCost& stairs)
{
    const double nodesPerReplica = in.fleet.nodesPerReplica / in.fleet.replicasPerNode;
    // With many replicas an autoscaled fleet follows the mean load.
    const double hours = keepsFixedHours(in.fleet) ? stairs.hoursPerNode : base::hoursPerMonth / traffic.peakToAverage;
    const double perReplica = nodesPerReplica * (stairs.perNode + stairs.perNodeHour * hours);
    return perReplica / stairs.capacityPerReplica + stairs.perRequest;
}

std::optional<double> lastBreakEven(const FleetInputs<double>& fleet, const StairCost& stairs, const LineCost& line)
{
    const double capacity = stairs.capacityPerReplica;
    if (!(capacity > 0.0)) {
        return std::nullopt;
    }
    // Replicas that share nodes make one tread of the staircase: it ends where the last of them is full.
    const double tread = fleet.replicasPerNode * capacity;
    const double riser = perWholeNode(stairs) * fleet.nodesPerReplica;
    const double margin = line.perRequest + line.beside - stairs.perRequest;
    const double gain = margin * tread - riser; // of self-hosting, from the start of one tread to the start of the next
    if (!(gain > 0.0)) {
        return std::nullopt;
    }
    const double spareVolume = fleet.spareReplicas * capacity;
    const double gap = stairs.fixed - line.fixed;
    const double firstTread = nodesNeeding(fleet, 0.0) / fleet.nodesPerReplica;
    const auto startOf = [&](double number) {
        return number <= firstTread ? 0.0 : (number - 1.0) * tread - spareVolume;
    };
    // Costs that only touch at a tread's start do not count: self-hosting is cheaper right after.
    const auto managedCheaperAtStart = [&](double number) {
        const double self = gap + number * riser;
        const double managed = margin * startOf(number);
        return self - managed > 1e-12 * std::max(std::abs(self), std::abs(managed));
    };
    // The last tread at whose start managed is cheaper; rounding may leave the closed form one off.
    double last = std::max(firstTread, std::floor((gap + margin * (tread + spareVolume)) / gain));
    if (last > beyondAll) {
        return std::nullopt;
    }
    while (managedCheaperAtStart(last + 1.0)) {
        ++last;
    }
    while (last > firstTread && !managedCheaperAtStart(last)) {
        --last;
    }
    return std::clamp((gap + last * riser) / margin, startOf(last), startOf(last + 1.0));
}

} // namespace evenhost::cost
