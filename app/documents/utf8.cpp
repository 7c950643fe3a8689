// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/utf8.h"

#include <algorithm>
#include <array>

namespace evenhost::documents {

namespace {

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isContinuation(unsigned byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Length of the clean character that starts at `at`; 0 when there is none.
std::size_t cleanCharacter(std::string_view text, std::size_t at)
{
    const unsigned first = byteAt(text, at);
    if (first < 0x80U) {
        const bool control = first < 0x20U || first == 0x7FU;
        return control && first != '\n' && first != '\r' && first != '\t' ? 0 : 1;
    }
    const std::size_t length = first >= 0xC2U && first <= 0xDFU   ? 2
                               : (first & 0xF0U) == 0xE0U         ? 3
                               : first >= 0xF0U && first <= 0xF4U ? 4
                                                                  : 0;
    if (length == 0 || at + length > text.size()) {
        return 0;
    }
    unsigned code = length == 2 ? first & 0x1FU : length == 3 ? first & 0x0FU : first & 0x07U;
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(text, at + i);
        if (!isContinuation(next)) {
            return 0;
        }
        code = code << 6U | (next & 0x3FU);
    }
    const bool tooLong = (length == 3 && code < 0x800U) || (length == 4 && code < 0x10000U);
    const bool surrogate = code >= 0xD800U && code <= 0xDFFFU;
    const bool control = code >= 0x80U && code <= 0x9FU;
    return tooLong || surrogate || control || code > 0x10FFFFU ? 0 : length;
}

} // namespace

std::optional<std::size_t> firstUncleanByte(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = cleanCharacter(text, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

std::string cleaned(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = cleanCharacter(text, at);
        if (length == 0) {
            clean += "\xEF\xBF\xBD";
            ++at;
        } else {
            clean += text.substr(at, length);
            at += length;
        }
    }
    return clean;
}

std::string cleanedForTerminal(std::string_view text)
{
    // U+061C, U+200E and U+200F, U+202A to U+202E, U+2066 to U+2069
    constexpr std::array<std::string_view, 12> directions{
        "\xD8\x9C",     "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC",
        "\xE2\x80\xAD", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"};
    std::string clean = cleaned(text);
    for (const std::string_view direction : directions) {
        for (auto at = clean.find(direction); at != std::string::npos; at = clean.find(direction, at)) {
            clean.replace(at, direction.size(), "\xEF\xBF\xBD");
        }
    }
    return clean;
}

TextPosition positionOf(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte);
    const auto lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    TextPosition position;
    position.line = 1 + static_cast<int>(std::ranges::count(before, '\n'));
    position.column = 1 + static_cast<int>(std::ranges::count_if(before.substr(lineStart), [](char c) {
                          return !isContinuation(static_cast<unsigned char>(c));
                      }));
    return position;
}

} // namespace evenhost::documents
