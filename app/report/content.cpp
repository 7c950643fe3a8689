// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content.h"

#include "analysis/hybrids.h"
#include "cost/cashflow.h"
#include "plan/fields.h"
#include "report/chartseries.h"
#include "report/footing.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace evenhost::report {

using analysis::Evaluation;
using analysis::Option;
using analysis::OptionKind;

namespace {

constexpr double wholeUnits = 1.0;

const analysis::BreakEven* breakEvenAgainst(const Option& option, const Option* managed)
{
    if (managed == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(option.breakEvens, managed->id, &analysis::BreakEven::againstId);
    return found == option.breakEvens.end() ? nullptr : &*found;
}

/// What is paid in each year of the horizon, start included in the first, rounded so that the years add up.
std::vector<double> yearsOf(const std::vector<double>& flows)
{
    std::vector<double> years;
    for (std::size_t month = 0; month < flows.size(); ++month) {
        const std::size_t year = month == 0 ? 0 : (month - 1) / 12;
        if (year >= years.size()) {
            years.resize(year + 1, 0.0);
        }
        years[year] -= flows[month];
    }
    return roundedToFoot(years, wholeUnits);
}

OptionLine lineOf(const Option& option, const Option* managed)
{
    OptionLine line;
    line.optionId = option.id;
    line.name = option.label.empty() ? option.modelName : option.label;
    line.kind = option.kind;
    line.eligible = option.eligible;
    line.reasons = option.reasons;
    line.groups.assign(costGroupCount, 0.0);
    for (const auto& [group, amount] : costGroups(option.monthlyCost)) {
        line.groups[static_cast<std::size_t>(group)] = amount;
    }
    line.groups = roundedToFoot(line.groups, wholeUnits);
    line.total = std::accumulate(line.groups.begin(), line.groups.end(), 0.0);
    line.costPerMillionTokens = option.costPerMillionTokens;
    line.costPerThousandRequests = option.costPerRequest * 1'000.0;
    line.once = option.cash.monthlyFlows.empty() ? 0.0 : -option.cash.monthlyFlows.front();
    line.years = yearsOf(option.cash.monthlyFlows);
    line.totalCost = std::accumulate(line.years.begin(), line.years.end(), 0.0);
    line.npv = roundedTo(option.cash.npv, wholeUnits);
    line.paybackMonth = option.cash.paybackMonth;
    if (const auto* breakEven = breakEvenAgainst(option, managed)) {
        line.cheaperAbove = breakEven->cheaperAbove;
    }
    return line;
}

/// Prices that are this option's own: of its hosting, of its managed offer, of a hybrid both.
std::vector<std::string> priceItemsOf(const Option& option, const plan::Plan& plan,
                                      const std::vector<RegisterItem>& items)
{
    const bool hybrid = option.kind == OptionKind::Hybrid;
    const std::string managedId = hybrid ? option.managedId : option.id;
    const std::string ownId = analysis::ownIdOf(option);
    std::vector<std::string> starts;
    const auto entry = std::ranges::find(plan.shortlist, ownId, &plan::ShortlistEntry::id);
    if (entry != plan.shortlist.end()) {
        starts.push_back("hosting." + entry->hostingId + ".");
    }
    const auto managed = std::ranges::find(plan.managed, managedId, &plan::ManagedEntry::id);
    if (managed != plan.managed.end()) {
        starts.push_back("offers." + managed->offerId + ".");
        starts.push_back("managed." + managed->id + ".");
    }
    std::vector<std::string> ids;
    for (const RegisterItem& item : items) {
        if (std::ranges::any_of(starts, [&](const std::string& start) { return item.path.starts_with(start); })) {
            ids.push_back(item.id);
        }
    }
    return ids;
}

std::vector<CostGroup> groupsOf(const std::vector<OptionLine>& lines)
{
    std::vector<CostGroup> groups;
    for (std::size_t i = 0; i < costGroupCount; ++i) {
        if (std::any_of(lines.begin(), lines.end(), [i](const OptionLine& line) { return line.groups[i] != 0.0; })) {
            groups.push_back(static_cast<CostGroup>(i));
        }
    }
    return groups;
}

/// Today's volume first, then the drivers that matter most.
std::vector<FlipLine> flipsOf(const Evaluation& evaluation, const plan::Plan& plan,
                              const catalogue::Catalogue& catalogue, const std::vector<RegisterItem>& items,
                              const std::optional<BreakEvenData>& breakEven)
{
    std::vector<FlipLine> lines;
    const std::string volume = "workload.requests_per_day";
    FlipLine first{volume, itemOf(items, volume), base::Unit::RequestsPerDay, evaluation.workload.requestsPerDay, {},
                   {}};
    if (breakEven) {
        first.flipsAt = breakEven->cheaperAbove;
    }
    lines.push_back(first);
    for (const TornadoBar& bar : tornadoData(evaluation, plan, catalogue, 8).bars) {
        if (bar.path == volume) {
            continue;
        }
        lines.push_back({bar.path, itemOf(items, bar.path), bar.unit, bar.now, bar.flipValue, bar.currency});
        if (lines.size() == 6) {
            break;
        }
    }
    return lines;
}

std::vector<std::string> keyItemsOf(const std::vector<FlipLine>& flips)
{
    std::vector<std::string> ids;
    for (const FlipLine& flip : flips) {
        if (!flip.itemId.empty() && ids.size() < 4) {
            ids.push_back(flip.itemId);
        }
    }
    return ids;
}

/// Of the present values as they are shown, so that the difference shown is that of the values shown.
double npvDifferenceOf(const Option& own, const Option& managed)
{
    return roundedTo(own.cash.npv, wholeUnits) - roundedTo(managed.cash.npv, wholeUnits);
}

/// The hybrid that the verdict recommends or holds the recommended option against, else the self-hosted option.
const Option* decidedOption(const Evaluation& evaluation, const Option* selfHosted)
{
    for (const std::string& id : {evaluation.verdict.optionId, evaluation.verdict.otherId}) {
        const Option* named = analysis::option(evaluation, id);
        if (named != nullptr && named->kind == OptionKind::Hybrid) {
            return named;
        }
    }
    return selfHosted;
}

std::optional<int> paybackAgainst(const Option& own, const Option& managed)
{
    std::vector<double> saved = own.cash.monthlyFlows;
    if (saved.size() != managed.cash.monthlyFlows.size()) {
        return std::nullopt;
    }
    for (std::size_t month = 0; month < saved.size(); ++month) {
        saved[month] -= managed.cash.monthlyFlows[month];
    }
    return cost::paybackMonth(saved);
}

ScenarioLine scenarioLine(const std::string& name, const std::string& note, const Evaluation& evaluation,
                          const std::string& selfHostedId)
{
    ScenarioLine line;
    line.name = name;
    line.note = note;
    line.verdictCode = evaluation.verdict.code;
    if (const Option* recommended = analysis::option(evaluation, evaluation.verdict.optionId)) {
        line.recommendedName = recommended->label.empty() ? recommended->modelName : recommended->label;
    }
    const Option* own = chosenSelfHosted(evaluation, selfHostedId);
    const Option* managed = referenceManaged(evaluation);
    if (own != nullptr) {
        line.selfHosted = roundedTo(own->monthlyCost.total, wholeUnits);
        if (const auto* breakEven = breakEvenAgainst(*own, managed)) {
            line.cheaperAbove = breakEven->cheaperAbove;
        }
    }
    if (managed != nullptr) {
        line.managed = roundedTo(managed->monthlyCost.total, wholeUnits);
    }
    line.difference = line.selfHosted - line.managed;
    if (own != nullptr && managed != nullptr) {
        line.npvDifference = npvDifferenceOf(*own, *managed);
    }
    return line;
}

std::vector<ScenarioChange> changesOf(const plan::Plan& plan, const plan::Scenario& scenario)
{
    std::vector<ScenarioChange> changes;
    for (const plan::Override& value : scenario.overrides) {
        const auto info = plan::pathInfo(plan, value.path);
        changes.push_back({value.path, info ? info->unit : base::Unit::None, value.value});
    }
    return changes;
}

std::vector<TrapLine> trapsOf(const Evaluation& evaluation)
{
    std::vector<TrapLine> lines;
    for (const analysis::Trap& trap : evaluation.traps) {
        const Option* option = analysis::option(evaluation, trap.optionId);
        if (option == nullptr) {
            continue;
        }
        lines.push_back({option->label.empty() ? option->modelName : option->label, trap.gpusRight, trap.gpusByTotal,
                         roundedTo(trap.wastePerYear, wholeUnits), trap.needsGib, trap.activeOnlyGib});
    }
    return lines;
}

/// Shown totals against the unrounded ones, within the one unit that rounding may move.
Check totalsFoot(const std::vector<OptionLine>& lines, const Evaluation& evaluation)
{
    Check check{"totals_foot", true, 0};
    for (const OptionLine& line : lines) {
        const Option* option = analysis::option(evaluation, line.optionId);
        check.passed = check.passed && option && std::abs(line.total - option->monthlyCost.total) <= wholeUnits;
        ++check.cases;
    }
    return check;
}

Check chartEqualsTable(const std::vector<OptionLine>& lines, const std::optional<BreakEvenData>& breakEven)
{
    Check check{"chart_equals_table", true, 0};
    if (!breakEven) {
        return check;
    }
    for (const CostLine* curve : {&breakEven->selfHosted, &breakEven->managed}) {
        const auto line = std::ranges::find(lines, curve->optionId, &OptionLine::optionId);
        const auto cost = costAt(*curve, breakEven->today);
        check.passed = check.passed && line != lines.end() && cost
                       && std::abs(*cost - line->total) <= wholeUnits + 1e-9 * std::abs(*cost);
        ++check.cases;
    }
    return check;
}

Check crossingEqual(const std::optional<BreakEvenData>& breakEven)
{
    Check check{"crossing_equal", true, 0};
    if (!breakEven) {
        return check;
    }
    for (const MarkedCrossing& crossing : breakEven->crossings) {
        const auto own = costAt(breakEven->selfHosted, crossing.requestsPerDay);
        if (crossing.atRiser || !own) {
            continue;
        }
        check.passed = check.passed && std::abs(*own - crossing.cost) <= 1e-6 * std::max(1.0, std::abs(crossing.cost));
        ++check.cases;
    }
    return check;
}

std::pair<Check, Check> deploymentChecks(const Evaluation& evaluation)
{
    Check weights{"weights_resident", true, 0};
    Check capacity{"capacity_covers_demand", true, 0};
    for (const Option& option : evaluation.options) {
        if (option.kind != OptionKind::SelfHosted || !option.deployment || !option.deployment->replica.feasible) {
            continue;
        }
        const analysis::Deployment& d = *option.deployment;
        const double held = d.replica.memory.weights * d.replica.layout.gpus * base::bytesPerGibibyte;
        weights.passed = weights.passed && held >= d.replica.residentWeightBytes * 0.999;
        ++weights.cases;
        capacity.passed =
            capacity.passed && d.capacityRequestsPerDay >= evaluation.workload.requestsPerDay * (1.0 - 1e-9);
        ++capacity.cases;
    }
    return {weights, capacity};
}

} // namespace

Content compose(const plan::Plan& plan, const catalogue::Catalogue& catalogue, const Evaluation& evaluation,
                const std::vector<ScenarioResult>& scenarios)
{
    Content content;
    content.currency = evaluation.currency;
    content.horizonMonths = plan.assumptions.horizonMonths.value;
    content.discountRate = plan.assumptions.discountRate.value;
    content.selfHosted = chosenSelfHosted(evaluation);
    content.managed = referenceManaged(evaluation);
    content.assumptions = assumptionsRegister(plan, catalogue);
    content.decided = decidedOption(evaluation, content.selfHosted);
    if (content.decided != nullptr && content.managed != nullptr) {
        content.differencePerMonth = roundedTo(content.managed->monthlyCost.total, wholeUnits)
                                     - roundedTo(content.decided->monthlyCost.total, wholeUnits);
        content.npvDifference = npvDifferenceOf(*content.decided, *content.managed);
        content.paybackMonths = paybackAgainst(*content.decided, *content.managed);
    }
    content.breakEven = breakEvenData(evaluation, plan);
    if (content.selfHosted != nullptr && content.managed != nullptr) {
        content.flips = flipsOf(evaluation, plan, catalogue, content.assumptions, content.breakEven);
    }
    content.keyItems = keyItemsOf(content.flips);
    for (const Option& option : evaluation.options) {
        content.options.push_back(lineOf(option, content.managed));
        content.options.back().priceItems = priceItemsOf(option, plan, content.assumptions);
    }
    content.groups = groupsOf(content.options);
    content.traps = trapsOf(evaluation);
    std::vector<std::string> inQuestion;
    for (const Option* option : {content.selfHosted, content.managed}) {
        if (option != nullptr) {
            inQuestion.push_back(option->id);
        }
    }
    content.restsOn = restsOn(plan, catalogue, inQuestion, content.assumptions);
    const std::string ownId = content.selfHosted != nullptr ? content.selfHosted->id : std::string();
    content.scenarios.push_back(scenarioLine({}, {}, evaluation, ownId));
    for (const ScenarioResult& result : scenarios) {
        const auto scenario = std::ranges::find(plan.scenarios, result.name, &plan::Scenario::name);
        const std::string note = scenario == plan.scenarios.end() ? std::string() : scenario->note;
        content.scenarios.push_back(scenarioLine(result.name, note, result.evaluation, ownId));
        if (scenario != plan.scenarios.end()) {
            content.scenarios.back().changes = changesOf(plan, *scenario);
        }
    }
    const auto [weights, capacity] = deploymentChecks(evaluation);
    content.checks = {totalsFoot(content.options, evaluation), chartEqualsTable(content.options, content.breakEven),
                      crossingEqual(content.breakEven), weights, capacity};
    return content;
}

} // namespace evenhost::report
