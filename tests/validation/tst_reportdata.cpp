// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bridge.h"
#include "analysis/evaluate.h"
#include "report/chartseries.h"
#include "report/content.h"
#include "support/exampleplans.h"

#include <QTest>

#include <algorithm>
#include <numeric>

/// What charts and paper are drawn from, for whole plans: it adds up, and it is the evaluation's.

using namespace evenhost;
using namespace evenhost::report;
using namespace Qt::StringLiterals;
using test::example;
using test::known;
using test::today;

namespace {

/// Changed since it was agreed on, with one model on a machine it does not fit.
plan::Plan changedPlan()
{
    plan::Plan plan = example(u"claims-assistant"_s);
    plan.baseline = analysis::baselineOf(plan, known(), "2026-10-01", "first talk");
    plan.workload.requestsPerDay.value *= 1.5;
    plan.assumptions.contingency.value = 0.15;
    plan::ShortlistEntry tooLarge = plan.shortlist.front();
    tooLarge.id = "too-large";
    tooLarge.hostingId = "azure-nc24ads-a100-v4-australiaeast";
    plan.shortlist.push_back(tooLarge);
    return plan;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

template <class Pairs>
double sumOf(const Pairs& groups)
{
    return std::accumulate(groups.begin(), groups.end(), 0.0, [](double sum, const auto& g) { return sum + g.second; });
}

} // namespace

class ReportDataTest : public QObject
{
    Q_OBJECT

private slots:
    void init_data();
    void costLinesAreTheMonths_data() { init_data(); }
    void costLinesAreTheMonths();
    void barsAddUp_data() { init_data(); }
    void barsAddUp();
    void whatMattersIsSorted_data() { init_data(); }
    void whatMattersIsSorted();
    void cashIsTheFlows_data() { init_data(); }
    void cashIsTheFlows();
    void paperAddsUp_data() { init_data(); }
    void paperAddsUp();
    void changesLeadFromBaselineToToday();
};

void ReportDataTest::init_data()
{
    QTest::addColumn<plan::Plan>("plan");
    for (const QString& name : {u"claims-assistant"_s, u"small-internal-assistant"_s, u"high-volume-documents"_s}) {
        QTest::newRow(qPrintable(name)) << example(name);
    }
    QTest::newRow("changed, one does not fit") << changedPlan();
}

void ReportDataTest::costLinesAreTheMonths()
{
    QFETCH(const plan::Plan, plan);
    const auto resolved = plan::resolve(plan, known());
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today);
    const double volume = resolved->plan().workload.requestsPerDay.value;
    int compared = 0;
    for (const CostLine& line : costLines(evaluation, 2.0 * volume)) {
        const analysis::Option* option = analysis::option(evaluation, line.optionId);
        QVERIFY(option != nullptr && option->label == line.name);
        if (const auto cost = costAt(line, volume)) {
            QVERIFY2(near(*cost, option->monthlyCost.total), line.name.c_str());
            ++compared;
        }
    }
    QVERIFY(compared >= 3);
    const auto data = breakEvenData(evaluation, resolved->plan());
    QVERIFY(data && data->today == volume && data->maximum >= volume && data->currency == plan.currency);
    const analysis::Option* own = chosenSelfHosted(evaluation);
    const analysis::Option* managed = referenceManaged(evaluation);
    QVERIFY(own != nullptr && managed != nullptr);
    QCOMPARE(data->selfHosted.optionId, own->id);
    QCOMPARE(data->managed.optionId, managed->id);
    QVERIFY(data->maximum <= volumeAxisEnd(evaluation, *own) * (1.0 + 1e-12));
    for (const MarkedCrossing& crossing : data->crossings) {
        if (!crossing.atRiser) { // both sides cost the same there
            QVERIFY(near(*costAt(data->managed, crossing.requestsPerDay), crossing.cost));
        }
    }
    for (const GrowthTick& tick : data->growth) {
        QVERIFY(near(tick.requestsPerDay, volume * std::pow(1.0 + data->growthPerMonth, tick.months)));
    }
    QVERIFY(data->cheaperAbove || !data->reason.empty());
}

void ReportDataTest::barsAddUp()
{
    QFETCH(const plan::Plan, plan);
    const auto resolved = plan::resolve(plan, known());
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today);
    for (const MemoryBar& bar : memoryBars(evaluation)) {
        QVERIFY2(near(bar.weights + bar.kvCache + bar.runtime + bar.free, bar.usable), bar.name.c_str());
        QCOMPARE(bar.feasible, bar.free >= 0.0);
    }
    const auto costs = costBars(evaluation);
    for (const CostBar& bar : costs) {
        const analysis::Option* option = analysis::option(evaluation, bar.optionId);
        QVERIFY(near(sumOf(bar.groups), bar.total) && bar.total == option->monthlyCost.total);
        QVERIFY(near(sumOf(costGroups(option->monthlyCost)), bar.total));
        QVERIFY(!bar.range || (bar.range->low <= bar.total && bar.total <= bar.range->high));
    }
    QVERIFY(costs.size() >= plan.managed.size() + 1);
    for (const ParameterBar& bar : parameterBars(evaluation)) {
        QVERIFY2(bar.active > 0.0 && bar.active <= bar.total, bar.name.c_str());
    }
    for (const SpeedBar& bar : speedBars(evaluation)) {
        if (!analysis::option(evaluation, bar.optionId)->deployment->replica.feasible) {
            continue; // the view says that it does not fit
        }
        QVERIFY2(bar.tokensPerSecondPerUser > 0.0 && bar.firstTokenP95 >= bar.firstTokenMean, bar.name.c_str());
        QVERIFY(bar.lowFactor <= 1.0 && 1.0 <= bar.highFactor);
    }
    for (const StorageBar& bar : storageBars(evaluation)) {
        if (!analysis::option(evaluation, bar.optionId)->deployment->replica.feasible) {
            continue;
        }
        QVERIFY2(bar.checkpoint > 0.0 && bar.hot >= bar.checkpoint && bar.downloadHours > 0.0, bar.name.c_str());
    }
    for (const CoverageCurve& curve : coverageCurves(evaluation, known(), resolved->plan())) {
        QVERIFY2(curve.perToken > 0.0 && curve.perToken < curve.experts, curve.name.c_str());
    }
    for (const plan::ShortlistEntry& entry : plan.shortlist) {
        const auto layouts = layoutData(evaluation, entry.id);
        QVERIFY2(layouts && !layouts->rows.empty(), entry.id.c_str());
        const bool fits =
            std::ranges::any_of(layouts->rows, [](const LayoutRow& row) { return row.requestsPerSecondPerGpu > 0.0; });
        QCOMPARE(fits, analysis::option(evaluation, entry.id)->monthlyCost.total > 0.0);
        QVERIFY(fits || !layouts->waysToFit.empty());
    }
}

void ReportDataTest::whatMattersIsSorted()
{
    QFETCH(const plan::Plan, plan);
    const auto resolved = plan::resolve(plan, known());
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today);
    const TornadoData data = tornadoData(evaluation, resolved->plan(), known(), 6);
    QVERIFY(!data.bars.empty() && data.bars.size() <= 6);
    const auto own = analysis::option(evaluation, evaluation.sensitivityOptionId);
    const auto managed = analysis::option(evaluation, evaluation.sensitivityAgainstId);
    QVERIFY(near(data.base, (own->monthlyCost.total - managed->monthlyCost.total) * 12.0));
    double longest = std::numeric_limits<double>::infinity();
    for (const TornadoBar& bar : data.bars) {
        const double length =
            std::max({bar.resultLow, bar.resultHigh, data.base}) - std::min({bar.resultLow, bar.resultHigh, data.base});
        QVERIFY2(length <= longest * (1.0 + 1e-9), bar.path.c_str());
        longest = length;
    }
}

void ReportDataTest::cashIsTheFlows()
{
    QFETCH(const plan::Plan, plan);
    const auto resolved = plan::resolve(plan, known());
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today);
    const CashData cash = cashData(evaluation);
    QVERIFY(cash.lines.size() >= 2);
    for (const CashLine& line : cash.lines) {
        const analysis::Option* option = analysis::option(evaluation, line.optionId);
        const auto& flows = option->cash.monthlyFlows;
        QCOMPARE(line.cumulative.size(), flows.size());
        QVERIFY(near(line.cumulative.back(), -std::accumulate(flows.begin(), flows.end(), 0.0)));
        QCOMPARE(line.npv, option->cash.npv);
    }
}

void ReportDataTest::paperAddsUp()
{
    QFETCH(const plan::Plan, plan);
    const auto resolved = plan::resolve(plan, known());
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, today);
    std::vector<ScenarioResult> scenarios;
    for (const plan::Scenario& scenario : plan.scenarios) {
        scenarios.push_back({scenario.name, *analysis::evaluate(plan, known(), scenario.name, today, {})});
    }
    const Content content = compose(plan, known(), evaluation, scenarios);
    QVERIFY(content.selfHosted != nullptr && content.managed != nullptr && content.decided != nullptr);
    // Of the whole amounts that stand beside it.
    QCOMPARE(content.differencePerMonth,
             std::round(content.managed->monthlyCost.total) - std::round(content.decided->monthlyCost.total));
    for (const Check& check : content.checks) {
        QVERIFY2(check.passed, check.code.c_str());
    }
    QVERIFY(content.checks.size() >= 5);
    for (const OptionLine& line : content.options) {
        QVERIFY2(near(std::accumulate(line.groups.begin(), line.groups.end(), 0.0), line.total), line.name.c_str());
        QVERIFY2(near(std::accumulate(line.years.begin(), line.years.end(), 0.0), line.totalCost), line.name.c_str());
        for (const std::string& item : line.priceItems) {
            QVERIFY(std::ranges::find(content.assumptions, item, &RegisterItem::id) != content.assumptions.end());
        }
    }
    for (const TrapLine& trap : content.traps) {
        QVERIFY2(trap.activeOnlyGib < trap.needsGib && trap.gpusRight > 0, trap.name.c_str());
    }
    for (const RegisterItem& item : content.assumptions) {
        QVERIFY2(!item.provenance.source.empty(), item.path.c_str());
        QCOMPARE(itemOf(content.assumptions, item.path), item.id);
    }
    QVERIFY(itemOf(content.assumptions, "assumptions.no_such_thing").empty());
    QCOMPARE(content.scenarios.size(), plan.scenarios.size() + (plan.scenarios.empty() ? 0U : 1U));
    for (const ScenarioLine& line : content.scenarios) {
        QVERIFY2(near(line.difference, line.selfHosted - line.managed), line.name.c_str());
    }
    QVERIFY(!content.restsOn.costs.empty());
    for (const auto& [group, ids] : content.restsOn.costs) {
        QVERIFY(!ids.empty() && std::ranges::find(content.groups, group) != content.groups.end());
    }
    for (const std::string& item : content.keyItems) {
        QVERIFY(std::ranges::find(content.assumptions, item, &RegisterItem::id) != content.assumptions.end());
    }
}

void ReportDataTest::changesLeadFromBaselineToToday()
{
    const plan::Plan plan = changedPlan();
    const auto evaluation = analysis::evaluate(plan, known(), {}, today, {});
    const auto data = bridgeData(*evaluation);
    QVERIFY(data && data->steps.size() == 2);
    const double changes = std::accumulate(data->steps.begin(), data->steps.end(), 0.0,
                                           [](double sum, const BridgeStep& step) { return sum + step.change; });
    QVERIFY(near(data->start + changes, data->end));
    QVERIFY(!bridgeData(*analysis::evaluate(example(u"claims-assistant"_s), known(), {}, today, {})));
}

QTEST_APPLESS_MAIN(ReportDataTest)
#include "tst_reportdata.moc"
