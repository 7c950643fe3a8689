// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "sizing/routing.h"
#include "sizing/servingprofile.h"
#include "sizing/stepload.h"

/// One decode step: every sequence in flight gets one token (sizing-model, section 4).
namespace evenhost::sizing {

/// Seconds. total = smooth maximum of memory and compute, + communication + overhead.
template <Number N>
struct StepTime
{
    N memory{}; ///< reading weights, awake experts, cache and states
    N compute{};
    N communication{}; ///< collectives: latency and bytes
    N overhead{};      ///< launching kernels, and a little for every sequence
    N total{};
};

/// Conditions of a step.
template <Number N>
struct StepPoint
{
    N sequences{};              ///< in flight on the replica, >= 1; may be fractional
    N contextTokens{};          ///< cached tokens of each, on average
    N tokensPerSequence{1.0};   ///< 1; more when drafts are verified
    double sequenceShare = 1.0; ///< of the cost of a sequence: offlineSequenceShare without clients
};

namespace detail {

/// Cached tokens a part of the cache reads.
template <Number N>
[[nodiscard]] N tokensRead(const CacheRead& cache, const N& context)
{
    return cache.readLimit > 0.0 ? base::minimum(context, N(cache.readLimit)) : context;
}

/// Bytes of awake experts one GPU reads in a step over `tokens` tokens.
template <Number N>
[[nodiscard]] N expertBytes(const StepLoad& load, const N& tokens)
{
    N bytes(0.0);
    for (const RoutedLoad& routed : load.routed) {
        const N share = expertShareRead(N(routed.experts), N(routed.perToken), tokens);
        const N awake = busiestRankExperts(N(routed.experts), share, routed.ranks, routed.largest);
        bytes += awake * N(routed.bytesPerExpert);
    }
    return bytes;
}

/// Seconds of fixed work in one step: kernels and the latency of collectives.
template <Number N>
[[nodiscard]] N fixedTime(const StepLoad& load, const ServingConstants& k)
{
    return N(load.kernels) * N(k.kernelSeconds) * N(k.overheadFactor);
}

template <Number N>
[[nodiscard]] N smoothMaximum(const N& a, const N& b)
{
    // The larger one, and a little more where both matter: neither overlaps the other perfectly.
    const N sharpness(3.0);
    return base::power(base::power(a, sharpness) + base::power(b, sharpness), N(1.0) / sharpness);
}

} // namespace detail

/// Checked by tests/sizing/tst_step.cpp: identities (one sequence reads the active weights, monotonic in everything)
/// and by tests/sizing/tst_validation.cpp against published measurements.
template <Number N>
[[nodiscard]] StepTime<N> stepTime(const StepLoad& load, const ServingConstants& k, const StepPoint<N>& at)
{
    using base::named;
    using base::Unit;
    const N inStage = at.sequences / N(load.stages);
    const N tokens = inStage * at.tokensPerSequence;
    const N onGpu = inStage / N(load.dataParallel);

    N cacheBytes = onGpu * N(load.stateBytes);
    N cacheFlops(0.0);
    for (const CacheRead& cache : load.caches) {
        const N read = detail::tokensRead(cache, at.contextTokens);
        cacheBytes += onGpu * read * N(cache.bytesPerToken);
        cacheFlops += tokens * read * N(cache.flopsPerToken);
    }
    const N plain = N(load.everyTokenBytes) / N(k.denseBandwidth);
    const N experts = detail::expertBytes(load, tokens) / N(k.expertBandwidth);
    const N cache = cacheBytes / N(k.cacheBandwidth);

    StepTime<N> step;
    step.memory = named(N((plain + experts + cache) / N(load.bandwidth)), "step_memory", Unit::Seconds);
    const N share = N(k.decodeCompute) * N(k.computeFactor) * N(load.fourBitArithmetic ? k.fourBitCompute : 1.0);
    const N matrices = tokens * N(load.linearFlops) / N(load.stageGpus) / N(load.matrixPeak);
    step.compute = named(N((matrices + cacheFlops / N(load.attentionPeak)) / share), "step_compute", Unit::Seconds);
    step.communication = named(N(N(load.collectiveHops) * N(k.hopSeconds)
                                 + tokens * N(load.collectiveBytes) / (N(load.linkBandwidth) * N(k.linkEfficiency))),
                               "step_communication", Unit::Seconds);
    step.overhead = named(N(detail::fixedTime<N>(load, k) + at.sequences * N(k.sequenceSeconds) * N(at.sequenceShare)),
                          "step_overhead", Unit::Seconds);
    step.total = named(N(detail::smoothMaximum(step.memory, step.compute) + step.communication + step.overhead),
                       "step_time", Unit::Seconds);
    return step;
}

extern template StepTime<double> stepTime<double>(const StepLoad&, const ServingConstants&, const StepPoint<double>&);
extern template StepTime<base::Traced> stepTime<base::Traced>(const StepLoad&, const ServingConstants&,
                                                              const StepPoint<base::Traced>&);

/// Bytes one GPU reads in one step, before any efficiency: what the step's roofline rests on.
[[nodiscard]] double bytesRead(const StepLoad& load, const StepPoint<double>& at);

} // namespace evenhost::sizing
