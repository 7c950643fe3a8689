// SPDX-License-Identifier: GPL-3.0-or-later
// Every card of modelcards/ against figures that were derived from the same published configurations by another program
// (tests/data/model_derived.csv: 2026-11-21, printed to two decimals of a billion), and against its own published
// counts. Corrected since, by vLLM's sources: its 8-bit index keys are the default for DeepSeek V4 (132 bytes), whose
// overlapping compressors keep every token's part of both blocks (compressor.py), and its 8-bit sparse latents have 656
// bytes for GLM-5.3 Flash too (kv_cache_interface.py).
#include "documents/cataloguefile.h"
#include "importers/csvtable.h"
#include "sizing/kvcache.h"
#include "sizing/parameters.h"

#include <QFile>
#include <QTest>

using namespace evenhost;
using namespace evenhost::sizing;

class TestModelCards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const documents::CatalogueLoad load = documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards");
        m_catalogue = load.catalogue;
        QVERIFY(m_catalogue.models.size() >= 65);
    }

    void derivedFigures_data()
    {
        QFile file(QStringLiteral(EVENHOST_SOURCE_DIR "/tests/data/model_derived.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto parsed = importers::CsvTable::parse(file.readAll().toStdString(), "model_derived.csv");
        QVERIFY(parsed.has_value());
        QTest::addColumn<QList<double>>("expected");
        for (std::size_t row = 0; row < parsed->rowCount(); ++row) {
            QList<double> expected;
            for (const char* column : {"total_b", "active_b", "prediction_b", "kv_bytes_per_token_16",
                                       "kv_bytes_per_token_8", "fixed_bytes_16", "fixed_bytes_8"}) {
                expected += parsed->number(row, column).value();
            }
            QTest::newRow(std::string(parsed->text(row, "id")).c_str()) << expected;
        }
    }

    void derivedFigures()
    {
        QFETCH(const QList<double>, expected);
        const catalogue::ModelCard* card = m_catalogue.model(QTest::currentDataTag());
        QVERIFY(card != nullptr && card->architecture.has_value());
        const ParameterParts parts = parameterParts(*card->architecture);
        const CacheDesign wide = cacheDesign(*card->architecture, 16);
        const CacheDesign narrow = cacheDesign(*card->architecture, 8);
        const double found[] = {parts.total() / 1e9,
                                parts.active() / 1e9,
                                parts.prediction / 1e9,
                                cacheGrowthPerToken<double>(wide),
                                cacheGrowthPerToken<double>(narrow),
                                cacheFixedBytes<double>(wide),
                                cacheFixedBytes<double>(narrow)};
        for (int i = 0; i < expected.size(); ++i) {
            const double tolerance = i < 3 ? 0.0065 : 0.06; // what the printed digits leave open
            QVERIFY2(std::abs(found[i] - expected[i]) <= tolerance,
                     qPrintable(QStringLiteral("figure %1: %2, expected %3")
                                    .arg(i)
                                    .arg(found[i], 0, 'g', 12)
                                    .arg(expected[i], 0, 'g', 12)));
        }
    }

    void publishedCountsAgree()
    {
        // Vendors round: see the notes on each of these cards.
        const QStringList known{QStringLiteral("glm-5.3-flash active_parameters_differ"),
                                QStringLiteral("kimi-vl-a3b active_parameters_differ"),
                                QStringLiteral("moonlight-16b-a3b active_parameters_differ"),
                                QStringLiteral("qwen3-coder-next active_parameters_differ"),
                                QStringLiteral("qwen3-next-80b active_parameters_differ")};
        QStringList found;
        for (const catalogue::ModelCard& card : m_catalogue.models) {
            for (const base::Finding& finding : parameterFindings(card)) {
                found += QString::fromStdString(card.id + " " + finding.code);
            }
        }
        QCOMPARE(found.join(u'\n'), known.join(u'\n'));
    }

private:
    catalogue::Catalogue m_catalogue;
};

QTEST_APPLESS_MAIN(TestModelCards)
#include "tst_modelcards.moc"
