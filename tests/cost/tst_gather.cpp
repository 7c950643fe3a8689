#include "cost/gather.h"

#include "cost/check.h"
#include "support/costplan.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace evenhost;
using namespace evenhost::cost;
using namespace evenhost::cost::test;
using evenhost::base::Traced;

namespace {

constexpr base::Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

template <base::Number N>
Month<N> monthOf(const plan::ResolvedPlan& plan, std::size_t entry)
{
    return selfHostedMonth(gatherSelfHosted<N>(plan, plan.shortlist()[entry], smallReplica<N>()),
                           gatherTraffic<N>(plan.plan()));
}

template <base::Number N>
Month<N> managedOf(const plan::ResolvedPlan& plan, std::size_t entry)
{
    return managedMonth(gatherManaged<N>(plan, plan.managed()[entry], today), gatherTraffic<N>(plan.plan()));
}

void compareBits(const Month<double>& computed, const Month<Traced>& traced)
{
    QCOMPARE(traced.total.value(), computed.total);
    for (std::size_t i = 0; i < costPartCount; ++i) {
        QCOMPARE(traced.parts[i].has_value(), computed.parts[i].has_value());
        if (computed.parts[i]) {
            QVERIFY(traced.parts[i]->value() == *computed.parts[i]);
        }
    }
}

void collectInputs(const std::shared_ptr<const base::TraceNode>& node, std::set<std::string>& paths)
{
    const bool ofTheFormula = node->path.empty() && !node->name.empty() && !node->provenance.source.empty();
    if (node->operation == base::Operation::Input && !ofTheFormula) {
        paths.insert(node->path);
    }
    for (const auto& operand : node->operands) {
        collectInputs(operand, paths);
    }
}

bool has(const base::Findings& findings, const std::string& code, const std::string& path)
{
    return std::ranges::any_of(findings, [&](const auto& f) { return f.code == code && f.path == path; });
}

} // namespace

class GatherTest : public QObject
{
    Q_OBJECT

private slots:
    void tracedEqualsDoubleToTheLastBit_data();
    void tracedEqualsDoubleToTheLastBit();
    void managedTracedEqualsDouble();
    void aWholeMonthFromAPlan();
    void everyInputCanBeFollowed();
    void theEntrysTokenRatioWins();
    void longLifetimesCostTheLongPrice();
    void spotFallsBackToItsOnDemandTwin();
    void badMoneyIsFound_data();
    void badMoneyIsFound();
};

void GatherTest::tracedEqualsDoubleToTheLastBit_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<int>("schedule");
    QTest::addColumn<bool>("measured");
    const char* names[] = {"rented", "spot", "reserved", "owned"};
    for (int entry = 0; entry < 4; ++entry) {
        for (int schedule = 0; schedule < 3; ++schedule) {
            QTest::addRow("%s, schedule %d", names[entry], schedule) << entry << schedule << (schedule == 1);
        }
    }
}

void GatherTest::tracedEqualsDoubleToTheLastBit()
{
    QFETCH(int, entry);
    QFETCH(int, schedule);
    QFETCH(bool, measured);
    auto plan = smallPlan();
    for (auto& listed : plan.shortlist) {
        listed.schedule = static_cast<plan::Schedule>(schedule);
    }
    if (measured) {
        plan.workload.peakConcurrency = base::Quantity{.value = 48.0, .low = {}, .high = {}, .provenance = {}};
    }
    const auto ready = resolved(plan);
    const auto index = static_cast<std::size_t>(entry);
    compareBits(monthOf<double>(ready, index), monthOf<Traced>(ready, index));
}

void GatherTest::managedTracedEqualsDouble()
{
    for (const double input : {1'000.0, 150'000.0}) {
        auto plan = smallPlan();
        plan.workload.inputTokens.value = input;
        const auto ready = resolved(plan);
        compareBits(managedOf<double>(ready, 0), managedOf<Traced>(ready, 0));
        compareBits(managedOf<double>(ready, 1), managedOf<Traced>(ready, 1));
    }
}

void GatherTest::aWholeMonthFromAPlan()
{
    const auto ready = resolved(smallPlan());
    // Two needed (10,800 a day each) and one spare: three nodes at 10 USD x 1.5 for 730 h.
    const auto month = monthOf<double>(ready, 0);
    QCOMPARE(*month.part(CostPart::Gpus), 3 * 730 * 15.0);
    QCOMPARE(*month.part(CostPart::People), 40 * 120.0);
    QCOMPARE(*month.part(CostPart::Storage), 3 * 500 * 0.1 + (3 * 500 + 50) * 0.02);
    // 750 x 3 + 250 x 0.3 + 200 x 15 millionths of a USD, a fifth of it at half price, 1 % sent again.
    const auto managed = managedOf<double>(ready, 0);
    const double expected = 5'325e-6 * 1.01 * 0.9 * 1.5 * 20'000 * 365.0 / 12.0;
    QVERIFY(std::abs(*managed.part(CostPart::Tokens) / expected - 1.0) < 1e-12);
}

void GatherTest::everyInputCanBeFollowed()
{
    const auto ready = resolved(smallPlan());
    std::set<std::string> paths;
    collectInputs(monthOf<Traced>(ready, 0).total.node(), paths);
    collectInputs(monthOf<Traced>(ready, 3).total.node(), paths);
    collectInputs(managedOf<Traced>(ready, 0).total.node(), paths);
    for (const char* path :
         {"workload.requests_per_day", "assumptions.engineer_salary", "exchange_rates.USD",
          "hosting.on-demand.price_per_node_hour", "hosting.owned.server_price", "hosting.owned.node_power_kilowatts",
          "offers.claude.input", "offers.claude.cache_read", "offers.claude.tiers.1.output",
          "offers.claude.batch_multiplier", "managed.claude.discount"}) {
        QVERIFY2(paths.contains(path), path);
    }
    QVERIFY(!paths.contains(""));
}

void GatherTest::theEntrysTokenRatioWins()
{
    auto catalogue = smallCatalogue();
    catalogue.managed[0].tokenRatio = base::Quantity{.value = 1.4, .low = {}, .high = {}, .provenance = {}};
    auto plan = smallPlan();
    QCOMPARE(gatherManaged<double>(resolved(plan, catalogue), resolved(plan, catalogue).managed()[0], today).tokenRatio,
             1.4);
    plan.managed[0].tokenRatio = base::Quantity{.value = 1.2, .low = {}, .high = {}, .provenance = {}};
    const auto ready = resolved(plan, catalogue);
    QCOMPARE(gatherManaged<double>(ready, ready.managed()[0], today).tokenRatio, 1.2);
    QCOMPARE(gatherManaged<double>(ready, ready.managed()[1], today).tokenRatio, 1.0);
}

void GatherTest::longLifetimesCostTheLongPrice()
{
    auto plan = smallPlan();
    const auto shortLife = resolved(plan);
    QCOMPARE(gatherManaged<double>(shortLife, shortLife.managed()[0], today).rates.cacheWrite, 3.75);
    plan.managed[0].longCacheLifetime = true;
    const auto longLife = resolved(plan);
    QCOMPARE(gatherManaged<double>(longLife, longLife.managed()[0], today).rates.cacheWrite, 6.0);
    // Nothing published: billed as fresh input, never free.
    QCOMPARE(gatherManaged<double>(longLife, longLife.managed()[1], today).rates.cacheRead, 1.0);
    QCOMPARE(gatherManaged<double>(longLife, longLife.managed()[1], today).rates.cacheWrite, 1.0);
}

void GatherTest::spotFallsBackToItsOnDemandTwin()
{
    auto plan = smallPlan();
    // 4 USD, and a tenth of the hours again at the on-demand 10 USD.
    const auto ready = resolved(plan);
    QCOMPARE(*monthOf<double>(ready, 1).part(CostPart::Gpus), 3 * 730 * 5.0 * 1.5);
    // Without the twin the hours are bought again at the spot price, and that is said.
    auto catalogue = smallCatalogue();
    catalogue.hosting[0].sku = "another";
    const auto alone = resolved(plan, catalogue);
    QCOMPARE(*monthOf<double>(alone, 1).part(CostPart::Gpus), 3 * 730 * 4.4 * 1.5);
    QVERIFY(has(checkHosting(alone, alone.shortlist()[1], today), "spot_replacement_unknown",
                "hosting.spot.price_per_node_hour"));
}

void GatherTest::badMoneyIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("zero_hour_schedule") << "shortlist.rented.office_hours_per_day";
    QTest::addRow("schedule_shorter_than_load") << "shortlist.rented.office_hours_per_day";
    QTest::addRow("rent_missing") << "hosting.on-demand.price_per_node_hour";
    QTest::addRow("ownership_missing") << "hosting.owned.server_price";
    QTest::addRow("discount_rate_too_low") << "assumptions.discount_rate";
    QTest::addRow("exchange_rate_zero") << "exchange_rates.USD";
    QTest::addRow("cache_shares_exceed_input") << "workload.cache_write_share";
    QTest::addRow("horizon_missing") << "assumptions.horizon_months";
    QTest::addRow("token_price_missing") << "offers.local.input";
    QTest::addRow("price_old") << "hosting.on-demand.price_per_node_hour";
}

void GatherTest::badMoneyIsFound()
{
    QFETCH(QString, path);
    const std::string code = QTest::currentDataTag();
    auto plan = smallPlan();
    auto catalogue = smallCatalogue();
    const auto everything = [&] {
        const auto ready = resolved(plan, catalogue);
        auto findings = checkMoney(ready.plan(), today);
        for (const auto& entry : ready.shortlist()) {
            const auto more = checkHosting(ready, entry, today);
            findings.insert(findings.end(), more.begin(), more.end());
        }
        for (const auto& managed : ready.managed()) {
            const auto more = checkManaged(ready, managed, today);
            findings.insert(findings.end(), more.begin(), more.end());
        }
        return findings;
    };
    QVERIFY(!has(everything(), code, path.toStdString()));
    plan.shortlist[0].schedule =
        code.find("schedule") != std::string::npos ? plan::Schedule::OfficeHours : plan::Schedule::AlwaysOn;
    plan.shortlist[0].officeHoursPerDay = code == "zero_hour_schedule" ? 0.0 : 10.0;
    if (code == "rent_missing") {
        catalogue.hosting[0].pricePerNodeHour.value = 0.0;
    } else if (code == "ownership_missing") {
        catalogue.hosting[1].ownership.reset();
    } else if (code == "discount_rate_too_low") {
        plan.assumptions.discountRate.value = -1.0;
    } else if (code == "exchange_rate_zero") {
        plan.exchangeRates["USD"].value = 0.0;
    } else if (code == "cache_shares_exceed_input") {
        plan.workload.cacheWriteShare.value = 0.9;
    } else if (code == "horizon_missing") {
        plan.assumptions.horizonMonths.value = 0.0;
    } else if (code == "token_price_missing") {
        catalogue.managed[1].prices = {};
    } else if (code == "price_old") {
        catalogue.hosting[0].pricePerNodeHour.provenance.date = "2026-01-01";
    }
    QVERIFY(has(everything(), code, path.toStdString()));
}

QTEST_GUILESS_MAIN(GatherTest)
#include "tst_gather.moc"
