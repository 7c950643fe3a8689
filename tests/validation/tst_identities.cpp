// SPDX-License-Identifier: GPL-3.0-or-later
// Identities that hold for every model of the catalogue, whatever its design.

#include "documents/cataloguefile.h"
#include "sizing/kvcache.h"
#include "sizing/memory.h"
#include "sizing/routing.h"
#include "sizing/serving.h"
#include "sizing/servingprofile.h"
#include "sizing/stepload.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace evenhost;
using namespace evenhost::sizing;

namespace {

const catalogue::Catalogue& cards()
{
    static const catalogue::Catalogue catalogue = documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards").catalogue;
    return catalogue;
}

const catalogue::Accelerator& gpu()
{
    return *cards().accelerator("h200-sxm");
}

StepLoad loadOf(const ModelWork& work, const catalogue::Accelerator& accelerator, int kvBits = 16)
{
    return stepLoad({&work, &accelerator, kvBits, {}, 8, {}}).value();
}

/// Bytes of cache read for one sequence of `context` tokens, recurrent states left out.
double cacheRead(const StepLoad& load, double context)
{
    double bytes = 0.0;
    for (const CacheRead& cache : load.caches) {
        bytes += cache.bytesPerToken * (cache.readLimit > 0.0 ? std::min(cache.readLimit, context) : context);
    }
    return bytes;
}

constexpr std::array contexts{1.0, 100.0, 1'000.0, 8'192.0, 32'768.0, 131'072.0, 1'000'000.0};

} // namespace

class IdentitiesTest : public QObject
{
    Q_OBJECT

private:
    static void everyModel()
    {
        QTest::addColumn<const catalogue::ModelCard*>("card");
        for (const catalogue::ModelCard& card : cards().models) {
            QTest::newRow(card.id.c_str()) << &card;
        }
    }

private slots:
    void residentIsNeverLessThanTheWholeModel_data() { everyModel(); }
    void residentIsNeverLessThanTheWholeModel();
    void cacheIsInvertedExactly_data() { everyModel(); }
    void cacheIsInvertedExactly();
    void cacheGrowsWithContextAndBits_data() { everyModel(); }
    void cacheGrowsWithContextAndBits();
    void cachePrecisionIsReadAsItIsHeld_data() { everyModel(); }
    void cachePrecisionIsReadAsItIsHeld();
    void expertsWakeFromTheFewToAll_data() { everyModel(); }
    void expertsWakeFromTheFewToAll();
    void stepsTakeLongerWithMoreToRead_data() { everyModel(); }
    void stepsTakeLongerWithMoreToRead();
    void littlesLawHoldsWhereverItSettles_data() { everyModel(); }
    void littlesLawHoldsWhereverItSettles();
};

void IdentitiesTest::residentIsNeverLessThanTheWholeModel()
{
    QFETCH(const catalogue::ModelCard*, card);
    struct Format
    {
        const char* name;
        double leastBits;
    };
    // The narrowest part of each format; everything else in it is wider.
    for (const Format& format : {Format{"bf16", 16.0}, Format{"fp8", 8.0}, Format{"nvfp4", 4.0}, Format{"int4", 4.0}}) {
        const MemoryModel memory = memoryModel(*card, gpu(), format.name, 16);
        // Published files and recomputed counts agree within 1.5 %.
        const double least = 0.985 * memory.structure.parts.total() * format.leastBits / 8.0;
        for (const int ranks : {1, 2, 4, 8}) {
            const Layout layout{ranks, ranks, 1, 1, 1};
            const double all = weightsGib(memory, layout) * base::bytesPerGibibyte * ranks;
            QVERIFY2(all >= least, format.name);
        }
    }
}

void IdentitiesTest::cacheIsInvertedExactly()
{
    QFETCH(const catalogue::ModelCard*, card);
    for (const int bits : {16, 8, 4}) {
        const CacheDesign design = cacheDesign(modelStructure(*card).architecture, bits);
        for (const double context : contexts) {
            const double bytes = cacheBytes<double>(design, context);
            const double fits = contextThatFits(design, bytes);
            QVERIFY(fits >= context);
            if (fits < unboundedContext) {
                QVERIFY(cacheBytes<double>(design, fits) <= bytes);
                QVERIFY(cacheBytes<double>(design, fits + 1.0) > bytes);
            }
        }
    }
}

void IdentitiesTest::cacheGrowsWithContextAndBits()
{
    QFETCH(const catalogue::ModelCard*, card);
    const catalogue::Architecture& architecture = modelStructure(*card).architecture;
    double narrower = 0.0;
    for (const int bits : {4, 8, 16}) {
        const CacheDesign design = cacheDesign(architecture, bits);
        double shorter = 0.0;
        for (const double context : contexts) {
            const double bytes = cacheBytes<double>(design, context);
            QVERIFY(bytes >= shorter && bytes > 0.0);
            shorter = bytes;
        }
        QVERIFY(shorter >= narrower);
        narrower = shorter;
    }
}

void IdentitiesTest::cachePrecisionIsReadAsItIsHeld()
{
    QFETCH(const catalogue::ModelCard*, card);
    const ModelWork work = modelWork(*card, "bf16");
    constexpr double context = 16'384.0;
    const double wide = cacheRead(loadOf(work, gpu(), 16), context);
    const CacheDesign held = cacheDesign(work.structure.architecture, 16);
    if (wide <= 0.0) {
        return; // states only
    }
    double before = wide;
    for (const int bits : {8, 4}) {
        const double narrow = cacheRead(loadOf(work, gpu(), bits), context);
        QVERIFY(narrow <= before);
        before = narrow;
    }
    // Keys and values that grow with the context, all of them read: bytes read are bytes held.
    bool plain = true;
    for (const catalogue::MixerGroup& group : work.structure.architecture.mixers) {
        plain = plain && group.kind == catalogue::MixerKind::Full && group.window <= 0 && !group.indexer
                && !group.convolutional;
    }
    for (const int bits : {16, 8, 4}) {
        const CacheDesign design = cacheDesign(work.structure.architecture, bits);
        const double ratio = cacheRead(loadOf(work, gpu(), bits), context) / cacheBytes<double>(design, context);
        QVERIFY2(!plain || std::abs(ratio - 1.0) < 1e-12, qPrintable(QString::number(ratio)));
    }
    QVERIFY(cacheBytes<double>(held, context) > 0.0);
}

void IdentitiesTest::expertsWakeFromTheFewToAll()
{
    QFETCH(const catalogue::ModelCard*, card);
    for (const RoutedLoad& routed : loadOf(modelWork(*card, "bf16"), gpu()).routed) {
        const double one = routed.experts * expertShareRead<double>(routed.experts, routed.perToken, 1.0);
        QVERIFY(std::abs(one - routed.perToken) < 1e-9 * routed.experts);
        double before = one;
        for (const double tokens : {2.0, 16.0, 256.0, 65'536.0}) {
            const double awake = routed.experts * expertShareRead<double>(routed.experts, routed.perToken, tokens);
            QVERIFY(awake >= before && awake <= routed.experts * (1.0 + 1e-12));
            before = awake;
        }
        QVERIFY(before > 0.99 * routed.experts);
    }
}

void IdentitiesTest::stepsTakeLongerWithMoreToRead()
{
    QFETCH(const catalogue::ModelCard*, card);
    const ServingConstants constants;
    const ModelWork wide = modelWork(*card, "bf16");
    const ModelWork narrow = modelWork(*card, "fp8");
    const auto step = [&](const StepLoad& load, double sequences, double context) {
        return stepTime<double>(load, constants, {sequences, context, 1.0, 1.0}).total;
    };
    const StepLoad load = loadOf(wide, gpu());
    catalogue::Accelerator faster = gpu();
    faster.bandwidthGbPerSecond *= 1.5;
    for (const double sequences : {1.0, 8.0, 64.0}) {
        QVERIFY(step(load, sequences, 8'000.0) >= step(load, sequences, 1'000.0));
        QVERIFY(step(load, 2.0 * sequences, 1'000.0) > step(load, sequences, 1'000.0));
        QVERIFY(step(loadOf(narrow, gpu()), sequences, 1'000.0) < step(load, sequences, 1'000.0));
        QVERIFY(step(loadOf(wide, faster), sequences, 1'000.0) < step(load, sequences, 1'000.0));
        QVERIFY(step(loadOf(wide, gpu(), 8), sequences, 8'000.0) <= step(load, sequences, 8'000.0));
    }
}

void IdentitiesTest::littlesLawHoldsWhereverItSettles()
{
    QFETCH(const catalogue::ModelCard*, card);
    const StepLoad load = loadOf(modelWork(*card, "fp8"), gpu());
    const ServedRequest<double> chat{1'000.0, 0.0, 300.0, 1.0, false};
    const ServingTargets targets{4.0, 15.0};
    const OperatingConcurrency operating = operatingConcurrency(load, {}, chat, targets, 512.0);
    const double settled = std::max(1.0, operating.sequences);
    for (const double sequences : {1.0, settled, 512.0}) {
        const ServingPoint<double> point = servingPoint<double>(load, {}, chat, sequences);
        QVERIFY(std::abs(point.requestsPerSecond * point.endToEnd - sequences) < 1e-9 * sequences);
        QVERIFY(std::abs(point.firstToken + 299.0 * point.outputToken - point.endToEnd) < 1e-9 * point.endToEnd);
    }
}

QTEST_GUILESS_MAIN(IdentitiesTest)
#include "tst_identities.moc"
