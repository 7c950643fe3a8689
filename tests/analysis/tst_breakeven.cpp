#include "analysis/breakeven.h"

#include <QTest>

#include <cmath>

using namespace evenhost;
using namespace evenhost::analysis;

namespace {

/// One replica for 7,300 a month serves 10,800 requests a day (0.5 a second, half used, peak twice the mean);
/// managed at `unit` a request and month-day.
Contest contest(double requestPrice)
{
    Contest c;
    c.self.fleet.requestsPerSecond = 0.5;
    c.self.fleet.concurrency = 16.0;
    c.self.fleet.targetUtilisation = 0.5;
    c.self.fleet.minimumReplicas = 1.0;
    c.self.fleet.gpusPerReplica = 8.0;
    c.self.fleet.gpusPerNode = 8.0;
    c.self.rent.pricePerNodeHour = {.amount = 10.0};
    c.self.people.productiveHours = 1.0;
    c.self.horizonMonths = 36.0;
    c.self.fleet.profile = cost::loadProfile({}, 2.0);
    c.managed.rates.output = requestPrice * 1e6;
    c.managed.people.productiveHours = 1.0;
    c.managed.horizonMonths = 36.0;
    c.traffic = {.requestsPerDay = 1'000.0,
                 .inputTokens = 0.0,
                 .outputTokens = 1.0,
                 .cachedInputShare = 0.0,
                 .cacheWriteShare = 0.0,
                 .batchShare = 0.0,
                 .retryShare = 0.0,
                 .peakToAverage = 2.0};
    return c;
}

/// The request price at which a full replica costs r times what it saves.
double priceForRatio(double r)
{
    return 7'300.0 / (r * 10'800.0 * 365.0 / 12.0);
}

} // namespace

class BreakEvenTest : public QObject
{
    Q_OBJECT

private slots:
    void allCrossingsAndTheLast();
    void throughputGivesTheRange();
    void aFasterReplicaMayBeTheOnlyHope();
    void neverSaysWhy();
    void alwaysCheaperIsZero();
    void growthReachesIt_data();
    void growthReachesIt();
    void minimumSpendIsWalked();
    void autoscaledIsWalked();
    void capacityIsThePeaks();
};

void BreakEvenTest::allCrossingsAndTheLast()
{
    // r = 2/3: up at 2/3 C, down at C, up for good at 4/3 C.
    const auto result = breakEven(contest(priceForRatio(2.0 / 3.0)), "api", {}, 0.0);
    QCOMPARE(int(result.crossings.size()), 3);
    QVERIFY(std::abs(result.crossings[0].requestsPerDay - 7'200.0) < 1e-6);
    QCOMPARE(result.crossings[0].becomesCheaper, Side::SelfHosted);
    QCOMPARE(result.crossings[1].requestsPerDay, 10'800.0);
    QVERIFY(result.crossings[1].atRiser && result.crossings[1].becomesCheaper == Side::Managed);
    QVERIFY(std::abs(*result.cheaperAbove - 14'400.0) < 1e-6);
    QVERIFY(std::abs(*result.shareOfToday - 14.4) < 1e-9);
    QCOMPARE(result.againstId, std::string("api"));
    QVERIFY(!result.monthReached.has_value());
}

void BreakEvenTest::throughputGivesTheRange()
{
    const auto result = breakEven(contest(priceForRatio(0.5)), "api", {.low = 0.8, .high = 1.25}, 0.0);
    // One stair is enough at r = 0.5 and at 0.4; at 0.625 the second stair crosses again, at 1.25 x 8,640 x ... by
    // hand: C = 8,640, r = 0.625: n2 = ceil(1/0.375) - 1 = 2, last at 2 x 0.625 x 8,640 = 10,800.
    QVERIFY(std::abs(*result.cheaperAbove - 5'400.0) < 1e-6);
    QVERIFY(std::abs(*result.low - 5'400.0) < 1e-6); // 0.4 x 13,500
    QVERIFY(std::abs(*result.high - 10'800.0) < 1e-6);
}

void BreakEvenTest::aFasterReplicaMayBeTheOnlyHope()
{
    const auto result = breakEven(contest(priceForRatio(0.9)), "api", {.low = 0.8, .high = 1.25}, 0.0);
    QVERIFY(result.cheaperAbove.has_value());
    QVERIFY(result.low.has_value());
    QVERIFY(!result.high.has_value()); // r = 1.125
}

void BreakEvenTest::neverSaysWhy()
{
    const auto dear = breakEven(contest(priceForRatio(1.2)), "api", {}, 0.1);
    QVERIFY(dear.crossings.empty() && !dear.cheaperAbove);
    QCOMPARE(dear.reason, std::string("unit_cost_above_price"));
    auto silent = contest(priceForRatio(0.5));
    silent.self.fleet.requestsPerSecond = 0.0;
    QCOMPARE(breakEven(silent, "api", {}, 0.1).reason, std::string("no_capacity"));
    // So near to 1 that the last crossing lies beyond a hundred thousand replicas.
    const auto far = breakEven(contest(priceForRatio(1.0 - 1e-6)), "api", {}, 0.1);
    QVERIFY(!far.cheaperAbove);
    QCOMPARE(far.reason, std::string("beyond_range"));
}

void BreakEvenTest::alwaysCheaperIsZero()
{
    auto c = contest(priceForRatio(0.5));
    c.managed.platformFee = 100'000.0;
    const auto result = breakEven(c, "api", {}, 0.0);
    QVERIFY(result.crossings.empty());
    QCOMPARE(result.cheaperAbove.value_or(-1.0), 0.0);
    QCOMPARE(result.monthReached.value_or(-1), 0);
}

void BreakEvenTest::growthReachesIt_data()
{
    QTest::addColumn<double>("today");
    QTest::addColumn<double>("growth");
    QTest::addColumn<int>("month");
    QTest::newRow("there already") << 6'000.0 << 0.0 << 0;
    QTest::newRow("never without growth") << 1'000.0 << 0.0 << -1;
    QTest::newRow("doubling, in three") << 1'000.0 << 1.0 << 3; // 8,000 > 5,400
    QTest::newRow("exactly there") << 2'700.0 << 1.0 << 1;
    QTest::newRow("shrinking") << 1'000.0 << -0.1 << -1;
    QTest::newRow("three per cent") << 1'000.0 << 0.03 << 58; // ln 5.4 / ln 1.03 = 57.05
}

void BreakEvenTest::growthReachesIt()
{
    QFETCH(double, today);
    QFETCH(double, growth);
    QFETCH(int, month);
    QCOMPARE(monthReached(today, 5'400.0, growth).value_or(-1), month);
}

void BreakEvenTest::minimumSpendIsWalked()
{
    auto c = contest(priceForRatio(0.5));
    c.managed.minimumAgreed = true;
    c.managed.minimumSpend = 8'000.0; // one replica is cheaper from the start, then never dearer again
    const auto result = breakEven(c, "api", {}, 0.0);
    QCOMPARE(result.cheaperAbove.value_or(-1.0), 0.0);
    c.managed.minimumSpend = 7'000.0; // dearer by 300 until the tokens cost 7,300
    QVERIFY(std::abs(breakEven(c, "api", {}, 0.0).cheaperAbove.value_or(-1.0) - 5'400.0) < 1e-6);
}

void BreakEvenTest::autoscaledIsWalked()
{
    auto c = contest(priceForRatio(0.9));
    c.self.fleet.schedule = plan::Schedule::Autoscaled;
    const auto scaled = breakEven(c, "api", {}, 0.0);
    const auto always = breakEven(contest(priceForRatio(0.9)), "api", {}, 0.0);
    // Nodes that sleep at night can only help.
    QVERIFY(scaled.cheaperAbove && *scaled.cheaperAbove <= *always.cheaperAbove);
    QVERIFY(!scaled.crossings.empty());
    // At full load they follow the mean: worth it even where an always-on fleet never is.
    auto dear = contest(priceForRatio(1.2));
    QVERIFY(!breakEven(dear, "api", {}, 0.0).cheaperAbove);
    dear.self.fleet.schedule = plan::Schedule::Autoscaled;
    QVERIFY(breakEven(dear, "api", {}, 0.0).cheaperAbove.has_value());
}

void BreakEvenTest::capacityIsThePeaks()
{
    // The same day with twice the peak needs twice the replicas: r doubles.
    auto peaky = contest(priceForRatio(0.6));
    peaky.traffic.peakToAverage = 4.0;
    QCOMPARE(breakEven(peaky, "api", {}, 0.0).reason, std::string("unit_cost_above_price"));
}

QTEST_GUILESS_MAIN(BreakEvenTest)
#include "tst_breakeven.moc"
