// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What changed since the last agreed evaluation, and what each change did.
namespace evenhost::analysis {

/// The values a bridge can later start from: every quantity and choice of the plan, and the prices of the offers it
/// uses.
[[nodiscard]] plan::Baseline baselineOf(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string date,
                                        std::string label);

struct BridgeStep
{
    std::string path;
    std::variant<double, std::string> before;
    std::variant<double, std::string> after;
    double change = 0.0;  ///< of the monthly difference, by this change alone after those above it
    double running = 0.0; ///< the difference after it
};

/// From the baseline's monthly difference (self-hosted - managed) to today's: start + changes = end, exactly.
struct Bridge
{
    std::string selfHostedId; ///< the options whose costs are compared throughout
    std::string managedId;
    double start = 0.0;
    std::vector<BridgeStep> steps; ///< in the baseline's order
    double end = 0.0;
};

/// Sets the plan back to its baseline and makes the changes again one at a time. Fails with no_baseline, no_contest (no
/// self-hosted or no managed option can be priced, now or then), or what resolving a step says.
[[nodiscard]] base::Result<Bridge> bridgeFromBaseline(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                      base::Date today);

} // namespace evenhost::analysis
