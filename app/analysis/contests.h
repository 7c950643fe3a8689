// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/breakeven.h"
#include "analysis/figures.h"

#include <vector>

/// Every self-hosted option against every managed one: what the evaluation's break-evens and curves come from.
namespace evenhost::analysis {

/// The figures of one plan, in its order.
struct PlanFigures
{
    std::vector<SelfHostedFigures<double>> selfHosted;
    std::vector<ManagedFigures<double>> managed;
};
[[nodiscard]] PlanFigures planFigures(const plan::ResolvedPlan& plan, base::Date today);

/// A chart shows a curve of at most this many stairs: beyond it they are finer than a pixel.
inline constexpr double stairsShown = 400.0;

/// Adds break-evens and curves to options (self-hosted in shortlist order, then managed in plan order, as `figures`).
void addBreakEvens(std::vector<Option>& options, const plan::ResolvedPlan& plan, const PlanFigures& figures);

} // namespace evenhost::analysis
