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

/// (new token, token attended to) pairs of a prompt of `fresh` tokens behind `cached` ones, each token attending to
/// at most `limit` (0 = no limit) of those before it.
template <Number N>
[[nodiscard]] N attendedPairs(const N& fresh, const N& cached, double limit)
{
    const N whole = cached + fresh;
    const N reach = limit > 0.0 ? base::minimum(N(limit), whole) : whole;
    const N ramp = base::maximum(N(reach - cached), N(0.0));
    return reach * fresh - ramp * ramp / N(2.0);
}

} // namespace detail

template <Number N>
[[nodiscard]] PrefillTime<N> prefillTime(const StepLoad& load, const ServingConstants& k, const PrefillPoint<N>& at)
{
    using base::named;
    using base::Unit;
    // Engines fill a step up to this many tokens (vLLM's and TensorRT-LLM's max_num_batched_tokens of the rows fitted
    // on).
    const N stepTokens(8'192.0);
    const N prompts = base::maximum(N(1.0), N(at.sequences / at.outputTokens));
    const N chunk = base::minimum(stepTokens, N(at.freshTokens * prompts));
    const N decoding = at.sequences / N(load.stages);
    const N gpus = N(load.stageGpus) * N(load.stages);

    N matrixFlops = at.freshTokens * N(load.unroutedPrefillFlops + load.statePrefillFlops);
    N expertBytes(0.0);
    for (const RoutedLoad& routed : load.routed) {
        const N experts(routed.experts);
        const N perToken(routed.perToken);
        const N awake = experts * expertShareRead(experts, perToken, chunk);
        const N rows = chunk * perToken / awake;
        matrixFlops += at.freshTokens * perToken * N(routed.flopsPerExpert) * (N(1.0) + N(k.expertPadding) / rows);
        const N more =
            expertShareRead(experts, perToken, N(decoding + chunk)) - expertShareRead(experts, perToken, decoding);
        expertBytes += experts * more * N(routed.bytesPerExpert / routed.ranks) * (at.freshTokens / chunk);
    }
    N attentionFlops(0.0);
    for (const CacheRead& cache : load.caches) {
        attentionFlops += detail::attendedPairs(at.freshTokens, at.cachedTokens, cache.readLimit) * N(cache.pairFlops);
    }

    PrefillTime<N> prefill;
    const N share = N(k.prefillCompute) * N(k.computeFactor) * N(load.fourBitArithmetic ? k.fourBitCompute : 1.0);
    prefill.compute =
        named(N((matrixFlops / N(load.matrixPeak) + attentionFlops / N(load.attentionPeak)) / (share * gpus)),
              "prefill_compute", Unit::Seconds);
    prefill.memory = named(N(expertBytes / (N(load.stages) * N(k.expertBandwidth) * N(load.bandwidth))),
                           "prefill_memory", Unit::Seconds);
    prefill.communication = named(
        N(at.freshTokens * N(load.collectiveBytes) / (N(load.stages) * N(load.linkBandwidth) * N(k.linkEfficiency))),
        "prefill_communication", Unit::Seconds);
    prefill.total = named(N(detail::smoothMaximum(prefill.compute, prefill.memory) + prefill.communication),
                          "prefill_time", Unit::Seconds);
    return prefill;
}

extern template PrefillTime<double> prefillTime<double>(const StepLoad&, const ServingConstants&,
                                                        const PrefillPoint<double>&);
extern template PrefillTime<base::Traced> prefillTime<base::Traced>(const StepLoad&, const ServingConstants&,
                                                                    const PrefillPoint<base::Traced>&);

} // namespace evenhost::sizing
