#pragma once

#include "plan/resolve.h"
#include "sizing/replica.h"

/// A small plan with every field set, for tests that start from a plan. All numbers are made up and round.
namespace evenhost::cost::test {

[[nodiscard]] catalogue::Catalogue smallCatalogue();

/// Shortlist: "rented", "spot", "reserved", "owned" (one model on 8-GPU nodes). Managed: "claude" (USD), "local" (AUD).
[[nodiscard]] plan::Plan smallPlan();

[[nodiscard]] plan::ResolvedPlan resolved(const plan::Plan& plan,
                                          const catalogue::Catalogue& catalogue = smallCatalogue());

/// 8 GPUs, 0.5 requests a second, 16 in flight, 500 GB.
template <base::Number N>
[[nodiscard]] sizing::ReplicaSizing<N> smallReplica()
{
    sizing::ReplicaSizing<N> replica;
    replica.feasible = true;
    replica.layout.gpus = 8;
    replica.layout.tensorParallel = 8;
    replica.checkpointBytes = N(500e9);
    replica.speed.requestsPerSecond = base::named(N(0.5), "requests_per_second", base::Unit::RequestsPerSecond);
    replica.speed.concurrency = N(16.0);
    return replica;
}

} // namespace evenhost::cost::test
