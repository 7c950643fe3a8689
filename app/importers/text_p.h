// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// What the readers of benchmark tables share to look into cells that people wrote.
namespace evenhost::importers {

/// With ASCII letters in lower case.
[[nodiscard]] inline std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

[[nodiscard]] inline bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Adds to a note whose parts stand between semicolons.
inline void addNote(std::string& note, std::string_view more)
{
    if (!more.empty()) {
        note += (note.empty() ? "" : "; ") + std::string(more);
    }
}

} // namespace evenhost::importers
