// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/numbertext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace evenhost::documents {

std::optional<double> strictNumber(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-')) {
            return std::nullopt;
        }
    }
    double value = 0.0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value, std::chars_format::general);
    if (error != std::errc{} || rest != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::string numberText(double value)
{
    constexpr double plainBelow = 1e15;
    std::array<char, 64> text{};
    const bool whole = std::abs(value) < plainBelow && std::trunc(value) == value;
    const auto result = whole ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed)
                              : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

} // namespace evenhost::documents
