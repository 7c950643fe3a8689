// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evaluator.h"
#include "walkthrough/pageinput.h"

#include <memory>
#include <vector>

namespace evenhost::walkthrough {

/// The plan and then each of its scenarios, evaluated one after the other without sensitivity and uncertainty.
/// A scenario that cannot be evaluated is there with `evaluated` false.
[[nodiscard]] std::vector<report::ScenarioFigures>
evaluateScenarios(const plan::Plan& plan, const catalogue::Catalogue& catalogue, base::Date today,
                  const session::EvaluateFunction& evaluate, const std::string& ownId = {});

/// Everything the pages of a plan need, evaluated in full: for decks and pictures, without a window.
[[nodiscard]] base::Result<PageInput> pageInput(const plan::Plan& plan,
                                                std::shared_ptr<const catalogue::Catalogue> catalogue,
                                                const std::string& scenario, base::Date today,
                                                const models::Format& format,
                                                const session::EvaluateFunction& evaluate = session::engineEvaluate());

} // namespace evenhost::walkthrough
