// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonstream.h"

#include <istream>
#include <streambuf>

namespace evenhost::importers {

namespace {

/// Follows a JSON text character by character.
class JsonScanner
{
public:
    /// True while `c` belongs to a string; its quotes do as well.
    bool inString(char c)
    {
        if (!m_inString) {
            m_inString = c == '"';
            return m_inString;
        }
        if (m_escaped) {
            m_escaped = false;
        } else if (c == '\\') {
            m_escaped = true;
        } else {
            m_inString = c != '"';
        }
        return true;
    }
    [[nodiscard]] bool stringIsOpen() const { return m_inString; }

    static bool isMark(char c) { return c == ',' || c == ':' || c == '[' || c == '{'; }

private:
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace

JsonStream::JsonStream(std::istream& in, std::int64_t firstLine) : m_in(in), m_line(firstLine) {}

int JsonStream::peek()
{
    std::streambuf& bytes = *m_in.rdbuf();
    int next = bytes.sgetc();
    while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
        take();
        next = bytes.sgetc();
    }
    return next;
}

void JsonStream::take()
{
    m_line += m_in.rdbuf()->sbumpc() == '\n' ? 1 : 0;
}

/// Gives each character of the next value to `keep`, which may refuse it; whether the value ended.
template <class Keep>
bool JsonStream::follow(Keep keep)
{
    std::streambuf& bytes = *m_in.rdbuf();
    JsonScanner scanner;
    std::size_t depth = 0;
    for (int next = peek(); next != atEnd; next = bytes.sgetc()) {
        const char c = static_cast<char>(next);
        const bool string = scanner.inString(c);
        if (!string && depth == 0 && (c == ',' || c == ':' || c == ']' || c == '}')) {
            return true;
        }
        if (!keep(c, !string && JsonScanner::isMark(c))) {
            return false;
        }
        take();
        depth += !string && (c == '[' || c == '{') ? 1U : 0U;
        depth -= !string && (c == ']' || c == '}') ? 1U : 0U;
        const bool closed = string ? !scanner.stringIsOpen() : c == ']' || c == '}';
        if (depth == 0 && closed) {
            return true;
        }
    }
    return false;
}

bool JsonStream::value(std::string& text)
{
    m_marks = text.empty() ? 0 : m_marks + 1;
    return follow([&](char c, bool mark) {
        m_marks += mark ? 1U : 0U;
        m_tooLarge = text.size() >= largestValue || m_marks > mostMarks;
        if (!m_tooLarge) {
            text += c;
        }
        return !m_tooLarge;
    });
}

bool JsonStream::skipValue()
{
    return follow([](char, bool) { return true; });
}

bool JsonStream::restOfLine(std::string& text)
{
    std::streambuf& bytes = *m_in.rdbuf();
    text.clear();
    if (bytes.sgetc() == atEnd) {
        return false;
    }
    for (int next = bytes.sbumpc(); next != atEnd && next != '\n'; next = bytes.sbumpc()) {
        if (text.size() >= largestValue) {
            m_tooLarge = true;
            return false;
        }
        text += static_cast<char>(next);
    }
    ++m_line;
    return true;
}

std::size_t jsonMarks(std::string_view text)
{
    JsonScanner scanner;
    std::size_t marks = 0;
    for (const char c : text) {
        marks += !scanner.inString(c) && JsonScanner::isMark(c) ? 1U : 0U;
    }
    return marks;
}

} // namespace evenhost::importers
