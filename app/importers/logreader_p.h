// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/numbertext.h"
#include "importers/logformat.h"
#include "importers/usagelog.h"
#include "traffic/usage.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the readers of usage logs share, whatever a log is written in.
namespace evenhost::importers {

[[nodiscard]] base::Finding logProblem(const char* code, const std::string& file, std::int64_t line,
                                       std::vector<base::Argument> arguments = {});

/// A row of a log.
class LogRow
{
public:
    LogRow() = default;
    LogRow(const LogRow&) = delete;
    LogRow& operator=(const LogRow&) = delete;
    virtual ~LogRow() = default;
    [[nodiscard]] virtual bool has(std::string_view field) const = 0;
    /// The field's text; for a JSON number its digits. Empty when there is none.
    [[nodiscard]] virtual std::string text(std::string_view field) const = 0;
    [[nodiscard]] virtual std::optional<double> number(std::string_view field) const
    {
        return documents::strictNumber(text(field));
    }
};

/// Turns rows into records and collects them.
class LogReader
{
public:
    LogReader(const LogFormat& format, const UsageLogOptions& options) : m_format(format), m_options(options) {}

    void add(const LogRow& row, std::int64_t line);
    /// Counts a row that is none.
    void skip(std::int64_t line);
    [[nodiscard]] UsageLog log() const;

private:
    [[nodiscard]] std::optional<traffic::UsageRecord> recordOf(const LogRow& row);
    [[nodiscard]] std::optional<double> secondsOf(const LogRow& row, double start);

    const LogFormat& m_format;
    const UsageLogOptions& m_options;
    std::optional<traffic::UsageStatistics> m_statistics;
    std::optional<bool> m_relative;
    bool m_assumed = false;
    std::int64_t m_skipped = 0;
    std::int64_t m_firstSkipped = 0;
};

/// A log in JSON: a list, pages of an API with a list under "data", or an object a line. Takes it entry by entry.
[[nodiscard]] base::Result<UsageLog> readJsonLog(std::istream& in, std::int64_t firstLine, const std::string& file,
                                                 const UsageLogOptions& options);

} // namespace evenhost::importers
