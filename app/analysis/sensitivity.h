// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/contests.h"
#include "analysis/evaluate.h"

#include <functional>

namespace evenhost::analysis {

/// Adds tornado, flip values and uncertainty to an evaluation whose options are complete: for the cheapest self-hosted
/// option that may be recommended, against the cheapest managed one. Nothing is added when either road is missing.
/// `progress` is asked now and then while drawing; false stops, and the figures are those of the draws done.
void addSensitivity(Evaluation& evaluation, const plan::ResolvedPlan& plan, const PlanFigures& figures,
                    const EvaluateOptions& options);

} // namespace evenhost::analysis
