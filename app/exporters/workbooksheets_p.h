// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "exporters/book_p.h"
#include "exporters/workbook.h"

/// The workbook's sheets that hold values alone.
namespace evenhost::exporters {

/// The monthly cost of each option (id, label) under each scenario, and its difference from the base.
void writeScenarios(Sheet& sheet, const WorkbookRequest& request, const catalogue::Catalogue& catalogue,
                    const std::vector<std::pair<std::string, std::string>>& options);

/// The break-even of every own model and managed option from `row` on; gives the next free row.
[[nodiscard]] std::uint32_t writeCrossings(Sheet& sheet, std::uint32_t row, const analysis::Evaluation& evaluation);

/// What the amounts hold of the plan's tax: "ex tax", or "with GST" where it is not recovered.
[[nodiscard]] std::string taxText(const plan::Plan& plan);

void writeRegister(Sheet& sheet, const plan::Plan& plan, const catalogue::Catalogue& catalogue);

} // namespace evenhost::exporters
