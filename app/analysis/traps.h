// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/contests.h"

namespace evenhost::analysis {

/// Both wrong ways to size each mixture-of-experts option that can be sized right (cost-model, section 8): compute and
/// bandwidth bought for the headline total, and memory bought for the active parameters. `options` are the self-hosted
/// ones first, as `figures`. A total-sized replica that would miss the latency targets is taken without them.
[[nodiscard]] std::vector<Trap> traps(const std::vector<Option>& options, const plan::ResolvedPlan& plan,
                                      const PlanFigures& figures);

/// The numbers of one trap, over either number; the GPUs by total are the right ones where no such fleet can be had.
template <base::Number N>
struct TrapFigures
{
    N gpusByTotal{};
    N gpusRight{};
    N wastePerYear{};
    N needsGib{};
    N activeOnlyGib{};
};
template <base::Number N>
[[nodiscard]] TrapFigures<N> trapFigures(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                         const SelfHostedFigures<N>& right);

extern template TrapFigures<double> trapFigures<double>(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                                                        const SelfHostedFigures<double>&);
extern template TrapFigures<base::Traced> trapFigures<base::Traced>(const plan::ResolvedPlan&,
                                                                    const plan::ResolvedEntry&,
                                                                    const SelfHostedFigures<base::Traced>&);

/// Adds what dense models would take as much memory, as much compute and as much money as each trapped option.
void addDenseTwins(std::vector<Trap>& traps, const plan::ResolvedPlan& plan, const PlanFigures& figures);

} // namespace evenhost::analysis
