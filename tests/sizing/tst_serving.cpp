// SPDX-License-Identifier: GPL-3.0-or-later
// Identities of a replica in service.

#include "servingcards.h"
#include "sizing/layout.h"
#include "sizing/serving.h"
#include "sizing/servingestimate.h"
#include "sizing/servingprofile.h"

#include <QTest>

#include <cmath>

using namespace evenhost;
using namespace evenhost::sizing;
using base::Traced;

namespace {

StepLoad loadOf(const catalogue::ModelCard& card, const Layout& layout = {})
{
    static const catalogue::Accelerator accelerator = test::gpu();
    const ModelWork work = modelWork(card, "bf16");
    StepLoad load = stepLoad({&work, &accelerator, 16, layout, 8, {}}).value();
    load.card = nullptr; // may be a temporary of the caller
    return load;
}

constexpr ServedRequest<double> chat{1'000.0, 0.0, 300.0, 1.0, false};

} // namespace

class ServingTest : public QObject
{
    Q_OBJECT

private slots:
    void littlesLawHolds();
    void partsAddToTheWhole();
    void moreInFlightServesMoreButEachOneSlower();
    void throughputStaysBelowTheRoofline();
    void ninetyFifthPercentilesAreNotBelowTheMean();
    void onlyRoutedModelsVaryByRouting();
    void operatingConcurrencyIsTheLargestThatMeetsTheTargets();
    void anImpossibleTargetIsNamed();
    void speculationHelpsWhenFewAreInFlight();
    void requestsBeyondMemoryWait();
    void tooLargeForTheGpuDoesNotFit();
    void rateFollowsLittlesLaw();
    void rangesWidenForWhatWasNotFittedOn();
    void layoutsDivideTheModel();
    void tracedIsEqualToTheLastBit();
};

void ServingTest::littlesLawHolds()
{
    const StepLoad load = loadOf(test::routedCard(64, 4));
    for (const double sequences : {1.0, 4.0, 64.0, 300.0}) {
        const ServingPoint<double> p = servingPoint<double>(load, {}, chat, sequences);
        QVERIFY(std::abs(p.requestsPerSecond * p.endToEnd - sequences) < 1e-9 * sequences);
        QCOMPARE(p.outputTokensPerSecond, p.requestsPerSecond * 300.0);
    }
}

void ServingTest::partsAddToTheWhole()
{
    const StepLoad load = loadOf(test::denseCard());
    const ServingPoint<double> p = servingPoint<double>(load, {}, chat, 32.0);
    QVERIFY(std::abs(p.firstToken + 299.0 * p.outputToken - p.endToEnd) < 1e-9);
    QVERIFY(p.step.total >= p.step.communication + p.step.overhead);
}

void ServingTest::moreInFlightServesMoreButEachOneSlower()
{
    const StepLoad load = loadOf(test::denseCard());
    double served = 0.0;
    double slow = 0.0;
    for (const double sequences : {1.0, 2.0, 8.0, 32.0, 128.0}) {
        const ServingPoint<double> p = servingPoint<double>(load, {}, chat, sequences);
        QVERIFY(p.requestsPerSecond > served);
        QVERIFY(p.endToEnd > slow);
        served = p.requestsPerSecond;
        slow = p.endToEnd;
    }
}

void ServingTest::throughputStaysBelowTheRoofline()
{
    const StepLoad load = loadOf(test::denseCard());
    const double work = 1'000.0 * load.unroutedPrefillFlops + 300.0 * load.linearFlops;
    for (const double sequences : {1.0, 64.0, 2'000.0}) {
        QVERIFY(servingPoint<double>(load, {}, chat, sequences).requestsPerSecond < load.matrixPeak / work);
    }
}

void ServingTest::ninetyFifthPercentilesAreNotBelowTheMean()
{
    for (const StepLoad& load : {loadOf(test::denseCard()), loadOf(test::routedCard(64, 4))}) {
        for (const double sequences : {1.0, 8.0, 200.0}) {
            const ServingPoint<double> p = servingPoint<double>(load, {}, chat, sequences);
            QVERIFY(p.firstToken95 >= p.firstToken);
            QVERIFY(p.outputToken95 >= p.outputToken);
        }
    }
}

void ServingTest::onlyRoutedModelsVaryByRouting()
{
    QCOMPARE(routingDeviation(loadOf(test::denseCard()), {}, 16.0, 0.01), 0.0);
    QVERIFY(routingDeviation(loadOf(test::routedCard(64, 4)), {}, 16.0, 0.01) > 0.0);
    // One expert is the dense model again.
    QCOMPARE(routingDeviation(loadOf(test::routedCard(1, 1)), {}, 16.0, 0.01), 0.0);
}

void ServingTest::operatingConcurrencyIsTheLargestThatMeetsTheTargets()
{
    const StepLoad load = loadOf(test::denseCard());
    const ServingTargets targets{2.0, 60.0};
    const OperatingConcurrency found = operatingConcurrency(load, {}, chat, targets, 4'000.0);
    QVERIFY(found.sequences >= 1.0 && found.sequences < 4'000.0);
    QCOMPARE(targetMissed(servingPoint<double>(load, {}, chat, found.sequences), targets), TargetMissed::None);
    QVERIFY(targetMissed(servingPoint<double>(load, {}, chat, found.sequences + 1.0), targets) != TargetMissed::None);
    QCOMPARE(operatingConcurrency(load, {}, chat, {}, 77.0).sequences, 77.0);
}

void ServingTest::anImpossibleTargetIsNamed()
{
    const StepLoad load = loadOf(test::denseCard());
    const OperatingConcurrency first = operatingConcurrency(load, {}, chat, {1e-4, 0.0}, 100.0);
    QCOMPARE(first.sequences, 0.0);
    QCOMPARE(first.missed, TargetMissed::FirstToken);
    QCOMPARE(operatingConcurrency(load, {}, chat, {0.0, 1e6}, 100.0).missed, TargetMissed::UserSpeed);
}

void ServingTest::speculationHelpsWhenFewAreInFlight()
{
    const StepLoad load = loadOf(test::denseCard());
    ServedRequest<double> drafted = chat;
    drafted.acceptedPerStep = 2.0;
    const auto gain = [&](double sequences) {
        return servingPoint<double>(load, {}, chat, sequences).endToEnd
               / servingPoint<double>(load, {}, drafted, sequences).endToEnd;
    };
    QVERIFY(gain(1.0) > 1.5);
    QVERIFY(gain(512.0) < gain(1.0));
}

void ServingTest::requestsBeyondMemoryWait()
{
    const catalogue::ModelCard card = test::denseCard();
    const catalogue::Accelerator accelerator = test::gpu();
    const catalogue::ServingProfile profile = test::plainProfile();
    SpeedQuestion q;
    q.model = &card;
    q.accelerator = &accelerator;
    q.profile = &profile;
    q.weightFormat = "bf16";
    q.inputTokens = 8'000.0;
    q.outputTokens = 500.0;
    q.amount = 1'000.0;
    const SpeedAnswer full = estimateSpeed(q);
    QCOMPARE(full.status, SpeedStatus::Ok);
    QVERIFY(full.inFlight < 100.0); // 80 GiB hold some 60 sequences of 8,250 tokens beside 15 GiB of weights
    QVERIFY(std::abs(full.outputTokensPerSecond * full.endToEnd / 500.0 - 1'000.0) < 1e-6 * 1'000.0);
    q.amount = full.inFlight;
    const SpeedAnswer fitting = estimateSpeed(q);
    QCOMPARE(fitting.outputTokensPerSecond, full.outputTokensPerSecond);
    QVERIFY(fitting.firstToken < full.firstToken);
}

void ServingTest::tooLargeForTheGpuDoesNotFit()
{
    const catalogue::ModelCard card = test::routedCard(128, 2); // some 180 billion parameters
    const catalogue::Accelerator accelerator = test::gpu();
    const catalogue::ServingProfile profile = test::plainProfile();
    SpeedQuestion q;
    q.model = &card;
    q.accelerator = &accelerator;
    q.profile = &profile;
    q.weightFormat = "bf16";
    q.inputTokens = 100.0;
    q.outputTokens = 100.0;
    QCOMPARE(estimateSpeed(q).status, SpeedStatus::DoesNotFit);
}

void ServingTest::rateFollowsLittlesLaw()
{
    const catalogue::ModelCard card = test::denseCard();
    const catalogue::Accelerator accelerator = test::gpu();
    const catalogue::ServingProfile profile = test::plainProfile();
    SpeedQuestion q;
    q.model = &card;
    q.accelerator = &accelerator;
    q.profile = &profile;
    q.weightFormat = "bf16";
    q.inputTokens = 1'000.0;
    q.outputTokens = 300.0;
    q.load = LoadKind::Rate;
    q.amount = 4.0;
    const SpeedAnswer answer = estimateSpeed(q);
    QCOMPARE(answer.status, SpeedStatus::Ok);
    QVERIFY(std::abs(answer.inFlight / answer.endToEnd - 4.0) < 1e-6);
    q.amount = 1e6;
    QCOMPARE(estimateSpeed(q).status, SpeedStatus::Overloaded);
}

void ServingTest::rangesWidenForWhatWasNotFittedOn()
{
    const catalogue::ServingProfile profile = test::plainProfile();
    const EstimateRange known = estimateRange(profile, {});
    QCOMPARE(known.lowFactor, 0.8);
    QCOMPARE(known.highFactor, 1.25);
    const EstimateRange other = estimateRange(profile, {false, false, false, true});
    QVERIFY(other.lowFactor < known.lowFactor && other.highFactor > known.highFactor);
    QVERIFY(coversGeneration(profile, catalogue::Generation::Hopper));
    QVERIFY(!coversGeneration(profile, catalogue::Generation::Gaudi));
}

void ServingTest::layoutsDivideTheModel()
{
    for (const int gpus : {1, 2, 4, 8, 16}) {
        for (const Layout& layout : possibleLayouts(test::routedCard(64, 4), gpus, 8)) {
            QCOMPARE(layout.gpus, gpus);
            QCOMPARE(layout.tensorParallel * layout.dataParallelAttention * layout.pipelineParallel, gpus);
            QVERIFY(layout.expertParallel == 1 || 64 % layout.expertParallel == 0);
        }
    }
    QCOMPARE(possibleLayouts(test::denseCard(), 3, 8).size(), std::size_t{0}); // 32 heads do not divide by 3
    QCOMPARE(replicaSizes(8, 32), (std::vector<int>{1, 2, 4, 8, 16, 24, 32}));
}

void ServingTest::tracedIsEqualToTheLastBit()
{
    const StepLoad load = loadOf(test::routedCard(64, 4), {4, 1, 1, 4, 4});
    const ServedRequest<Traced> request{Traced(900.0), Traced(100.0), Traced(250.0), Traced(1.5), false};
    for (const double sequences : {1.0, 12.0, 333.0}) {
        const ServingPoint<double> plain = servingPoint<double>(load, {}, {900.0, 100.0, 250.0, 1.5, false}, sequences);
        const ServingPoint<Traced> traced = servingPoint<Traced>(load, {}, request, Traced(sequences));
        QCOMPARE(traced.endToEnd.value(), plain.endToEnd);
        QCOMPARE(traced.firstToken95.value(), plain.firstToken95);
        QCOMPARE(traced.outputToken95.value(), plain.outputToken95);
        QCOMPARE(traced.outputTokensPerSecond.value(), plain.outputTokensPerSecond);
    }
}

QTEST_APPLESS_MAIN(ServingTest)
#include "tst_serving.moc"
