// SPDX-License-Identifier: GPL-3.0-or-later
// Own measurements: typed, pasted, refused, undone, saved, and what they do to the estimates.
#include "window/harness.h"

#include "editors/measurementsdialog.h"
#include "models/measurementsmodel.h"
#include "session/plansession.h"
#include "window/evidenceactions.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using editors::MeasurementsDialog;
using models::MeasurementsModel;
using testing::Harness;

class MeasurementsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aMeasurementIsTypedAndNarrowsTheRange();
    void aMeasuredPointIsComparedBeforeAndAfter();
    void rowsArePastedFromASpreadsheet();
    void copiedRowsPasteBackTheSame();
    void aBadCellIsNamedAndChangesNothing_data();
    void aBadCellIsNamedAndChangesNothing();
    void anIncompleteRowWaits();
    void removingARowIsUndone();
    void measurementsAreSavedWithThePlan();
    void theModelKeepsTheRulesOfModels();

private:
    [[nodiscard]] MeasurementsDialog* measurements();
    /// One complete row for the first option of the shortlist.
    void measure(const QString& tokensPerSecond);
    [[nodiscard]] const analysis::Option* firstOption();

    std::unique_ptr<Harness> m_harness;
};

void MeasurementsTest::initTestCase()
{
    Harness::prepareApplication();
}

void MeasurementsTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

MeasurementsDialog* MeasurementsTest::measurements()
{
    m_harness->trigger(u"planMeasurements"_s);
    return m_harness->window().evidence()->measurements();
}

const analysis::Option* MeasurementsTest::firstOption()
{
    return analysis::option(*m_harness->session().evaluation(), m_harness->plan().shortlist.front().id);
}

void MeasurementsTest::measure(const QString& tokensPerSecond)
{
    MeasurementsDialog* dialog = measurements();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"measuredAdd"_s), Qt::LeftButton);
    const int row = dialog->model()->rowCount() - 1;
    QVERIFY(dialog->model()->setData(dialog->model()->index(row, MeasurementsModel::InFlight), u"32"_s));
    QVERIFY(dialog->model()->setData(dialog->model()->index(row, MeasurementsModel::TokensPerSecond), tokensPerSecond));
}

void MeasurementsTest::aMeasurementIsTypedAndNarrowsTheRange()
{
    const auto& before = firstOption()->deployment->replica;
    QVERIFY(!before.measured);
    const double width = before.highFactor - before.lowFactor;
    measure(u"900"_s);
    QCOMPARE(m_harness->plan().measurements.size(), std::size_t{1});
    const auto& point = m_harness->plan().measurements.front().points.front();
    QCOMPARE(point.concurrency, 32.0);
    QCOMPARE(*point.outputTokensPerSecond, 900.0);
    QVERIFY(m_harness->plan().measurements.front().provenance.confidence == base::Confidence::Measured);
    const auto& after = firstOption()->deployment->replica;
    QVERIFY(after.measured);
    QVERIFY(after.highFactor - after.lowFactor < width);
    QVERIFY(measurements()->effect().contains(u"with your measurements"_s));
}

void MeasurementsTest::aMeasuredPointIsComparedBeforeAndAfter()
{
    measure(u"900"_s);
    const auto* model = measurements()->model();
    const QString beforeText = model->index(0, MeasurementsModel::Before).data().toString();
    const QString afterText = model->index(0, MeasurementsModel::After).data().toString();
    QVERIFY2(beforeText.contains(u"tokens/s"_s), qPrintable(beforeText));
    const auto& compared = firstOption()->deployment->replica.comparisons.front();
    // The corrected estimate lies nearer to what was measured.
    QVERIFY(std::abs(compared.tokensPerSecondAfter - 900.0) <= std::abs(compared.tokensPerSecondBefore - 900.0));
    QVERIFY(beforeText != afterText);
}

void MeasurementsTest::rowsArePastedFromASpreadsheet()
{
    MeasurementsDialog* dialog = measurements();
    QApplication::clipboard()->setText(
        u"Model\tWeights\tGPU\tGPUs\tIn flight\tInput\tOutput\tTokens/s\tFirst token, s\tSource\tDate\n"
        "GLM-5.2\tfp8\tH200\t8\t1\t1500\t400\t60\t0.4\tour test\t2026-11-20\n"
        "glm-5.2\tFP8\th200\t8\t64\t1500\t400\t1800\t1.9\tour test\t2026-11-20\r\n"_s);
    QTest::keyClick(dialog->view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(dialog->message()->text().isEmpty(), qPrintable(dialog->message()->text()));
    QCOMPARE(m_harness->plan().measurements.size(), std::size_t{1});
    const plan::Measurement& pasted = m_harness->plan().measurements.front();
    QCOMPARE(pasted.modelId, std::string("glm-5.2"));
    QCOMPARE(pasted.gpus, 8);
    QCOMPARE(pasted.points.size(), std::size_t{2});
    QCOMPARE(*pasted.points[1].outputTokensPerSecond, 1800.0);
    QCOMPARE(*pasted.points[1].firstTokenSeconds, 1.9);
    QCOMPARE(pasted.provenance.source, std::string("our test"));
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(m_harness->plan().measurements.empty());
    QCOMPARE(dialog->model()->rowCount(), 0);
}

void MeasurementsTest::copiedRowsPasteBackTheSame()
{
    measure(u"900"_s);
    const auto before = m_harness->plan().measurements;
    MeasurementsDialog* dialog = measurements();
    QTest::keyClick(dialog->view(), Qt::Key_C, Qt::ControlModifier);
    dialog->view()->selectAll();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"measuredRemove"_s), Qt::LeftButton);
    QVERIFY(m_harness->plan().measurements.empty());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"measuredPaste"_s), Qt::LeftButton);
    QVERIFY2(dialog->message()->text().isEmpty(), qPrintable(dialog->message()->text()));
    QCOMPARE(m_harness->plan().measurements.size(), std::size_t{1});
    QVERIFY(m_harness->plan().measurements.front().points == before.front().points);
    QCOMPARE(m_harness->plan().measurements.front().modelId, before.front().modelId);
}

void MeasurementsTest::aBadCellIsNamedAndChangesNothing_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no such model") << int(MeasurementsModel::Model) << u"GPT-12"_s;
    QTest::newRow("no such GPU") << int(MeasurementsModel::Gpu) << u"abacus"_s;
    QTest::newRow("negative") << int(MeasurementsModel::TokensPerSecond) << u"-4"_s;
    QTest::newRow("no number") << int(MeasurementsModel::InFlight) << u"many"_s;
    QTest::newRow("half a GPU") << int(MeasurementsModel::Gpus) << u"0.5"_s;
    QTest::newRow("no date") << int(MeasurementsModel::Date) << u"yesterday"_s;
}

void MeasurementsTest::aBadCellIsNamedAndChangesNothing()
{
    QFETCH(const int, column);
    QFETCH(const QString, typed);
    measure(u"900"_s);
    const plan::Plan before = m_harness->plan();
    MeasurementsDialog* dialog = measurements();
    QVERIFY(!dialog->model()->setData(dialog->model()->index(0, column), typed));
    QVERIFY(!dialog->message()->text().isEmpty());
    QVERIFY(m_harness->plan() == before);
}

void MeasurementsTest::anIncompleteRowWaits()
{
    MeasurementsDialog* dialog = measurements();
    dialog->addRow();
    QVERIFY(m_harness->plan().measurements.empty());
    QCOMPARE(dialog->model()->index(0, MeasurementsModel::Before).data().toString(), u"incomplete"_s);
    // An edit elsewhere does not take it away.
    m_harness->type(u"workload.requests_per_day"_s, u"30k"_s);
    QCOMPARE(dialog->model()->rowCount(), 1);
}

void MeasurementsTest::removingARowIsUndone()
{
    measure(u"900"_s);
    const plan::Plan before = m_harness->plan();
    MeasurementsDialog* dialog = measurements();
    dialog->view()->setCurrentIndex(dialog->model()->index(0, 0));
    QTest::keyClick(dialog->view(), Qt::Key_Delete);
    QVERIFY(m_harness->plan().measurements.empty());
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(m_harness->plan() == before);
    QCOMPARE(dialog->model()->rowCount(), 1);
}

void MeasurementsTest::measurementsAreSavedWithThePlan()
{
    measure(u"900"_s);
    m_harness->dialogs().nextFile = m_harness->file(u"measured.evenhost.yaml"_s);
    m_harness->trigger(u"fileSave"_s);
    const auto before = m_harness->plan().measurements;
    m_harness->trigger(u"fileNew"_s);
    QVERIFY(m_harness->plan().measurements.empty());
    m_harness->trigger(u"fileOpen"_s);
    QVERIFY(m_harness->plan().measurements == before);
}

void MeasurementsTest::theModelKeepsTheRulesOfModels()
{
    MeasurementsDialog* dialog = measurements();
    const QAbstractItemModelTester tester(dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    measure(u"900"_s);
    measure(u"950"_s);
    dialog->view()->setCurrentIndex(dialog->model()->index(0, 0));
    dialog->removeRows();
    m_harness->trigger(u"editUndo"_s);
    m_harness->trigger(u"editRedo"_s);
    QCOMPARE(dialog->model()->rowCount(), 1);
}

QTEST_MAIN(MeasurementsTest)
#include "tst_measurements.moc"
