#include "cost/selfhosted.h"

#include "costinputs.h"

#include <QTest>

using namespace evenhost::cost;
using namespace evenhost::cost::test;
using evenhost::plan::Schedule;

namespace {

double part(const Month<double>& month, CostPart which)
{
    return month.part(which).value_or(-1.0);
}

void compareMoney(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
             qPrintable(QStringLiteral("actual %1, expected %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class SelfHostedTest : public QObject
{
    Q_OBJECT

private slots:
    void replicasFollowThePeak_data();
    void replicasFollowThePeak();
    void measuredConcurrencyWins();
    void smallReplicasShareANode();
    void largeReplicasSpanNodes();
    void idleRentedGpusAreBilled();
    void officeHoursPayTheMorningStart();
    void reservedNodesArePaidAtNight();
    void autoscaledFleetFollowsTheLoad();
    void spotBuysInterruptedHoursAgain();
    void ownedHardwareByParts();
    void everyLineByHand();
    void partsAddUp();
};

void SelfHostedTest::replicasFollowThePeak_data()
{
    QTest::addColumn<double>("volume");
    QTest::addColumn<double>("spare");
    QTest::addColumn<double>("needed");
    QTest::addColumn<double>("replicas");
    // One replica serves 10,800 a day (costinputs.h).
    QTest::newRow("none asked") << 0.0 << 0.0 << 1.0 << 1.0;
    QTest::newRow("exactly full") << 10'800.0 << 0.0 << 1.0 << 1.0;
    QTest::newRow("one more") << 10'801.0 << 0.0 << 2.0 << 2.0;
    QTest::newRow("spare one") << 21'600.0 << 1.0 << 2.0 << 3.0;
}

void SelfHostedTest::replicasFollowThePeak()
{
    QFETCH(double, volume);
    QFETCH(double, spare);
    QFETCH(double, needed);
    QFETCH(double, replicas);
    auto in = bareRental();
    in.fleet.spareReplicas = spare;
    const auto fleet = fleetFor(in.fleet, traffic(volume));
    compareMoney(fleet.capacityPerReplica, 10'800.0);
    QCOMPARE(fleet.needed, needed);
    QCOMPARE(fleet.replicas, replicas);
    QCOMPARE(fleet.nodes, replicas);
    QCOMPARE(fleet.gpus, 8 * replicas);
    // Mean load over what the replicas could do flat out: 0.5 requests a second is 43,200 a day.
    compareMoney(fleet.utilisation, volume / (replicas * 43'200.0));
}

void SelfHostedTest::measuredConcurrencyWins()
{
    auto in = bareRental();
    in.fleet.concurrencyMeasured = true;
    in.fleet.peakConcurrency = 48.0;
    in.fleet.measuredAtRequestsPerDay = 20'000.0;
    // 16 in flight x 0.5 / 48 x 20,000 = 3,333.3 a day: six replicas for 20,000.
    const auto fleet = fleetFor(in.fleet, traffic(20'000.0));
    compareMoney(fleet.capacityPerReplica, 10'000.0 / 3.0);
    QCOMPARE(fleet.needed, 6.0);
}

void SelfHostedTest::smallReplicasShareANode()
{
    auto in = bareRental();
    in.fleet.gpusPerReplica = 2.0;
    in.fleet.replicasPerNode = 4.0;
    in.fleet.spareReplicas = 1.0;
    const auto fleet = fleetFor(in.fleet, traffic(4 * 10'800.0));
    QCOMPARE(fleet.replicas, 5.0);
    QCOMPARE(fleet.nodes, 2.0);
    QCOMPARE(fleet.gpus, 16.0); // what is billed, not what is used
}

void SelfHostedTest::largeReplicasSpanNodes()
{
    auto in = bareRental();
    in.fleet.gpusPerReplica = 16.0;
    in.fleet.nodesPerReplica = 2.0;
    const auto fleet = fleetFor(in.fleet, traffic(15'000.0));
    QCOMPARE(fleet.replicas, 2.0);
    QCOMPARE(fleet.nodes, 4.0);
    QCOMPARE(fleet.gpus, 32.0);
}

void SelfHostedTest::idleRentedGpusAreBilled()
{
    const auto idle = selfHostedMonth(bareRental(), traffic(1.0));
    const auto busy = selfHostedMonth(bareRental(), traffic(10'800.0));
    compareMoney(part(idle, CostPart::Gpus), 7'300.0); // 730 h x 10
    QCOMPARE(part(idle, CostPart::Gpus), part(busy, CostPart::Gpus));
}

void SelfHostedTest::officeHoursPayTheMorningStart()
{
    auto in = bareRental();
    in.fleet.schedule = Schedule::OfficeHours;
    in.fleet.officeHoursPerDay = 10.0;
    in.fleet.startMinutes = 30.0;
    const auto month = selfHostedMonth(in, traffic());
    compareMoney(part(month, CostPart::Gpus), 10.5 * 365.0 / 12.0 * 5.0 / 7.0 * 10.0);
}

void SelfHostedTest::reservedNodesArePaidAtNight()
{
    auto in = bareRental();
    in.fleet.schedule = Schedule::OfficeHours;
    in.fleet.officeHoursPerDay = 10.0;
    in.fleet.billedAlways = true;
    compareMoney(part(selfHostedMonth(in, traffic()), CostPart::Gpus), 7'300.0);
}

void SelfHostedTest::autoscaledFleetFollowsTheLoad()
{
    // Twelve hours at 2 x the mean, twelve at nothing: two replicas by day, one by night.
    auto in = bareRental();
    in.fleet.schedule = Schedule::Autoscaled;
    in.fleet.startMinutes = 60.0;
    evenhost::plan::LoadShape shape;
    shape.hourlyWeights.assign(24, 0.0);
    std::fill_n(shape.hourlyWeights.begin() + 8, 12, 1.0);
    in.fleet.profile = loadProfile(shape, 2.0);
    const auto fleet = fleetFor(in.fleet, traffic(20'000.0));
    QCOMPARE(fleet.needed, 2.0);
    // A day: 24 h of the first node, 12 h of the second and one hour to start it.
    compareMoney(fleet.nodeHours, 37.0 * 365.0 / 12.0);
    // Never more than always on, however long the start.
    in.fleet.startMinutes = 1440.0;
    compareMoney(fleetFor(in.fleet, traffic(20'000.0)).nodeHours, 2 * 730.0);
}

void SelfHostedTest::spotBuysInterruptedHoursAgain()
{
    auto in = bareRental();
    in.rent.spot = true;
    in.rent.pricePerNodeHour = {.amount = 4.0, .foreign = true, .rate = 1.5};
    in.rent.interruption = 0.1;
    in.rent.replacement = {.amount = 10.0, .foreign = true, .rate = 1.5};
    // 730 h x (4 + 0.1 x 10) x 1.5
    compareMoney(part(selfHostedMonth(in, traffic()), CostPart::Gpus), 5'475.0);
}

void SelfHostedTest::ownedHardwareByParts()
{
    auto in = bareRental();
    in.owned = true;
    in.ownership = {.serverPrice = {.amount = 200'000.0, .foreign = true, .rate = 1.5},
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
    const auto month = selfHostedMonth(in, traffic(4'320.0));
    // 200,000 x 1.5 x 1.2 = 360,000 to buy; less 10 %, over 48 months.
    compareMoney(part(month, CostPart::Gpus), 6'750.0);
    // 4,320 of 43,200 a day is a tenth: 10 kW x (0.4 + 0.6 x 0.1) x 1.5 x 730 h x 0.20. Idle power is not zero.
    compareMoney(part(month, CostPart::Power), 10.0 * 0.46 * 1.5 * 730.0 * 0.2);
    compareMoney(part(month, CostPart::Colocation), 3'000.0);
    compareMoney(part(month, CostPart::Maintenance), 2'400.0); // 8 % of 360,000 a year
}

void SelfHostedTest::everyLineByHand()
{
    auto in = bareRental();
    in.storage = {.checkpointGb = 500.0,
                  .hotPrice = 0.1,
                  .registryPrice = 0.02,
                  .registryCopies = 2.0,
                  .backupCopies = 1.0,
                  .logsGbPerMonth = 50.0};
    in.network = {.egressPrice = 0.12, .bytesPerToken = 5.0, .ingressPrice = 0.03, .downloadsAYear = 4.0};
    in.runHours = 40.0;
    in.softwarePerGpuYear = 1'200.0;
    in.observabilityPerMonth = 100.0;
    in.contingency = 0.10;
    in.setupHours = 100.0;
    in.otherSetupCost = 6'000.0;
    const auto month = selfHostedMonth(in, traffic(12'000.0));
    const double requests = 12'000.0 * 365.0 / 12.0;
    const double gpus = 14'600.0;                                 // two nodes
    const double storage = 2 * 500 * 0.1 + (3 * 500 + 50) * 0.02; // 131
    const double network = requests * 200 * 5 / 1e9 * 0.12 + 500 * 4 / 12.0 * 0.03;
    const double peopleCost = 40.0 * 120.0;
    const double software = 16 * 100.0 + 100.0;
    const double contingency = (gpus + storage + network + peopleCost + software) * 0.10;
    compareMoney(part(month, CostPart::Gpus), gpus);
    compareMoney(part(month, CostPart::Storage), storage);
    compareMoney(part(month, CostPart::Network), network);
    compareMoney(part(month, CostPart::People), peopleCost);
    compareMoney(part(month, CostPart::Software), software);
    compareMoney(part(month, CostPart::Contingency), contingency);
    compareMoney(part(month, CostPart::SetupSpread), (12'000.0 + 6'000.0) / 36.0);
    QVERIFY(!month.part(CostPart::Power) && !month.part(CostPart::Tokens));
}

void SelfHostedTest::partsAddUp()
{
    auto in = bareRental();
    in.contingency = 0.07;
    in.runHours = 33.3;
    in.setupHours = 10.1;
    const auto month = selfHostedMonth(in, traffic(54'321.0));
    double sum = 0.0;
    for (const auto& amount : month.parts) {
        sum += amount.value_or(0.0);
    }
    QCOMPARE(month.total, sum);
}

QTEST_GUILESS_MAIN(SelfHostedTest)
#include "tst_selfhosted.moc"
