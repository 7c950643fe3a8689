// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/date.h"
#include "plan/resolve.h"

/// Which options may be recommended at all, and what a person should know about the rest (cost-model, section 7).
/// An unknown fact is a warning to check, never a silent yes.
namespace evenhost::analysis {

/// What speaks against running this model on this offer: errors rule the option out (unknown_weight_format,
/// licence_forbids, context_too_short, outside_residency), warnings ask for a check (licence_unknown,
/// licence_conditional, licence_unverified, context_unknown, residency_unknown, spot_hosting).
[[nodiscard]] base::Findings selfHostedReasons(const plan::Plan& plan, const plan::ResolvedEntry& entry);

/// The same for a managed option (context_too_short, output_too_long, outside_residency, residency_unknown, retires).
[[nodiscard]] base::Findings managedReasons(const plan::Plan& plan, const plan::ResolvedManaged& managed,
                                            base::Date today);

} // namespace evenhost::analysis
