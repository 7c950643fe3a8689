#include "cost/cashflow.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <vector>

using namespace evenhost::cost;

namespace {

using Flows = std::vector<double>;

bool close(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::max(1.0, std::max(std::abs(a), std::abs(b)));
}

/// A flow at each year's end, as textbooks have them: months between hold nothing.
Flows yearly(const Flows& years)
{
    Flows flows((years.size() - 1) * 12 + 1, 0.0);
    for (std::size_t year = 0; year < years.size(); ++year) {
        flows[year * 12] = years[year];
    }
    return flows;
}

} // namespace

class CashflowTest : public QObject
{
    Q_OBJECT

private slots:
    void netPresentValueOfPublishedExamples_data();
    void netPresentValueOfPublishedExamples();
    void rateOfReturnOfPublishedExamples_data();
    void rateOfReturnOfPublishedExamples();
    void monthlyRatesCompoundToTheYear();
    void midPeriodIsHalfAMonthEarlier();
    void worthNothingAtTheRateOfReturn();
    void rateOfReturnSaysWhyThereIsNone_data();
    void rateOfReturnSaysWhyThereIsNone();
    void payback_data();
    void payback();
    void peakFundingIsTheDeepestPoint();
};

void CashflowTest::netPresentValueOfPublishedExamples_data()
{
    QTest::addColumn<Flows>("years");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("value");
    // Microsoft's NPV documentation, example 1: 10 %, -10,000 a year from now, then 3,000, 4,200, 6,800: 1,188.44.
    QTest::newRow("spreadsheet documentation 1") << Flows{0, -10'000, 3'000, 4'200, 6'800} << 0.10 << 1'188.44;
    // Example 2: 8 %, -40,000 today, then 8,000, 9,200, 10,000, 12,000, 14,500: 1,922.06.
    QTest::newRow("spreadsheet documentation 2")
        << Flows{-40'000, 8'000, 9'200, 10'000, 12'000, 14'500} << 0.08 << 1'922.06;
    // The same with a loss of 9,000 in the sixth year: -3,749.47.
    QTest::newRow("spreadsheet documentation 3")
        << Flows{-40'000, 8'000, 9'200, 10'000, 12'000, 14'500, -9'000} << 0.08 << -3'749.47;
}

void CashflowTest::netPresentValueOfPublishedExamples()
{
    QFETCH(Flows, years);
    QFETCH(double, rate);
    QFETCH(double, value);
    QVERIFY2(std::abs(netPresentValue(yearly(years), rate) - value) < 0.005,
             qPrintable(QString::number(netPresentValue(yearly(years), rate), 'f', 4)));
    const auto parts = discounted(yearly(years), rate);
    QVERIFY(close(std::accumulate(parts.begin(), parts.end(), 0.0), netPresentValue(yearly(years), rate)));
}

void CashflowTest::rateOfReturnOfPublishedExamples_data()
{
    QTest::addColumn<Flows>("years");
    QTest::addColumn<double>("rate");
    // Microsoft's IRR documentation: -70,000, 12,000, 15,000, 18,000, 21,000, 26,000: 8.7 % after five years, -2.1 %
    // after four (printed to one decimal).
    QTest::newRow("five years") << Flows{-70'000, 12'000, 15'000, 18'000, 21'000, 26'000} << 0.087;
    QTest::newRow("four years") << Flows{-70'000, 12'000, 15'000, 18'000, 21'000} << -0.021;
}

void CashflowTest::rateOfReturnOfPublishedExamples()
{
    QFETCH(Flows, years);
    QFETCH(double, rate);
    const auto found = internalRateOfReturn(yearly(years));
    QVERIFY(found.annual.has_value());
    QVERIFY2(std::abs(*found.annual - rate) < 0.0005, qPrintable(QString::number(*found.annual, 'f', 6)));
}

void CashflowTest::monthlyRatesCompoundToTheYear()
{
    for (const double annual : {-0.5, 0.0, 0.08, 1.0}) {
        QVERIFY(close(std::pow(1.0 + monthlyRate(annual), 12.0), 1.0 + annual));
    }
}

void CashflowTest::midPeriodIsHalfAMonthEarlier()
{
    const Flows flows{-100.0, 0.0, 50.0};
    const double growth = 1.0 + monthlyRate(0.08);
    QVERIFY(close(netPresentValue(flows, 0.08, true), -100.0 + 50.0 / std::pow(growth, 1.5)));
}

void CashflowTest::worthNothingAtTheRateOfReturn()
{
    for (const double invested : {10.0, 100.0, 359.0, 361.0, 3'000.0}) {
        Flows flows(37, 10.0);
        flows[0] = -invested;
        const auto found = internalRateOfReturn(flows);
        QVERIFY(found.annual.has_value());
        QVERIFY(std::abs(netPresentValue(flows, *found.annual)) < 1e-9 * invested);
    }
}

void CashflowTest::rateOfReturnSaysWhyThereIsNone_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<QString>("reason");
    QTest::newRow("only paid") << Flows{-10, -1, -1} << "no_sign_change";
    QTest::newRow("only received") << Flows{10, 1, 0} << "no_sign_change";
    QTest::newRow("nothing") << Flows{0, 0} << "no_sign_change";
    // The classic with two rates, 25 % and 400 % (Lorie and Savage 1955, the oil pump: -1,600, 10,000, -10,000).
    QTest::newRow("two rates") << Flows{-1'600, 10'000, -10'000} << "not_unique";
    QTest::newRow("beyond all rates") << Flows{-1e-300, 1e300} << "out_of_range";
}

void CashflowTest::rateOfReturnSaysWhyThereIsNone()
{
    QFETCH(Flows, flows);
    QFETCH(QString, reason);
    const auto found = internalRateOfReturn(flows);
    QVERIFY(!found.annual.has_value());
    QCOMPARE(QString::fromUtf8(found.reason.data(), qsizetype(found.reason.size())), reason);
}

void CashflowTest::payback_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<int>("month");
    QTest::newRow("three months") << Flows{-30, 10, 10, 10, 10} << 3;
    QTest::newRow("in the fourth") << Flows{-31, 10, 10, 10, 10} << 4;
    QTest::newRow("never") << Flows{-50, 10, 10, 10} << -1;
    QTest::newRow("at once") << Flows{0, 10, 10} << 0;
    QTest::newRow("lost again, then for good") << Flows{-10, 20, -15, 10} << 3;
    QTest::newRow("no months") << Flows{} << 0;
}

void CashflowTest::payback()
{
    QFETCH(Flows, flows);
    QFETCH(int, month);
    QCOMPARE(paybackMonth(flows).value_or(-1), month);
}

void CashflowTest::peakFundingIsTheDeepestPoint()
{
    QCOMPARE(peakFunding(Flows{-30, 10, -25, 50}), 45.0);
    QCOMPARE(peakFunding(Flows{5, 10}), 0.0);
}

QTEST_GUILESS_MAIN(CashflowTest)
#include "tst_cashflow.moc"
