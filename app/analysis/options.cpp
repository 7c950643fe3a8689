// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/options.h"

#include "analysis/eligibility.h"
#include "analysis/ranges.h"
#include "base/constants.h"
#include "base/wholecount.h"
#include "cost/check.h"

namespace evenhost::analysis {

namespace {

constexpr double secondsPerHour = 3'600.0;

/// Errors rule an option out; the rest of what is known about it stays beside it.
void addReasons(Option& option, base::Findings findings)
{
    if (base::hasErrors(findings)) {
        option.eligible = false;
    }
    option.reasons.insert(option.reasons.end(), std::make_move_iterator(findings.begin()),
                          std::make_move_iterator(findings.end()));
}

Storage storageOf(const SelfHostedFigures<double>& figures, const plan::Assumptions& assumptions)
{
    Storage storage;
    storage.checkpointGb = figures.replica.checkpointBytes / base::bytesPerGigabyte;
    storage.hotGb = storage.checkpointGb * figures.fleet.nodes;
    storage.registryGb = storage.checkpointGb * assumptions.registryCopies.value;
    storage.backupsGb = storage.checkpointGb * assumptions.backupCopies.value;
    storage.totalGb = storage.hotGb + storage.registryGb + storage.backupsGb;
    storage.downloadHours =
        storage.checkpointGb * base::constants::bitsPerByte.value / assumptions.downloadLink.value / secondsPerHour;
    return storage;
}

Deployment deploymentOf(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                        const SelfHostedFigures<double>& figures)
{
    Deployment deployment;
    deployment.acceleratorId = entry.accelerator->id;
    deployment.acceleratorName = entry.accelerator->name;
    deployment.hostingId = entry.hosting->id;
    deployment.gpusPerReplica = figures.replica.layout.gpus;
    deployment.replica = figures.replica;
    if (!figures.replica.feasible) {
        return deployment;
    }
    const cost::Fleet<double>& fleet = figures.fleet;
    deployment.replicasNeeded = base::wholeCount(fleet.needed);
    deployment.replicas = base::wholeCount(fleet.replicas);
    deployment.replicasSpare = deployment.replicas - deployment.replicasNeeded;
    deployment.nodes = base::wholeCount(fleet.nodes);
    deployment.gpus = base::wholeCount(fleet.gpus);
    deployment.storage = storageOf(figures, plan.plan().assumptions);
    deployment.capacityPerReplica = fleet.capacityPerReplica;
    deployment.capacityRequestsPerDay = fleet.capacityPerReplica * fleet.needed;
    deployment.utilisation = fleet.utilisation;
    deployment.range = fleetRange(figures);
    return deployment;
}

std::string joined(const std::string& first, const std::string& second)
{
    return second.empty() ? first : first + ", " + second;
}

} // namespace

MonthlyCost monthlyCost(const cost::Month<double>& month)
{
    MonthlyCost result;
    result.total = month.total;
    result.tax = month.tax;
    for (std::size_t i = 0; i < cost::costPartCount; ++i) {
        if (month.parts[i]) {
            result.parts.emplace_back(static_cast<cost::CostPart>(i), *month.parts[i]);
        }
    }
    return result;
}

bool canBePriced(const base::Findings& findings)
{
    return !base::hasErrors(findings);
}

Option selfHostedOption(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                        const SelfHostedFigures<double>& figures, base::Date today)
{
    Option option;
    option.id = entry.entry->id;
    option.kind = OptionKind::SelfHosted;
    option.modelId = entry.model->id;
    option.modelName = entry.model->name;
    option.label = entry.entry->label.empty()
                       ? joined(entry.model->name, joined(entry.hosting->provider, entry.hosting->region))
                       : entry.entry->label;
    option.totalParameters = entry.model->parameters.total;
    option.activeParameters = entry.model->parameters.active;
    addReasons(option, selfHostedReasons(plan.plan(), entry));
    addReasons(option, cost::checkHosting(plan, entry, today));
    addReasons(option, figures.replica.reasons);
    option.deployment = deploymentOf(plan, entry, figures);
    if (!figures.replica.feasible) {
        option.eligible = false;
        return option;
    }
    option.monthlyCost = monthlyCost(figures.month);
    option.costPerRequest = figures.costPerRequest;
    option.costPerMillionTokens = figures.costPerMillionTokens;
    return option;
}

Option managedOption(const plan::ResolvedPlan& plan, const plan::ResolvedManaged& managed,
                     const ManagedFigures<double>& figures, base::Date today)
{
    Option option;
    option.id = managed.entry->id;
    option.kind = OptionKind::Managed;
    option.modelId = managed.offer->modelId;
    option.modelName = managed.offer->model;
    option.label =
        managed.entry->label.empty() ? joined(managed.offer->model, managed.offer->provider) : managed.entry->label;
    option.service = ManagedService{.offerId = managed.offer->id,
                                    .service = managed.entry->service,
                                    .regionalEndpoint = figures.inputs.regionalEndpoint,
                                    .units = 0.0,
                                    .termMonths = 0};
    if (figures.inputs.provisioned) {
        option.service->units = cost::unitsFor(figures.inputs, figures.traffic);
        option.service->termMonths = figures.inputs.units.termMonths;
    }
    addReasons(option, managedReasons(plan.plan(), managed, today));
    addReasons(option, cost::checkManaged(plan, managed, today));
    option.monthlyCost = monthlyCost(figures.month);
    option.costPerRequest = figures.costPerRequest;
    option.costPerMillionTokens = figures.costPerMillionTokens;
    return option;
}

} // namespace evenhost::analysis
