// SPDX-License-Identifier: GPL-3.0-or-later
// What managed providers sell beside tokens at list price: flex and priority, regional endpoints, throughput by the
// unit, caches kept by the hour, spend that was committed.
#include "cost/check.h"
#include "cost/forecast.h"
#include "cost/gather.h"
#include "cost/staircase.h"
#include "costinputs.h"
#include "support/costplan.h"

#include <QTest>

#include <algorithm>

using namespace evenhost;
using namespace evenhost::cost;
using namespace evenhost::cost::test;
using base::Traced;

namespace {

constexpr base::Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};
constexpr double days = 365.0 / 12.0;

bool close(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

void compareMoney(double actual, double expected)
{
    QVERIFY2(close(actual, expected),
             qPrintable(QStringLiteral("actual %1, expected %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

/// Units that read 60,000 or write 6,000 tokens a minute, 20 an hour, at least 2, in twos.
ManagedInputs<double> byTheUnit()
{
    auto in = barePrices();
    in.provisioned = true;
    in.units = {.pricePerUnitHour = 20.0,
                .inputTokensPerMinute = 60'000.0,
                .outputTokensPerMinute = 6'000.0,
                .cachedInputWeight = 0.0,
                .minimumUnits = 2.0,
                .unitStep = 2.0,
                .termMonths = 0};
    return in;
}

/// A catalogue whose first offer sells everything.
catalogue::Catalogue richCatalogue()
{
    auto catalogue = smallCatalogue();
    catalogue::ManagedOffer& offer = catalogue.managed[0];
    const auto quantity = [](double value) {
        return base::Quantity{.value = value, .low = {}, .high = {}, .provenance = {"list", "2026-11-01", {}, {}}};
    };
    offer.flexMultiplier = quantity(0.5);
    offer.priorityMultiplier = quantity(2.0);
    offer.regional = catalogue::RegionalEndpoint{quantity(1.1), {"AU"}};
    offer.cacheStoragePerMillionTokenHours = 0.5;
    for (const int months : {0, 6}) {
        offer.provisioned.push_back({.termMonths = months,
                                     .pricePerUnitHour = quantity(months == 0 ? 20.0 : 13.2),
                                     .inputTokensPerMinute = 60'000.0,
                                     .outputTokensPerMinute = 6'000.0,
                                     .cachedInputWeight = 0.0,
                                     .minimumUnits = 2.0,
                                     .unitStep = 2.0});
    }
    return catalogue;
}

bool has(const base::Findings& findings, const std::string& code, const std::string& path)
{
    return std::ranges::any_of(findings, [&](const auto& f) { return f.code == code && f.path == path; });
}

} // namespace

class ServicesTest : public QObject
{
    Q_OBJECT

private slots:
    void flexAndPriorityAreMultiplesOfTheList_data();
    void flexAndPriorityAreMultiplesOfTheList();
    void batchDoesNotPayTwice();
    void aRegionCostsMore();
    void unitsServeThePeak_data();
    void unitsServeThePeak();
    void unitsReplaceTokens();
    void theCurveOfUnitsIsTheMonth();
    void unitsAreHeldForTheirTerm();
    void cachesArePaidByTheHour();
    void committedSpendIsAFloorUntilItEnds();
    void tracedEqualsDouble_data();
    void tracedEqualsDouble();
    void whatIsNotSoldIsFound_data();
    void whatIsNotSoldIsFound();
};

void ServicesTest::flexAndPriorityAreMultiplesOfTheList_data()
{
    QTest::addColumn<double>("multiplier");
    QTest::newRow("flex, half price") << 0.5;
    QTest::newRow("priority, twice") << 2.0;
}

void ServicesTest::flexAndPriorityAreMultiplesOfTheList()
{
    QFETCH(double, multiplier);
    auto in = barePrices();
    in.otherService = true;
    in.serviceMultiplier = multiplier;
    compareMoney(requestPrice(in, traffic()), 0.005325 * multiplier); // tst_managed: 0.005325 at list
}

void ServicesTest::batchDoesNotPayTwice()
{
    auto in = barePrices();
    in.batchOffered = true;
    in.batchMultiplier = 0.5;
    in.otherService = true;
    in.serviceMultiplier = 2.0;
    auto load = traffic();
    load.batchShare = 0.4;
    // 60 % at priority, 40 % at the batch price: requests that may wait have no priority.
    compareMoney(requestPrice(in, load), 0.005325 * (0.6 * 2.0 + 0.4 * 0.5));
}

void ServicesTest::aRegionCostsMore()
{
    auto in = barePrices();
    in.regionalEndpoint = true;
    in.regionalMultiplier = 1.1;
    in.discount = 0.2;
    compareMoney(requestPrice(in, traffic()), 0.005325 * 1.1 * 0.8);
}

void ServicesTest::unitsServeThePeak_data()
{
    QTest::addColumn<double>("requestsPerDay");
    QTest::addColumn<double>("units");
    // A request reads 750 fresh tokens and writes 200: 750/60,000 + 200/6,000 = 0.0458333 unit-minutes. The busiest
    // hour has twice the mean: 0.0458333 x 2 / 1,440 units for a request a day, so 2 units serve 31,418.18 a day.
    QTest::newRow("nothing: at least two") << 0.0 << 2.0;
    QTest::newRow("two are enough") << 31'418.0 << 2.0;
    QTest::newRow("sold in twos") << 31'419.0 << 4.0;
    QTest::newRow("ten times") << 314'181.0 << 20.0;
}

void ServicesTest::unitsServeThePeak()
{
    QFETCH(double, requestsPerDay);
    QFETCH(double, units);
    QCOMPARE(unitsFor(byTheUnit(), traffic(requestsPerDay)), units);
}

void ServicesTest::unitsReplaceTokens()
{
    auto in = byTheUnit();
    in.discount = 0.1;
    in.foreign = true;
    in.exchangeRate = 1.5;
    const auto month = managedMonth(in, traffic(20'000.0));
    compareMoney(*month.part(CostPart::Provisioned), 2 * 730 * 20.0 * 0.9 * 1.5);
    QVERIFY(!month.part(CostPart::Tokens));
    // Idle units are billed as much as busy ones.
    QCOMPARE(managedMonth(in, traffic(0.0)).total, month.total);
}

void ServicesTest::theCurveOfUnitsIsTheMonth()
{
    auto in = byTheUnit();
    in.platformFee = 100.0;
    in.storesCache = true;
    in.cache = {.pricePerMillionTokenHours = 0.5, .hoursKept = 2.0, .tokensKept = 1e6};
    in.tax = {.wanted = true, .recoverable = false, .rate = 0.1};
    auto load = traffic();
    load.cacheWriteShare = 0.1;
    const auto curve = managedCurve(in, load, 400'000.0);
    QVERIFY(curve.pieces().size() > 10);
    for (double volume = 0.0; volume <= 400'000.0; volume += 317.3) {
        QVERIFY2(close(curve.at(volume), managedMonth(in, atVolume(load, volume)).total),
                 qPrintable(QString::number(volume)));
    }
}

void ServicesTest::unitsAreHeldForTheirTerm()
{
    auto in = byTheUnit();
    in.units.termMonths = 6;
    // 63,000 a day take 6 units; a month later half of it takes 4, then 2. Six are paid until their half year is over.
    const auto forecast = managedForecast([&](int) { return in; }, traffic(63'000.0),
                                          {.months = 8, .growthPerMonth = -0.5, .managedPriceDrift = -0.2});
    QVERIFY(close(forecast.cash[1], 6 * 730 * 20.0));
    QVERIFY(close(forecast.cash[6], 6 * 730 * 20.0)); // at the price they were taken on at
    QVERIFY(close(forecast.cash[7], 2 * 730 * 20.0 * std::pow(0.8, 0.5)));
    in.units.termMonths = 0; // by the hour
    const auto free =
        managedForecast([&](int) { return in; }, traffic(63'000.0), {.months = 3, .growthPerMonth = -0.5});
    QVERIFY(close(free.cash[3], 2 * 730 * 20.0));
}

void ServicesTest::cachesArePaidByTheHour()
{
    auto in = barePrices();
    in.storesCache = true;
    in.tokenRatio = 1.2;
    in.cache = {.pricePerMillionTokenHours = 0.5, .hoursKept = 3.0, .tokensKept = 2e6};
    auto load = traffic(10'000.0);
    load.cacheWriteShare = 0.1;
    // 10,000 requests a day write 100 tokens each, kept for 3 hours; 2 million are kept at all hours: 730 of them.
    const double expected = (10'000 * days * 100 * 3 + 2e6 * 730) * 1.2 / 1e6 * 0.5;
    compareMoney(*managedMonth(in, load).part(CostPart::CacheStorage), expected);
    // Gemini's list: 0.50 a million tokens and hour, so 2 million tokens kept for a month are 730 dollars.
    in.tokenRatio = 1.0;
    load.cacheWriteShare = 0.0;
    compareMoney(*managedMonth(in, load).part(CostPart::CacheStorage), 730.0);
}

void ServicesTest::committedSpendIsAFloorUntilItEnds()
{
    auto in = barePrices();
    in.spendCommitted = true;
    in.committedSpend = 1'000.0;
    in.committedMonths = 12;
    in.foreign = true;
    in.exchangeRate = 1.5;
    compareMoney(tokensMonthly(in, traffic(100.0)), 1'000.0); // agreed in the plan's currency
    in.minimumAgreed = true;
    in.minimumSpend = 800.0;
    compareMoney(tokensMonthly(in, traffic(100.0)), 1'200.0); // the offer's own minimum is in its currency, and higher
    in.minimumAgreed = false;
    const auto forecast = managedForecast([&](int) { return in; }, traffic(1'000.0), {.months = 13});
    QVERIFY(close(forecast.cash[12], 1'000.0));
    QVERIFY(close(forecast.cash[13], 0.005325 * 1.5 * 1'000.0 * days));
}

void ServicesTest::tracedEqualsDouble_data()
{
    QTest::addColumn<int>("service");
    for (const plan::ServiceName& name : plan::serviceNames) {
        QTest::newRow(std::string(name.name).c_str()) << static_cast<int>(name.service);
    }
}

void ServicesTest::tracedEqualsDouble()
{
    QFETCH(int, service);
    auto plan = smallPlan();
    plan.tax = {"GST", true, service % 2 == 0};
    plan::ManagedEntry& entry = plan.managed[0];
    entry.service = static_cast<plan::Service>(service);
    entry.provisionedTermMonths = 6;
    entry.regionalEndpoint = true;
    entry.cacheHours.value = 2.0;
    entry.cacheKeptTokens.value = 3e5;
    entry.committedSpend.value = 700.0;
    const auto ready = resolved(plan, richCatalogue());
    const auto& managed = ready.managed()[0];
    const auto computed = managedMonth(gatherManaged<double>(ready, managed, today), gatherTraffic<double>(plan));
    const auto traced = managedMonth(gatherManaged<Traced>(ready, managed, today), gatherTraffic<Traced>(plan));
    QVERIFY(computed.total == traced.total.value());
    QVERIFY(computed.running == traced.running.value());
    QVERIFY(*computed.tax == traced.tax->value());
    for (std::size_t i = 0; i < costPartCount; ++i) {
        QCOMPARE(traced.parts[i].has_value(), computed.parts[i].has_value());
        QVERIFY(!computed.parts[i] || *computed.parts[i] == traced.parts[i]->value());
    }
    QVERIFY(computed.part(CostPart::CacheStorage).has_value());
    QCOMPARE(computed.part(CostPart::Provisioned).has_value(), entry.service == plan::Service::Provisioned);
    QVERIFY(!base::hasErrors(checkManaged(ready, managed, today)));
}

void ServicesTest::whatIsNotSoldIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("service_not_offered") << "managed.local.service";
    QTest::addRow("provisioned_not_offered") << "managed.claude.provisioned_term_months";
    QTest::addRow("regional_not_offered") << "managed.local.regional_endpoint";
    QTest::addRow("cache_storage_not_counted") << "managed.claude.cache_hours";
}

void ServicesTest::whatIsNotSoldIsFound()
{
    QFETCH(QString, path);
    const std::string code = QTest::currentDataTag();
    auto plan = smallPlan();
    plan.managed[0].cacheHours.value = 1.0;
    const auto findings = [&] {
        const auto ready = resolved(plan, richCatalogue());
        base::Findings all;
        for (const auto& managed : ready.managed()) {
            const auto more = checkManaged(ready, managed, today);
            all.insert(all.end(), more.begin(), more.end());
        }
        return all;
    };
    QVERIFY(!has(findings(), code, path.toStdString()));
    if (code == "service_not_offered") {
        plan.managed[1].service = plan::Service::Flex;
    } else if (code == "provisioned_not_offered") {
        plan.managed[0].service = plan::Service::Provisioned;
        plan.managed[0].provisionedTermMonths = 12;
    } else if (code == "regional_not_offered") {
        plan.managed[1].regionalEndpoint = true;
    } else {
        plan.managed[0].cacheHours.value = 0.0;
    }
    QVERIFY(has(findings(), code, path.toStdString()));
}

QTEST_GUILESS_MAIN(ServicesTest)
#include "tst_services.moc"
