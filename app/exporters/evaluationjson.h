// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derive.h"
#include "analysis/evaluation.h"
#include "plan/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenhost::exporters {

/// An evaluation as JSON, the contract of `evenhost evaluate --format json`: numbers in full precision, never
/// formatted; what does not exist is null with a reason beside it (key "..._reason", a finding's code), never 0.
/// `derivations` (may be empty) become "derivations" of their option: per figure the tree it was computed by.
[[nodiscard]] std::string evaluationJson(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                                         std::string_view file,
                                         const std::vector<analysis::Derivation>& derivations = {});

} // namespace evenhost::exporters
