// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/harness.h"

#include "editors/formpanel.h"
#include "editors/optiontable.h"
#include "editors/pickerdialog.h"
#include "models/optionsmodel.h"
#include "session/plansession.h"
#include "window/fileactions.h"
#include "window/shortlistpanel.h"
#include "window/sidepanel.h"
#include "window/verdictbar.h"
#include "window/viewtabs.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;
using models::OptionsModel;
using testing::Harness;
using window::Dialogs;

namespace {

const QString requests = u"workload.requests_per_day"_s;

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theExampleShowsItsRowsAndAVerdict();
    void typingAnswersAtOnce();
    void typedFormsAreTaken_data();
    void typedFormsAreTaken();
    void aBadValueIsMarkedAndTheLastGoodOneStays();
    void escapeTakesTheTypingBack();
    void arrowsStepTheValue();
    void undoAndRedoFromTheKeyboard();
    void undoNamesTheStep();
    void eachFieldOfTheFormCanBeEditedAndUndone();
    void saveAndReopenGivesTheSamePlan();
    void saveAsksForANameOnce();
    void closingAsksAboutUnsavedChanges_data();
    void closingAsksAboutUnsavedChanges();
    void closingWithoutChangesAsksNothing();
    void revertGivesTheSavedPlanBack();
    void aFileThatCannotBeReadLeavesThePlanAlone();
    void aFileChangedOnDiskIsNotOverwritten();
    void recentFilesRememberTheOpened();
    void aPlanCanBeDraggedOntoTheWindow();
    void newPlanSaysWhatToDo();

private:
    std::unique_ptr<Harness> m_harness;
};

void MainWindowTest::initTestCase()
{
    Harness::prepareApplication();
    QCOMPARE(QFontInfo(qApp->font()).family(), u"Evenhost Sans"_s);
}

void MainWindowTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

void MainWindowTest::theExampleShowsItsRowsAndAVerdict()
{
    const auto* model = m_harness->window().shortlist()->model();
    QCOMPARE(model->rowCount(),
             static_cast<int>(m_harness->plan().shortlist.size() + m_harness->plan().managed.size()));
    // GLM-5.2 has 753 B parameters in total and 40 B active (its model card).
    QCOMPARE(model->index(0, OptionsModel::Total).data().toString().replace(QChar::Nbsp, u' '), u"753 B"_s);
    QCOMPARE(model->index(0, OptionsModel::Active).data().toString().replace(QChar::Nbsp, u' '), u"40 B"_s);
    QVERIFY(m_harness->window().verdict()->text().size() > 20);
    QCOMPARE(m_harness->field(requests)->text(), u"20,000"_s);
}

void MainWindowTest::typingAnswersAtOnce()
{
    const auto* model = m_harness->window().shortlist()->model();
    const QModelIndex managed = model->index(model->rowCount() - 1, OptionsModel::Cost);
    const double before = managed.data(OptionsModel::RawRole).toDouble();
    const QString verdict = m_harness->window().verdict()->text();
    m_harness->type(requests, u"60000"_s);
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 60000.0);
    // Tokens are paid for by volume: three times the requests cost more, whatever else is fixed.
    QVERIFY(managed.data(OptionsModel::RawRole).toDouble() > 2.0 * before);
    QVERIFY(m_harness->window().verdict()->text() != verdict);
}

void MainWindowTest::typedFormsAreTaken_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("thousands by k") << requests << u"20.5k"_s << 20500.0 << u"20,500"_s;
    QTest::newRow("millions") << requests << u"1.5M"_s << 1.5e6 << u"1,500,000"_s;
    QTest::newRow("a product") << requests << u"3*1200"_s << 3600.0 << u"3,600"_s;
    QTest::newRow("per cent") << u"workload.cached_input_share"_s << u"45 %"_s << 0.45 << u"45"_s;
    QTest::newRow("per cent without its sign") << u"workload.cached_input_share"_s << u"45"_s << 0.45 << u"45"_s;
    QTest::newRow("exchange rate") << u"exchange_rates.USD"_s << u"A$ 1.6"_s << 1.6 << u"1.6"_s;
    QTest::newRow("hours") << u"assumptions.run_hours"_s << u"80 h/month"_s << 80.0 << u"80"_s;
}

void MainWindowTest::typedFormsAreTaken()
{
    QFETCH(const QString, path);
    QFETCH(const QString, typed);
    QFETCH(const double, value);
    QFETCH(const QString, shown);
    m_harness->type(path, typed);
    QVERIFY2(!m_harness->field(path)->isRefused(), qPrintable(m_harness->field(path)->reason()));
    QCOMPARE(std::get<double>(*plan::valueAt(m_harness->plan(), path.toStdString())), value);
    QTest::keyClick(m_harness->field(path), Qt::Key_Return);
    QCOMPARE(m_harness->field(path)->text(), shown);
}

void MainWindowTest::aBadValueIsMarkedAndTheLastGoodOneStays()
{
    m_harness->type(requests, u"many"_s);
    const auto* field = m_harness->field(requests);
    QVERIFY(field->isRefused());
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 20000.0);
    // The reason stands under the field, where one looks.
    bool shown = false;
    for (const QLabel* label : m_harness->window().form()->row(requests)->findChildren<QLabel*>())
        shown = shown || (label->isVisible() && label->text() == field->reason());
    QVERIFY(shown);
    QTest::keyClick(m_harness->field(requests), Qt::Key_Tab);
    QVERIFY(!field->isRefused());
    QCOMPARE(field->text(), u"20,000"_s);
}

void MainWindowTest::escapeTakesTheTypingBack()
{
    m_harness->type(requests, u"abc"_s);
    QTest::keyClick(m_harness->field(requests), Qt::Key_Escape);
    QCOMPARE(m_harness->field(requests)->text(), u"20,000"_s);
}

void MainWindowTest::arrowsStepTheValue()
{
    editors::AmountField* field = m_harness->field(requests);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Up);
    QVERIFY(m_harness->plan().workload.requestsPerDay.value > 20000.0);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 20000.0);
}

void MainWindowTest::undoAndRedoFromTheKeyboard()
{
    m_harness->type(requests, u"500"_s);
    QTest::keyClick(m_harness->field(requests), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 20000.0);
    QCOMPARE(m_harness->field(requests)->text(), u"20,000"_s);
    QTest::keyClick(m_harness->field(requests), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_harness->plan().workload.requestsPerDay.value, 500.0);
}

void MainWindowTest::undoNamesTheStep()
{
    m_harness->type(requests, u"500"_s);
    QVERIFY(m_harness->action(u"editUndo"_s)->text().contains(u"Requests a day"_s));
    QVERIFY(m_harness->action(u"editUndo"_s)->isEnabled());
    QVERIFY(!m_harness->action(u"editRedo"_s)->isEnabled());
}

void MainWindowTest::eachFieldOfTheFormCanBeEditedAndUndone()
{
    const plan::Plan before = m_harness->plan();
    const auto rows = m_harness->window().form()->findChildren<editors::FieldRow*>();
    QVERIFY(rows.size() > 15);
    for (editors::FieldRow* row : rows) {
        editors::AmountField* field = row->field();
        const auto info = plan::pathInfo(m_harness->plan(), row->path());
        QVERIFY(info);
        const double now = field->value().value_or(info->minimum);
        const double next = now + 1.0 <= info->maximum   ? now + 1.0
                            : now - 1.0 >= info->minimum ? now - 1.0
                                                         : (info->minimum + info->maximum) / 2.0;
        m_harness->window().form()->focusPath(QString::fromStdString(row->path()));
        field->selectAll();
        QTest::keyClicks(field, models::Format().number(next, info->unit));
        QVERIFY2(!field->isRefused(), row->path().c_str());
        QVERIFY2(!(m_harness->plan() == before), row->path().c_str());
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(m_harness->plan() == before, row->path().c_str());
        m_harness->session().endTyping();
    }
}

void MainWindowTest::saveAndReopenGivesTheSamePlan()
{
    m_harness->type(requests, u"1234.5"_s);
    m_harness->dialogs().nextFile = m_harness->file(u"plan.evenhost.yaml"_s);
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(QFile::exists(m_harness->dialogs().nextFile));
    QVERIFY(!m_harness->session().isModified());
    const plan::Plan saved = m_harness->plan();
    m_harness->trigger(u"fileNew"_s); // lets go of the file
    Harness second(u""_s);
    second.window().fileActions()->open(m_harness->dialogs().nextFile);
    QVERIFY2(second.dialogs().lastProblem.isEmpty(), qPrintable(second.dialogs().lastDetails.join(u'\n')));
    QVERIFY(second.plan() == saved);
}

void MainWindowTest::saveAsksForANameOnce()
{
    m_harness->dialogs().nextFile = m_harness->file(u"plan"_s);
    m_harness->type(requests, u"111"_s);
    m_harness->trigger(u"fileSave"_s);
    QCOMPARE(m_harness->session().path(), m_harness->file(u"plan.evenhost.yaml"_s));
    m_harness->dialogs().nextFile.clear();
    m_harness->type(requests, u"222"_s);
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(!m_harness->session().isModified());
}

void MainWindowTest::closingAsksAboutUnsavedChanges_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");
    QTest::newRow("save") << static_cast<int>(Dialogs::Unsaved::Save) << true << true;
    QTest::newRow("don't save") << static_cast<int>(Dialogs::Unsaved::Discard) << true << false;
    QTest::newRow("cancel") << static_cast<int>(Dialogs::Unsaved::Cancel) << false << false;
}

void MainWindowTest::closingAsksAboutUnsavedChanges()
{
    QFETCH(const int, answer);
    QFETCH(const bool, closes);
    QFETCH(const bool, saves);
    m_harness->dialogs().unsaved = static_cast<Dialogs::Unsaved>(answer);
    m_harness->dialogs().nextFile = m_harness->file(u"plan.evenhost.yaml"_s);
    m_harness->type(requests, u"777"_s);
    QCOMPARE(m_harness->window().close(), closes);
    QCOMPARE(m_harness->dialogs().askedUnsaved, 1);
    QCOMPARE(QFile::exists(m_harness->dialogs().nextFile), saves);
}

void MainWindowTest::closingWithoutChangesAsksNothing()
{
    QVERIFY(m_harness->window().close());
    QCOMPARE(m_harness->dialogs().askedUnsaved, 0);
}

void MainWindowTest::revertGivesTheSavedPlanBack()
{
    m_harness->dialogs().nextFile = m_harness->file(u"plan.evenhost.yaml"_s);
    m_harness->trigger(u"fileSave"_s);
    const plan::Plan saved = m_harness->plan();
    m_harness->type(requests, u"777"_s);
    m_harness->trigger(u"fileRevert"_s);
    QVERIFY(m_harness->plan() == saved);
    QVERIFY(!m_harness->session().isModified());
    QVERIFY(!m_harness->action(u"fileRevert"_s)->isEnabled());
}

void MainWindowTest::aFileThatCannotBeReadLeavesThePlanAlone()
{
    const plan::Plan before = m_harness->plan();
    QFile broken(m_harness->file(u"broken.evenhost.yaml"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("evenhost: 1\nkind: plan\ntitel: typo\n");
    broken.close();
    m_harness->window().fileActions()->open(broken.fileName());
    QVERIFY(m_harness->dialogs().lastProblem.contains(u"broken.evenhost.yaml"_s));
    QVERIFY2(m_harness->dialogs().lastDetails.join(u' ').contains(u"line 3"_s),
             qPrintable(m_harness->dialogs().lastDetails.join(u' ')));
    QVERIFY(m_harness->plan() == before);
}

void MainWindowTest::aFileChangedOnDiskIsNotOverwritten()
{
    m_harness->dialogs().nextFile = m_harness->file(u"plan.evenhost.yaml"_s);
    m_harness->trigger(u"fileSave"_s);
    QFile file(m_harness->dialogs().nextFile);
    QVERIFY(file.open(QIODevice::Append));
    file.write("# somebody else\n");
    file.close();
    m_harness->type(requests, u"888"_s);
    m_harness->trigger(u"fileSave"_s);
    QCOMPARE(m_harness->dialogs().askedConflict, 1);
    QVERIFY(m_harness->session().isModified());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("# somebody else"));
    file.close();
    m_harness->dialogs().conflict = Dialogs::Conflict::Overwrite;
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(!m_harness->session().isModified());
}

void MainWindowTest::recentFilesRememberTheOpened()
{
    m_harness->dialogs().nextFile = m_harness->file(u"plan.evenhost.yaml"_s);
    m_harness->trigger(u"fileSaveAs"_s);
    QCOMPARE(m_harness->settings().recentFiles(), QStringList{m_harness->dialogs().nextFile});
}

void MainWindowTest::aPlanCanBeDraggedOntoTheWindow()
{
    m_harness->dialogs().nextFile = m_harness->file(u"plan.evenhost.yaml"_s);
    m_harness->type(requests, u"999"_s);
    m_harness->trigger(u"fileSave"_s);
    m_harness->trigger(u"fileNew"_s); // lets go of the file
    Harness second(u""_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_harness->dialogs().nextFile)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&second.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&second.window(), &drop);
    QTRY_COMPARE(second.plan().workload.requestsPerDay.value, 999.0);
}

void MainWindowTest::newPlanSaysWhatToDo()
{
    m_harness->trigger(u"fileNew"_s);
    QVERIFY(m_harness->plan().shortlist.empty());
    // The catalogue's planning value: without it nothing sold in US dollars could be compared.
    QVERIFY(m_harness->plan().exchangeRates.contains("USD"));
    QCOMPARE(m_harness->window().shortlist()->model()->rowCount(), 0);
    bool said = false;
    for (const QLabel* label : m_harness->window().views()->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(u"Add an open model"_s));
    QVERIFY(said);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
