// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/trafficjson.h"

#include "base/date.h"
#include "base/units.h"
#include "exporters/jsonwriter.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace evenhost::exporters {

namespace {

using traffic::Concurrency;
using traffic::Maybe;
using traffic::Spread;
using traffic::TrafficSummary;

class TrafficWriter
{
public:
    [[nodiscard]] std::string text(const importers::UsageLog& log)
    {
        const TrafficSummary& summary = log.summary;
        m_json.beginObject();
        m_json.member("format", log.format);
        number("requests", summary.requests);
        m_json.member("skipped", static_cast<double>(log.skipped));
        times(log);
        m_json.member("input_tokens", summary.inputTokens);
        m_json.member("output_tokens", summary.outputTokens);
        number("cached_input_tokens", summary.cachedInputTokens);
        perRequest(summary);
        days(summary);
        number("peak_requests_per_second", summary.peakRequestsPerSecond);
        m_json.member("peak_window_s", summary.peakWindowSeconds);
        number("peak_to_average", summary.peakToAverage);
        number("busiest_hour_to_average", summary.busiestHourToMean);
        concurrency(summary.concurrency, log.durationsAssumed);
        hours(summary);
        m_json.endObject();
        return m_json.take();
    }

private:
    void missing(const std::string& key, std::string_view reason)
    {
        m_json.null(key);
        m_json.member(key + "_reason", reason);
    }

    void number(const std::string& key, const Maybe<double>& value)
    {
        if (value.value) {
            m_json.member(key, *value.value);
        } else {
            missing(key, value.reason);
        }
    }

    void times(const importers::UsageLog& log)
    {
        if (log.zone == "relative") {
            missing("first", "relative_times");
            missing("last", "relative_times");
        } else {
            m_json.member("first", isoTime(log.summary.first));
            m_json.member("last", isoTime(log.summary.last));
        }
        m_json.member("seconds", log.summary.last - log.summary.first);
    }

    void spread(const std::string& key, const Maybe<Spread>& spread)
    {
        if (!spread.value) {
            missing(key, spread.reason);
            return;
        }
        m_json.beginObject(key);
        m_json.member("mean", spread.value->mean);
        m_json.member("p50", spread.value->p50);
        m_json.member("p95", spread.value->p95);
        m_json.member("max", spread.value->maximum);
        m_json.endObject();
    }

    void perRequest(const TrafficSummary& summary)
    {
        m_json.beginObject("per_request");
        spread("input_tokens", summary.inputPerRequest);
        spread("output_tokens", summary.outputPerRequest);
        if (summary.cachedInputTokens.value && summary.inputTokens > 0.0) {
            m_json.member("cached_input_share", *summary.cachedInputTokens.value / summary.inputTokens);
        } else {
            missing("cached_input_share", "cache_not_logged");
        }
        m_json.endObject();
    }

    void days(const TrafficSummary& summary)
    {
        const auto& spread = summary.requestsPerDaySpread.value;
        m_json.beginObject("requests_per_day");
        m_json.member("mean", summary.requestsPerDay.value);
        m_json.member("p50", spread ? std::optional(spread->p50) : std::nullopt);
        m_json.member("p95", spread ? std::optional(spread->p95) : std::nullopt);
        m_json.member("max", spread ? std::optional(spread->maximum) : std::nullopt);
        if (!spread) {
            m_json.member("reason", summary.requestsPerDaySpread.reason);
        }
        m_json.endObject();
    }

    void concurrency(const Maybe<Concurrency>& concurrency, bool assumed)
    {
        if (!concurrency.value) {
            missing("concurrency", concurrency.reason);
            return;
        }
        m_json.beginObject("concurrency");
        m_json.member("mean", concurrency.value->mean);
        m_json.member("p95", concurrency.value->p95);
        m_json.member("max", concurrency.value->maximum);
        m_json.member("basis", assumed ? "assumed_duration" : "measured");
        m_json.endObject();
    }

    void hours(const TrafficSummary& summary)
    {
        if (!summary.byHour.value) {
            missing("by_hour", summary.byHour.reason);
            return;
        }
        m_json.beginList("by_hour");
        for (const double requests : *summary.byHour.value) {
            m_json.item(requests);
        }
        m_json.endList();
    }

    JsonWriter m_json;
};

} // namespace

std::string isoTime(double seconds)
{
    // Rounded to a millisecond first: 59.9996 s must not become "60.000".
    const double milliseconds = std::round(seconds * 1e3);
    const double day = std::floor(milliseconds / (base::secondsPerDay * 1e3));
    const double inDay = milliseconds - day * base::secondsPerDay * 1e3;
    const auto whole = static_cast<int>(inDay / 1e3);
    const int rest = static_cast<int>(inDay) - whole * 1000;
    std::array<char, 32> clock{};
    const int length = std::snprintf(clock.data(), clock.size(), "T%02d:%02d:%02d.%03dZ", whole / 3600, whole / 60 % 60,
                                     whole % 60, rest);
    const base::Date date = std::chrono::sys_days(std::chrono::days(static_cast<int>(day)));
    return base::isoDate(date) + std::string(clock.data(), static_cast<std::size_t>(length));
}

std::string trafficJson(const importers::UsageLog& log)
{
    return TrafficWriter().text(log);
}

} // namespace evenhost::exporters
