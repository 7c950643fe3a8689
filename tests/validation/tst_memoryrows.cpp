// SPDX-License-Identifier: GPL-3.0-or-later
// Predicts logged memory figures (`evenhost predict --memory`) and fails when the error rises. The table of ours is a
// reduced one; where the development rows are there, all of them are predicted too.
#include "documents/cataloguefile.h"
#include "importers/csvtable.h"
#include "importers/memoryrows.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace evenhost;

namespace {

struct Errors
{
    std::vector<double> absolute;
    int unknown = 0;
};

double percentile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0.0;
    }
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

} // namespace

class TestMemoryRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalogue = documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards").catalogue; }

    void errorsStaySmall_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("our rows") << QStringLiteral(EVENHOST_SOURCE_DIR "/tests/data/memory_rows.csv");
        QTest::newRow("development rows") << QStringLiteral(EVENHOST_SHARED_DIR "/validation/memory_dev.csv");
    }

    void errorsStaySmall()
    {
        QFETCH(const QString, file);
        QFile data(file);
        if (!data.exists()) {
            QSKIP("the development rows are not there");
        }
        QVERIFY(data.open(QIODevice::ReadOnly));
        const auto parsed = importers::CsvTable::parse(data.readAll().toStdString(), file.toStdString());
        QVERIFY(parsed.has_value());
        const std::string fromFreeMemory = "kv_tokens, the log's free memory";
        std::map<std::string, Errors, std::less<>> byMetric;
        for (std::size_t row = 0; row < parsed->rowCount(); ++row) {
            const auto prediction = importers::memoryPrediction(*parsed, row, m_catalogue);
            const std::string metric(parsed->text(row, "metric"));
            const double truth = parsed->number(row, "value").value_or(0.0);
            Errors& errors = byMetric[metric];
            if (!prediction.value) {
                ++errors.unknown;
                continue;
            }
            const double error = *prediction.value / truth - 1.0;
            errors.absolute.push_back(std::abs(error));
            if (metric == "kv_tokens" && parsed->number(row, "available_gib")) {
                byMetric[fromFreeMemory].absolute.push_back(std::abs(error));
            }
            if (qEnvironmentVariableIsSet("EVENHOST_SHOW_ROWS")) {
                qInfo("%s %s | %s | %s: %.4g, logged %.4g, %+.1f %%", qPrintable(text(*parsed, row, "row_id")),
                      qPrintable(text(*parsed, row, "model")), qPrintable(text(*parsed, row, "weight_dtype")),
                      metric.c_str(), *prediction.value, truth, 100.0 * error);
            }
        }
        for (const auto& [metric, errors] : byMetric) {
            qInfo("%-32s rows %3zu  median %5.1f %%  90th %5.1f %%  not predicted %d", metric.c_str(),
                  errors.absolute.size(), 100.0 * percentile(errors.absolute, 0.5),
                  100.0 * percentile(errors.absolute, 0.9), errors.unknown);
        }
        // What a rise above means: a card was broken or a rule was lost. Where we stood on 2026-11-22: weights 0.3 %
        // and 2.2 %, KV tokens 0.0 % and 10 % (the tail: rows that state the size of a GPU alone), 0.0 % and 2.3 % from
        // the memory that the log itself says is free.
        QVERIFY(byMetric["weights_loaded"].absolute.size() >= 20);
        QVERIFY(percentile(byMetric["weights_loaded"].absolute, 0.5) < 0.01);
        QVERIFY(percentile(byMetric["weights_loaded"].absolute, 0.9) < 0.03);
        QVERIFY(percentile(byMetric["kv_tokens"].absolute, 0.5) < 0.005);
        QVERIFY(percentile(byMetric["kv_tokens"].absolute, 0.8) < 0.05);
        QVERIFY(percentile(byMetric[fromFreeMemory].absolute, 0.9) < 0.05);
        QVERIFY(percentile(byMetric["kv_available"].absolute, 0.5) < 0.01);
    }

private:
    static QString text(const importers::CsvTable& table, std::size_t row, std::string_view column)
    {
        return QString::fromStdString(std::string(table.text(row, column)));
    }

    catalogue::Catalogue m_catalogue;
};

QTEST_APPLESS_MAIN(TestMemoryRows)
#include "tst_memoryrows.moc"
