// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/kvcache.h"

#include "sizing/knowncards.h"

#include <QTest>

#include <random>

using namespace evenhost;
using namespace evenhost::sizing;

namespace {

CacheDesign designOf(std::string_view id, int bits = 16)
{
    return cacheDesign(*tests::knownCard(id).architecture, bits);
}

const char* const everyKind[] = {"llama-3.1-70b",  "gpt-oss-120b", "gemma-3-27b",     "deepseek-v3",
                                 "deepseek-v3.2",  "glm-5.2",      "deepseek-v4-pro", "nemotron-3-ultra",
                                 "qwen3-next-80b", "zaya1-8b"};

} // namespace

class TestKvCache : public QObject
{
    Q_OBJECT

private slots:
    /// Bytes a token and fixed bytes a sequence: sizing-model section 1; the 8-bit figures from the engines' layouts
    /// (vLLM and SGLang on DeepSeek V3.2: 656 + 132 bytes a layer; vLLM on V4: 584 bytes an entry, 68 an index key).
    void bytesAsPublished_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<double>("perToken");
        QTest::addColumn<double>("fixed");
        const auto row = [](const char* id, int bits) -> QTestData& {
            return QTest::newRow(qPrintable(QStringLiteral("%1, %2 bit").arg(QLatin1String(id)).arg(bits)));
        };
        row("llama-3.1-8b", 16) << 16 << 131072.0 << 0.0;
        row("llama-3.1-70b", 16) << 16 << 327680.0 << 0.0;
        row("llama-3.1-70b", 8) << 8 << 163840.0 << 0.0;
        row("llama-3.1-70b", 4) << 4 << 92160.0 << 0.0; // 4.5 bits an element
        row("llama-3.1-405b", 16) << 16 << 516096.0 << 0.0;
        row("deepseek-v3", 16) << 16 << 70272.0 << 0.0;
        row("deepseek-v3", 8) << 8 << 35136.0 << 0.0;
        row("deepseek-v3.2", 16) << 16 << 85888.0 << 0.0;
        row("deepseek-v3.2", 8) << 8 << 48068.0 << 0.0; // SGLang logs 48,072
        row("kimi-k2", 16) << 16 << 70272.0 << 0.0;
        row("glm-5.2", 16) << 16 << 95232.0 << 0.0;
        row("glm-5.2", 8) << 8 << 53940.0 << 0.0;
        row("gpt-oss-120b", 16) << 16 << 36864.0 << 4718592.0;
        row("gemma-3-27b", 16) << 16 << 81920.0 << 436207616.0;
        row("deepseek-v4-pro", 16) << 16 << 9848.0 << 26705920.0;
        row("deepseek-v4-pro", 8) << 8 << 5511.4375 << 23270400.0;
        row("nemotron-3-ultra", 16) << 16 << 12288.0 << 407961600.0;
        row("qwen3-next-80b", 16) << 16 << 24576.0 << 77266944.0;
        row("zaya1-8b", 16) << 16 << 40960.0 << 215040.0;
    }

    void bytesAsPublished()
    {
        QFETCH(const int, bits);
        QFETCH(const double, perToken);
        QFETCH(const double, fixed);
        const QByteArray id = QByteArray(QTest::currentDataTag()).split(',').first();
        const CacheDesign design = designOf(std::string_view(id.constData(), std::size_t(id.size())), bits);
        QCOMPARE(cacheGrowthPerToken<double>(design), perToken);
        QCOMPARE(cacheFixedBytes<double>(design), fixed);
    }

    void deepseekV4ProHoldsAMillionTokensInTenGibibytes()
    {
        // vLLM's DeepSeek V4 article: 9.62 GiB for one sequence of 1 M tokens in bf16.
        const double gib = cacheBytes(designOf("deepseek-v4-pro"), 1048576.0) / base::bytesPerGibibyte;
        QVERIFY2(std::abs(gib / 9.62 - 1.0) < 0.01, qPrintable(QString::number(gib)));
    }

    void entriesAreRoundedUp()
    {
        // One compressed layer: the fifth token starts a second entry of 4 tokens (1,024 bytes), its own window entry
        // (1,024) and a second index key (256).
        auto card = tests::knownCard("deepseek-v4-pro");
        card.architecture->mixers.resize(1);
        card.architecture->mixers[0].layers = 1;
        const CacheDesign design = cacheDesign(*card.architecture, 16);
        QCOMPARE(cacheBytes(design, 5.0) - cacheBytes(design, 4.0), 1024.0 + 1024.0 + 256.0);
        QCOMPARE(cacheBytes(design, 6.0) - cacheBytes(design, 5.0), 1024.0);
        // Beyond the window only compressed entries are added.
        QCOMPARE(cacheBytes(design, 1004.0) - cacheBytes(design, 1000.0), 1024.0 + 256.0);
    }

    void moreContextNeverTakesLess_data() { kinds(); }

    void moreContextNeverTakesLess()
    {
        for (const int bits : {16, 8, 4}) {
            const CacheDesign design = designOf(QTest::currentDataTag(), bits);
            double before = cacheBytes(design, 0.0);
            double readBefore = cacheReadBytes(design, 0.0);
            for (double context = 1.0; context < 2e6; context = std::floor(context * 1.07) + 1.0) {
                const double bytes = cacheBytes(design, context);
                const double read = cacheReadBytes(design, context);
                QVERIFY(bytes >= before);
                QVERIFY(read >= readBefore);
                before = bytes;
                readBefore = read;
            }
        }
    }

    void fewerBitsNeverTakeMore_data() { kinds(); }

    void fewerBitsNeverTakeMore()
    {
        for (const double context : {1.0, 100.0, 4096.0, 1e6}) {
            const double wide = cacheBytes(designOf(QTest::currentDataTag(), 16), context);
            const double half = cacheBytes(designOf(QTest::currentDataTag(), 8), context);
            const double quarter = cacheBytes(designOf(QTest::currentDataTag(), 4), context);
            QVERIFY(half <= wide);
            QVERIFY(quarter <= half);
        }
    }

    void theInverseIsExact_data() { kinds(); }

    void theInverseIsExact()
    {
        std::mt19937 random(7);
        const CacheDesign design = designOf(QTest::currentDataTag());
        for (int i = 0; i < 300; ++i) {
            const double bytes = std::ldexp(1.0 + double(random() % 1000) / 1000.0, int(random() % 40));
            const double fits = contextThatFits(design, bytes);
            if (fits > 0.0 && fits < unboundedContext) {
                QVERIFY(cacheBytes(design, fits) <= bytes);
                QVERIFY(cacheBytes(design, fits + 1.0) > bytes);
            } else if (fits <= 0.0) {
                QVERIFY(cacheBytes(design, 1.0) > bytes);
            }
        }
    }

    void aPlainCacheReadsAllThatItHolds()
    {
        const CacheDesign design = designOf("llama-3.1-70b");
        QCOMPARE(cacheReadBytes(design, 5000.0), cacheBytes(design, 5000.0));
    }

    void sparseSelectionReadsTheChosenTokensOnly()
    {
        // GLM-5.2 at 100,000 tokens: 21 layers' index keys of 256 bytes, and 2,048 entries of 1,152 bytes in 78 layers.
        const double read = cacheReadBytes(designOf("glm-5.2"), 100000.0);
        QCOMPARE(read, 21.0 * 256 * 100000 + 78.0 * 1152 * 2048);
        // Below top-k it reads everything.
        const CacheDesign design = designOf("glm-5.2");
        QCOMPARE(cacheReadBytes(design, 2000.0), cacheBytes(design, 2000.0));
    }

    void compressedAttentionReadsWindowChosenAndCoarse()
    {
        // V4 Pro at 100,000 tokens, 16 bit: window 128 in 61 layers; 30 layers read 25,000 index keys and 1,024
        // entries; 31 layers read all 782 coarse entries; compressor states are read and written.
        const double states = 2.0 * (30.0 * 81920 + 31.0 * 524288);
        const double expected = 61.0 * 128 * 1024 + 30.0 * (25000.0 * 256 + 1024.0 * 1024) + 31.0 * 782 * 1024 + states;
        QCOMPARE(cacheReadBytes(designOf("deepseek-v4-pro"), 100000.0), expected);
    }

    void aRecurrentStateIsReadAndWritten()
    {
        auto card = tests::knownCard("nemotron-3-ultra");
        card.architecture->mixers.resize(1); // the Mamba layers alone
        const CacheDesign design = cacheDesign(*card.architecture, 16);
        QCOMPARE(cacheReadBytes(design, 10.0), 2.0 * 407961600.0);
        QCOMPARE(cacheReadBytes(design, 1e6), 2.0 * 407961600.0);
        QCOMPARE(contextThatFits(design, 5e8), unboundedContext);
    }

    /// Bytes a token on one GPU: heads divide down to one, a latent is whole on every rank, stages halve the layers.
    void aGpusPart_data()
    {
        QTest::addColumn<int>("tensor");
        QTest::addColumn<int>("stages");
        QTest::addColumn<double>("perToken");
        QTest::newRow("llama-3.1-70b") << 4 << 1 << 327680.0 / 4;
        QTest::newRow("qwen3-235b-a22b") << 8 << 1 << 192512.0 / 4; // 4 key-value heads on 8 ranks
        QTest::newRow("llama-3.1-8b") << 1 << 2 << 131072.0 / 2;
        QTest::newRow("deepseek-v3") << 8 << 1 << 70272.0;
        QTest::newRow("kimi-k2") << 8 << 2 << 70272.0 / 2;
        QTest::newRow("nemotron-3-ultra") << 8 << 1 << 12288.0 / 2;
    }

    void aGpusPart()
    {
        QFETCH(const int, tensor);
        QFETCH(const int, stages);
        QFETCH(const double, perToken);
        const Layout layout{tensor * stages, tensor, stages, 1, 1};
        const CacheDesign local = cachePerGpu(designOf(QTest::currentDataTag()), layout);
        QCOMPARE(cacheGrowthPerToken<double>(local), perToken);
    }

    void tracedEqualsDouble_data() { kinds(); }

    void tracedEqualsDouble()
    {
        using base::Traced;
        const CacheDesign design = designOf(QTest::currentDataTag(), 8);
        for (const double context : {1.0, 777.0, 131072.0}) {
            QVERIFY(cacheBytes(design, context) == cacheBytes(design, Traced(context)).value());
            QVERIFY(cacheReadBytes(design, context) == cacheReadBytes(design, Traced(context)).value());
        }
        QVERIFY(cacheGrowthPerToken<double>(design) == cacheGrowthPerToken<Traced>(design).value());
        QVERIFY(cacheFixedBytes<double>(design) == cacheFixedBytes<Traced>(design).value());
    }

private:
    static void kinds()
    {
        QTest::addColumn<bool>("unused");
        for (const char* id : everyKind) {
            QTest::newRow(id) << true;
        }
    }
};

QTEST_APPLESS_MAIN(TestKvCache)
#include "tst_kvcache.moc"
