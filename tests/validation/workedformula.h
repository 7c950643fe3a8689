// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workedexample.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <type_traits>

namespace evenhost::validation {

using Row = WorkedExample;
using Rows = std::vector<WorkedExample>;

inline std::optional<double> numberOf(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

inline bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// One kind of row: which names of outputs it is for, and what the engine makes of such a row.
struct Formula
{
    std::function<bool(const Row&)> matches;
    std::function<std::optional<double>(const Row&, const Rows&, const catalogue::Catalogue&)> value;
    double band = 1.0; ///< how far a measurement may be from an estimate, as a factor; 1: to the printed digit
    std::string_view reason = {}; ///< why the band is wider than a tenth
};

template <class F>
Formula of(std::vector<std::string_view> outputs, F value, double band = 1.0, std::string_view reason = {})
{
    return {[outputs](const Row& row) {
                return std::ranges::any_of(outputs, [&](auto name) { return contains(row.output, name); });
            },
            [value](const Row& row, const Rows& rows, const catalogue::Catalogue& catalogue) -> std::optional<double> {
                if constexpr (std::is_invocable_v<F, const Row&, const Rows&, const catalogue::Catalogue&>) {
                    return value(row, rows, catalogue);
                } else {
                    return value(row);
                }
            },
            band, reason};
}

/// Memory, weights and speed.
[[nodiscard]] std::vector<Formula> sizeFormulas();

} // namespace evenhost::validation
