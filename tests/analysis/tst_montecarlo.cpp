#include "analysis/montecarlo.h"

#include "support/workspace.h"

#include <QTest>

#include <cmath>

using namespace evenhost;
using namespace evenhost::analysis;
using evenhost::analysis::test::Bench;
using evenhost::cost::test::smallPlan;

namespace {

plan::Plan uncertainPlan()
{
    auto plan = smallPlan();
    plan.workload.outputTokens.value = 2'000; // self-hosting pays in some draws
    plan.workload.requestsPerDay.value = 100'000;
    plan.workload.requestsPerDay.low = 80'000;
    plan.workload.requestsPerDay.high = 140'000;
    plan.exchangeRates["USD"].low = 1.3;
    plan.exchangeRates["USD"].high = 1.7;
    plan.assumptions.engineerSalary.low = 130'000;
    plan.assumptions.engineerSalary.high = 190'000;
    return plan;
}

} // namespace

class MonteCarloTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameBits();
    void anOptionDoesNotChangeAnothersDraws();
    void oneUncertainInputFollowsItsTriangle();
    void nothingUncertainNothingSpread();
    void probabilitiesAddUp();
    void progressAndCancel();
    void theWorkspaceIsLeftAsItWas();
};

void MonteCarloTest::theSameSeedGivesTheSameBits()
{
    Bench one(uncertainPlan());
    Bench two(uncertainPlan());
    const auto a = drawOptions(*one.workspace, 0, {.draws = 3'000, .seed = 5, .progress = {}});
    const auto b = drawOptions(*two.workspace, 0, {.draws = 3'000, .seed = 5, .progress = {}});
    const auto c = drawOptions(*two.workspace, 0, {.draws = 3'000, .seed = 6, .progress = {}});
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(a.selfHosted[i].savingPerYear.p50, b.selfHosted[i].savingPerYear.p50);
        QCOMPARE(a.selfHosted[i].probabilityCheaper, b.selfHosted[i].probabilityCheaper);
        QVERIFY(a.selfHosted[i].savingPerYear.p50 != c.selfHosted[i].savingPerYear.p50);
    }
}

void MonteCarloTest::anOptionDoesNotChangeAnothersDraws()
{
    Bench all(uncertainPlan());
    auto plan = uncertainPlan();
    plan.shortlist.resize(1);
    Bench alone(plan);
    const auto a = drawOptions(*all.workspace, 0, {.draws = 2'000, .seed = 5, .progress = {}});
    const auto b = drawOptions(*alone.workspace, 0, {.draws = 2'000, .seed = 5, .progress = {}});
    QCOMPARE(a.selfHosted[0].savingPerYear.p10, b.selfHosted[0].savingPerYear.p10);
}

void MonteCarloTest::oneUncertainInputFollowsItsTriangle()
{
    // Only the salary is uncertain, and the cost is straight in it: percentiles of the saving are those of the
    // triangle.
    auto plan = smallPlan();
    plan.assumptions.engineerSalary.low = 130'000;
    plan.assumptions.engineerSalary.high = 200'000;
    plan.shortlist.resize(1);
    Bench bench(plan);
    const std::size_t salary = bench.driver("assumptions.engineer_salary");
    const std::size_t rate = bench.driver("shortlist.rented.throughput");
    const_cast<Driver&>(bench.workspace->drivers()[rate]).ownRange = false;
    const auto draws = drawOptions(*bench.workspace, 0, {.draws = 40'000, .seed = 1, .progress = {}});
    const Triangle triangle{130'000, 150'000, 200'000};
    const auto savingAt = [&](double share) {
        bench.workspace->set(salary, triangle.at(1.0 - share)); // a high salary is a low saving
        return -12.0 * bench.workspace->monthlyDifference(0, 0);
    };
    const double spread = savingAt(0.9) - savingAt(0.1);
    QVERIFY(std::abs(draws.selfHosted[0].savingPerYear.p10 - savingAt(0.1)) < 0.02 * spread);
    QVERIFY(std::abs(draws.selfHosted[0].savingPerYear.p50 - savingAt(0.5)) < 0.02 * spread);
    QVERIFY(std::abs(draws.selfHosted[0].savingPerYear.p90 - savingAt(0.9)) < 0.02 * spread);
}

void MonteCarloTest::nothingUncertainNothingSpread()
{
    Bench bench(smallPlan());
    for (const Driver& driver : bench.workspace->drivers()) {
        const_cast<Driver&>(driver).ownRange = false;
    }
    const double saving = -12.0 * bench.workspace->monthlyDifference(2, 0);
    const auto draws = drawOptions(*bench.workspace, 0, {.draws = 100, .seed = 1, .progress = {}});
    QCOMPARE(draws.selfHosted[2].savingPerYear.p10, saving);
    QCOMPARE(draws.selfHosted[2].savingPerYear.p90, saving);
    QCOMPARE(draws.selfHosted[2].probabilityCheaper, saving > 0.0 ? 1.0 : 0.0);
    QCOMPARE(draws.selfHosted[2].breakEven.has_value(), bench.workspace->cheaperAbove(2, 0).has_value());
}

void MonteCarloTest::probabilitiesAddUp()
{
    Bench bench(uncertainPlan());
    const auto draws = drawOptions(*bench.workspace, 0, {.draws = 4'000, .seed = 9, .progress = {}});
    double sum = 0.0;
    for (const auto& option : draws.selfHosted) {
        sum += option.probabilityCheapest;
        QVERIFY(option.probabilityCheaper >= option.probabilityCheapest);
    }
    for (const auto& [id, probability] : draws.managedCheapest) {
        sum += probability;
    }
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
    const auto uncertainty = uncertaintyOf(draws, 1);
    QCOMPARE(uncertainty.draws, 4'000);
    QCOMPARE(uncertainty.probabilitySelfHostedCheaper, draws.selfHosted[1].probabilityCheaper);
}

void MonteCarloTest::progressAndCancel()
{
    Bench bench(uncertainPlan());
    std::vector<int> seen;
    const auto draws = drawOptions(*bench.workspace, 0, {.draws = 50'000, .seed = 9, .progress = [&](int done) {
                                                             seen.push_back(done);
                                                             return done < 3'000;
                                                         }});
    QCOMPARE(seen, (std::vector<int>{1'000, 2'000, 3'000}));
    QCOMPARE(draws.done, 3'000);
    QCOMPARE(drawOptions(*bench.workspace, 7, {}).done, 0); // no such managed option
}

void MonteCarloTest::theWorkspaceIsLeftAsItWas()
{
    Bench bench(uncertainPlan());
    const double before = bench.workspace->monthlyDifference(0, 0);
    (void)drawOptions(*bench.workspace, 0, {.draws = 10, .seed = 9, .progress = {}});
    QCOMPARE(bench.workspace->monthlyDifference(0, 0), before);
}

QTEST_GUILESS_MAIN(MonteCarloTest)
#include "tst_montecarlo.moc"
