// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content.h"

#include "cost/gather.h"
#include "plan/fields.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace evenhost::report {

using base::Quantity;
using base::Unit;

namespace {

template <class Entry>
const Entry* byId(const std::vector<Entry>& own, const Entry* builtIn, std::string_view id)
{
    const auto found = std::ranges::find(own, id, &Entry::id);
    return found != own.end() ? &*found : builtIn;
}

class Collector
{
public:
    void add(std::string path, Unit unit, const Quantity& quantity, std::string currency = {})
    {
        if (!m_seen.insert(path).second) {
            return;
        }
        m_items.push_back({"A" + std::to_string(m_items.size() + 1),
                           std::move(path),
                           {},
                           unit,
                           std::move(currency),
                           quantity.value,
                           quantity.low,
                           quantity.high,
                           quantity.provenance});
    }
    void add(std::string path, Unit unit, double value, const base::Provenance& provenance, std::string currency)
    {
        Quantity quantity;
        quantity.value = value;
        quantity.provenance = provenance;
        add(std::move(path), unit, quantity, std::move(currency));
    }
    /// The item of `path`, which is there, is what `other` means too.
    void alsoAt(std::string_view path, std::string other)
    {
        std::ranges::find(m_items, path, &RegisterItem::path)->alsoAt.push_back(std::move(other));
    }
    [[nodiscard]] std::vector<RegisterItem> take() { return std::move(m_items); }

private:
    std::vector<RegisterItem> m_items;
    std::set<std::string> m_seen;
};

void addHosting(Collector& items, const catalogue::HostingOffer& offer)
{
    const std::string path = "hosting." + offer.id + ".";
    if (offer.ownership) {
        items.add(path + "server_price", Unit::Money, offer.ownership->serverPrice, offer.currency);
        items.add(path + "node_power_kilowatts", Unit::Kilowatts, offer.ownership->nodePowerKilowatts);
    } else {
        items.add(path + "price_per_node_hour", Unit::MoneyPerHour, offer.pricePerNodeHour, offer.currency);
    }
}

/// What a service other than the standard one is priced by.
void addService(Collector& items, const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer)
{
    const std::string path = "offers." + offer.id + ".";
    if (entry.service == plan::Service::Flex && offer.flexMultiplier) {
        items.add(path + "flex_multiplier", Unit::Factor, *offer.flexMultiplier);
    } else if (entry.service == plan::Service::Priority && offer.priorityMultiplier) {
        items.add(path + "priority_multiplier", Unit::Factor, *offer.priorityMultiplier);
    }
    if (entry.regionalEndpoint && offer.regional) {
        items.add(path + "regional_multiplier", Unit::Factor, offer.regional->multiplier);
    }
    for (const catalogue::ProvisionedUnit& unit : offer.provisioned) {
        if (entry.service == plan::Service::Provisioned && unit.termMonths == entry.provisionedTermMonths) {
            items.add(path + "provisioned." + std::to_string(unit.termMonths) + ".price_per_unit_hour",
                      Unit::MoneyPerHour, unit.pricePerUnitHour, offer.currency);
        }
    }
    if (offer.cacheStoragePerMillionTokenHours && (entry.cacheHours.value > 0.0 || entry.cacheKeptTokens.value > 0.0)) {
        items.add(path + "cache_storage_per_million_token_hours", Unit::MoneyPerMillionTokenHours,
                  *offer.cacheStoragePerMillionTokenHours, offer.provenance, offer.currency);
    }
}

void addManaged(Collector& items, const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer)
{
    const std::string path = "offers." + offer.id + ".";
    const auto price = [&](const char* field, double value) {
        items.add(path + field, Unit::MoneyPerMillionTokens, value, offer.provenance, offer.currency);
    };
    price("input", offer.prices.input);
    price("output", offer.prices.output);
    if (offer.prices.cacheRead) {
        price("cache_read", *offer.prices.cacheRead);
    }
    if (offer.prices.cacheWriteShort) {
        price("cache_write_short", *offer.prices.cacheWriteShort);
    }
    const std::string own = "managed." + entry.id + ".";
    if (entry.discount.value != 0.0) {
        items.add(own + "discount", Unit::Share, entry.discount);
    }
    if (entry.platformFee.value != 0.0) {
        items.add(own + "platform_fee", Unit::MoneyPerMonth, entry.platformFee);
    }
    for (const auto& [field, unit, quantity] :
         {std::tuple{"committed_spend", Unit::MoneyPerMonth, &entry.committedSpend},
          std::tuple{"provisioned_units", Unit::Count, &entry.provisionedUnits},
          std::tuple{"cache_hours", Unit::Hours, &entry.cacheHours},
          std::tuple{"cache_kept_tokens", Unit::Tokens, &entry.cacheKeptTokens}}) {
        if (quantity->value != 0.0) {
            items.add(own + field, unit, *quantity);
        }
    }
    addService(items, entry, offer);
    if (entry.reasoningTokens.value != 0.0) {
        items.add(own + "reasoning_tokens", Unit::Tokens, entry.reasoningTokens);
    }
    if (entry.tokenRatio) {
        items.add(own + "token_ratio", Unit::Factor, *entry.tokenRatio);
    } else if (offer.tokenRatio) {
        items.add(path + "token_ratio", Unit::Factor, *offer.tokenRatio);
        items.alsoAt(path + "token_ratio", own + "token_ratio"); // where the plan would say otherwise
    } else {
        // Nobody says how many tokens its tokenizer makes: taken as the reference's, and said so.
        items.add(own + "token_ratio", Unit::Factor, 1.0, cost::unknownTokenRatio(), {});
    }
}

} // namespace

std::vector<RegisterItem> assumptionsRegister(const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    Collector items;
    for (const plan::Field& field : plan::fields()) {
        if (const Quantity* quantity = plan::quantity(plan, field)) {
            items.add(plan::pathOf(field), field.unit, *quantity);
        }
    }
    for (const auto& [currency, rate] : plan.exchangeRates) {
        items.add("exchange_rates." + currency, Unit::ExchangeRate, rate);
    }
    for (const plan::ShortlistEntry& entry : plan.shortlist) {
        if (const auto* offer = byId(plan.own.hosting, catalogue.hostingOffer(entry.hostingId), entry.hostingId)) {
            addHosting(items, *offer);
        }
    }
    for (const plan::ManagedEntry& entry : plan.managed) {
        if (const auto* offer = byId(plan.own.managed, catalogue.managedOffer(entry.offerId), entry.offerId)) {
            addManaged(items, entry, *offer);
        }
    }
    return items.take();
}

const RegisterItem* registerItem(const std::vector<RegisterItem>& items, std::string_view path)
{
    const auto found = std::ranges::find_if(items, [path](const RegisterItem& item) {
        return item.path == path || std::ranges::find(item.alsoAt, path) != item.alsoAt.end();
    });
    return found == items.end() ? nullptr : &*found;
}

std::string itemOf(const std::vector<RegisterItem>& items, std::string_view path)
{
    const RegisterItem* item = registerItem(items, path);
    return item == nullptr ? std::string() : item->id;
}

} // namespace evenhost::report
