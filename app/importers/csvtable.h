// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace evenhost::importers {

/// A comma-separated file with a header line (RFC 4180: quotes, doubled quotes, line breaks inside quotes; a byte order
/// mark is skipped). Every row has exactly as many cells as the header.
class CsvTable
{
public:
    /// Fails with not_text (no UTF-8, or control characters), csv_empty, csv_duplicate_column, csv_open_quote or
    /// csv_cells (wrong number of cells), csv_too_many_rows or too_many_values (the limits below), each with its place
    /// in `fileName`; file_too_large above `largestBytes`.
    [[nodiscard]] static base::Result<CsvTable> parse(std::string_view text, std::string_view fileName);

    [[nodiscard]] std::size_t rowCount() const { return m_lines.size(); }
    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    [[nodiscard]] bool hasColumn(std::string_view name) const { return columnIndex(name).has_value(); }

    /// The cell's text; empty when there is no such column.
    [[nodiscard]] std::string_view text(std::size_t row, std::string_view column) const;
    /// The cell as a plain number; nothing when it is empty or anything else.
    [[nodiscard]] std::optional<double> number(std::size_t row, std::string_view column) const;
    /// A degree of parallelism or a number of GPUs, 1..1000, whose products an int holds; `otherwise` for anything
    /// else.
    [[nodiscard]] int gpuCount(std::size_t row, std::string_view column, int otherwise = 1) const;
    /// Line of the row's first character, from 1.
    [[nodiscard]] int line(std::size_t row) const { return m_lines[row]; }

    static constexpr std::size_t largestBytes = std::size_t{16} << 20U;
    static constexpr std::size_t mostColumns = 1000;
    static constexpr std::size_t mostRows = 25'000;
    static constexpr std::size_t mostCells = 1'000'000;

private:
    [[nodiscard]] std::optional<std::size_t> columnIndex(std::string_view name) const;

    std::vector<std::string> m_columns;
    std::unordered_map<std::string, std::size_t> m_index;
    std::string m_cells;             ///< of all rows, one behind the other
    std::vector<std::size_t> m_ends; ///< of each cell in m_cells
    std::vector<int> m_lines;
};

/// A cell as it is written: quoted when it holds a comma, a quote or a line break.
[[nodiscard]] std::string csvCell(std::string_view text);

} // namespace evenhost::importers
