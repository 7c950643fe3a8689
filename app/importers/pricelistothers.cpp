// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/pricelist_p.h"

#include "cost/managed.h"
#include "documents/numbertext.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <set>

namespace evenhost::importers::detail {

namespace {

using catalogue::TokenPrices;

/// A price of genai-prices: a number, or {base, tiers: [{start, price}]}. `above` = 0 asks for the base.
std::optional<double> mtokPrice(Json prices, std::string_view key, double above)
{
    const auto value = member(prices, key);
    if (!value || !value->is_object()) {
        return price(prices, key);
    }
    auto result = price(*value, "base");
    simdjson::dom::array tiers;
    if (const auto list = member(*value, "tiers"); list && list->get(tiers) == simdjson::SUCCESS) {
        for (const Json tier : tiers) {
            const auto start = number(tier, "start");
            if (start && *start <= above && *start > 0.0) {
                result = price(tier, "price");
            }
        }
    }
    return result;
}

std::optional<TokenPrices> mtokPrices(Json prices, double above)
{
    const auto input = mtokPrice(prices, "input_mtok", above);
    const auto output = mtokPrice(prices, "output_mtok", above);
    if (!input || !output) {
        return std::nullopt;
    }
    return TokenPrices{*input, *output, mtokPrice(prices, "cache_read_mtok", above),
                       mtokPrice(prices, "cache_write_mtok", above), mtokPrice(prices, "cache_write_1h_mtok", above)};
}

/// All prompt lengths from which some price changes.
std::set<double> tierStarts(Json prices)
{
    std::set<double> starts;
    simdjson::dom::object fields;
    if (prices.get(fields) != simdjson::SUCCESS) {
        return starts;
    }
    for (const auto& field : fields) {
        simdjson::dom::array tiers;
        const auto list = member(field.value, "tiers");
        if (list && list->get(tiers) == simdjson::SUCCESS) {
            for (const Json tier : tiers) {
                starts.insert(number(tier, "start").value_or(0.0));
            }
        }
    }
    starts.erase(0.0);
    return starts;
}

/// "16:00:00Z" as 16; nothing for anything but a whole hour.
std::optional<int> wholeHour(std::string_view time)
{
    const auto hour = documents::strictNumber(time.substr(0, 2));
    const bool whole = time.size() >= 5 && time.substr(2, 3) == ":00";
    return hour && whole && *hour <= 24.0 ? std::optional(static_cast<int>(*hour)) : std::nullopt;
}

/// Hours of the day, UTC, with prices of their own.
struct PricedHours
{
    std::string from;
    std::string to;
    TokenPrices prices;
};

/// The hours outside those given.
std::vector<std::pair<int, int>> otherHours(const std::vector<std::pair<int, int>>& hours)
{
    std::vector<std::pair<int, int>> others;
    int before = 0;
    for (const auto& [from, to] : hours) {
        if (from > before) {
            others.emplace_back(before, from);
        }
        before = std::max(before, to);
    }
    if (before < 24) {
        others.emplace_back(before, 24);
    }
    return others;
}

/// Carries prices by the hour over when they are whole hours at one price. The dearer of the two prices becomes the
/// list price, as elsewhere in the catalogue; `rest` is the price at all other hours. False: they cannot be expressed.
bool takeHours(catalogue::ManagedOffer& offer, TokenPrices& rest, const std::vector<PricedHours>& hours)
{
    const TokenPrices special = hours.front().prices;
    const bool dearer = special.input > rest.input;
    const TokenPrices dear = dearer ? special : rest;
    const TokenPrices cheap = dearer ? rest : special;
    const double multiplier = cheap.input / dear.input;
    std::vector<std::pair<int, int>> spans;
    bool expressible = std::abs(cheap.output / dear.output - multiplier) < 1e-6;
    for (const PricedHours& span : hours) {
        const auto from = wholeHour(span.from);
        const auto to = wholeHour(span.to);
        expressible = expressible && from && to && *from < *to && span.prices == special;
        spans.emplace_back(from.value_or(0), to.value_or(0));
    }
    rest = dear;
    if (expressible) {
        std::ranges::sort(spans);
        offer.timeOfDay = catalogue::TimeOfDay{multiplier, dearer ? spans : otherHours(spans), false, {}};
    }
    return expressible;
}

/// A list of prices: the first without a condition, then dated ones and ones by the hour. Hours belong to the price
/// that stands before them.
void addConditional(catalogue::ManagedOffer& offer, simdjson::dom::array entries, ListBuilder& list)
{
    std::vector<PricedHours> hours;
    for (const Json entry : entries) {
        const auto inner = member(entry, "prices");
        const auto prices = inner ? mtokPrices(*inner, 0.0) : std::nullopt;
        const auto constraint = member(entry, "constraint");
        if (!prices || !constraint) {
            continue;
        }
        const std::string start = text(*constraint, "start_date");
        if (!start.empty()) {
            offer.dated.push_back({start, *prices, "announced", {}});
        } else {
            hours.push_back({text(*constraint, "start_time"), text(*constraint, "end_time"), *prices});
        }
    }
    TokenPrices& rest = offer.dated.empty() ? offer.prices : offer.dated.back().prices;
    if (!hours.empty() && !takeHours(offer, rest, hours)) {
        list.warn("price_hours_not_taken", offer.id, hours.front().from + "-" + hours.front().to);
    }
}

void readGenaiModel(std::string_view provider, Json model, ListBuilder& list)
{
    const auto given = member(model, "prices");
    simdjson::dom::array conditional;
    const bool several = given && given->get(conditional) == simdjson::SUCCESS && conditional.size() > 0;
    const auto first = several ? member(conditional.at(0), "prices") : given;
    const auto prices = first ? mtokPrices(*first, 0.0) : std::nullopt;
    if (!prices) {
        list.skip();
        return;
    }
    const std::string id = text(model, "id");
    catalogue::ManagedOffer offer = list.offer(provider, std::string(provider) + '/' + id, text(model, "name"));
    offer.prices = *prices;
    offer.contextTokens = number(model, "context_window").value_or(0.0);
    // One more than can be handled is enough to be refused; every one of them takes a look at all tiers.
    for (const double start : tierStarts(*first) | std::views::take(cost::maximumTiers + 1)) {
        if (const auto tier = mtokPrices(*first, start)) {
            offer.tiers.push_back({start, false, *tier});
        }
    }
    if (several) {
        addConditional(offer, conditional, list);
    }
    list.add(std::move(offer));
}

/// OpenRouter's other prices: for prompts of more than so many tokens; those by the hour are not taken.
void addOverrides(catalogue::ManagedOffer& offer, Json pricing, ListBuilder& list)
{
    simdjson::dom::array overrides;
    const auto found = member(pricing, "overrides");
    if (!found || found->get(overrides) != simdjson::SUCCESS) {
        return;
    }
    for (const Json change : overrides) {
        const auto above = number(change, "min_prompt_tokens");
        const auto input = perMillion(price(change, "prompt"));
        const auto output = perMillion(price(change, "completion"));
        if (above && input && output && !member(change, "utc_start")) {
            const auto read = perMillion(price(change, "input_cache_read"));
            TokenPrices prices{*input, *output, read ? read : offer.prices.cacheRead, offer.prices.cacheWriteShort,
                               offer.prices.cacheWriteLong};
            offer.tiers.push_back({*above, false, prices});
        } else {
            list.warn("price_hours_not_taken", offer.id, text(change, "utc_start") + "-" + text(change, "utc_end"));
        }
    }
}

} // namespace

void readGenaiPrices(Json providers, ListBuilder& list)
{
    simdjson::dom::array entries;
    if (providers.get(entries) != simdjson::SUCCESS) {
        return;
    }
    for (const Json provider : entries) {
        simdjson::dom::array models;
        const auto found = member(provider, "models");
        if (!found || found->get(models) != simdjson::SUCCESS) {
            continue;
        }
        const std::string id = text(provider, "id");
        for (const Json model : models) {
            readGenaiModel(id, model, list);
        }
    }
}

void readOpenRouter(Json models, ListBuilder& list)
{
    simdjson::dom::array entries;
    if (models.get(entries) != simdjson::SUCCESS) {
        return;
    }
    for (const Json model : entries) {
        const auto pricing = member(model, "pricing");
        const auto input = pricing ? perMillion(price(*pricing, "prompt")) : std::nullopt;
        const auto output = pricing ? perMillion(price(*pricing, "completion")) : std::nullopt;
        if (!input || !output) { // free, or "-1": it varies
            list.skip();
            continue;
        }
        catalogue::ManagedOffer offer = list.offer("OpenRouter", text(model, "id"), text(model, "name"));
        offer.prices = {*input, *output, perMillion(price(*pricing, "input_cache_read")),
                        perMillion(price(*pricing, "input_cache_write")),
                        perMillion(price(*pricing, "input_cache_write_1h"))};
        addOverrides(offer, *pricing, list);
        offer.contextTokens = number(model, "context_length").value_or(0.0);
        if (const auto top = member(model, "top_provider")) {
            offer.maximumOutputTokens = number(*top, "max_completion_tokens").value_or(0.0);
        }
        offer.retirement = text(model, "expiration_date");
        offer.openWeights = !text(model, "hugging_face_id").empty();
        offer.note = "A marketplace's quote: one endpoint's price of the day.";
        list.add(std::move(offer));
    }
}

} // namespace evenhost::importers::detail
