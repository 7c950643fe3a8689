// SPDX-License-Identifier: GPL-3.0-or-later
// Expert coverage by counting: identities, and an exhaustive count where one is possible.

#include "sizing/routing.h"

#include <QTest>

#include <bit>
#include <cmath>

using namespace evenhost::sizing;

class RoutingTest : public QObject
{
    Q_OBJECT

private slots:
    void oneTokenWakesItsOwnExperts_data();
    void oneTokenWakesItsOwnExperts();
    void coverageGrowsTowardsAll();
    void meanAndSpreadAgreeWithAnExhaustiveCount();
    void aDenseModelHasNoSpread();
    void largestOfNormalDrawsAgreesWithTables_data();
    void largestOfNormalDrawsAgreesWithTables();
    void theBusiestRankNeverReadsMoreThanItHolds();
};

void RoutingTest::oneTokenWakesItsOwnExperts_data()
{
    QTest::addColumn<double>("experts");
    QTest::addColumn<double>("perToken");
    // Experts and experts per token of published configurations.
    QTest::newRow("DeepSeek V3") << 256.0 << 8.0;
    QTest::newRow("Kimi K2") << 384.0 << 8.0;
    QTest::newRow("Mixtral") << 8.0 << 2.0;
    QTest::newRow("gpt-oss-120b") << 128.0 << 4.0;
}

void RoutingTest::oneTokenWakesItsOwnExperts()
{
    QFETCH(double, experts);
    QFETCH(double, perToken);
    QVERIFY(std::abs(experts * expertShareRead(experts, perToken, 1.0) - perToken) < 1e-9);
}

void RoutingTest::coverageGrowsTowardsAll()
{
    double before = 0.0;
    for (const double tokens : {1.0, 2.0, 8.0, 32.0, 128.0, 512.0}) {
        const double share = expertShareRead(256.0, 8.0, tokens);
        QVERIFY(share > before && share <= 1.0);
        before = share;
    }
    QVERIFY(before > 0.9999);
}

void RoutingTest::meanAndSpreadAgreeWithAnExhaustiveCount()
{
    // Every way in which two tokens can each pick 2 of 5 experts: 10 x 10 equally likely pairs.
    double sum = 0.0;
    double squares = 0.0;
    int pairs = 0;
    for (unsigned first = 0; first < 32U; ++first) {
        for (unsigned second = 0; second < 32U; ++second) {
            if (std::popcount(first) == 2 && std::popcount(second) == 2) {
                const double awake = std::popcount(first | second);
                sum += awake;
                squares += awake * awake;
                ++pairs;
            }
        }
    }
    const double mean = sum / pairs;
    const double deviation = std::sqrt(squares / pairs - mean * mean);
    const RoutingSpread spread = routingSpread(5.0, 2.0, 2.0);
    QVERIFY(std::abs(spread.meanShare * 5.0 - mean) < 1e-12);
    QVERIFY(std::abs(spread.deviationShare * 5.0 - deviation) < 1e-12);
}

void RoutingTest::aDenseModelHasNoSpread()
{
    QCOMPARE(routingSpread(0.0, 0.0, 64.0).deviationShare, 0.0);
    QCOMPARE(routingSpread(1.0, 1.0, 64.0).deviationShare, 0.0);
    QCOMPARE(routingSpread(1.0, 1.0, 64.0).meanShare, 1.0);
}

void RoutingTest::largestOfNormalDrawsAgreesWithTables_data()
{
    QTest::addColumn<double>("ranks");
    QTest::addColumn<double>("expected");
    // Expected values of normal order statistics (Harter 1961, table 1).
    QTest::newRow("1") << 1.0 << 0.0;
    QTest::newRow("2") << 2.0 << 0.56419;
    QTest::newRow("4") << 4.0 << 1.02938;
    QTest::newRow("8") << 8.0 << 1.42360;
    QTest::newRow("16") << 16.0 << 1.76599;
}

void RoutingTest::largestOfNormalDrawsAgreesWithTables()
{
    QFETCH(double, ranks);
    QFETCH(double, expected);
    QVERIFY2(std::abs(expectedLargest(ranks) - expected) < 0.03, qPrintable(QString::number(expectedLargest(ranks))));
}

void RoutingTest::theBusiestRankNeverReadsMoreThanItHolds()
{
    for (const double tokens : {1.0, 4.0, 16.0, 64.0, 1024.0}) {
        const double share = expertShareRead(256.0, 8.0, tokens);
        const double busiest = busiestRankExperts(256.0, share, 8.0, expectedLargest(8.0));
        QVERIFY(busiest >= share * 32.0);
        QVERIFY(busiest <= 32.0);
    }
    // One rank has them all: nothing to wait for.
    QCOMPARE(busiestRankExperts(256.0, 0.5, 1.0, expectedLargest(1.0)), 128.0);
}

QTEST_APPLESS_MAIN(RoutingTest)
#include "tst_routing.moc"
