// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/contests.h"

namespace evenhost::analysis {

/// The hybrids that are cheaper than both of their roads: for each self-hosted option at most one, its overflow going
/// to the reference managed option (the plan's first). `options` are the self-hosted and managed ones, as `figures`.
[[nodiscard]] std::vector<Option> hybridOptions(const std::vector<Option>& options, const plan::ResolvedPlan& plan,
                                                const PlanFigures& figures);

/// Id of the shortlist entry that a hybrid runs itself; of any other option its own id.
[[nodiscard]] std::string ownIdOf(const Option& option);

/// Adds each option's cash figures over the plan's horizon, held against the reference managed option.
void addCash(std::vector<Option>& options, const plan::ResolvedPlan& plan, const PlanFigures& figures,
             base::Date today);

} // namespace evenhost::analysis
