// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/currencychange.h"

#include "plan/fields.h"

#include <algorithm>
#include <utility>

namespace evenhost::session {

namespace {

constexpr std::string_view ratesSection = "exchange_rates";

base::Quantity scaled(base::Quantity quantity, double factor)
{
    quantity.value *= factor;
    for (auto* end : {&quantity.low, &quantity.high}) {
        if (*end)
            **end *= factor;
    }
    return quantity;
}

/// The rate seen from the other currency.
base::Quantity inverted(base::Quantity quantity)
{
    quantity.value = 1.0 / quantity.value;
    for (auto* end : {&quantity.low, &quantity.high}) {
        if (*end && **end > 0.0)
            **end = 1.0 / **end;
        else
            end->reset();
    }
    std::swap(quantity.low, quantity.high);
    return quantity;
}

void convert(std::vector<plan::Override>& overrides, const plan::Plan& before, const std::string& currency, double rate)
{
    for (plan::Override& change : overrides) {
        auto* number = std::get_if<double>(&change.value);
        if (!number)
            continue;
        const plan::PathParts parts = plan::splitPath(change.path);
        const auto info = plan::pathInfo(before, change.path);
        if (parts.section == ratesSection && parts.field == currency && *number > 0.0) {
            change.path = std::string(ratesSection) + '.' + before.currency;
            *number = 1.0 / *number;
        } else if (parts.section == ratesSection) {
            *number /= rate;
        } else if (parts.section != "hosting" && parts.section != "offers" && info && base::isMoney(info->unit)) {
            *number /= rate; // offers keep the currency they are sold in
        }
    }
}

} // namespace

bool isCurrencyCode(std::string_view text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<double> knownRate(const plan::Plan& plan, const std::string& currency)
{
    if (currency == plan.currency)
        return 1.0;
    const auto found = plan.exchangeRates.find(currency);
    return found == plan.exchangeRates.end() ? std::nullopt : std::optional(found->second.value);
}

void changeCurrency(plan::Plan& plan, const std::string& currency, double rate)
{
    if (currency == plan.currency || !(rate > 0.0))
        return;
    const plan::Plan before = plan;
    for (const plan::Field& field : plan::fields()) {
        const base::Quantity* quantity = plan::quantity(before, field);
        if (quantity && base::isMoney(field.unit))
            plan::setQuantity(plan, field, scaled(*quantity, 1.0 / rate));
    }
    for (plan::ManagedEntry& entry : plan.managed) {
        entry.platformFee = scaled(entry.platformFee, 1.0 / rate);
        entry.committedSpend = scaled(entry.committedSpend, 1.0 / rate);
    }
    plan.exchangeRates.clear();
    for (const auto& [code, quantity] : before.exchangeRates) {
        if (code != currency)
            plan.exchangeRates[code] = scaled(quantity, 1.0 / rate);
    }
    const auto known = before.exchangeRates.find(currency);
    base::Quantity back = known == before.exchangeRates.end() ? base::Quantity{} : known->second;
    if (back.value != rate)
        back = base::Quantity{.value = rate, .low = {}, .high = {}, .provenance = back.provenance};
    plan.exchangeRates[before.currency] = inverted(back);
    for (plan::Scenario& scenario : plan.scenarios)
        convert(scenario.overrides, before, currency, rate);
    if (plan.baseline)
        convert(plan.baseline->values, before, currency, rate);
    plan.currency = currency;
}

} // namespace evenhost::session
