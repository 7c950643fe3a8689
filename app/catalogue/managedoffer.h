// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace evenhost::catalogue {

/// Prices per million tokens, in the offer's currency, ex tax. Nothing = not published, never "free".
struct TokenPrices
{
    double input = 0.0;
    double output = 0.0;
    std::optional<double> cacheRead;
    std::optional<double> cacheWriteShort; ///< the provider's short lifetime (5 or 30 minutes)
    std::optional<double> cacheWriteLong;  ///< the provider's long lifetime (1 or 12 hours)

    friend bool operator==(const TokenPrices&, const TokenPrices&) = default;
};

/// Above `aboveInputTokens` of prompt (fresh input + cache reads + cache writes) the whole request is billed at these
/// prices.
struct PromptTier
{
    double aboveInputTokens = 0.0;
    bool inclusive = false; ///< applies from exactly that length on
    TokenPrices prices;

    friend bool operator==(const PromptTier&, const PromptTier&) = default;
};

/// A change with a date. Announced changes are shown and never applied before their day.
struct DatedPrices
{
    std::string validFrom; ///< ISO 8601
    TokenPrices prices;
    std::string status;     ///< "announced", "promotion_ends" ...
    std::string validUntil; ///< last day of a promotion, ISO 8601; empty = open

    friend bool operator==(const DatedPrices&, const DatedPrices&) = default;
};

/// Prices that hold at some hours of the week, as a multiple of the list price.
struct TimeOfDay
{
    double offPeakMultiplier = 1.0;
    std::vector<std::pair<int, int>> peakHoursUtc; ///< [from, to) hours of the day, 0..24
    bool weekdaysOnly = false;                     ///< peak only Monday to Friday
    std::string note;

    friend bool operator==(const TimeOfDay&, const TimeOfDay&) = default;
};

/// The same service kept inside a region, at a multiple of every price.
struct RegionalEndpoint
{
    base::Quantity multiplier;
    std::vector<std::string> countries; ///< two letters, where it can be had; empty = not known

    friend bool operator==(const RegionalEndpoint&, const RegionalEndpoint&) = default;
};

/// Throughput bought by the unit and hour, used or not, in place of tokens. A unit reads and writes at these rates when
/// it does nothing else; what it does of both adds up. 0 = does not limit it, but one of the two must be given.
struct ProvisionedUnit
{
    int termMonths = 0; ///< committed for; 0 = by the hour
    base::Quantity pricePerUnitHour;
    double inputTokensPerMinute = 0.0;
    double outputTokensPerMinute = 0.0;
    double cachedInputWeight = 1.0; ///< what a cached input token takes of it, over a fresh one
    double minimumUnits = 1.0;
    double unitStep = 1.0; ///< units are sold in multiples of this, > 0

    friend bool operator==(const ProvisionedUnit&, const ProvisionedUnit&) = default;
};

/// A model paid per token.
struct ManagedOffer
{
    std::string id;
    std::string provider;
    std::string model;
    std::string modelId;
    std::string region;
    std::string country; ///< where inference is promised to stay; empty = no promise
    bool openWeights = false;
    std::string currency = "USD";
    TokenPrices prices;
    std::vector<PromptTier> tiers;                    ///< ascending thresholds
    std::vector<DatedPrices> dated;                   ///< ascending dates
    std::optional<double> batchMultiplier;            ///< 0.5 = half price on input and output
    std::optional<base::Quantity> flexMultiplier;     ///< of every price, for requests that may be slow
    std::optional<base::Quantity> priorityMultiplier; ///< of every price, for requests that go first
    std::optional<RegionalEndpoint> regional;
    std::vector<ProvisionedUnit> provisioned; ///< ascending terms
    std::optional<TimeOfDay> timeOfDay;
    std::optional<double> cacheStoragePerMillionTokenHours;
    std::optional<double> minimumMonthlySpend;
    std::optional<base::Quantity>
        tokenRatio; ///< tokens of this tokenizer for one of the plan's reference; nothing = unknown, taken as 1
    double contextTokens = 0.0; ///< 0 = unknown
    double maximumOutputTokens = 0.0;
    std::string retirement;
    std::string note;
    base::Provenance provenance;

    friend bool operator==(const ManagedOffer&, const ManagedOffer&) = default;
};

} // namespace evenhost::catalogue
