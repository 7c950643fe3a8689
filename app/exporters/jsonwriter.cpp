// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/jsonwriter.h"

#include <algorithm>

#include "documents/numbertext.h"
#include "documents/utf8.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

namespace evenhost::exporters {

void JsonWriter::member(std::string_view key, double value)
{
    name(key);
    number(value);
}

void JsonWriter::member(std::string_view key, bool value)
{
    name(key);
    m_text += value ? "true" : "false";
}

void JsonWriter::member(std::string_view key, std::string_view value)
{
    name(key);
    text(value);
}

void JsonWriter::range(std::string_view key, double oneEnd, double otherEnd)
{
    beginObject(key);
    member("low", std::min(oneEnd, otherEnd));
    member("high", std::max(oneEnd, otherEnd));
    endObject();
}

void JsonWriter::null(std::string_view key)
{
    name(key);
    m_text += "null";
}

void JsonWriter::item(double value)
{
    next();
    number(value);
}

void JsonWriter::item(std::string_view value)
{
    next();
    text(value);
}

std::string JsonWriter::take()
{
    return std::exchange(m_text, {}) + '\n';
}

void JsonWriter::begin(char bracket)
{
    next();
    m_text += bracket;
    m_levels.push_back({bracket == '[', true});
}

void JsonWriter::begin(char bracket, std::string_view key)
{
    name(key);
    m_text += bracket;
    m_levels.push_back({bracket == '[', true});
}

void JsonWriter::end(char bracket)
{
    const bool empty = m_levels.back().empty;
    m_levels.pop_back();
    if (!empty) {
        newLine();
    }
    m_text += bracket;
}

void JsonWriter::newLine()
{
    if (!m_inOneLine) {
        m_text += '\n';
        m_text.append(2 * m_levels.size(), ' ');
    }
}

void JsonWriter::next()
{
    if (m_levels.empty()) {
        return;
    }
    if (!std::exchange(m_levels.back().empty, false)) {
        m_text += m_inOneLine ? ", " : ",";
    }
    newLine();
}

void JsonWriter::name(std::string_view key)
{
    next();
    text(key);
    m_text += ": ";
}

void JsonWriter::number(double value)
{
    m_text += std::isfinite(value) ? documents::numberText(value) : "null";
}

void JsonWriter::text(std::string_view value)
{
    m_text += '"';
    for (const char c : documents::cleaned(value)) {
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
            m_text += escape.data();
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

} // namespace evenhost::exporters
