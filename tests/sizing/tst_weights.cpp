// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/weights.h"

#include "base/units.h"
#include "sizing/knowncards.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::sizing;

namespace {

WeightBytes weigh(const catalogue::ModelCard& card, std::string_view format)
{
    return weightBytes(card, modelStructure(card), format);
}

double gb(double bytes)
{
    return bytes / base::bytesPerGigabyte;
}

const char* const cards[] = {"llama-3.1-8b",   "llama-3.1-70b", "mixtral-8x7b",    "deepseek-v3",
                             "kimi-k2",        "glm-5.2",       "deepseek-v4-pro", "nemotron-3-ultra",
                             "qwen3-next-80b", "gpt-oss-120b",  "gemma-3-27b",     "zaya1-8b"};

} // namespace

class TestWeights : public QObject
{
    Q_OBJECT

private slots:
    /// GB by formula, against published file sizes of releases (repository listings and vLLM recipes, 2026-11-21).
    /// The cards here carry no such size, so that the formula has to find it.
    void theFormulaFindsPublishedSizes_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<double>("sizeGb");
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char* id, const char* format) -> QTestData& {
            return QTest::newRow(qPrintable(QLatin1String(id) + QLatin1Char('/') + QLatin1String(format)))
                   << QString::fromLatin1(format);
        };
        row("glm-5.2", "fp8") << 755.0 << 0.01;
        row("glm-5.2", "bf16") << 1510.0 << 0.01;
        row("glm-5.2", "nvfp4") << 466.0 << 0.01;
        row("deepseek-v4-pro", "fp4+fp8") << 865.0 << 0.01;
        row("kimi-k2", "fp8") << 1029.0 << 0.01;
        row("kimi-k2", "mxfp4") << 557.0 << 0.02; // amd/Kimi-K2.5-MXFP4
        row("zaya1-8b", "bf16") << 17.7 << 0.01;
        row("gpt-oss-120b", "mxfp4") << 65.0 << 0.02;
        row("nemotron-3-ultra", "bf16") << 1122.0 << 0.01;
    }

    void theFormulaFindsPublishedSizes()
    {
        QFETCH(const QString, format);
        QFETCH(const double, sizeGb);
        QFETCH(const double, tolerance);
        const QByteArray id = QByteArray(QTest::currentDataTag()).split('/').first();
        auto card = tests::knownCard(std::string_view(id.constData(), std::size_t(id.size())));
        card.checkpoints.clear();
        const double stored = gb(storedBytes<double>(card, modelStructure(card), format.toStdString()));
        QVERIFY2(std::abs(stored / sizeGb - 1.0) < tolerance, qPrintable(QString::number(stored)));
    }

    void thePublishedSizeWins()
    {
        const auto card = tests::knownCard("glm-5.2");
        const WeightBytes weights = weigh(card, "fp8");
        QVERIFY(weights.checkpoint != nullptr);
        // What the disk holds less the prediction layers (9.95 B at 8.002 bits), which serve only when speculating.
        const double expected = 755.0 - 9.952886784 * 8.002 / 8.0;
        QVERIFY(std::abs(gb(weights.resident()) - expected) < 1e-6);
        QCOMPARE(gb(storedBytes<double>(card, modelStructure(card), "fp8")), 755.0);
        // The embedding stays at 16 bit: the quantised parts take up the difference.
        QCOMPARE(weights.embedding, 154880.0 * 6144 * 2);
    }

    void anUnbelievableSizeIsNotTaken()
    {
        auto card = tests::knownCard("glm-5.2");
        card.checkpoints[0].sizeGb = 75.5; // a slip of a digit
        const WeightBytes weights = weigh(card, "fp8");
        QVERIFY(weights.checkpoint == nullptr);
        QVERIFY(gb(weights.resident()) > 740.0);
    }

    void lookupTablesAreStoredNotLoaded()
    {
        auto card = tests::knownCard("llama-3.1-8b");
        card.parameters.lookup = 50e9;
        card.checkpoints.push_back({"x/y", "bf16", 116.06, 100.0, {}, {}});
        const ModelStructure structure = modelStructure(card);
        QVERIFY(std::abs(gb(weigh(card, "bf16").resident()) - 16.06) < 1e-9);
        QCOMPARE(gb(storedBytes<double>(card, structure, "bf16")), 116.06);
        // Without a published size: 8 bits an entry.
        QVERIFY(std::abs(gb(storedBytes<double>(card, structure, "fp8") - weigh(card, "fp8").resident()) - 50.0)
                < 1e-6);
    }

    void neverBelowTotalTimesBits_data() { everyCard(); }

    void neverBelowTotalTimesBits()
    {
        const auto card = tests::knownCard(QTest::currentDataTag());
        const double total = parameterParts(*card.architecture).total();
        const struct
        {
            const char* format;
            double bits;
        } nominal[] = {{"bf16", 16.0}, {"fp8", 8.0}, {"int8", 8.0}, {"mxfp4", 4.0}, {"nvfp4", 4.0}, {"int4", 4.0}};
        for (const auto& row : nominal) {
            QVERIFY2(weigh(card, row.format).resident() >= total * row.bits / 8.0, row.format);
        }
    }

    void widerFormatsWeighMore_data() { everyCard(); }

    void widerFormatsWeighMore()
    {
        auto card = tests::knownCard(QTest::currentDataTag());
        card.checkpoints.clear();
        double before = 0.0;
        for (const char* format : {"int4", "fp8", "int8", "bf16", "fp32"}) {
            const double bytes = weigh(card, format).resident();
            QVERIFY2(bytes > before, format);
            before = bytes;
        }
    }

    void oneTokenReadsTheActiveSet_data() { everyCard(); }

    void oneTokenReadsTheActiveSet()
    {
        // Shared experts, router and head included.
        auto card = tests::knownCard(QTest::currentDataTag());
        card.checkpoints.clear();
        const double read = weigh(card, "bf16").readByOneToken();
        QVERIFY(std::abs(read / (parameterParts(*card.architecture).active() * 2.0) - 1.0) < 1e-12);
    }

    void expertBytesAddUp_data() { everyCard(); }

    void expertBytesAddUp()
    {
        const auto card = tests::knownCard(QTest::currentDataTag());
        for (const char* format : {"bf16", "fp8", "fp4+fp8", "nvfp4"}) {
            const WeightBytes weights = weigh(card, format);
            double experts = 0.0;
            for (const ExpertBytes& group : weights.experts) {
                experts += group.layers * group.experts * group.bytesEach;
            }
            QVERIFY(std::abs(experts - weights.routed) <= 1e-9 * weights.routed);
        }
    }

    void ranksHoldTheirParts()
    {
        const auto card = tests::knownCard("llama-3.1-8b");
        const WeightBytes weights = weigh(card, "bf16");
        // vLLM 0.19 on H100 logs 14.99 GiB on one GPU, 7.51 on two and 3.77 on four ranks, 7.51 in two and 4.26 in four
        // stages.
        const auto gib = [&](const Layout& layout) {
            return weightBytesPerGpu(weights, layout) / base::bytesPerGibibyte;
        };
        const auto within = [](double found, double logged) {
            return std::abs(found / logged - 1.0) < 0.01;
        };
        QVERIFY(within(gib({1, 1, 1, 1, 1}), 14.99));
        QVERIFY(within(gib({2, 2, 1, 1, 1}), 7.51));
        QVERIFY(within(gib({4, 4, 1, 1, 1}), 3.77));
        QVERIFY(within(gib({2, 1, 2, 1, 1}), 7.51));
        QVERIFY(within(gib({4, 1, 4, 1, 1}), 4.26));
    }

    void dataParallelAttentionRepeatsAllButExperts()
    {
        const auto card = tests::knownCard("deepseek-v3");
        const WeightBytes weights = weigh(card, "fp8");
        const double perGpu = weightBytesPerGpu(weights, {8, 1, 1, 8, 8});
        QVERIFY(std::abs(perGpu - (weights.resident() - weights.routed + weights.routed / 8.0)) < 1.0);
    }

    void spellingsAreRecognised_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char* text, const char* name) {
            QTest::newRow(text) << QString::fromLatin1(name);
        };
        row("bf16", "bf16");
        row("bfloat16", "bf16");
        row("float16", "fp16");
        row("FP8", "fp8");
        row("fp8 block", "fp8");
        row("awq int4", "int4");
        row("W8A8", "int8");
        row("bfloat16 / mxfp4", "mxfp4");
        row("mxfp4 (Triton)", "mxfp4");
        row("fp8/fp4 native", "fp4+fp8");
        row("gguf Q4_K - Medium", "q4_k_m");
        row("exl3 (~5 bpw)", "");
        row("", "");
    }

    void spellingsAreRecognised()
    {
        QFETCH(const QString, name);
        QCOMPARE(QString::fromStdString(weightFormatNamed(QTest::currentDataTag())), name);
    }

    void tracedEqualsDouble_data() { everyCard(); }

    void tracedEqualsDouble()
    {
        using base::Traced;
        const auto card = tests::knownCard(QTest::currentDataTag());
        const ModelStructure structure = modelStructure(card);
        for (const WeightFormat& format : weightFormats()) {
            const double resident = residentBytes<double>(card, structure, format.name);
            QVERIFY(resident == residentBytes<Traced>(card, structure, format.name).value());
            QVERIFY(storedBytes<double>(card, structure, format.name)
                    == storedBytes<Traced>(card, structure, format.name).value());
            // The figure and the sum over the parts are the same thing.
            QVERIFY(std::abs(weigh(card, format.name).resident() / resident - 1.0) < 1e-12);
        }
    }

private:
    static void everyCard()
    {
        QTest::addColumn<bool>("unused");
        for (const char* id : cards) {
            QTest::newRow(id) << true;
        }
    }
};

QTEST_APPLESS_MAIN(TestWeights)
#include "tst_weights.moc"
