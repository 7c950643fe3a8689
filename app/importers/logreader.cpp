// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/logreader_p.h"

#include "base/units.h"
#include "importers/logtime.h"

namespace evenhost::importers {

using traffic::Grain;
using traffic::UsageRecord;

namespace {

/// The sum of the fields that are there; nothing when none is.
template <class Fields>
std::optional<double> sumOf(const LogRow& row, const Fields& fields)
{
    std::optional<double> sum;
    for (const std::string_view field : fields) {
        const auto value = field.empty() ? std::nullopt : row.number(field);
        if (value) {
            sum = sum.value_or(0.0) + *value;
        }
    }
    return sum;
}

} // namespace

base::Finding logProblem(const char* code, const std::string& file, std::int64_t line,
                         std::vector<base::Argument> arguments)
{
    return {base::Severity::Error, code, std::move(arguments), {}, {file, static_cast<int>(line), line > 0 ? 1 : 0}};
}

void LogReader::add(const LogRow& row, std::int64_t line)
{
    const auto record = recordOf(row);
    if (!record) {
        ++m_skipped;
        m_firstSkipped = m_firstSkipped == 0 ? line : m_firstSkipped;
    } else {
        if (!m_statistics) {
            m_statistics.emplace(m_format.grain, m_relative.value_or(false), m_options.utcOffsetHours);
        }
        m_statistics->add(*record);
    }
}

void LogReader::skip(std::int64_t line)
{
    ++m_skipped;
    m_firstSkipped = m_firstSkipped == 0 ? line : m_firstSkipped;
}

UsageLog LogReader::log() const
{
    UsageLog log;
    log.format = m_format.name;
    log.zone = m_relative.value_or(false) ? "relative" : "utc";
    log.summary = m_statistics.value_or(traffic::UsageStatistics(m_format.grain, false, 0.0)).summary();
    log.durationsAssumed = m_assumed;
    log.skipped = m_skipped;
    log.firstSkipped = m_firstSkipped;
    return log;
}

std::optional<UsageRecord> LogReader::recordOf(const LogRow& row)
{
    for (const FailureMark& mark : m_format.failures) {
        if (!mark.field.empty() && row.text(mark.field) == mark.value) {
            return std::nullopt;
        }
    }
    const auto start = parseLogTime(row.text(m_format.start), m_format.relativeUnit);
    if (!start || m_relative.value_or(start->relative) != start->relative) {
        return std::nullopt;
    }
    const auto input = sumOf(row, m_format.input);
    const auto output = sumOf(row, m_format.output);
    const bool counts = !m_format.requests.empty();
    // A span without requests has no figures at all in some exports; it still is a span in which nothing happened.
    if (!counts && (!input || !output || (m_format.failsWithoutOutput && *output <= 0.0))) {
        return std::nullopt;
    }
    UsageRecord record;
    record.start = start->seconds;
    record.inputTokens = input.value_or(0.0);
    record.outputTokens = output.value_or(0.0);
    record.cachedInputTokens = sumOf(row, m_format.cached);
    if (m_format.grain != Grain::Request) {
        record.requests = counts ? std::optional(row.number(m_format.requests).value_or(0.0)) : std::nullopt;
    }
    record.seconds = secondsOf(row, start->seconds);
    const auto sane = [](std::optional<double> value, double most) {
        return !value || (*value >= 0.0 && *value <= most);
    };
    constexpr double mostCounted = 1e15;
    constexpr double longestSpan = 32.0 * base::secondsPerDay;
    const bool sound = sane(record.inputTokens, mostCounted) && sane(record.outputTokens, mostCounted)
                       && sane(record.cachedInputTokens, mostCounted) && sane(record.requests, mostCounted)
                       && sane(record.seconds, longestSpan);
    if (!sound) {
        return std::nullopt;
    }
    m_relative = start->relative;
    return record;
}

std::optional<double> LogReader::secondsOf(const LogRow& row, double start)
{
    if (m_format.grain == Grain::Day) {
        return base::secondsPerDay;
    }
    if (!m_format.end.empty()) {
        if (const auto end = parseLogTime(row.text(m_format.end), m_format.relativeUnit)) {
            return end->seconds - start;
        }
    }
    if (!m_format.duration.empty()) {
        if (const auto duration = row.number(m_format.duration)) {
            return *duration * m_format.durationUnit;
        }
    }
    m_assumed = m_assumed || m_options.secondsARequest.has_value();
    return m_options.secondsARequest;
}

} // namespace evenhost::importers
