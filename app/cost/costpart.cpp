// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/costpart.h"

namespace evenhost::cost {

std::string_view costPartName(CostPart part)
{
    static constexpr std::array<std::string_view, costPartCount> names{
        "gpus",    "power",  "colocation",    "maintenance", "storage",      "network",     "people",       "software",
        "support", "tokens", "cache_storage", "provisioned", "platform_fee", "contingency", "setup_spread", "tax"};
    return names[static_cast<std::size_t>(part)];
}

} // namespace evenhost::cost
