#include "analysis/flip.h"

#include "analysis/random.h"
#include "support/workspace.h"

#include <QTest>

#include <cmath>
#include <cstdint>

using namespace evenhost;
using namespace evenhost::analysis;
using evenhost::analysis::test::Bench;
using evenhost::cost::test::smallPlan;

namespace {

/// riser x ceil(x / width) + slope x - level, with whole numbers.
struct Steps
{
    std::int64_t riser;
    std::int64_t width;
    std::int64_t slope;
    std::int64_t level;
};

std::int64_t pick(std::uint64_t number, int which, std::int64_t low, std::int64_t high)
{
    const auto bits = mixed(mixed(number) + static_cast<std::uint64_t>(which));
    return low + static_cast<std::int64_t>(bits % static_cast<std::uint64_t>(high - low + 1));
}

/// The first change of sign above `from`, stair by stair in whole numbers; -1 when there is none up to `to`.
double exactFlip(const Steps& s, std::int64_t from, std::int64_t to)
{
    const auto valueAt = [&](std::int64_t stair, std::int64_t x) {
        return s.riser * stair + s.slope * x - s.level;
    };
    const std::int64_t firstStair = (from + s.width - 1) / s.width;
    const int sign = valueAt(firstStair, from) < 0 ? -1 : 1;
    for (std::int64_t stair = firstStair; (stair - 1) * s.width < to; ++stair) {
        const std::int64_t start = std::max(from, (stair - 1) * s.width);
        const std::int64_t end = std::min(to, stair * s.width);
        if (valueAt(stair, start) * sign < 0) {
            return double(start); // the riser at the stair's start
        }
        if (valueAt(stair, end) * sign < 0) {
            return double(s.level - s.riser * stair) / double(s.slope);
        }
    }
    return -1.0;
}

} // namespace

class FlipTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithExactSteps();
    void downwardsToo();
    void startsOnTheFlip();
    void pricesFlipWhereCostsMeet_data();
    void pricesFlipWhereCostsMeet();
    void neverFlips();
    void wholeNumbersFlipOnAWholeNumber();
    void theWorkspaceIsLeftAsItWas();
};

void FlipTest::agreesWithExactSteps()
{
    int found = 0;
    for (std::uint64_t number = 0; number < 10'000; ++number) {
        const Steps s{pick(number, 0, 1, 200), pick(number, 1, 1, 30), pick(number, 2, -20, 20),
                      pick(number, 3, -500, 3'000)};
        const std::int64_t from = pick(number, 4, 1, 50);
        const std::int64_t to = from + pick(number, 5, 1, 400);
        const SteppedFunction function = [&](double x) {
            const double stair = std::ceil(x / double(s.width));
            const double value = double(s.riser) * stair + double(s.slope) * x - double(s.level);
            return Sample{value, {stair, 0.0, 0, false}, number % 2 == 0 ? double(s.riser) : 0.0};
        };
        if (function(double(from)).value == 0.0) {
            continue;
        }
        const double expected = exactFlip(s, from, to);
        const auto flip = nearestFlip(function, double(from), double(to));
        QVERIFY2(flip.has_value() == (expected >= 0.0), qPrintable(QString::number(number)));
        if (flip) {
            QVERIFY2(std::abs(*flip - expected) <= 1e-9 * std::max(1.0, expected),
                     qPrintable(QStringLiteral("%1: %2 %3").arg(number).arg(*flip, 0, 'g', 15).arg(expected)));
            ++found;
        }
    }
    QVERIFY2(found > 3'000, qPrintable(QString::number(found)));
}

void FlipTest::downwardsToo()
{
    const SteppedFunction line = [](double x) {
        return Sample{x - 3.0, {}, 0.0};
    };
    QVERIFY(std::abs(nearestFlip(line, 10.0, 0.0).value_or(-1.0) - 3.0) < 1e-12);
    QVERIFY(!nearestFlip(line, 10.0, 4.0));
}

void FlipTest::startsOnTheFlip()
{
    const SteppedFunction line = [](double x) {
        return Sample{x - 3.0, {}, 0.0};
    };
    QCOMPARE(nearestFlip(line, 3.0, 9.0).value_or(-1.0), 3.0);
}

void FlipTest::pricesFlipWhereCostsMeet_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"hosting.on-demand.price_per_node_hour", "offers.claude.output", "exchange_rates.USD",
                             "assumptions.target_utilisation", "workload.requests_per_day", "workload.input_tokens",
                             "assumptions.productive_hours"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void FlipTest::pricesFlipWhereCostsMeet()
{
    QFETCH(QString, path);
    auto plan = smallPlan();
    plan.workload.outputTokens.value = 2'000;
    plan.workload.requestsPerDay.value = 100'000; // near the break-even, so that most inputs can flip it
    Bench bench(plan);
    Workspace& workspace = *bench.workspace;
    const std::size_t index = bench.driver(path.toStdString());
    const auto flip = flipValue(workspace, index, 0, 0);
    if (!flip) {
        // Then it really does not: no change of sign on a fine grid over the same reach.
        const double before = workspace.monthlyDifference(0, 0);
        const Driver& driver = workspace.drivers()[index];
        for (int i = 0; i <= 2'000; ++i) {
            workspace.set(index,
                          std::clamp(driver.value * std::pow(10.0, i / 1'000.0 - 1.0), driver.minimum, driver.maximum));
            QVERIFY(workspace.monthlyDifference(0, 0) * before > 0.0);
        }
        return;
    }
    // Just on either side of it the order differs.
    workspace.set(index, *flip * (1.0 - 1e-9));
    const double below = workspace.monthlyDifference(0, 0);
    workspace.set(index, *flip * (1.0 + 1e-9));
    const double above = workspace.monthlyDifference(0, 0);
    QVERIFY2(below * above <= 0.0, qPrintable(QStringLiteral("%1: %2 %3").arg(*flip).arg(below).arg(above)));
}

void FlipTest::neverFlips()
{
    auto plan = smallPlan();
    plan.workload.requestsPerDay.value = 10.0;
    Bench bench(plan);
    QVERIFY(!flipValue(*bench.workspace, bench.driver("assumptions.contingency"), 0, 0));
}

void FlipTest::wholeNumbersFlipOnAWholeNumber()
{
    auto plan = smallPlan();
    plan.workload.outputTokens.value = 2'000;
    plan.workload.requestsPerDay.value = 100'000;
    plan.assumptions.spareReplicas.value = 4;
    Bench bench(plan);
    const std::size_t index = bench.driver("assumptions.spare_replicas");
    const double before = bench.workspace->monthlyDifference(0, 0);
    const auto flip = flipValue(*bench.workspace, index, 0, 0);
    if (flip) {
        QCOMPARE(*flip, std::round(*flip));
        bench.workspace->set(index, *flip);
        QVERIFY(bench.workspace->monthlyDifference(0, 0) * before <= 0.0);
        bench.workspace->set(index, *flip > 4 ? *flip - 1 : *flip + 1);
        QVERIFY(bench.workspace->monthlyDifference(0, 0) * before > 0.0);
    } else {
        for (double spare = 0; spare <= 40; ++spare) {
            bench.workspace->set(index, spare);
            QVERIFY(bench.workspace->monthlyDifference(0, 0) * before > 0.0);
        }
    }
}

void FlipTest::theWorkspaceIsLeftAsItWas()
{
    Bench bench(smallPlan());
    const double before = bench.workspace->monthlyDifference(0, 0);
    (void)flipValue(*bench.workspace, bench.driver("exchange_rates.USD"), 0, 0);
    QCOMPARE(bench.workspace->monthlyDifference(0, 0), before);
}

QTEST_GUILESS_MAIN(FlipTest)
#include "tst_flip.moc"
