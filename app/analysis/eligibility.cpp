// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/eligibility.h"

#include <algorithm>
#include <set>

namespace evenhost::analysis {

namespace {

using base::Amount;
using base::Finding;
using base::Findings;
using base::Severity;
using base::Unit;

Finding finding(Severity severity, std::string code, std::string path, std::vector<base::Argument> arguments)
{
    return {severity, std::move(code), std::move(arguments), std::move(path), {}};
}

void addLicence(Findings& findings, const catalogue::ModelCard& model, const std::string& path)
{
    const catalogue::Licence& licence = model.licence;
    switch (licence.commercialUse) {
    case catalogue::CommercialUse::Forbidden:
        findings.push_back(finding(Severity::Error, "licence_forbids", path, {model.name, licence.name}));
        return;
    case catalogue::CommercialUse::Unknown:
        findings.push_back(finding(Severity::Warning, "licence_unknown", path, {model.name}));
        return;
    case catalogue::CommercialUse::Conditional:
        findings.push_back(finding(Severity::Warning, "licence_conditional", path,
                                   {model.name, licence.name, licence.conditions}));
        return;
    case catalogue::CommercialUse::Allowed:
        break;
    }
    if (licence.provenance.confidence == base::Confidence::Unverified) {
        findings.push_back(finding(Severity::Warning, "licence_unverified", path, {model.name, licence.name}));
    }
}

void addContext(Findings& findings, double known, double wanted, const std::string& name, const std::string& path)
{
    if (known <= 0) {
        findings.push_back(finding(Severity::Warning, "context_unknown", path, {name}));
    } else if (known < wanted) {
        findings.push_back(finding(Severity::Error, "context_too_short", path,
                                   {name, Amount{known, Unit::Tokens}, Amount{wanted, Unit::Tokens}}));
    }
}

void addResidency(Findings& findings, const plan::Plan& plan, const std::string& country, const std::string& where,
                  const std::string& path)
{
    if (plan.residencyCountry.empty() || country == plan.residencyCountry) {
        return;
    }
    if (country.empty()) {
        findings.push_back(finding(Severity::Warning, "residency_unknown", path, {where, plan.residencyCountry}));
    } else {
        findings.push_back(finding(Severity::Error, "outside_residency", path, {where, country, plan.residencyCountry}));
    }
}

void addAge(Findings& findings, const base::Provenance& provenance, const std::string& what, const std::string& path,
            base::Date today)
{
    const auto date = base::dateFromIso(provenance.date);
    if (!date) {
        findings.push_back(finding(Severity::Warning, "price_undated", path, {what}));
        return;
    }
    const int age = base::daysBetween(*date, today);
    if (age > oldPriceDays) {
        findings.push_back(finding(Severity::Warning, "price_old", path,
                                   {what, Amount{static_cast<double>(age), Unit::Days}, provenance.date}));
    }
    if (provenance.confidence == base::Confidence::Unverified) {
        findings.push_back(finding(Severity::Warning, "price_unverified", path, {what}));
    }
}

void addAnnouncements(Findings& findings, const catalogue::ManagedOffer& offer, const std::string& path, base::Date today)
{
    for (const catalogue::DatedPrices& change : offer.dated) {
        const auto from = base::dateFromIso(change.validFrom);
        if (!from) {
            findings.push_back(finding(Severity::Error, "bad_price_date", path, {offer.model, change.validFrom}));
        } else if (*from > today) {
            findings.push_back(finding(Severity::Info, "price_change_announced", path,
                                       {offer.model, change.validFrom, Amount{change.prices.input, Unit::None},
                                        Amount{change.prices.output, Unit::None}, offer.currency}));
        }
    }
}

} // namespace

Findings selfHostedReasons(const plan::Plan& plan, const plan::ResolvedEntry& entry)
{
    Findings findings;
    const std::string path = "shortlist." + entry.entry->id;
    const catalogue::HostingOffer& offer = *entry.hosting;
    addLicence(findings, *entry.model, path + ".model");
    addContext(findings, entry.model->context.tokens, plan.workload.contextTokens.value, entry.model->name, path + ".model");
    addResidency(findings, plan, offer.country, offer.provider + ' ' + offer.region, path + ".hosting");
    if (offer.billing == catalogue::Billing::Spot) {
        findings.push_back(finding(Severity::Warning, "spot_hosting", path + ".hosting", {offer.provider}));
    }
    return findings;
}

Findings managedReasons(const plan::Plan& plan, const plan::ResolvedManaged& managed, base::Date today)
{
    Findings findings;
    const std::string path = "managed." + managed.entry->id + ".offer";
    const catalogue::ManagedOffer& offer = *managed.offer;
    addContext(findings, offer.contextTokens, plan.workload.contextTokens.value, offer.model, path);
    const double output = plan.workload.outputTokens.value + managed.entry->reasoningTokens.value;
    if (offer.maximumOutputTokens > 0 && output > offer.maximumOutputTokens) {
        findings.push_back(finding(Severity::Error, "output_too_long", path,
                                   {offer.model, Amount{offer.maximumOutputTokens, Unit::Tokens}, Amount{output, Unit::Tokens}}));
    }
    addResidency(findings, plan, offer.country, offer.provider, path);
    if (const auto retires = base::dateFromIso(offer.retirement); retires && *retires <= today) {
        findings.push_back(finding(Severity::Error, "retired", path, {offer.model, offer.retirement}));
    } else if (!offer.retirement.empty()) {
        findings.push_back(finding(Severity::Info, "retires", path, {offer.model, offer.retirement}));
    }
    return findings;
}

Findings priceFindings(const plan::ResolvedPlan& plan, base::Date today)
{
    Findings findings;
    std::set<std::string> currencies;
    for (const catalogue::HostingOffer& offer : plan.catalogue().hosting) {
        currencies.insert(offer.currency);
        const base::Provenance& provenance = offer.billing == catalogue::Billing::Owned && offer.ownership
            ? offer.ownership->serverPrice.provenance
            : offer.pricePerNodeHour.provenance;
        addAge(findings, provenance, offer.provider + ' ' + offer.sku, "hosting." + offer.id, today);
    }
    for (const catalogue::ManagedOffer& offer : plan.catalogue().managed) {
        currencies.insert(offer.currency);
        addAge(findings, offer.provenance, offer.provider + ' ' + offer.model, "offers." + offer.id, today);
        addAnnouncements(findings, offer, "offers." + offer.id, today);
    }
    for (const auto& [currency, rate] : plan.plan().exchangeRates) {
        if (currencies.contains(currency) && currency != plan.plan().currency) {
            addAge(findings, rate.provenance, currency + '/' + plan.plan().currency, "exchange_rates." + currency, today);
        }
    }
    return findings;
}

} // namespace evenhost::analysis
