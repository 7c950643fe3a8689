// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"

#include <QTest>

using namespace evenhost::base;

namespace {

/// A formula with every operation, written once.
template <Number N>
N formula(const N& a, const N& b)
{
    const N sum = a + b + N(3.0) - a / b;
    const N bounded = maximum(minimum(sum, a * b), N(0.5));
    const N chosen = selectLess(a, b, power(bounded, N(0.25)), exponential(N(0.0) - b));
    return named(roundUp(chosen * N(10.0)) + logarithm(a + b), "test_total", Unit::Count);
}

} // namespace

class TestNumber : public QObject
{
    Q_OBJECT

private slots:
    void tracedEqualsDoubleToTheLastBit_data()
    {
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("less") << 0.1 << 0.7;
        QTest::newRow("greater") << 123.456 << 7.0;
        QTest::newRow("equal") << 2.0 << 2.0;
        QTest::newRow("tiny") << 1e-300 << 3e-7;
        QTest::newRow("large") << 1e15 << 1.0 / 3.0;
    }

    void tracedEqualsDoubleToTheLastBit()
    {
        QFETCH(const double, a);
        QFETCH(const double, b);
        const double computed = formula<double>(a, b);
        const Traced traced = formula<Traced>(Traced(a), Traced(b));
        QVERIFY(computed == traced.value());
    }

    void aTracedInputRemembersWhereItComesFrom()
    {
        const Provenance source{"price list", "2026-10-10", Confidence::Published, ""};
        const Traced price = input<Traced>(71.552, {"price_per_hour", "hosting.x.price", Unit::MoneyPerHour, &source});
        QCOMPARE(price.node()->operation, Operation::Input);
        QCOMPARE(price.node()->path, std::string("hosting.x.price"));
        QCOMPARE(price.node()->provenance.date, std::string("2026-10-10"));
        QCOMPARE(price.value(), 71.552);
    }

    void sumsAndProductsStayOneLine()
    {
        const Traced sum = Traced(1.0) + Traced(2.0) + Traced(3.0);
        QCOMPARE(sum.node()->operands.size(), std::size_t(3));
        const Traced product = Traced(2.0) * Traced(3.0) * Traced(4.0);
        QCOMPARE(product.node()->operands.size(), std::size_t(3));
        QCOMPARE(product.value(), 24.0);
    }

    void aFlattenedSumFoldsFromTheLeftToTheSameValue()
    {
        const Traced sum = Traced(0.1) + Traced(0.2) + Traced(0.3);
        double folded = sum.node()->operands.front()->value;
        for (std::size_t i = 1; i < sum.node()->operands.size(); ++i) {
            folded += sum.node()->operands[i]->value;
        }
        QVERIFY(folded == sum.value());
    }

    void aSearchKeepsWhatItSearchedOver()
    {
        const Traced found = searched<Traced>(48.0, "concurrency", Unit::Requests, {Traced(1.0), Traced(2.0)});
        QCOMPARE(found.node()->operation, Operation::Searched);
        QCOMPARE(found.node()->operands.size(), std::size_t(2));
        QCOMPARE(searched<double>(48.0, "concurrency", Unit::Requests, {1.0, 2.0}), 48.0);
    }

    void roundingUpForgivesNoiseOnly_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("expected");
        QTest::newRow("zero") << 0.0 << 0.0;
        QTest::newRow("whole") << 3.0 << 3.0;
        QTest::newRow("noise above a whole number") << 0.1 + 0.2 + 0.7 + 2.0000000000000004 - 0.0 << 3.0;
        QTest::newRow("really above") << 3.000001 << 4.0;
        QTest::newRow("just below") << 2.9999999999 << 3.0;
        QTest::newRow("large with relative noise") << 1e6 * (1 + 1e-12) << 1e6;
    }

    void roundingUpForgivesNoiseOnly()
    {
        QFETCH(const double, value);
        QFETCH(const double, expected);
        QCOMPARE(roundUp(value), expected);
        QVERIFY(!std::signbit(roundUp(value)));
    }
};

QTEST_APPLESS_MAIN(TestNumber)
#include "tst_number.moc"
