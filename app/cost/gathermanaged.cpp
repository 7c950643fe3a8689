// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/gather.h"
#include "cost/gatherpeople_p.h"
#include "cost/planreader_p.h"
#include "cost/pricing.h"

#include <algorithm>

namespace evenhost::cost {

base::Provenance unknownTokenRatio()
{
    return {"no ratio is known: as many tokens as the plan's reference", {}, base::Confidence::Unverified, {}};
}

namespace {

using base::Traced;
using catalogue::ManagedOffer;
using catalogue::TokenPrices;
using detail::field;
using detail::figure;

template <Number N>
TokenRates<N> gatherRates(const ManagedOffer& offer, const TokenPrices& prices, bool longLifetime,
                          std::string_view prefix)
{
    const auto rate = [&](double price, std::string_view key) {
        const std::string path = std::string(prefix) + std::string(key);
        return figure<N>(price, key, Unit::MoneyPerMillionTokens, "offers", offer.id, path, &offer.provenance);
    };
    TokenRates<N> rates;
    rates.input = rate(prices.input, "input");
    rates.output = rate(prices.output, "output");
    rates.cacheRead = prices.cacheRead ? rate(*prices.cacheRead, "cache_read") : rates.input;
    const auto& write = longLifetime && prices.cacheWriteLong ? prices.cacheWriteLong : prices.cacheWriteShort;
    const std::string_view writeKey = &write == &prices.cacheWriteLong ? "cache_write_long" : "cache_write_short";
    rates.cacheWrite = write ? rate(*write, writeKey) : rates.input;
    return rates;
}

template <Number N>
void gatherTiers(ManagedInputs<N>& in, const ManagedOffer& offer, bool longLifetime)
{
    in.tierCount = std::min(offer.tiers.size(), maximumTiers);
    for (std::size_t i = 0; i < in.tierCount; ++i) {
        const catalogue::PromptTier& tier = offer.tiers[i];
        const std::string prefix = "tiers." + std::to_string(i + 1) + '.';
        in.tiers[i] = {.aboveInputTokens =
                           figure<N>(tier.aboveInputTokens, "above_input_tokens", Unit::Tokens, "offers", offer.id,
                                     prefix + "above_input_tokens", &offer.provenance),
                       .inclusive = tier.inclusive,
                       .rates = gatherRates<N>(offer, tier.prices, longLifetime, prefix)};
    }
}

/// The entry's own ratio, else the offer's, else 1.
template <Number N>
N gatherTokenRatio(const plan::ManagedEntry& entry, const ManagedOffer& offer)
{
    if (entry.tokenRatio) {
        return figure<N>(entry.tokenRatio->value, "token_ratio", Unit::Factor, "managed", entry.id, "token_ratio",
                         &entry.tokenRatio->provenance);
    }
    if (offer.tokenRatio) {
        return figure<N>(offer.tokenRatio->value, "token_ratio", Unit::Factor, "offers", offer.id, "token_ratio",
                         &offer.tokenRatio->provenance);
    }
    const base::Provenance same = unknownTokenRatio();
    return figure<N>(1.0, "token_ratio", Unit::Factor, "managed", entry.id, "token_ratio", &same);
}

template <Number N>
void gatherConditions(ManagedInputs<N>& in, const plan::Plan& plan, const ManagedOffer& offer)
{
    in.batchOffered = offer.batchMultiplier.has_value();
    if (in.batchOffered) {
        in.batchMultiplier = figure<N>(*offer.batchMultiplier, "batch_multiplier", Unit::Factor, "offers", offer.id,
                                       "batch_multiplier", &offer.provenance);
    }
    in.pricedByHour = offer.timeOfDay.has_value();
    if (in.pricedByHour) {
        in.hourMultiplier = figure<N>(hourMultiplier(*offer.timeOfDay, plan.workload.shape), "hour_multiplier",
                                      Unit::Factor, "offers", offer.id, "time_of_day", &offer.provenance);
        in.hourPrices = hourPrices(*offer.timeOfDay, plan.workload.shape.utcOffsetHours);
    }
    in.minimumAgreed = offer.minimumMonthlySpend.value_or(0.0) > 0.0;
    if (in.minimumAgreed) {
        in.minimumSpend = figure<N>(*offer.minimumMonthlySpend, "minimum_monthly_spend", Unit::MoneyPerMonth, "offers",
                                    offer.id, "minimum_monthly_spend", &offer.provenance);
    }
}

template <Number N>
N entryFigure(const plan::ManagedEntry& entry, const base::Quantity& quantity, std::string_view key, Unit unit)
{
    return figure<N>(quantity.value, key, unit, "managed", entry.id, key, &quantity.provenance);
}

/// Flex or priority in place of the usual service, a regional endpoint: each a multiple of every price.
template <Number N>
void gatherService(ManagedInputs<N>& in, const plan::ManagedEntry& entry, const ManagedOffer& offer)
{
    const auto& other = entry.service == plan::Service::Flex ? offer.flexMultiplier : offer.priorityMultiplier;
    in.otherService =
        (entry.service == plan::Service::Flex || entry.service == plan::Service::Priority) && other.has_value();
    if (in.otherService) {
        const std::string_view key = entry.service == plan::Service::Flex ? "flex_multiplier" : "priority_multiplier";
        in.serviceMultiplier = figure<N>(other->value, key, Unit::Factor, "offers", offer.id, key, &other->provenance);
    }
    in.regionalEndpoint = entry.regionalEndpoint && offer.regional.has_value();
    if (in.regionalEndpoint) {
        const base::Quantity& multiplier = offer.regional->multiplier;
        in.regionalMultiplier = figure<N>(multiplier.value, "regional_multiplier", Unit::Factor, "offers", offer.id,
                                          "regional_multiplier", &multiplier.provenance);
    }
}

/// Throughput by the unit, at the price of the entry's term.
template <Number N>
void gatherUnits(ManagedInputs<N>& in, const plan::ManagedEntry& entry, const ManagedOffer& offer)
{
    const catalogue::ProvisionedUnit* unit = provisionedUnit(entry, offer);
    in.provisioned = unit != nullptr;
    if (!in.provisioned) {
        return;
    }
    const auto term = [&](double value, std::string_view key, Unit unitOf) {
        const std::string path = "provisioned." + std::to_string(unit->termMonths) + '.' + std::string(key);
        return figure<N>(value, key, unitOf, "offers", offer.id, path, &unit->pricePerUnitHour.provenance);
    };
    in.units.pricePerUnitHour = term(unit->pricePerUnitHour.value, "price_per_unit_hour", Unit::MoneyPerHour);
    in.units.inputTokensPerMinute = term(unit->inputTokensPerMinute, "input_tokens_per_minute", Unit::Tokens);
    in.units.outputTokensPerMinute = term(unit->outputTokensPerMinute, "output_tokens_per_minute", Unit::Tokens);
    in.units.cachedInputWeight = term(unit->cachedInputWeight, "cached_input_weight", Unit::Share);
    const bool own = entry.provisionedUnits.value > unit->minimumUnits;
    in.units.minimumUnits = own ? entryFigure<N>(entry, entry.provisionedUnits, "provisioned_units", Unit::Count)
                                : term(unit->minimumUnits, "minimum_units", Unit::Count);
    in.units.unitStep = term(unit->unitStep, "unit_step", Unit::Count);
    in.units.termMonths = unit->termMonths;
}

template <Number N>
void gatherCacheStorage(ManagedInputs<N>& in, const plan::ManagedEntry& entry, const ManagedOffer& offer)
{
    in.storesCache = offer.cacheStoragePerMillionTokenHours.value_or(0.0) > 0.0
                     && (entry.cacheHours.value > 0.0 || entry.cacheKeptTokens.value > 0.0);
    if (in.storesCache) {
        constexpr std::string_view key = "cache_storage_per_million_token_hours";
        in.cache.pricePerMillionTokenHours =
            figure<N>(*offer.cacheStoragePerMillionTokenHours, key, Unit::MoneyPerMillionTokenHours, "offers", offer.id,
                      key, &offer.provenance);
        in.cache.hoursKept = entryFigure<N>(entry, entry.cacheHours, "cache_hours", Unit::Hours);
        in.cache.tokensKept = entryFigure<N>(entry, entry.cacheKeptTokens, "cache_kept_tokens", Unit::Tokens);
    }
}

template <Number N>
void gatherCommitment(ManagedInputs<N>& in, const plan::ManagedEntry& entry)
{
    in.spendCommitted = entry.committedSpend.value > 0.0;
    if (in.spendCommitted) {
        in.committedSpend = entryFigure<N>(entry, entry.committedSpend, "committed_spend", Unit::MoneyPerMonth);
        in.committedMonths = entry.committedMonths;
    }
}

} // namespace

const catalogue::ProvisionedUnit* provisionedUnit(const plan::ManagedEntry& entry, const ManagedOffer& offer)
{
    if (entry.service != plan::Service::Provisioned) {
        return nullptr;
    }
    const auto found =
        std::ranges::find(offer.provisioned, entry.provisionedTermMonths, &catalogue::ProvisionedUnit::termMonths);
    return found == offer.provisioned.end() ? nullptr : &*found;
}

template <Number N>
ManagedInputs<N> gatherManaged(const plan::ResolvedPlan& resolved, const plan::ResolvedManaged& managed, base::Date day)
{
    const plan::Plan& plan = resolved.plan();
    const plan::ManagedEntry& entry = *managed.entry;
    const ManagedOffer& offer = *managed.offer;
    ManagedInputs<N> in;
    in.rates = gatherRates<N>(offer, pricesOn(offer, day), entry.longCacheLifetime, "");
    gatherTiers(in, offer, entry.longCacheLifetime);
    in.tokenRatio = gatherTokenRatio<N>(entry, offer);
    in.reasoningTokens = entryFigure<N>(entry, entry.reasoningTokens, "reasoning_tokens", Unit::Tokens);
    gatherConditions(in, plan, offer);
    gatherService(in, entry, offer);
    gatherUnits(in, entry, offer);
    gatherCacheStorage(in, entry, offer);
    gatherCommitment(in, entry);
    in.discount = entryFigure<N>(entry, entry.discount, "discount", Unit::Share);
    in.foreign = offer.currency != plan.currency;
    in.exchangeRate = detail::exchangeRate<N>(plan, offer.currency);
    in.platformFee = entryFigure<N>(entry, entry.platformFee, "platform_fee", Unit::MoneyPerMonth);
    in.people = detail::gatherPeople<N>(plan);
    in.runHours = field<N>(plan, "assumptions.managed_run_hours");
    in.setupHours = field<N>(plan, "assumptions.managed_setup_hours");
    in.horizonMonths = field<N>(plan, "assumptions.horizon_months");
    in.tax = detail::gatherTax<N>(plan);
    return in;
}

template ManagedInputs<double> gatherManaged<double>(const plan::ResolvedPlan&, const plan::ResolvedManaged&,
                                                     base::Date);
template ManagedInputs<Traced> gatherManaged<Traced>(const plan::ResolvedPlan&, const plan::ResolvedManaged&,
                                                     base::Date);

} // namespace evenhost::cost
