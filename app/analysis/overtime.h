// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "cost/forecast.h"
#include "plan/resolve.h"

namespace evenhost::analysis {

/// How the plan expects the months to differ from today, for one way to host (its commitment) or none.
template <base::Number N = double>
[[nodiscard]] cost::OutlookInputs<N> outlookOf(const plan::Plan& plan,
                                               const catalogue::HostingOffer* hosting = nullptr);

/// The prices of a managed option month by month: dated changes hold from the month in which their day falls on.
/// Refers to `plan` and `managed`, which must outlive it.
template <base::Number N = double>
[[nodiscard]] cost::ManagedInputsByMonth<N> managedInputsOver(const plan::ResolvedPlan& plan,
                                                              const plan::ResolvedManaged& managed, base::Date today);

/// An option's cash figures. Payback, rate of return and peak funding are those of what it saves against the reference;
/// they are left out when the option is the reference (`reference` null).
[[nodiscard]] Cash cashOf(const cost::Forecast& option, const cost::Forecast* reference, double discountRate);

} // namespace evenhost::analysis
