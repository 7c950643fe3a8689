// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/loadprofile.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace evenhost::cost {

namespace {

bool usable(const std::vector<double>& weights)
{
    return weights.size() == 24 && std::ranges::all_of(weights, [](double w) { return std::isfinite(w) && w >= 0.0; })
           && std::ranges::any_of(weights, [](double w) { return w > 0.0; });
}

/// Weights over the largest one, so that powers of them neither overflow nor all vanish.
LoadProfile::Day overLargest(const std::vector<double>& weights)
{
    const double largest = *std::ranges::max_element(weights);
    LoadProfile::Day day{};
    std::ranges::transform(weights, day.begin(), [largest](double w) { return w / largest; });
    return day;
}

LoadProfile::Day assumedDay()
{
    constexpr double busiest = 14.0;
    LoadProfile::Day day{};
    for (std::size_t hour = 0; hour < day.size(); ++hour) {
        const double angle = 2.0 * std::numbers::pi * (static_cast<double>(hour) - busiest) / 24.0;
        day[hour] = std::exp(std::cos(angle) - 1.0);
    }
    return day;
}

double weekdayLevel(double weekendFactor)
{
    return 7.0 / (5.0 + 2.0 * weekendFactor);
}

LoadProfile scaled(const LoadProfile::Day& day, double exponent, double weekendFactor)
{
    LoadProfile::Day shaped{};
    std::ranges::transform(day, shaped.begin(),
                           [exponent](double w) { return exponent == 0.0 ? 1.0 : std::pow(w, exponent); });
    const double mean = std::accumulate(shaped.begin(), shaped.end(), 0.0) / 24.0;
    LoadProfile profile;
    for (std::size_t hour = 0; hour < shaped.size(); ++hour) {
        profile.weekday[hour] = shaped[hour] / mean * weekdayLevel(weekendFactor);
        profile.weekend[hour] = profile.weekday[hour] * weekendFactor;
    }
    return profile;
}

double peakOf(const LoadProfile& profile)
{
    return std::max(*std::ranges::max_element(profile.weekday), *std::ranges::max_element(profile.weekend));
}

double sane(double weekendFactor)
{
    return std::isfinite(weekendFactor) ? std::clamp(weekendFactor, 0.0, 10.0) : 1.0;
}

} // namespace

LoadProfile loadProfile(const plan::LoadShape& shape, double peakToAverage)
{
    const bool given = usable(shape.hourlyWeights);
    const LoadProfile::Day day = given ? overLargest(shape.hourlyWeights) : assumedDay();
    const double weekend = sane(shape.weekendFactor);
    // The peak grows with the exponent from the flat day's to that of a single busy hour.
    double low = 0.0;
    double high = 64.0;
    if (peakOf(scaled(day, low, weekend)) >= peakToAverage) {
        high = low;
    }
    for (int i = 0; i < 60 && low < high; ++i) {
        const double middle = 0.5 * (low + high);
        (peakOf(scaled(day, middle, weekend)) < peakToAverage ? low : high) = middle;
    }
    LoadProfile profile = scaled(day, high, weekend);
    profile.assumed = !given;
    return profile;
}

LoadProfile plainProfile(const plan::LoadShape& shape)
{
    const bool given = usable(shape.hourlyWeights);
    LoadProfile::Day day{};
    day.fill(1.0);
    LoadProfile profile = scaled(given ? overLargest(shape.hourlyWeights) : day, 1.0, sane(shape.weekendFactor));
    profile.assumed = !given;
    return profile;
}

} // namespace evenhost::cost
