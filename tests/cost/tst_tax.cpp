// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/forecast.h"
#include "cost/hybrid.h"
#include "cost/staircase.h"
#include "costinputs.h"

#include <QTest>

#include <numeric>

using namespace evenhost;
using namespace evenhost::cost;
using namespace evenhost::cost::test;

namespace {

constexpr TaxInputs<double> none{};
constexpr TaxInputs<double> recovered{.wanted = true, .recoverable = true, .rate = 0.1};
constexpr TaxInputs<double> lost{.wanted = true, .recoverable = false, .rate = 0.1};

bool close(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

/// A rental with people, contingency and a set-up: 7,300 rent, 10 hours at 120, a tenth on top, 3,600 + 1,200 once.
SelfHostedInputs<double> rental(const TaxInputs<double>& tax)
{
    auto in = bareRental();
    in.runHours = 10.0;
    in.contingency = 0.1;
    in.setupHours = 10.0;
    in.otherSetupCost = 3'600.0;
    in.tax = tax;
    return in;
}

SelfHostedInputs<double> owned(const TaxInputs<double>& tax)
{
    auto in = rental(tax);
    in.owned = true;
    in.ownership.serverPrice = {.amount = 360'000.0};
    in.ownership.residualShare = 0.1;
    in.ownership.lifeYears = 3.0;
    in.ownership.maintenanceShare = 0.05;
    in.ownership.nodeKilowatts = 10.0;
    in.ownership.electricityPrice = 0.2;
    in.ownership.colocationPrice = 300.0;
    return in;
}

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

class TaxTest : public QObject
{
    Q_OBJECT

private slots:
    void taxIsOnWhatIsBought()
    {
        const auto without = selfHostedMonth(rental(none), traffic());
        QVERIFY(!without.tax && !without.part(CostPart::Tax));
        const auto beside = selfHostedMonth(rental(recovered), traffic());
        // Rent 7,300 and its tenth of contingency, and 3,600 over 36 months; neither engineers' hours nor theirs.
        QVERIFY(close(*beside.tax, 0.1 * (7'300.0 * 1.1 + 100.0)));
        QCOMPARE(beside.total, without.total); // recovered: no cost
        QVERIFY(!beside.part(CostPart::Tax));
    }

    void aTaxThatIsLostIsACost_data()
    {
        QTest::addColumn<bool>("own");
        QTest::newRow("rented") << false;
        QTest::newRow("owned") << true;
    }

    void aTaxThatIsLostIsACost()
    {
        QFETCH(bool, own);
        const auto inputs = [&](const TaxInputs<double>& tax) {
            return own ? owned(tax) : rental(tax);
        };
        const auto without = selfHostedMonth(inputs(none), traffic());
        const auto with = selfHostedMonth(inputs(lost), traffic());
        QCOMPARE(*with.part(CostPart::Tax), *with.tax);
        QVERIFY(close(with.total, without.total + *with.tax));
        double parts = 0.0;
        for (const auto& part : with.parts) {
            parts += part.value_or(0.0);
        }
        QCOMPARE(with.total, parts);
        QCOMPARE(*with.tax, *selfHostedMonth(inputs(recovered), traffic()).tax);
    }

    void tokensBearTax()
    {
        auto in = barePrices();
        in.platformFee = 50.0;
        in.runHours = 5.0;
        in.tax = lost;
        const auto month = managedMonth(in, traffic(10'000.0));
        const double tokens = 0.005325 * 10'000.0 * 365.0 / 12.0;
        QVERIFY(close(*month.tax, 0.1 * (tokens + 50.0)));
        QVERIFY(close(month.total, 1.1 * (tokens + 50.0) + 600.0));
    }

    void curvesHoldTheTaxThatIsLost()
    {
        for (const bool own : {false, true}) {
            auto self = own ? owned(lost) : rental(lost);
            self.network = {.egressPrice = 0.1, .bytesPerToken = 4.0};
            const auto curve = selfHostedCurve(self, traffic(), 100'000.0);
            auto price = barePrices();
            price.tax = lost;
            price.minimumAgreed = true;
            price.minimumSpend = 500.0;
            const auto line = managedCurve(price, traffic(), 100'000.0);
            for (double volume = 0.0; volume <= 100'000.0; volume += 371.7) {
                QVERIFY(close(curve.at(volume), selfHostedMonth(self, traffic(volume)).total));
                QVERIFY(close(line.at(volume), managedMonth(price, traffic(volume)).total));
            }
        }
    }

    /// The month of steady volume, its flows and both views of them agree with the tax in or out.
    void flowsHoldTheTaxThatIsLost()
    {
        for (const bool own : {false, true}) {
            const auto plain = selfHostedForecast(own ? owned(none) : rental(none), traffic(), {.months = 36});
            const auto taxed = selfHostedForecast(own ? owned(lost) : rental(lost), traffic(), {.months = 36});
            const auto month = selfHostedMonth(own ? owned(lost) : rental(lost), traffic());
            QVERIFY(close(sum(taxed.cash), sum(taxed.profitAndLoss)));
            QVERIFY(close(sum(taxed.profitAndLoss), 36 * month.total)); // a life of 36 months, set-up spread over them
            QVERIFY(close(sum(taxed.cash) - sum(plain.cash), 36 * *month.tax));
            const auto back = selfHostedForecast(own ? owned(recovered) : rental(recovered), traffic(), {.months = 36});
            QCOMPARE(back.cash, plain.cash); // credited as it is paid
        }
    }

    void aHybridBearsBothTaxes()
    {
        auto price = barePrices();
        price.tax = lost;
        const auto month = hybridMonth(rental(lost), price, traffic(30'000.0), 1.0);
        QVERIFY(close(*month.joint.tax, *month.own.tax + *month.managed.tax));
        QVERIFY(close(month.joint.total, month.own.total + month.managed.total));
    }

    /// One capacity of a replica more or less: the break-even with tax on both sides moves only by what bears none.
    void taxOnBothSidesMovesTheBreakEvenByWhatBearsNone()
    {
        auto self = bareRental();
        self.rent.pricePerNodeHour.amount = 1.0;
        auto price = barePrices();
        const auto last = [&] {
            return *lastBreakEven(self.fleet, stairCost(self, traffic()), lineCost(price, traffic()));
        };
        const double without = last();
        self.tax = lost;
        price.tax = lost;
        QVERIFY(close(last(), without)); // nobody's hours in it: everything a tenth dearer
        self.runHours = 40.0;
        const double withPeople = last();
        self.tax = none;
        price.tax = none;
        QVERIFY(withPeople < last()); // hours weigh less beside taxed tokens
    }
};

QTEST_GUILESS_MAIN(TaxTest)
#include "tst_tax.moc"
