// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figures.h"

#include "cost/gather.h"
#include "sizing/servingestimate.h"
#include "sizing/servingprofile.h"

#include <algorithm>

namespace evenhost::analysis {

namespace {

/// What an entry that names no engine is taken to run: the one most self-hosters use, and most rows were measured on.
constexpr std::string_view usualProfile = "vllm";

/// The profile the entry names (resolve() has checked it), else the usual one, else the first for the generation.
const catalogue::ServingProfile* profileFor(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry)
{
    const auto& profiles = plan.catalogue().profiles;
    for (const std::string_view id : {std::string_view(entry.entry->servingProfile), usualProfile}) {
        const auto found = std::ranges::find(profiles, id, &catalogue::ServingProfile::id);
        if (found != profiles.end()) {
            return &*found;
        }
    }
    const auto byGeneration = std::ranges::find_if(profiles, [&](const catalogue::ServingProfile& profile) {
        return sizing::coversGeneration(profile, entry.accelerator->generation);
    });
    return byGeneration == profiles.end() ? nullptr : &*byGeneration;
}

} // namespace

std::string weightFormatOf(const plan::ResolvedEntry& entry)
{
    if (!entry.entry->weightFormat.empty()) {
        return entry.entry->weightFormat;
    }
    return entry.model->nativeFormat.empty() ? "bf16" : entry.model->nativeFormat;
}

sizing::DeploymentRequest deploymentRequest(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry)
{
    const plan::Workload& workload = plan.plan().workload;
    sizing::DeploymentRequest request;
    request.model = entry.model;
    request.accelerator = entry.accelerator;
    request.profile = profileFor(plan, entry);
    request.weightFormat = weightFormatOf(entry);
    request.kvBits = entry.entry->kvBits;
    request.gpusPerNode = entry.hosting->gpusPerNode;
    request.gpusPerReplica = entry.entry->gpusPerReplica;
    request.shape.inputTokens = workload.inputTokens.value;
    request.shape.outputTokens = workload.outputTokens.value;
    request.shape.cachedInputShare = workload.cachedInputShare.value;
    request.shape.contextTokens =
        std::max(workload.contextTokens.value, workload.inputTokens.value + workload.outputTokens.value);
    request.shape.firstTokenTarget = workload.firstTokenTarget.value;
    request.shape.userSpeedTarget = workload.userSpeedTarget.value;
    request.shape.acceptedTokensPerStep = entry.entry->acceptedTokensPerStep;
    request.workload = &workload;
    request.hosting = entry.hosting;
    request.entryId = entry.entry->id;
    request.measurements = plan.plan().measurements;
    return request;
}

double requestsInFlight(const sizing::DeploymentRequest& request, const sizing::Layout& layout,
                        double requestsPerSecond)
{
    sizing::SpeedQuestion question;
    question.model = request.model;
    question.accelerator = request.accelerator;
    question.profile = request.profile;
    question.weightFormat = request.weightFormat;
    question.kvBits = request.kvBits;
    question.layout = layout;
    question.gpusPerNode = request.gpusPerNode;
    question.inputTokens = request.shape.inputTokens;
    question.cachedInputTokens = request.shape.inputTokens * request.shape.cachedInputShare;
    question.outputTokens = request.shape.outputTokens;
    question.acceptedTokensPerStep = request.shape.acceptedTokensPerStep;
    question.load = sizing::LoadKind::Rate;
    question.amount = requestsPerSecond;
    const sizing::SpeedAnswer answer = sizing::estimateSpeed(question);
    // The search starts at one request in flight; an emptier replica holds rate x time in system (Little's law).
    return answer.inFlight > 1.0 ? answer.inFlight : requestsPerSecond * answer.endToEnd;
}

template <Number N>
SelfHostedFigures<N> selfHostedFigures(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                       sizing::ReplicaSizing<N> replica)
{
    SelfHostedFigures<N> figures;
    figures.replica = std::move(replica);
    if (!figures.replica.feasible) {
        return figures;
    }
    figures.traffic = cost::gatherTraffic<N>(plan.plan());
    figures.inputs = cost::gatherSelfHosted<N>(plan, entry, figures.replica);
    figures.fleet = cost::fleetFor(figures.inputs.fleet, figures.traffic);
    figures.month = cost::selfHostedMonthOf(figures.inputs, figures.traffic, figures.fleet);
    figures.costPerRequest = perRequest(figures.month.total, figures.traffic);
    figures.costPerMillionTokens = perMillionTokens(figures.costPerRequest, figures.traffic);
    return figures;
}

template <Number N>
SelfHostedFigures<N> selfHostedFigures(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry)
{
    return selfHostedFigures<N>(plan, entry, sizing::sizeReplica<N>(deploymentRequest(plan, entry)));
}

template <Number N>
ManagedFigures<N> managedFigures(const plan::ResolvedPlan& plan, const plan::ResolvedManaged& managed, base::Date today)
{
    ManagedFigures<N> figures;
    figures.traffic = cost::gatherTraffic<N>(plan.plan());
    figures.inputs = cost::gatherManaged<N>(plan, managed, today);
    figures.month = cost::managedMonth(figures.inputs, figures.traffic);
    figures.costPerRequest = perRequest(figures.month.total, figures.traffic);
    figures.costPerMillionTokens = perMillionTokens(figures.costPerRequest, figures.traffic);
    return figures;
}

template SelfHostedFigures<double> selfHostedFigures(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                                                     sizing::ReplicaSizing<double>);
template SelfHostedFigures<base::Traced> selfHostedFigures(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                                                           sizing::ReplicaSizing<base::Traced>);
template SelfHostedFigures<double> selfHostedFigures(const plan::ResolvedPlan&, const plan::ResolvedEntry&);
template SelfHostedFigures<base::Traced> selfHostedFigures(const plan::ResolvedPlan&, const plan::ResolvedEntry&);
template ManagedFigures<double> managedFigures(const plan::ResolvedPlan&, const plan::ResolvedManaged&, base::Date);
template ManagedFigures<base::Traced> managedFigures(const plan::ResolvedPlan&, const plan::ResolvedManaged&,
                                                     base::Date);

} // namespace evenhost::analysis
