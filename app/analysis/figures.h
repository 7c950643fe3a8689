// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "cost/managed.h"
#include "cost/selfhosted.h"
#include "plan/resolve.h"
#include "sizing/replica.h"

/// The figures of one option today, over either number: evaluate() takes them as `double`, derive() as `Traced`.
namespace evenhost::analysis {

using base::Number;

/// What sizing is asked for an entry: its format or the model's native one, its profile or the one that fits the
/// accelerator's generation, the workload's lengths and targets, the measurements that are about this model.
[[nodiscard]] sizing::DeploymentRequest deploymentRequest(const plan::ResolvedPlan& plan,
                                                          const plan::ResolvedEntry& entry);

/// Requests in flight on one replica that takes `requestsPerSecond`: at low load each is served faster than at the
/// operating point. At most what the replica can hold.
[[nodiscard]] double requestsInFlight(const sizing::DeploymentRequest& request, const sizing::Layout& layout,
                                      double requestsPerSecond);

/// The weight format an entry is sized in.
[[nodiscard]] std::string weightFormatOf(const plan::ResolvedEntry& entry);

template <Number N>
struct SelfHostedFigures
{
    sizing::ReplicaSizing<N> replica;
    cost::SelfHostedInputs<N> inputs; ///< this and all below: only when the replica is feasible
    cost::Traffic<N> traffic;
    cost::Fleet<N> fleet;
    cost::Month<N> month;
    N costPerRequest{};
    N costPerMillionTokens{};
};

template <Number N>
struct ManagedFigures
{
    cost::ManagedInputs<N> inputs;
    cost::Traffic<N> traffic;
    cost::Month<N> month;
    N costPerRequest{};
    N costPerMillionTokens{};
};

template <Number N>
[[nodiscard]] SelfHostedFigures<N> selfHostedFigures(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry);

/// The same for a replica that is sized already.
template <Number N>
[[nodiscard]] SelfHostedFigures<N> selfHostedFigures(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                                     sizing::ReplicaSizing<N> replica);

template <Number N>
[[nodiscard]] ManagedFigures<N> managedFigures(const plan::ResolvedPlan& plan, const plan::ResolvedManaged& managed,
                                               base::Date today);

/// A month's cost over its requests; 0 requests have no unit cost (0).
template <Number N>
[[nodiscard]] N perRequest(const N& month, const cost::Traffic<N>& traffic)
{
    const N requests = cost::requestsPerMonth(traffic);
    const N cost = base::selectLess(
        N(0.0), requests, month / base::maximum(requests, base::constant<N>(base::constants::smallestVolume)), N(0.0));
    return base::named(cost, "cost_per_request", base::Unit::MoneyPerRequest);
}

/// A month's cost over a million tokens, input (cached or not) and output together.
template <Number N>
[[nodiscard]] N perMillionTokens(const N& costPerRequest, const cost::Traffic<N>& traffic)
{
    const N tokens = traffic.inputTokens + traffic.outputTokens;
    return base::named(costPerRequest / tokens * base::constant<N>(base::constants::million), "cost_per_million_tokens",
                       base::Unit::MoneyPerMillionTokens);
}

} // namespace evenhost::analysis
