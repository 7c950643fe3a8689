#include "cost/hybrid.h"

#include "costinputs.h"
#include "support/dice.h"

#include <QTest>
#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace evenhost::cost;
using namespace evenhost::cost::test;
using evenhost::plan::Schedule;
using evenhost::test::Dice;

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

using Exact = boost::multiprecision::int128_t;

/// The month holds 1,825/84 weekdays and 730/84 weekend days: in units of 1/84 of a thousand-millionth of a dollar
/// every amount below is a whole number and no sum is rounded.
constexpr int weekdaysTimes84 = 1'825;
constexpr int weekendDaysTimes84 = 730;
constexpr double unitsPerDollar = 84e9;

/// A plan of whole numbers: requests an hour, dollars, tokens.
struct WholeCase
{
    explicit WholeCase(Dice& dice)
    {
        const int busy = dice.whole(20, 5'000);
        for (std::size_t hour = 0; hour < 24; ++hour) {
            weekday[hour] = dice.whole(1, busy);
            weekend[hour] = dice.whole(0, dice.chance(0.2) ? 2 * busy : busy);
        }
        perReplica = std::max(1, busy / dice.whole(1, 12) + dice.whole(-1, 1)); // often exactly at a riser
        replicasPerNode = dice.whole(1, 4);
        minimum = dice.whole(0, 3);
        spare = dice.whole(0, 2);
        outputTokens = 100 * dice.whole(1, 20);
        inputPrice = dice.whole(1, 12);
        outputPrice = 3 * inputPrice;
        egressPrice = dice.whole(0, 2);
        platformFee = dice.whole(0, 1) * dice.whole(0, 9'000);
        monitoring = dice.whole(0, 1) * dice.whole(0, 4'000);
        // Around what its requests would cost elsewhere, so that each road wins sometimes.
        const double elsewhere =
            perReplica * replicasPerNode * (1'000.0 * inputPrice + outputTokens * outputPrice) / 1e6;
        nodePrice = std::max(1, static_cast<int>(elsewhere * dice.between(0.1, 1.5)));
    }

    int needed() const
    {
        const int busiest = std::max(*std::ranges::max_element(weekday), *std::ranges::max_element(weekend));
        return std::max(minimum, (busiest + perReplica - 1) / perReplica);
    }

    /// With so many replicas of one's own in front of the managed model; none: everything managed.
    Exact month(int own, int spareOnes) const
    {
        Exact served = 0;
        Exact all = 0;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            served += weekdaysTimes84 * Exact(std::min(weekday[hour], own * perReplica))
                      + weekendDaysTimes84 * Exact(std::min(weekend[hour], own * perReplica));
            all += weekdaysTimes84 * Exact(weekday[hour]) + weekendDaysTimes84 * Exact(weekend[hour]);
        }
        const Exact tokens = 1'000 * Exact(inputPrice) + Exact(outputTokens) * outputPrice; // millionths a request
        Exact total = (all - served) * tokens * 1'000;
        total += served * outputTokens * 5 * egressPrice;
        const int nodes = (own + spareOnes + replicasPerNode - 1) / replicasPerNode;
        const Exact fees = (own > 0 ? monitoring : 0) + (onlyOwn ? 0 : platformFee);
        total += (Exact(nodes) * nodePrice * 730 + fees) * 84 * 1'000'000'000;
        return total;
    }

    /// Everything served by oneself, the spare replicas beside.
    Exact pureOwn() const
    {
        WholeCase alone = *this;
        alone.onlyOwn = true;
        return alone.month(needed(), spare);
    }

    Traffic<double> load() const
    {
        double week = 0.0;
        int busiest = 0;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            week += 5 * weekday[hour] + 2 * weekend[hour];
            busiest = std::max({busiest, weekday[hour], weekend[hour]});
        }
        return {.requestsPerDay = week / 7.0,
                .inputTokens = 1'000.0,
                .outputTokens = double(outputTokens),
                .cachedInputShare = 0.0,
                .cacheWriteShare = 0.0,
                .batchShare = 0.0,
                .retryShare = 0.0,
                .peakToAverage = busiest / (week / 168.0)};
    }

    SelfHostedInputs<double> self() const
    {
        auto in = bareRental();
        in.people.salary = 0.0;
        in.fleet.requestsPerSecond = perReplica / 3'600.0;
        in.fleet.targetUtilisation = 1.0;
        in.fleet.minimumReplicas = minimum;
        in.fleet.spareReplicas = spare;
        in.fleet.replicasPerNode = replicasPerNode;
        in.fleet.gpusPerReplica = in.fleet.gpusPerNode / replicasPerNode;
        const double mean = load().requestsPerDay / 24.0;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            in.fleet.profile.weekday[hour] = weekday[hour] / mean;
            in.fleet.profile.weekend[hour] = weekend[hour] / mean;
        }
        in.rent.pricePerNodeHour.amount = nodePrice;
        in.network = {
            .egressPrice = double(egressPrice), .bytesPerToken = 5.0, .ingressPrice = 0.0, .downloadsAYear = 0.0};
        in.observabilityPerMonth = monitoring;
        return in;
    }

    ManagedInputs<double> managed() const
    {
        auto in = barePrices();
        in.people.salary = 0.0;
        in.rates = {double(inputPrice), double(outputPrice), double(inputPrice), double(inputPrice)};
        in.platformFee = platformFee;
        return in;
    }

    std::array<int, 24> weekday{};
    std::array<int, 24> weekend{};
    int perReplica = 1; ///< requests an hour
    int replicasPerNode = 1;
    int minimum = 0;
    int spare = 0;
    int outputTokens = 100;
    int inputPrice = 1; ///< dollars a million tokens
    int outputPrice = 1;
    int egressPrice = 0; ///< dollars a GB
    int platformFee = 0;
    int monitoring = 0;
    int nodePrice = 1; ///< dollars an hour
    bool onlyOwn = false;
};

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
    void agreesWithBruteForceInExactArithmetic();
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

void HybridTest::agreesWithBruteForceInExactArithmetic()
{
    Dice dice(24);
    int hybrids = 0;
    int managedWins = 0;
    int ownWins = 0;
    for (int number = 0; number < 10'000; ++number) {
        const WholeCase c(dice);
        const HybridChoice best = bestHybrid(c.self(), c.managed(), c.load());
        Exact cheapest = c.month(0, 0);
        for (int own = std::max(1, c.minimum); own <= c.needed(); ++own) {
            cheapest = std::min(cheapest, c.month(own, 0));
        }
        cheapest = std::min(cheapest, c.pureOwn());
        const bool pureOwn = best.pure && best.ownReplicas > 0;
        const Exact chosen = pureOwn ? c.pureOwn() : c.month(best.ownReplicas, 0);
        QVERIFY2(chosen == cheapest, qPrintable(QStringLiteral("%1: %2 own").arg(number).arg(best.ownReplicas)));
        if (pureOwn) {
            QCOMPARE(best.ownReplicas, c.needed() + c.spare);
        }
        const double amount = cheapest.convert_to<double>() / unitsPerDollar;
        QVERIFY2(std::abs(best.month.total - amount) <= 1e-12 * amount,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(number).arg(best.month.total).arg(amount)));
        hybrids += best.pure ? 0 : 1;
        managedWins += best.pure && !pureOwn ? 1 : 0;
        ownWins += pureOwn ? 1 : 0;
    }
    QVERIFY2(hybrids > 500 && managedWins > 500 && ownWins > 500,
             qPrintable(QStringLiteral("%1 %2 %3").arg(hybrids).arg(managedWins).arg(ownWins)));
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
