// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ranges.h"

#include "support/workspace.h"

#include <QTest>

#include <cmath>

using namespace evenhost;
using namespace evenhost::analysis;
using evenhost::analysis::test::Bench;
using evenhost::cost::test::smallPlan;

namespace {

SelfHostedFigures<double> figuresAt(double requestsPerDay, double lowFactor, double highFactor)
{
    auto plan = smallPlan();
    plan.workload.requestsPerDay.value = requestsPerDay;
    Bench bench(plan);
    auto sized = cost::test::smallReplica<double>();
    sized.lowFactor = lowFactor;
    sized.highFactor = highFactor;
    return selfHostedFigures<double>(bench.resolved, bench.resolved.shortlist()[0], sized);
}

} // namespace

class RangesTest : public QObject
{
    Q_OBJECT

private slots:
    void aSureRateHasNoRange();
    void endsAreWhatTheRatesBuy_data();
    void endsAreWhatTheRatesBuy();
    void aReplicaThatCannotRunHasNoRange();
};

void RangesTest::aSureRateHasNoRange()
{
    const auto figures = figuresAt(200'000, 1.0, 1.0);
    const auto range = fleetRange(figures);
    QVERIFY(range);
    QCOMPARE(range->fast.monthlyCost, figures.month.total);
    QCOMPARE(range->slow.monthlyCost, figures.month.total);
    QCOMPARE(double(range->fast.replicas), figures.fleet.replicas);
    QCOMPARE(range->fast.gpus, range->slow.gpus);
}

void RangesTest::endsAreWhatTheRatesBuy_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("a fifth either way") << 0.8 << 1.2;
    QTest::newRow("half or double") << 0.5 << 2.0;
}

void RangesTest::endsAreWhatTheRatesBuy()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    const double capacity = figuresAt(1'000, 1.0, 1.0).fleet.capacityPerReplica;
    // Ten replicas' worth of requests: a rate of f times the estimate needs ten over f, rounded up, and the spare one.
    const auto figures = figuresAt(10.0 * capacity, low, high);
    const double spare = figures.fleet.replicas - figures.fleet.needed;
    const auto range = fleetRange(figures);
    QVERIFY(range);
    QCOMPARE(double(range->slow.replicas), std::ceil(10.0 / low - 1e-9) + spare);
    QCOMPARE(double(range->fast.replicas), std::ceil(10.0 / high - 1e-9) + spare);
    QVERIFY(range->fast.monthlyCost < figures.month.total);
    QVERIFY(range->slow.monthlyCost > figures.month.total);
    QVERIFY(range->fast.gpus <= range->slow.gpus);
}

void RangesTest::aReplicaThatCannotRunHasNoRange()
{
    auto figures = figuresAt(1'000, 0.8, 1.2);
    figures.replica.feasible = false;
    QVERIFY(!fleetRange(figures));
    figures = figuresAt(1'000, 0.0, 1.2);
    QVERIFY(!fleetRange(figures));
}

QTEST_GUILESS_MAIN(RangesTest)
#include "tst_ranges.moc"
