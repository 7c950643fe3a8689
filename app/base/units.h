// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace evenhost::base {

/// The unit of a number that a person may see. Amounts of money are in the plan's currency unless an
/// input says otherwise. GB is 10^9 bytes and GiB 2^30 bytes: GPU memory is in GiB, disks and downloads in GB.
enum class Unit {
    None,
    Share, ///< 0..1, shown as per cent
    SharePerMonth,
    SharePerYear,
    Factor, ///< a plain multiple, shown as "4 x"
    Count,
    Requests,
    RequestsPerDay,
    RequestsPerSecond,
    Tokens,
    TokensPerSecond,
    TokensPerDay,
    Sequences,
    Parameters,
    Bits,
    Bytes,
    BytesPerToken,
    Gigabytes,
    Gibibytes,
    GigabytesPerSecond,
    GigabitsPerSecond,
    Teraflops,
    Flops,
    Microseconds,
    Seconds,
    Minutes,
    Hours,
    HoursPerMonth,
    HoursPerDay,
    Months,
    Years,
    Days,
    Watts,
    Kilowatts,
    KilowattHours,
    Gpus,
    Nodes,
    Replicas,
    Money,
    MoneyPerHour,
    MoneyPerMonth,
    MoneyPerYear,
    MoneyPerMillionTokens,
    MoneyPerMillionTokenHours,
    MoneyPerRequest,
    MoneyPerKilowattHour,
    MoneyPerKilowattMonth,
    MoneyPerGigabyteMonth,
    MoneyPerGigabyte,
    ExchangeRate, ///< units of the plan's currency for one unit of the other currency
};

/// The unit's name in files and JSON ("requests_per_day"). Stable: files and scripts read it.
[[nodiscard]] std::string_view unitName(Unit unit);

/// The unit of that name, or nothing.
[[nodiscard]] std::optional<Unit> unitFromName(std::string_view name);

/// True for every unit that is an amount of money in the plan's currency.
[[nodiscard]] bool isMoney(Unit unit);

inline constexpr double bytesPerGigabyte = 1e9;
inline constexpr double bytesPerGibibyte = 1024.0 * 1024.0 * 1024.0;
inline constexpr double hoursPerMonth = 730.0;
inline constexpr double daysPerMonth = 365.0 / 12.0;
inline constexpr double secondsPerDay = 86'400.0;
inline constexpr double minutesPerDay = 1'440.0;
inline constexpr double monthsPerYear = 12.0;
inline constexpr double hoursPerYear = 8'760.0;

} // namespace evenhost::base
