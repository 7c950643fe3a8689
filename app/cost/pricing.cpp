// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/pricing.h"

#include "cost/loadprofile.h"
#include "cost/managed.h"

#include <algorithm>
#include <cmath>

namespace evenhost::cost {

namespace {

using base::Amount;
using base::Date;
using base::Finding;
using base::Findings;
using base::Severity;
using base::Unit;
using catalogue::DatedPrices;
using catalogue::ManagedOffer;

bool holdsOn(const DatedPrices& dated, Date day)
{
    const auto from = base::dateFromIso(dated.validFrom);
    const auto until = base::dateFromIso(dated.validUntil);
    return from && base::daysBetween(*from, day) >= 0 && (!until || base::daysBetween(day, *until) >= 0);
}

/// Share of the hour starting at `start` (hours, UTC, any day) that is peak.
double peakShare(const catalogue::TimeOfDay& prices, double start)
{
    double peak = 0.0;
    for (const auto& [from, to] : prices.peakHoursUtc) {
        for (const double day : {-24.0, 0.0, 24.0}) {
            const double overlap = std::min(start + 1.0, to + day) - std::max(start, from + day);
            peak += std::max(0.0, overlap);
        }
    }
    return std::min(peak, 1.0);
}

Finding about(const ManagedOffer& offer, Severity severity, std::string code, std::string_view field,
              std::vector<base::Argument> arguments)
{
    return {severity, std::move(code), std::move(arguments), "offers." + offer.id + '.' + std::string(field), {}};
}

void checkDated(Findings& findings, const ManagedOffer& offer, Date today)
{
    std::optional<Date> previous;
    for (const DatedPrices& dated : offer.dated) {
        const auto from = base::dateFromIso(dated.validFrom);
        const auto until = base::dateFromIso(dated.validUntil);
        if (!from || (!dated.validUntil.empty() && !until)) {
            findings.push_back(
                about(offer, Severity::Error, "bad_price_date", "dated", {from ? dated.validUntil : dated.validFrom}));
            continue;
        }
        if (until && base::daysBetween(*from, *until) < 0) {
            findings.push_back(about(offer, Severity::Error, "promotion_ends_before_it_starts", "dated",
                                     {dated.validFrom, dated.validUntil}));
        }
        if (previous && base::daysBetween(*previous, *from) <= 0) {
            findings.push_back(about(offer, Severity::Error, "dated_prices_out_of_order", "dated", {dated.validFrom}));
        }
        if (base::daysBetween(today, *from) > 0) {
            findings.push_back(about(offer, Severity::Info, "price_change_announced", "dated",
                                     {offer.id, dated.validFrom, dated.status}));
        } else if (until && base::daysBetween(today, *until) >= 0) {
            findings.push_back(about(offer, Severity::Info, "promotion_ends", "dated", {offer.id, dated.validUntil}));
        }
        previous = from;
    }
}

void checkTiers(Findings& findings, const ManagedOffer& offer)
{
    double previous = 0.0;
    for (const catalogue::PromptTier& tier : offer.tiers) {
        if (!std::isfinite(tier.aboveInputTokens) || tier.aboveInputTokens <= previous) {
            findings.push_back(about(offer, Severity::Error, "tiers_overlap", "tiers",
                                     {Amount{previous, Unit::Tokens}, Amount{tier.aboveInputTokens, Unit::Tokens}}));
        }
        previous = tier.aboveInputTokens;
    }
    if (offer.tiers.size() > maximumTiers) {
        findings.push_back(about(offer, Severity::Error, "too_many_tiers", "tiers",
                                 {Amount{static_cast<double>(offer.tiers.size()), Unit::Count},
                                  Amount{static_cast<double>(maximumTiers), Unit::Count}}));
    }
}

void checkHours(Findings& findings, const ManagedOffer& offer)
{
    if (!offer.timeOfDay) {
        return;
    }
    const auto bad = [](const std::pair<int, int>& hours) {
        return hours.first < 0 || hours.second > 24 || hours.first >= hours.second;
    };
    if (std::ranges::any_of(offer.timeOfDay->peakHoursUtc, bad)) {
        findings.push_back(about(offer, Severity::Error, "bad_price_hours", "time_of_day", {offer.id}));
    }
}

} // namespace

const catalogue::TokenPrices& pricesOn(const ManagedOffer& offer, Date day)
{
    const catalogue::TokenPrices* prices = &offer.prices;
    for (const DatedPrices& dated : offer.dated) {
        if (holdsOn(dated, day)) {
            prices = &dated.prices;
        }
    }
    return *prices;
}

LoadProfile hourPrices(const catalogue::TimeOfDay& prices, double utcOffsetHours)
{
    LoadProfile price;
    for (int day = 0; day < 7; ++day) { // Monday first, local
        for (int hour = 0; hour < 24; ++hour) {
            const double utc = day * 24.0 + hour - utcOffsetHours;
            const int utcDay = (static_cast<int>(std::floor(utc / 24.0)) + 7) % 7;
            const double inDay = utc - std::floor(utc / 24.0) * 24.0;
            const double peak = prices.weekdaysOnly && utcDay >= 5 ? 0.0 : peakShare(prices, inDay);
            const double multiplier = peak + (1.0 - peak) * prices.offPeakMultiplier;
            const auto index = static_cast<std::size_t>(hour);
            (day < 5 ? price.weekday : price.weekend)[index] += multiplier / (day < 5 ? 5.0 : 2.0);
        }
    }
    return price;
}

double hourMultiplier(const catalogue::TimeOfDay& prices, const plan::LoadShape& shape)
{
    const LoadProfile load = plainProfile(shape);
    const LoadProfile price = hourPrices(prices, shape.utcOffsetHours);
    double billed = 0.0;
    double total = 0.0;
    for (std::size_t hour = 0; hour < load.weekday.size(); ++hour) {
        billed += 5.0 * load.weekday[hour] * price.weekday[hour] + 2.0 * load.weekend[hour] * price.weekend[hour];
        total += 5.0 * load.weekday[hour] + 2.0 * load.weekend[hour];
    }
    return total > 0.0 ? billed / total : 1.0;
}

Findings checkPriceAge(const base::Provenance& provenance, Date today, const std::string& path)
{
    const auto date = base::dateFromIso(provenance.date);
    if (!date) {
        return {{Severity::Info, "price_undated", {}, path, {}}};
    }
    const int age = base::daysBetween(*date, today);
    if (age <= oldPriceDays) {
        return {};
    }
    return {
        {Severity::Warning, "price_old", {provenance.date, Amount{static_cast<double>(age), Unit::Days}}, path, {}}};
}

Findings checkPrices(const ManagedOffer& offer, Date today)
{
    Findings findings = checkPriceAge(offer.provenance, today, "offers." + offer.id);
    checkDated(findings, offer, today);
    checkTiers(findings, offer);
    checkHours(findings, offer);
    return findings;
}

} // namespace evenhost::cost
