// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/pricelist.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

namespace evenhost::importers::detail {

using Json = simdjson::dom::element;

/// A member of an object; nothing when it is not there or the element is no object.
[[nodiscard]] std::optional<Json> member(Json element, std::string_view key);
/// A finite number, or a text that is one (OpenRouter writes prices as texts).
[[nodiscard]] std::optional<double> number(Json element, std::string_view key);
/// The same above 0: what a price has to be.
[[nodiscard]] std::optional<double> price(Json element, std::string_view key);
[[nodiscard]] std::optional<double> priceOf(Json value);
/// A name or a date: of what is longer than any name, the beginning.
[[nodiscard]] std::string text(Json element, std::string_view key);
inline constexpr std::size_t longestName = 300; ///< bytes

/// Dollars a token as dollars a million tokens, without the noise of the multiplication.
[[nodiscard]] std::optional<double> perMillion(std::optional<double> perToken);

/// A name as an id: lower case, everything but letters, digits and - . _ / : as a dash.
[[nodiscard]] std::string idFrom(std::string_view format, std::string_view name);

/// What is being read: where findings and offers go.
class ListBuilder
{
public:
    ListBuilder(std::string format, std::string file, std::string date);

    /// An offer with id, names and origin filled in.
    [[nodiscard]] catalogue::ManagedOffer offer(std::string_view provider, std::string_view modelId,
                                                std::string_view name) const;
    void add(catalogue::ManagedOffer offer);
    void skip() { ++m_list.skipped; }
    void warn(const char* code, const std::string& about, const std::string& what);
    /// What was read; fails with too_many_entries.
    [[nodiscard]] base::Result<PriceList> take();

private:
    PriceList m_list;
    std::size_t m_entries = 0;
    std::string m_file;
    std::string m_date;
};

void readLiteLlm(Json root, ListBuilder& list);
void readModelsDev(Json root, ListBuilder& list);
void readModelsDevToml(std::string_view text, const std::string& file, ListBuilder& list);
void readGenaiPrices(Json providers, ListBuilder& list);
void readOpenRouter(Json models, ListBuilder& list);

} // namespace evenhost::importers::detail
