// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/resolve.h"

#include "plan/fields.h"

#include <algorithm>
#include <numeric>

namespace evenhost::plan {

namespace {

using base::Finding;
using base::Findings;
using base::Severity;

template <class Entry>
std::vector<std::string> idsOf(const std::vector<Entry>& own, const std::vector<Entry>& known)
{
    std::vector<std::string> ids;
    for (const auto* list : {&own, &known}) {
        for (const Entry& entry : *list) {
            ids.push_back(entry.id);
        }
    }
    return ids;
}

/// The plan's own card before the catalogue's; null and a finding when neither has it.
template <class Entry>
const Entry* lookUp(Findings& findings, const std::vector<Entry>& own, const std::vector<Entry>& known,
                    const std::string& id, std::string_view code, const std::string& path)
{
    for (const auto* list : {&own, &known}) {
        const auto found = std::ranges::find(*list, id, &Entry::id);
        if (found != list->end()) {
            return &*found;
        }
    }
    findings.push_back({Severity::Error, std::string(code), {id, nearestId(id, idsOf(own, known))}, path, {}});
    return nullptr;
}

/// Adds a copy unless one of that id is there already.
template <class Entry>
void keep(std::vector<Entry>& kept, const Entry* entry)
{
    if (entry != nullptr && std::ranges::find(kept, entry->id, &Entry::id) == kept.end()) {
        kept.push_back(*entry);
    }
}

/// Spot hours that are interrupted are bought on demand: the same machine at the same place is kept beside the offer.
const catalogue::HostingOffer* onDemandTwin(const catalogue::Catalogue& catalogue, const catalogue::HostingOffer& spot)
{
    const auto found = std::ranges::find_if(catalogue.hosting, [&](const catalogue::HostingOffer& offer) {
        return spot.billing == catalogue::Billing::Spot && offer.billing == catalogue::Billing::OnDemand
               && offer.provider == spot.provider && offer.sku == spot.sku && offer.region == spot.region;
    });
    return found == catalogue.hosting.end() ? nullptr : &*found;
}

void checkCurrency(Findings& findings, const Plan& plan, const std::string& currency, const std::string& path)
{
    if (currency != plan.currency && !plan.exchangeRates.contains(currency)) {
        findings.push_back({Severity::Error, "missing_exchange_rate", {currency, plan.currency}, path, {}});
    }
}

const Scenario* scenarioNamed(const Plan& plan, std::string_view name)
{
    const auto found = std::ranges::find(plan.scenarios, name, &Scenario::name);
    return found == plan.scenarios.end() ? nullptr : &*found;
}

Findings applyScenario(Plan& plan, const catalogue::Catalogue& catalogue, std::string_view name)
{
    if (name.empty()) {
        return {};
    }
    const Scenario* scenario = scenarioNamed(plan, name);
    if (scenario == nullptr) {
        std::vector<std::string> names;
        for (const Scenario& known : plan.scenarios) {
            names.push_back(known.name);
        }
        return {
            Finding{Severity::Error, "unknown_scenario", {std::string(name), nearestId(name, names)}, "scenarios", {}}};
    }
    Findings findings;
    const std::vector<Override> overrides = scenario->overrides;
    for (const Override& change : overrides) {
        adoptOffer(plan, catalogue, change.path);
        const auto applied = applyOverride(plan, change);
        if (!applied) {
            findings.insert(findings.end(), applied.error().begin(), applied.error().end());
        }
    }
    return findings;
}

} // namespace

void adoptOffer(Plan& plan, const catalogue::Catalogue& catalogue, std::string_view path)
{
    const PathParts parts = splitPath(path);
    if (parts.section == "hosting") {
        keep(plan.own.hosting, catalogue.hostingOffer(parts.id));
    } else if (parts.section == "offers") {
        keep(plan.own.managed, catalogue.managedOffer(parts.id));
    }
}

std::string nearestId(std::string_view id, const std::vector<std::string>& known)
{
    const auto distance = [](std::string_view a, std::string_view b) {
        std::vector<std::size_t> row(b.size() + 1);
        std::iota(row.begin(), row.end(), std::size_t{0});
        for (std::size_t i = 0; i < a.size(); ++i) {
            std::size_t diagonal = row[0]++;
            for (std::size_t j = 0; j < b.size(); ++j) {
                const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
            }
        }
        return row.back();
    };
    constexpr std::size_t longestCompared = 128;
    std::string nearest;
    std::size_t best = std::max<std::size_t>(2, id.size() / 3) + 1;
    for (const std::string& candidate : known) {
        if (id.size() > longestCompared || candidate.size() > longestCompared) {
            continue;
        }
        const std::size_t away = distance(id, candidate);
        if (away < best) {
            best = away;
            nearest = candidate;
        }
    }
    return nearest;
}

base::Result<ResolvedPlan> resolve(const Plan& plan, const catalogue::Catalogue& catalogue, std::string_view scenario)
{
    ResolvedPlan resolved;
    resolved.m_plan = plan;
    resolved.m_scenario = scenario;
    Plan& own = resolved.m_plan;
    Findings findings = applyScenario(own, catalogue, scenario);
    catalogue::Catalogue& kept = resolved.m_catalogue;
    kept.profiles = catalogue.profiles;
    kept.assumptions = catalogue.assumptions;

    for (const ShortlistEntry& entry : own.shortlist) {
        const std::string path = "shortlist." + entry.id + '.';
        keep(kept.models,
             lookUp(findings, own.own.models, catalogue.models, entry.modelId, "unknown_model", path + "model"));
        if (!entry.servingProfile.empty()) {
            lookUp(findings, {}, catalogue.profiles, entry.servingProfile, "unknown_serving_profile",
                   path + "serving_profile");
        }
        const auto* offer =
            lookUp(findings, own.own.hosting, catalogue.hosting, entry.hostingId, "unknown_hosting", path + "hosting");
        keep(kept.hosting, offer);
        if (offer != nullptr) {
            keep(kept.hosting, onDemandTwin(catalogue, *offer));
            keep(kept.accelerators, lookUp(findings, own.own.accelerators, catalogue.accelerators, offer->acceleratorId,
                                           "unknown_accelerator", "hosting." + offer->id));
            checkCurrency(findings, own, offer->currency, path + "hosting");
        }
    }
    for (const ManagedEntry& entry : own.managed) {
        const std::string path = "managed." + entry.id + ".offer";
        const auto* offer = lookUp(findings, own.own.managed, catalogue.managed, entry.offerId, "unknown_offer", path);
        keep(kept.managed, offer);
        if (offer != nullptr) {
            checkCurrency(findings, own, offer->currency, path);
        }
    }
    if (base::hasErrors(findings)) {
        return findings;
    }
    kept.sort();
    for (const ShortlistEntry& entry : own.shortlist) {
        const auto* offer = kept.hostingOffer(entry.hostingId);
        resolved.m_shortlist.push_back(
            {&entry, kept.model(entry.modelId), offer, kept.accelerator(offer->acceleratorId)});
    }
    for (const ManagedEntry& entry : own.managed) {
        resolved.m_managed.push_back({&entry, kept.managedOffer(entry.offerId)});
    }
    return resolved;
}

} // namespace evenhost::plan
