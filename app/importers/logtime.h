// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace evenhost::importers {

/// A point in time as logs write it, in seconds.
struct LogTime
{
    double seconds = 0.0;
    bool relative = false; ///< counted from the log's own start
};

/// "2026-11-21", "2026-11-21 09:30:00.1234567", "2026-11-21T09:30:00+10:00", "...Z" (without a zone: UTC); seconds,
/// milliseconds or microseconds since 1970; any smaller number is relative, in units of `relativeUnit` seconds.
[[nodiscard]] std::optional<LogTime> parseLogTime(std::string_view text, double relativeUnit = 1.0);

} // namespace evenhost::importers
