// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/pricelist_p.h"

#include "documents/numbertext.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

namespace evenhost::importers::detail {

namespace {

using catalogue::TokenPrices;

std::optional<TokenPrices> pricesOf(Json cost)
{
    const auto input = price(cost, "input");
    const auto output = price(cost, "output");
    if (!input || !output) {
        return std::nullopt;
    }
    return TokenPrices{*input, *output, price(cost, "cache_read"), price(cost, "cache_write"), std::nullopt};
}

void addTiers(Json cost, catalogue::ManagedOffer& offer)
{
    simdjson::dom::array tiers;
    const auto list = member(cost, "tiers");
    if (list && list->get(tiers) == simdjson::SUCCESS) {
        for (const Json tier : tiers) {
            const auto prices = pricesOf(tier);
            const auto size = member(tier, "tier") ? number(*member(tier, "tier"), "size") : std::nullopt;
            if (prices && size) {
                offer.tiers.push_back({*size, true, *prices});
            }
        }
    } else if (const auto above = member(cost, "context_over_200k")) {
        if (const auto prices = pricesOf(*above)) {
            offer.tiers.push_back({200'000.0, true, *prices});
        }
    }
}

void readModel(std::string_view provider, Json model, std::string_view key, ListBuilder& list)
{
    const auto cost = member(model, "cost");
    const auto prices = cost ? pricesOf(*cost) : std::nullopt;
    if (!prices) {
        list.skip();
        return;
    }
    catalogue::ManagedOffer offer =
        list.offer(provider, std::string(provider) + '/' + std::string(key), text(model, "name"));
    offer.prices = *prices;
    addTiers(*cost, offer);
    bool open = false;
    if (const auto weights = member(model, "open_weights"); weights && weights->get(open) == simdjson::SUCCESS) {
        offer.openWeights = open;
    }
    if (const auto limit = member(model, "limit")) {
        offer.contextTokens = number(*limit, "context").value_or(0.0);
        offer.maximumOutputTokens = number(*limit, "output").value_or(0.0);
    }
    list.add(std::move(offer));
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    const auto last = text.find_last_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, last - first + 1);
}

/// The part of a line before a comment.
std::string_view withoutComment(std::string_view line)
{
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        quoted = quoted != (line[i] == '"');
        if (line[i] == '#' && !quoted) {
            return line.substr(0, i);
        }
    }
    return line;
}

std::optional<double> tomlNumber(std::string_view value)
{
    std::string digits(value);
    std::erase(digits, '_');
    return documents::strictNumber(digits);
}

/// The keys of a models.dev file that matter, by section: "cost.input". Each [[cost.tiers]] starts a new section
/// "cost.tiers#1". Everything else of TOML is passed over.
std::map<std::string, std::string, std::less<>> tomlValues(std::string_view text)
{
    constexpr std::size_t mostValues = 1000; // a model's file has some forty
    std::map<std::string, std::string, std::less<>> values;
    std::string section;
    int tiers = 0;
    while (!text.empty() && values.size() < mostValues) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(withoutComment(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
        const auto equals = line.find('=');
        if (line.starts_with("[[") && line.ends_with("]]")) {
            section = std::string(line.substr(2, line.size() - 4)) + '#' + std::to_string(++tiers) + '.';
        } else if (line.starts_with('[') && line.ends_with(']')) {
            section = std::string(line.substr(1, line.size() - 2)) + '.';
        } else if (equals != std::string_view::npos) {
            values.emplace(section + std::string(trimmed(line.substr(0, equals))),
                           std::string(trimmed(line.substr(equals + 1))));
        }
    }
    return values;
}

/// "size" of { type = "context", size = 200_000 }.
std::optional<double> tierSize(std::string_view inlineTable)
{
    const auto at = inlineTable.find("size");
    const auto equals = at == std::string_view::npos ? at : inlineTable.find('=', at);
    if (equals == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view rest = inlineTable.substr(equals + 1);
    return tomlNumber(trimmed(rest.substr(0, rest.find_first_of(",}"))));
}

} // namespace

void readModelsDev(Json root, ListBuilder& list)
{
    simdjson::dom::object providers;
    if (root.get(providers) != simdjson::SUCCESS) {
        return;
    }
    for (const auto& [provider, entry] : providers) {
        simdjson::dom::object models;
        const auto found = member(entry, "models");
        if (!found || found->get(models) != simdjson::SUCCESS) {
            continue;
        }
        for (const auto& [key, model] : models) {
            readModel(provider.substr(0, longestName), model, key.substr(0, longestName), list);
        }
    }
}

void readModelsDevToml(std::string_view text, const std::string& file, ListBuilder& list)
{
    const auto values = tomlValues(text);
    const auto numberAt = [&](const std::string& key) {
        const auto found = values.find(key);
        const auto value = found == values.end() ? std::nullopt : tomlNumber(found->second);
        return value && *value > 0.0 ? value : std::nullopt;
    };
    const auto pricesAt = [&](const std::string& section) -> std::optional<TokenPrices> {
        const auto input = numberAt(section + "input");
        const auto output = numberAt(section + "output");
        if (!input || !output) {
            return std::nullopt;
        }
        return TokenPrices{*input, *output, numberAt(section + "cache_read"), numberAt(section + "cache_write"), {}};
    };
    const auto prices = pricesAt("cost.");
    if (!prices) {
        list.skip();
        return;
    }
    // .../providers/<provider>/models/<model>.toml, with more folders where the model's id has a slash
    const std::filesystem::path path(file);
    std::string provider = "models.dev";
    std::string model = path.stem().string();
    for (auto folder = path.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
        if (folder.filename() == "models") {
            provider = folder.parent_path().filename().string();
            break;
        }
        model = folder.filename().string() + '/' + model;
    }
    const auto name = values.find("name");
    std::string title = name == values.end() ? std::string() : name->second;
    std::erase(title, '"');
    catalogue::ManagedOffer offer = list.offer(provider, provider + '/' + model, title);
    offer.prices = *prices;
    for (int tier = 1; values.contains("cost.tiers#" + std::to_string(tier) + ".tier"); ++tier) {
        const std::string section = "cost.tiers#" + std::to_string(tier) + '.';
        const auto size = tierSize(values.find(section + "tier")->second);
        const auto tierPrices = pricesAt(section);
        if (size && tierPrices) {
            offer.tiers.push_back({*size, true, *tierPrices});
        }
    }
    const auto open = values.find("open_weights");
    offer.openWeights = open != values.end() && open->second == "true";
    offer.contextTokens = numberAt("limit.context").value_or(0.0);
    offer.maximumOutputTokens = numberAt("limit.output").value_or(0.0);
    list.add(std::move(offer));
}

} // namespace evenhost::importers::detail
