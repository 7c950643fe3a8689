// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/evaluate.h"

#include "analysis/contests.h"
#include "analysis/hybrids.h"
#include "analysis/options.h"
#include "analysis/sensitivity.h"
#include "analysis/traps.h"
#include "analysis/verdict.h"
#include "cost/check.h"
#include "cost/gather.h"

#include <algorithm>

namespace evenhost::analysis {

namespace {

WorkloadSummary workloadSummary(const plan::Workload& workload)
{
    WorkloadSummary summary;
    summary.requestsPerDay = workload.requestsPerDay.value;
    summary.inputTokens = workload.inputTokens.value;
    summary.outputTokens = workload.outputTokens.value;
    summary.cachedInputShare = workload.cachedInputShare.value;
    summary.peakRequestsPerSecond = workload.requestsPerDay.value * workload.peakToAverage.value / base::secondsPerDay;
    if (workload.peakConcurrency) {
        summary.peakConcurrency = workload.peakConcurrency->value;
        summary.concurrencyMeasured = true;
    }
    return summary;
}

/// Requests in flight at the peak by Little's law, at the pace of the first option that can serve them: each needed
/// replica takes its share of the peak.
double estimatedConcurrency(const WorkloadSummary& workload, const plan::ResolvedPlan& plan, const PlanFigures& figures)
{
    for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
        const SelfHostedFigures<double>& self = figures.selfHosted[i];
        if (self.replica.feasible && self.fleet.needed > 0.0) {
            const auto request = deploymentRequest(plan, plan.shortlist()[i]);
            const double rate = workload.peakRequestsPerSecond / self.fleet.needed;
            return self.fleet.needed * requestsInFlight(request, self.replica.layout, rate);
        }
    }
    return 0.0;
}

/// Self-hosted in shortlist order, then managed in plan order.
std::vector<Option> plainOptions(const plan::ResolvedPlan& plan, const PlanFigures& figures, base::Date today)
{
    std::vector<Option> options;
    for (std::size_t i = 0; i < figures.selfHosted.size(); ++i) {
        options.push_back(selfHostedOption(plan, plan.shortlist()[i], figures.selfHosted[i], today));
    }
    for (std::size_t j = 0; j < figures.managed.size(); ++j) {
        options.push_back(managedOption(plan, plan.managed()[j], figures.managed[j], today));
    }
    return options;
}

/// What changed since the agreed baseline, or why that cannot be said.
void addBridge(Evaluation& evaluation, const plan::Plan& plan, const catalogue::Catalogue& catalogue, base::Date today)
{
    auto bridge = bridgeFromBaseline(plan, catalogue, today);
    if (bridge) {
        evaluation.sinceBaseline = std::move(bridge).value();
    } else {
        evaluation.findings.insert(evaluation.findings.end(), bridge.error().begin(), bridge.error().end());
    }
}

} // namespace

double totalWithTax(const MonthlyCost& cost, const TaxBasis& tax)
{
    return tax.recoverable ? cost.total + cost.tax.value_or(0.0) : cost.total;
}

const Option* option(const Evaluation& evaluation, std::string_view id)
{
    const auto found = std::ranges::find(evaluation.options, id, &Option::id);
    return found == evaluation.options.end() ? nullptr : &*found;
}

Evaluation evaluate(const plan::ResolvedPlan& plan, base::Date today, const EvaluateOptions& options)
{
    Evaluation evaluation;
    evaluation.scenario = plan.scenario();
    evaluation.currency = plan.plan().currency;
    evaluation.tax = {plan.plan().tax.name, plan.plan().assumptions.taxRate.value,
                      plan.plan().tax.shown || !plan.plan().tax.recoverable, plan.plan().tax.recoverable};
    evaluation.workload = workloadSummary(plan.plan().workload);
    const PlanFigures figures = planFigures(plan, today);
    evaluation.options = plainOptions(plan, figures, today);
    addBreakEvens(evaluation.options, plan, figures);
    evaluation.traps = traps(evaluation.options, plan, figures);
    std::ranges::move(hybridOptions(evaluation.options, plan, figures), std::back_inserter(evaluation.options));
    addCash(evaluation.options, plan, figures, today);
    if (!evaluation.workload.concurrencyMeasured) {
        evaluation.workload.peakConcurrency = estimatedConcurrency(evaluation.workload, plan, figures);
    }
    evaluation.findings = cost::checkMoney(plan.plan(), today);
    if (options.sensitivity) {
        addDenseTwins(evaluation.traps, plan, figures);
    }
    addSensitivity(evaluation, plan, figures, options);
    const bool drawn = evaluation.uncertainty.draws > 0;
    evaluation.verdict = verdict(
        evaluation.options, drawn ? std::optional(evaluation.uncertainty.probabilitySelfHostedCheaper) : std::nullopt,
        evaluation.sensitivity);
    return evaluation;
}

base::Result<Evaluation> evaluate(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                  std::string_view scenario, base::Date today, const EvaluateOptions& options)
{
    const auto resolved = plan::resolve(plan, catalogue, scenario);
    if (!resolved) {
        return resolved.error();
    }
    Evaluation evaluation = evaluate(*resolved, today, options);
    if (options.sensitivity && plan.baseline) {
        addBridge(evaluation, plan, catalogue, today);
    }
    return evaluation;
}

} // namespace evenhost::analysis
