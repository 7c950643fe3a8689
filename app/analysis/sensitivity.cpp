// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sensitivity.h"

#include "analysis/montecarlo.h"
#include "analysis/tornado.h"
#include "analysis/verdict.h"
#include "cost/gather.h"

#include <algorithm>

namespace evenhost::analysis {

namespace {

/// What sizing is asked when a length of the requests is another; nothing for other inputs.
std::optional<sizing::DeploymentRequest> requestWith(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                                     std::string_view path, double value)
{
    sizing::DeploymentRequest request = deploymentRequest(plan, entry);
    sizing::RequestShape& shape = request.shape;
    const struct
    {
        std::string_view path;
        double sizing::RequestShape::*member;
    } shapeFields[] = {
        {"workload.input_tokens", &sizing::RequestShape::inputTokens},
        {"workload.output_tokens", &sizing::RequestShape::outputTokens},
        {"workload.cached_input_share", &sizing::RequestShape::cachedInputShare},
    };
    const auto* const field = std::ranges::find(shapeFields, path, [](const auto& f) { return f.path; });
    if (field == std::end(shapeFields)) {
        return std::nullopt;
    }
    shape.*(field->member) = value;
    shape.contextTokens = std::max(plan.plan().workload.contextTokens.value, shape.inputTokens + shape.outputTokens);
    return request;
}

/// The same replica under another workload: its rate over today's. Its size stays; the concurrency is chosen anew.
double rateFactor(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry, const sizing::Layout& layout,
                  double rateToday, std::string_view path, double value)
{
    auto request = requestWith(plan, entry, path, value);
    if (!request) {
        return 1.0;
    }
    request->gpusPerReplica = layout.gpus;
    const auto replica = sizing::sizeReplica<double>(*request);
    return replica.feasible && rateToday > 0.0 ? replica.speed.requestsPerSecond / rateToday : 1.0;
}

/// What the workspace is built from, and where its sides stand among the plan's options.
struct Sources
{
    std::vector<SelfSource> selfHosted;
    std::vector<ManagedSource> managed;
};

Sources sourcesOf(const plan::ResolvedPlan& plan, const PlanFigures& figures)
{
    Sources sources;
    for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
        const SelfHostedFigures<double>& self = figures.selfHosted[i];
        if (self.replica.feasible) {
            sources.selfHosted.push_back(
                {&plan.shortlist()[i], self.inputs, {self.replica.lowFactor, self.replica.highFactor}});
        }
    }
    for (std::size_t j = 0; j < figures.managed.size(); ++j) {
        sources.managed.push_back({&plan.managed()[j], figures.managed[j].inputs});
    }
    return sources;
}

template <class Sides>
std::optional<std::size_t> sideOf(const Sides& sides, const Option* option)
{
    if (option == nullptr) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(sides, [&](const auto& side) { return side.id == option->id; });
    return found == sides.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - sides.begin()));
}

RateProbe probeOf(const plan::ResolvedPlan& plan, const PlanFigures& figures)
{
    return [&plan, &figures](const plan::ResolvedEntry& entry, std::string_view path, double value) {
        for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
            if (plan.shortlist()[i].entry == entry.entry) {
                const sizing::ReplicaSizing<double>& replica = figures.selfHosted[i].replica;
                return rateFactor(plan, entry, replica.layout, replica.speed.requestsPerSecond, path, value);
            }
        }
        return 1.0;
    };
}

/// Options sized anew, as evaluate() does it.
SizingProbe sizingOf(const plan::ResolvedPlan& plan, const PlanFigures& figures)
{
    return [&plan, &figures](const plan::ResolvedEntry& entry, std::string_view path,
                             double value) -> std::optional<cost::SelfHostedInputs<double>> {
        if (const auto request = requestWith(plan, entry, path, value)) {
            const auto replica = sizing::sizeReplica<double>(*request);
            return replica.feasible ? std::optional(cost::gatherSelfHosted<double>(plan, entry, replica))
                                    : std::nullopt;
        }
        for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
            if (plan.shortlist()[i].entry == entry.entry) {
                cost::SelfHostedInputs<double> inputs = figures.selfHosted[i].inputs;
                if (inputs.fleet.schedule == plan::Schedule::Autoscaled) { // the only one that follows the hours
                    inputs.fleet.profile = cost::loadProfile(plan.plan().workload.shape, value);
                }
                return inputs;
            }
        }
        return std::nullopt;
    };
}

/// The 80 % range of every break-even against one managed option, from what was drawn. Where fewer than nine in ten
/// draws break even at all the upper end is open.
void addRanges(Evaluation& evaluation, const std::string& againstId, const Draws& draws)
{
    constexpr double nearlyAll = 0.9;
    for (const DrawnOption& drawn : draws.selfHosted) {
        const auto own = std::ranges::find(evaluation.options, drawn.id, &Option::id);
        if (own == evaluation.options.end() || !drawn.breakEven) {
            continue;
        }
        const auto pair = std::ranges::find(own->breakEvens, againstId, &BreakEven::againstId);
        if (pair != own->breakEvens.end() && pair->cheaperAbove) {
            pair->low = std::min(drawn.breakEven->p10, *pair->cheaperAbove);
            pair->high = drawn.shareWithBreakEven >= nearlyAll
                             ? std::optional(std::max(drawn.breakEven->p90, *pair->cheaperAbove))
                             : std::nullopt;
        }
    }
}

void draw(Evaluation& evaluation, Workspace& workspace, std::size_t self, std::size_t managed,
          const EvaluateOptions& options)
{
    const DrawOptions draws{.draws = options.uncertaintyDraws, .seed = options.seed, .progress = options.progress};
    for (std::size_t j = 0; j < workspace.managed().size(); ++j) {
        const Draws drawn = drawOptions(workspace, j, draws);
        addRanges(evaluation, workspace.managed()[j].id, drawn);
        if (j == managed) {
            evaluation.uncertainty = uncertaintyOf(drawn, self);
        }
    }
}

} // namespace

void addSensitivity(Evaluation& evaluation, const plan::ResolvedPlan& plan, const PlanFigures& figures,
                    const EvaluateOptions& options)
{
    if (!options.sensitivity && options.uncertaintyDraws <= 0) {
        return;
    }
    const Sources sources = sourcesOf(plan, figures);
    const Option* bestOwn = cheapest(evaluation.options, OptionKind::SelfHosted);
    const Option* bestManaged = cheapest(evaluation.options, OptionKind::Managed);
    if (bestOwn == nullptr || bestManaged == nullptr || figures.selfHosted.empty()) {
        return;
    }
    Workspace workspace(plan, figures.managed.front().traffic, sources.selfHosted, sources.managed,
                        probeOf(plan, figures));
    workspace.useSizing(sizingOf(plan, figures));
    const auto self = sideOf(workspace.selfHosted(), bestOwn);
    const auto managed = sideOf(workspace.managed(), bestManaged);
    if (!self || !managed) {
        return;
    }
    evaluation.sensitivityOptionId = bestOwn->id;
    evaluation.sensitivityAgainstId = bestManaged->id;
    if (options.sensitivity) {
        evaluation.sensitivity = tornado(workspace, *self, *managed);
    }
    if (options.uncertaintyDraws > 0) {
        draw(evaluation, workspace, *self, *managed, options);
    }
}

} // namespace evenhost::analysis
