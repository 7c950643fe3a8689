// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/replica.h"

#include "sizing/memory.h"
#include "sizing/serving.h"
#include "sizing/servingprofile.h"
#include "sizing/sources.h"
#include "sizing/stepload.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

namespace {

using base::Amount;
using base::Finding;
using base::Severity;
using base::Traced;
using base::Unit;

/// Replicas larger than this many nodes are not offered: what cannot be held by then should be another format.
constexpr int mostNodes = 8;
constexpr int mostGpus = 64;

/// What the search works on, prepared once for all layouts.
struct Problem
{
    const DeploymentRequest* request = nullptr;
    ModelWork work;
    MemoryModel memory;
    ServingConstants constants;
    std::optional<MeasuredFit> measured;
    ServedRequest<double> served;
    ServingTargets targets;
    double meanContext = 0.0;
};

/// One layout at its operating point.
struct Candidate
{
    Layout layout;
    StepLoad load;
    double most = 0.0; ///< sequences that memory holds
    double sequences = 0.0;
    double perGpu = 0.0; ///< requests a second and GPU
};

template <Number N>
ServedRequest<N> servedRequest(const N& accepted, const N& input, const N& output, const N& cachedShare)
{
    const N cached = input * cachedShare;
    return {N(input - cached), cached, base::maximum(output, N(1.0)), accepted, false};
}

/// Where the user's own points for this deployment come from.
const base::Provenance* measuredSource(const DeploymentRequest& request)
{
    const auto found = std::ranges::find_if(request.measurements, [&](const plan::Measurement& m) {
        return m.modelId == request.model->id && m.acceleratorId == request.accelerator->id;
    });
    return found == request.measurements.end() ? nullptr : &found->provenance;
}

Problem problemOf(const DeploymentRequest& request)
{
    const RequestShape& shape = request.shape;
    Problem problem;
    problem.request = &request;
    problem.work = modelWork(*request.model, request.weightFormat);
    problem.memory = memoryModel(request);
    problem.constants = servingConstants(*request.profile, *request.accelerator);
    problem.measured = fitMeasurements(
        problem.constants,
        {request.model, &problem.work, request.accelerator, request.weightFormat, request.kvBits, request.gpusPerNode},
        request.measurements);
    if (problem.measured) {
        problem.constants = problem.measured->constants;
        problem.constants.measured = measuredSource(request);
    }
    problem.served = servedRequest<double>(shape.acceptedTokensPerStep, shape.inputTokens, shape.outputTokens,
                                           shape.cachedInputShare);
    problem.targets = {shape.firstTokenTarget, shape.userSpeedTarget};
    problem.meanContext = shape.inputTokens + shape.outputTokens / 2.0;
    return problem;
}

std::vector<int> sizesToTry(const DeploymentRequest& request)
{
    if (request.gpusPerReplica > 0) {
        return {request.gpusPerReplica};
    }
    return replicaSizes(request.gpusPerNode, std::min(mostNodes * std::max(1, request.gpusPerNode), mostGpus));
}

/// What a search leaves behind: the candidates that meet everything, and why the others do not.
struct Search
{
    std::vector<Candidate> candidates;
    std::vector<RejectedLayout> rejected;
    std::optional<Layout> roomiest; ///< of the largest size that was tried
    bool unknownHardware = false;
};

void tryLayout(Search& search, const Problem& problem, const Layout& layout)
{
    const DeploymentRequest& request = *problem.request;
    const double missing = missingGib(problem.memory, layout, 1.0, problem.meanContext, request.shape.contextTokens);
    if (missing > 0.0) {
        search.rejected.push_back({layout, "does_not_fit", missing, 0.0});
        return;
    }
    auto load = stepLoad(
        {&problem.work, request.accelerator, request.kvBits, layout, request.gpusPerNode, {}, request.hosting});
    if (!load) {
        search.unknownHardware = true;
        return;
    }
    Candidate candidate{layout, std::move(*load), 0.0, 0.0, 0.0};
    candidate.most = std::min(maximumSequences(problem.memory, layout, problem.meanContext),
                              largestBatch.value * std::max(1, layout.dataParallelAttention));
    const OperatingConcurrency operating = operatingConcurrency(candidate.load, problem.constants, problem.served,
                                                                problem.targets, std::max(1.0, candidate.most));
    if (operating.sequences < 1.0) {
        const bool first = operating.missed == TargetMissed::FirstToken;
        search.rejected.push_back({layout, first ? "misses_first_token" : "misses_user_speed", 0.0, 0.0});
        return;
    }
    candidate.sequences = operating.sequences;
    const auto point = servingPoint<double>(candidate.load, problem.constants, problem.served, candidate.sequences);
    candidate.perGpu = point.requestsPerSecond / layout.gpus;
    search.candidates.push_back(std::move(candidate));
}

Search searchLayouts(const Problem& problem)
{
    const DeploymentRequest& request = *problem.request;
    Search search;
    for (const int gpus : sizesToTry(request)) {
        if (gpus > request.gpusPerNode && !search.candidates.empty()) {
            break; // a replica that fits in one node never gains from crossing to another
        }
        const auto layouts = possibleLayouts(*request.model, gpus, request.gpusPerNode);
        for (const Layout& layout : layouts) {
            tryLayout(search, problem, layout);
        }
        if (!layouts.empty()) {
            search.roomiest = roomiestLayout(problem.memory, gpus, request.gpusPerNode, problem.meanContext);
        }
    }
    return search;
}

/// The most requests a second and GPU, or the smallest replica that comes close to it.
const Candidate& bestOf(const std::vector<Candidate>& candidates)
{
    const auto perGpu = [](const Candidate& c) {
        return c.perGpu;
    };
    const Candidate* best = &*std::ranges::max_element(candidates, {}, perGpu);
    const double enough = best->perGpu * sizePreference.value;
    for (const Candidate& candidate : candidates) {
        if (candidate.perGpu < enough) {
            continue;
        }
        const bool smaller = candidate.layout.gpus < best->layout.gpus;
        const bool faster = candidate.layout.gpus == best->layout.gpus && candidate.perGpu > best->perGpu;
        if (smaller || faster) {
            best = &candidate;
        }
    }
    return *best;
}

/// Why nothing works, from what came closest: the largest replica tried.
Finding infeasible(const Problem& problem, const Search& search)
{
    const DeploymentRequest& request = *problem.request;
    const auto finding = [&](std::string code, std::vector<base::Argument> arguments) {
        return Finding{Severity::Error, std::move(code), std::move(arguments), {}, {}};
    };
    if (search.unknownHardware) {
        return finding("unknown_hardware", {request.accelerator->name});
    }
    if (search.rejected.empty()) {
        return finding("no_layout", {request.model->name, Amount{double(request.gpusPerReplica), Unit::Gpus}});
    }
    const auto missed = std::ranges::find_if(search.rejected.rbegin(), search.rejected.rend(),
                                             [](const RejectedLayout& r) { return r.code != "does_not_fit"; });
    if (missed != search.rejected.rend()) {
        const bool first = missed->code == "misses_first_token";
        return finding(missed->code, {request.model->name, request.accelerator->name,
                                      first ? Amount{problem.targets.firstTokenSeconds, Unit::Seconds}
                                            : Amount{problem.targets.tokensPerSecondAndUser, Unit::TokensPerSecond}});
    }
    const auto least = std::ranges::min(search.rejected, {}, &RejectedLayout::missingGib);
    return finding("does_not_fit",
                   {request.model->name, request.weightFormat, Amount{double(least.layout.gpus), Unit::Gpus},
                    request.accelerator->name, Amount{least.missingGib, Unit::Gibibytes}});
}

/// What would make the model fit on the largest replica tried, as hints behind the reason that it does not.
void addWaysToFit(base::Findings& reasons, const Problem& problem, const Search& search)
{
    if (reasons.back().code != "does_not_fit" || !search.roomiest) {
        return;
    }
    const auto hint = [&](std::string code, base::Argument argument) {
        reasons.push_back({Severity::Info, std::move(code), {std::move(argument)}, {}, {}});
    };
    for (const WayToFit& way :
         waysToFit(problem.memory, *search.roomiest, 1.0, problem.meanContext, problem.request->shape.contextTokens)) {
        switch (way.kind) {
        case WayToFit::Kind::NarrowerWeights:
            hint("fits_with_format", way.weightFormat);
            break;
        case WayToFit::Kind::NarrowerCache:
            hint("fits_with_cache", Amount{double(way.kvBits), Unit::Bits});
            break;
        case WayToFit::Kind::ShorterContext:
            hint("fits_with_context", Amount{way.contextTokens, Unit::Tokens});
            break;
        case WayToFit::Kind::FewerSequences:
            break; // one sequence alone was asked for
        }
    }
}

/// A figure of the request, with the plan's source when it comes from one.
template <Number N>
N shapeInput(double value, std::string_view name, std::string_view path, Unit unit, const base::Quantity* from)
{
    return base::input<N>(value, {name, path, unit, from == nullptr ? nullptr : &from->provenance});
}

/// Tokens a step yields: 1 without speculation.
template <Number N>
N acceptedTokens(const DeploymentRequest& request)
{
    const double accepted = request.shape.acceptedTokensPerStep;
    if (accepted == 1.0) {
        return N(1.0);
    }
    const base::Provenance chosen{"chosen in this plan", {}, base::Confidence::Estimated, {}};
    const std::string path = "shortlist." + request.entryId + ".accepted_tokens_per_step";
    return base::input<N>(accepted, {"accepted_tokens_per_step", path, Unit::Tokens, &chosen});
}

/// What memory holds at most, as a figure that can be asked why: over the room for the cache and what one sequence of
/// mean length takes of it.
template <Number N>
N maximumSequencesFigure(const Problem& problem, const Candidate& best, const N& meanContext)
{
    if constexpr (std::same_as<N, double>) {
        return best.most;
    } else {
        const auto alone = gpuMemory<N>(problem.memory, best.layout, N(1.0), meanContext, problem.request->hosting);
        return searched<N>(
            best.most, "maximum_concurrency", Unit::Requests,
            {alone.usable, alone.weights, alone.runtime, alone.kvCache, base::constant<N>(largestBatch)});
    }
}

/// The requests in flight at the operating point: the most within memory at which the targets hold.
template <Number N>
N operatingSequences(const Problem& problem, const Candidate& best, const N& most)
{
    if constexpr (std::same_as<N, double>) {
        return best.sequences;
    } else {
        const plan::Workload* from = problem.request->workload;
        const RequestShape& shape = problem.request->shape;
        return searched<N>(best.sequences, "operating_concurrency", Unit::Requests,
                           {most,
                            shapeInput<N>(shape.firstTokenTarget, "first_token_target", "workload.first_token_target",
                                          Unit::Seconds, from == nullptr ? nullptr : &from->firstTokenTarget),
                            shapeInput<N>(shape.userSpeedTarget, "user_speed_target", "workload.user_speed_target",
                                          Unit::TokensPerSecond, from == nullptr ? nullptr : &from->userSpeedTarget)});
    }
}

template <Number N>
ServedRequest<N> explainedRequest(const DeploymentRequest& request)
{
    const plan::Workload* from = request.workload;
    const RequestShape& shape = request.shape;
    return servedRequest<N>(acceptedTokens<N>(request),
                            shapeInput<N>(shape.inputTokens, "input_tokens", "workload.input_tokens", Unit::Tokens,
                                          from == nullptr ? nullptr : &from->inputTokens),
                            shapeInput<N>(shape.outputTokens, "output_tokens", "workload.output_tokens", Unit::Tokens,
                                          from == nullptr ? nullptr : &from->outputTokens),
                            shapeInput<N>(shape.cachedInputShare, "cached_input_share", "workload.cached_input_share",
                                          Unit::Share, from == nullptr ? nullptr : &from->cachedInputShare));
}

/// What does not depend on the layout: what a token, a sequence and the weights take.
template <Number N>
void fillModel(ReplicaSizing<N>& sizing, const Problem& problem)
{
    const DeploymentRequest& request = *problem.request;
    sizing.kvBytesPerToken =
        base::named(cacheGrowthPerToken<N>(problem.memory.cache), "kv_bytes_per_token", Unit::BytesPerToken);
    sizing.stateBytesPerSequence =
        base::named(cacheFixedBytes<N>(problem.memory.cache), "state_bytes_per_sequence", Unit::Bytes);
    sizing.checkpointBytes = storedBytes<N>(*request.model, problem.memory.structure, request.weightFormat);
    sizing.residentWeightBytes = residentBytes<N>(*request.model, problem.memory.structure, request.weightFormat);
}

/// The chosen layout at its operating point.
template <Number N>
void fillPoint(ReplicaSizing<N>& sizing, const Problem& problem, const Candidate& best)
{
    const DeploymentRequest& request = *problem.request;
    const auto served = explainedRequest<N>(request);
    const N meanContext = served.freshTokens + served.cachedTokens
                          + served.outputTokens / base::constant<N>(base::constants::meanOfGrowth);
    const N most = maximumSequencesFigure<N>(problem, best, meanContext);
    const N sequences = operatingSequences<N>(problem, best, most);
    const ServingPoint<N> point = servingPoint<N>(best.load, problem.constants, served, sequences);
    sizing.feasible = true;
    sizing.layout = best.layout;
    sizing.nodesPerReplica =
        std::max(1, (best.layout.gpus + request.gpusPerNode - 1) / std::max(1, request.gpusPerNode));
    sizing.maximumConcurrency = most;
    sizing.memory = gpuMemory<N>(problem.memory, best.layout, sequences, meanContext, request.hosting);
    sizing.speed = {.concurrency = sequences,
                    .requestsPerSecond = point.requestsPerSecond,
                    .outputTokensPerSecond = point.outputTokensPerSecond,
                    .firstToken = {point.firstToken, point.firstToken95},
                    .outputToken = {point.outputToken, point.outputToken95}};
    EstimateRange range =
        estimateRange(*request.profile, {!best.load.routed.empty(), false,
                                         coversGeneration(*request.profile, request.accelerator->generation),
                                         request.model->architecture.has_value()});
    if (problem.measured) {
        range = problem.measured->range(best.load, problem.served, best.sequences, range);
        sizing.measured = true;
        sizing.comparisons = problem.measured->comparisons;
    }
    sizing.lowFactor = range.lowFactor;
    sizing.highFactor = range.highFactor;
}

} // namespace

template <Number N>
ReplicaSizing<N> sizeReplica(const DeploymentRequest& request)
{
    ReplicaSizing<N> sizing;
    if (request.profile == nullptr) {
        sizing.reasons.push_back({Severity::Error, "no_serving_profile", {request.accelerator->name}, {}, {}});
        return sizing;
    }
    const Problem problem = problemOf(request);
    fillModel(sizing, problem);
    Search search = searchLayouts(problem);
    if (search.candidates.empty()) {
        sizing.reasons.push_back(infeasible(problem, search));
        addWaysToFit(sizing.reasons, problem, search);
        sizing.rejected = std::move(search.rejected);
        if (search.roomiest) {
            sizing.layout = *search.roomiest;
            const auto served = explainedRequest<N>(request);
            const N mean = served.freshTokens + served.cachedTokens
                           + served.outputTokens / base::constant<N>(base::constants::meanOfGrowth);
            sizing.memory = gpuMemory<N>(problem.memory, sizing.layout, N(1.0), mean, request.hosting);
        }
        return sizing;
    }
    const Candidate& best = bestOf(search.candidates);
    fillPoint(sizing, problem, best);
    if (sizing.nodesPerReplica > 1) {
        const double ownLink = request.accelerator->linkGbPerSecond.value_or(assumedLink.value);
        sizing.reasons.push_back({Severity::Warning,
                                  "replica_spans_nodes",
                                  {Amount{double(sizing.nodesPerReplica), Unit::Count},
                                   Amount{std::min(linkBetweenNodes.value, ownLink), Unit::GigabytesPerSecond}},
                                  {},
                                  {}});
    }
    for (const Candidate& candidate : search.candidates) {
        if (candidate.layout != best.layout) {
            search.rejected.push_back(
                {candidate.layout, candidate.perGpu > best.perGpu ? "larger" : "slower", 0.0, candidate.perGpu});
        }
    }
    sizing.rejected = std::move(search.rejected);
    return sizing;
}

template ReplicaSizing<double> sizeReplica<double>(const DeploymentRequest&);
template ReplicaSizing<Traced> sizeReplica<Traced>(const DeploymentRequest&);

} // namespace evenhost::sizing
