// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/pricelist_p.h"

#include "documents/numbertext.h"

#include <algorithm>
#include <array>
#include <map>

namespace evenhost::importers::detail {

namespace {

using catalogue::TokenPrices;

/// The prices of text tokens that a list may give for prompts above some length as well.
enum class Price {
    Input,
    Output,
    CacheRead,
    CacheWriteShort,
    CacheWriteLong,
};

struct PriceField
{
    std::string_view name;
    Price price;
};

// The longer name first: "..._above_1hr" is a lifetime, not a prompt's length.
constexpr std::array priceFields{
    PriceField{"cache_creation_input_token_cost_above_1hr", Price::CacheWriteLong},
    PriceField{"cache_creation_input_token_cost", Price::CacheWriteShort},
    PriceField{"cache_read_input_token_cost", Price::CacheRead},
    PriceField{"input_cost_per_token_cache_hit", Price::CacheRead},
    PriceField{"input_cost_per_token", Price::Input},
    PriceField{"output_cost_per_token", Price::Output},
};

void set(TokenPrices& prices, Price price, double value)
{
    switch (price) {
    case Price::Input:
        prices.input = value;
        break;
    case Price::Output:
        prices.output = value;
        break;
    case Price::CacheRead:
        prices.cacheRead = value;
        break;
    case Price::CacheWriteShort:
        prices.cacheWriteShort = value;
        break;
    case Price::CacheWriteLong:
        prices.cacheWriteLong = value;
        break;
    }
}

/// "_above_200k_tokens" is 200,000; nothing for any other ending.
std::optional<double> tierOf(std::string_view ending)
{
    constexpr std::string_view before = "_above_";
    constexpr std::string_view after = "k_tokens";
    if (!ending.starts_with(before) || !ending.ends_with(after) || ending.size() <= before.size() + after.size()) {
        return std::nullopt;
    }
    ending.remove_prefix(before.size());
    ending.remove_suffix(after.size());
    const auto thousands = documents::strictNumber(ending);
    return thousands ? std::optional(*thousands * 1e3) : std::nullopt;
}

/// Prices of other service classes: known, and not what a request costs as a rule.
bool isOtherClass(std::string_view ending)
{
    return ending.ends_with("_batches") || ending.ends_with("_flex") || ending.ends_with("_priority")
           || ending.ends_with("_fast");
}

/// Reads one entry's price fields.
class EntryReader
{
public:
    EntryReader(catalogue::ManagedOffer& offer, ListBuilder& list) : m_offer(offer), m_list(list) {}

    void field(std::string_view key, Json given)
    {
        const auto known =
            std::ranges::find_if(priceFields, [&](const PriceField& field) { return key.starts_with(field.name); });
        if (known == priceFields.end()) {
            return;
        }
        const std::string_view ending = key.substr(known->name.size());
        const auto value = perMillion(priceOf(given));
        if (!value || isOtherClass(ending)) {
            return;
        }
        if (ending.empty()) {
            set(m_offer.prices, known->price, *value);
        } else if (const auto above = tierOf(ending)) {
            m_tiers[*above].emplace_back(known->price, *value);
        } else {
            m_list.warn("price_field_unknown", m_offer.id, std::string(key));
        }
    }

    /// A tier names only what is dearer in it; the rest stays as it is.
    void finish()
    {
        for (const auto& [above, changes] : m_tiers) {
            catalogue::PromptTier tier{above, false,
                                       m_offer.tiers.empty() ? m_offer.prices : m_offer.tiers.back().prices};
            for (const auto& [price, value] : changes) {
                set(tier.prices, price, value);
            }
            m_offer.tiers.push_back(tier);
        }
    }

private:
    catalogue::ManagedOffer& m_offer;
    ListBuilder& m_list;
    std::map<double, std::vector<std::pair<Price, double>>> m_tiers;
};

/// The batch price as a multiple of the list price, where it is the same for input and output.
std::optional<double> batchMultiplier(Json entry, const TokenPrices& prices)
{
    const auto input = perMillion(price(entry, "input_cost_per_token_batches"));
    const auto output = perMillion(price(entry, "output_cost_per_token_batches"));
    if (!input || !output) {
        return std::nullopt;
    }
    const double forInput = *input / prices.input;
    const double forOutput = *output / prices.output;
    return std::abs(forInput - forOutput) < 1e-6 ? std::optional(forInput) : std::nullopt;
}

bool isTextModel(Json entry)
{
    const std::string mode = text(entry, "mode");
    return mode == "chat" || mode == "completion" || mode == "responses";
}

/// Bedrock's profiles say by their first word where inference stays.
std::string countryOf(std::string_view key, std::string_view provider)
{
    const auto slash = key.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? key : key.substr(slash + 1);
    const bool bedrock = provider.starts_with("bedrock");
    return bedrock && name.starts_with("au.")   ? "AU"
           : bedrock && name.starts_with("us.") ? "US"
           : bedrock && name.starts_with("jp.") ? "JP"
                                                : "";
}

} // namespace

void readLiteLlm(Json root, ListBuilder& list)
{
    simdjson::dom::object models;
    if (root.get(models) != simdjson::SUCCESS) {
        return;
    }
    for (const auto& [key, entry] : models) {
        simdjson::dom::object fields;
        const bool priced =
            perMillion(price(entry, "input_cost_per_token")) && perMillion(price(entry, "output_cost_per_token"));
        if (key == "sample_spec" || !isTextModel(entry) || !priced || entry.get(fields) != simdjson::SUCCESS) {
            list.skip();
            continue;
        }
        const std::string provider = text(entry, "litellm_provider");
        catalogue::ManagedOffer offer = list.offer(provider, key, {});
        EntryReader reader(offer, list);
        for (const auto& field : fields) {
            reader.field(field.key, field.value);
        }
        reader.finish();
        offer.batchMultiplier = batchMultiplier(entry, offer.prices);
        offer.contextTokens = number(entry, "max_input_tokens").value_or(0.0);
        offer.maximumOutputTokens = number(entry, "max_output_tokens").value_or(0.0);
        offer.retirement = text(entry, "deprecation_date");
        offer.country = countryOf(key, provider);
        list.add(std::move(offer));
    }
}

} // namespace evenhost::importers::detail
