// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "sizing/step.h"

/// Working through one prompt (sizing-model, section 5).
namespace evenhost::sizing {

/// Seconds of the whole replica for one prompt, as a share of the batched steps it travels in.
/// total = smooth maximum of compute and memory, + communication.
template <Number N>
struct PrefillTime
{
    N compute{};
    N memory{}; ///< experts woken by the prompt and not by the decoding sequences beside it
    N communication{};
    N total{};
};

template <Number N>
struct PrefillPoint
{
    N freshTokens{};  ///< of the prompt, not found in a prefix cache
    N cachedTokens{}; ///< found there: attended to, not computed
    N sequences{};    ///< decoding beside it
    N outputTokens{}; ///< of a request: sequences / outputTokens prompts arrive in a step
};

namespace detail {

/// Engines fill a step up to this many tokens.
inline constexpr base::FormulaConstant stepTokens{"step_tokens", 8'192.0, base::Unit::Tokens,
                                                  "max_num_batched_tokens of the vLLM and TensorRT-LLM runs fitted on",
                                                  "2026-11-21"};

/// (new token, token attended to) pairs of a prompt of `fresh` tokens behind `cached` ones, each token attending to
/// at most `limit` (0 = no limit) of those before it.
template <Number N>
[[nodiscard]] N attendedPairs(const N& fresh, const N& cached, const N& limit)
{
    const N whole = cached + fresh;
    const N reach = base::valueOf(limit) > 0.0 ? base::minimum(limit, whole) : whole;
    const N ramp = base::maximum(N(reach - cached), N(0.0));
    return reach * fresh - ramp * ramp / base::constant<N>(base::constants::meanOfGrowth);
}

} // namespace detail

template <Number N>
[[nodiscard]] PrefillTime<N> prefillTime(const StepLoad& load, const ServingConstants& k, const PrefillPoint<N>& at)
{
    using base::named;
    using base::Unit;
    using detail::fitted;
    const N prompts = base::maximum(N(1.0), N(at.sequences / at.outputTokens));
    // A prompt that is cached whole still passes through as one token.
    const N filled = base::minimum(base::constant<N>(detail::stepTokens), N(at.freshTokens * prompts));
    const N chunk = base::maximum(N(1.0), filled);
    const N stages = layoutFigure<N>(load.hosting, load.stages, "pipeline_stages");
    const N decoding = at.sequences / stages;
    const N gpus = layoutFigure<N>(load.hosting, load.stageGpus, "gpus_per_stage", Unit::Gpus) * stages;

    N matrixFlops =
        at.freshTokens
        * modelFigure<N>(load.card, load.unroutedPrefillFlops + load.statePrefillFlops, "prefill_flops", Unit::Flops);
    N expertBytes(0.0);
    for (const RoutedLoad& routed : load.routed) {
        const N experts = modelFigure<N>(load.card, routed.experts, "experts", Unit::Count);
        const N perToken = modelFigure<N>(load.card, routed.perToken, "experts_per_token", Unit::Count);
        const N expertFlops = modelFigure<N>(load.card, routed.flopsPerExpert, "expert_flops", Unit::Flops);
        const N awake = experts * expertShareRead(experts, perToken, chunk);
        const N rows = chunk * perToken / awake;
        matrixFlops += at.freshTokens * perToken * expertFlops
                       * (N(1.0) + fitted<N>(k, k.expertPadding, "expert_padding", Unit::Tokens) / rows);
        const N more =
            expertShareRead(experts, perToken, N(decoding + chunk)) - expertShareRead(experts, perToken, decoding);
        const N each =
            modelFigure<N>(load.card, routed.bytesPerExpert / routed.ranks, "expert_bytes_per_gpu", Unit::Bytes);
        expertBytes += experts * more * each * (at.freshTokens / chunk);
    }
    N attentionFlops(0.0);
    for (const CacheRead& cache : load.caches) {
        const N limit = modelFigure<N>(load.card, cache.readLimit, "cache_read_limit", Unit::Tokens);
        attentionFlops += detail::attendedPairs(at.freshTokens, at.cachedTokens, limit)
                          * modelFigure<N>(load.card, cache.pairFlops, "attention_pair_flops", Unit::Flops);
    }

    PrefillTime<N> prefill;
    const N share = detail::arithmeticShare<N>(load, k, fitted<N>(k, k.prefillCompute, "prefill_compute_share"));
    prefill.compute = named(
        N((matrixFlops / detail::matrixArithmetic<N>(load) + attentionFlops / detail::attentionArithmetic<N>(load))
          / (share * gpus)),
        "prefill_compute", Unit::Seconds);
    const N reading = stages * fitted<N>(k, k.expertBandwidth, "expert_bandwidth") * detail::memoryBandwidth<N>(load);
    prefill.memory = named(N(expertBytes / reading), "prefill_memory", Unit::Seconds);
    const N moved =
        at.freshTokens * modelFigure<N>(load.card, load.collectiveBytes, "collective_bytes", Unit::BytesPerToken);
    const N moving = stages * detail::linkBandwidth<N>(load) * fitted<N>(k, k.linkEfficiency, "link_efficiency");
    prefill.communication = named(N(moved / moving), "prefill_communication", Unit::Seconds);
    prefill.total = named(N(detail::smoothMaximum(prefill.compute, prefill.memory) + prefill.communication),
                          "prefill_time", Unit::Seconds);
    return prefill;
}

extern template PrefillTime<double> prefillTime<double>(const StepLoad&, const ServingConstants&,
                                                        const PrefillPoint<double>&);
extern template PrefillTime<base::Traced> prefillTime<base::Traced>(const StepLoad&, const ServingConstants&,
                                                                    const PrefillPoint<base::Traced>&);

} // namespace evenhost::sizing
