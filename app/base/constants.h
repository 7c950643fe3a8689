// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"

/// Numbers of a formula that neither a plan nor a card holds: definitions, units, planning values. In a derivation they
/// stand by their name and with the source of their value, like any other input; only 0 and 1 (nothing, all of it)
/// are written as they are.
namespace evenhost::base {

struct FormulaConstant
{
    std::string_view name; ///< key of the wording
    double value = 0.0;
    Unit unit = Unit::None;
    std::string_view source;
    std::string_view date = {}; ///< empty for what was always so
    Confidence confidence = Confidence::Published;
};

[[nodiscard]] Traced tracedConstant(const FormulaConstant& constant);

template <Number N>
[[nodiscard]] N constant(const FormulaConstant& constant)
{
    if constexpr (std::same_as<N, double>) {
        return constant.value;
    } else {
        return tracedConstant(constant);
    }
}

namespace constants {

inline constexpr FormulaConstant hoursPerMonth{"hours_per_month", base::hoursPerMonth, Unit::Hours,
                                               "definition: 8,760 hours a year over 12 months"};
inline constexpr FormulaConstant daysPerMonth{"days_per_month", base::daysPerMonth, Unit::Days,
                                              "definition: 365 days a year over 12 months"};
inline constexpr FormulaConstant weekdaysPerMonth{"weekdays_per_month", base::daysPerMonth * 5.0 / 7.0, Unit::Days,
                                                  "definition: five sevenths of the month"};
inline constexpr FormulaConstant weekendDaysPerMonth{"weekend_days_per_month", base::daysPerMonth * 2.0 / 7.0,
                                                     Unit::Days, "definition: two sevenths of the month"};
inline constexpr FormulaConstant monthsPerYear{"months_per_year", base::monthsPerYear, Unit::Months,
                                               "definition: the calendar"};
inline constexpr FormulaConstant weekdaysPerWeek{"weekdays_per_week", 5.0, Unit::Days, "definition: the calendar"};
inline constexpr FormulaConstant weekendDaysPerWeek{"weekend_days_per_week", 2.0, Unit::Days,
                                                    "definition: the calendar"};
inline constexpr FormulaConstant hoursPerWeek{"hours_per_week", 7.0 * 24.0, Unit::Hours, "definition: the calendar"};
inline constexpr FormulaConstant hoursPerDay{"hours_per_day", 24.0, Unit::Hours, "definition: the calendar"};
inline constexpr FormulaConstant minutesPerHour{"minutes_per_hour", 60.0, Unit::Minutes, "definition: the clock"};
inline constexpr FormulaConstant minutesPerDay{"minutes_per_day", base::minutesPerDay, Unit::Minutes,
                                               "definition: the clock"};
inline constexpr FormulaConstant secondsPerHour{"seconds_per_hour", 3'600.0, Unit::Seconds, "definition: the clock"};
inline constexpr FormulaConstant secondsPerDay{"seconds_per_day", base::secondsPerDay, Unit::Seconds,
                                               "definition: the clock"};
inline constexpr FormulaConstant bitsPerByte{"bits_per_byte", 8.0, Unit::Bits, "definition: IEC 80000-13"};
inline constexpr FormulaConstant bytesPerGigabyte{"bytes_per_gigabyte", base::bytesPerGigabyte, Unit::Bytes,
                                                  "definition: SI prefix giga, 10^9"};
inline constexpr FormulaConstant bytesPerGibibyte{"bytes_per_gibibyte", base::bytesPerGibibyte, Unit::Bytes,
                                                  "definition: IEC prefix gibi, 2^30"};
inline constexpr FormulaConstant million{"tokens_per_million", 1e6, Unit::Tokens,
                                         "definition: prices are published a million tokens"};
inline constexpr FormulaConstant squareRoot{"square_root", 0.5, Unit::None,
                                            "definition: the square root is the power of one half"};
inline constexpr FormulaConstant meanOfGrowth{"mean_of_growth", 2.0, Unit::None,
                                              "definition: what grows evenly from nothing is half of it on average"};
inline constexpr FormulaConstant smallestVolume{"smallest_volume", 1e-9, Unit::None,
                                                "definition: keeps the division defined where there is no volume"};

} // namespace constants

} // namespace evenhost::base
