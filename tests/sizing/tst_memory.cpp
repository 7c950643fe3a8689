// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/memory.h"

#include "sizing/knowncards.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::sizing;

class TestMemory : public QObject
{
    Q_OBJECT

private slots:
    /// The users' own cases: GLM-5.2 in FP8 needs eight H200 or MI300X and does not fit eight H100.
    void glmNeedsEightLargeGpus_data()
    {
        QTest::addColumn<bool>("fits");
        QTest::newRow("h100") << false;
        QTest::newRow("h200") << true;
        QTest::newRow("mi300x") << true;
    }

    void glmNeedsEightLargeGpus()
    {
        QFETCH(const bool, fits);
        const QByteArray tag = QTest::currentDataTag();
        const auto gpu = tag == "h100" ? tests::h100() : tag == "h200" ? tests::h200() : tests::mi300x();
        const auto card = tests::knownCard("glm-5.2");
        const MemoryModel model = memoryModel(card, gpu, "fp8", 16);
        const SmallestFit fit = smallestFit(model, 8, 16.0, 2000.0, 32768.0, 8);
        QCOMPARE(fit.fits, fits);
        QCOMPARE(fit.layout.gpus, 8);
        if (fits) {
            QVERIFY(fit.smaller.has_value());
            QCOMPARE(fit.smaller->gpus, 4);
            QVERIFY(fit.smallerMissing > 0.0);
        } else {
            // 694 GiB of weights on 8 x 71 GiB.
            QVERIFY(fit.missing > 15.0 && fit.missing < 30.0);
        }
    }

    void deepseekV4ProFitsEightH200ButNotEightH100()
    {
        const auto card = tests::knownCard("deepseek-v4-pro");
        const auto large = tests::h200();
        const auto small = tests::h100();
        QVERIFY(smallestFit(memoryModel(card, large, "fp4+fp8", 8), 8, 8.0, 4000.0, 65536.0, 8).fits);
        QVERIFY(!smallestFit(memoryModel(card, small, "fp4+fp8", 8), 8, 8.0, 4000.0, 65536.0, 8).fits);
    }

    /// KV tokens that vLLM 0.19 logged on one H100 at a limit of 0.95 (llm-d capacity validation): our whole
    /// prediction, weights, runtime and cache together.
    void capacityAsLogged_data()
    {
        QTest::addColumn<int>("tensor");
        QTest::addColumn<int>("stages");
        QTest::addColumn<double>("tokens");
        QTest::newRow("llama-3.1-8b") << 1 << 1 << 476016.0;
        QTest::newRow("llama-3.1-8b, two ranks") << 2 << 1 << 1044688.0;
        QTest::newRow("llama-3.1-8b, four ranks") << 4 << 1 << 2209792.0;
        QTest::newRow("llama-3.1-8b, two stages") << 1 << 2 << 1075312.0;
        QTest::newRow("mixtral-8x7b, two ranks") << 2 << 1 << 465936.0;
        QTest::newRow("qwen3-30b-a3b") << 1 << 1 << 168288.0;
    }

    void capacityAsLogged()
    {
        QFETCH(const int, tensor);
        QFETCH(const int, stages);
        QFETCH(const double, tokens);
        const QByteArray id = QByteArray(QTest::currentDataTag()).split(',').first();
        const auto card = tests::knownCard(std::string_view(id.constData(), std::size_t(id.size())));
        const auto gpu = tests::h100();
        EngineMemory engine;
        engine.limit = 0.95;
        const MemoryModel model = memoryModel(card, gpu, "bf16", 16, false, engine);
        const double capacity = cacheCapacityTokens(model, {tensor * stages, tensor, stages, 1, 1}, 8192.0);
        QVERIFY2(std::abs(capacity / tokens - 1.0) < 0.03, qPrintable(QString::number(capacity)));
    }

    void partsAddUpToTheUsableMemory_data() { everyKind(); }

    void partsAddUpToTheUsableMemory()
    {
        const auto card = tests::knownCard(QTest::currentDataTag());
        const auto gpu = tests::h200();
        const MemoryModel model = memoryModel(card, gpu, "fp8", 8);
        const Layout layout{8, 8, 1, 1, 1};
        const GpuMemory<double> memory = gpuMemory<double>(model, layout, 12.0, 5000.0);
        QVERIFY(std::abs(memory.weights + memory.kvCache + memory.runtime + memory.free - memory.usable) < 1e-9);
        QVERIFY(std::abs(memory.weights - weightsGib(model, layout)) < 1e-9);
        QVERIFY(std::abs(memory.kvCache - cacheGib(model, layout, 12.0, 5000.0)) < 1e-9);
        QVERIFY(std::abs(memory.runtime - runtimeGib(model, layout)) < 1e-9);
    }

    void memoryIsMonotonic_data() { everyKind(); }

    void memoryIsMonotonic()
    {
        const auto card = tests::knownCard(QTest::currentDataTag());
        const auto gpu = tests::h200();
        const Layout layout{8, 8, 1, 1, 1};
        const MemoryModel wide = memoryModel(card, gpu, "bf16", 16);
        const MemoryModel narrow = memoryModel(card, gpu, "fp8", 8);
        for (const double context : {1.0, 500.0, 40000.0}) {
            for (const double concurrency : {1.0, 7.0, 64.0}) {
                const double base = cacheGib(wide, layout, concurrency, context);
                QVERIFY(cacheGib(wide, layout, concurrency, context + 1.0) >= base);
                QVERIFY(cacheGib(wide, layout, concurrency + 1.0, context) > base);
                QVERIFY(cacheGib(narrow, layout, concurrency, context) <= base);
            }
        }
        QVERIFY(weightsGib(narrow, layout) < weightsGib(wide, layout));
        QVERIFY(maximumSequences(narrow, layout, 4000.0) >= maximumSequences(wide, layout, 4000.0));
        QVERIFY(longestContext(narrow, layout) >= longestContext(wide, layout));
    }

    void theLargestNumberOfSequencesJustFits_data() { everyKind(); }

    void theLargestNumberOfSequencesJustFits()
    {
        const auto card = tests::knownCard(QTest::currentDataTag());
        const auto gpu = tests::h200();
        const MemoryModel model = memoryModel(card, gpu, "fp8", 16);
        const Layout layout{8, 8, 1, 1, 1};
        const double most = maximumSequences(model, layout, 3000.0);
        if (most < 1.0) {
            QVERIFY(missingGib(model, layout, 1.0, 3000.0, 3000.0) > 0.0);
            return;
        }
        QVERIFY(missingGib(model, layout, most, 3000.0, 3000.0) <= 1e-9);
        QVERIFY(missingGib(model, layout, most + 1.0, 3000.0, 3000.0) > 0.0);
    }

    void aRepeatedCacheGoesDataParallel()
    {
        // DeepSeek V3's latent is whole on each of eight tensor-parallel ranks: data-parallel attention holds more.
        const auto card = tests::knownCard("deepseek-v3");
        const auto gpu = tests::h200();
        const MemoryModel model = memoryModel(card, gpu, "fp8", 16);
        const Layout layout = roomiestLayout(model, 8, 8, 8000.0);
        QCOMPARE(layout.dataParallelAttention, 8);
        QCOMPARE(layout.expertParallel, 8);
        QVERIFY(maximumSequences(model, layout, 8000.0) > maximumSequences(model, {8, 8, 1, 1, 1}, 8000.0));
        const auto grouped = tests::knownCard("qwen3-235b-a22b");
        QCOMPARE(roomiestLayout(memoryModel(grouped, gpu, "fp8", 16), 8, 8, 8000.0).tensorParallel, 8);
    }

    void gpuCountsFollowHeadsAndNodes_data()
    {
        QTest::addColumn<int>("node");
        QTest::addColumn<int>("largest");
        QTest::addColumn<QList<int>>("counts");
        QTest::newRow("llama-3.1-70b") << 8 << 32 << QList<int>{1, 2, 4, 8, 16, 24, 32};
        QTest::newRow("zaya1-8b") << 8 << 8 << QList<int>{1, 2, 4, 8};
        QTest::newRow("llama-3.1-8b") << 1 << 4 << QList<int>{1, 2, 3, 4};
        QTest::newRow("gpt-oss-120b") << 6 << 12 << QList<int>{1, 2}; // 64 heads: not by three or six
    }

    void gpuCountsFollowHeadsAndNodes()
    {
        QFETCH(const int, node);
        QFETCH(const int, largest);
        QFETCH(const QList<int>, counts);
        const auto card = tests::knownCard(QTest::currentDataTag());
        const std::vector<int> found = gpuCounts(modelStructure(card), node, largest);
        QCOMPARE(QList<int>(found.begin(), found.end()), counts);
    }

    void waysToMakeItFit()
    {
        // Llama 3.1 70B in bf16 (131 GiB) on two H100 (142 GiB usable) with 32 sequences of 8,000 tokens.
        const auto card = tests::knownCard("llama-3.1-70b");
        const auto gpu = tests::h100();
        const MemoryModel model = memoryModel(card, gpu, "bf16", 16);
        const Layout layout{2, 2, 1, 1, 1};
        QVERIFY(missingGib(model, layout, 32.0, 8000.0, 16000.0) > 0.0);
        const auto ways = waysToFit(model, layout, 32.0, 8000.0, 16000.0);
        QVERIFY(!ways.empty());
        QCOMPARE(ways.front().kind, WayToFit::Kind::NarrowerWeights);
        QCOMPARE(ways.front().weightFormat, std::string("nvfp4")); // fp8 still lacks 6 GiB a GPU
        QVERIFY(waysToFit(memoryModel(card, gpu, "fp8", 8), layout, 8.0, 8000.0, 16000.0).empty());
    }

    void twoNumbersStillGiveAMemory()
    {
        catalogue::ModelCard card;
        card.id = "unknown-218b";
        card.parameters.total = 218e9;
        card.parameters.active = 25e9;
        const auto gpu = tests::h200();
        const MemoryModel model = memoryModel(card, gpu, "fp8", 16);
        QVERIFY(model.structure.estimated);
        const double gib = 8.0 * weightsGib(model, {8, 8, 1, 1, 1});
        QVERIFY(gib > 218e9 / base::bytesPerGibibyte && gib < 1.06 * 218e9 / base::bytesPerGibibyte);
        QVERIFY(maximumSequences(model, {8, 8, 1, 1, 1}, 4000.0) > 1.0);
    }

    void tracedEqualsDouble_data() { everyKind(); }

    void tracedEqualsDouble()
    {
        using base::Traced;
        const auto card = tests::knownCard(QTest::currentDataTag());
        const auto gpu = tests::h200();
        const MemoryModel model = memoryModel(card, gpu, "fp8", 16);
        const Layout layout{8, 8, 1, 1, 1};
        const auto plain = gpuMemory<double>(model, layout, 9.0, 4321.0);
        const auto traced = gpuMemory<Traced>(model, layout, Traced(9.0), Traced(4321.0));
        QVERIFY(plain.usable == traced.usable.value());
        QVERIFY(plain.weights == traced.weights.value());
        QVERIFY(plain.kvCache == traced.kvCache.value());
        QVERIFY(plain.runtime == traced.runtime.value());
        QVERIFY(plain.free == traced.free.value());
    }

private:
    static void everyKind()
    {
        QTest::addColumn<bool>("unused");
        for (const char* id :
             {"llama-3.1-70b", "gpt-oss-120b", "gemma-3-27b", "deepseek-v3", "glm-5.2", "deepseek-v4-pro",
              "nemotron-3-ultra", "qwen3-next-80b", "zaya1-8b", "qwen3-235b-a22b"}) {
            QTest::newRow(id) << true;
        }
    }
};

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"
