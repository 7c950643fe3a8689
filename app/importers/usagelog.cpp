// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/usagelog.h"

#include "importers/csvstream.h"
#include "importers/logreader_p.h"

#include <istream>
#include <iterator>
#include <unordered_map>

namespace evenhost::importers {

namespace {

class CsvRow : public LogRow
{
public:
    explicit CsvRow(const std::vector<std::string>& columns) : m_columns(columns.size())
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            m_index.emplace(columns[i], i);
        }
    }
    std::vector<std::string>& cells() { return m_cells; }
    [[nodiscard]] bool has(std::string_view field) const override { return m_index.contains(std::string(field)); }
    [[nodiscard]] std::string text(std::string_view field) const override
    {
        const auto found = m_index.find(std::string(field));
        return found == m_index.end() || found->second >= m_cells.size() ? std::string() : m_cells[found->second];
    }
    /// Short rows are taken (some exports leave out empty cells at the end), longer ones are not understood.
    [[nodiscard]] bool fits() const { return m_cells.size() <= m_columns; }

private:
    std::size_t m_columns;
    std::unordered_map<std::string, std::size_t> m_index;
    std::vector<std::string> m_cells;
};

base::Result<UsageLog> readCsvLog(std::istream& in, std::int64_t firstLine, const std::string& file,
                                  const UsageLogOptions& options)
{
    CsvStream stream(in, firstLine);
    std::vector<std::string> columns;
    if (!stream.next(columns)) {
        return logProblem(stream.tooLong() ? "log_line_too_long" : "log_empty", file, stream.line());
    }
    CsvRow row(columns);
    const LogFormat* format = recognised([&](std::string_view field) { return row.has(field); });
    if (format == nullptr) {
        const bool costs = row.has("amount_value") && row.has("line_item");
        return logProblem(costs ? "log_is_costs" : "log_unknown_format", file, stream.line());
    }
    LogReader reader(*format, options);
    while (stream.next(row.cells())) {
        if (row.fits()) {
            reader.add(row, stream.line());
        } else {
            reader.skip(stream.line());
        }
    }
    if (stream.tooLong()) {
        return logProblem("log_line_too_long", file, stream.line());
    }
    return reader.log();
}

/// A log in which nothing is usable has no figures, not zeros.
base::Result<UsageLog> withContent(base::Result<UsageLog> log, const std::string& file)
{
    if (log && log->summary.records == 0) {
        const base::Argument rows = base::Amount{static_cast<double>(log->skipped), base::Unit::Count};
        return logProblem("log_empty", file, log->firstSkipped,
                          {log->skipped > 0 ? rows : base::Argument(std::string())});
    }
    return log;
}

} // namespace

base::Result<UsageLog> readUsageLog(std::istream& in, const std::string& file, const UsageLogOptions& options)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    for (const char c : byteOrderMark) {
        if (in.peek() == static_cast<unsigned char>(c)) {
            in.get();
        }
    }
    std::int64_t line = 1;
    while (in.peek() == ' ' || in.peek() == '\n' || in.peek() == '\r' || in.peek() == '\t') {
        line += in.get() == '\n' ? 1 : 0;
    }
    const int first = in.peek();
    if (first == std::char_traits<char>::eof()) {
        return logProblem("log_empty", file, 0, {std::string()});
    }
    const bool json = first == '{' || first == '[';
    return withContent(json ? readJsonLog(in, line, file, options) : readCsvLog(in, line, file, options), file);
}

} // namespace evenhost::importers
