// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own points: points that the model itself would make with other constants must give those constants back.

#include "servingcards.h"
#include "sizing/replica.h"
#include "sizing/servingmeasured.h"

#include <QTest>

#include <cmath>

using namespace evenhost;
using namespace evenhost::sizing;

namespace {

struct Bench
{
    catalogue::ModelCard card = test::denseCard();
    catalogue::Accelerator accelerator = test::gpu();
    ModelWork work = modelWork(card, "bf16");
    StepLoad load = stepLoad({&work, &accelerator, 16, {}, 8, {}}).value();

    [[nodiscard]] MeasuredDeployment deployment() const { return {&card, &work, &accelerator, "bf16", 16, 8}; }

    /// What `truth` would measure with so many in flight.
    [[nodiscard]] plan::MeasuredPoint pointAt(const ServingConstants& truth, double sequences) const
    {
        const auto point = servingPoint<double>(load, truth, {1'000.0, 0.0, 400.0, 1.0, false}, sequences);
        return {sequences, 1'000.0, 400.0, point.outputTokensPerSecond, point.firstToken};
    }

    [[nodiscard]] std::vector<plan::Measurement> measured(const std::vector<plan::MeasuredPoint>& points) const
    {
        plan::Measurement m;
        m.modelId = card.id;
        m.acceleratorId = accelerator.id;
        m.weightFormat = "bf16";
        m.points = points;
        return {m};
    }
};

} // namespace

class MeasuredTest : public QObject
{
    Q_OBJECT

private slots:
    void pointsAboutSomethingElseChangeNothing();
    void agreeingPointsChangeNothingButTheRange();
    void aSlowerDeploymentIsFoundSlower();
    void fewAndManyInFlightTellLaunchTimeFromBandwidth();
    void moreIsKnownNearAPoint();
    void aReplicaTakesThePointsUp();
};

void MeasuredTest::pointsAboutSomethingElseChangeNothing()
{
    const Bench bench;
    auto other = bench.measured({bench.pointAt({}, 16.0)});
    other.front().modelId = "another";
    QVERIFY(!fitMeasurements({}, bench.deployment(), other));
    other = bench.measured({bench.pointAt({}, 16.0)});
    other.front().weightFormat = "fp8";
    QVERIFY(!fitMeasurements({}, bench.deployment(), other));
    other = bench.measured({{16.0, 1'000.0, 400.0, {}, {}}});
    QVERIFY(!fitMeasurements({}, bench.deployment(), other));
}

void MeasuredTest::agreeingPointsChangeNothingButTheRange()
{
    const Bench bench;
    const auto fit = fitMeasurements({}, bench.deployment(), bench.measured({bench.pointAt({}, 16.0)}));
    QVERIFY(fit.has_value());
    QVERIFY(std::abs(fit->constants.overheadFactor - 1.0) < 1e-6);
    QVERIFY(
        std::abs(fit->comparisons.front().tokensPerSecondAfter / fit->comparisons.front().tokensPerSecondBefore - 1.0)
        < 1e-6);
    const EstimateRange range = fit->range(bench.load, {1'000.0, 0.0, 400.0, 1.0, false}, 16.0, {0.7, 1.4});
    QVERIFY(range.lowFactor > 0.85 && range.highFactor < 1.17);
}

void MeasuredTest::aSlowerDeploymentIsFoundSlower()
{
    const Bench bench;
    ServingConstants truth;
    truth.overheadFactor = 1.3;
    truth.denseBandwidth *= 0.85;
    truth.cacheBandwidth *= 0.85;
    truth.decodeCompute *= 0.85;
    const auto points = {bench.pointAt(truth, 4.0), bench.pointAt(truth, 32.0), bench.pointAt(truth, 128.0)};
    const auto fit = fitMeasurements({}, bench.deployment(), bench.measured(points));
    QVERIFY(fit.has_value());
    for (const MeasuredComparison& c : fit->comparisons) {
        QVERIFY(c.tokensPerSecondBefore > 1.05 * *c.point.outputTokensPerSecond);
        QVERIFY(std::abs(c.tokensPerSecondAfter / *c.point.outputTokensPerSecond - 1.0) < 0.03);
    }
    // A place that was not measured comes out right too.
    const plan::MeasuredPoint between = bench.pointAt(truth, 12.0);
    const auto after = servingPoint<double>(bench.load, fit->constants, {1'000.0, 0.0, 400.0, 1.0, false}, 12.0);
    QVERIFY(std::abs(after.outputTokensPerSecond / *between.outputTokensPerSecond - 1.0) < 0.03);
}

void MeasuredTest::fewAndManyInFlightTellLaunchTimeFromBandwidth()
{
    const Bench bench;
    ServingConstants slowLaunch;
    slowLaunch.overheadFactor = 2.0;
    ServingConstants slowMemory;
    slowMemory.denseBandwidth *= 0.75;
    slowMemory.cacheBandwidth *= 0.75;
    const auto overheadOf = [&](const ServingConstants& truth) {
        const auto points = bench.measured({bench.pointAt(truth, 1.0), bench.pointAt(truth, 256.0)});
        return fitMeasurements({}, bench.deployment(), points)->constants.overheadFactor;
    };
    QVERIFY(overheadOf(slowLaunch) > 1.1);
    QVERIFY(overheadOf(slowLaunch) > overheadOf(slowMemory));
}

void MeasuredTest::moreIsKnownNearAPoint()
{
    const Bench bench;
    const auto fit = fitMeasurements({}, bench.deployment(), bench.measured({bench.pointAt({}, 2.0)}));
    QVERIFY(fit.has_value());
    const ServedRequest<double> request{1'000.0, 0.0, 400.0, 1.0, false};
    const EstimateRange near = fit->range(bench.load, request, 2.0, {0.5, 2.0});
    const EstimateRange far = fit->range(bench.load, request, 500.0, {0.5, 2.0});
    QVERIFY(near.highFactor < far.highFactor);
    QVERIFY(far.highFactor <= 2.0);
    // Never wider than the estimate's own.
    QVERIFY(fit->range(bench.load, request, 500.0, {0.95, 1.05}).highFactor <= 1.05);
}

void MeasuredTest::aReplicaTakesThePointsUp()
{
    const Bench bench;
    const catalogue::ServingProfile profile = test::plainProfile();
    ServingConstants slow;
    slow.denseBandwidth *= 0.7;
    slow.cacheBandwidth *= 0.7;
    const auto measurements = bench.measured({bench.pointAt(slow, 8.0), bench.pointAt(slow, 64.0)});
    DeploymentRequest request;
    request.model = &bench.card;
    request.accelerator = &bench.accelerator;
    request.profile = &profile;
    request.weightFormat = "bf16";
    request.gpusPerReplica = 1;
    request.shape = {1'000.0, 400.0, 0.0, 4'000.0, 0.0, 40.0, 1.0};
    const ReplicaSizing<double> estimated = sizeReplica<double>(request);
    request.measurements = measurements;
    const ReplicaSizing<double> measured = sizeReplica<double>(request);
    QVERIFY(!estimated.measured && measured.measured);
    QCOMPARE(measured.comparisons.size(), std::size_t{2});
    QVERIFY(measured.speed.requestsPerSecond < estimated.speed.requestsPerSecond);
    QVERIFY(measured.highFactor - measured.lowFactor < estimated.highFactor - estimated.lowFactor);
}

QTEST_APPLESS_MAIN(MeasuredTest)
#include "tst_measured.moc"
