// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/number.h"
#include "plan/resolve.h"

#include <string>
#include <vector>

namespace evenhost::analysis {

/// How one figure of an option came about.
struct Derivation
{
    std::string optionId;
    std::string
        figure; ///< as the evaluation's JSON names it: "monthly_cost.total", "deployment.gpu_memory_gib.weights"
    base::Traced value; ///< equal, to the last bit, to what evaluate() gives
};

/// Every figure of the options, hybrids included, with its derivation, in the order of evaluate().
/// Options that cannot be sized have only what could be computed. Slower than evaluate(): call it when someone asks
/// why.
[[nodiscard]] std::vector<Derivation> derive(const plan::ResolvedPlan& plan, base::Date today);

/// The same for one option.
[[nodiscard]] std::vector<Derivation> derive(const plan::ResolvedPlan& plan, base::Date today,
                                             std::string_view optionId);

} // namespace evenhost::analysis
