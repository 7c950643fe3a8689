// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/managedoffer.h"

#include <string>
#include <string_view>
#include <vector>

/// Price lists as people keep them: one managed offer a row of a table.
namespace evenhost::importers {

/// Reads a table with a header line, separated by commas or tabs. Columns `model`, `input` and `output` (prices of a
/// million tokens) have to be there; known besides are id, provider, model_id, region, country, currency (USD by
/// default), cache_read, cache_write_short, cache_write_long, batch_multiplier, minimum_monthly_spend, context_tokens,
/// maximum_output_tokens, source, date and note. Other columns are passed over. An empty cell is "not published".
/// Where there is no `source` the file is it; where there is no `date`, `date` is.
/// Fails with what CsvTable says, csv_missing_column, not_a_number, negative, missing_key or duplicate_id, each with
/// its line.
[[nodiscard]] base::Result<std::vector<catalogue::ManagedOffer>>
readPriceTable(std::string_view text, const std::string& file, const std::string& date);

} // namespace evenhost::importers
