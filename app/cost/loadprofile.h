// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <array>

namespace evenhost::cost {

/// The load of every hour of a weekday and of a weekend day, over the mean hour of the whole week.
struct LoadProfile
{
    using Day = std::array<double, 24>;
    Day weekday{};
    Day weekend{};
    bool assumed = false; ///< no hourly weights were given: one smooth hump around 14:00

    friend bool operator==(const LoadProfile&, const LoadProfile&) = default;
};

/// The plan's hourly shape, sharpened or flattened (weights to a common power) until its busiest hour is
/// `peakToAverage` times the week's mean, so that shape and planned peak agree. The mean over the week is 1.
/// Where the weekend factor alone makes some days busier than the planned peak, the day is flat.
/// Weights must be 24, >= 0 and not all 0; anything else counts as not given.
[[nodiscard]] LoadProfile loadProfile(const plan::LoadShape& shape, double peakToAverage);

/// The plan's hourly shape as it is (flat when not given), mean over the week 1: for prices that depend on the hour.
[[nodiscard]] LoadProfile plainProfile(const plan::LoadShape& shape);

} // namespace evenhost::cost
