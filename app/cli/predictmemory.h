// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <string>
#include <string_view>

namespace evenhost::cli {

/// `evenhost predict --memory`: repeats every row of the table and adds `predicted` (in the row's own unit, empty when
/// there is none) and `status` (importers/memoryrows.h). Fails with the findings of importers::CsvTable, and with
/// csv_missing_column when `model` or `metric` is not there.
[[nodiscard]] base::Result<std::string> predictMemory(std::string_view text, std::string_view fileName,
                                                      const catalogue::Catalogue& catalogue);

} // namespace evenhost::cli
