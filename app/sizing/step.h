// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "sizing/routing.h"
#include "sizing/servingprofile.h"
#include "sizing/sources.h"
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
[[nodiscard]] N tokensRead(const StepLoad& load, const CacheRead& cache, const N& context)
{
    return cache.readLimit > 0.0 ? base::minimum(
               context, modelFigure<N>(load.card, cache.readLimit, "cache_read_limit", base::Unit::Tokens))
                                 : context;
}

/// A fitted constant by the name of its profile.
template <Number N>
[[nodiscard]] N fitted(const ServingConstants& k, double value, std::string_view name,
                       base::Unit unit = base::Unit::Factor)
{
    return profileFigure<N>(k.profile, k.measured, value, name, unit);
}

/// Bytes a second of one GPU's memory or link, from the gigabytes of its card where that is what they are.
template <Number N>
[[nodiscard]] N bytesPerSecond(const StepLoad& load, double bytes, std::optional<double> gigabytes,
                               std::string_view name)
{
    if constexpr (std::same_as<N, double>) {
        return bytes;
    } else {
        const bool same = gigabytes && *gigabytes * base::bytesPerGigabyte == bytes;
        const double shown = same ? *gigabytes : bytes / base::bytesPerGigabyte;
        const N figure = hardwareFigure<N>(load.accelerator, shown, name, base::Unit::GigabytesPerSecond);
        return same ? figure * base::constant<N>(base::constants::bytesPerGigabyte)
                    : base::searched<N>(bytes, name, base::Unit::Bytes, {figure});
    }
}

template <Number N>
[[nodiscard]] N memoryBandwidth(const StepLoad& load)
{
    const std::optional<double> card =
        load.accelerator == nullptr ? std::nullopt : std::optional(load.accelerator->bandwidthGbPerSecond);
    return bytesPerSecond<N>(load, load.bandwidth, card, "memory_bandwidth");
}

template <Number N>
[[nodiscard]] N linkBandwidth(const StepLoad& load)
{
    if (load.linkSource != nullptr) {
        return base::constant<N>(*load.linkSource) * base::constant<N>(base::constants::bytesPerGigabyte);
    }
    const std::optional<double> card = load.accelerator == nullptr ? std::nullopt : load.accelerator->linkGbPerSecond;
    return bytesPerSecond<N>(load, load.linkBandwidth, card, "link_bandwidth");
}

template <Number N>
[[nodiscard]] N matrixArithmetic(const StepLoad& load)
{
    return hardwareFigure<N>(load.accelerator, load.matrixPeak, "matrix_arithmetic", base::Unit::Flops);
}

template <Number N>
[[nodiscard]] N attentionArithmetic(const StepLoad& load)
{
    return hardwareFigure<N>(load.accelerator, load.attentionPeak, "attention_arithmetic", base::Unit::Flops);
}

/// Share of peak arithmetic that is reached.
template <Number N>
[[nodiscard]] N arithmeticShare(const StepLoad& load, const ServingConstants& k, const N& reached)
{
    const N fourBit = load.fourBitArithmetic ? fitted<N>(k, k.fourBitCompute, "four_bit_compute") : N(1.0);
    return reached * fitted<N>(k, k.computeFactor, "compute_factor") * fourBit;
}

/// Bytes of awake experts one GPU reads in a step over `tokens` tokens.
template <Number N>
[[nodiscard]] N expertBytes(const StepLoad& load, const N& tokens)
{
    N bytes(0.0);
    for (const RoutedLoad& routed : load.routed) {
        const N experts = modelFigure<N>(load.card, routed.experts, "experts", base::Unit::Count);
        const N perToken = modelFigure<N>(load.card, routed.perToken, "experts_per_token", base::Unit::Count);
        const N ranks = layoutFigure<N>(load.hosting, routed.ranks, "expert_ranks");
        const N largest = base::searched<N>(routed.largest, "largest_rank_deviation", base::Unit::None, {ranks});
        const N awake = busiestRankExperts(experts, expertShareRead(experts, perToken, tokens), ranks, largest);
        bytes += awake * modelFigure<N>(load.card, routed.bytesPerExpert, "expert_bytes", base::Unit::Bytes);
    }
    return bytes;
}

/// Seconds of fixed work in one step: kernels and the latency of collectives.
template <Number N>
[[nodiscard]] N fixedTime(const StepLoad& load, const ServingConstants& k)
{
    return modelFigure<N>(load.card, load.kernels, "kernels", base::Unit::Count)
           * fitted<N>(k, k.kernelSeconds, "kernel_time", base::Unit::Seconds)
           * fitted<N>(k, k.overheadFactor, "overhead_factor");
}

inline constexpr base::FormulaConstant overlapSharpness{
    "overlap_sharpness", 3.0,
    base::Unit::None,    "Evenhost's speed model: held at 3 in every fit of the serving profiles",
    "2026-11-21",        base::Confidence::Estimated};

template <Number N>
[[nodiscard]] N smoothMaximum(const N& a, const N& b)
{
    // The larger one, and a little more where both matter: neither overlaps the other perfectly.
    const N sharpness = base::constant<N>(overlapSharpness);
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
    using detail::fitted;
    const N inStage = at.sequences / layoutFigure<N>(load.hosting, load.stages, "pipeline_stages");
    const N tokens = inStage * at.tokensPerSequence;
    const N onGpu = inStage / layoutFigure<N>(load.hosting, load.dataParallel, "data_parallel_groups");

    N cacheBytes = onGpu * modelFigure<N>(load.card, load.stateBytes, "state_bytes_read", Unit::Bytes);
    N cacheFlops(0.0);
    for (const CacheRead& cache : load.caches) {
        const N read = detail::tokensRead(load, cache, at.contextTokens);
        cacheBytes +=
            onGpu * read * modelFigure<N>(load.card, cache.bytesPerToken, "cache_bytes_read", Unit::BytesPerToken);
        cacheFlops += tokens * read * modelFigure<N>(load.card, cache.flopsPerToken, "attention_flops", Unit::Flops);
    }
    const N plain = modelFigure<N>(load.card, load.everyTokenBytes, "always_read_bytes", Unit::Bytes)
                    / fitted<N>(k, k.denseBandwidth, "dense_bandwidth");
    const N experts = detail::expertBytes(load, tokens) / fitted<N>(k, k.expertBandwidth, "expert_bandwidth");
    const N cache = cacheBytes / fitted<N>(k, k.cacheBandwidth, "cache_bandwidth");

    StepTime<N> step;
    step.memory = named(N((plain + experts + cache) / detail::memoryBandwidth<N>(load)), "step_memory", Unit::Seconds);
    const N share = detail::arithmeticShare<N>(load, k, fitted<N>(k, k.decodeCompute, "decode_compute"));
    const N matrices = tokens * modelFigure<N>(load.card, load.linearFlops, "flops_per_token", Unit::Flops)
                       / layoutFigure<N>(load.hosting, load.stageGpus, "gpus_per_stage", Unit::Gpus)
                       / detail::matrixArithmetic<N>(load);
    step.compute =
        named(N((matrices + cacheFlops / detail::attentionArithmetic<N>(load)) / share), "step_compute", Unit::Seconds);
    const N hops = modelFigure<N>(load.card, load.collectiveHops, "collective_hops", Unit::Count)
                   * fitted<N>(k, k.hopSeconds, "collective_hop", Unit::Seconds);
    const N moved = tokens * modelFigure<N>(load.card, load.collectiveBytes, "collective_bytes", Unit::BytesPerToken);
    const N link = detail::linkBandwidth<N>(load) * fitted<N>(k, k.linkEfficiency, "link_efficiency");
    step.communication = named(N(hops + moved / link), "step_communication", Unit::Seconds);
    const N served = at.sequenceShare == 1.0 ? N(1.0) : fitted<N>(k, at.sequenceShare, "offline_sequence_share");
    const N perSequence = at.sequences * fitted<N>(k, k.sequenceSeconds, "sequence_time", Unit::Seconds) * served;
    step.overhead = named(N(detail::fixedTime<N>(load, k) + perSequence), "step_overhead", Unit::Seconds);
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
