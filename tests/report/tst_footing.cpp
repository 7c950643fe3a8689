// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/footing.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <numeric>

using namespace evenhost::report;

class FootingTest : public QObject
{
    Q_OBJECT

private slots:
    void partsAddUpToTheRoundedTotal_data();
    void partsAddUpToTheRoundedTotal();
    void everyPartStaysWithinOneQuantum();
    void whatIsNotFiniteIsLeftAlone();
    void zeroIsNeverNegative();
};

using Parts = std::vector<double>;

void FootingTest::partsAddUpToTheRoundedTotal_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<double>("quantum");
    QTest::addColumn<Parts>("expected");
    // Expected values worked by hand: floors, then the largest remainders first.
    QTest::newRow("thirds of a hundred") << Parts{100.0 / 3, 100.0 / 3, 100.0 / 3} << 1.0 << Parts{34, 33, 33};
    QTest::newRow("largest remainder wins") << Parts{1.2, 2.7, 3.6} << 1.0 << Parts{1, 3, 4}; // 7.5 rounds to 8
    QTest::newRow("half and half") << Parts{0.5, 0.5} << 1.0 << Parts{1, 0};
    QTest::newRow("negative part") << Parts{10.4, -2.4, 1.4} << 1.0 << Parts{10, -2, 1}; // 9.4 -> 9
    QTest::newRow("cents") << Parts{0.014, 0.013, 0.013} << 0.01 << Parts{0.02, 0.01, 0.01};
    QTest::newRow("whole numbers stay") << Parts{66'400, 1'850, 12'680} << 1.0 << Parts{66'400, 1'850, 12'680};
    QTest::newRow("nothing") << Parts{} << 1.0 << Parts{};
}

void FootingTest::partsAddUpToTheRoundedTotal()
{
    QFETCH(const Parts, parts);
    QFETCH(const double, quantum);
    QFETCH(const Parts, expected);
    const Parts rounded = roundedToFoot(parts, quantum);
    QCOMPARE(rounded.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(std::abs(rounded[i] - expected[i]) < 1e-9, qPrintable(QString::number(rounded[i])));
}

void FootingTest::everyPartStaysWithinOneQuantum()
{
    // Any 2,000 lists of a linear congruential generator (Numerical Recipes' constants).
    unsigned int state = 12'345;
    const auto draw = [&] {
        state = state * 1'664'525U + 1'013'904'223U;
        return static_cast<double>(state) / 4'294'967'296.0;
    };
    for (int round = 0; round < 2'000; ++round) {
        Parts parts(1 + static_cast<std::size_t>(draw() * 9));
        for (double& part : parts)
            part = (draw() - 0.2) * 1e6;
        const Parts rounded = roundedToFoot(parts, 1.0);
        const double total = std::accumulate(parts.begin(), parts.end(), 0.0);
        QCOMPARE(std::accumulate(rounded.begin(), rounded.end(), 0.0), std::round(total));
        for (std::size_t i = 0; i < parts.size(); ++i)
            QVERIFY(std::abs(rounded[i] - parts[i]) < 1.0);
    }
}

void FootingTest::whatIsNotFiniteIsLeftAlone()
{
    const Parts rounded = roundedToFoot({1.5, std::numeric_limits<double>::infinity()}, 1.0);
    QCOMPARE(rounded[0], 1.5);
    QVERIFY(std::isinf(rounded[1]));
}

void FootingTest::zeroIsNeverNegative()
{
    QVERIFY(!std::signbit(roundedTo(-0.2, 1.0)));
    QVERIFY(!std::signbit(roundedToFoot({-0.0}, 1.0).front()));
}

QTEST_APPLESS_MAIN(FootingTest)
#include "tst_footing.moc"
