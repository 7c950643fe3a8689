// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/pricelist.h"

#include "cost/managed.h"
#include "documents/numbertext.h"
#include "documents/utf8.h"
#include "importers/jsonstream.h"
#include "importers/pricelist_p.h"

#include <algorithm>
#include <cmath>

namespace evenhost::importers {

namespace detail {

std::optional<Json> member(Json element, std::string_view key)
{
    Json value;
    return element[key].get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

namespace {

std::optional<double> numberOf(Json value)
{
    double result = 0.0;
    std::string_view text;
    if (value.get(result) == simdjson::SUCCESS) {
        return result;
    }
    return value.get(text) == simdjson::SUCCESS ? documents::strictNumber(text) : std::nullopt;
}

/// The most offers, and the most warnings about them, that a list is read for.
constexpr std::size_t mostOffers = 10'000;
constexpr std::size_t mostWarnings = 100;
/// Six times what the longest list has today.
constexpr std::size_t mostMarks = 300'000;

} // namespace

std::optional<double> number(Json element, std::string_view key)
{
    const auto value = member(element, key);
    return value ? numberOf(*value) : std::nullopt;
}

std::optional<double> priceOf(Json value)
{
    const auto price = numberOf(value);
    return price && *price > 0.0 ? price : std::nullopt;
}

std::optional<double> price(Json element, std::string_view key)
{
    const auto value = member(element, key);
    return value ? priceOf(*value) : std::nullopt;
}

std::string text(Json element, std::string_view key)
{
    const auto value = member(element, key);
    std::string_view text;
    return value && value->get(text) == simdjson::SUCCESS ? documents::cleaned(text.substr(0, longestName))
                                                          : std::string();
}

std::optional<double> perMillion(std::optional<double> perToken)
{
    constexpr double million = 1e6;
    constexpr double digits = 1e9; // a billionth of a dollar a million tokens is far below any price
    const double rounded = std::round(perToken.value_or(0.0) * million * digits) / digits;
    return rounded > 0.0 ? std::optional(rounded) : std::nullopt;
}

std::string idFrom(std::string_view format, std::string_view name)
{
    std::string id = std::string(format) + '/';
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                           || std::string_view("-._/:").find(c) != std::string_view::npos;
        id += upper ? static_cast<char>(c - 'A' + 'a') : plain ? c : '-';
    }
    return id;
}

ListBuilder::ListBuilder(std::string format, std::string file, std::string date)
    : m_file(std::move(file)), m_date(std::move(date))
{
    m_list.format = std::move(format);
}

catalogue::ManagedOffer ListBuilder::offer(std::string_view provider, std::string_view modelId,
                                           std::string_view name) const
{
    catalogue::ManagedOffer offer;
    modelId = modelId.substr(0, 2 * longestName);
    offer.id = idFrom(m_list.format, modelId);
    offer.provider = documents::cleaned(provider.substr(0, longestName));
    offer.modelId = documents::cleaned(modelId);
    offer.model = name.empty() ? offer.modelId : documents::cleaned(name.substr(0, longestName));
    offer.provenance = {m_list.format + " (" + m_file + ")", m_date, base::Confidence::Reported, {}};
    return offer;
}

void ListBuilder::add(catalogue::ManagedOffer offer)
{
    if (++m_entries > mostOffers) {
        return;
    }
    if (offer.tiers.size() > cost::maximumTiers) {
        m_list.findings.push_back({base::Severity::Warning,
                                   "too_many_tiers",
                                   {base::Amount{static_cast<double>(offer.tiers.size()), base::Unit::Count},
                                    base::Amount{static_cast<double>(cost::maximumTiers), base::Unit::Count}},
                                   offer.id,
                                   {m_file, 0, 0}});
        skip();
        return;
    }
    std::ranges::sort(offer.tiers, {}, &catalogue::PromptTier::aboveInputTokens);
    std::ranges::stable_sort(offer.dated, {}, &catalogue::DatedPrices::validFrom);
    m_list.offers.push_back(std::move(offer));
}

void ListBuilder::warn(const char* code, const std::string& about, const std::string& what)
{
    if (m_list.findings.size() < mostWarnings) {
        m_list.findings.push_back({base::Severity::Warning, code, {about, what}, {}, {m_file, 0, 0}});
    }
}

base::Result<PriceList> ListBuilder::take()
{
    if (m_entries > mostOffers) {
        return base::Finding{base::Severity::Error,
                             "too_many_entries",
                             {base::Amount{static_cast<double>(m_entries), base::Unit::Count},
                              base::Amount{static_cast<double>(mostOffers), base::Unit::Count}},
                             {},
                             {m_file, 0, 0}};
    }
    return std::move(m_list);
}

} // namespace detail

namespace {

base::Finding problem(const char* code, const std::string& file, std::vector<base::Argument> arguments = {})
{
    return {base::Severity::Error, code, std::move(arguments), {}, {file, 0, 0}};
}

/// The first value of an object or list, for looking at what kind of list it is.
std::optional<detail::Json> firstOf(detail::Json element)
{
    simdjson::dom::object object;
    simdjson::dom::array array;
    if (element.get(object) == simdjson::SUCCESS && object.begin() != object.end()) {
        return (*object.begin()).value;
    }
    if (element.get(array) == simdjson::SUCCESS && array.begin() != array.end()) {
        return *array.begin();
    }
    return std::nullopt;
}

bool someValueHas(detail::Json root, std::string_view key)
{
    simdjson::dom::object object;
    return root.get(object) == simdjson::SUCCESS && std::ranges::any_of(object, [&](const auto& entry) {
               return detail::member(entry.value, key).has_value();
           });
}

base::Result<PriceList> readJson(detail::Json root, const std::string& file, const std::string& date)
{
    const detail::Json providers = detail::member(root, "providers").value_or(root);
    const auto data = detail::member(root, "data");
    const auto first = firstOf(providers);
    const auto firstData = data ? firstOf(*data) : std::nullopt;
    if (firstData && detail::member(*firstData, "pricing")) {
        detail::ListBuilder list("openrouter", file, date);
        detail::readOpenRouter(*data, list);
        return list.take();
    }
    if (providers.is_array() && first && detail::member(*first, "models")) {
        detail::ListBuilder list("genai-prices", file, date);
        detail::readGenaiPrices(providers, list);
        return list.take();
    }
    if (someValueHas(root, "models")) {
        detail::ListBuilder list("models.dev", file, date);
        detail::readModelsDev(root, list);
        return list.take();
    }
    if (someValueHas(root, "litellm_provider")) {
        detail::ListBuilder list("litellm", file, date);
        detail::readLiteLlm(root, list);
        return list.take();
    }
    return problem("price_list_unknown", file);
}

} // namespace

base::Result<PriceList> readPriceList(std::string_view text, const std::string& file, const std::string& date)
{
    if (text.size() > largestPriceList) {
        return problem("file_too_large", file,
                       {base::Amount{static_cast<double>(text.size()), base::Unit::Bytes},
                        base::Amount{static_cast<double>(largestPriceList), base::Unit::Bytes}});
    }
    if (file.ends_with(".toml")) {
        detail::ListBuilder list("models.dev", file, date);
        detail::readModelsDevToml(text, file, list);
        auto result = list.take();
        return result && result->offers.empty() ? problem("price_list_unknown", file) : std::move(result);
    }
    if (jsonMarks(text) > detail::mostMarks) {
        return problem("too_many_values", file,
                       {base::Amount{static_cast<double>(detail::mostMarks), base::Unit::Count}});
    }
    simdjson::dom::parser parser;
    detail::Json root;
    if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS) {
        return problem("price_list_not_json", file);
    }
    return readJson(root, file, date);
}

} // namespace evenhost::importers
