#include "cost/hybrid.h"

#include "costinputs.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace evenhost::cost;
using namespace evenhost::cost::test;
using evenhost::plan::Schedule;

namespace {

/// 8 busy hours at three times the night's load, every day alike: mean (8 x 3 + 16) / 24 = 5/3, peak 1.8.
evenhost::plan::LoadShape twoLevels()
{
    evenhost::plan::LoadShape shape;
    shape.hourlyWeights.assign(24, 1.0);
    std::fill_n(shape.hourlyWeights.begin() + 9, 8, 3.0);
    return shape;
}

SelfHostedInputs<double> selfInputs(const evenhost::plan::LoadShape& shape, double peak)
{
    auto in = bareRental();
    in.people.salary = 0.0;
    in.fleet.profile = loadProfile(shape, peak);
    return in;
}

ManagedInputs<double> managedInputs(double discount)
{
    auto in = barePrices();
    in.people.salary = 0.0;
    in.discount = discount;
    return in;
}

double mean(const LoadProfile& profile)
{
    const double weekday = std::accumulate(profile.weekday.begin(), profile.weekday.end(), 0.0);
    const double weekend = std::accumulate(profile.weekend.begin(), profile.weekend.end(), 0.0);
    return (5 * weekday + 2 * weekend) / 168.0;
}

} // namespace

class HybridTest : public QObject
{
    Q_OBJECT

private slots:
    void shapesMeetThePlannedPeak_data();
    void shapesMeetThePlannedPeak();
    void servedShareByHand();
    void officeHoursSpillTheNight();
    void neverDearerThanEitherPureOption();
    void agreesWithBruteForce();
    void theOverflowPaysItsOwnHours();
    void nothingToServe();
    void noSpareInAHybrid();
};

void HybridTest::shapesMeetThePlannedPeak_data()
{
    QTest::addColumn<bool>("given");
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("weekend");
    for (const bool given : {false, true}) {
        for (const double peak : {1.5, 1.8, 3.0}) {
            for (const double weekend : {1.0, 0.3, 2.0}) {
                QTest::addRow("%s %.1f %.1f", given ? "given" : "assumed", peak, weekend) << given << peak << weekend;
            }
        }
    }
}

void HybridTest::shapesMeetThePlannedPeak()
{
    QFETCH(bool, given);
    QFETCH(double, peak);
    QFETCH(double, weekend);
    evenhost::plan::LoadShape shape = given ? twoLevels() : evenhost::plan::LoadShape();
    shape.weekendFactor = weekend;
    const auto profile = loadProfile(shape, peak);
    QVERIFY(std::abs(mean(profile) - 1.0) < 1e-12);
    const double busiest = std::max(*std::max_element(profile.weekday.begin(), profile.weekday.end()),
                                    *std::max_element(profile.weekend.begin(), profile.weekend.end()));
    // A busy weekend alone makes its days 7 w / (5 + 2 w) times the mean, whatever the hours do.
    const double flatPeak = std::max(1.0, weekend) * 7.0 / (5.0 + 2.0 * weekend);
    QVERIFY2(std::abs(busiest - std::max(peak, flatPeak)) < 1e-9, qPrintable(QString::number(busiest, 'g', 12)));
    QCOMPARE(profile.assumed, !given);
}

void HybridTest::servedShareByHand()
{
    // Loads 1.8 for 8 hours and 0.6 for 16, over the mean. One replica of 10,800 a day at peak 1.8 serves
    // 10,800 x 1.8 / 20,000 = 0.972 of a mean hour: all of the night and 0.972 of 1.8 by day.
    const auto in = selfInputs(twoLevels(), 1.8);
    auto load = traffic(20'000.0);
    load.peakToAverage = 1.8;
    const double share =
        servedShare(10'800.0, load, in.fleet.profile, openHours(Schedule::AlwaysOn, 10.0, in.fleet.profile));
    QVERIFY(std::abs(share - (16 * 0.6 + 8 * 0.972) / 24.0) < 1e-9);
}

void HybridTest::officeHoursSpillTheNight()
{
    const auto profile = loadProfile(twoLevels(), 1.8);
    const auto open = openHours(Schedule::OfficeHours, 8.0, profile);
    QCOMPARE(open.weekday[8], 0.0);
    QCOMPARE(open.weekday[9], 1.0);
    QCOMPARE(open.weekday[16], 1.0);
    QCOMPARE(open.weekday[17], 0.0);
    auto load = traffic(100.0);
    load.peakToAverage = 1.8;
    // Eight of 24 hours carry 60 % of a day; five days of seven.
    QVERIFY(std::abs(servedShare(10'800.0, load, profile, open) - 0.6 * 5 / 7) < 1e-9);
}

void HybridTest::neverDearerThanEitherPureOption()
{
    for (int number = 0; number < 10'000; ++number) {
        auto self = selfInputs(twoLevels(), 1.8);
        self.fleet.spareReplicas = number % 3;
        self.fleet.schedule = static_cast<Schedule>(number % 3);
        self.fleet.officeHoursPerDay = 9.0;
        self.rent.pricePerNodeHour.amount = 1.0 + 0.03 * (number % 1'009);
        auto managed = managedInputs(0.0);
        managed.platformFee = (number % 7) * 300.0;
        auto load = traffic(100.0 + 37.0 * (number % 2'003));
        load.peakToAverage = 1.8;
        const auto best = bestHybrid(self, managed, load);
        QVERIFY(best.month.total <= managedMonth(managed, load).total);
        QVERIFY(best.month.total <= selfHostedMonth(self, load).total);
    }
}

void HybridTest::agreesWithBruteForce()
{
    int hybrids = 0;
    for (int number = 0; number < 10'000; ++number) {
        auto self = selfInputs(twoLevels(), 1.8);
        self.fleet.spareReplicas = number % 3; // none in a hybrid
        self.rent.pricePerNodeHour.amount = 0.5 + 0.01 * (number % 199);
        const auto managed = managedInputs(0.2);
        auto load = traffic(1'000.0 + 12.2 * number);
        load.peakToAverage = 1.8;
        const auto best = bestHybrid(self, managed, load);
        // By hand: c replicas at 730 h, the spill hour by hour at the request's price.
        const double price = requestPrice(managed, load) * 365.0 / 12.0;
        const double capacity = 0.5 * 0.5 * 86'400.0 / 1.8;
        double cheapest = price * load.requestsPerDay;
        for (int own = 1; own <= std::ceil(load.requestsPerDay / capacity - 1e-9); ++own) {
            const double hourly = own * capacity * 1.8;
            const double spilled = (16 * std::max(0.0, 0.6 * load.requestsPerDay - hourly)
                                    + 8 * std::max(0.0, 1.8 * load.requestsPerDay - hourly))
                                   / 24.0;
            cheapest = std::min(cheapest, own * 730.0 * self.rent.pricePerNodeHour.amount + price * spilled);
        }
        cheapest = std::min(cheapest, selfHostedMonth(self, load).total);
        QVERIFY2(std::abs(best.month.total - cheapest) <= 1e-9 * cheapest,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(number).arg(best.month.total).arg(cheapest)));
        hybrids += best.pure ? 0 : 1;
    }
    QVERIFY(hybrids > 1'000);
}

void HybridTest::theOverflowPaysItsOwnHours()
{
    // 60 % of a day falls into 9 to 17 (1.8 of the mean an hour), 40 % into the rest (0.6). One replica serves 0.972
    // of 20,000 a day's mean hour: all of the night, and 0.972 of 1.8 by day. What spills, spills by day.
    const auto self = selfInputs(twoLevels(), 1.8);
    auto managed = managedInputs(0.0);
    managed.pricedByHour = true;
    managed.hourPrices.weekday.fill(0.5);
    managed.hourPrices.weekend.fill(0.5);
    for (std::size_t hour = 9; hour < 17; ++hour) {
        managed.hourPrices.weekday[hour] = 1.0;
        managed.hourPrices.weekend[hour] = 1.0;
    }
    managed.hourMultiplier = 0.6 * 1.0 + 0.4 * 0.5;
    auto load = traffic(20'000.0);
    load.peakToAverage = 1.8;
    const auto month = hybridMonth(self, managed, load, 1.0);
    auto dayPrice = managed;
    dayPrice.hourMultiplier = 1.0;
    const double expected = requestPrice(dayPrice, load) * 20'000.0 * (1.0 - month.servedShare) * 365.0 / 12.0;
    QVERIFY(month.servedShare < 1.0);
    QVERIFY(std::abs(*month.managed.part(CostPart::Tokens) - expected) < 1e-9 * expected);
    // Without a replica of one's own it is the whole load's price.
    const auto all = hybridMonth(self, managed, load, 0.0);
    QVERIFY(std::abs(*all.managed.part(CostPart::Tokens) - *managedMonth(managed, load).part(CostPart::Tokens)) < 1e-6);
}

void HybridTest::nothingToServe()
{
    const auto best = bestHybrid(selfInputs(twoLevels(), 1.8), managedInputs(0.0), traffic(0.0));
    QCOMPARE(best.ownReplicas, 0);
    QVERIFY(best.pure);
    auto broken = selfInputs(twoLevels(), 1.8);
    broken.fleet.requestsPerSecond = 0.0;
    QCOMPARE(bestHybrid(broken, managedInputs(0.0), traffic(1e6)).ownReplicas, 0);
}

void HybridTest::noSpareInAHybrid()
{
    auto self = selfInputs(twoLevels(), 1.8);
    self.fleet.spareReplicas = 2.0;
    const auto month = hybridMonth(self, managedInputs(0.0), traffic(20'000.0), 1.0);
    QVERIFY(std::abs(*month.own.part(CostPart::Gpus) - 7'300.0) < 1e-9);
    QVERIFY(month.joint.part(CostPart::Tokens) && month.joint.part(CostPart::Gpus));
    QVERIFY(std::abs(month.joint.total - month.own.total - month.managed.total) < 1e-9 * month.joint.total);
}

QTEST_GUILESS_MAIN(HybridTest)
#include "tst_hybrid.moc"
