// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meeting.h"

#include "base/units.h"

#include <algorithm>
#include <set>

namespace evenhost::report {

using analysis::Evaluation;
using analysis::Option;

namespace {

/// The plan's own entry before the catalogue's.
template <class Entry>
const Entry* ownOr(const std::vector<Entry>& own, const Entry* builtIn, std::string_view id)
{
    const auto found = std::ranges::find(own, id, &Entry::id);
    return found == own.end() ? builtIn : &*found;
}

const catalogue::ModelCard* modelOf(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string_view id)
{
    return ownOr(plan.own.models, catalogue.model(id), id);
}

void addOnce(std::vector<std::string>& names, const std::string& name)
{
    if (!name.empty() && std::ranges::find(names, name) == names.end())
        names.push_back(name);
}

Risk licence(const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    Risk risk;
    risk.kind = RiskKind::Licence;
    for (const plan::ShortlistEntry& entry : plan.shortlist) {
        const catalogue::ModelCard* model = modelOf(plan, catalogue, entry.modelId);
        if (!model || model->licence.commercialUse != catalogue::CommercialUse::Allowed)
            addOnce(risk.names, model ? model->name : entry.modelId);
    }
    risk.open = !risk.names.empty();
    return risk;
}

Risk residency(const Evaluation& evaluation, const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    Risk risk;
    risk.kind = RiskKind::Residency;
    if (plan.residencyCountry.empty()) {
        risk.open = true;
        return risk;
    }
    const auto nameOf = [&](const std::string& id) {
        const Option* option = analysis::option(evaluation, id);
        return option ? (option->label.empty() ? option->modelName : option->label) : id;
    };
    for (const plan::ShortlistEntry& entry : plan.shortlist) {
        const auto* offer = ownOr(plan.own.hosting, catalogue.hostingOffer(entry.hostingId), entry.hostingId);
        if (!offer || offer->country != plan.residencyCountry)
            addOnce(risk.names, nameOf(entry.id));
    }
    for (const plan::ManagedEntry& entry : plan.managed) {
        const auto* offer = ownOr(plan.own.managed, catalogue.managedOffer(entry.offerId), entry.offerId);
        if (!offer || offer->country != plan.residencyCountry)
            addOnce(risk.names, nameOf(entry.id));
    }
    risk.open = !risk.names.empty();
    return risk;
}

Risk rangeOf(RiskKind kind, const base::Quantity& quantity)
{
    Risk risk;
    risk.kind = kind;
    risk.value = quantity.value;
    risk.low = quantity.low;
    risk.high = quantity.high;
    return risk;
}

Risk managedPrice(const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    Risk risk = rangeOf(RiskKind::ManagedPrice, plan.assumptions.managedPriceDrift);
    const plan::ManagedEntry& first = plan.managed.front();
    const auto* offer = ownOr(plan.own.managed, catalogue.managedOffer(first.offerId), first.offerId);
    if (offer && !offer->retirement.empty()) {
        risk.names.push_back(offer->retirement);
        risk.open = true;
    }
    return risk;
}

std::optional<NextStep> driverToSettle(const Evaluation& evaluation)
{
    for (const analysis::SensitivityBar& bar : evaluation.sensitivity) {
        if (bar.flipValue && *bar.flipValue >= std::min(bar.low, bar.high)
            && *bar.flipValue <= std::max(bar.low, bar.high)) {
            NextStep step;
            step.kind = StepKind::SettleDriver;
            step.names = {bar.path};
            step.value = bar.flipValue;
            return step;
        }
    }
    return std::nullopt;
}

NextStep simple(StepKind kind, std::vector<std::string> names = {}, std::optional<double> value = {})
{
    NextStep step;
    step.kind = kind;
    step.names = std::move(names);
    step.value = value;
    return step;
}

/// Prices that the checks of money call old (cost/check.h).
double oldPrices(const Evaluation& evaluation)
{
    std::set<std::string> paths;
    for (const base::Finding& finding : evaluation.findings) {
        if (finding.code == "price_old" || finding.code == "price_undated")
            paths.insert(finding.path);
    }
    return static_cast<double>(paths.size());
}

} // namespace

std::vector<Risk> risks(const Evaluation& evaluation, const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                        std::string_view ownId)
{
    std::vector<Risk> found;
    const ComparedPair pair = comparedPair(evaluation, ownId);
    if (!plan.shortlist.empty())
        found.push_back(licence(plan, catalogue));
    if (!plan.shortlist.empty() || !plan.managed.empty())
        found.push_back(residency(evaluation, plan, catalogue));
    if (pair.own && pair.own->deployment) {
        const analysis::Deployment& deployment = *pair.own->deployment;
        Risk estimate;
        estimate.kind = RiskKind::Estimate;
        estimate.open = !deployment.replica.measured;
        estimate.low = deployment.replica.lowFactor;
        estimate.high = deployment.replica.highFactor;
        found.push_back(estimate);
        Risk site;
        site.kind = RiskKind::SingleSite;
        site.value = deployment.replicasSpare;
        site.open = deployment.replicasSpare == 0;
        found.push_back(site);
    }
    if (!plan.managed.empty())
        found.push_back(managedPrice(plan, catalogue));
    if (!plan.exchangeRates.empty()) {
        Risk currency = rangeOf(RiskKind::Currency, plan.exchangeRates.begin()->second);
        for (const auto& [code, rate] : plan.exchangeRates)
            currency.names.push_back(code);
        found.push_back(currency);
    }
    if (pair.own && pair.own->deployment && pair.own->deployment->storage.checkpointGb > 0.0) {
        Risk tuning;
        tuning.kind = RiskKind::Tuning;
        tuning.value = pair.own->deployment->storage.checkpointGb;
        found.push_back(tuning);
    }
    return found;
}

std::vector<NextStep> nextSteps(const Evaluation& evaluation, const plan::Plan& plan,
                                const catalogue::Catalogue& catalogue, std::string_view ownId)
{
    std::vector<NextStep> steps;
    const ComparedPair pair = comparedPair(evaluation, ownId);
    const Option* recommended = analysis::option(evaluation, evaluation.verdict.optionId);
    if (recommended && !evaluation.verdict.otherId.empty()) // with one side only there is nothing to decide yet
        steps.push_back(
            simple(StepKind::Approve, {recommended->label.empty() ? recommended->modelName : recommended->label}));
    for (const Risk& risk : risks(evaluation, plan, catalogue, ownId)) {
        if (!risk.open)
            continue;
        if (risk.kind == RiskKind::Licence)
            steps.push_back(simple(StepKind::ClearLicence, risk.names));
        else if (risk.kind == RiskKind::Residency)
            steps.push_back(simple(StepKind::DecideResidency, risk.names));
    }
    if (pair.own && pair.own->deployment && !pair.own->deployment->replica.measured
        && pair.own->deployment->replica.feasible) {
        const analysis::Deployment& deployment = *pair.own->deployment;
        NextStep measure = simple(StepKind::Measure, {pair.own->modelName, deployment.acceleratorName},
                                  static_cast<double>(deployment.gpusPerReplica));
        measure.low = deployment.replica.lowFactor;
        measure.high = deployment.replica.highFactor;
        steps.push_back(measure);
    }
    if (const auto settle = driverToSettle(evaluation))
        steps.push_back(*settle);
    if (pair.breakEven && pair.breakEven->cheaperAbove
        && *pair.breakEven->cheaperAbove > evaluation.workload.requestsPerDay) {
        NextStep review = simple(StepKind::ReviewVolume, {}, pair.breakEven->cheaperAbove);
        review.months = pair.breakEven->monthReached;
        steps.push_back(review);
    }
    if (const double old = oldPrices(evaluation); old > 0.0)
        steps.push_back(simple(StepKind::RefreshPrices, {}, old));
    if (steps.size() > 6)
        steps.resize(6);
    return steps;
}

} // namespace evenhost::report
