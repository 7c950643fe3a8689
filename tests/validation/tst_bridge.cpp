#include "analysis/bridge.h"

#include "analysis/evaluate.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "documents/textfile.h"
#include "plan/fields.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace evenhost;
using namespace evenhost::analysis;

namespace {

constexpr base::Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

const catalogue::Catalogue& known()
{
    static const catalogue::Catalogue catalogue = documents::builtInCatalogue();
    return catalogue;
}

plan::Plan agreedPlan()
{
    const std::string path = std::string(EVENHOST_SOURCE_DIR) + "/resources/examples/claims-assistant.evenhost.yaml";
    auto plan = documents::readPlan(documents::readTextFile(path)->text, path, known())->plan;
    plan.baseline = baselineOf(plan, known(), "2026-11-01", "agreed");
    return plan;
}

double differenceOf(const plan::Plan& plan, const Bridge& bridge)
{
    const auto result = evaluate(plan, known(), {}, today, {.sensitivity = false, .uncertaintyDraws = 0});
    return option(*result, bridge.selfHostedId)->monthlyCost.total
           - option(*result, bridge.managedId)->monthlyCost.total;
}

} // namespace

class BridgeTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingChangedNothingToBridge();
    void oneChangeAtATime();
    void offerPricesAreChangesToo();
    void withoutABaselineItSaysSo();
};

void BridgeTest::nothingChangedNothingToBridge()
{
    const auto bridge = bridgeFromBaseline(agreedPlan(), known(), today);
    QVERIFY(bridge.has_value());
    QVERIFY(bridge->steps.empty());
    QCOMPARE(bridge->start, bridge->end);
    QCOMPARE(bridge->end, differenceOf(agreedPlan(), *bridge));
}

void BridgeTest::oneChangeAtATime()
{
    auto plan = agreedPlan();
    const auto before = plan;
    const std::vector<plan::Override> changes{
        {"workload.requests_per_day", 55'000.0}, {"assumptions.run_hours", 90.0}, {"exchange_rates.USD", 1.55}};
    for (const auto& change : changes) {
        QVERIFY(plan::applyOverride(plan, change).has_value());
    }
    const auto bridge = bridgeFromBaseline(plan, known(), today);
    QVERIFY(bridge.has_value());
    QCOMPARE(bridge->steps.size(), changes.size());
    // In the baseline's order: workload, assumptions, exchange rates. Each step is the plan with that change too.
    auto stage = before;
    QCOMPARE(bridge->start, differenceOf(stage, *bridge));
    double running = bridge->start;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        QCOMPARE(bridge->steps[i].path, changes[i].path);
        QVERIFY(plan::applyOverride(stage, changes[i]).has_value());
        QCOMPARE(bridge->steps[i].running, differenceOf(stage, *bridge));
        running += bridge->steps[i].change;
    }
    QVERIFY(std::abs(running - bridge->end) <= 1e-9 * std::abs(bridge->end));
    QCOMPARE(bridge->end, differenceOf(plan, *bridge));
}

void BridgeTest::offerPricesAreChangesToo()
{
    auto plan = agreedPlan();
    const std::string path = "offers." + plan.managed.front().offerId + ".output";
    plan::adoptOffer(plan, known(), path);
    QVERIFY(plan::applyOverride(plan, {path, 7.5}).has_value());
    const auto bridge = bridgeFromBaseline(plan, known(), today);
    QVERIFY(bridge.has_value());
    QCOMPARE(bridge->steps.size(), std::size_t{1});
    QCOMPARE(bridge->steps[0].path, path);
    QVERIFY(bridge->steps[0].change > 0.0); // cheaper managed: self-hosting's disadvantage grows
}

void BridgeTest::withoutABaselineItSaysSo()
{
    auto plan = agreedPlan();
    plan.baseline.reset();
    const auto bridge = bridgeFromBaseline(plan, known(), today);
    QVERIFY(!bridge.has_value());
    QCOMPARE(bridge.error().front().code, std::string("no_baseline"));
}

QTEST_GUILESS_MAIN(BridgeTest)
#include "tst_bridge.moc"
