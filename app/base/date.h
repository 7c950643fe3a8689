// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace evenhost::base {

/// A calendar day. The engine has no clock: "today" is always an argument.
using Date = std::chrono::year_month_day;

/// Reads "2026-11-21" and nothing else; nothing when it is not a day of the calendar.
[[nodiscard]] std::optional<Date> dateFromIso(std::string_view text);

[[nodiscard]] std::string isoDate(Date date);

/// Days from `from` to `to`, negative when `to` is earlier.
[[nodiscard]] int daysBetween(Date from, Date to);

} // namespace evenhost::base
