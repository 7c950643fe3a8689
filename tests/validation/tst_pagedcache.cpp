// SPDX-License-Identifier: GPL-3.0-or-later
// The cache in pages against what engines logged at their start: requests of full length that a cache of so many
// gibibytes on each GPU holds.
#include "base/units.h"
#include "documents/builtincatalogue.h"
#include "sizing/pagedcache.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::sizing;

namespace {

const catalogue::Catalogue& cards()
{
    static const catalogue::Catalogue catalogue = documents::builtInCatalogue();
    return catalogue;
}

PagedCache pages(const char* model, int kvBits, int ranks, double context, const PagingRules& rules)
{
    const catalogue::ModelCard& card = *cards().model(model);
    const Layout layout{ranks, ranks, 1, 1, 1};
    return pagedCache(cachePerGpu(cacheDesign(*card.architecture, kvBits), layout), context, rules);
}

} // namespace

class TestPagedCache : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheEngineLogged_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("ranks");
        QTest::addColumn<double>("context");
        QTest::addColumn<double>("steps");
        QTest::addColumn<double>("gib");
        QTest::addColumn<double>("logged");
        QTest::addColumn<double>("within");
        const auto row = [](const char* tag, const char* model, int bits, int ranks, double context) -> QTestData& {
            return QTest::newRow(tag) << QString::fromLatin1(model) << bits << ranks << context;
        };
        // vLLM 0.22.1rc1 on 8 RTX PRO 5000, report on the compressors' state: 37.93 GiB, 9.76 requests of 256,000.
        row("V4 Flash, a step at a time", "deepseek-v4-flash", 8, 8, 256000.0) << 1.0 << 37.93 << 9.76 << 0.05;
        // vllm-project/vllm issue 51041, 2 H20: 7.01 GiB, 1,009,661 tokens at 912,128 (1.107 requests).
        row("V4 Flash, long", "deepseek-v4-flash", 8, 2, 912128.0) << 1.0 << 7.01 << 1009661.0 / 912128.0 << 0.05;
        // 2 DGX Spark: 26.15 GiB, 1,687,476 tokens at 500,000.
        row("V4 Flash, scheduling ahead", "deepseek-v4-flash", 8, 2, 500000.0) << 2.0 << 26.15 << 3.375 << 0.05;
        // MiaAI-Lab/GLM-5.3-Flash-EXL3-2x-DGX-Sparks pull request 242: 14 GiB, 883,552 tokens at 850,000. It drafts
        // with a model of its own, whose pages are not counted here.
        row("GLM-5.3 Flash", "glm-5.3-flash", 8, 2, 850000.0) << 2.0 << 14.0 << 1.0395 << 0.12;
        // vLLM 0.19, H100: gpt-oss-20b on two GPUs, 59.32 GiB, 2,591,776 tokens at 8,192.
        row("window", "gpt-oss-20b", 16, 2, 8192.0) << 1.0 << 59.32 << 2591776.0 / 8192.0 << 0.01;
    }

    void holdsWhatTheEngineLogged()
    {
        QFETCH(const QString, model);
        QFETCH(const int, bits);
        QFETCH(const int, ranks);
        QFETCH(const double, context);
        QFETCH(const double, steps);
        QFETCH(const double, gib);
        QFETCH(const double, logged);
        QFETCH(const double, within);
        PagingRules rules;
        rules.stepsInFlight = steps;
        const PagedCache paged = pages(model.toLatin1().constData(), bits, ranks, context, rules);
        QVERIFY(paged.hybrid);
        const double held = gib * base::bytesPerGibibyte / paged.requestBytes;
        QVERIFY2(std::abs(held / logged - 1.0) < within, qPrintable(QString::number(held)));
    }

    void neverLessThanTheExactCache_data()
    {
        QTest::addColumn<double>("context");
        for (const double context : {1000.0, 20000.0, 500000.0}) {
            QTest::addRow("%.0f", context) << context;
        }
    }

    void neverLessThanTheExactCache()
    {
        QFETCH(const double, context);
        double before = 0.0;
        for (const double tokens : {0.5 * context, context}) {
            const CacheDesign design = cacheDesign(*cards().model("deepseek-v4-pro")->architecture, 8);
            const PagedCache paged = pagedCache(design, tokens, {});
            QVERIFY(paged.requestBytes > cacheBytes(design, tokens));
            QVERIFY(paged.requestBytes >= before);
            before = paged.requestBytes;
        }
    }

    void pagesHoldTheStates()
    {
        const PagedCache paged = pages("glm-5.3-flash", 8, 2, 850000.0, {});
        // Half of 64 heads x 128 x 128 elements of 4 bytes and three steps of the convolution, in entries of 656 bytes.
        QCOMPARE(paged.pageTokens, 3328.0);
        // One group of latents, three of states (34 layers, 12 a group), one of the pool: the five that vllm-ascend
        // issue 17074 lists.
        QCOMPARE(paged.groups, 5.0);
    }
};

QTEST_APPLESS_MAIN(TestPagedCache)
#include "tst_pagedcache.moc"
