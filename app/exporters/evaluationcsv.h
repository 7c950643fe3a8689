// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "catalogue/catalogue.h"

#include <string>
#include <string_view>

namespace evenhost::exporters {

/// A cell of a CSV file (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front;
/// a negative number is none.
[[nodiscard]] std::string csvCell(std::string_view text);

/// The options as a table: one line each, full precision, in the plan's currency a month ex tax; parts that an option
/// does not have are empty. Checked by tests/exporters/tst_evaluationcsv.cpp.
[[nodiscard]] std::string evaluationCsv(const analysis::Evaluation& evaluation);

/// One line for every option and month: cash and profit and loss as in the evaluation (negative = paid), and their
/// running sums.
[[nodiscard]] std::string cashFlowCsv(const analysis::Evaluation& evaluation);

/// One line for every own model and managed option, and one for each of their crossings.
[[nodiscard]] std::string breakEvensCsv(const analysis::Evaluation& evaluation);

/// The bars of the tornado: what each input's range does to the yearly difference and to the break-even.
[[nodiscard]] std::string sensitivityCsv(const analysis::Evaluation& evaluation);

/// Every assumption with value, range, unit, source and date.
[[nodiscard]] std::string registerCsv(const plan::Plan& plan, const catalogue::Catalogue& catalogue);

} // namespace evenhost::exporters
