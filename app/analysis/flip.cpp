// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/flip.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenhost::analysis {

namespace {

int signOf(double value)
{
    return value < 0.0 ? -1 : (value > 0.0 ? 1 : 0);
}

double rootWithin(const SteppedFunction& function, double a, double b)
{
    std::uintmax_t iterations = 200;
    const auto [left, right] =
        boost::math::tools::toms748_solve([&](double x) { return function(x).value; }, std::min(a, b), std::max(a, b),
                                          boost::math::tools::eps_tolerance<double>(50), iterations);
    return 0.5 * (left + right);
}

struct Point
{
    double x = 0.0;
    Sample sample;
};

/// The jumps between two points together are at most this high; infinite when that is not known.
double jumpsBetween(const Sample& a, const Sample& b)
{
    const bool onlyNodes = a.stair.tier == b.stair.tier && a.stair.atMinimumSpend == b.stair.atMinimumSpend;
    const double perNode = std::max(a.mostPerNode, b.mostPerNode);
    if (!onlyNodes || perNode == 0.0 || a.stair.units != b.stair.units) {
        return std::numeric_limits<double>::infinity();
    }
    const double perHour = std::max(a.mostPerNodeHour, b.mostPerNodeHour);
    return std::abs(a.stair.nodes - b.stair.nodes) * perNode
           + std::abs(a.stair.nodeHours - b.stair.nodeHours) * perHour;
}

/// Looks for the first change of sign from `near` to `far`, nearest first.
class FlipSearch
{
public:
    FlipSearch(const SteppedFunction& function, int sign) : m_function(function), m_sign(sign) {}

    [[nodiscard]] Point at(double x) const { return {x, m_function(x)}; }

    std::optional<double> within(const Point& near, const Point& far)
    {
        if (near.sample.stair == far.sample.stair) {
            return flipped(far) ? std::optional(rootWithin(m_function, near.x, far.x)) : std::nullopt;
        }
        if (!flipped(far) && outOfReach(near.sample, far.sample)) {
            return std::nullopt;
        }
        const double middle = 0.5 * (near.x + far.x);
        const double gap = std::abs(far.x - near.x);
        if (gap <= 1e-13 * std::max(std::abs(near.x), std::abs(far.x)) || middle == near.x || middle == far.x) {
            return flipped(far) ? std::optional(far.x) : std::nullopt; // the jump itself
        }
        if (--m_budget < 0) {
            return std::nullopt;
        }
        const Point half = at(middle);
        if (!half.sample.possible) {
            return std::nullopt;
        }
        if (const auto found = within(near, half)) {
            return found;
        }
        return within(half, far);
    }

    /// The farthest point from `near` towards `far` that has a value, where `far` has none.
    [[nodiscard]] Point lastPossible(Point near, double far) const
    {
        constexpr int halvings = 40;
        for (int i = 0; i < halvings; ++i) {
            const Point middle = at(0.5 * (near.x + far));
            if (middle.sample.possible) {
                near = middle;
            } else {
                far = middle.x;
            }
        }
        return near;
    }

private:
    [[nodiscard]] bool flipped(const Point& point) const { return signOf(point.sample.value) == -m_sign; }

    /// What is straight between two ends of one sign cannot reach zero; the jumps can bring it down by their height,
    /// and the end itself may be one jump's height too high.
    [[nodiscard]] static bool outOfReach(const Sample& a, const Sample& b)
    {
        return std::min(std::abs(a.value), std::abs(b.value)) > 2.0 * jumpsBetween(a, b);
    }

    const SteppedFunction& m_function;
    int m_sign;
    int m_budget = 20'000;
};

/// The value as a place between 0 and 1 of a share's scale, or on a logarithmic one.
double distance(const Driver& driver, double value)
{
    if (driver.maximum <= 1.0 || driver.value == 0.0 || value == 0.0) {
        return std::abs(value - driver.value);
    }
    return std::abs(std::log(value / driver.value));
}

Sample sampleNow(const Workspace& workspace, std::size_t self, std::size_t managed)
{
    const double own = cost::selfHostedMonth(workspace.selfHosted()[self].inputs, workspace.traffic()).total;
    const double other = cost::managedMonth(workspace.managed()[managed].inputs, workspace.traffic()).total;
    Sample sample{own - other, workspace.stair(self, managed), 0.0, true, 0.0};
    // No cost is negative, so a node costs at most its share of everything; in an autoscaled fleet an hour of one, too.
    sample.mostPerNode = sample.stair.nodes > 0.0 ? own / sample.stair.nodes : 0.0;
    if (workspace.selfHosted()[self].inputs.fleet.schedule == plan::Schedule::Autoscaled) {
        sample.mostPerNodeHour = sample.stair.nodeHours > 0.0 ? own / sample.stair.nodeHours : 0.0;
    }
    return sample;
}

} // namespace

std::optional<double> nearestFlip(const SteppedFunction& function, double from, double to)
{
    const Point start{from, function(from)};
    const int sign = signOf(start.sample.value);
    if (sign == 0) {
        return from;
    }
    FlipSearch search(function, sign);
    // Pieces that grow: what is near is looked at finely even when `to` is far away.
    constexpr int pieces = 12;
    Point near = start;
    for (int piece = 1; piece <= pieces; ++piece) {
        const double share = std::pow(static_cast<double>(piece) / pieces, 2.0);
        Point far = search.at(piece == pieces ? to : from + (to - from) * share);
        const bool ends = !far.sample.possible;
        if (ends) {
            far = search.lastPossible(near, far.x);
        }
        const auto found = search.within(near, far);
        if (found || ends) {
            return found;
        }
        near = far;
    }
    return std::nullopt;
}

std::optional<double> flipValue(Workspace& workspace, std::size_t index, std::size_t self, std::size_t managed)
{
    const Driver& driver = workspace.drivers()[index];
    const SteppedFunction function = [&](double x) {
        if (!workspace.setSized(index, x, self)) {
            return Sample{.value = 0.0, .stair = {}, .mostPerNode = 0.0, .possible = false};
        }
        return sampleNow(workspace, self, managed);
    };
    constexpr double reach = 10.0;
    const bool share = driver.maximum <= 1.0;
    const double lowest = share ? driver.minimum : std::max(driver.minimum, driver.value / reach);
    const double highest = share ? driver.maximum : std::min(driver.maximum, driver.value * reach);
    std::optional<double> nearest;
    for (const double end : {lowest, highest}) {
        if (end == driver.value) {
            continue;
        }
        const auto found = nearestFlip(function, driver.value, end);
        if (found && (!nearest || distance(driver, *found) < distance(driver, *nearest))) {
            nearest = found;
        }
    }
    workspace.reset(index);
    if (nearest && driver.whole) { // halfway between two whole numbers: the one where it has flipped
        return *nearest > driver.value ? std::ceil(*nearest) : std::floor(*nearest);
    }
    return nearest;
}

} // namespace evenhost::analysis
