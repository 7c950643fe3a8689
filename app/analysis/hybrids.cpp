// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hybrids.h"

#include "analysis/options.h"
#include "analysis/overtime.h"
#include "base/wholecount.h"
#include "cost/hybrid.h"

namespace evenhost::analysis {

namespace {

Option hybridOption(const Option& self, const Option& managed, const SelfHostedFigures<double>& figures,
                    const cost::HybridChoice& choice)
{
    Option option;
    option.id = self.id + '+' + managed.id;
    option.kind = OptionKind::Hybrid;
    option.modelId = self.modelId;
    option.modelName = self.modelName;
    option.label = self.label + " + " + managed.label;
    option.eligible = self.eligible && managed.eligible;
    option.reasons = self.reasons;
    option.reasons.insert(option.reasons.end(), managed.reasons.begin(), managed.reasons.end());
    option.totalParameters = self.totalParameters;
    option.activeParameters = self.activeParameters;
    option.ownReplicas = choice.ownReplicas;
    option.managedId = managed.id;
    option.spilledShare = 1.0 - choice.servedShare;
    option.monthlyCost = monthlyCost(choice.month);
    option.costPerRequest = perRequest(choice.month.total, figures.traffic);
    option.costPerMillionTokens = perMillionTokens(option.costPerRequest, figures.traffic);

    Deployment deployment = *self.deployment;
    const double replicas = choice.ownReplicas;
    deployment.replicasNeeded = choice.ownReplicas;
    deployment.replicasSpare = 0;
    deployment.range.reset(); // was found for everything being served by oneself
    deployment.replicas = choice.ownReplicas;
    const double nodes = cost::nodesFor(figures.inputs.fleet, replicas);
    deployment.nodes = base::wholeCount(nodes);
    deployment.gpus = base::wholeCount(nodes * figures.inputs.fleet.gpusPerNode);
    deployment.storage.hotGb = deployment.storage.checkpointGb * deployment.nodes;
    deployment.storage.totalGb =
        deployment.storage.hotGb + deployment.storage.registryGb + deployment.storage.backupsGb;
    deployment.capacityRequestsPerDay = deployment.capacityPerReplica * replicas;
    deployment.utilisation = figures.traffic.requestsPerDay * choice.servedShare
                             / (deployment.capacityRequestsPerDay * figures.traffic.peakToAverage)
                             * figures.inputs.fleet.targetUtilisation;
    option.deployment = std::move(deployment);
    return option;
}

/// What an option costs month by month; nothing for one that cannot be priced.
std::optional<cost::Forecast> forecastOf(const Option& option, const plan::ResolvedPlan& plan,
                                         const PlanFigures& figures, base::Date today)
{
    const plan::Plan& own = plan.plan();
    if (option.kind == OptionKind::Managed) {
        for (std::size_t j = 0; j < figures.managed.size(); ++j) {
            if (plan.managed()[j].entry->id == option.id) {
                return cost::managedForecast(managedInputsOver(plan, plan.managed()[j], today),
                                             figures.managed[j].traffic, outlookOf(own));
            }
        }
        return std::nullopt;
    }
    const std::string id = ownIdOf(option);
    for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
        const SelfHostedFigures<double>& self = figures.selfHosted[i];
        if (plan.shortlist()[i].entry->id != id || !self.replica.feasible) {
            continue;
        }
        const cost::Outlook outlook = outlookOf(own, plan.shortlist()[i].hosting);
        return option.kind == OptionKind::Hybrid
                   ? cost::hybridForecast(self.inputs, managedInputsOver(plan, plan.managed().front(), today),
                                          self.traffic, option.ownReplicas, outlook)
                   : cost::selfHostedForecast(self.inputs, self.traffic, outlook);
    }
    return std::nullopt;
}

} // namespace

std::vector<Option> hybridOptions(const std::vector<Option>& options, const plan::ResolvedPlan& plan,
                                  const PlanFigures& figures)
{
    std::vector<Option> hybrids;
    if (plan.managed().empty()) {
        return hybrids;
    }
    const Option& reference = options[figures.selfHosted.size()];
    for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
        const SelfHostedFigures<double>& self = figures.selfHosted[i];
        if (!self.replica.feasible || !(self.fleet.capacityPerReplica > 0.0)) {
            continue;
        }
        const cost::HybridChoice choice = cost::bestHybrid(self.inputs, figures.managed.front().inputs, self.traffic);
        if (!choice.pure) {
            hybrids.push_back(hybridOption(options[i], reference, self, choice));
        }
    }
    return hybrids;
}

std::string ownIdOf(const Option& option)
{
    return option.kind == OptionKind::Hybrid ? option.id.substr(0, option.id.size() - option.managedId.size() - 1)
                                             : option.id;
}

void addCash(std::vector<Option>& options, const plan::ResolvedPlan& plan, const PlanFigures& figures, base::Date today)
{
    const double discountRate = plan.plan().assumptions.discountRate.value;
    std::optional<cost::Forecast> reference;
    std::string referenceId;
    if (!plan.managed().empty()) {
        referenceId = plan.managed().front().entry->id;
        reference = forecastOf(options[figures.selfHosted.size()], plan, figures, today);
    }
    for (Option& option : options) {
        if (const auto forecast = forecastOf(option, plan, figures, today)) {
            const bool compare = reference && option.id != referenceId;
            option.cash = cashOf(*forecast, compare ? &*reference : nullptr, discountRate);
        }
    }
}

} // namespace evenhost::analysis
