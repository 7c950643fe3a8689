// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/usage.h"

#include "base/units.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenhost::traffic {

namespace {

constexpr double secondsPerHour = 3'600.0;
constexpr std::int64_t hoursPerDay = 24;
/// A first or last day of which this much is missing would pull the daily figures down.
constexpr double missingSecondsOfAWholeDay = secondsPerHour;

std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return (value >= 0 ? value : value - by + 1) / by;
}

/// The value below which `share` of the sorted values lie.
template <class T>
double percentileOf(const std::vector<T>& sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(static_cast<double>(sorted[below]), static_cast<double>(sorted[above]),
                     position - std::floor(position));
}

template <class T>
Maybe<Spread> spreadOf(std::vector<T> values)
{
    if (values.empty()) {
        return {std::nullopt, "spans_only"};
    }
    std::ranges::sort(values);
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const Spread spread{sum / static_cast<double>(values.size()), percentileOf(values, 0.5), percentileOf(values, 0.95),
                        static_cast<double>(values.back())};
    return {spread, {}};
}

} // namespace

UsageStatistics::UsageStatistics(Grain grain, bool relativeTimes, double utcOffsetHours)
    : m_grain(grain), m_relative(relativeTimes), m_offsetSeconds(utcOffsetHours * secondsPerHour)
{}

void UsageStatistics::add(const UsageRecord& record)
{
    const double end = record.start + (m_grain == Grain::Request ? 0.0 : record.seconds.value_or(0.0));
    m_first = m_records == 0 ? record.start : std::min(m_first, record.start);
    m_last = m_records == 0 ? end : std::max(m_last, end);
    ++m_records;
    m_counted = m_counted && record.requests.has_value();
    m_requests += record.requests.value_or(0.0);
    m_input += record.inputTokens;
    m_output += record.outputTokens;
    m_cacheLogged = m_cacheLogged || record.cachedInputTokens.has_value();
    m_cached += record.cachedInputTokens.value_or(0.0);
    addToHours(record);
    if (m_grain != Grain::Request) {
        m_spans[record.start] += record.requests.value_or(0.0);
        m_spanSeconds = std::max(m_spanSeconds, record.seconds.value_or(0.0));
        return;
    }
    m_timed = m_timed && record.seconds.has_value();
    m_starts.push_back(record.start);
    m_ends.push_back(record.start + record.seconds.value_or(0.0));
    m_inputs.push_back(static_cast<float>(record.inputTokens));
    m_outputs.push_back(static_cast<float>(record.outputTokens));
}

/// Spans of a day say no more than daily totals.
Grain UsageStatistics::grain() const
{
    return m_grain == Grain::Span && m_spanSeconds >= base::secondsPerDay ? Grain::Day : m_grain;
}

/// A span's requests are spread evenly over the hours it covers.
void UsageStatistics::addToHours(const UsageRecord& record)
{
    const double requests = record.requests.value_or(0.0);
    const double start = (record.start + m_offsetSeconds) / secondsPerHour;
    const double hours = m_grain == Grain::Request ? 0.0 : record.seconds.value_or(0.0) / secondsPerHour;
    auto hour = static_cast<std::int64_t>(std::floor(start));
    if (hours <= 0.0) {
        m_hours[hour] += requests;
        return;
    }
    const double end = start + hours;
    for (; static_cast<double>(hour) < end; ++hour) {
        const double covered =
            std::min(end, static_cast<double>(hour + 1)) - std::max(start, static_cast<double>(hour));
        m_hours[hour] += requests * covered / hours;
    }
}

void UsageStatistics::summariseDays(TrafficSummary& summary) const
{
    const double span = m_last - m_first;
    if (span < base::secondsPerDay - missingSecondsOfAWholeDay) {
        summary.requestsPerDay = {span > 0.0 ? std::optional(m_requests * base::secondsPerDay / span) : std::nullopt,
                                  "log_shorter_than_day"};
        summary.requestsPerDaySpread.reason = "log_shorter_than_day";
        summary.busiestHourToMean.reason = "log_shorter_than_day";
        return;
    }
    const auto dayOf = [this](double time) {
        return static_cast<std::int64_t>(std::floor((time + m_offsetSeconds) / base::secondsPerDay));
    };
    std::int64_t first = dayOf(m_first);
    std::int64_t last = dayOf(std::max(m_first, m_last - 1e-6)); // a span that ends at midnight ends its own day
    const auto midnight = [this](std::int64_t day) {
        return static_cast<double>(day) * base::secondsPerDay - m_offsetSeconds;
    };
    const bool cutStart = m_first - midnight(first) > missingSecondsOfAWholeDay;
    const bool cutEnd = midnight(last + 1) - m_last > missingSecondsOfAWholeDay;
    if (last - first + 1 > (cutStart ? 1 : 0) + (cutEnd ? 1 : 0)) {
        first += cutStart ? 1 : 0;
        last -= cutEnd ? 1 : 0;
    }
    std::vector<double> days(static_cast<std::size_t>(last - first + 1), 0.0);
    double busiest = 0.0;
    for (const auto& [hour, requests] : m_hours) {
        const std::int64_t day = floorDivide(hour, hoursPerDay);
        if (day >= first && day <= last) {
            days[static_cast<std::size_t>(day - first)] += requests;
        }
        busiest = std::max(busiest, requests);
    }
    summary.requestsPerDaySpread = spreadOf(days);
    const Spread spread = summary.requestsPerDaySpread.value.value_or(Spread{});
    summary.requestsPerDay = {spread.mean, {}};
    if (grain() == Grain::Day) {
        summary.busiestHourToMean.reason = "daily_totals";
    } else if (spread.mean > 0.0) {
        summary.busiestHourToMean = {busiest * static_cast<double>(hoursPerDay) / spread.mean, {}};
    }
}

void UsageStatistics::summarisePeaks(TrafficSummary& summary) const
{
    double peak = 0.0;
    if (m_grain == Grain::Request) {
        std::vector<double> starts = m_starts;
        std::ranges::sort(starts);
        for (std::size_t from = 0, to = 0; from < starts.size(); from = to) {
            while (to < starts.size() && std::floor(starts[to]) == std::floor(starts[from])) {
                ++to;
            }
            peak = std::max(peak, static_cast<double>(to - from));
        }
    } else {
        summary.peakWindowSeconds = m_spanSeconds;
        for (const auto& [start, requests] : m_spans) {
            peak = std::max(peak, m_spanSeconds > 0.0 ? requests / m_spanSeconds : 0.0);
        }
    }
    const double span = m_last - m_first;
    summary.peakRequestsPerSecond = {peak, {}};
    if (span > 0.0 && m_requests > 0.0) {
        summary.peakToAverage = {peak * span / m_requests, {}};
    } else {
        summary.peakToAverage.reason = "log_shorter_than_day";
    }
}

Maybe<Concurrency> UsageStatistics::concurrency() const
{
    if (m_grain != Grain::Request) {
        return {std::nullopt, "spans_only"};
    }
    if (!m_timed) {
        return {std::nullopt, "durations_not_logged"};
    }
    // A request without length takes up no time; without it every end comes after its own start.
    std::vector<double> starts;
    std::vector<double> ends;
    for (std::size_t i = 0; i < m_starts.size(); ++i) {
        if (m_ends[i] > m_starts[i]) {
            starts.push_back(m_starts[i]);
            ends.push_back(m_ends[i]);
        }
    }
    if (starts.empty()) {
        return {std::nullopt, "durations_not_logged"};
    }
    std::ranges::sort(starts);
    std::ranges::sort(ends);
    std::map<std::size_t, double> seconds; // spent at each number of requests in flight
    std::size_t open = 0;
    double before = starts.front();
    for (std::size_t s = 0, e = 0; e < ends.size();) {
        // One that ends as another starts has left before.
        const bool starting = s < starts.size() && starts[s] < ends[e];
        const double now = starting ? starts[s++] : ends[e++];
        seconds[open] += now - before;
        before = now;
        open = starting ? open + 1 : open - 1;
    }
    double total = 0.0;
    Concurrency result;
    for (const auto& [level, spent] : seconds) {
        total += spent;
        result.mean += static_cast<double>(level) * spent;
        result.maximum = static_cast<double>(level); // they come in ascending order
    }
    result.mean /= total;
    double sum = 0.0;
    for (const auto& [level, spent] : seconds) {
        sum += spent;
        result.p95 = static_cast<double>(level);
        if (sum >= 0.95 * total) {
            break;
        }
    }
    return {result, {}};
}

TrafficSummary UsageStatistics::summary() const
{
    TrafficSummary summary;
    summary.records = m_records;
    summary.first = m_first;
    summary.last = m_last;
    summary.inputTokens = m_input;
    summary.outputTokens = m_output;
    if (m_cacheLogged) {
        summary.cachedInputTokens = {m_cached, {}};
    } else {
        summary.cachedInputTokens.reason = "cache_not_logged";
    }
    if (!m_counted || m_records == 0) {
        const std::string_view reason = m_records == 0 ? "log_empty" : "requests_not_counted";
        summary.requests.reason = summary.inputPerRequest.reason = summary.outputPerRequest.reason = reason;
        summary.requestsPerDay.reason = summary.requestsPerDaySpread.reason = summary.busiestHourToMean.reason = reason;
        summary.peakRequestsPerSecond.reason = summary.peakToAverage.reason = reason;
        summary.concurrency.reason = summary.byHour.reason = reason;
        return summary;
    }
    summary.requests = {m_requests, {}};
    summary.inputPerRequest = spreadOf(m_inputs);
    summary.outputPerRequest = spreadOf(m_outputs);
    summariseDays(summary);
    if (grain() == Grain::Day) {
        summary.peakRequestsPerSecond.reason = summary.peakToAverage.reason = summary.byHour.reason = "daily_totals";
    } else {
        summarisePeaks(summary);
        summary.byHour.reason = m_relative ? "relative_times" : "";
        if (!m_relative) {
            std::array<double, 24> hours{};
            for (const auto& [hour, requests] : m_hours) {
                hours[static_cast<std::size_t>(hour - floorDivide(hour, hoursPerDay) * hoursPerDay)] += requests;
            }
            summary.byHour.value = hours;
        }
    }
    summary.concurrency = concurrency();
    return summary;
}

} // namespace evenhost::traffic
