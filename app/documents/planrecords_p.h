// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/cataloguerecords_p.h"
#include "plan/plan.h"

/// The keys of a plan, in the order they are written (see record_p.h). Ranges of a plan's own numbers are not here:
/// plan::checkPlan holds them, so that a file and the window go by the same ones.
namespace evenhost::documents {

constexpr auto names(Type<plan::Schedule>)
{
    std::array<Name<plan::Schedule>, plan::scheduleNames.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = {plan::scheduleNames[i].schedule, plan::scheduleNames[i].name};
    }
    return all;
}

constexpr auto names(Type<plan::Service>)
{
    std::array<Name<plan::Service>, plan::serviceNames.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = {plan::serviceNames[i].service, plan::serviceNames[i].name};
    }
    return all;
}

template <class V>
void describe(V& v, Type<plan::LoadShape>)
{
    v.field("hourly_weights", &plan::LoadShape::hourlyWeights, anyNumber);
    v.field("weekend_factor", &plan::LoadShape::weekendFactor, anyNumber);
    v.field("utc_offset_hours", &plan::LoadShape::utcOffsetHours, anyNumber);
}

template <class V>
void describe(V& v, Type<plan::Tax>)
{
    v.field("name", &plan::Tax::name);
    v.field("shown", &plan::Tax::shown);
    v.field("recoverable", &plan::Tax::recoverable);
}

template <class V>
void describe(V& v, Type<plan::ShortlistEntry>)
{
    using plan::ShortlistEntry;
    v.required("id", &ShortlistEntry::id);
    v.field("label", &ShortlistEntry::label);
    v.required("model", &ShortlistEntry::modelId);
    v.field("weight_format", &ShortlistEntry::weightFormat);
    v.field("kv_bits", &ShortlistEntry::kvBits, anyNumber);
    v.required("hosting", &ShortlistEntry::hostingId);
    v.field("gpus_per_replica", &ShortlistEntry::gpusPerReplica, anyNumber);
    v.field("serving_profile", &ShortlistEntry::servingProfile);
    v.field("schedule", &ShortlistEntry::schedule);
    v.field("office_hours_per_day", &ShortlistEntry::officeHoursPerDay, anyNumber);
    v.field("accepted_tokens_per_step", &ShortlistEntry::acceptedTokensPerStep, anyNumber);
    v.field("note", &ShortlistEntry::note);
}

template <class V>
void describe(V& v, Type<plan::ManagedEntry>)
{
    using plan::ManagedEntry;
    v.required("id", &ManagedEntry::id);
    v.field("label", &ManagedEntry::label);
    v.required("offer", &ManagedEntry::offerId);
    v.field("token_ratio", &ManagedEntry::tokenRatio, anyNumber);
    v.field("reasoning_tokens", &ManagedEntry::reasoningTokens, anyNumber);
    v.field("discount", &ManagedEntry::discount, anyNumber);
    v.field("platform_fee", &ManagedEntry::platformFee, anyNumber);
    v.field("long_cache_lifetime", &ManagedEntry::longCacheLifetime);
    v.field("service", &ManagedEntry::service);
    v.field("provisioned_term_months", &ManagedEntry::provisionedTermMonths, anyNumber);
    v.field("provisioned_units", &ManagedEntry::provisionedUnits, anyNumber);
    v.field("regional_endpoint", &ManagedEntry::regionalEndpoint);
    v.field("cache_hours", &ManagedEntry::cacheHours, anyNumber);
    v.field("cache_kept_tokens", &ManagedEntry::cacheKeptTokens, anyNumber);
    v.field("committed_spend", &ManagedEntry::committedSpend, anyNumber);
    v.field("committed_months", &ManagedEntry::committedMonths, anyNumber);
    v.field("note", &ManagedEntry::note);
}

template <class V>
void describe(V& v, Type<plan::MeasuredPoint>)
{
    using plan::MeasuredPoint;
    v.required("concurrency", &MeasuredPoint::concurrency);
    v.required("input_tokens", &MeasuredPoint::inputTokens);
    v.required("output_tokens", &MeasuredPoint::outputTokens);
    v.field("output_tokens_per_second", &MeasuredPoint::outputTokensPerSecond);
    v.field("first_token_seconds", &MeasuredPoint::firstTokenSeconds);
}

template <class V>
void describe(V& v, Type<plan::Measurement>)
{
    using plan::Measurement;
    v.required("id", &Measurement::id);
    v.required("model", &Measurement::modelId);
    v.field("weight_format", &Measurement::weightFormat);
    v.required("accelerator", &Measurement::acceleratorId);
    v.field("gpus", &Measurement::gpus, {1.0, 1e5});
    v.field("points", &Measurement::points);
    v.field("provenance", &Measurement::provenance);
}

template <class V>
void describe(V& v, Type<plan::Override>)
{
    v.required("path", &plan::Override::path);
    v.required("value", &plan::Override::value, anyNumber);
}

template <class V>
void describe(V& v, Type<plan::Scenario>)
{
    v.required("name", &plan::Scenario::name);
    v.field("note", &plan::Scenario::note);
    v.field("overrides", &plan::Scenario::overrides);
}

template <class V>
void describe(V& v, Type<plan::Baseline>)
{
    v.date("date", &plan::Baseline::date);
    v.field("label", &plan::Baseline::label);
    v.field("values", &plan::Baseline::values);
}

template <class V>
void describe(V& v, Type<plan::Walkthrough>)
{
    using plan::Walkthrough;
    v.field("order", &Walkthrough::order);
    v.field("hidden", &Walkthrough::hidden);
    v.field("titles", &Walkthrough::titles);
    v.field("notes", &Walkthrough::notes);
    v.field("notes_in_report", &Walkthrough::notesInReport);
}

template <class V>
void describe(V& v, Type<plan::OwnCatalogue>)
{
    using plan::OwnCatalogue;
    v.field("models", &OwnCatalogue::models);
    v.field("accelerators", &OwnCatalogue::accelerators);
    v.field("hosting", &OwnCatalogue::hosting);
    v.field("managed", &OwnCatalogue::managed);
}

/// A plan's keys come in three runs, with the fixed fields of plan/fields.h between them:
/// head, `workload`, options, `assumptions`, rest.
template <class V>
void describeHead(V& v)
{
    using plan::Plan;
    v.field("title", &Plan::title);
    v.field("client", &Plan::client);
    v.field("author", &Plan::author);
    v.field("reviewer", &Plan::reviewer);
    v.date("date", &Plan::date);
    v.field("version", &Plan::version);
    v.field("note", &Plan::note);
    v.field("currency", &Plan::currency);
    v.field("residency_country", &Plan::residencyCountry);
    v.field("tax", &Plan::tax);
}

template <class V>
void describeOptions(V& v)
{
    v.field("shortlist", &plan::Plan::shortlist);
    v.field("managed", &plan::Plan::managed);
}

template <class V>
void describeRest(V& v)
{
    using plan::Plan;
    v.field("exchange_rates", &Plan::exchangeRates, anyNumber);
    v.field("scenarios", &Plan::scenarios);
    v.field("measurements", &Plan::measurements);
    v.field("baseline", &Plan::baseline);
    v.field("walkthrough", &Plan::walkthrough);
    v.field("own", &Plan::own);
}

} // namespace evenhost::documents
