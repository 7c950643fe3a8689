// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/costpart.h"
#include "cost/loadprofile.h"
#include "cost/people.h"
#include "cost/tax.h"
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

/// Throughput by the unit and hour, in place of tokens.
template <Number N>
struct UnitInputs
{
    N pricePerUnitHour{};      ///< in the offer's currency
    N inputTokensPerMinute{};  ///< of a unit that only reads; 0: reading does not limit it
    N outputTokensPerMinute{}; ///< of a unit that only writes; 0: writing does not limit it
    N cachedInputWeight{1.0};  ///< of a cached token, over a fresh one
    N minimumUnits{};
    N unitStep{1.0}; ///< > 0
    int termMonths = 0;
};

/// Caches that are paid for by the token and hour.
template <Number N>
struct CacheStorageInputs
{
    N pricePerMillionTokenHours{}; ///< in the offer's currency
    N hoursKept{};                 ///< of a token that is written
    N tokensKept{};                ///< at all hours, in reference tokens
};

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
    bool otherService = false;
    N serviceMultiplier{1.0}; ///< flex or priority, of the price of requests that do not wait for a batch
    bool pricedByHour = false;
    N hourMultiplier{1.0};  ///< mean over the load's hours
    LoadProfile hourPrices; ///< pricedByHour: each hour's multiplier
    bool regionalEndpoint = false;
    N regionalMultiplier{1.0};
    N discount{}; ///< negotiated, share of the list price
    bool foreign = false;
    N exchangeRate{1.0};
    bool minimumAgreed = false;
    N minimumSpend{}; ///< a month, in the offer's currency
    bool spendCommitted = false;
    N committedSpend{};      ///< a month, in the plan's currency
    int committedMonths = 0; ///< 0: throughout
    bool storesCache = false;
    CacheStorageInputs<N> cache; ///< when storesCache
    bool provisioned = false;
    UnitInputs<N> units; ///< when provisioned
    N platformFee{};     ///< a month
    PeopleInputs<N> people;
    N runHours{};      ///< a month
    N setupHours{};    ///< once
    N horizonMonths{}; ///< what is paid once is spread over these, > 0
    TaxInputs<N> tax;

    /// What an amount on the provider's bill costs, apart from tax: region, discount, exchange rate.
    [[nodiscard]] N billed(N amount) const
    {
        if (regionalEndpoint) {
            amount *= regionalMultiplier;
        }
        amount *= N(1.0) - discount;
        if (foreign) {
            amount *= exchangeRate;
        }
        return amount;
    }
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
    return base::named(millionths / base::constant<N>(base::constants::million), "request_list_price", Unit::None);
}

/// What one request costs after batch, hours of the day, retries and discount, in the plan's currency.
template <Number N>
[[nodiscard]] N requestPrice(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    N price = requestListPrice(in, traffic) * (N(1.0) + traffic.retryShare);
    if (in.batchOffered) {
        price *= in.serviceMultiplier - traffic.batchShare * (in.serviceMultiplier - in.batchMultiplier);
    } else if (in.otherService) {
        price *= in.serviceMultiplier;
    }
    if (in.pricedByHour) {
        price *= in.hourMultiplier;
    }
    return base::named(in.billed(price), "request_price", Unit::MoneyPerRequest);
}

/// What has to be spent on tokens in a month, used or not.
template <Number N>
[[nodiscard]] N agreedSpend(const ManagedInputs<N>& in)
{
    N offered = in.foreign ? in.minimumSpend * in.exchangeRate : in.minimumSpend;
    if (!in.spendCommitted) {
        return offered;
    }
    return in.minimumAgreed ? base::maximum(offered, in.committedSpend) : in.committedSpend;
}

/// Tokens of a month, at least what was agreed.
template <Number N>
[[nodiscard]] N tokensMonthly(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    const N used = requestsPerMonth(traffic) * requestPrice(in, traffic);
    if (!in.minimumAgreed && !in.spendCommitted) {
        return base::named(used, "tokens", Unit::MoneyPerMonth);
    }
    return base::named(base::maximum(used, agreedSpend(in)), "tokens", Unit::MoneyPerMonth);
}

/// Keeping what a request writes to a cache for as long as the plan says.
template <Number N>
[[nodiscard]] N requestCacheStorage(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    const N tokenHours = traffic.inputTokens * traffic.cacheWriteShare * in.tokenRatio * in.cache.hoursKept;
    return in.billed(tokenHours / base::constant<N>(base::constants::million) * in.cache.pricePerMillionTokenHours);
}

/// Keeping caches: what requests write, and what is kept at all hours.
template <Number N>
[[nodiscard]] N cacheStorageMonthly(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    const N kept = in.cache.tokensKept * in.tokenRatio * base::constant<N>(base::constants::hoursPerMonth);
    const N always = in.billed(kept / base::constant<N>(base::constants::million) * in.cache.pricePerMillionTokenHours);
    return base::named(requestsPerMonth(traffic) * requestCacheStorage(in, traffic) + always, "cache_storage",
                       Unit::MoneyPerMonth);
}

/// Units that one request a day takes at the planned peak.
template <Number N>
[[nodiscard]] N unitsPerRequestADay(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    const N read = traffic.inputTokens
                   * (N(1.0) - traffic.cachedInputShare + traffic.cachedInputShare * in.units.cachedInputWeight);
    const N written = traffic.outputTokens + in.reasoningTokens;
    N minutes = N(0.0); // of one unit, a request
    if (base::valueOf(in.units.inputTokensPerMinute) > 0.0) {
        minutes += read / in.units.inputTokensPerMinute;
    }
    if (base::valueOf(in.units.outputTokensPerMinute) > 0.0) {
        minutes += written / in.units.outputTokensPerMinute;
    }
    return minutes * in.tokenRatio * (N(1.0) + traffic.retryShare) * traffic.peakToAverage
           / base::constant<N>(base::constants::minutesPerDay);
}

/// Units that serve the planned peak, in the steps they are sold in.
template <Number N>
[[nodiscard]] N unitsFor(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    const N busy = traffic.requestsPerDay * unitsPerRequestADay(in, traffic);
    const N units = base::maximum(base::roundUp(busy / in.units.unitStep),
                                  base::roundUp(in.units.minimumUnits / in.units.unitStep));
    return base::named(units * in.units.unitStep, "provisioned_units", Unit::Count);
}

/// A month of one unit.
template <Number N>
[[nodiscard]] N unitMonth(const ManagedInputs<N>& in)
{
    return in.billed(base::constant<N>(base::constants::hoursPerMonth) * in.units.pricePerUnitHour);
}

/// What is paid once: integration and evaluation.
template <Number N>
[[nodiscard]] N setupOnce(const ManagedInputs<N>& in)
{
    return base::named(in.setupHours * loadedHourlyCost(in.people), "setup", Unit::Money);
}

/// The month with a given number of units (provisioned), or paid by the token.
template <Number N>
[[nodiscard]] Month<N> managedMonthWith(const ManagedInputs<N>& in, const Traffic<N>& traffic, const N& units)
{
    Month<N> month;
    month.set(CostPart::People, base::named(in.runHours * loadedHourlyCost(in.people), "people", Unit::MoneyPerMonth));
    if (in.provisioned) {
        month.set(CostPart::Provisioned, base::named(units * unitMonth(in), "provisioned", Unit::MoneyPerMonth));
    } else {
        month.set(CostPart::Tokens, tokensMonthly(in, traffic));
    }
    if (in.storesCache) {
        month.set(CostPart::CacheStorage, cacheStorageMonthly(in, traffic));
    }
    month.set(CostPart::PlatformFee, base::named(in.platformFee, "platform_fee", Unit::MoneyPerMonth));
    month.set(CostPart::SetupSpread,
              base::named(setupOnce(in) / in.horizonMonths, "setup_spread", Unit::MoneyPerMonth));
    addTotals(month, in.tax, month.sumBefore(CostPart::Contingency) - *month.part(CostPart::People), N(0.0));
    month.total = base::named(month.total, "managed_month", Unit::MoneyPerMonth);
    return month;
}

/// managed(v).
template <Number N>
[[nodiscard]] Month<N> managedMonth(const ManagedInputs<N>& in, const Traffic<N>& traffic)
{
    return managedMonthWith(in, traffic, in.provisioned ? unitsFor(in, traffic) : N(0.0));
}

} // namespace evenhost::cost
