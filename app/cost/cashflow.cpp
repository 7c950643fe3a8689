// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/cashflow.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace evenhost::cost {

namespace {

int signChanges(std::span<const double> values)
{
    int changes = 0;
    double last = 0.0;
    for (const double value : values) {
        if (value == 0.0) {
            continue;
        }
        if (last != 0.0 && (value < 0.0) != (last < 0.0)) {
            ++changes;
        }
        last = value;
    }
    return changes;
}

/// Value of the flows when each month multiplies by `factor` (1 / (1 + monthly rate)), over the largest term: far from
/// 1 the plain sum would overflow, and only its sign and zero matter.
double scaledValue(std::span<const double> flows, double factor)
{
    double value = 0.0;
    if (factor <= 1.0) {
        for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow) {
            value = value * factor + *flow;
        }
    } else {
        for (const double flow : flows) {
            value = value / factor + flow;
        }
    }
    return value;
}

/// A factor between which and `from` the value changes its sign, going by `step`; 0 when there is none in reach.
double otherSide(std::span<const double> flows, double from, double step, double limit)
{
    const bool negative = scaledValue(flows, from) < 0.0;
    for (double factor = from * step; step > 1.0 ? factor < limit : factor > limit; factor *= step) {
        if ((scaledValue(flows, factor) < 0.0) != negative) {
            return factor;
        }
    }
    return 0.0;
}

/// One change of sign: exactly one positive factor. More: still one rate above 0 when the running sum changes its sign
/// once and ends on the other side (Norstrom 1972), but others below 0 may exist.
bool isUnique(std::span<const double> flows)
{
    if (signChanges(flows) == 1) {
        return true;
    }
    const auto sums = cumulative(flows);
    return sums.front() < 0.0 && sums.back() > 0.0 && signChanges(sums) == 1;
}

} // namespace

double monthlyRate(double annualRate)
{
    return std::expm1(std::log1p(annualRate) / 12.0);
}

std::vector<double> discounted(std::span<const double> flows, double annualRate)
{
    const double growth = monthlyGrowth(annualRate);
    std::vector<double> values(flows.begin(), flows.end());
    for (std::size_t month = 0; month < values.size(); ++month) {
        values[month] = inTodaysMoney(values[month], growth, static_cast<double>(month));
    }
    return values;
}

double netPresentValue(std::span<const double> flows, double annualRate, bool midPeriod)
{
    const double growth = monthlyGrowth(annualRate);
    double value = 0.0;
    for (std::size_t month = 0; month < flows.size(); ++month) {
        const double when = midPeriod && month > 0 ? static_cast<double>(month) - 0.5 : static_cast<double>(month);
        value += inTodaysMoney(flows[month], growth, when);
    }
    return value;
}

std::vector<double> cumulative(std::span<const double> flows)
{
    std::vector<double> sums;
    sums.reserve(flows.size());
    double sum = 0.0;
    for (const double flow : flows) {
        sum += flow;
        sums.push_back(sum);
    }
    return sums;
}

std::optional<int> paybackMonth(std::span<const double> flows)
{
    const auto sums = cumulative(flows);
    const auto lastBelow = std::find_if(sums.rbegin(), sums.rend(), [](double sum) { return sum < 0.0; });
    const auto month = sums.rend() - lastBelow;
    if (month == static_cast<std::ptrdiff_t>(sums.size()) && !sums.empty()) {
        return std::nullopt;
    }
    return static_cast<int>(month);
}

double peakFunding(std::span<const double> flows)
{
    double deepest = 0.0;
    for (const double sum : cumulative(flows)) {
        deepest = std::min(deepest, sum);
    }
    return deepest < 0.0 ? -deepest : 0.0;
}

InternalRate internalRateOfReturn(std::span<const double> flows)
{
    if (signChanges(flows) == 0) {
        return {std::nullopt, "no_sign_change"};
    }
    if (!isUnique(flows)) {
        return {std::nullopt, "not_unique"};
    }
    // Look for the change of sign upwards (rates above 0) first: that is the one Norstrom's rule is about.
    constexpr double step = 1.1;
    double other = otherSide(flows, 1.0, 1.0 / step, 1e-9);
    if (other == 0.0 && signChanges(flows) == 1) {
        other = otherSide(flows, 1.0, step, 1e9);
    }
    if (scaledValue(flows, 1.0) == 0.0) {
        return {0.0, {}};
    }
    if (other == 0.0) {
        return {std::nullopt, "out_of_range"};
    }
    const double low = std::min(1.0, other);
    const double high = std::max(1.0, other);
    std::uintmax_t iterations = 200;
    const auto [left, right] =
        boost::math::tools::toms748_solve([flows](double factor) { return scaledValue(flows, factor); }, low, high,
                                          boost::math::tools::eps_tolerance<double>(52), iterations);
    const double factor = 0.5 * (left + right);
    return {std::expm1(-12.0 * std::log(factor)), {}};
}

} // namespace evenhost::cost
