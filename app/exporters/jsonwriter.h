// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenhost::exporters {

/// Writes JSON with keys in the order they are given, two spaces a level, numbers as the shortest text that reads back
/// to the same double. What is no number (infinity, nothing) is null. Byte for byte the same for the same calls.
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void beginObject(std::string_view key) { begin('{', key); }
    void endObject() { end('}'); }
    void beginList() { begin('['); }
    void beginList(std::string_view key) { begin('[', key); }
    void endList() { end(']'); }

    void member(std::string_view key, double value);
    void member(std::string_view key, int value) { member(key, static_cast<double>(value)); }
    void member(std::string_view key, bool value);
    void member(std::string_view key, std::string_view value);
    void member(std::string_view key, const std::string& value) { member(key, std::string_view(value)); }
    void member(std::string_view key, const char* value) { member(key, std::string_view(value)); }
    template <class T>
    void member(std::string_view key, const std::optional<T>& value)
    {
        if (value) {
            member(key, *value);
        } else {
            null(key);
        }
    }
    void null(std::string_view key);
    /// {"low": ..., "high": ...}; the order of the ends does not matter.
    void range(std::string_view key, double oneEnd, double otherEnd);
    void item(double value);
    void item(std::string_view value);

    /// From here on in one line, or over lines with indentation (as at the start).
    void inOneLine(bool on) { m_inOneLine = on; }

    /// The text so far; the whole document once everything is closed.
    [[nodiscard]] std::string take();

private:
    struct Level
    {
        bool list = false;
        bool empty = true;
    };

    void begin(char bracket);
    void begin(char bracket, std::string_view key);
    void end(char bracket);
    void next();
    void newLine();
    void name(std::string_view key);
    void number(double value);
    void text(std::string_view value);

    std::string m_text;
    std::vector<Level> m_levels;
    bool m_inOneLine = false;
};

} // namespace evenhost::exporters
