// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"

#include <string>
#include <vector>

namespace evenhost::exporters {

/// One line of a derivation: the formula down to the next figures that have a name, and those figures.
struct FormulaLine
{
    std::string formula;                          ///< "gpus * price_per_node_hour * 730"; empty for an input
    std::vector<const base::TraceNode*> operands; ///< in the order they appear, each once
};

/// Named figures and inputs appear by their name, constants by their value, everything between is written out with the
/// brackets it needs. Operators: + - * / ^, functions min, max, round_up, exp, ln, if_less, search.
/// Two different figures of one name become name and name#2.
[[nodiscard]] FormulaLine formulaOf(const base::TraceNode& node);

} // namespace evenhost::exporters
