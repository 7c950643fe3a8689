// SPDX-License-Identifier: GPL-3.0-or-later
// Identities of one decode step and one prefill: what must hold whatever the fitted constants are.

#include "servingcards.h"
#include "sizing/prefill.h"
#include "sizing/step.h"
#include "sizing/stepload.h"

#include <QTest>

#include <cmath>

using namespace evenhost;
using namespace evenhost::sizing;
using base::Traced;

namespace {

StepLoad loadOf(const catalogue::ModelCard& card, const Layout& layout = {}, int kvBits = 16)
{
    static const catalogue::Accelerator accelerator = test::gpu();
    const ModelWork work = modelWork(card, "bf16");
    StepLoad load = stepLoad({&work, &accelerator, kvBits, layout, 8, {}}).value();
    load.card = nullptr; // may be a temporary of the caller
    return load;
}

double total(const StepLoad& load, double sequences, double context)
{
    return stepTime<double>(load, {}, {sequences, context, 1.0, 1.0}).total;
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

} // namespace

class StepTest : public QObject
{
    Q_OBJECT

private slots:
    void oneSequenceReadsTheActiveWeights();
    void manySequencesReadTheWholeModel();
    void aModelWithOneExpertIsItsDenseTwin();
    void timeGrowsWithSequencesAndContext();
    void neverFasterThanTheRoofline();
    void tensorParallelismDividesTheBytes();
    void latentCacheIsNotDividedByTensorParallelism();
    void narrowerCacheReadsLess();
    void verifyingDraftsCostsMoreThanOneToken();
    void prefillOfACachedPrefixIsSkipped();
    void attendedPairsAgreeWithASum();
    void tracedIsEqualToTheLastBit();
};

void StepTest::oneSequenceReadsTheActiveWeights()
{
    // 8 experts of which 2 fire: at one sequence a quarter of the experts' bytes, and no more.
    const catalogue::ModelCard card = test::routedCard(8, 2);
    const ModelWork work = modelWork(card, "bf16");
    const double active = work.structure.parts.active() * 2.0;
    QVERIFY(near(bytesRead(loadOf(card), {1.0, 0.0, 1.0, 1.0}), active, 1e-9));
}

void StepTest::manySequencesReadTheWholeModel()
{
    const catalogue::ModelCard card = test::routedCard(8, 2);
    const ModelWork work = modelWork(card, "bf16");
    // Everything but the input embedding, which is looked up.
    const double all = (work.structure.parts.total() - work.structure.parts.embedding) * 2.0;
    QVERIFY(near(bytesRead(loadOf(card), {1000.0, 0.0, 1.0, 1.0}), all, 1e-6));
}

void StepTest::aModelWithOneExpertIsItsDenseTwin()
{
    const StepLoad dense = loadOf(test::denseCard());
    const StepLoad single = loadOf(test::routedCard(1, 1));
    // The router's 4,096 weights a layer are the only difference.
    for (const double sequences : {1.0, 16.0, 256.0}) {
        const StepPoint<double> at{sequences, 2048.0, 1.0, 1.0};
        QVERIFY(near(bytesRead(single, at), bytesRead(dense, at), 1e-4));
        QVERIFY(near(stepTime<double>(single, {}, at).compute, stepTime<double>(dense, {}, at).compute, 1e-4));
    }
}

void StepTest::timeGrowsWithSequencesAndContext()
{
    for (const StepLoad& load : {loadOf(test::denseCard()), loadOf(test::routedCard(64, 4))}) {
        double before = 0.0;
        for (const double sequences : {1.0, 2.0, 8.0, 64.0, 512.0}) {
            QVERIFY(total(load, sequences, 1024.0) > before);
            before = total(load, sequences, 1024.0);
            QVERIFY(total(load, sequences, 8192.0) > before);
        }
    }
}

void StepTest::neverFasterThanTheRoofline()
{
    const StepLoad load = loadOf(test::routedCard(64, 4), {8, 8, 1, 1, 1});
    for (const double sequences : {1.0, 16.0, 256.0, 2048.0}) {
        const StepPoint<double> at{sequences, 4096.0, 1.0, 1.0};
        const double memory = bytesRead(load, at) / load.bandwidth;
        const double compute = sequences * load.linearFlops / (8.0 * load.matrixPeak);
        QVERIFY(stepTime<double>(load, {}, at).total >= std::max(memory, compute));
    }
}

void StepTest::tensorParallelismDividesTheBytes()
{
    const catalogue::ModelCard card = test::denseCard();
    const StepPoint<double> at{8.0, 4096.0, 1.0, 1.0};
    const double one = bytesRead(loadOf(card), at);
    // 8 KV heads: divided evenly up to 8 GPUs.
    QVERIFY(near(bytesRead(loadOf(card, {8, 8, 1, 1, 1}), at), one / 8.0, 1e-9));
}

void StepTest::latentCacheIsNotDividedByTensorParallelism()
{
    catalogue::ModelCard card = test::denseCard();
    catalogue::MixerGroup& mixer = card.architecture->mixers.front();
    mixer.kind = catalogue::MixerKind::Latent;
    mixer.latentRank = 512;
    mixer.ropeDim = 64;
    mixer.plainDim = 128;
    mixer.valueDim = 128;
    const double weights = loadOf(card, {8, 8, 1, 1, 1}).everyTokenBytes;
    const double bytes = bytesRead(loadOf(card, {8, 8, 1, 1, 1}), {1.0, 1000.0, 1.0, 1.0});
    // 32 layers x (512 + 64) elements x 2 bytes x 1,000 tokens on every GPU.
    QVERIFY(near(bytes - weights, 32.0 * 576.0 * 2.0 * 1000.0, 1e-6));
}

void StepTest::narrowerCacheReadsLess()
{
    const catalogue::ModelCard card = test::denseCard();
    const StepPoint<double> with{4.0, 10'000.0, 1.0, 1.0};
    const StepPoint<double> without{4.0, 0.0, 1.0, 1.0};
    const auto cache = [&](int bits) {
        const StepLoad load = loadOf(card, {}, bits);
        return bytesRead(load, with) - bytesRead(load, without);
    };
    // Llama 3.1 8B's published 131,072 bytes a token at 16 bit.
    QVERIFY(near(cache(16), 4.0 * 10'000.0 * 131'072.0, 1e-9));
    QVERIFY(near(cache(8), cache(16) / 2.0, 1e-9));
}

void StepTest::verifyingDraftsCostsMoreThanOneToken()
{
    const StepLoad load = loadOf(test::routedCard(64, 4));
    const double plain = stepTime<double>(load, {}, {16.0, 1024.0, 1.0, 1.0}).total;
    const double drafted = stepTime<double>(load, {}, {16.0, 1024.0, 3.0, 1.0}).total;
    QVERIFY(drafted > plain);
    QVERIFY(drafted < 3.0 * plain);
}

void StepTest::prefillOfACachedPrefixIsSkipped()
{
    const StepLoad load = loadOf(test::denseCard());
    const double whole = prefillTime<double>(load, {}, {8'000.0, 0.0, 8.0, 500.0}).total;
    const double half = prefillTime<double>(load, {}, {4'000.0, 4'000.0, 8.0, 500.0}).total;
    const double short4 = prefillTime<double>(load, {}, {4'000.0, 0.0, 8.0, 500.0}).total;
    QVERIFY(half < whole);
    QVERIFY(half > short4); // the new tokens still attend to the cached ones
}

void StepTest::attendedPairsAgreeWithASum()
{
    for (const double limit : {0.0, 100.0, 700.0, 5'000.0}) {
        for (const double cached : {0.0, 300.0, 2'000.0}) {
            constexpr int fresh = 1'000;
            double sum = 0.0;
            for (int i = 0; i < fresh; ++i) {
                const double before = cached + i + 0.5; // middle of the token, as the integral has it
                sum += limit > 0.0 ? std::min(limit, before) : before;
            }
            QVERIFY(near(detail::attendedPairs<double>(fresh, cached, limit), sum, 1e-3));
        }
    }
}

void StepTest::tracedIsEqualToTheLastBit()
{
    const StepLoad load = loadOf(test::routedCard(64, 4), {4, 4, 1, 4, 1});
    for (const double sequences : {1.0, 7.0, 96.0}) {
        const StepTime<double> plain = stepTime<double>(load, {}, {sequences, 3'000.0, 1.0, 1.0});
        const StepTime<Traced> traced =
            stepTime<Traced>(load, {}, {Traced(sequences), Traced(3'000.0), Traced(1.0), 1.0});
        QCOMPARE(traced.total.value(), plain.total);
        QCOMPARE(traced.memory.value(), plain.memory);
        const double prefill = prefillTime<double>(load, {}, {900.0, 100.0, sequences, 200.0}).total;
        QCOMPARE(prefillTime<Traced>(load, {}, {Traced(900.0), Traced(100.0), Traced(sequences), Traced(200.0)})
                     .total.value(),
                 prefill);
    }
}

QTEST_APPLESS_MAIN(StepTest)
#include "tst_step.moc"
