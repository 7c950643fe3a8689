// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/changes.h"

#include "plan/fields.h"
#include "plan/resolve.h"

#include <initializer_list>

namespace evenhost::walkthrough {

namespace {

/// The paths of everything in a plan that a scenario can set.
std::vector<std::string> pathsOf(const plan::Plan& plan)
{
    std::vector<std::string> paths;
    for (const plan::Field& field : plan::fields())
        paths.push_back(plan::pathOf(field));
    for (const auto& [currency, rate] : plan.exchangeRates)
        paths.push_back("exchange_rates." + currency);
    const auto add = [&](const std::string& section, const auto& entries, std::initializer_list<const char*> keys) {
        for (const auto& entry : entries) {
            for (const char* key : keys)
                paths.push_back(section + "." + entry.id + "." + key);
        }
    };
    add("shortlist", plan.shortlist,
        {"model", "hosting", "weight_format", "schedule", "kv_bits", "gpus_per_replica", "office_hours_per_day",
         "accepted_tokens_per_step"});
    add("managed", plan.managed, {"offer", "reasoning_tokens", "discount", "platform_fee", "token_ratio"});
    add("hosting", plan.own.hosting, {"price_per_node_hour"});
    add("offers", plan.own.managed, {"input", "output", "cache_read"});
    return paths;
}

} // namespace

std::vector<plan::Override> changedValues(const plan::Plan& from, const plan::Plan& to,
                                          const catalogue::Catalogue& catalogue)
{
    std::vector<plan::Override> changes;
    plan::Plan before = from;
    for (const std::string& path : pathsOf(to)) {
        plan::adoptOffer(before, catalogue, path);
        const auto now = plan::valueAt(to, path);
        if (now && plan::valueAt(before, path) != now)
            changes.push_back({path, *now});
    }
    return changes;
}

} // namespace evenhost::walkthrough
