// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/costpart.h"
#include "cost/people.h"
#include "cost/traffic.h"

#include <array>

/// The month of a model paid per token (design: cost model, section 2), one function a line.
namespace evenhost::cost {

/// Per million tokens in the offer's currency. What an offer does not publish is billed as fresh input.
template <Number N>
struct TokenRates
{
    N input{};
    N output{};
    N cacheRead{};
    N cacheWrite{}; ///< at the lifetime the plan uses
};

/// Prompts longer than `aboveInputTokens` (from exactly that length on when `inclusive`) are billed whole at `rates`.
template <Number N>
struct RateTier
{
    N aboveInputTokens{};
    bool inclusive = false;
    TokenRates<N> rates;
};

inline constexpr std::size_t maximumTiers = 6;

template <Number N>
struct ManagedInputs
{
    TokenRates<N> rates;
    std::array<RateTier<N>, maximumTiers> tiers; ///< ascending thresholds
    std::size_t tierCount = 0;
    N tokenRatio{1.0};   ///< tokens of the offer's tokenizer for one of the plan's reference
    N reasoningTokens{}; ///< a request, in reference tokens, billed as output
    bool batchOffered = false;
    N batchMultiplier{1.0}; ///< of the price of requests that may wait
    bool pricedByHour = false;
    N hourMultiplier{1.0}; ///< mean over the load's hours
    N discount{};          ///< negotiated, share of the list price
    bool foreign = false;
    N exchangeRate{1.0};
    bool minimumAgreed = false;
    N minimumSpend{}; ///< a month, in the offer's currency
    N platformFee{};  ///< a month
    PeopleInputs<N> people;
    N runHours{};      ///< a month
    N setupHours{};    ///< once
    N horizonMonths{}; ///< what is paid once is spread over these, > 0
};

/// Prompt length as the offer counts it: fresh input, cache reads and cache writes together.
template <Number N>
[[nodiscard]] N promptTokens(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    return base::named(traffic.inputTokens * in.tokenRatio, "prompt_tokens", Unit::Tokens);
}

/// The rates of the highest tier that a prompt of this length reaches.
template <Number N>
[[nodiscard]] TokenRates<N> ratesFor(const ManagedInputs<N>& in, const N& prompt)
{
    TokenRates<N> rates = in.rates;
    for (std::size_t i = 0; i < in.tierCount; ++i) {
        const RateTier<N>& tier = in.tiers[i];
        const auto pick = [&](const N& reached, const N& below) {
            return tier.inclusive ? base::selectLess(prompt, tier.aboveInputTokens, below, reached)
                                  : base::selectLess(tier.aboveInputTokens, prompt, reached, below);
        };
        rates = {.input = pick(tier.rates.input, rates.input),
                 .output = pick(tier.rates.output, rates.output),
                 .cacheRead = pick(tier.rates.cacheRead, rates.cacheRead),
                 .cacheWrite = pick(tier.rates.cacheWrite, rates.cacheWrite)};
    }
    return rates;
}

/// List price of one request's tokens, in the offer's currency. Cached tokens are part of the input, never added to it.
template <Number N>
[[nodiscard]] N requestListPrice(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    const TokenRates<N> rates = ratesFor(in, promptTokens(in, traffic));
    const N freshShare = N(1.0) - traffic.cachedInputShare - traffic.cacheWriteShare;
    const N inputPrice = freshShare * rates.input + traffic.cachedInputShare * rates.cacheRead
                         + traffic.cacheWriteShare * rates.cacheWrite;
    const N outputTokens = traffic.outputTokens + in.reasoningTokens;
    const N millionths = (traffic.inputTokens * inputPrice + outputTokens * rates.output) * in.tokenRatio;
    return base::named(millionths / N(1e6), "request_list_price", Unit::None);
}

/// What one request costs after batch, hours of the day, retries and discount, in the plan's currency.
template <Number N>
[[nodiscard]] N requestPrice(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    N price = requestListPrice(in, traffic) * (N(1.0) + traffic.retryShare);
    if (in.batchOffered) {
        price *= N(1.0) - traffic.batchShare * (N(1.0) - in.batchMultiplier);
    }
    if (in.pricedByHour) {
        price *= in.hourMultiplier;
    }
    price *= N(1.0) - in.discount;
    if (in.foreign) {
        price *= in.exchangeRate;
    }
    return base::named(price, "request_price", Unit::MoneyPerRequest);
}

/// Tokens of a month, at least the agreed minimum.
template <Number N>
[[nodiscard]] N tokensMonthly(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    const N used = requestsPerMonth(traffic) * requestPrice(in, traffic);
    if (!in.minimumAgreed) {
        return base::named(used, "tokens", Unit::MoneyPerMonth);
    }
    const N agreed = in.foreign ? in.minimumSpend * in.exchangeRate : in.minimumSpend;
    return base::named(base::maximum(used, agreed), "tokens", Unit::MoneyPerMonth);
}

/// What is paid once: integration and evaluation.
template <Number N>
[[nodiscard]] N setupOnce(const ManagedInputs<N>& in)
{
    return base::named(in.setupHours * loadedHourlyCost(in.people), "setup", Unit::Money);
}

/// managed(v).
template <Number N>
[[nodiscard]] Month<N> managedMonth(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    Month<N> month;
    month.set(CostPart::People, base::named(in.runHours * loadedHourlyCost(in.people), "people", Unit::MoneyPerMonth));
    month.set(CostPart::Tokens, tokensMonthly(in, traffic));
    month.set(CostPart::PlatformFee, base::named(in.platformFee, "platform_fee", Unit::MoneyPerMonth));
    month.set(CostPart::SetupSpread,
              base::named(setupOnce(in) / in.horizonMonths, "setup_spread", Unit::MoneyPerMonth));
    month.total = base::named(month.sum(), "managed_month", Unit::MoneyPerMonth);
    return month;
}

} // namespace evenhost::cost
