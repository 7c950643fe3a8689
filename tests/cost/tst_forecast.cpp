#include "cost/forecast.h"

#include "costinputs.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace evenhost::cost;
using namespace evenhost::cost::test;

namespace {

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::max(std::abs(a), std::abs(b)));
}

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

SelfHostedInputs<double> ownedInputs()
{
    auto in = bareRental();
    in.owned = true;
    in.ownership = {.serverPrice = {.amount = 300'000.0},
                    .networkAndInstall = 0.15,
                    .sparePartsShare = 0.05,
                    .residualShare = 0.10,
                    .lifeYears = 4.0,
                    .maintenanceShare = 0.08,
                    .nodeKilowatts = 10.0,
                    .idlePowerShare = 0.4,
                    .powerUsageEffectiveness = 1.5,
                    .electricityPrice = 0.2,
                    .colocationPrice = 300.0};
    in.runHours = 20.0;
    in.contingency = 0.1;
    in.setupHours = 50.0;
    return in;
}

/// What the monthly view shows, without the set-up that is spread there and paid at once here.
double runningMonth(const SelfHostedInputs<double>& in, const Traffic<double>& traffic)
{
    const auto month = selfHostedMonth(in, traffic);
    return month.total - *month.part(CostPart::SetupSpread);
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private slots:
    void steadyRentIsTheSameEveryMonth();
    void growthFollowsTheStairs();
    void profitAndLossIsTheMonthlyView();
    void hardwareIsPaidWhenBought();
    void bothViewsAddUpToTheSame_data();
    void bothViewsAddUpToTheSame();
    void hardwareIsReplacedAtTheEndOfItsLife();
    void pricesDriftByTheMonth();
    void committedNodesKeepTheirPriceForTheTerm();
    void committedNodesArePaidWhenVolumeFalls();
    void announcedPricesComeWithTheirMonth();
    void hybridIsBothSides();
};

void ForecastTest::steadyRentIsTheSameEveryMonth()
{
    auto in = bareRental();
    in.setupHours = 100.0;
    const auto forecast = selfHostedForecast(in, traffic(20'000.0), {.months = 24});
    QCOMPARE(int(forecast.cash.size()), 25);
    QVERIFY(close(forecast.cash[0], 12'000.0));
    for (std::size_t month = 1; month <= 24; ++month) {
        QVERIFY(close(forecast.cash[month], 14'600.0)); // two nodes
        QCOMPARE(forecast.nodes[month], 2.0);
    }
    QCOMPARE(forecast.cash, forecast.profitAndLoss);
}

void ForecastTest::growthFollowsTheStairs()
{
    // 10,000 a day growing by 10 %: 10,800 a replica, so the second comes in month 2, the third in month 10
    // (10,000 x 1.1^8 = 21,436; x 1.1^9 = 23,579 > 21,600).
    const auto forecast = selfHostedForecast(bareRental(), traffic(10'000.0), {.months = 12, .growthPerMonth = 0.1});
    QCOMPARE(forecast.nodes[1], 1.0);
    QCOMPARE(forecast.nodes[2], 2.0);
    QCOMPARE(forecast.nodes[9], 2.0);
    QCOMPARE(forecast.nodes[10], 3.0);
    QVERIFY(close(forecast.requestsPerDay[10], 10'000.0 * std::pow(1.1, 9)));
}

void ForecastTest::profitAndLossIsTheMonthlyView()
{
    const auto in = ownedInputs();
    const auto forecast = selfHostedForecast(in, traffic(20'000.0), {.months = 36});
    for (std::size_t month = 1; month <= 36; ++month) {
        QVERIFY(close(forecast.profitAndLoss[month], runningMonth(in, traffic(20'000.0))));
    }
}

void ForecastTest::hardwareIsPaidWhenBought()
{
    const auto in = ownedInputs();
    const auto forecast = selfHostedForecast(in, traffic(20'000.0), {.months = 36});
    // Two nodes at 300,000 x 1.2, and 50 hours at 120.
    QVERIFY(close(forecast.cash[0], 720'000.0 + 6'000.0));
    const double depreciation = 720'000.0 * 0.9 / 48.0;
    QVERIFY(close(forecast.cash[1], runningMonth(in, traffic(20'000.0)) - depreciation));
    // Sold after three of four years: a quarter of what is used up, and the residual, are left.
    QVERIFY(close(forecast.cash[36], forecast.cash[35] - (720'000.0 - 36 * depreciation)));
}

void ForecastTest::bothViewsAddUpToTheSame_data()
{
    QTest::addColumn<double>("growth");
    QTest::addColumn<int>("months");
    QTest::newRow("steady") << 0.0 << 36;
    QTest::newRow("growing") << 0.06 << 36;
    QTest::newRow("shrinking") << -0.05 << 36;
    QTest::newRow("past the life") << 0.03 << 75;
    QTest::newRow("exactly the life") << 0.0 << 48;
    QTest::newRow("one month") << 0.0 << 1;
}

void ForecastTest::bothViewsAddUpToTheSame()
{
    QFETCH(double, growth);
    QFETCH(int, months);
    const auto forecast =
        selfHostedForecast(ownedInputs(), traffic(20'000.0), {.months = months, .growthPerMonth = growth});
    QVERIFY(close(sum(forecast.cash), sum(forecast.profitAndLoss)));
}

void ForecastTest::hardwareIsReplacedAtTheEndOfItsLife()
{
    auto in = ownedInputs();
    in.ownership.lifeYears = 1.0;
    const auto forecast = selfHostedForecast(in, traffic(20'000.0), {.months = 18});
    // At the end of month 12 both nodes are sold at a tenth and bought again for month 13.
    QVERIFY(close(forecast.cash[12] - forecast.cash[11], 720'000.0 - 72'000.0));
    QCOMPARE(forecast.nodes[13], 2.0);
}

void ForecastTest::pricesDriftByTheMonth()
{
    const auto rent = selfHostedForecast(bareRental(), traffic(1'000.0), {.months = 13, .rentDrift = -0.2});
    QVERIFY(close(rent.cash[1], 7'300.0));
    QVERIFY(close(rent.cash[13], 7'300.0 * 0.8));
    auto in = barePrices();
    in.platformFee = 100.0;
    const auto managed =
        managedForecast([&](int) { return in; }, traffic(1'000.0), {.months = 13, .managedPriceDrift = -0.3});
    const double tokens = 0.005325 * 1'000.0 * 365.0 / 12.0;
    QVERIFY(close(managed.cash[1], tokens + 100.0));
    QVERIFY(close(managed.cash[13], tokens * 0.7 + 100.0)); // fees do not drift
}

void ForecastTest::committedNodesKeepTheirPriceForTheTerm()
{
    auto in = bareRental();
    in.fleet.billedAlways = true;
    const auto forecast =
        selfHostedForecast(in, traffic(1'000.0), {.months = 25, .rentDrift = -0.2, .reservedTermMonths = 12});
    QVERIFY(close(forecast.cash[12], 7'300.0));
    QVERIFY(close(forecast.cash[13], 7'300.0 * 0.8));
    QVERIFY(close(forecast.cash[24], 7'300.0 * 0.8));
    QVERIFY(close(forecast.cash[25], 7'300.0 * 0.64));
}

void ForecastTest::committedNodesArePaidWhenVolumeFalls()
{
    auto in = bareRental();
    in.fleet.billedAlways = true;
    const auto forecast =
        selfHostedForecast(in, traffic(20'000.0), {.months = 24, .growthPerMonth = -0.2, .reservedTermMonths = 12});
    QVERIFY(close(forecast.cash[12], 14'600.0));
    QVERIFY(close(forecast.cash[13], 7'300.0));
}

void ForecastTest::announcedPricesComeWithTheirMonth()
{
    const auto before = barePrices();
    auto after = barePrices();
    after.rates.output *= 2.0;
    const auto forecast =
        managedForecast([&](int month) { return month < 6 ? before : after; }, traffic(1'000.0), {.months = 12});
    QVERIFY(close(forecast.cash[5], 0.005325 * 1'000.0 * 365.0 / 12.0));
    QVERIFY(close(forecast.cash[6], 0.008325 * 1'000.0 * 365.0 / 12.0));
}

void ForecastTest::hybridIsBothSides()
{
    auto self = bareRental();
    self.setupHours = 10.0;
    auto managed = barePrices();
    managed.setupHours = 5.0;
    const auto forecast = hybridForecast(self, [&](int) { return managed; }, traffic(20'000.0), 1,
                                         {.months = 12, .growthPerMonth = 0.02});
    QVERIFY(close(forecast.cash[0], 15 * 120.0));
    const auto month = hybridMonth(self, managed, traffic(20'000.0), 1.0);
    QVERIFY(close(forecast.cash[1], month.joint.total - *month.joint.part(CostPart::SetupSpread)));
    QVERIFY(forecast.cash[12] > forecast.cash[1]); // what grows spills
    QCOMPARE(forecast.nodes[12], 1.0);
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
