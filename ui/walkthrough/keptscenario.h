// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <vector>

namespace evenhost::walkthrough {

/// The inputs that differ between two states of a plan, with their newer values: fixed fields and exchange rates.
[[nodiscard]] std::vector<plan::Override> changedSince(const plan::Plan& before, const plan::Plan& after);

} // namespace evenhost::walkthrough
