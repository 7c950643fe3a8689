// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "cost/managed.h"
#include "cost/selfhosted.h"
#include "plan/resolve.h"
#include "sizing/replica.h"

/// Collects the inputs of the cost formulas from a plan, each with its name, path, unit and source.
/// `double` and `Traced` gather the same numbers.
namespace evenhost::cost {

/// The plan's traffic today.
template <Number N>
[[nodiscard]] Traffic<N> gatherTraffic(const plan::Plan& plan);

/// One shortlist entry, sized. The entry's offer must be rented or say what owning costs.
template <Number N>
[[nodiscard]] SelfHostedInputs<N> gatherSelfHosted(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                                   const sizing::ReplicaSizing<N>& replica);

/// One managed option at the prices of `day`.
template <Number N>
[[nodiscard]] ManagedInputs<N> gatherManaged(const plan::ResolvedPlan& plan, const plan::ResolvedManaged& managed,
                                             base::Date day);

/// The throughput an entry buys: of its term, when it buys throughput at all and the offer sells it so; else null.
[[nodiscard]] const catalogue::ProvisionedUnit* provisionedUnit(const plan::ManagedEntry& entry,
                                                                const catalogue::ManagedOffer& offer);

/// Where the token ratio 1 comes from that is taken when neither the plan nor the offer states one.
[[nodiscard]] base::Provenance unknownTokenRatio();

/// The on-demand offer of the same machine at the same place, which replaces interrupted spot hours; null when unknown.
[[nodiscard]] const catalogue::HostingOffer* onDemandOf(const catalogue::Catalogue& catalogue,
                                                        const catalogue::HostingOffer& spot);

extern template Traffic<double> gatherTraffic<double>(const plan::Plan&);
extern template Traffic<base::Traced> gatherTraffic<base::Traced>(const plan::Plan&);
extern template SelfHostedInputs<double> gatherSelfHosted<double>(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                                                                  const sizing::ReplicaSizing<double>&);
extern template SelfHostedInputs<base::Traced>
gatherSelfHosted<base::Traced>(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                               const sizing::ReplicaSizing<base::Traced>&);
extern template ManagedInputs<double> gatherManaged<double>(const plan::ResolvedPlan&, const plan::ResolvedManaged&,
                                                            base::Date);
extern template ManagedInputs<base::Traced> gatherManaged<base::Traced>(const plan::ResolvedPlan&,
                                                                        const plan::ResolvedManaged&, base::Date);

} // namespace evenhost::cost
