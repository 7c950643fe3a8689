// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhost::documents {

/// The first byte that does not belong in a text file: invalid UTF-8, or a control character other than
/// tab and line end (C1 controls included: terminals act on them). Nothing when the text is clean.
[[nodiscard]] std::optional<std::size_t> firstUncleanByte(std::string_view text);

/// The text with every such byte replaced by U+FFFD: safe to print, and to write where a reader is strict.
[[nodiscard]] std::string cleaned(std::string_view text);

/// The same for a terminal, and with the characters that change the direction of what follows (Unicode's Bidi_Control)
/// replaced as well: a name must not turn the figures beside it around.
[[nodiscard]] std::string cleanedForTerminal(std::string_view text);

/// Line and column, from 1 and in characters, of a byte of the text.
struct TextPosition
{
    int line = 1;
    int column = 1;
};
[[nodiscard]] TextPosition positionOf(std::string_view text, std::size_t byte);

} // namespace evenhost::documents
