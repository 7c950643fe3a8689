// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/keptscenario.h"

#include "plan/fields.h"

namespace evenhost::walkthrough {

std::vector<plan::Override> changedSince(const plan::Plan& before, const plan::Plan& after)
{
    std::vector<plan::Override> changes;
    const auto compare = [&](const std::string& path) {
        const auto old = plan::valueAt(before, path);
        const auto now = plan::valueAt(after, path);
        if (now && old && *now != *old)
            changes.push_back({path, *now});
    };
    for (const plan::Field& field : plan::fields())
        compare(plan::pathOf(field));
    for (const auto& [currency, rate] : after.exchangeRates)
        compare("exchange_rates." + currency);
    return changes;
}

} // namespace evenhost::walkthrough
