// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recoveryjournal.h"

#include "documents/planfile.h"
#include "planfiles.h"
#include "session/filepath.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <semaphore>

#include <sys/stat.h>

using namespace evenhost;
using namespace evenhost::testing;
using namespace Qt::StringLiterals;
using session::RecoveryFolder;
using session::RecoveryHead;
using session::RecoveryJournal;
using session::RecoveryOffer;

namespace {

/// A window: what is in it, and what keeps its edits.
struct Window : Open
{
    explicit Window(const QString& folder, const documents::SaveCalls& calls = documents::systemSaveCalls())
        : journal(&session, &store, folder, nullptr, calls)
    {}
    RecoveryJournal journal;
};

/// A disk that flushes nothing until it is let.
std::counting_semaphore<> mayFlush(0);
std::atomic<int> flushes;

documents::SaveCalls slowDisk()
{
    documents::SaveCalls calls = documents::systemSaveCalls();
    calls.flush = [](int file) {
        ++flushes;
        mayFlush.acquire();
        return documents::systemSaveCalls().flush(file);
    };
    return calls;
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anEditIsOnDiskWithoutBeingSaved();
    void typingOnDoesNotPutItOff();
    void aSlowDiskIsNotGivenMoreThanItTakes();
    void aLivingWindowsEditsAreNotOffered();
    void nothingUnsavedNothingKept_data();
    void nothingUnsavedNothingKept();
    void whatWasSavedAfterAllIsNotOffered();
    void recoveringKeepsTheFileUntilItIsSaved();
    void aCrashWhileRecoveringLosesNothing();
    void onlyOneWindowRecovers();
    void aPlanThatWasNeverSavedIsOfferedToo();
    void offersOfOnePlanOnly();
    void offersFollowLinks();
    void aSaveThatIsCutOffLeavesNothingOlderThanTheFile();
    void whatDeadProgramsLeftGoes();
    void whatCouldNotBeReadAgainDoesNotReplaceWhatCan();
    void theChangedFileIsNotOverwrittenByWhatWasRecovered();
    void headsAreReadBack_data();
    void headsAreReadBack();
    void aDamagedFileIsOfferedWithWhatIsWrongWithIt();
    void othersCannotReadIt();
    void aFolderThatCannotBeWrittenIsSaidOnce();
    void switchedOffNothingIsWritten();
    void theStateFolderFollowsTheStandard();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString state() const { return path(u"state/recovery"_s); }
    [[nodiscard]] QStringList files() const { return QDir(state()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] std::vector<RecoveryOffer> offers(const QString& of = {}) const
    {
        return RecoveryFolder(state()).offers(*builtIn(), of);
    }
    /// What a killed window leaves: its file without its lock.
    void leave(const QString& plan, double value) const
    {
        Window window(state());
        if (plan.isEmpty())
            window.store.startNew();
        else
            QVERIFY(window.store.open(plan).has_value());
        window.edit(value);
        window.journal.flush();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(copyExample(path(u"plan.yaml"_s)));
}

void RecoveryTest::anEditIsOnDiskWithoutBeingSaved()
{
    {
        Window window(state());
        QVERIFY(window.store.open(path(u"plan.yaml"_s)).has_value());
        QCOMPARE(files(), QStringList());
        QSignalSpy written(&window.journal, &RecoveryJournal::written);
        window.edit(4321);
        // Half a second and the time to write; two seconds are what a crash may cost.
        QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), 2000);
        QCOMPARE(files().size(), 2); // the plan and the lock
        QVERIFY(window.session.isModified());
        QVERIFY(!contentOf(path(u"plan.yaml"_s)).contains("4321"));
    }
    const auto found = offers();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().head.path, path(u"plan.yaml"_s));
    QVERIFY(found.front().head.edited.secsTo(QDateTime::currentDateTimeUtc()) < 10);
    QCOMPARE(found.front().title, u"Small internal assistant"_s);
    QCOMPARE(found.front().plan->workload.requestsPerDay.value, 4321.0);
}

void RecoveryTest::typingOnDoesNotPutItOff()
{
    Window window(state());
    QVERIFY(window.store.open(path(u"plan.yaml"_s)).has_value());
    const QSignalSpy written(&window.journal, &RecoveryJournal::written);
    QElapsedTimer since;
    since.start();
    double value = 100;
    while (written.isEmpty() && since.elapsed() < 2000) {
        window.edit(++value); // an edit at least every few milliseconds, without a pause
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QVERIFY(!written.isEmpty());
}

/// What is written next is the newest, however much was typed while the disk was busy.
void RecoveryTest::aSlowDiskIsNotGivenMoreThanItTakes()
{
    {
        Window window(state(), slowDisk());
        const auto letGo = qScopeGuard([] { mayFlush.release(100); }); // also where a check fails
        QVERIFY(window.store.open(path(u"plan.yaml"_s)).has_value());
        const QSignalSpy written(&window.journal, &RecoveryJournal::written);
        window.edit(1);
        QTRY_COMPARE(flushes.load(), 1);
        QElapsedTimer since;
        since.start();
        double value = 100;
        while (since.elapsed() < 4 * RecoveryJournal::delayMilliseconds) { // edits are due again and again
            window.edit(++value);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        window.edit(4321);
        mayFlush.release(100);
        QTRY_COMPARE(written.size(), 2);
        window.journal.flush();
        QCOMPARE(flushes.load(), 2); // nothing further was due

        // What is still under way when the last of it is asked for does not take its place.
        while (mayFlush.try_acquire()) {
        }
        window.edit(5);
        QTRY_COMPARE(flushes.load(), 3);
        window.edit(6);
        mayFlush.release(2);
        window.journal.flush();
        QCOMPARE(flushes.load(), 4);
    }
    QCOMPARE(offers().size(), std::size_t{1});
    QCOMPARE(offers().front().plan->workload.requestsPerDay.value, 6.0);
}

void RecoveryTest::aLivingWindowsEditsAreNotOffered()
{
    Window window(state());
    QVERIFY(window.store.open(path(u"plan.yaml"_s)).has_value());
    window.edit(1);
    window.journal.flush();
    QVERIFY(offers().empty());
    Window other(state());
    other.store.startNew();
    other.edit(2);
    other.journal.flush();
    QVERIFY(offers().empty());
    QCOMPARE(files().size(), 4);
}

void RecoveryTest::nothingUnsavedNothingKept_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("saved") << u"save"_s;
    QTest::newRow("undone") << u"undo"_s;
    QTest::newRow("given up") << u"forget"_s;
    QTest::newRow("another plan opened") << u"open"_s;
    QTest::newRow("switched off") << u"off"_s;
}

void RecoveryTest::nothingUnsavedNothingKept()
{
    QFETCH(const QString, how);
    {
        Window window(state());
        QVERIFY(window.store.open(path(u"plan.yaml"_s)).has_value());
        window.edit(99);
        window.journal.flush();
        QCOMPARE(files().size(), 2);
        if (how == u"save"_s)
            QVERIFY(window.store.save().has_value());
        else if (how == u"undo"_s)
            window.session.undoStack()->undo();
        else if (how == u"forget"_s)
            window.journal.forget();
        else if (how == u"open"_s)
            window.store.startNew();
        else
            window.journal.setEnabled(false);
        window.journal.flush();
        QCOMPARE(files(), QStringList());
    }
    QVERIFY(offers().empty());
}

void RecoveryTest::whatWasSavedAfterAllIsNotOffered()
{
    // Killed between the save and the removal of the recovery file.
    leave(path(u"plan.yaml"_s), 555);
    QCOMPARE(offers().size(), std::size_t{1});
    Open another;
    QVERIFY(another.store.open(path(u"plan.yaml"_s)).has_value());
    another.edit(555);
    QVERIFY(another.store.save().has_value());
    QVERIFY(offers().empty());
    QCOMPARE(files(), QStringList());
}

void RecoveryTest::recoveringKeepsTheFileUntilItIsSaved()
{
    leave(path(u"plan.yaml"_s), 777);
    Window window(state());
    QVERIFY(window.journal.recover(offers().front()));
    QCOMPARE(window.value(), 777.0);
    QCOMPARE(window.session.path(), path(u"plan.yaml"_s));
    QVERIFY(window.session.isModified());
    QCOMPARE(files().size(), 2);
    QVERIFY(offers().empty()); // it is this window's now
    QVERIFY(window.store.save().has_value());
    window.journal.flush();
    QCOMPARE(files(), QStringList());
    QVERIFY(contentOf(path(u"plan.yaml"_s)).contains("value: 777"));
}

void RecoveryTest::aCrashWhileRecoveringLosesNothing()
{
    leave(path(u"plan.yaml"_s), 888);
    for (int crash = 0; crash < 3; ++crash) {
        {
            Window window(state());
            QVERIFY(window.journal.recover(offers().front()));
        } // before anything was written again
        const auto found = offers();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().plan->workload.requestsPerDay.value, 888.0);
    }
    {
        Window window(state());
        QVERIFY(window.journal.recover(offers().front()));
        window.edit(889);
        window.journal.flush();
    }
    QCOMPARE(offers().size(), std::size_t{1}); // gone on with, not kept twice
    QCOMPARE(offers().front().plan->workload.requestsPerDay.value, 889.0);
}

void RecoveryTest::onlyOneWindowRecovers()
{
    leave(path(u"plan.yaml"_s), 5);
    const auto found = offers();
    Window first(state());
    Window second(state());
    QVERIFY(first.journal.recover(found.front()));
    QVERIFY(!second.journal.recover(found.front()));
    QVERIFY(second.session.path().isEmpty());
}

void RecoveryTest::aPlanThatWasNeverSavedIsOfferedToo()
{
    leave({}, 31);
    const auto found = offers();
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found.front().head.path.isEmpty());
    Window window(state());
    QVERIFY(window.journal.recover(found.front()));
    QCOMPARE(window.value(), 31.0);
    QVERIFY(window.session.path().isEmpty() && window.session.isModified());
}

void RecoveryTest::offersOfOnePlanOnly()
{
    QVERIFY(copyExample(path(u"second.yaml"_s)));
    leave(path(u"plan.yaml"_s), 1);
    leave(path(u"second.yaml"_s), 2);
    leave({}, 3);
    QCOMPARE(offers().size(), std::size_t{3});
    QCOMPARE(offers(path(u"second.yaml"_s)).size(), std::size_t{1});
    QCOMPARE(offers(path(u"second.yaml"_s)).front().plan->workload.requestsPerDay.value, 2.0);
    QVERIFY(offers(path(u"third.yaml"_s)).empty());
}

void RecoveryTest::offersFollowLinks()
{
    QVERIFY(QFile::link(path(u"plan.yaml"_s), path(u"link.yaml"_s)));
    leave(path(u"link.yaml"_s), 1);
    QCOMPARE(offers(path(u"plan.yaml"_s)).size(), std::size_t{1});
    QCOMPARE(offers(path(u"link.yaml"_s)).size(), std::size_t{1});
}

void RecoveryTest::aSaveThatIsCutOffLeavesNothingOlderThanTheFile()
{
    Window window(state());
    QVERIFY(window.store.open(path(u"plan.yaml"_s)).has_value());
    window.edit(1111);
    window.journal.flush();
    window.edit(2222); // not due yet when it is saved
    double kept = 0.0;
    connect(&window.store, &session::PlanStore::aboutToSave, this, [&] {
        const QStringList plans = QDir(state()).entryList({u"*.evenhost.yaml"_s}, QDir::Files);
        QCOMPARE(plans.size(), 1);
        const auto loaded = documents::loadPlan(session::toPath(QDir(state()).filePath(plans.front())), *builtIn());
        QVERIFY(loaded.has_value());
        kept = loaded->file.plan.workload.requestsPerDay.value;
    });
    QVERIFY(window.store.save().has_value());
    QCOMPARE(kept, 2222.0);
    QTRY_VERIFY(files().isEmpty());
}

void RecoveryTest::whatDeadProgramsLeftGoes()
{
    const QDir folder(state());
    QVERIFY(folder.mkpath(u"."_s));
    const auto leave = [&](const QString& name) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    };
    leave(u"dead.lock"_s);
    leave(u".dead.evenhost.yaml.4711-0.tmp"_s);
    leave(u"notes.txt"_s);
    leave(u".notes.tmp"_s);
    const auto living = RecoveryFolder(state()).claimNew();
    QVERIFY(living.has_value());
    const QString beingWritten = u'.' + living->id + u".evenhost.yaml.4712-0.tmp"_s;
    leave(beingWritten);
    QVERIFY(offers().empty());
    const QStringList left = folder.entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(QSet(left.begin(), left.end()),
             QSet<QString>({u".notes.tmp"_s, beingWritten, living->id + u".lock"_s, u"notes.txt"_s}));
}

/// A text pasted in may be longer than the reader takes. What is kept must be what can be offered.
void RecoveryTest::whatCouldNotBeReadAgainDoesNotReplaceWhatCan()
{
    {
        Window window(state());
        QVERIFY(window.store.open(path(u"plan.yaml"_s)).has_value());
        const QSignalSpy failed(&window.journal, &RecoveryJournal::failed);
        window.edit(111);
        window.journal.flush();
        plan::Plan pasted = window.session.plan();
        pasted.note.assign(70'000, 'x');
        window.session.change(u"Paste"_s, pasted);
        window.journal.flush();
        QTRY_COMPARE(failed.size(), 1); // and the user is told
        QCOMPARE(failed.front().front().value<base::Findings>().front().code, std::string("text_too_long"));
    }
    const auto found = offers();
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found.front().plan);
    QCOMPARE(found.front().plan->workload.requestsPerDay.value, 111.0);
}

void RecoveryTest::theChangedFileIsNotOverwrittenByWhatWasRecovered()
{
    leave(path(u"plan.yaml"_s), 1);
    Open colleague;
    QVERIFY(colleague.store.open(path(u"plan.yaml"_s)).has_value());
    colleague.edit(2);
    QVERIFY(colleague.store.save().has_value());
    colleague.store.startNew(); // lets go of the file
    Window window(state());
    QVERIFY(window.journal.recover(offers().front()));
    const auto saved = window.store.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().front().code, "file_changed");
}

void RecoveryTest::headsAreReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"/srv/plans/plan.evenhost.yaml"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("spaces, umlauts, Chinese") << u"/tmp/für Ana/计划 1.yaml"_s;
    QTest::newRow("a line break, a hash, a per cent sign") << u"/tmp/a\n# path: b%20#.yaml"_s;
}

void RecoveryTest::headsAreReadBack()
{
    QFETCH(const QString, name);
    plan::Plan plan;
    documents::setPlanningValues(plan, *builtIn());
    const RecoveryHead head{name, QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC),
                            documents::FileStamp{1, 18'446'744'073'709'551'615U, 3, -4}};
    const std::string text = RecoveryFolder::textOf(head, plan);
    const RecoveryHead back = RecoveryFolder::headIn(text);
    QCOMPARE(back.path, head.path);
    QCOMPARE(back.edited, head.edited);
    QVERIFY(back.base == head.base);
    const auto read = documents::readPlan(text, "recovered", *builtIn()); // a plan like any other
    QVERIFY(read.has_value());
    QVERIFY(read->plan == plan);
}

void RecoveryTest::aDamagedFileIsOfferedWithWhatIsWrongWithIt()
{
    leave(path(u"plan.yaml"_s), 1);
    const QString file = QDir(state()).entryList({u"*.evenhost.yaml"_s}).constFirst();
    QByteArray text = contentOf(state() + u'/' + file);
    QVERIFY(writeFile(state() + u'/' + file, text.replace("kind: plan", "kind: pla\tn")));
    const auto found = offers();
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(!found.front().plan && !found.front().problems.empty());
    QCOMPARE(found.front().head.path, path(u"plan.yaml"_s));
    Window window(state());
    QVERIFY(!window.journal.recover(found.front()));
}

void RecoveryTest::othersCannotReadIt()
{
    leave(path(u"plan.yaml"_s), 1);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(state()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t{0700});
}

void RecoveryTest::aFolderThatCannotBeWrittenIsSaidOnce()
{
    QVERIFY(writeFile(path(u"state"_s), "a file where the folder should be"));
    Window window(state());
    window.store.startNew();
    const QSignalSpy failed(&window.journal, &RecoveryJournal::failed);
    window.edit(1);
    window.journal.flush();
    window.edit(2);
    window.journal.flush();
    QCOMPARE(failed.size(), 1);
    QVERIFY(QFile::remove(path(u"state"_s)));
    window.journal.flush(); // tried again by itself
    QCOMPARE(files().size(), 2);
}

void RecoveryTest::switchedOffNothingIsWritten()
{
    Window window(state());
    window.journal.setEnabled(false);
    window.store.startNew();
    window.edit(1);
    window.journal.flush();
    QVERIFY(!QFile::exists(state()));
    window.journal.setEnabled(true);
    window.journal.flush();
    QCOMPARE(files().size(), 2);
}

void RecoveryTest::theStateFolderFollowsTheStandard()
{
    // XDG base directory specification 0.8: $XDG_STATE_HOME, else ~/.local/state; relative paths are ignored.
    qputenv("XDG_STATE_HOME", "/somewhere/state");
    QCOMPARE(RecoveryFolder::userStateFolder(), u"/somewhere/state/evenhost"_s);
    qputenv("XDG_STATE_HOME", "relative");
    QCOMPARE(RecoveryFolder::userStateFolder(), QDir::homePath() + u"/.local/state/evenhost"_s);
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(RecoveryFolder::userStateFolder(), QDir::homePath() + u"/.local/state/evenhost"_s);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
