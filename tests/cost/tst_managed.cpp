#include "cost/managed.h"

#include "cost/pricing.h"
#include "costinputs.h"

#include <QTest>

#include <algorithm>

using namespace evenhost::cost;
using namespace evenhost::cost::test;
using evenhost::catalogue::ManagedOffer;

namespace {

void compareMoney(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
             qPrintable(QStringLiteral("actual %1, expected %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

evenhost::base::Date day(const char* iso)
{
    return *evenhost::base::dateFromIso(iso);
}

/// Gemini 4 Argon's announced end of a promotion: 2 / 10 until 2026-11-30, then 4 / 20 (provider's price page).
ManagedOffer argon()
{
    ManagedOffer offer;
    offer.id = "google/gemini-4-argon";
    offer.prices = {.input = 2.0, .output = 10.0, .cacheRead = 0.10, .cacheWriteShort = {}, .cacheWriteLong = {}};
    offer.dated.push_back(
        {.validFrom = "2026-12-01",
         .prices = {.input = 4.0, .output = 20.0, .cacheRead = 0.20, .cacheWriteShort = {}, .cacheWriteLong = {}},
         .status = "announced",
         .validUntil = ""});
    offer.provenance.date = "2026-11-01";
    return offer;
}

bool has(const evenhost::base::Findings& findings, const std::string& code)
{
    return std::ranges::any_of(findings, [&](const auto& finding) { return finding.code == code; });
}

} // namespace

class ManagedTest : public QObject
{
    Q_OBJECT

private slots:
    void oneRequestByHand();
    void cachedInputIsPartOfTheInput();
    void cacheWritesAreBilledByLifetime();
    void wholeRequestMovesToItsTier_data();
    void wholeRequestMovesToItsTier();
    void tokenRatioReachesTheTier();
    void reasoningIsBilledAsOutput();
    void adjustmentsMultiply();
    void minimumSpendIsAFloor();
    void moreVolumeNeverCostsLess();
    void feesAndPeopleStayOutsideTheTokens();
    void announcedPricesWaitForTheirDay();
    void promotionsEnd();
    void peakHoursFollowTheLoad_data();
    void peakHoursFollowTheLoad();
    void badPricesAreFound_data();
    void badPricesAreFound();
};

void ManagedTest::oneRequestByHand()
{
    // 750 fresh x 3 + 250 read x 0.30 + 200 out x 15 = 5,325 millionths
    compareMoney(requestPrice(barePrices(), traffic()), 0.005325);
    compareMoney(tokensMonthly(barePrices(), traffic(1000.0)), 0.005325 * 1000.0 * 365.0 / 12.0);
}

void ManagedTest::cachedInputIsPartOfTheInput()
{
    auto all = traffic();
    all.cachedInputShare = 1.0;
    // 1,000 x 0.30 + 200 x 15: nothing is left to bill as fresh input.
    compareMoney(requestPrice(barePrices(), all), 0.0033);
}

void ManagedTest::cacheWritesAreBilledByLifetime()
{
    auto written = traffic();
    written.cacheWriteShare = 0.5;
    // 250 fresh x 3 + 250 x 0.30 + 500 x 3.75 + 200 x 15
    compareMoney(requestPrice(barePrices(), written), 0.0057);
}

void ManagedTest::wholeRequestMovesToItsTier_data()
{
    QTest::addColumn<double>("input");
    QTest::addColumn<bool>("inclusive");
    QTest::addColumn<double>("price");
    // Claude Haiku 5.5: 0.10 / 0.50, and 0.50 / 2.50 on the whole request above 100,000 prompt tokens (official page).
    QTest::newRow("below") << 99'999.0 << false << (99'999 * 0.10 + 200 * 0.50) / 1e6;
    QTest::newRow("at the threshold") << 100'000.0 << false << (100'000 * 0.10 + 200 * 0.50) / 1e6;
    QTest::newRow("at it, inclusive") << 100'000.0 << true << (100'000 * 0.50 + 200 * 2.50) / 1e6;
    QTest::newRow("above: output too") << 100'001.0 << false << (100'001 * 0.50 + 200 * 2.50) / 1e6;
}

void ManagedTest::wholeRequestMovesToItsTier()
{
    QFETCH(double, input);
    QFETCH(bool, inclusive);
    QFETCH(double, price);
    auto in = barePrices();
    in.rates = {.input = 0.10, .output = 0.50, .cacheRead = 0.01, .cacheWrite = 0.125};
    in.tierCount = 1;
    in.tiers[0] = {.aboveInputTokens = 100'000.0,
                   .inclusive = inclusive,
                   .rates = {.input = 0.50, .output = 2.50, .cacheRead = 0.05, .cacheWrite = 0.625}};
    auto load = traffic();
    load.inputTokens = input;
    load.cachedInputShare = 0.0;
    compareMoney(requestPrice(in, load), price);
}

void ManagedTest::tokenRatioReachesTheTier()
{
    auto in = barePrices();
    in.tokenRatio = 1.5;
    in.tierCount = 1;
    in.tiers[0] = {.aboveInputTokens = 1'400.0,
                   .inclusive = false,
                   .rates = {.input = 6.0, .output = 30.0, .cacheRead = 0.6, .cacheWrite = 7.5}};
    // 1,000 reference tokens are 1,500 of the offer's: above 1,400, all prices doubled.
    compareMoney(requestPrice(in, traffic()), 2 * 1.5 * 0.005325);
}

void ManagedTest::reasoningIsBilledAsOutput()
{
    auto in = barePrices();
    in.reasoningTokens = 1'000.0;
    compareMoney(requestPrice(in, traffic()), 0.005325 + 0.015);
}

void ManagedTest::adjustmentsMultiply()
{
    auto in = barePrices();
    in.batchOffered = true;
    in.batchMultiplier = 0.5;
    in.pricedByHour = true;
    in.hourMultiplier = 0.8;
    in.discount = 0.10;
    in.foreign = true;
    in.exchangeRate = 1.5;
    auto load = traffic();
    load.batchShare = 0.4;
    load.retryShare = 0.02;
    compareMoney(requestPrice(in, load), 0.005325 * 1.02 * (1 - 0.4 * 0.5) * 0.8 * 0.9 * 1.5);
    in.batchOffered = false; // nothing to wait for
    compareMoney(requestPrice(in, load), 0.005325 * 1.02 * 0.8 * 0.9 * 1.5);
}

void ManagedTest::minimumSpendIsAFloor()
{
    auto in = barePrices();
    in.minimumAgreed = true;
    in.minimumSpend = 500.0;
    in.foreign = true;
    in.exchangeRate = 1.5;
    compareMoney(tokensMonthly(in, traffic(10.0)), 750.0);
    compareMoney(tokensMonthly(in, traffic(100'000.0)), 0.005325 * 1.5 * 100'000.0 * 365.0 / 12.0);
}

void ManagedTest::moreVolumeNeverCostsLess()
{
    auto in = barePrices();
    in.minimumAgreed = true;
    in.minimumSpend = 100.0;
    double previous = -1.0;
    for (const double volume : {0.0, 1.0, 100.0, 617.0, 618.0, 1e4, 1e6, 1e9}) {
        const double total = managedMonth(in, traffic(volume)).total;
        QVERIFY(total >= previous);
        previous = total;
    }
}

void ManagedTest::feesAndPeopleStayOutsideTheTokens()
{
    auto in = barePrices();
    in.platformFee = 250.0;
    in.runHours = 5.0;
    in.setupHours = 30.0;
    in.discount = 0.5;
    const auto month = managedMonth(in, traffic(0.0));
    compareMoney(*month.part(CostPart::PlatformFee), 250.0);
    compareMoney(*month.part(CostPart::People), 600.0);
    compareMoney(*month.part(CostPart::SetupSpread), 100.0);
    compareMoney(month.total, 950.0);
}

void ManagedTest::announcedPricesWaitForTheirDay()
{
    QCOMPARE(pricesOn(argon(), day("2026-11-30")).input, 2.0);
    QCOMPARE(pricesOn(argon(), day("2026-12-01")).input, 4.0);
    const auto before = checkPrices(argon(), day("2026-11-21"));
    QVERIFY(has(before, "price_change_announced"));
    QVERIFY(!has(before, "price_old"));
    QVERIFY(!has(checkPrices(argon(), day("2026-12-01")), "price_change_announced"));
}

void ManagedTest::promotionsEnd()
{
    auto offer = argon();
    offer.dated[0].validUntil = "2026-12-31";
    QCOMPARE(pricesOn(offer, day("2026-12-31")).input, 4.0);
    QCOMPARE(pricesOn(offer, day("2027-01-01")).input, 2.0);
    QVERIFY(has(checkPrices(offer, day("2026-12-15")), "promotion_ends"));
}

void ManagedTest::peakHoursFollowTheLoad_data()
{
    QTest::addColumn<double>("offset");
    QTest::addColumn<int>("busyHour");
    QTest::addColumn<double>("weekendFactor");
    QTest::addColumn<double>("expected");
    // DeepSeek: peak Monday to Friday 01-04 and 06-10 UTC = 11-14 and 16-20 in Sydney (UTC+10); half price otherwise.
    QTest::newRow("all at noon in Sydney") << 10.0 << 12 << 0.0 << 1.0;
    QTest::newRow("all at noon UTC") << 0.0 << 12 << 0.0 << 0.5;
    QTest::newRow("half past: Adelaide") << 9.5 << 13 << 0.0 << 0.75; // 03:30-04:30 UTC
    QTest::newRow("weekends are off-peak") << 10.0 << 12 << 1.0 << (5 * 1.0 + 2 * 0.5) / 7;
    QTest::newRow("flat day, flat week") << 10.0 << -1 << 1.0 << 0.5 + 0.5 * (7.0 / 24.0) * (5.0 / 7.0);
}

void ManagedTest::peakHoursFollowTheLoad()
{
    QFETCH(double, offset);
    QFETCH(int, busyHour);
    QFETCH(double, weekendFactor);
    QFETCH(double, expected);
    evenhost::plan::LoadShape shape;
    if (busyHour >= 0) {
        shape.hourlyWeights.assign(24, 0.0);
        shape.hourlyWeights[static_cast<std::size_t>(busyHour)] = 1.0;
    }
    shape.weekendFactor = weekendFactor;
    shape.utcOffsetHours = offset;
    const evenhost::catalogue::TimeOfDay prices{
        .offPeakMultiplier = 0.5, .peakHoursUtc = {{1, 4}, {6, 10}}, .weekdaysOnly = true, .note = {}};
    compareMoney(hourMultiplier(prices, shape), expected);
}

void ManagedTest::badPricesAreFound_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("promotion_ends_before_it_starts") << "promotion";
    QTest::newRow("dated_prices_out_of_order") << "order";
    QTest::newRow("bad_price_date") << "date";
    QTest::newRow("tiers_overlap") << "tiers";
    QTest::newRow("bad_price_hours") << "hours";
    QTest::newRow("price_old") << "old";
    QTest::newRow("price_undated") << "undated";
}

void ManagedTest::badPricesAreFound()
{
    QFETCH(QString, what);
    auto offer = argon();
    const std::string code = QTest::currentDataTag();
    QVERIFY(!has(checkPrices(offer, day("2026-11-21")), code));
    if (what == QLatin1String("promotion")) {
        offer.dated[0].validUntil = "2026-11-30";
    } else if (what == QLatin1String("order")) {
        offer.dated.push_back(offer.dated[0]);
    } else if (what == QLatin1String("date")) {
        offer.dated[0].validFrom = "soon";
    } else if (what == QLatin1String("tiers")) {
        offer.tiers = {{.aboveInputTokens = 200'000, .inclusive = false, .prices = offer.prices},
                       {.aboveInputTokens = 128'000, .inclusive = false, .prices = offer.prices}};
    } else if (what == QLatin1String("hours")) {
        offer.timeOfDay = evenhost::catalogue::TimeOfDay{
            .offPeakMultiplier = 0.5, .peakHoursUtc = {{22, 26}}, .weekdaysOnly = false, .note = {}};
    } else if (what == QLatin1String("old")) {
        offer.provenance.date = "2026-08-22"; // 91 days
    } else {
        offer.provenance.date.clear();
    }
    QVERIFY(has(checkPrices(offer, day("2026-11-21")), code));
}

QTEST_GUILESS_MAIN(ManagedTest)
#include "tst_managed.moc"
