#include "cost/staircase.h"

#include "costinputs.h"

#include <QTest>

#include <cmath>

using namespace evenhost::cost;
using namespace evenhost::cost::test;
using evenhost::plan::Schedule;

namespace {

SelfHostedInputs<double> fullInputs(int kind)
{
    auto in = bareRental();
    in.storage = {.checkpointGb = 500.0,
                  .hotPrice = 0.1,
                  .registryPrice = 0.02,
                  .registryCopies = 2.0,
                  .backupCopies = 1.0,
                  .logsGbPerMonth = 50.0};
    in.network = {.egressPrice = 0.12, .bytesPerToken = 5.0};
    in.runHours = 40.0;
    in.softwarePerGpuYear = 1'200.0;
    in.contingency = 0.1;
    in.setupHours = 100.0;
    in.fleet.spareReplicas = 1.0;
    in.fleet.startMinutes = 15.0;
    in.fleet.officeHoursPerDay = 11.0;
    switch (kind) {
    case 1:
        in.fleet.gpusPerReplica = 2.0;
        in.fleet.replicasPerNode = 4.0;
        break;
    case 2:
        in.fleet.schedule = Schedule::OfficeHours;
        break;
    case 3:
        in.fleet.schedule = Schedule::Autoscaled;
        break;
    case 4:
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
        break;
    default:
        break;
    }
    return in;
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class StaircaseTest : public QObject
{
    Q_OBJECT

private slots:
    void theCurveIsTheMonth_data();
    void theCurveIsTheMonth();
    void theManagedCurveIsTheMonth();
    void closedFormAgreesWithTheWalk();
    void closedFormOracle_data();
    void closedFormOracle();
    void manyStairsAreCut();
    void noCapacityNoCurve();
};

void StaircaseTest::theCurveIsTheMonth_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("always on") << 0;
    QTest::newRow("shared nodes") << 1;
    QTest::newRow("office hours") << 2;
    QTest::newRow("autoscaled") << 3;
    QTest::newRow("owned") << 4;
}

void StaircaseTest::theCurveIsTheMonth()
{
    QFETCH(int, kind);
    const auto in = fullInputs(kind);
    const auto curve = selfHostedCurve(in, traffic(), 200'000.0);
    QCOMPARE(curve.upTo(), 200'000.0);
    // Odd steps, so that no volume lies on a riser; and the risers themselves, which belong to the lower stair.
    for (double volume = 0.0; volume <= 200'000.0; volume += 37.7) {
        const double month = selfHostedMonth(in, traffic(volume)).total;
        QVERIFY2(close(curve.at(volume), month),
                 qPrintable(QStringLiteral("%1: %2 %3").arg(volume).arg(curve.at(volume)).arg(month)));
    }
    for (double stair = 1.0; stair <= 18.0; ++stair) {
        QVERIFY(close(curve.at(stair * 10'800.0), selfHostedMonth(in, traffic(stair * 10'800.0)).total));
    }
}

void StaircaseTest::theManagedCurveIsTheMonth()
{
    auto in = barePrices();
    in.platformFee = 100.0;
    in.minimumAgreed = true;
    in.minimumSpend = 500.0;
    const auto curve = managedCurve(in, traffic(), 10'000.0);
    QCOMPARE(int(curve.pieces().size()), 2);
    for (double volume = 0.0; volume <= 10'000.0; volume += 11.3) {
        QVERIFY(close(curve.at(volume), managedMonth(in, traffic(volume)).total));
    }
}

void StaircaseTest::closedFormAgreesWithTheWalk()
{
    int found = 0;
    for (int number = 0; number < 4'000; ++number) {
        auto in = fullInputs(number % 2 == 0 ? 0 : 1);
        in.fleet.spareReplicas = number % 3;
        in.fleet.minimumReplicas = 1 + number % 4;
        in.rent.pricePerNodeHour.amount = 0.5 + 0.011 * (number % 997);
        auto price = barePrices();
        price.platformFee = number % 5 * 1'000.0;
        const StairCost stairs = stairCost(in, traffic());
        const LineCost line = lineCost(price, traffic());
        const auto last = lastBreakEven(in.fleet, stairs, line);
        const bool never = fullLoadUnitCost(in, traffic(), stairs) >= line.perRequest;
        QCOMPARE(last.has_value(), !never);
        if (!last || *last > 1e7) {
            continue;
        }
        const double upTo = *last * 1.5 + 100'000.0;
        const auto walked = crossings(selfHostedCurve(in, traffic(), upTo), managedCurve(price, traffic(), upTo));
        const double expected = walked.empty() ? 0.0 : walked.back().volume;
        QVERIFY2(std::abs(*last - expected) <= 1e-6 * std::max(1.0, expected),
                 qPrintable(QStringLiteral("%1: %2 %3").arg(number).arg(*last, 0, 'g', 12).arg(expected, 0, 'g', 12)));
        QVERIFY(walked.empty() || walked.back().firstBecomesCheaper);
        ++found;
    }
    QVERIFY(found > 1'000);
}

void StaircaseTest::closedFormOracle_data()
{
    QTest::addColumn<double>("r");
    QTest::addColumn<double>("spare");
    QTest::addColumn<double>("lastInCapacities");
    // Closed form of the staircase against the line: last crossing at (n2+k) r with n2 = ceil((1 + k r)/(1 - r)) - 1.
    QTest::newRow("r 0.9") << 0.9 << 0.0 << 8.1;
    QTest::newRow("r 0.9, one spare") << 0.9 << 1.0 << 17.1;
    QTest::newRow("r 2/3") << 2.0 / 3.0 << 0.0 << 4.0 / 3.0;
    QTest::newRow("r 0.7, one spare") << 0.7 << 1.0 << 4.2;
}

void StaircaseTest::closedFormOracle()
{
    QFETCH(double, r);
    QFETCH(double, spare);
    QFETCH(double, lastInCapacities);
    // A bare rental at 7,300 a month against a price that makes r = 7,300 / (price x capacity).
    auto in = bareRental();
    in.fleet.spareReplicas = spare;
    in.people.salary = 0.0;
    auto price = barePrices();
    price.people.salary = 0.0;
    const double wanted = 7'300.0 / (r * 10'800.0 * 365.0 / 12.0);
    price.discount = 1.0 - wanted / requestPrice(price, traffic());
    const auto last = lastBreakEven(in.fleet, stairCost(in, traffic()), lineCost(price, traffic()));
    QVERIFY(last.has_value());
    QVERIFY2(close(*last / 10'800.0, lastInCapacities), qPrintable(QString::number(*last / 10'800.0, 'g', 12)));
}

void StaircaseTest::manyStairsAreCut()
{
    const auto curve = selfHostedCurve(fullInputs(0), traffic(), 1e12);
    QCOMPARE(curve.upTo(), maximumStairs * 10'800.0);
    const auto autoscaled = selfHostedCurve(fullInputs(3), traffic(), 1e12);
    QVERIFY(autoscaled.pieces().size() < 1'000'000);
}

void StaircaseTest::noCapacityNoCurve()
{
    auto in = bareRental();
    in.fleet.requestsPerSecond = 0.0;
    QVERIFY(selfHostedCurve(in, traffic(), 1e6).empty());
    QVERIFY(!lastBreakEven(in.fleet, stairCost(in, traffic()), lineCost(barePrices(), traffic())));
}

QTEST_GUILESS_MAIN(StaircaseTest)
#include "tst_staircase.moc"
