// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "analysis/figures.h"

/// One option of the evaluation from its figures; break-even, cash and hybrids are joined to it by evaluate().
namespace evenhost::analysis {

/// An entry that cannot be sized or priced comes back ineligible, with the reasons and, as far as known, its memory.
[[nodiscard]] Option selfHostedOption(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                      const SelfHostedFigures<double>& figures, base::Date today);

[[nodiscard]] Option managedOption(const plan::ResolvedPlan& plan, const plan::ResolvedManaged& managed,
                                   const ManagedFigures<double>& figures, base::Date today);

/// A month by parts, as the evaluation lists it.
[[nodiscard]] MonthlyCost monthlyCost(const cost::Month<double>& month);

/// False when hosting or offer cannot be priced at all (an error among `findings`): no figures may be taken then.
[[nodiscard]] bool canBePriced(const base::Findings& findings);

} // namespace evenhost::analysis
