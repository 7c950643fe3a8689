// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"
#include "base/finding.h"
#include "base/number.h"
#include "catalogue/accelerator.h"
#include "catalogue/hostingoffer.h"
#include "catalogue/modelcard.h"
#include "catalogue/servingprofile.h"
#include "plan/plan.h"
#include "sizing/layout.h"
#include "sizing/routing.h"
#include "sizing/servingmeasured.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenhost::sizing {

using base::Number;

/// Engines limit the sequences of one data-parallel group long before memory does on small models.
inline constexpr base::FormulaConstant largestBatch{
    "largest_batch", 2'048.0, base::Unit::Requests,
    "max_num_seqs and max_batch_size of the maximum-throughput runs fitted on", "2026-11-21"};

/// A smaller replica is preferred when it serves at least this share of the best one's requests a GPU.
inline constexpr base::FormulaConstant sizePreference{
    "size_preference", 0.85,
    base::Unit::Share, "planning value: a smaller replica wastes less of its last step",
    "2026-11-21",      base::Confidence::Estimated};

/// What one replica has to serve, apart from the volume.
struct RequestShape
{
    double inputTokens = 0.0;
    double outputTokens = 0.0; ///< reasoning tokens included
    double cachedInputShare = 0.0;
    double contextTokens = 0.0;    ///< longest input + output that has to fit in one sequence
    double firstTokenTarget = 0.0; ///< seconds, 95th percentile; 0 = none
    double userSpeedTarget = 0.0;  ///< tokens a second and user; 0 = none
    double acceptedTokensPerStep = 1.0;
};

/// A model on a kind of hardware: everything sizing needs, nothing about money or volume.
struct DeploymentRequest
{
    const catalogue::ModelCard* model = nullptr;
    const catalogue::Accelerator* accelerator = nullptr;
    const catalogue::ServingProfile* profile = nullptr;
    std::string weightFormat; ///< resolved, never empty
    int kvBits = 16;
    int gpusPerNode = 8;    ///< as the offer sells them
    int gpusPerReplica = 0; ///< 0 = chosen
    RequestShape shape;
    const plan::Workload* workload = nullptr; ///< where the shape comes from, for its sources; null = not from a plan
    const catalogue::HostingOffer* hosting = nullptr; ///< what sells the nodes; null = not from a plan
    std::string entryId;                              ///< of the shortlist; empty = not from a plan
    std::span<const plan::Measurement> measurements;  ///< the user's own; those that match rescale the estimate
};

/// Memory of one GPU, GiB. weights + kvCache + runtime + free = usable.
template <Number N>
struct GpuMemory
{
    N usable{}; ///< physical memory x the engine's limit
    N weights{};
    N kvCache{}; ///< at the planned concurrency, fixed states included
    N runtime{}; ///< context, graphs, workspace, communication buffers
    N free{};    ///< negative: does not fit by that much
};

template <Number N>
struct Latency
{
    N mean{};
    N p95{};
};

/// One replica at its operating point: the largest concurrency within memory at which the targets are met.
template <Number N>
struct ReplicaSpeed
{
    N concurrency{}; ///< requests in flight
    N requestsPerSecond{};
    N outputTokensPerSecond{};
    Latency<N> firstToken{};  ///< seconds
    Latency<N> outputToken{}; ///< seconds per output token after the first
};

/// Why a smaller or another layout was not taken.
struct RejectedLayout
{
    Layout layout;
    std::string code;        ///< "does_not_fit", "misses_first_token", "misses_user_speed", "slower"
    double missingGib = 0.0; ///< does_not_fit: per GPU
    double requestsPerSecondPerGpu = 0.0;
};

/// Everything about one replica, volume left out. With `double` it computes; with `Traced` it explains the same point.
template <Number N>
struct ReplicaSizing
{
    bool feasible = false; ///< false: `reasons` says why; the memory of the largest layout is still filled in
    Layout layout;
    int nodesPerReplica = 1;   ///< whole nodes one replica occupies (1 when several replicas share a node)
    N kvBytesPerToken{};       ///< growth at the mean context, all layers, one copy
    N stateBytesPerSequence{}; ///< recurrent states and windows
    N checkpointBytes{};       ///< what is stored and downloaded
    N residentWeightBytes{};   ///< what is loaded over all GPUs, one copy of each part
    N maximumConcurrency{};    ///< sequences of the planned length that memory holds
    GpuMemory<N> memory;
    ReplicaSpeed<N> speed;
    double lowFactor = 1.0; ///< 80 % range of throughput: truth / estimate
    double highFactor = 1.0;
    bool measured = false;                       ///< rescaled by the user's own points
    std::vector<MeasuredComparison> comparisons; ///< those points, before and after
    std::vector<RejectedLayout> rejected;
    base::Findings reasons; ///< why it is not feasible, or what to make sure of (replica_spans_nodes)
};

/// Chooses the layout and operating point on `double`, then evaluates that point once as N.
///
/// Every size and layout is taken at its largest concurrency within memory that meets the targets. The one that serves
/// most requests a second and GPU wins; a smaller replica that comes within `sizePreference` of it is preferred, since
/// replicas are bought whole. The choice does not depend on the volume, so that the cost staircase has even steps.
/// Not feasible: does_not_fit, misses_first_token, misses_user_speed, unknown_hardware, no_serving_profile.
template <Number N>
[[nodiscard]] ReplicaSizing<N> sizeReplica(const DeploymentRequest& request);

extern template ReplicaSizing<double> sizeReplica<double>(const DeploymentRequest&);
extern template ReplicaSizing<base::Traced> sizeReplica<base::Traced>(const DeploymentRequest&);

} // namespace evenhost::sizing
