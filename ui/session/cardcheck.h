// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"

/// What `evenhost check` says about one card or offer: it is written as a file and read back through the same door, so
/// that an editor and the command line cannot disagree. Paths are those of the record's own keys ("prices.input",
/// "tiers[0].above_input_tokens", "parameters.active").
namespace evenhost::session {

/// Also warns where stated and recomputed parameters are more than 3 % apart.
[[nodiscard]] base::Findings checkCard(const catalogue::ModelCard& card);
[[nodiscard]] base::Findings checkAccelerator(const catalogue::Accelerator& accelerator);
[[nodiscard]] base::Findings checkOffer(const catalogue::ManagedOffer& offer);
/// Also whether its accelerator is known to the plan or the catalogue.
[[nodiscard]] base::Findings checkOffer(const catalogue::HostingOffer& offer, const plan::Plan& plan,
                                        const catalogue::Catalogue& catalogue);

} // namespace evenhost::session
