// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/managedoffer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Price lists that other projects publish, turned into managed offers a user can look through and take over.
namespace evenhost::importers {

struct PriceList
{
    std::string format; ///< "litellm", "models.dev", "genai-prices", "openrouter"
    /// In the order of the file; ids start with the format ("litellm/gpt-6.1-sol"), USD, confidence "reported".
    std::vector<catalogue::ManagedOffer> offers;
    base::Findings findings; ///< what could not be carried over, as warnings
    int skipped = 0;         ///< entries that are not priced by text tokens, or are free
};

inline constexpr std::size_t largestPriceList = std::size_t{5} << 20U; ///< the longest has 2 MB today

/// Reads LiteLLM's model_prices_and_context_window.json, models.dev's api.json or one of its model files (.toml),
/// genai-prices' data.json, or OpenRouter's answer to GET /api/v1/models. `file` names the source of each offer (and,
/// for a .toml file, provider and model); `date` is the day the prices were fetched, ISO 8601.
/// Prices of 0 or less are not taken for prices. What a list cannot express stays unknown.
/// Fails with price_list_unknown, price_list_not_json, file_too_large, too_many_values, too_many_entries (of 10,000).
[[nodiscard]] base::Result<PriceList> readPriceList(std::string_view text, const std::string& file,
                                                    const std::string& date);

} // namespace evenhost::importers
