// SPDX-License-Identifier: GPL-3.0-or-later
// The workload from what is known about it: the hours of the day, usage logs.
#include "window/harness.h"

#include "editors/daydialog.h"
#include "editors/dayeditor.h"
#include "editors/usagelogdialog.h"
#include "session/plansession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <numeric>

using namespace evenhost;
using namespace Qt::StringLiterals;
using editors::DayDialog;
using editors::DayEditor;
using editors::UsageLogDialog;
using testing::Harness;

namespace {

/// Three whole days of one request a minute by day (8 to 20 UTC), each of 1,000 tokens in and 200 out, 2 s long.
QString dayLog()
{
    QString text = u"timestamp,input_tokens,output_tokens,duration_seconds\n"_s;
    for (int day = 2; day <= 5; ++day) {
        for (int minute = 0; minute < 24 * 60; ++minute) {
            const int hour = minute / 60;
            if (hour < 8 || hour >= 20)
                continue;
            text += u"2026-11-%1T%2:%3:00Z,1000,200,2\n"_s.arg(day, 2, 10, QChar(u'0'))
                        .arg(hour, 2, 10, QChar(u'0'))
                        .arg(minute % 60, 2, 10, QChar(u'0'));
        }
    }
    return text;
}

double sumOf(const DayEditor& editor)
{
    return std::accumulate(editor.shares().begin(), editor.shares().end(), 0.0);
}

void press(QWidget* dialog, const QString& text)
{
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

} // namespace

class WorkloadTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aPresetFillsTheDayAndIsOneStep();
    void aBarIsDraggedAndTheRestMakesRoom();
    void anHourIsChosenAndChangedByKeys();
    void aShareIsTyped();
    void aBadShareIsRefused();
    void theWeekendAndTheClockAreKept();
    void thePeakFollowsTheHoursWhenAsked();
    void anUntouchedDayStaysAsItWas();
    void notKnownForgetsTheHours();
    void cancelChangesNothing();
    void aLogIsShownBeforeItIsTaken();
    void aLogBecomesOneStepAndUndoTakesItBack();
    void theClockOfALogMovesItsHours();
    void aFileThatIsNoLogIsExplained();

private:
    /// Opens the hours, lets `drive` work in them, then presses a button.
    void inHours(const std::function<void(DayDialog*)>& drive, const QString& button = u"OK"_s);
    void inLog(const QString& path, const std::function<void(UsageLogDialog*)>& drive);

    std::unique_ptr<Harness> m_harness;
};

void WorkloadTest::initTestCase()
{
    Harness::prepareApplication();
}

void WorkloadTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

void WorkloadTest::inHours(const std::function<void(DayDialog*)>& drive, const QString& button)
{
    bool driven = false;
    m_harness->whenDialogOpens([&](QWidget* widget) {
        auto* dialog = qobject_cast<DayDialog*>(widget);
        if (dialog)
            drive(dialog);
        driven = dialog != nullptr;
        press(widget, button);
    });
    m_harness->trigger(u"planHours"_s);
    QVERIFY(driven);
}

void WorkloadTest::aPresetFillsTheDayAndIsOneStep()
{
    const int steps = m_harness->session().undoStack()->count();
    inHours([](DayDialog* dialog) {
        auto* preset = dialog->findChild<QComboBox*>(u"dayPreset"_s);
        preset->setFocus();
        preset->setCurrentIndex(1);
        emit preset->activated(1);
        QVERIFY(std::abs(sumOf(*dialog->editor()) - 1.0) < 1e-12);
    });
    QCOMPARE(m_harness->plan().workload.shape.hourlyWeights.size(), std::size_t{24});
    const auto& weights = m_harness->plan().workload.shape.hourlyWeights;
    // Shares in per cent: they sum to 100 within the digits that are kept.
    QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 100.0) < 0.01);
    QVERIFY(weights[10] > weights[3]);
    QCOMPARE(m_harness->session().undoStack()->count(), steps + 1);
    const auto filled = weights;
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(m_harness->plan().workload.shape.hourlyWeights != filled);
}

void WorkloadTest::aBarIsDraggedAndTheRestMakesRoom()
{
    inHours([](DayDialog* dialog) {
        DayEditor* editor = dialog->editor();
        editor->setWeights(std::vector<double>(24, 1.0));
        const QRectF column = editor->column(14);
        QTest::mousePress(editor, Qt::LeftButton, {}, QPointF(column.center().x(), column.bottom() - 2).toPoint());
        QTest::mouseMove(editor, QPointF(column.center().x(), column.top() + 2).toPoint());
        QTest::mouseRelease(editor, Qt::LeftButton, {}, QPointF(column.center().x(), column.top() + 2).toPoint());
        QCOMPARE(editor->hour(), 14);
        const double dragged = editor->shares()[14];
        QVERIFY2(dragged > 1.0 / 24.0, qPrintable(QString::number(dragged)));
        // The other 23 hours were equal and stay so.
        QVERIFY(std::abs(editor->shares()[3] - (1.0 - dragged) / 23.0) < 1e-9);
        QVERIFY(std::abs(sumOf(*editor) - 1.0) < 1e-12);
    });
    const auto& weights = m_harness->plan().workload.shape.hourlyWeights;
    QVERIFY(weights.size() == 24 && weights[14] > weights[13]);
}

void WorkloadTest::anHourIsChosenAndChangedByKeys()
{
    inHours([](DayDialog* dialog) {
        DayEditor* editor = dialog->editor();
        editor->setWeights(std::vector<double>(24, 1.0));
        editor->setHour(0);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Left);
        QCOMPARE(editor->hour(), 23);
        QTest::keyClick(editor, Qt::Key_Right);
        QTest::keyClick(editor, Qt::Key_Right);
        QCOMPARE(editor->hour(), 1);
        QTest::keyClick(editor, Qt::Key_Up);
        QVERIFY(std::abs(editor->shares()[1] - 1.1 / 24.0) < 1e-12);
        QTest::keyClick(editor, Qt::Key_Down);
        QVERIFY(std::abs(editor->shares()[1] - 1.0 / 24.0) < 1e-12);
    });
}

void WorkloadTest::aShareIsTyped()
{
    inHours([](DayDialog* dialog) {
        dialog->editor()->setWeights(std::vector<double>(24, 1.0));
        dialog->editor()->setHour(9);
        auto* field = dialog->findChild<editors::AmountField*>(u"dayHour"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"20"_s);
        QVERIFY(std::abs(dialog->editor()->shares()[9] - 0.20) < 1e-12);
        QVERIFY(std::abs(sumOf(*dialog->editor()) - 1.0) < 1e-12);
    });
    QVERIFY(std::abs(m_harness->plan().workload.shape.hourlyWeights[9] - 20.0) < 1e-3);
}

void WorkloadTest::aBadShareIsRefused()
{
    inHours(
        [](DayDialog* dialog) {
            dialog->editor()->setWeights(std::vector<double>(24, 1.0));
            auto* field = dialog->findChild<editors::AmountField*>(u"dayHour"_s);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, u"140"_s);
            QVERIFY(field->isRefused());
            QVERIFY(sumOf(*dialog->editor()) < 1.0 + 1e-12);
        },
        u"Cancel"_s);
}

void WorkloadTest::theWeekendAndTheClockAreKept()
{
    inHours([](DayDialog* dialog) {
        for (const auto& [name, text] : {std::pair(u"dayWeekend"_s, u"0.4"_s), std::pair(u"dayOffset"_s, u"11"_s)}) {
            auto* field = dialog->findChild<editors::AmountField*>(name);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
        }
    });
    QCOMPARE(m_harness->plan().workload.shape.weekendFactor, 0.4);
    QCOMPARE(m_harness->plan().workload.shape.utcOffsetHours, 11.0);
}

void WorkloadTest::thePeakFollowsTheHoursWhenAsked()
{
    inHours([](DayDialog* dialog) {
        // Half of the day in one hour: that hour has twelve times the mean of 24.
        std::vector<double> weights(24, 1.0);
        dialog->editor()->setWeights(weights);
        dialog->editor()->setShare(10, 0.5);
        dialog->findChild<QCheckBox*>()->click();
    });
    QCOMPARE(m_harness->plan().workload.peakToAverage.value, 12.0);
}

void WorkloadTest::anUntouchedDayStaysAsItWas()
{
    plan::Plan plan = m_harness->plan();
    plan.workload.shape.hourlyWeights = {1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12,
                                         13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24};
    m_harness->session().change(u"Hours"_s, plan);
    const int steps = m_harness->session().undoStack()->count();
    inHours([](DayDialog*) {});
    QVERIFY(m_harness->plan() == plan);
    QCOMPARE(m_harness->session().undoStack()->count(), steps);
}

void WorkloadTest::notKnownForgetsTheHours()
{
    inHours([](DayDialog* dialog) { dialog->editor()->setShare(3, 0.2); });
    QVERIFY(!m_harness->plan().workload.shape.hourlyWeights.empty());
    inHours([](DayDialog* dialog) {
        auto* preset = dialog->findChild<QComboBox*>(u"dayPreset"_s);
        preset->setCurrentIndex(0);
        emit preset->activated(0);
    });
    QVERIFY(m_harness->plan().workload.shape.hourlyWeights.empty());
}

void WorkloadTest::cancelChangesNothing()
{
    const plan::Plan before = m_harness->plan();
    inHours([](DayDialog* dialog) { dialog->editor()->setShare(3, 0.2); }, u"Cancel"_s);
    QVERIFY(m_harness->plan() == before);
}

void WorkloadTest::inLog(const QString& path, const std::function<void(UsageLogDialog*)>& drive)
{
    m_harness->dialogs().nextFile = path;
    bool driven = false;
    m_harness->whenDialogOpens([&](QWidget* widget) {
        auto* dialog = qobject_cast<UsageLogDialog*>(widget);
        driven = dialog != nullptr;
        if (!dialog)
            return;
        QTRY_VERIFY(!dialog->isReading());
        drive(dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    m_harness->trigger(u"planUsageLog"_s);
    QVERIFY(driven);
}

void WorkloadTest::aLogIsShownBeforeItIsTaken()
{
    QFile file(m_harness->file(u"log.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(dayLog().toUtf8());
    file.close();
    const plan::Plan before = m_harness->plan();
    inLog(file.fileName(), [&](UsageLogDialog* dialog) {
        QVERIFY(dialog->takeButton()->isEnabled());
        QVERIFY(dialog->table()->rowCount() >= 7);
        // 12 hours of 60 requests are 720 a day.
        QCOMPARE(dialog->table()->item(0, 2)->text().section(u' ', 0, 0), u"720"_s);
        QCOMPARE(dialog->table()->item(1, 2)->text().section(QRegularExpression(u"[\\s\\x{a0}]"_s), 0, 0), u"1,000"_s);
        QVERIFY(m_harness->plan() == before);
    });
    QVERIFY(m_harness->plan() == before);
}

void WorkloadTest::aLogBecomesOneStepAndUndoTakesItBack()
{
    QFile file(m_harness->file(u"log.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(dayLog().toUtf8());
    file.close();
    const plan::Plan before = m_harness->plan();
    const int steps = m_harness->session().undoStack()->count();
    inLog(file.fileName(), [](UsageLogDialog* dialog) { QTest::mouseClick(dialog->takeButton(), Qt::LeftButton); });
    const plan::Workload& workload = m_harness->plan().workload;
    QCOMPARE(workload.requestsPerDay.value, 720.0);
    QCOMPARE(workload.inputTokens.value, 1000.0);
    QCOMPARE(workload.outputTokens.value, 200.0);
    QVERIFY(workload.requestsPerDay.provenance.confidence == base::Confidence::Measured);
    QCOMPARE(workload.requestsPerDay.provenance.source, std::string("log.csv"));
    QCOMPARE(workload.shape.hourlyWeights.size(), std::size_t{24});
    // The plan's clock is 10 hours ahead: noon there is 2 in the morning of the log.
    QCOMPARE(workload.shape.hourlyWeights[12], 0.0);
    QCOMPARE(m_harness->session().undoStack()->count(), steps + 1);
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(m_harness->plan() == before);
}

void WorkloadTest::theClockOfALogMovesItsHours()
{
    QFile file(m_harness->file(u"log.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(dayLog().toUtf8());
    file.close();
    inLog(file.fileName(), [](UsageLogDialog* dialog) {
        auto* offset = dialog->findChild<editors::AmountField*>(u"logOffset"_s);
        offset->setFocus();
        offset->selectAll();
        QTest::keyClicks(offset, u"0"_s);
        QTest::keyClick(offset, Qt::Key_Tab);
        QTRY_VERIFY(!dialog->isReading());
        QTest::mouseClick(dialog->takeButton(), Qt::LeftButton);
    });
    // By its own clock the log runs from 8 to 20.
    const auto& weights = m_harness->plan().workload.shape.hourlyWeights;
    QCOMPARE(weights.size(), std::size_t{24});
    QVERIFY(weights[8] > 0.0 && weights[19] > 0.0);
    QCOMPARE(weights[7], 0.0);
    QCOMPARE(m_harness->plan().workload.shape.utcOffsetHours, 0.0);
}

void WorkloadTest::aFileThatIsNoLogIsExplained()
{
    QFile file(m_harness->file(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary,\ntoday nothing happened.\n");
    file.close();
    const plan::Plan before = m_harness->plan();
    inLog(file.fileName(), [](UsageLogDialog* dialog) {
        QVERIFY(!dialog->takeButton()->isEnabled());
        bool named = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            named = named || label->text().contains(u"notes.txt"_s);
        QVERIFY(named);
    });
    QVERIFY(m_harness->plan() == before);
}

QTEST_MAIN(WorkloadTest)
#include "tst_workload.moc"
