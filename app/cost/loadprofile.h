// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"
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

/// What a number of an hour means in a formula.
inline constexpr base::FormulaConstant hourLoad{
    "hour_load", 1.0, base::Unit::Factor, "the plan's hours of the day and weekend factor, shaped to its planned peak"};
inline constexpr base::FormulaConstant hourOpen{"hour_open", 1.0, base::Unit::Share, "the entry's schedule"};
inline constexpr base::FormulaConstant hourPrice{"hour_price", 1.0, base::Unit::Factor,
                                                 "the offer's prices by the time of day"};
inline constexpr base::FormulaConstant meanHourPrice{"mean_hour_price", 1.0, base::Unit::Factor,
                                                     "the offer's prices by the time of day, over the whole load"};

/// A figure of one hour, in the formulas over a day.
template <base::Number N>
[[nodiscard]] N hourFigure(double value, const base::FormulaConstant& meaning)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        base::FormulaConstant figure = meaning;
        figure.value = value;
        return base::constant<N>(figure);
    }
}

} // namespace evenhost::cost
