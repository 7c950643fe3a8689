// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/eligibility.h"

#include "sizing/weightformat.h"

#include <algorithm>

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
        findings.push_back(
            finding(Severity::Warning, "licence_conditional", path, {model.name, licence.name, licence.conditions}));
        return;
    case catalogue::CommercialUse::Allowed:
        break;
    }
    if (licence.provenance.confidence == base::Confidence::Unverified) {
        findings.push_back(finding(Severity::Warning, "licence_unverified", path, {model.name, licence.name}));
    }
}

void addFormat(Findings& findings, const std::string& format, const std::string& path)
{
    if (format.empty() || sizing::weightFormat(format) != nullptr) {
        return;
    }
    std::vector<std::string> names;
    for (const sizing::WeightFormat& known : sizing::weightFormats()) {
        names.emplace_back(known.name);
    }
    findings.push_back(
        finding(Severity::Error, "unknown_weight_format", path, {format, plan::nearestId(format, names)}));
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
        findings.push_back(
            finding(Severity::Error, "outside_residency", path, {where, country, plan.residencyCountry}));
    }
}

/// Where a managed option promises to stay: its country, or the one wanted when its regional endpoint can be had there.
std::string countryOf(const plan::Plan& plan, const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer)
{
    if (!entry.regionalEndpoint || !offer.regional) {
        return offer.country;
    }
    const auto& countries = offer.regional->countries;
    return std::ranges::find(countries, plan.residencyCountry) != countries.end() ? plan.residencyCountry
                                                                                  : offer.country;
}

} // namespace

Findings selfHostedReasons(const plan::Plan& plan, const plan::ResolvedEntry& entry)
{
    Findings findings;
    const std::string path = "shortlist." + entry.entry->id;
    const catalogue::HostingOffer& offer = *entry.hosting;
    addFormat(findings, entry.entry->weightFormat, path + ".weight_format");
    addLicence(findings, *entry.model, path + ".model");
    addContext(findings, entry.model->context.tokens, plan.workload.contextTokens.value, entry.model->name,
               path + ".model");
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
        findings.push_back(
            finding(Severity::Error, "output_too_long", path,
                    {offer.model, Amount{offer.maximumOutputTokens, Unit::Tokens}, Amount{output, Unit::Tokens}}));
    }
    addResidency(findings, plan, countryOf(plan, *managed.entry, offer), offer.provider, path);
    if (const auto retires = base::dateFromIso(offer.retirement); retires && *retires <= today) {
        findings.push_back(finding(Severity::Error, "retired", path, {offer.model, offer.retirement}));
    } else if (!offer.retirement.empty()) {
        findings.push_back(finding(Severity::Info, "retires", path, {offer.model, offer.retirement}));
    }
    return findings;
}

} // namespace evenhost::analysis
