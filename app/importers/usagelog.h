// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "traffic/usage.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

namespace evenhost::importers {

struct UsageLogOptions
{
    double utcOffsetHours = 0.0;           ///< local time less UTC
    std::optional<double> secondsARequest; ///< taken for requests whose duration is not logged
};

struct UsageLog
{
    std::string format; ///< LogFormat::name
    std::string zone;   ///< "utc", or "relative": times count from the log's own start
    traffic::TrafficSummary summary;
    bool durationsAssumed = false;
    std::int64_t skipped = 0;      ///< failed requests, rows that could not be read
    std::int64_t firstSkipped = 0; ///< its line or record, from 1; 0 = none
};

/// Reads a usage log of any of logFormats(): CSV with a header, JSON lines, or one JSON document (a list, or a page of
/// an API with "data"). All of them are read as a stream of any length, of which a row, an entry or a line may have 16
/// MB and 200,000 values; UsageStatistics keeps 24 bytes of each request. `file` is only named in findings. Fails with
/// log_unknown_format, log_empty, log_line_too_long, log_record_too_large, log_not_json, log_is_costs.
[[nodiscard]] base::Result<UsageLog> readUsageLog(std::istream& in, const std::string& file,
                                                  const UsageLogOptions& options = {});

} // namespace evenhost::importers
