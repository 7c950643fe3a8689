// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace evenhost::cost {

using base::Number;

/// The lines of a monthly cost, in the order they are stacked and listed everywhere.
enum class CostPart {
    Gpus,
    Power,
    Colocation,
    Maintenance,
    Storage,
    Network,
    People,
    Software,
    Support,
    Tokens,
    CacheStorage,
    Provisioned,
    PlatformFee,
    Contingency,
    SetupSpread,
    Tax ///< only where it cannot be recovered: then it is a cost like any other
};

inline constexpr std::size_t costPartCount = 16;

/// snake_case, stable: JSON, workbook names and wording keys ("gpus", "setup_spread").
[[nodiscard]] std::string_view costPartName(CostPart part);

/// A month's cost by parts, in the plan's currency. `total` is the sum of the parts that apply, in enum order. Tax that
/// is recovered is no part of it: it stands beside, for those who want to see it.
template <Number N>
struct Month
{
    std::array<std::optional<N>, costPartCount> parts;
    N total{};
    N running{};          ///< total without what is paid once (and its tax)
    std::optional<N> tax; ///< on all that is bought, recovered or not; nothing where none is wanted

    [[nodiscard]] const std::optional<N>& part(CostPart which) const { return parts[static_cast<std::size_t>(which)]; }
    void set(CostPart which, N amount) { parts[static_cast<std::size_t>(which)] = std::move(amount); }

    /// The sum of the parts from Gpus up to and excluding `end`, left to right.
    [[nodiscard]] N sumBefore(CostPart end) const
    {
        std::optional<N> sum;
        for (std::size_t i = 0; i < static_cast<std::size_t>(end); ++i) {
            if (parts[i]) {
                sum = sum ? *sum + *parts[i] : *parts[i];
            }
        }
        return sum.value_or(N(0.0));
    }
    [[nodiscard]] N sum() const
    {
        N all = sumBefore(CostPart::SetupSpread);
        for (const CostPart last : {CostPart::SetupSpread, CostPart::Tax}) {
            if (part(last)) {
                all = all + *part(last);
            }
        }
        return all;
    }
};

} // namespace evenhost::cost
