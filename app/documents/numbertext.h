// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace evenhost::documents {

/// A decimal number and nothing else: the whole text, finite, point as decimal mark, "e" for powers of ten.
/// No spaces, hexadecimals, separators, "inf" or "nan"; a number too small or too large for a double is none.
[[nodiscard]] std::optional<double> strictNumber(std::string_view text);

/// The shortest text that strictNumber reads back to the same double; whole numbers below 10^15 in plain digits.
/// Also a valid JSON number. The value must be finite.
[[nodiscard]] std::string numberText(double value);

} // namespace evenhost::documents
