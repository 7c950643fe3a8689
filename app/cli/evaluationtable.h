// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "plan/plan.h"

#include <string>

namespace evenhost::cli {

/// An evaluation as text for a terminal: the options side by side, the verdict, what to check.
[[nodiscard]] std::string evaluationTable(const analysis::Evaluation& evaluation, const plan::Plan& plan);

} // namespace evenhost::cli
