// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvtable.h"

#include "documents/utf8.h"

#include <charconv>
#include <cmath>

namespace evenhost::importers {

namespace {

using base::Finding;
using base::Severity;

Finding problem(std::string_view code, std::string_view file, int line, std::vector<base::Argument> arguments = {})
{
    return {Severity::Error, std::string(code), std::move(arguments), {}, {std::string(file), line, line > 0 ? 1 : 0}};
}

base::Amount count(std::size_t value)
{
    return {static_cast<double>(value), base::Unit::Count};
}

/// Cuts a text into records; keeps count of lines.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool openQuote() const { return m_openQuote; }

    /// Cells of the last record, those that were not kept included.
    [[nodiscard]] std::size_t cellCount() const { return m_cells; }

    /// Adds the next record's cells to `cells`, and where each ends to `ends`; of more than `most` the first ones.
    void record(std::string& cells, std::vector<std::size_t>& ends, std::size_t most)
    {
        m_cells = 1;
        bool quoted = false;
        bool ended = false;
        std::size_t start = cells.size();
        while (!atEnd() && !ended) {
            const char c = m_text[m_at++];
            if (quoted) {
                quoted = inQuotes(c, cells);
            } else if (c == '"' && cells.size() == start) {
                quoted = true;
            } else if (c == ',') {
                if (m_cells++ <= most) {
                    ends.push_back(cells.size());
                }
                start = cells.size();
            } else if (c == '\n') {
                ++m_line;
                ended = true;
            } else if (c != '\r') {
                cells += c;
            }
        }
        if (m_cells <= most) {
            ends.push_back(cells.size());
        }
        m_openQuote = quoted;
    }

private:
    bool inQuotes(char c, std::string& cells)
    {
        if (c == '\n') {
            ++m_line;
        }
        if (c != '"') {
            cells += c;
            return true;
        }
        if (!atEnd() && m_text[m_at] == '"') {
            cells += '"';
            ++m_at;
            return true;
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    std::size_t m_cells = 0;
    bool m_openQuote = false;
};

} // namespace

base::Result<CsvTable> CsvTable::parse(std::string_view text, std::string_view fileName)
{
    if (text.size() > largestBytes) {
        return problem("file_too_large", fileName, 0,
                       {base::Amount{static_cast<double>(text.size()), base::Unit::Bytes},
                        base::Amount{static_cast<double>(largestBytes), base::Unit::Bytes}});
    }
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    if (const auto unclean = documents::firstUncleanByte(text)) {
        const documents::TextPosition at = documents::positionOf(text, *unclean);
        return Finding{Severity::Error, "not_text", {}, {}, {std::string(fileName), at.line, at.column}};
    }
    Scanner scanner(text);
    if (scanner.atEnd()) {
        return problem("csv_empty", fileName, 0);
    }
    CsvTable table;
    std::string header;
    std::vector<std::size_t> ends;
    scanner.record(header, ends, mostColumns);
    if (scanner.cellCount() > mostColumns) {
        return problem("too_many_values", fileName, 1, {count(mostColumns)});
    }
    std::size_t start = 0;
    for (const std::size_t end : ends) {
        table.m_columns.push_back(header.substr(start, end - start));
        start = end;
    }
    for (std::size_t i = 0; i < table.m_columns.size(); ++i) {
        if (!table.m_index.emplace(table.m_columns[i], i).second) {
            return problem("csv_duplicate_column", fileName, 1, {table.m_columns[i]});
        }
    }
    const std::size_t columns = table.m_columns.size();
    table.m_cells.reserve(text.size());
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        const std::size_t before = table.m_cells.size();
        scanner.record(table.m_cells, table.m_ends, columns);
        if (scanner.cellCount() == 1 && table.m_cells.size() == before) {
            table.m_ends.pop_back();
            continue;
        }
        if (scanner.cellCount() != columns) {
            return problem("csv_cells", fileName, line, {count(scanner.cellCount()), count(columns)});
        }
        if (table.m_lines.size() == mostRows) {
            return problem("csv_too_many_rows", fileName, line, {count(mostRows)});
        }
        if (table.m_ends.size() > mostCells) {
            return problem("too_many_values", fileName, line, {count(mostCells)});
        }
        table.m_lines.push_back(line);
    }
    if (scanner.openQuote()) {
        return problem("csv_open_quote", fileName, scanner.line());
    }
    return table;
}

std::string_view CsvTable::text(std::size_t row, std::string_view column) const
{
    const std::optional<std::size_t> index = columnIndex(column);
    if (!index) {
        return {};
    }
    const std::size_t cell = row * m_columns.size() + *index;
    const std::size_t start = cell == 0 ? 0 : m_ends[cell - 1];
    return std::string_view(m_cells).substr(start, m_ends[cell] - start);
}

std::optional<double> CsvTable::number(std::size_t row, std::string_view column) const
{
    const std::string_view cell = text(row, column);
    double value = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (cell.empty() || error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

int CsvTable::gpuCount(std::size_t row, std::string_view column, int otherwise) const
{
    const std::optional<double> value = number(row, column);
    constexpr double most = 1000.0;
    return value && *value >= 1.0 && *value <= most ? static_cast<int>(*value) : otherwise;
}

std::optional<std::size_t> CsvTable::columnIndex(std::string_view name) const
{
    const auto found = m_index.find(std::string(name));
    return found == m_index.end() ? std::nullopt : std::optional(found->second);
}

std::string csvCell(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string cell = "\"";
    for (const char c : text) {
        if (c == '"') {
            cell += '"';
        }
        cell += c;
    }
    return cell + '"';
}

} // namespace evenhost::importers
