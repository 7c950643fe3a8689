// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/contests.h"

namespace evenhost::analysis {

/// Both wrong ways to size each mixture-of-experts option that can be sized right (cost-model, section 8): compute and
/// bandwidth bought for the headline total, and memory bought for the active parameters. `options` are the self-hosted
/// ones first, as `figures`. A total-sized replica that would miss the latency targets is taken without them.
[[nodiscard]] std::vector<Trap> traps(const std::vector<Option>& options, const plan::ResolvedPlan& plan,
                                      const PlanFigures& figures);

/// Adds what dense models would take as much memory, as much compute and as much money as each trapped option.
void addDenseTwins(std::vector<Trap>& traps, const plan::ResolvedPlan& plan, const PlanFigures& figures);

} // namespace evenhost::analysis
