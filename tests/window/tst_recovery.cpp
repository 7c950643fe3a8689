// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetyfixture.h"

#include "window/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>

using namespace evenhost;
using namespace evenhost::testing;
using window::Dialogs;
using window::Recovery;

class RecoveryWindowTest : public QObject, protected SafetyFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void editsOfAKilledWindowAreOfferedAndRecovered();
    void discardedEditsAreNotOfferedAgain();
    void whatIsDecidedLaterIsOfferedAgain();
    void severalPlansAreDecidedOneByOne();
    void openingAPlanOffersItsEdits();
    void whatIsLeftForLaterIsNotAskedTwice();
    void anOccupiedWindowSendsThemElsewhere();
    void aWindowThatWasClosedLeavesNothing_data();
    void aWindowThatWasClosedLeavesNothing();
    void theVersionBeforeTheLastSaveOpensAsACopy();
    void savingByItselfAsksNothing();
    void theSettingsAreKept();
    void editsThatCannotBeKeptAreSaid();
};

void RecoveryWindowTest::initTestCase()
{
    Harness::prepareApplication();
}

void RecoveryWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void RecoveryWindowTest::cleanup()
{
    m_harness.reset();
}

void RecoveryWindowTest::editsOfAKilledWindowAreOfferedAndRecovered()
{
    const QString path = saved();
    typeRequests(u"34567"_s);
    crash();
    QVERIFY(!contentOf(path).contains("34567"));

    start({});
    m_harness->askReally();
    QString shown;
    QStringList rows;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            shown += label->text() + u'\n';
        rows = rowsOf(dialog);
        press(dialog, u"Recover"_s);
    });
    m_harness->window().safety()->offerRecovery();
    QVERIFY2(shown.contains(path), qPrintable(shown));
    QVERIFY2(shown.contains(u"Last edited: "_s), qPrintable(shown));
    QCOMPARE(rows.value(0), u"Field | In the file | Unsaved edits"_s);
    QCOMPARE(rows.value(1), u"Requests a day | 20,000 | 34,567"_s);
    QCOMPARE(value(), 34567.0);
    QVERIFY(m_harness->session().isModified());
    QCOMPARE(m_harness->session().path(), path);
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(contentOf(path).contains("34567"));
    crash();
    start({});
    m_harness->window().safety()->offerRecovery();
    QVERIFY(m_harness->dialogs().offered.empty());
}

void RecoveryWindowTest::discardedEditsAreNotOfferedAgain()
{
    typeRequests(u"11111"_s);
    crash();
    start({});
    m_harness->dialogs().recovery = {Recovery::Discard};
    m_harness->window().safety()->offerRecovery();
    QCOMPARE(m_harness->dialogs().offered.size(), std::size_t{1});
    m_harness->dialogs().offered.clear();
    m_harness->window().safety()->offerRecovery();
    QVERIFY(m_harness->dialogs().offered.empty());
}

void RecoveryWindowTest::whatIsDecidedLaterIsOfferedAgain()
{
    typeRequests(u"11111"_s);
    crash();
    for (int times = 0; times < 2; ++times) {
        start({});
        m_harness->askReally();
        m_harness->whenDialogOpens([](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
        m_harness->window().safety()->offerRecovery();
        QCOMPARE(m_harness->dialogs().offered.size(), std::size_t{1});
    }
}

void RecoveryWindowTest::severalPlansAreDecidedOneByOne()
{
    const QString first = saved(u"first.yaml"_s);
    typeRequests(u"111"_s);
    crash();
    start();
    typeRequests(u"222"_s); // never saved
    crash();
    start({});
    m_harness->askReally();
    int offers = 0;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        offers = dialog->findChild<QListWidget*>(u"recoveryList"_s)->count();
        press(dialog, u"Discard"_s); // the newest stands first: the one that was never saved
        press(dialog, u"Recover"_s);
    });
    m_harness->window().safety()->offerRecovery();
    QCOMPARE(offers, 2);
    QCOMPARE(m_harness->session().path(), first);
    QCOMPARE(value(), 111.0);
}

void RecoveryWindowTest::openingAPlanOffersItsEdits()
{
    const QString path = saved();
    typeRequests(u"777"_s);
    crash();
    start();
    m_harness->dialogs().recovery = {Recovery::Recover};
    m_harness->window().fileActions()->open(path);
    QCOMPARE(m_harness->dialogs().offered.size(), std::size_t{1});
    QCOMPARE(value(), 777.0);
    QVERIFY(m_harness->session().isModified());
}

void RecoveryWindowTest::whatIsLeftForLaterIsNotAskedTwice()
{
    const QString path = saved();
    typeRequests(u"777"_s);
    crash();
    start({});
    m_harness->window().safety()->offerRecovery();
    QCOMPARE(m_harness->dialogs().offered.size(), std::size_t{1});
    m_harness->dialogs().offered.clear();
    m_harness->window().fileActions()->open(path);
    QVERIFY(m_harness->dialogs().offered.empty());
    QCOMPARE(value(), 20000.0);
}

void RecoveryWindowTest::anOccupiedWindowSendsThemElsewhere()
{
    const QString path = saved();
    typeRequests(u"777"_s);
    crash();
    start();
    typeRequests(u"5"_s);
    QString elsewhere;
    connect(m_harness->window().safety(), &window::FileSafety::recoverElsewhereRequested, this,
            [&](const session::RecoveryOffer& offer) { elsewhere = offer.head.path; });
    m_harness->dialogs().recovery = {Recovery::Recover};
    m_harness->window().safety()->offerRecovery();
    QCOMPARE(elsewhere, path);
    QCOMPARE(value(), 5.0);
}

void RecoveryWindowTest::aWindowThatWasClosedLeavesNothing_data()
{
    QTest::addColumn<Dialogs::Unsaved>("answer");
    QTest::newRow("saved") << Dialogs::Unsaved::Save;
    QTest::newRow("given up") << Dialogs::Unsaved::Discard;
}

void RecoveryWindowTest::aWindowThatWasClosedLeavesNothing()
{
    QFETCH(const Dialogs::Unsaved, answer);
    saved();
    typeRequests(u"999"_s);
    m_harness->window().safety()->journal().flush();
    m_harness->dialogs().unsaved = answer;
    QVERIFY(m_harness->window().close());
    crash();
    start({});
    m_harness->window().safety()->offerRecovery();
    QVERIFY(m_harness->dialogs().offered.empty());
}

void RecoveryWindowTest::theVersionBeforeTheLastSaveOpensAsACopy()
{
    const QString path = saved();
    QVERIFY(!m_harness->action(u"filePrevious"_s)->isEnabled());
    typeRequests(u"31"_s);
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(m_harness->action(u"filePrevious"_s)->isEnabled());
    m_harness->trigger(u"filePrevious"_s);
    QCOMPARE(value(), 20000.0);
    QVERIFY(m_harness->session().path().isEmpty());
    QVERIFY(m_harness->session().isModified());
    QVERIFY(contentOf(path).contains("value: 31"));
}

void RecoveryWindowTest::savingByItselfAsksNothing()
{
    const QString path = saved();
    typeRequests(u"61"_s);
    m_harness->window().safety()->saveByItself();
    QVERIFY(contentOf(path).contains("value: 61"));
    QVERIFY(!m_harness->session().isModified());
    typeRequests(u"62"_s);
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 61", "value: 99")));
    m_harness->window().safety()->check();
    m_harness->window().safety()->saveByItself(); // the user has to decide first
    QVERIFY(contentOf(path).contains("value: 99"));
    QCOMPARE(m_harness->dialogs().askedConflict, 0);
    QVERIFY(m_harness->session().isModified());
}

void RecoveryWindowTest::theSettingsAreKept()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* keep = dialog->findChild<QCheckBox*>(u"settingsKeepEdits"_s);
        QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
        dialog->findChild<QComboBox*>(u"settingsAutosave"_s)->setFocus();
        QTest::keyClick(dialog->findChild<QComboBox*>(u"settingsAutosave"_s), Qt::Key_Down);
        QTest::keyClick(dialog->findChild<QComboBox*>(u"settingsBackup"_s), Qt::Key_End);
        press(dialog, u"OK"_s);
    });
    m_harness->trigger(u"fileSettings"_s);
    QVERIFY(!m_harness->settings().keepsUnsavedEdits());
    QCOMPARE(m_harness->settings().autosaveMinutes(), 1);
    QCOMPARE(m_harness->settings().backup(), settings::Backup::None);
    QVERIFY(!m_harness->window().safety()->journal().isEnabled());
    typeRequests(u"5"_s);
    m_harness->window().safety()->journal().flush();
    QVERIFY(!QFile::exists(stateFolder() + u"/recovery"_s));
    bool kept = true;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        kept = dialog->findChild<QCheckBox*>(u"settingsKeepEdits"_s)->isChecked();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    m_harness->trigger(u"fileSettings"_s);
    QVERIFY(!kept);
}

void RecoveryWindowTest::editsThatCannotBeKeptAreSaid()
{
    QVERIFY(writeFile(stateFolder(), "a file where the folder should be"));
    typeRequests(u"5"_s);
    m_harness->window().safety()->journal().flush();
    QTRY_VERIFY(notice(u"journal"_s).contains(u"save often"_s));
    QVERIFY(QFile::remove(stateFolder()));
    m_harness->window().safety()->journal().flush();
    QTRY_VERIFY(notice(u"journal"_s).isEmpty());
}

QTEST_MAIN(RecoveryWindowTest)
#include "tst_recovery.moc"
