// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meeting.h"

#include "base/units.h"
#include "report/chartseries.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenhost::report {

using analysis::Evaluation;
using analysis::Option;
using analysis::OptionKind;

ComparedPair comparedPair(const Evaluation& evaluation, std::string_view ownId)
{
    ComparedPair pair;
    pair.own = chosenSelfHosted(evaluation, ownId);
    pair.managed = referenceManaged(evaluation);
    if (pair.own && pair.managed) {
        const auto found = std::ranges::find(pair.own->breakEvens, pair.managed->id, &analysis::BreakEven::againstId);
        if (found != pair.own->breakEvens.end())
            pair.breakEven = &*found;
    }
    return pair;
}

WorkloadFacts workloadFacts(const Evaluation& evaluation, const plan::Plan& plan)
{
    const analysis::WorkloadSummary& workload = evaluation.workload;
    const double requestsPerMonth = workload.requestsPerDay * base::daysPerMonth;
    WorkloadFacts facts;
    facts.inputTokensPerMonth = requestsPerMonth * workload.inputTokens;
    facts.outputTokensPerMonth = requestsPerMonth * workload.outputTokens;
    facts.tokensPerMonth = facts.inputTokensPerMonth + facts.outputTokensPerMonth;
    facts.meanRequestsPerSecond = workload.requestsPerDay / base::secondsPerDay;
    if (facts.meanRequestsPerSecond > 0.0)
        facts.peakToAverage = workload.peakRequestsPerSecond / facts.meanRequestsPerSecond;
    const double growth = plan.workload.growthPerMonth.value;
    facts.growth.push_back({0, workload.requestsPerDay});
    if (growth != 0.0) {
        for (const int months : {12, 24, 36})
            facts.growth.push_back({months, workload.requestsPerDay * std::pow(1.0 + growth, months)});
    }
    const std::vector<double>& weights = plan.workload.shape.hourlyWeights;
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (weights.size() == 24 && sum > 0.0) {
        for (const double weight : weights)
            facts.hours.push_back(workload.requestsPerDay * weight / sum);
    }
    return facts;
}

ScenarioFigures scenarioFigures(const Evaluation& evaluation, std::string name, std::string note,
                                std::string_view ownId)
{
    ScenarioFigures figures;
    figures.name = std::move(name);
    figures.note = std::move(note);
    figures.evaluated = true;
    figures.verdictCode = evaluation.verdict.code;
    figures.requestsPerDay = evaluation.workload.requestsPerDay;
    if (const Option* recommended = analysis::option(evaluation, evaluation.verdict.optionId))
        figures.recommended = recommended->label.empty() ? recommended->modelName : recommended->label;
    const ComparedPair pair = comparedPair(evaluation, ownId);
    if (pair.own) {
        figures.ownName = pair.own->modelName;
        if (pair.own->deployment && pair.own->monthlyCost.total > 0.0) {
            figures.ownCost = pair.own->monthlyCost.total;
            figures.ownGpus = pair.own->deployment->gpus;
        }
    }
    if (pair.managed) {
        figures.managedName = pair.managed->label.empty() ? pair.managed->modelName : pair.managed->label;
        figures.managedCost = pair.managed->monthlyCost.total;
    }
    if (pair.breakEven)
        figures.cheaperAbove = pair.breakEven->cheaperAbove;
    for (const Option& option : evaluation.options) {
        if (option.kind == OptionKind::Hybrid && option.eligible
            && (!figures.hybridCost || option.monthlyCost.total < *figures.hybridCost))
            figures.hybridCost = option.monthlyCost.total;
    }
    return figures;
}

} // namespace evenhost::report
