#include "analysis/tornado.h"

#include "support/workspace.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace evenhost;
using namespace evenhost::analysis;
using evenhost::analysis::test::Bench;
using evenhost::cost::test::smallPlan;

namespace {

const SensitivityBar* barAt(const std::vector<SensitivityBar>& bars, std::string_view path)
{
    const auto found = std::ranges::find(bars, path, &SensitivityBar::path);
    return found == bars.end() ? nullptr : &*found;
}

} // namespace

class TornadoTest : public QObject
{
    Q_OBJECT

private slots:
    void widestFirst();
    void aBarByHand();
    void marksAssumedRanges();
    void stairsAreSeen();
    void whatMovesNothingIsLeftOut();
};

void TornadoTest::widestFirst()
{
    Bench bench(smallPlan());
    const auto bars = tornado(*bench.workspace, 0, 0);
    QVERIFY(bars.size() > 10);
    for (std::size_t i = 1; i < bars.size(); ++i) {
        QVERIFY(std::abs(bars[i - 1].resultHigh - bars[i - 1].resultLow)
                >= std::abs(bars[i].resultHigh - bars[i].resultLow));
    }
}

void TornadoTest::aBarByHand()
{
    auto plan = smallPlan();
    plan.workload.outputTokens.value = 3'000; // dear enough to break even at both ends
    Bench bench(plan);
    const auto bars = tornado(*bench.workspace, 0, 0);
    const SensitivityBar* rent = barAt(bars, "hosting.on-demand.price_per_node_hour");
    QVERIFY(rent != nullptr);
    QCOMPARE(rent->low, 8.0);
    QCOMPARE(rent->high, 12.0);
    // Three nodes x 730 h x 4 USD x 1.5, with the contingency of 10 %, over twelve months.
    QVERIFY(std::abs(rent->resultHigh - rent->resultLow - 3 * 730 * 4 * 1.5 * 1.1 * 12) < 1e-6);
    QVERIFY(rent->breakEvenLow && rent->breakEvenHigh && *rent->breakEvenLow < *rent->breakEvenHigh);
}

void TornadoTest::marksAssumedRanges()
{
    auto plan = smallPlan();
    plan.exchangeRates["USD"].low = 1.4;
    plan.exchangeRates["USD"].high = 1.7;
    Bench bench(plan);
    const auto bars = tornado(*bench.workspace, 0, 0);
    QVERIFY(barAt(bars, "exchange_rates.USD")->ownRange);
    QCOMPARE(barAt(bars, "exchange_rates.USD")->high, 1.7);
    QVERIFY(!barAt(bars, "workload.requests_per_day")->ownRange);
}

void TornadoTest::stairsAreSeen()
{
    auto plan = smallPlan();
    plan.workload.requestsPerDay.value = 20'000; // two replicas of 10,800; 24,000 takes three
    Bench bench(plan);
    const auto bars = tornado(*bench.workspace, 0, 0);
    QVERIFY(barAt(bars, "workload.requests_per_day")->jumpsStair);
    QVERIFY(!barAt(bars, "assumptions.run_hours")->jumpsStair);
}

void TornadoTest::whatMovesNothingIsLeftOut()
{
    Bench bench(smallPlan());
    const auto bars = tornado(*bench.workspace, 0, 0); // rented on demand against claude
    QVERIFY(barAt(bars, "assumptions.colocation_price") == nullptr);
    QVERIFY(barAt(bars, "offers.local.input") == nullptr);
    QVERIFY(barAt(bars, "hosting.owned.server_price") == nullptr);
    QVERIFY(barAt(bars, "managed.claude.discount") == nullptr); // 0 +- 20 % is 0
}

QTEST_GUILESS_MAIN(TornadoTest)
#include "tst_tornado.moc"
