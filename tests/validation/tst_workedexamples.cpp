// SPDX-License-Identifier: GPL-3.0-or-later
// Published calculations, made again: right ones to the last digit that was printed, measured ones inside a band, wrong
// ones refused. The table of ours has one row or more of every kind; where the development rows are there, all of them
// are tried too.
#include "documents/cataloguefile.h"
#include "workedexample.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace evenhost;
using namespace evenhost::validation;

namespace {

double printedValue(const std::string& printed)
{
    if (printed == "true" || printed == "false") {
        return printed == "true" ? 1.0 : 0.0;
    }
    return QString::fromStdString(printed).toDouble();
}

} // namespace

class TestWorkedExamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalogue = documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards").catalogue; }

    void everyRowComesOut_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least");
        QTest::newRow("our rows") << QStringLiteral(EVENHOST_SOURCE_DIR "/tests/data/worked_examples.csv") << 50;
        QTest::newRow("development rows")
            << QStringLiteral(EVENHOST_SHARED_DIR "/validation/worked_examples_dev.csv") << 76;
    }

    void everyRowComesOut()
    {
        QFETCH(const QString, file);
        QFETCH(const int, least);
        QFile data(file);
        if (!data.exists()) {
            QSKIP("the development rows are not there");
        }
        QVERIFY(data.open(QIODevice::ReadOnly));
        const auto table = importers::CsvTable::parse(data.readAll().toStdString(), file.toStdString());
        QVERIFY(table.has_value());
        const auto rows = workedExamples(*table);
        int right = 0;
        QStringList wrong;
        for (const WorkedExample& row : rows) {
            const QString said = judge(row, rows);
            if (said.isEmpty()) {
                right += reproduce(row, rows, m_catalogue).declined ? 0 : 1; // a row that is refused is not right
            } else {
                wrong << QString::fromStdString(row.id) + QStringLiteral(": ") + said;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("\n") + wrong.join(QStringLiteral("\n"))));
        QVERIFY2(right >= least, qPrintable(QString::number(right)));
    }

private:
    /// Empty when the row is as it should be.
    QString judge(const WorkedExample& row, const std::vector<WorkedExample>& rows) const
    {
        const Reproduction ours = reproduce(row, rows, m_catalogue);
        if (!ours.known) {
            return QStringLiteral("no formula for ") + QString::fromStdString(row.output);
        }
        const double printed = printedValue(row.printed);
        const double off = ours.value ? std::abs(*ours.value - printed) : HUGE_VAL;
        const QString got = ours.value ? QString::number(*ours.value, 'g', 12) : QStringLiteral("never");
        const QString both = QStringLiteral("%1, printed %2").arg(got, QString::fromStdString(row.printed));
        if (row.kind == "negative") {
            return off > 0.1 * printed ? QString() : QStringLiteral("a published mistake came out: ") + both;
        }
        if (ours.declined) {
            return {};
        }
        if (ours.band > 1.1 && ours.bandReason.empty()) {
            return QStringLiteral("may be off by more than a tenth and says no reason");
        }
        if (ours.band > 1.0) {
            const bool inside = ours.value && *ours.value > printed / ours.band && *ours.value < printed * ours.band;
            return inside ? QString() : QStringLiteral("outside its band: ") + both;
        }
        const double unit = printedUnit(row.printed);
        // True under the source's own rule alone, which lets a GPU go when it is idle: to the last digit by that rule,
        // and by ours every hour is billed.
        if (ours.byUse) {
            const bool theirs = std::abs(*ours.byUse - printed) < unit * (1.0 + 1e-9);
            const bool everyHour =
                ours.value && std::abs(*ours.value * row.number("utilisation") - *ours.byUse) <= 1e-9 * *ours.byUse;
            return theirs && everyHour ? QString() : QStringLiteral("by use %1; ours ").arg(*ours.byUse) + both;
        }
        const bool close = off < unit * (1.0 + 1e-9) || off <= 1e-6 * std::abs(printed);
        const bool known =
            row.recomputed && ours.value && std::abs(*ours.value - *row.recomputed) <= 1e-6 * std::abs(*row.recomputed);
        return close || known ? QString() : both;
    }

    catalogue::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestWorkedExamples)
#include "tst_workedexamples.moc"
