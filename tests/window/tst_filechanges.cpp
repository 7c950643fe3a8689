// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetyfixture.h"

#include "documents/filelock.h"

#include <QApplication>
#include <QMessageBox>
#include <QTableWidget>

using namespace evenhost;
using namespace evenhost::testing;
using window::Dialogs;

class FileChangesTest : public QObject, protected SafetyFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aChangeOnDiskIsSaidWithoutStoppingTheTyping();
    void theChangeOnDiskIsComparedFieldByField();
    void reloadTakesTheFile();
    void reloadAsksBeforeChangesAreLost();
    void keepMineOverwritesWhatWasSeenOnly();
    void aDeletedFileCanBeSavedAgain();
    void savingOverAChangeOffersTheComparison();
    void aNoticeCanBeClosed();
    void whoHasThePlanOpenIsSaid();
    void aLockedPlanCanBeOpenedInThreeWays_data();
    void aLockedPlanCanBeOpenedInThreeWays();
    void aPlanToLookAtIsNotSavedOver();
    void aPlanOpenInAnotherWindowIsShownThere();
    void aReadOnlyPlanSaysSo();
    void aFailedSaveSaysWhyAndKeepsTheMark();
};

void FileChangesTest::initTestCase()
{
    Harness::prepareApplication();
}

void FileChangesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void FileChangesTest::cleanup()
{
    m_harness.reset();
}

void FileChangesTest::aChangeOnDiskIsSaidWithoutStoppingTheTyping()
{
    const QString path = saved();
    m_harness->type(requests, u"12"_s);
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 20000", "value: 30000")));
    QTRY_VERIFY(notice(u"file"_s).contains(u"plan.evenhost.yaml"_s));
    QVERIFY(notice(u"file"_s).contains(u"unsaved changes"_s));
    QTest::keyClicks(m_harness->field(requests), u"345"_s); // the cursor is where it was
    QCOMPARE(value(), 12345.0);
    QVERIFY(!QApplication::activeModalWidget());
}

void FileChangesTest::theChangeOnDiskIsComparedFieldByField()
{
    const QString path = saved();
    typeRequests(u"12345"_s);
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 20000", "value: 30000")));
    QTRY_VERIFY(strip(u"file"_s));
    m_harness->askReally();
    QStringList rows;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        rows = rowsOf(dialog);
        press(dialog, u"Close"_s);
    });
    press(strip(u"file"_s), u"Compare"_s);
    QTRY_VERIFY(!rows.isEmpty());
    QCOMPARE(rows.value(0), u"Field | Yours | On disk"_s);
    QCOMPARE(rows.value(1), u"Requests a day | 12,345 | 30,000"_s);
    QVERIFY(!notice(u"file"_s).isEmpty()); // still to be decided
}

void FileChangesTest::reloadTakesTheFile()
{
    const QString path = saved();
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 20000", "value: 30000")));
    QTRY_VERIFY(strip(u"file"_s));
    QVERIFY(!notice(u"file"_s).contains(u"unsaved"_s));
    press(strip(u"file"_s), u"Reload"_s);
    QTRY_COMPARE(value(), 30000.0);
    QVERIFY(notice(u"file"_s).isEmpty());
    QVERIFY(!m_harness->session().isModified());
}

void FileChangesTest::reloadAsksBeforeChangesAreLost()
{
    const QString path = saved();
    typeRequests(u"5"_s);
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 20000", "value: 30000")));
    QTRY_VERIFY(strip(u"file"_s));
    m_harness->dialogs().yes = false;
    m_harness->window().fileActions()->reload();
    QCOMPARE(value(), 5.0);
    m_harness->dialogs().yes = true;
    m_harness->window().fileActions()->reload();
    QCOMPARE(value(), 30000.0);
}

void FileChangesTest::keepMineOverwritesWhatWasSeenOnly()
{
    const QString path = saved();
    typeRequests(u"4242"_s);
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 20000", "value: 30000")));
    QTRY_VERIFY(strip(u"file"_s));
    const auto seen = m_harness->window().safety()->watch().seen();
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 30000", "value: 40000")));
    m_harness->window().fileActions()->keepMine(seen); // they have written once more since
    QCOMPARE(m_harness->dialogs().askedConflict, 1);
    QVERIFY(contentOf(path).contains("value: 40000"));
    QTRY_VERIFY(m_harness->window().safety()->watch().seen() != seen);
    press(strip(u"file"_s), u"Keep mine"_s);
    QTRY_VERIFY(contentOf(path).contains("value: 4242"));
    QVERIFY(!m_harness->session().isModified());
    QVERIFY(notice(u"file"_s).isEmpty());
}

void FileChangesTest::aDeletedFileCanBeSavedAgain()
{
    const QString path = saved();
    QVERIFY(!m_harness->session().isModified());
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(notice(u"file"_s).contains(u"deleted"_s));
    QVERIFY(m_harness->session().isModified()); // the window has the only copy
    press(strip(u"file"_s), u"Save again"_s);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(notice(u"file"_s).isEmpty());
    QVERIFY(!m_harness->session().isModified());
}

void FileChangesTest::savingOverAChangeOffersTheComparison()
{
    const QString path = saved();
    typeRequests(u"4242"_s);
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 20000", "value: 30000")));
    m_harness->dialogs().conflict = Dialogs::Conflict::Compare;
    m_harness->trigger(u"fileSave"_s); // before the watch has said anything
    QCOMPARE(m_harness->dialogs().compared.size(), std::size_t{1});
    QCOMPARE(m_harness->dialogs().compared.front().rows.front().before, u"4,242"_s);
    QCOMPARE(m_harness->dialogs().askedConflict, 2); // asked again after the look
    QVERIFY(m_harness->session().isModified());
}

void FileChangesTest::aNoticeCanBeClosed()
{
    const QString path = saved();
    QVERIFY(replaceFile(path, "evenhost: 1\n"));
    QTRY_VERIFY(strip(u"file"_s));
    QTest::mouseClick(m_harness->window().findChild<QAbstractButton*>(u"notice_file_close"_s), Qt::LeftButton);
    QTRY_VERIFY(notice(u"file"_s).isEmpty());
    QVERIFY(!m_harness->window().notices()->isVisible());
}

void FileChangesTest::whoHasThePlanOpenIsSaid()
{
    const QString path = saved();
    start();
    QVERIFY(
        writeFile(m_folder->filePath(u".~lock.plan.evenhost.yaml#"_s),
                  "evenhost lock 1\nuser: ana\nhost: <b>finance-pc</b>\nprocess: 12\nsince: 2026-11-20T03:04:00Z\n"));
    m_harness->askReally();
    QString text;
    m_harness->whenDialogOpens([&](QWidget* dialog) {
        auto* box = qobject_cast<QMessageBox*>(dialog);
        text = box->text() + u' ' + box->informativeText();
        text += box->textFormat() == Qt::PlainText ? u" (plain)"_s : u" (markup)"_s;
        press(dialog, u"Cancel"_s);
    });
    const QString before = m_harness->session().path();
    m_harness->window().fileActions()->open(path);
    QVERIFY2(text.contains(u"(plain)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"ana"_s) && text.contains(u"<b>finance-pc</b>"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2026"_s) || text.contains(u"/26"_s), qPrintable(text));
    QCOMPARE(m_harness->session().path(), before);
}

void FileChangesTest::aLockedPlanCanBeOpenedInThreeWays_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("read-only") << u"Open read-only"_s;
    QTest::newRow("a copy") << u"Open a copy"_s;
    QTest::newRow("anyway") << u"Open anyway"_s;
}

void FileChangesTest::aLockedPlanCanBeOpenedInThreeWays()
{
    QFETCH(const QString, button);
    const QString path = saved();
    start();
    const auto theirs = documents::FileLock::acquire(m_folder->filePath(u".~lock.plan.evenhost.yaml#"_s).toStdString());
    QVERIFY(theirs.lock);
    m_harness->askReally();
    m_harness->whenDialogOpens([&](QWidget* dialog) { press(dialog, button); });
    m_harness->window().fileActions()->open(path);
    const bool copy = button.contains(u"copy"_s);
    const bool look = button.contains(u"read-only"_s);
    QCOMPARE(m_harness->session().path(), copy ? QString() : path);
    QCOMPARE(m_harness->session().isModified(), copy);
    QCOMPARE(m_harness->window().windowTitle().contains(u"(read-only)"_s), look);
    QCOMPARE(!notice(u"readonly"_s).isEmpty(), look);
    if (look) {
        typeRequests(u"4"_s);
        m_harness->dialogs().nextFile = m_folder->filePath(u"mine.yaml"_s);
        m_harness->trigger(u"fileSave"_s); // goes under another name
        QVERIFY(QFile::exists(m_folder->filePath(u"mine.yaml"_s)));
        QVERIFY(!m_harness->window().windowTitle().contains(u"(read-only)"_s));
        QVERIFY(notice(u"readonly"_s).isEmpty());
    }
}

/// The name that saving suggests is the plan's own: accepting it replaces nothing of whoever has it open.
void FileChangesTest::aPlanToLookAtIsNotSavedOver()
{
    const QString path = saved();
    start();
    auto theirs = documents::FileLock::acquire(m_folder->filePath(u".~lock.plan.evenhost.yaml#"_s).toStdString());
    QVERIFY(theirs.lock);
    m_harness->dialogs().locked = Dialogs::Locked::ReadOnly;
    m_harness->window().fileActions()->open(path);
    typeRequests(u"4242"_s);
    m_harness->dialogs().nextFile = path;
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(m_harness->dialogs().lastProblem.contains(u"plan.evenhost.yaml"_s));
    QVERIFY(contentOf(path).contains("value: 20000"));
    QVERIFY(m_harness->session().isModified());

    // They save and close: what they have saved is not lost unasked.
    QVERIFY(replaceFile(path, contentOf(path).replace("value: 20000", "value: 30000")));
    theirs.lock.reset();
    m_harness->trigger(u"fileSave"_s);
    QCOMPARE(m_harness->dialogs().askedConflict, 1);
    QVERIFY(contentOf(path).contains("value: 30000"));
    m_harness->dialogs().conflict = Dialogs::Conflict::Overwrite;
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(contentOf(path).contains("value: 4242"));
    QVERIFY(!m_harness->session().isModified());
    QVERIFY(notice(u"readonly"_s).isEmpty());
}

void FileChangesTest::aPlanOpenInAnotherWindowIsShownThere()
{
    const QString path = saved();
    Harness other(u":/examples/small-internal-assistant.evenhost.yaml"_s, stateFolder());
    other.window().fileActions()->open(path);
    QVERIFY(other.session().path().isEmpty());
    QVERIFY(other.dialogs().lastHolder.isEmpty() && other.dialogs().lastProblem.isEmpty());
    QTRY_VERIFY(m_harness->window().isActiveWindow());
}

void FileChangesTest::aReadOnlyPlanSaysSo()
{
    const QString path = saved();
    start();
    QFile::setPermissions(path, QFile::ReadOwner);
    m_harness->window().fileActions()->open(path);
    QVERIFY(m_harness->window().windowTitle().contains(u"(read-only)"_s));
    QVERIFY(notice(u"readonly"_s).contains(u"may not be written"_s));
    typeRequests(u"4"_s);
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(!m_harness->dialogs().lastProblem.isEmpty());
    QVERIFY(m_harness->session().isModified());
    m_harness->trigger(u"fileNew"_s); // asks, and is cancelled
    QCOMPARE(m_harness->dialogs().askedUnsaved, 1);
    m_harness->session().undoStack()->undo();
    m_harness->trigger(u"fileNew"_s);
    QVERIFY(notice(u"readonly"_s).isEmpty());
}

void FileChangesTest::aFailedSaveSaysWhyAndKeepsTheMark()
{
    QDir(m_folder->path()).mkdir(u"gone"_s);
    saved(u"gone/plan.yaml"_s);
    typeRequests(u"8"_s);
    QVERIFY(QDir(m_folder->filePath(u"gone"_s)).removeRecursively());
    m_harness->dialogs().conflict = Dialogs::Conflict::Overwrite;
    m_harness->trigger(u"fileSave"_s);
    QVERIFY(m_harness->dialogs().lastProblem.contains(u"plan.yaml"_s));
    QVERIFY2(m_harness->dialogs().lastDetails.join(u' ').contains(u"folder"_s),
             qPrintable(m_harness->dialogs().lastDetails.join(u' ')));
    QVERIFY(m_harness->session().isModified());
    QCOMPARE(value(), 8.0);
}

QTEST_MAIN(FileChangesTest)
#include "tst_filechanges.moc"
