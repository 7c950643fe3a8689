// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/csvstream.h"

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace evenhost::importers {

/// Cuts JSON out of a stream, one value at a time, however long the stream is. It knows brackets and strings; whether a
/// value is JSON is for the parser that gets it.
class JsonStream
{
public:
    /// What a parser is given at most; it takes many times the memory of a text that is nothing but values.
    static constexpr std::size_t largestValue = CsvStream::largestRecord;
    static constexpr std::size_t mostMarks = 200'000; ///< commas, colons and opening brackets outside strings

    explicit JsonStream(std::istream& in, std::int64_t firstLine = 1);

    static constexpr int atEnd = std::char_traits<char>::eof();

    /// The next character that is not blank, left in the stream; atEnd behind the last.
    [[nodiscard]] int peek();
    /// Takes that character away.
    void take();
    /// Adds the next value to `text`. False when it is cut off, or makes the text too large (tooLarge()).
    [[nodiscard]] bool value(std::string& text);
    /// Passes over the next value, however long it is. False when it is cut off.
    [[nodiscard]] bool skipValue();
    /// The rest of the line; false at the end of the stream, or when it is too large (tooLarge()).
    [[nodiscard]] bool restOfLine(std::string& text);

    [[nodiscard]] std::int64_t line() const { return m_line; } ///< of the next character, from 1
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }

private:
    template <class Keep>
    bool follow(Keep keep);

    std::istream& m_in;
    std::int64_t m_line;
    std::size_t m_marks = 0; ///< of the text that value() adds to
    bool m_tooLarge = false;
};

/// Commas, colons and opening brackets outside strings: a JSON text has at most one value more.
[[nodiscard]] std::size_t jsonMarks(std::string_view text);

} // namespace evenhost::importers
