// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "plan/plan.h"

#include <string>
#include <vector>

namespace evenhost::walkthrough {

/// The values at every path (plan/fields.h) that differ between two states of one plan, as they are in `to`.
/// Prices of offers that only one of them holds are compared with the catalogue's. What has no path (entries added or
/// taken away, texts) is not among them.
[[nodiscard]] std::vector<plan::Override> changedValues(const plan::Plan& from, const plan::Plan& to,
                                                        const catalogue::Catalogue& catalogue);

} // namespace evenhost::walkthrough
