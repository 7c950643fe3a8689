// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluator.h"

namespace evenhost::session {

EvaluateFunction engineEvaluate()
{
    return [](const plan::Plan& plan, const catalogue::Catalogue& catalogue, const std::string& scenario,
              base::Date today, const analysis::EvaluateOptions& options) {
        return analysis::evaluate(plan, catalogue, scenario, today, options);
    };
}

} // namespace evenhost::session
