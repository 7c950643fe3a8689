// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

/// What a usage log says about volume, peaks and concurrency. Seconds are since 1970 UTC, or since the log's own start
/// where its times are relative.
namespace evenhost::traffic {

/// One line of a log: one request, or a span of time with the requests in it.
struct UsageRecord
{
    double start = 0.0;
    /// A request: how long it took; a span: its width. Nothing = not logged.
    std::optional<double> seconds;
    std::optional<double> requests = 1.0; ///< nothing: the log counts tokens, not requests
    double inputTokens = 0.0;             ///< cached ones included
    double outputTokens = 0.0;
    std::optional<double> cachedInputTokens;
};

enum class Grain {
    Request, ///< a record is a request
    Span,    ///< a record is a minute, an hour ...
    Day,     ///< a record is a day: nothing is known within it
};

struct Spread
{
    double mean = 0.0;
    double p50 = 0.0;
    double p95 = 0.0;
    double maximum = 0.0;
};

/// Requests in flight, weighted by time, from the first start to the last end.
struct Concurrency
{
    double mean = 0.0;
    double p95 = 0.0;
    double maximum = 0.0;
};

/// A figure, or the code of why there is none.
template <class T>
struct Maybe
{
    std::optional<T> value;
    std::string_view reason;
};

struct TrafficSummary
{
    std::int64_t records = 0;
    Maybe<double> requests; ///< "requests_not_counted"
    double first = 0.0;     ///< start of the first record
    double last = 0.0;      ///< start of the last request, end of the last span
    double inputTokens = 0.0;
    double outputTokens = 0.0;
    Maybe<double> cachedInputTokens; ///< "cache_not_logged"
    Maybe<Spread> inputPerRequest;   ///< "spans_only"
    Maybe<Spread> outputPerRequest;
    /// Of a log shorter than a day the mean is projected and nothing else is known ("log_shorter_than_day").
    Maybe<double> requestsPerDay;
    Maybe<Spread> requestsPerDaySpread;  ///< over whole days, local time
    Maybe<double> peakRequestsPerSecond; ///< in the busiest `peakWindowSeconds`; "daily_totals"
    double peakWindowSeconds = 1.0;
    Maybe<double> peakToAverage;          ///< that over the log's mean
    Maybe<double> busiestHourToMean;      ///< of clock hours; "log_shorter_than_day"
    Maybe<Concurrency> concurrency;       ///< "durations_not_logged", "spans_only"
    Maybe<std::array<double, 24>> byHour; ///< requests by local hour of the day; "relative_times", "daily_totals"
};

/// Takes records in any order and keeps 24 bytes of each request. Percentiles are interpolated between neighbours.
class UsageStatistics
{
public:
    /// `utcOffsetHours`: local time less UTC, for days and hours.
    UsageStatistics(Grain grain, bool relativeTimes, double utcOffsetHours);

    void add(const UsageRecord& record);
    [[nodiscard]] bool empty() const { return m_records == 0; }
    [[nodiscard]] TrafficSummary summary() const;

private:
    [[nodiscard]] Grain grain() const;
    void addToHours(const UsageRecord& record);
    void summariseDays(TrafficSummary& summary) const;
    void summarisePeaks(TrafficSummary& summary) const;
    [[nodiscard]] Maybe<Concurrency> concurrency() const;

    Grain m_grain;
    bool m_relative;
    double m_offsetSeconds;
    std::int64_t m_records = 0;
    bool m_counted = true;
    bool m_cacheLogged = false;
    bool m_timed = true;
    double m_requests = 0.0;
    double m_input = 0.0;
    double m_output = 0.0;
    double m_cached = 0.0;
    double m_first = 0.0;
    double m_last = 0.0;
    std::vector<double> m_starts;
    std::vector<double> m_ends; ///< in the order of m_starts
    std::vector<float> m_inputs;
    std::vector<float> m_outputs;
    std::map<std::int64_t, double> m_hours; ///< requests by local hour since 1970
    std::map<double, double> m_spans;       ///< requests by start of a span
    double m_spanSeconds = 0.0;
};

} // namespace evenhost::traffic
