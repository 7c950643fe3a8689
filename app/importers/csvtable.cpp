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

    /// The next record, or its first `most` cells.
    std::vector<std::string> record(std::size_t most)
    {
        std::vector<std::string> cells(1);
        m_cells = 1;
        bool quoted = false;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (quoted) {
                quoted = inQuotes(c, cells.back());
            } else if (c == '"' && cells.back().empty()) {
                quoted = true;
            } else if (c == ',') {
                if (++m_cells <= most) {
                    cells.emplace_back();
                } else {
                    cells.back().clear();
                }
            } else if (c == '\n') {
                ++m_line;
                return cells;
            } else if (c != '\r') {
                cells.back() += c;
            }
        }
        m_openQuote = quoted;
        return cells;
    }

private:
    bool inQuotes(char c, std::string& cell)
    {
        if (c == '\n') {
            ++m_line;
        }
        if (c != '"') {
            cell += c;
            return true;
        }
        if (!atEnd() && m_text[m_at] == '"') {
            cell += '"';
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
    table.m_columns = scanner.record(mostColumns);
    if (scanner.cellCount() > mostColumns) {
        return problem("too_many_values", fileName, 1, {count(mostColumns)});
    }
    for (std::size_t i = 0; i < table.m_columns.size(); ++i) {
        if (!table.m_index.emplace(table.m_columns[i], i).second) {
            return problem("csv_duplicate_column", fileName, 1, {table.m_columns[i]});
        }
    }
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        std::vector<std::string> cells = scanner.record(table.m_columns.size());
        if (scanner.cellCount() == 1 && cells.front().empty()) {
            continue;
        }
        if (scanner.cellCount() != table.m_columns.size()) {
            return problem("csv_cells", fileName, line, {count(scanner.cellCount()), count(table.m_columns.size())});
        }
        if (table.m_rows.size() == mostRows) {
            return problem("csv_too_many_rows", fileName, line, {count(mostRows)});
        }
        if ((table.m_rows.size() + 1) * table.m_columns.size() > mostCells) {
            return problem("too_many_values", fileName, line, {count(mostCells)});
        }
        table.m_rows.push_back({std::move(cells), line});
    }
    if (scanner.openQuote()) {
        return problem("csv_open_quote", fileName, scanner.line());
    }
    return table;
}

std::string_view CsvTable::text(std::size_t row, std::string_view column) const
{
    const std::optional<std::size_t> index = columnIndex(column);
    return index ? std::string_view(m_rows[row].cells[*index]) : std::string_view();
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
