// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/date.h"
#include "base/result.h"
#include "plan/resolve.h"

#include <functional>

namespace evenhost::analysis {

struct EvaluateOptions
{
    bool sensitivity = true;      ///< tornado and flip values
    int uncertaintyDraws = 2'000; ///< 0 = leave the uncertainty out
    unsigned long long seed = 20'261'121;
    std::function<bool(int done)> progress; ///< asked now and then while drawing; false stops early
};

/// Deterministic and thread-safe; `today` decides what is old and which announced prices already hold.
[[nodiscard]] Evaluation evaluate(const plan::ResolvedPlan& plan, base::Date today,
                                  const EvaluateOptions& options = {});

/// resolve() and evaluate() in one.
[[nodiscard]] base::Result<Evaluation> evaluate(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                std::string_view scenario, base::Date today,
                                                const EvaluateOptions& options = {});

} // namespace evenhost::analysis
