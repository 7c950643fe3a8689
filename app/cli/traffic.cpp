// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/arguments.h"
#include "cli/wording.h"
#include "documents/textfile.h"
#include "exporters/trafficjson.h"
#include "importers/usagelog.h"

#include <fstream>
#include <iostream>
#include <memory>

namespace evenhost::cli {

namespace {

using base::Unit;
using traffic::TrafficSummary;

struct TrafficOptions
{
    std::string log;
    std::string format = "table";
    importers::UsageLogOptions reading;
};

/// A line of the table: what, how much, or why not.
template <class T>
std::string line(std::string_view name, const traffic::Maybe<T>& value,
                 const std::function<std::string(const T&)>& text)
{
    constexpr std::size_t width = 34;
    std::string padded(name);
    padded.resize(std::max(width, padded.size() + 1), ' ');
    return padded + (value.value ? text(*value.value) : "unknown: " + label(value.reason)) + '\n';
}

std::string table(const importers::UsageLog& log)
{
    const TrafficSummary& summary = log.summary;
    const auto amount = [](Unit unit) -> std::function<std::string(const double&)> {
        return [unit](const double& value) {
            return amountText({value, unit});
        };
    };
    const std::function<std::string(const traffic::Spread&)> spread = [](const traffic::Spread& s) {
        return "mean " + amountText({s.mean, Unit::Count}) + ", median " + amountText({s.p50, Unit::Count}) + ", 95 % "
               + amountText({s.p95, Unit::Count}) + ", most " + amountText({s.maximum, Unit::Count});
    };
    const std::function<std::string(const traffic::Concurrency&)> flight = [&](const traffic::Concurrency& c) {
        return "mean " + amountText({c.mean, Unit::Count}) + ", 95 % " + amountText({c.p95, Unit::Count}) + ", most "
               + amountText({c.maximum, Unit::Count}) + (log.durationsAssumed ? " (duration assumed)" : "");
    };
    std::string text = "Format " + log.format + ", " + amountText({double(summary.records), Unit::Count})
                       + " records read, " + amountText({double(log.skipped), Unit::Count}) + " skipped";
    text += log.zone == "relative"
                ? "\n\n"
                : ", from " + exporters::isoTime(summary.first) + " to " + exporters::isoTime(summary.last) + "\n\n";
    text += line("Requests", summary.requests, amount(Unit::Count));
    text += line("Requests a day", summary.requestsPerDay, amount(Unit::Count));
    text += line("  over the days", summary.requestsPerDaySpread, spread);
    text += line("Input tokens a request", summary.inputPerRequest, spread);
    text += line("Output tokens a request", summary.outputPerRequest, spread);
    text += line("Cached input tokens", summary.cachedInputTokens, amount(Unit::Count));
    text += line("Busiest " + amountText({summary.peakWindowSeconds, Unit::Seconds}), summary.peakRequestsPerSecond,
                 amount(Unit::RequestsPerSecond));
    text += line("Busiest hour over the mean", summary.busiestHourToMean, amount(Unit::Factor));
    text += line("Requests in flight", summary.concurrency, flight);
    return text;
}

void readTraffic(const TrafficOptions& options, Session& session)
{
    std::ifstream file;
    if (options.log != "-") {
        if (const auto regular = documents::regularFile(options.log); !regular) {
            session.print(regular.error());
            return;
        }
        file.open(options.log, std::ios::binary);
        if (!file || file.peek() == std::char_traits<char>::eof()) {
            session.print({{base::Severity::Error, "log_empty", {}, {}, {options.log, 0, 0}}});
            return;
        }
    }
    const auto log = importers::readUsageLog(options.log == "-" ? std::cin : file, options.log, options.reading);
    if (!log) {
        session.print(log.error());
        return;
    }
    if (log->skipped > 0) {
        session.print(
            {{base::Severity::Warning,
              "log_rows_skipped",
              {base::Amount{double(log->skipped), Unit::Count}, base::Amount{double(log->firstSkipped), Unit::None}},
              {},
              {options.log, 0, 0}}});
    }
    session.writeOutput("-", options.format == "json" ? exporters::trafficJson(*log) : table(*log));
}

} // namespace

void addTraffic(CLI::App& program, Session& session)
{
    auto options = std::make_shared<TrafficOptions>();
    Arguments command =
        subcommand(program, "traffic", "Volumes, peaks and concurrency from a usage log (CSV, JSON lines, JSON)");
    command.text("log", options->log, "The log; - reads standard input").required().shownAs("LOG");
    command.text("--format", options->format, "table or json").oneOf({"table", "json"}).withDefaultShown();
    command.number("--utc-offset", options->reading.utcOffsetHours, "Local time less UTC, for days and hours")
        .within(-12.0, 14.0)
        .shownAs("HOURS");
    command
        .number("--seconds-a-request", options->reading.secondsARequest,
                "Taken where the log has no durations: concurrency is then an estimate")
        .within(0.001, 86'400.0)
        .shownAs("SECONDS");
    command.run([options, &session] { readTraffic(*options, session); });
}

} // namespace evenhost::cli
