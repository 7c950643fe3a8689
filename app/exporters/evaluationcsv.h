// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"

#include <string>
#include <string_view>

namespace evenhost::exporters {

/// A cell of a CSV file (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] std::string csvCell(std::string_view text);

/// The options as a table: one line each, full precision, in the plan's currency a month ex tax; parts that an option
/// does not have are empty. Checked by tests/exporters/tst_evaluationcsv.cpp.
[[nodiscard]] std::string evaluationCsv(const analysis::Evaluation& evaluation);

} // namespace evenhost::exporters
