// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <iosfwd>
#include <string_view>

namespace evenhost::cli {

/// `evenhost predict --memory`: repeats every row of `in` and adds `predicted` (in the row's own unit, empty when there
/// is none) and `status` (importers/memoryrows.h). Fails with the findings of importers::CsvTable, and with
/// csv_missing_column when `model` or `metric` is not there; nothing is then written.
[[nodiscard]] base::Result<base::Done> predictMemory(std::istream& in, std::string_view fileName, std::ostream& out,
                                                     const catalogue::Catalogue& catalogue);

} // namespace evenhost::cli
