// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/logtime.h"

#include "base/date.h"
#include "base/units.h"
#include "documents/numbertext.h"

#include <array>
#include <cmath>

namespace evenhost::importers {

namespace {

/// Takes "09:30" or "09:30:00.123" off the front; nothing when it is none.
std::optional<double> takeClock(std::string_view& text)
{
    constexpr std::array units{3'600.0, 60.0, 1.0};
    constexpr std::array limits{24.0, 60.0, 61.0}; // leap seconds exist
    double seconds = 0.0;
    std::size_t part = 0;
    for (; part < units.size(); ++part) {
        const auto end = std::min(text.find_first_not_of("0123456789."), text.size());
        const auto value = documents::strictNumber(text.substr(0, end));
        if (!value || *value >= limits[part]) {
            return std::nullopt;
        }
        seconds += *value * units[part];
        text.remove_prefix(end);
        if (text.empty() || text.front() != ':') {
            break;
        }
        text.remove_prefix(1);
    }
    return part == 0 ? std::nullopt : std::optional(seconds);
}

/// Seconds east of UTC: "Z", "UTC", "+10:00", "+1000", "+10", or nothing written.
std::optional<double> zoneSeconds(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    if (text.empty() || text == "Z" || text == "z" || text == "UTC" || text == "GMT") {
        return 0.0;
    }
    const char sign = text.front();
    text.remove_prefix(1);
    const auto hours = documents::strictNumber(text.substr(0, 2));
    std::string_view rest = text.substr(std::min<std::size_t>(2, text.size()));
    if (rest.starts_with(':')) {
        rest.remove_prefix(1);
    }
    const auto minutes = rest.empty() ? std::optional(0.0) : documents::strictNumber(rest);
    if ((sign != '+' && sign != '-') || !hours || !minutes || *hours > 14.0 || *minutes >= 60.0 || *minutes < 0.0) {
        return std::nullopt;
    }
    return (sign == '-' ? -1.0 : 1.0) * (*hours * 3'600.0 + *minutes * 60.0);
}

std::optional<LogTime> fromCalendar(std::string_view text)
{
    const auto date = base::dateFromIso(text.substr(0, 10));
    if (!date) {
        return std::nullopt;
    }
    const auto days = static_cast<double>(std::chrono::sys_days(*date).time_since_epoch().count());
    const double day = days * base::secondsPerDay;
    text.remove_prefix(10);
    if (text.empty()) {
        return LogTime{day, false};
    }
    if (text.front() != 'T' && text.front() != ' ') {
        return std::nullopt;
    }
    text.remove_prefix(1);
    const auto clock = takeClock(text);
    const auto zone = clock ? zoneSeconds(text) : std::nullopt;
    return zone ? std::optional(LogTime{day + *clock - *zone, false}) : std::nullopt;
}

} // namespace

std::optional<LogTime> parseLogTime(std::string_view text, double relativeUnit)
{
    // Nothing before 1970 or after 2100 is a request to a language model.
    constexpr double latest = 4'102'444'800.0;
    const auto plausible = [](std::optional<LogTime> time) {
        return time && time->seconds >= 0.0 && time->seconds <= latest ? time : std::nullopt;
    };
    if (text.size() >= 10 && text[4] == '-') {
        return plausible(fromCalendar(text));
    }
    const auto number = documents::strictNumber(text);
    if (!number || *number < 0.0) {
        return std::nullopt;
    }
    // 1e8 s is in 1973, 1e11 ms too, 1e14 us too: nothing older was ever logged by a language model.
    if (*number >= 1e14) {
        return plausible(LogTime{*number / 1e6, false});
    }
    if (*number >= 1e11) {
        return plausible(LogTime{*number / 1e3, false});
    }
    if (*number >= 1e8) {
        return plausible(LogTime{*number, false});
    }
    return LogTime{*number * relativeUnit, true};
}

} // namespace evenhost::importers
