// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cataloguerecords_p.h"

#include "documents/recordreader_p.h"

#include <algorithm>
#include <numeric>

namespace evenhost::documents {

namespace {

base::Argument number(double value)
{
    return base::Amount{value, base::Unit::None};
}

bool isCurrency(std::string_view code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

template <class T>
long long layersOf(const std::vector<T>& groups)
{
    return std::accumulate(groups.begin(), groups.end(), 0LL,
                           [](long long sum, const T& group) { return sum + group.layers; });
}

/// Ids stand in paths and file names: lower case, digits and a few signs.
bool isId(std::string_view id)
{
    return !id.empty() && id.size() <= 200 && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || std::string_view("-._/:+").find(c) != std::string_view::npos;
    });
}

} // namespace

void verify(const catalogue::ParameterCounts& counts, Verifier& verifier)
{
    verifier.that(counts.total > 0.0, "total", "must_be_positive", {number(counts.total)});
    verifier.that(counts.active > 0.0, "active", "must_be_positive", {number(counts.active)});
    verifier.that(counts.active <= counts.total + counts.lookup, "active", "active_above_total",
                  {number(counts.active), number(counts.total)});
}

void verify(const catalogue::FeedForwardGroup& group, Verifier& verifier)
{
    verifier.that(group.expertsPerToken <= group.experts, "experts_per_token", "experts_per_token_above_experts",
                  {number(group.expertsPerToken), number(group.experts)});
    verifier.that(group.experts == 0 || group.expertsPerToken > 0, "experts_per_token", "must_be_positive",
                  {number(group.expertsPerToken)});
}

void verify(const catalogue::Architecture& architecture, Verifier& verifier)
{
    const long long mixers = layersOf(architecture.mixers);
    const long long feedForwards = layersOf(architecture.feedForwards);
    const bool each = mixers == architecture.layers && feedForwards == architecture.layers;
    const bool together = mixers + feedForwards == architecture.layers;
    verifier.that(
        each || together, "layers", "layers_do_not_add_up",
        {number(architecture.layers), number(static_cast<double>(mixers)), number(static_cast<double>(feedForwards))});
    if (architecture.prediction) {
        const auto groups = static_cast<int>(architecture.mixers.size());
        verifier.that(architecture.prediction->mixerGroup < groups, "prediction", "no_such_mixer_group",
                      {number(architecture.prediction->mixerGroup), number(groups)});
    }
}

void verify(const catalogue::ModelCard& card, Verifier& verifier)
{
    verifier.that(isId(card.id), "id", "bad_id", {card.id});
}

void verify(const catalogue::HostingOffer& offer, Verifier& verifier)
{
    using enum catalogue::Billing;
    verifier.that(isId(offer.id), "id", "bad_id", {offer.id});
    verifier.that(isCurrency(offer.currency), "currency", "not_a_currency", {offer.currency});
    verifier.that(offer.billing != Owned || offer.ownership.has_value(), "ownership", "owned_without_price");
    verifier.that(offer.billing == Owned || offer.pricePerNodeHour.value > 0.0, "price_per_node_hour",
                  "must_be_positive", {number(offer.pricePerNodeHour.value)});
    verifier.that(offer.billing != Reserved || offer.termMonths > 0, "term_months", "reserved_without_term");
}

void verify(const catalogue::ManagedOffer& offer, Verifier& verifier)
{
    verifier.that(isId(offer.id), "id", "bad_id", {offer.id});
    verifier.that(isCurrency(offer.currency), "currency", "not_a_currency", {offer.currency});
    // Strictly: two tiers from the same length on would both apply.
    verifier.that(
        std::ranges::adjacent_find(offer.tiers, std::ranges::greater_equal{}, &catalogue::PromptTier::aboveInputTokens)
            == offer.tiers.end(),
        "tiers", "tiers_not_ascending");
    verifier.that(
        std::ranges::adjacent_find(offer.dated, std::ranges::greater_equal{}, &catalogue::DatedPrices::validFrom)
            == offer.dated.end(),
        "dated", "dates_not_ascending");
    verifier.that(std::ranges::none_of(offer.dated, &std::string::empty, &catalogue::DatedPrices::validFrom), "dated",
                  "missing_key", {std::string("valid_from")});
    verifier.that(std::ranges::none_of(offer.dated,
                                       [](const catalogue::DatedPrices& change) {
                                           return !change.validUntil.empty() && change.validUntil < change.validFrom;
                                       }),
                  "dated", "promotion_ends_before_it_starts");
    verifier.that(std::ranges::adjacent_find(offer.provisioned, std::ranges::greater_equal{},
                                             &catalogue::ProvisionedUnit::termMonths)
                      == offer.provisioned.end(),
                  "provisioned", "terms_not_ascending");
}

void verify(const catalogue::ProvisionedUnit& unit, Verifier& verifier)
{
    verifier.that(unit.inputTokensPerMinute > 0.0 || unit.outputTokensPerMinute > 0.0, "input_tokens_per_minute",
                  "provisioned_without_throughput");
}

void verify(const catalogue::TimeOfDay& rule, Verifier& verifier)
{
    verifier.that(std::ranges::all_of(rule.peakHoursUtc, [](const auto& hours) { return hours.first < hours.second; }),
                  "peak_hours_utc", "hours_not_ascending");
}

void verify(const catalogue::ServingProfile& profile, Verifier& verifier)
{
    verifier.that(isId(profile.id), "id", "bad_id", {profile.id});
    verifier.that(
        std::ranges::all_of(profile.residuals, [](const auto& range) { return range.lowFactor <= range.highFactor; }),
        "residuals", "low_above_high");
}

void verify(const catalogue::BenchmarkTask& task, Verifier& verifier)
{
    verifier.that(isId(task.id), "id", "bad_id", {task.id});
}

} // namespace evenhost::documents
