#include "analysis/random.h"

#include <QTest>

#include <cmath>
#include <set>
#include <vector>

using namespace evenhost::analysis;

class RandomTest : public QObject
{
    Q_OBJECT

private slots:
    void mixesAsPublished();
    void uniformCoversTheUnitEvenly();
    void everyPartOfTheKeyMatters();
    void triangleHasItsMomentsAndEnds();
    void oneSidedTriangles();
    void percentilesAreHeld_data();
    void percentilesAreHeld();
};

void RandomTest::mixesAsPublished()
{
    // SplitMix64's first outputs for seed 0 and 1 (Vigna's splitmix64.c; java.util.SplittableRandom).
    QCOMPARE(mixed(0), 0xe220a8397b1dcdafULL);
    QCOMPARE(mixed(0x9e3779b97f4a7c15ULL), 0x6e789e6aa1b965f4ULL);
    QCOMPARE(mixed(1), 0x910a2dec89025cc1ULL);
}

void RandomTest::uniformCoversTheUnitEvenly()
{
    constexpr int draws = 100'000;
    std::vector<int> bins(10, 0);
    double sum = 0.0;
    for (int i = 0; i < draws; ++i) {
        const double u = uniform(7, static_cast<std::uint64_t>(i), streamOf("workload.requests_per_day"));
        QVERIFY(u > 0.0 && u < 1.0);
        ++bins[static_cast<std::size_t>(u * 10.0)];
        sum += u;
    }
    QVERIFY(std::abs(sum / draws - 0.5) < 0.005); // five standard errors
    double chi = 0.0;
    for (const int count : bins) {
        chi += (count - draws / 10.0) * (count - draws / 10.0) / (draws / 10.0);
    }
    QVERIFY(chi < 27.9); // 9 degrees of freedom, one in a thousand
}

void RandomTest::everyPartOfTheKeyMatters()
{
    std::set<double> seen;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        for (std::uint64_t draw = 0; draw < 20; ++draw) {
            for (const char* path : {"a", "b", "workload.input_tokens", "workload.output_tokens"}) {
                seen.insert(uniform(seed, draw, streamOf(path)));
            }
        }
    }
    QCOMPARE(seen.size(), std::size_t{20 * 20 * 4});
}

void RandomTest::triangleHasItsMomentsAndEnds()
{
    const Triangle triangle{10.0, 20.0, 60.0};
    QVERIFY(std::abs(triangle.at(1e-16) - 10.0) < 1e-6);
    QVERIFY(std::abs(triangle.at(1.0 - 1e-16) - 60.0) < 1e-6);
    QVERIFY(std::abs(triangle.at(0.2) - 20.0) < 1e-12); // (20 - 10) / (60 - 10) lies left of the mode
    double sum = 0.0;
    double squares = 0.0;
    constexpr int steps = 100'000;
    for (int i = 0; i < steps; ++i) {
        const double x = triangle.at((i + 0.5) / steps);
        sum += x;
        squares += x * x;
    }
    const double mean = sum / steps;
    QVERIFY(std::abs(mean - 30.0) < 1e-4); // (a + b + c) / 3
    // (a2 + b2 + c2 - ab - ac - bc) / 18 = (100 + 3600 + 400 - 600 - 200 - 1200) / 18
    QVERIFY(std::abs(squares / steps - mean * mean - 2'100.0 / 18.0) < 1e-2);
}

void RandomTest::oneSidedTriangles()
{
    QCOMPARE((Triangle{5.0, 5.0, 5.0}.at(0.3)), 5.0);
    QCOMPARE((Triangle{5.0, 5.0, 6.0}.at(0.75)), 5.5);
    QCOMPARE((Triangle{4.0, 5.0, 5.0}.at(0.25)), 4.5);
}

void RandomTest::percentilesAreHeld_data()
{
    QTest::addColumn<double>("p10");
    QTest::addColumn<double>("p90");
    QTest::newRow("even") << 0.8 << 1.2;
    QTest::newRow("skewed") << 0.7 << 1.6;
    QTest::newRow("very skewed") << 0.95 << 3.0;
}

void RandomTest::percentilesAreHeld()
{
    QFETCH(double, p10);
    QFETCH(double, p90);
    const Triangle triangle = triangleWithPercentiles(p10, 1.0, p90);
    QVERIFY(std::abs(triangle.at(0.1) - p10) < 1e-9);
    QVERIFY(std::abs(triangle.at(0.9) - p90) < 1e-9);
    QCOMPARE(triangle.likely, 1.0);
}

QTEST_GUILESS_MAIN(RandomTest)
#include "tst_random.moc"
