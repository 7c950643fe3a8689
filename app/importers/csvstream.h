// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace evenhost::importers {

/// Reads a comma-separated file row by row (RFC 4180), however long it is; CsvTable keeps all of a small one.
class CsvStream
{
public:
    /// A record may have this many bytes; logs of whole conversations have long ones.
    static constexpr std::size_t largestRecord = std::size_t{16} << 20U;

    /// Cells of a record; what stands behind them is left in one more, so that the record is seen to be too wide.
    static constexpr std::size_t mostCells = 2000;

    explicit CsvStream(std::istream& in, std::int64_t firstLine = 1);

    /// The next row's cells; false at the end, or when a record is too long (tooLong()). Empty lines are passed over.
    [[nodiscard]] bool next(std::vector<std::string>& cells);

    [[nodiscard]] std::int64_t line() const { return m_line; } ///< of the row's first character, from 1
    [[nodiscard]] bool tooLong() const { return m_tooLong; }

private:
    bool readRecord(std::vector<std::string>& cells);

    std::istream& m_in;
    std::int64_t m_line = 0;
    std::int64_t m_nextLine;
    bool m_tooLong = false;
};

} // namespace evenhost::importers
