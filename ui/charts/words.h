// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"

#include <QString>

#include <optional>
#include <string_view>

namespace evenhost::charts {

/// "NVIDIA H200 SXM" as "H200": what fits beside a line or under a bar.
[[nodiscard]] QString shortHardware(std::string_view name);

/// "450,000–700,000" in as few digits as tell the ends apart (two or three); empty when there is no range worth
/// showing.
[[nodiscard]] QString rangeText(const std::optional<double>& low, const std::optional<double>& high,
                                const models::Format& format);

} // namespace evenhost::charts
