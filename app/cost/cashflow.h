// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Discounting and its relatives over monthly flows. flows[0] falls today, flows[i] i months later; money paid is
/// negative. Checked by tests/cost/tst_cashflow.cpp against published examples and a spreadsheet's own functions.
namespace evenhost::cost {

/// The monthly rate that makes annualRate in a year: (1 + annualRate)^(1/12) - 1. annualRate > -1.
[[nodiscard]] double monthlyRate(double annualRate);

/// What money grows to in a month at an effective annual rate > -1: (1 + rate)^(1/12).
template <base::Number N>
[[nodiscard]] N monthlyGrowth(const N& annualRate)
{
    return base::power(N(1.0) + annualRate, N(1.0) / base::constant<N>(base::constants::monthsPerYear));
}

/// A flow of so many months from now in today's money; `growth` is monthlyGrowth().
template <base::Number N>
[[nodiscard]] N inTodaysMoney(const N& flow, const N& growth, double months)
{
    const N when = base::constant<N>({"months_from_today",
                                      months,
                                      base::Unit::Months,
                                      "the calendar of the forecast",
                                      {},
                                      base::Confidence::Published});
    return flow / base::power(growth, when);
}

/// Net present value at an effective annual rate > -1 (0.08 is 8 %). With midPeriod, flows from month 1 on fall in the
/// middle of their month.
[[nodiscard]] double netPresentValue(std::span<const double> flows, double annualRate, bool midPeriod = false);

/// Running sums.
[[nodiscard]] std::vector<double> cumulative(std::span<const double> flows);

/// Each flow in today's money.
[[nodiscard]] std::vector<double> discounted(std::span<const double> flows, double annualRate);

/// The first month from which the running sum stays at or above 0; 0 when it never is below; nothing when it ends
/// below.
[[nodiscard]] std::optional<int> paybackMonth(std::span<const double> flows);

/// The largest sum ever out of pocket, >= 0.
[[nodiscard]] double peakFunding(std::span<const double> flows);

/// The effective annual rate at which the flows are worth nothing, or why there is no single one.
struct InternalRate
{
    std::optional<double> annual;
    /// "no_sign_change" (only paid, or only received), "not_unique" (may have several), "out_of_range" (beyond +-1e9).
    std::string_view reason;
};
[[nodiscard]] InternalRate internalRateOfReturn(std::span<const double> flows);

} // namespace evenhost::cost
