// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/parameters.h"

#include "sizing/design.h"
#include "sizing/knowncards.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::sizing;

class TestParameters : public QObject
{
    Q_OBJECT

private slots:
    /// Billions. Totals and actives are the published ones of sizing-model section 1 where they are given to the digit,
    /// else recomputed by hand from config.json; prediction layers likewise (facts' derived figures, 2026-11-21).
    void countsComeOutAsPublished_data()
    {
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("active");
        QTest::addColumn<double>("prediction");
        QTest::newRow("llama-3.1-8b") << 8.03 << 7.50 << 0.0;
        QTest::newRow("llama-3.1-70b") << 70.55 << 69.50 << 0.0;
        QTest::newRow("llama-3.1-405b") << 405.85 << 403.75 << 0.0;
        QTest::newRow("mixtral-8x7b") << 46.70 << 12.75 << 0.0;
        QTest::newRow("deepseek-v3") << 671.03 << 36.62 << 13.46;
        QTest::newRow("deepseek-v3.2") << 671.88 << 37.48 << 13.48;
        QTest::newRow("qwen3-235b-a22b") << 235.09 << 21.57 << 0.0;
        QTest::newRow("qwen3-30b-a3b") << 30.53 << 3.04 << 0.0;
        QTest::newRow("kimi-k2") << 1026.41 << 31.69 << 0.0;
        QTest::newRow("gpt-oss-120b") << 116.83 << 5.13 << 0.0;
        QTest::newRow("glm-5.2") << 743.38 << 40.30 << 9.95;
        QTest::newRow("deepseek-v4-pro") << 1573.0 << 48.85 << 25.85;
        QTest::newRow("nemotron-3-ultra") << 549.31 << 54.98 << 11.22;
        QTest::newRow("qwen3-next-80b") << 79.67 << 3.56 << 0.0;
        QTest::newRow("gemma-3-27b") << 27.01 << 27.01 << 0.0;
        QTest::newRow("zaya1-8b") << 8.84 << 1.29 << 0.0;
    }

    void countsComeOutAsPublished()
    {
        QFETCH(const double, total);
        QFETCH(const double, active);
        QFETCH(const double, prediction);
        const auto card = tests::knownCard(QTest::currentDataTag());
        const ParameterParts parts = parameterParts(*card.architecture);
        const auto within = [](double found, double expected) {
            return std::abs(found / 1e9 - expected) < 0.0065; // printed to two decimals
        };
        QVERIFY2(within(parts.total(), total), qPrintable(QString::number(parts.total() / 1e9)));
        QVERIFY2(within(parts.active(), active), qPrintable(QString::number(parts.active() / 1e9)));
        QVERIFY2(within(parts.prediction, prediction), qPrintable(QString::number(parts.prediction / 1e9)));
    }

    void glmCountsToTheLastParameter()
    {
        // Hugging Face's count of zai-org/GLM-5.2 is 753,329,940,480; norm weights (1,222,656) are not counted.
        const ParameterParts parts = parameterParts(*tests::knownCard("glm-5.2").architecture);
        QCOMPARE(parts.total() + parts.prediction, 753'328'717'824.0);
    }

    void oneExpertIsADenseModel()
    {
        auto dense = tests::knownCard("llama-3.1-8b");
        auto routed = dense;
        routed.architecture->feedForwards[0].experts = 1;
        routed.architecture->feedForwards[0].expertsPerToken = 1;
        const ParameterParts a = parameterParts(*dense.architecture);
        const ParameterParts b = parameterParts(*routed.architecture);
        const double router = 32.0 * 4096; // one column a layer: the only difference
        QCOMPARE(b.total() - router, a.total());
        QCOMPARE(b.active() - router, a.active());
    }

    void aTiedEmbeddingIsCountedOnce()
    {
        auto card = tests::knownCard("llama-3.1-8b");
        const double untied = parameterParts(*card.architecture).total();
        card.architecture->tiedEmbeddings = true;
        const ParameterParts tied = parameterParts(*card.architecture);
        QCOMPARE(untied - tied.total(), 128256.0 * 4096);
        QCOMPARE(tied.embedding, 0.0);
    }

    void plausibleCardsGiveNoFindings_data()
    {
        QTest::addColumn<QStringList>("codes");
        const QStringList none;
        for (const char* id : {"llama-3.1-8b", "deepseek-v3", "glm-5.2", "deepseek-v4-pro", "nemotron-3-ultra",
                               "kimi-k2", "gpt-oss-120b", "qwen3-30b-a3b", "mixtral-8x7b", "gemma-3-27b", "zaya1-8b"}) {
            QTest::newRow(id) << none;
        }
        // "A3B" is the vendor's rounding of 3.56 B.
        QTest::newRow("qwen3-next-80b") << QStringList{QStringLiteral("active_parameters_differ")};
    }

    void plausibleCardsGiveNoFindings()
    {
        QFETCH(const QStringList, codes);
        QStringList found;
        for (const base::Finding& finding : parameterFindings(tests::knownCard(QTest::currentDataTag()))) {
            found += QString::fromStdString(finding.code);
        }
        QCOMPARE(found, codes);
    }

    void aWrongTotalIsNoticed()
    {
        auto card = tests::knownCard("llama-3.1-8b");
        card.parameters.total = 8.3e9; // 3.4 % more than the architecture has
        const base::Findings findings = parameterFindings(card);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].code, std::string("total_parameters_differ"));
        QCOMPARE(findings[0].severity, base::Severity::Warning);
    }

    void twoNumbersAreEnoughForAnEstimate_data()
    {
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("active");
        QTest::newRow("dense 3 B") << 3e9 << 3e9;
        QTest::newRow("dense 123 B, active unknown") << 123e9 << 0.0;
        QTest::newRow("218 B, 25 B") << 218e9 << 25e9;
        QTest::newRow("2,800 B, 104 B") << 2.8e12 << 104e9;
        QTest::newRow("8 B, 1 B") << 8e9 << 1e9;
    }

    void twoNumbersAreEnoughForAnEstimate()
    {
        QFETCH(const double, total);
        QFETCH(const double, active);
        catalogue::ModelCard card;
        card.parameters.total = total;
        card.parameters.active = active;
        const ModelStructure structure = modelStructure(card);
        QVERIFY(structure.estimated);
        QVERIFY(!structure.basedOn.empty());
        QVERIFY(std::abs(structure.parts.total() / total - 1.0) < 1e-9);
        const bool dense = active <= 0.0 || active >= total;
        QCOMPARE(structure.experts.empty(), dense);
        if (!dense) {
            QVERIFY(std::abs(structure.parts.active() / active - 1.0) < 1e-9);
            double experts = 0.0;
            double woken = 0.0;
            for (const ExpertLayers& group : structure.experts) {
                experts += group.layers * group.experts * group.parametersPerExpert;
                woken += group.layers * group.perToken * group.parametersPerExpert;
            }
            QVERIFY(std::abs(experts / structure.parts.routed - 1.0) < 1e-9);
            QVERIFY(std::abs(woken / structure.parts.routedActive - 1.0) < 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(TestParameters)
#include "tst_parameters.moc"
