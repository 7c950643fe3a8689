// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvstream.h"

#include <istream>
#include <streambuf>

namespace evenhost::importers {

CsvStream::CsvStream(std::istream& in, std::int64_t firstLine) : m_in(in), m_nextLine(firstLine) {}

bool CsvStream::next(std::vector<std::string>& cells)
{
    while (readRecord(cells)) {
        if (cells.size() > 1 || !cells.front().empty()) {
            return true;
        }
    }
    return false;
}

bool CsvStream::readRecord(std::vector<std::string>& cells)
{
    constexpr int end = std::char_traits<char>::eof();
    std::streambuf& bytes = *m_in.rdbuf();
    cells.assign(1, {});
    m_line = m_nextLine;
    if (bytes.sgetc() == end) {
        return false;
    }
    bool quoted = false;
    std::size_t length = 0;
    for (int byte = bytes.sbumpc(); byte != end; byte = bytes.sbumpc()) {
        if (++length > largestRecord) {
            m_tooLong = true;
            return false;
        }
        const char c = static_cast<char>(byte);
        m_nextLine += c == '\n' ? 1 : 0;
        if (quoted) {
            if (c != '"') {
                cells.back() += c;
            } else if (bytes.sgetc() == '"') {
                cells.back() += static_cast<char>(bytes.sbumpc());
            } else {
                quoted = false;
            }
        } else if (c == '"' && cells.back().empty()) {
            quoted = true;
        } else if (c == ',') {
            if (cells.size() <= mostCells) {
                cells.emplace_back();
            }
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
    return true;
}

} // namespace evenhost::importers
