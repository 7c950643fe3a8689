#include "analysis/drivers.h"

#include "plan/fields.h"
#include "support/workspace.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace evenhost;
using namespace evenhost::analysis;
using evenhost::analysis::test::Bench;
using evenhost::cost::test::smallPlan;

namespace {

/// The difference from a plan that really has the value: everything gathered anew.
double fromThePlan(plan::Plan plan, const std::string& path, double value, std::size_t self, std::size_t managed)
{
    if (path == "hosting.on-demand.price_per_node_hour" || path.starts_with("offers.")) {
        plan::adoptOffer(plan, cost::test::smallCatalogue(), path);
    }
    const auto applied = plan::applyOverride(plan, {path, value});
    if (!applied) {
        throw std::runtime_error(applied.error().front().code + " " + path);
    }
    return Bench(plan).workspace->monthlyDifference(self, managed);
}

} // namespace

class DriversTest : public QObject
{
    Q_OBJECT

private slots:
    void movingAnInputIsEditingThePlan_data();
    void movingAnInputIsEditingThePlan();
    void resetRestoresTheLastBit();
    void inputsWithoutARangeGetOne();
    void rangesStayInsideTheField();
    void theRateAnswers();
    void sharedInputsMoveEveryOption();
    void unpublishedPricesFollowTheInputPrice();
    void onlyWhatAppliesIsADriver();
};

void DriversTest::movingAnInputIsEditingThePlan_data()
{
    QTest::addColumn<QString>("path");
    const Bench bench(smallPlan());
    for (const Driver& driver : bench.workspace->drivers()) {
        const bool derived = driver.path.ends_with(".throughput") || driver.path.ends_with("server_price");
        const bool otherOffer = driver.path.starts_with("hosting.") && !driver.path.starts_with("hosting.on-demand");
        if (!derived && !otherOffer) {
            QTest::newRow(driver.path.c_str()) << QString::fromStdString(driver.path);
        }
    }
}

void DriversTest::movingAnInputIsEditingThePlan()
{
    QFETCH(QString, path);
    auto plan = smallPlan();
    for (const char* given : {"discount", "platform_fee", "reasoning_tokens"}) {
        (void)plan::applyOverride(plan, {"managed.claude." + std::string(given), given[0] == 'd' ? 0.1 : 300.0});
    }
    plan.workload.peakConcurrency = base::Quantity{.value = 48.0, .low = {}, .high = {}, .provenance = {}};
    if (path != QLatin1String("workload.peak_concurrency")) {
        plan.workload.peakConcurrency.reset();
    }
    Bench bench(plan);
    const std::size_t index = bench.driver(path.toStdString());
    for (const double target : {bench.workspace->drivers()[index].low, bench.workspace->drivers()[index].high}) {
        const double value = bench.workspace->drivers()[index].whole ? std::round(target) : target;
        bench.workspace->set(index, value);
        for (std::size_t self = 0; self < 4; ++self) {
            for (std::size_t managed = 0; managed < 2; ++managed) {
                const double moved = bench.workspace->monthlyDifference(self, managed);
                const double edited = fromThePlan(plan, path.toStdString(), value, self, managed);
                QVERIFY2(std::abs(moved - edited) <= 1e-12 * std::max(1.0, std::abs(edited)),
                         qPrintable(QStringLiteral("%1 %2: %3 %4").arg(self).arg(managed).arg(moved).arg(edited)));
            }
        }
    }
}

void DriversTest::resetRestoresTheLastBit()
{
    Bench bench(smallPlan());
    const double before = bench.workspace->monthlyDifference(3, 0);
    for (std::size_t i = 0; i < bench.workspace->drivers().size(); ++i) {
        bench.workspace->set(i, bench.workspace->drivers()[i].high);
        bench.workspace->reset(i);
    }
    QCOMPARE(bench.workspace->monthlyDifference(3, 0), before);
}

void DriversTest::inputsWithoutARangeGetOne()
{
    auto plan = smallPlan();
    plan.assumptions.engineerSalary.low = 140'000.0;
    const Bench bench(plan);
    const auto& drivers = bench.workspace->drivers();
    const Driver& volume = drivers[bench.driver("workload.requests_per_day")];
    QVERIFY(!volume.ownRange);
    QCOMPARE(volume.low, 16'000.0);
    QCOMPARE(volume.high, 24'000.0);
    const Driver& salary = drivers[bench.driver("assumptions.engineer_salary")];
    QVERIFY(salary.ownRange);
    QCOMPARE(salary.low, 140'000.0);
    QCOMPARE(salary.high, 150'000.0);
}

void DriversTest::rangesStayInsideTheField()
{
    auto plan = smallPlan();
    plan.assumptions.targetUtilisation.value = 0.95;
    plan.assumptions.powerUsageEffectiveness.value = 1.1;
    const Bench bench(plan);
    QCOMPARE(bench.workspace->drivers()[bench.driver("assumptions.target_utilisation")].high, 1.0);
    QCOMPARE(bench.workspace->drivers()[bench.driver("assumptions.power_usage_effectiveness")].low, 1.0);
}

void DriversTest::theRateAnswers()
{
    // Half the rate at the high end of the output, no other answer.
    const RateProbe probe = [](const plan::ResolvedEntry&, std::string_view path, double value) {
        return path == "workload.output_tokens" && value > 200.0 ? 0.5 : 1.0;
    };
    Bench bench(smallPlan(), probe);
    const std::size_t output = bench.driver("workload.output_tokens");
    bench.workspace->set(output, 240.0);
    QCOMPARE(bench.workspace->selfHosted()[0].inputs.fleet.requestsPerSecond, 0.25);
    bench.workspace->set(output, 220.0);
    QCOMPARE(bench.workspace->selfHosted()[0].inputs.fleet.requestsPerSecond, 0.375);
    const std::size_t rate = bench.driver("shortlist.rented.throughput");
    bench.workspace->set(rate, 0.8);
    QVERIFY(std::abs(bench.workspace->selfHosted()[0].inputs.fleet.requestsPerSecond - 0.3) < 1e-15);
    QCOMPARE(bench.workspace->selfHosted()[1].inputs.fleet.requestsPerSecond, 0.375); // its own rate
    bench.workspace->reset(rate);
    bench.workspace->reset(output);
    QCOMPARE(bench.workspace->selfHosted()[0].inputs.fleet.requestsPerSecond, 0.5);
    QCOMPARE((RateResponse{1, 2, 3, 1, 0}).factorAt(100.0), 0.01); // never stands still
}

void DriversTest::sharedInputsMoveEveryOption()
{
    Bench bench(smallPlan());
    bench.workspace->set(bench.driver("exchange_rates.USD"), 2.0);
    QCOMPARE(bench.workspace->selfHosted()[0].inputs.rent.pricePerNodeHour.rate, 2.0);
    QCOMPARE(bench.workspace->selfHosted()[3].inputs.ownership.serverPrice.rate, 2.0);
    QCOMPARE(bench.workspace->managed()[0].inputs.exchangeRate, 2.0);
    QCOMPARE(bench.workspace->managed()[1].inputs.exchangeRate, 1.0); // in AUD already
}

void DriversTest::unpublishedPricesFollowTheInputPrice()
{
    Bench bench(smallPlan());
    bench.workspace->set(bench.driver("offers.local.input"), 2.0);
    QCOMPARE(bench.workspace->managed()[1].inputs.rates.cacheRead, 2.0);
    bench.workspace->set(bench.driver("offers.claude.input"), 4.0);
    QCOMPARE(bench.workspace->managed()[0].inputs.rates.cacheRead, 0.3); // published: stays
}

void DriversTest::onlyWhatAppliesIsADriver()
{
    auto plan = smallPlan();
    plan.shortlist.resize(1); // rented, on demand
    const Bench bench(plan);
    const auto has = [&](std::string_view path) {
        return std::ranges::any_of(bench.workspace->drivers(), [&](const Driver& d) { return d.path == path; });
    };
    QVERIFY(!has("assumptions.electricity_price"));
    QVERIFY(!has("assumptions.spot_interruption"));
    QVERIFY(!has("workload.peak_concurrency"));
    QVERIFY(!has("assumptions.discount_rate")); // moves nothing in a month
    QVERIFY(has("assumptions.run_hours") && has("hosting.on-demand.price_per_node_hour"));
}

QTEST_GUILESS_MAIN(DriversTest)
#include "tst_drivers.moc"
