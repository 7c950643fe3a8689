// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "sizing/prefill.h"
#include "sizing/step.h"

#include <cmath>

/// A replica with a constant number of requests in flight: decode and prefill share it (sizing-model, section 5).
namespace evenhost::sizing {

/// The mean request of the load.
template <Number N>
struct ServedRequest
{
    N freshTokens{};        ///< of the prompt, to be computed
    N cachedTokens{};       ///< of the prompt, found in a prefix cache
    N outputTokens{};       ///< >= 1
    N acceptedPerStep{1.0}; ///< tokens a step yields; above 1 with speculative decoding
    bool offline = false;   ///< no clients: nothing streamed, no front end, no first token to wait for
    bool openLoop = false;  ///< requests come by themselves, not each when another has ended
};

/// Times in seconds. Little's law holds: sequences = requestsPerSecond x endToEnd.
template <Number N>
struct ServingPoint
{
    N sequences{};
    StepTime<N> step;
    PrefillTime<N> prefill;
    N firstToken{}; ///< mean, from arrival to the first token
    N firstToken95{};
    N outputToken{}; ///< mean time of each token after the first: (endToEnd - firstToken) / (output - 1)
    N outputToken95{};
    N endToEnd{}; ///< mean, from arrival to the last token
    N requestsPerSecond{};
    N outputTokensPerSecond{};
};

/// Relative standard deviation of a step's time from routing alone, 0 for a dense model. Upper figure: requests that
/// share a topic wake the same experts in every layer, so layers are taken to vary together.
[[nodiscard]] double routingDeviation(const StepLoad& load, const ServingConstants& k, double tokens,
                                      double stepSeconds);

namespace detail {

/// Share of drafted tokens that the model accepts, as published for multi-token prediction (0.6 to 0.85): how many
/// tokens have to be verified for `accepted` to come out.
inline constexpr base::FormulaConstant draftAcceptance{
    "draft_acceptance", 0.7,
    base::Unit::Share,  "published for multi-token prediction: 0.6 to 0.85",
    "2026-11-21",       base::Confidence::Estimated};

template <Number N>
[[nodiscard]] N verifiedTokens(const N& accepted)
{
    return N(1.0) + (accepted - N(1.0)) / base::constant<N>(draftAcceptance);
}

/// One-sided 95 % point of a normal spread.
inline constexpr base::FormulaConstant sigma95{"normal_95", 1.645, base::Unit::None,
                                               "normal distribution: one-sided 95 % point"};

/// The first token is out before a tenth of the decoding is done, however long the queue.
inline constexpr base::FormulaConstant decodingAfterFirst{
    "decoding_after_first", 0.9,
    base::Unit::Share,      "Evenhost's speed model: bound on the first token",
    "2026-11-21",           base::Confidence::Estimated};

/// Prompts found waiting by one that arrives: mean and 95th percentile.
template <Number N>
struct Queue
{
    N mean{};
    N high{};
};

/// Clients that send the next request when the last has ended: those that began together stay together for long, so
/// prompts come in bursts that grow faster than the root of the number in flight (independent clients) and slower than
/// the number itself (all at once). Measured: between 0.7 and 0.85.
inline constexpr base::FormulaConstant burstGrowth{"burst_growth",   0.75,
                                                   base::Unit::None, "measured in published serving runs: 0.7 to 0.85",
                                                   "2026-11-22",     base::Confidence::Estimated};

/// Pollaczek-Khinchine for equal service times, and ln 20 for the tail of what is nearly exponential.
inline constexpr base::FormulaConstant queueHalf{"queue_divisor", 2.0, base::Unit::None,
                                                 "Pollaczek-Khinchine formula, equal service times"};
inline constexpr base::FormulaConstant queueTail{"queue_tail", 3.0, base::Unit::None,
                                                 "exponential distribution: 95 % point, ln 20"};

template <Number N>
[[nodiscard]] Queue<N> closedQueue(const N& others, const N& factor)
{
    const N mean = factor * base::power(others, base::constant<N>(burstGrowth));
    return {mean,
            N(mean + base::constant<N>(sigma95) * base::power(mean, base::constant<N>(base::constants::squareRoot)))};
}

/// Requests that come by themselves (Poisson): prompts of one length at one server, `busy` its share of time at work
/// (Pollaczek-Khinchine). The wait is nearly exponential: its 95 % point is ln 20 times the mean.
template <Number N>
[[nodiscard]] Queue<N> openQueue(const N& busy)
{
    const N mean = busy / (base::constant<N>(queueHalf) * (N(1.0) - busy));
    return {mean, N(base::constant<N>(queueTail) * mean)};
}

} // namespace detail

/// Tokens a step yields when `drafts` are drafted in a row, each accepted only after the one before it.
[[nodiscard]] inline double acceptedTokens(int drafts)
{
    double tokens = 1.0;
    double chance = 1.0;
    for (int i = 0; i < drafts; ++i) {
        chance *= detail::draftAcceptance.value;
        tokens += chance;
    }
    return tokens;
}

/// Checked by tests/sizing/tst_serving.cpp (Little's law, monotonic, never above the roofline) and
/// tests/sizing/tst_validation.cpp (published measurements).
template <Number N>
[[nodiscard]] ServingPoint<N> servingPoint(const StepLoad& load, const ServingConstants& k,
                                           const ServedRequest<N>& request, const N& sequences)
{
    using base::named;
    using base::Unit;
    const N prompt = request.freshTokens + request.cachedTokens;
    const N meanContext = prompt + request.outputTokens / base::constant<N>(base::constants::meanOfGrowth);

    ServingPoint<N> point;
    point.sequences = sequences;
    point.step = stepTime<N>(load, k,
                             {sequences, meanContext, detail::verifiedTokens(request.acceptedPerStep),
                              request.offline ? k.offlineSequenceShare : 1.0});
    point.prefill =
        prefillTime<N>(load, k, {request.freshTokens, request.cachedTokens, sequences, request.outputTokens});
    const N step = point.step.total;
    const N prefill = point.prefill.total;

    // The other requests in flight each have their prompt worked through while this one waits or decodes.
    const N others = base::maximum(N(sequences - N(1.0)), N(0.0));
    const N front =
        request.offline ? N(0.0) : detail::fitted<N>(k, k.firstTokenSeconds, "first_token_base", Unit::Seconds);
    const N base = front + prefill + step;
    const N decoding = (request.outputTokens - N(1.0)) * step / request.acceptedPerStep;
    point.endToEnd = named(N(base + others * prefill + decoding), "end_to_end_time", Unit::Seconds);

    const N factor = request.offline ? N(0.0) : detail::fitted<N>(k, k.queueFactor, "prefill_queue");
    const detail::Queue<N> queue = request.openLoop ? detail::openQueue(N(sequences * prefill / point.endToEnd))
                                                    : detail::closedQueue(others, factor);
    const N latest = point.endToEnd - base::constant<N>(detail::decodingAfterFirst) * decoding;
    point.firstToken =
        named(base::minimum(N(base + queue.mean * prefill), latest), "time_to_first_token", Unit::Seconds);
    const N later = base::maximum(N(request.outputTokens - N(1.0)), N(1.0));
    point.outputToken = named(N(base::maximum(N(point.endToEnd - point.firstToken), N(0.0)) / later),
                              "time_per_output_token", Unit::Seconds);

    point.firstToken95 = named(base::maximum(point.firstToken, N(base + queue.high * prefill)),
                               "time_to_first_token_p95", Unit::Seconds);
    const N routing =
        base::searched<N>(routingDeviation(load, k, base::valueOf(sequences) / load.stages, base::valueOf(step)),
                          "routing_deviation", Unit::Share, {sequences, point.step.memory, step});
    const N root = base::constant<N>(base::constants::squareRoot);
    const N bursts = prefill * base::power(others, root) / request.outputTokens;
    const N swing = base::power(bursts * bursts + (routing * step) * (routing * step), root);
    point.outputToken95 = named(N(point.outputToken + base::constant<N>(detail::sigma95) * swing),
                                "time_per_output_token_p95", Unit::Seconds);

    point.requestsPerSecond = named(N(sequences / point.endToEnd), "requests_per_second", Unit::RequestsPerSecond);
    point.outputTokensPerSecond =
        named(N(point.requestsPerSecond * request.outputTokens), "output_tokens_per_second", Unit::TokensPerSecond);
    return point;
}

extern template ServingPoint<double> servingPoint<double>(const StepLoad&, const ServingConstants&,
                                                          const ServedRequest<double>&, const double&);
extern template ServingPoint<base::Traced> servingPoint<base::Traced>(const StepLoad&, const ServingConstants&,
                                                                      const ServedRequest<base::Traced>&,
                                                                      const base::Traced&);

/// What the load wants of every request; 0 = no wish.
struct ServingTargets
{
    double firstTokenSeconds = 0.0;      ///< 95th percentile
    double tokensPerSecondAndUser = 0.0; ///< 95th percentile
};

enum class TargetMissed { None, FirstToken, UserSpeed };

/// Which target a point misses first.
[[nodiscard]] TargetMissed targetMissed(const ServingPoint<double>& point, const ServingTargets& targets);

/// The largest number of requests in flight, at most `most` (>= 1), at which both targets hold; 0 when even one
/// request alone misses one, and `missed` says which.
struct OperatingConcurrency
{
    double sequences = 0.0;
    TargetMissed missed = TargetMissed::None;
};
[[nodiscard]] OperatingConcurrency operatingConcurrency(const StepLoad& load, const ServingConstants& k,
                                                        const ServedRequest<double>& request,
                                                        const ServingTargets& targets, double most);

} // namespace evenhost::sizing
