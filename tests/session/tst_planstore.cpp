// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planstore.h"

#include "planfiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace evenhost;
using namespace evenhost::testing;
using namespace Qt::StringLiterals;
using session::Backup;
using session::PlanStore;
using session::ReadOnly;

namespace {

QString codeOf(const base::Result<base::Done>& result)
{
    return result ? u"done"_s : QString::fromStdString(result.error().front().code);
}

} // namespace

class PlanStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoOpensSecondIsToldWho();
    void aLinkIsThePlanItLeadsTo();
    void theOtherWaysToOpenALockedPlan();
    void theLockFollowsThePlan();
    void savingOverAPlanThatIsOpenElsewhereIsRefused();
    void whatIsOpenElsewhereIsNotSavedOver_data();
    void whatIsOpenElsewhereIsNotSavedOver();
    void changesOfOthersAreSeenBeforeTheyAreReplaced();
    void aFolderWithoutWritingIsNoObstacle();
    void aReadOnlyFileIsShownAsSuch();
    void thePreviousVersionIsKept_data();
    void thePreviousVersionIsKept();
    void savingTheSameKeepsTheOlderBackup();
    void aBackupNeverGoesThroughALink();
    void aBackupIsNoMorePublicThanThePlan();
    void backupsDoNotPileUp();
    void aBackupThatCannotBeMadeKeepsNobodyFromSaving();
    void whatFailsLeavesFileAndMark_data();
    void whatFailsLeavesFileAndMark();
    void aPlanTooLargeToBeReadIsNotWritten();
    void aPlanThatCouldNotBeReadAgainIsNotWritten();
    void savingKeepsModeAndLink();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PlanStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(copyExample(path(u"plan.yaml"_s)));
}

void PlanStoreTest::whoOpensSecondIsToldWho()
{
    Open first;
    QCOMPARE(codeOf(first.store.open(path(u"plan.yaml"_s))), u"done"_s);
    Open second;
    second.edit(7);
    QCOMPARE(codeOf(second.store.open(path(u"plan.yaml"_s))), u"file_locked"_s);
    QCOMPARE(second.store.holder().process, static_cast<long>(QCoreApplication::applicationPid()));
    QVERIFY(!second.store.holder().host.empty() && !second.store.holder().user.empty());
    QCOMPARE(second.value(), 7.0); // what was open stays open
    QVERIFY(second.session.isModified());
}

/// A plan on a share is reached under more than one name.
void PlanStoreTest::aLinkIsThePlanItLeadsTo()
{
    QVERIFY(QFile::link(path(u"plan.yaml"_s), path(u"link.yaml"_s)));
    Open first;
    QCOMPARE(codeOf(first.store.open(path(u"plan.yaml"_s))), u"done"_s);
    Open second;
    QCOMPARE(codeOf(second.store.open(path(u"link.yaml"_s))), u"file_locked"_s);
    QCOMPARE(codeOf(second.store.saveTo(path(u"link.yaml"_s))), u"file_locked"_s);
    // Whoever has it may save it under either name, and goes on having it.
    QCOMPARE(codeOf(first.store.open(path(u"link.yaml"_s))), u"done"_s);
    first.edit(12);
    QCOMPARE(codeOf(first.store.saveTo(path(u"plan.yaml"_s))), u"done"_s);
    QCOMPARE(codeOf(second.store.open(path(u"link.yaml"_s))), u"file_locked"_s);
    first.store.startNew();
    QCOMPARE(codeOf(second.store.open(path(u"link.yaml"_s))), u"done"_s);
    QCOMPARE(second.value(), 12.0);
    // A folder may be a link too: what was saved there as a new file is one's own afterwards.
    QVERIFY(QDir(path({})).mkdir(u"real"_s) && QFile::link(path(u"real"_s), path(u"share"_s)));
    QCOMPARE(codeOf(first.store.saveTo(path(u"share/new.yaml"_s))), u"done"_s);
    QCOMPARE(codeOf(first.store.open(path(u"share/new.yaml"_s))), u"done"_s);
    QCOMPARE(codeOf(second.store.open(path(u"real/new.yaml"_s))), u"file_locked"_s);
}

void PlanStoreTest::theOtherWaysToOpenALockedPlan()
{
    Open first;
    QCOMPARE(codeOf(first.store.open(path(u"plan.yaml"_s))), u"done"_s);
    Open second;
    QCOMPARE(codeOf(second.store.open(path(u"plan.yaml"_s), PlanStore::Mode::ReadOnly)), u"done"_s);
    QCOMPARE(second.store.readOnly(), ReadOnly::Chosen);
    QVERIFY(!second.session.isModified());
    QCOMPARE(codeOf(second.store.open(path(u"plan.yaml"_s), PlanStore::Mode::Copy)), u"done"_s);
    QCOMPARE(second.store.readOnly(), ReadOnly::No);
    QVERIFY(second.session.path().isEmpty());
    QVERIFY(second.session.isModified()); // a copy that is nowhere on disk

    QCOMPARE(codeOf(second.store.open(path(u"plan.yaml"_s), PlanStore::Mode::Anyway)), u"done"_s);
    second.edit(11);
    QCOMPARE(codeOf(second.store.save()), u"done"_s);
    first.edit(12);
    QCOMPARE(codeOf(first.store.save()), u"file_changed"_s); // who saves second is told
    QCOMPARE(codeOf(first.store.saveTo(path(u"plan.yaml"_s))), u"done"_s);
    second.edit(13);
    QCOMPARE(codeOf(second.store.save()), u"file_changed"_s);
    QCOMPARE(codeOf(second.store.saveTo(path(u"plan.yaml"_s))), u"done"_s); // and may overwrite
    // Elsewhere that right is none.
    QVERIFY(copyExample(path(u"other.yaml"_s)));
    QCOMPARE(codeOf(second.store.saveTo(path(u"other.yaml"_s))), u"done"_s);
    QCOMPARE(codeOf(second.store.saveTo(path(u"plan.yaml"_s))), u"file_locked"_s);
}

void PlanStoreTest::theLockFollowsThePlan()
{
    const QString lock = path(u".~lock.plan.yaml#"_s);
    Open first;
    QCOMPARE(codeOf(first.store.open(path(u"plan.yaml"_s))), u"done"_s);
    QVERIFY(QFile::exists(lock));
    QCOMPARE(codeOf(first.store.open(path(u"plan.yaml"_s))), u"done"_s); // again: a reload
    QVERIFY(QFile::exists(lock));
    QCOMPARE(codeOf(first.store.saveTo(path(u"other.yaml"_s))), u"done"_s);
    QVERIFY(!QFile::exists(lock));
    QVERIFY(QFile::exists(path(u".~lock.other.yaml#"_s)));
    QVERIFY(!first.store.saveTo(path(u"no/folder.yaml"_s)).has_value());
    QVERIFY(QFile::exists(path(u".~lock.other.yaml#"_s)));
    first.store.startNew();
    QVERIFY(!QFile::exists(path(u".~lock.other.yaml#"_s)));
}

void PlanStoreTest::savingOverAPlanThatIsOpenElsewhereIsRefused()
{
    Open first;
    QCOMPARE(codeOf(first.store.open(path(u"plan.yaml"_s))), u"done"_s);
    Open second;
    second.edit(9);
    const QByteArray before = contentOf(path(u"plan.yaml"_s));
    QCOMPARE(codeOf(second.store.saveTo(path(u"plan.yaml"_s))), u"file_locked"_s);
    QCOMPARE(contentOf(path(u"plan.yaml"_s)), before);
    QVERIFY(second.session.isModified());
}

void PlanStoreTest::whatIsOpenElsewhereIsNotSavedOver_data()
{
    QTest::addColumn<bool>("recovered");
    QTest::newRow("opened read-only") << false;
    QTest::newRow("edits of a crash, the plan open elsewhere by now") << true;
}

/// Its own path is not a right to write there.
void PlanStoreTest::whatIsOpenElsewhereIsNotSavedOver()
{
    QFETCH(const bool, recovered);
    const QString file = path(u"plan.yaml"_s);
    auto first = std::make_unique<Open>();
    QCOMPARE(codeOf(first->store.open(file)), u"done"_s);
    Open second;
    if (recovered)
        second.store.resume(first->session.plan(), file, first->store.stamp());
    else
        QCOMPARE(codeOf(second.store.open(file, PlanStore::Mode::ReadOnly)), u"done"_s);
    QCOMPARE(second.store.readOnly(), ReadOnly::Chosen);
    second.edit(9);
    first->edit(8);
    QCOMPARE(codeOf(first->store.save()), u"done"_s);
    QCOMPARE(codeOf(second.store.saveTo(file)), u"file_locked"_s);
    QVERIFY(contentOf(file).contains("value: 8"));
    QVERIFY(second.session.isModified());
    QCOMPARE(second.store.readOnly(), ReadOnly::Chosen);
    // Once it is closed there, it can be had.
    first.reset();
    QCOMPARE(codeOf(second.store.saveTo(file)), u"done"_s);
    QCOMPARE(second.store.readOnly(), ReadOnly::No);
    Open third;
    QCOMPARE(codeOf(third.store.open(file)), u"file_locked"_s);
}

void PlanStoreTest::changesOfOthersAreSeenBeforeTheyAreReplaced()
{
    const QString file = path(u"plan.yaml"_s);
    QVERIFY(QFile::link(file, path(u"link.yaml"_s)));
    Open open;
    QVERIFY(!open.store.wouldReplaceChanges(file)); // it is another file to a plan that was never saved
    QCOMPARE(codeOf(open.store.open(file)), u"done"_s);
    QVERIFY(!open.store.wouldReplaceChanges(file));
    QVERIFY(writeFile(file, "evenhost: 1\n"));
    QVERIFY(open.store.wouldReplaceChanges(file));
    QVERIFY(open.store.wouldReplaceChanges(path(u"link.yaml"_s)));
    QVERIFY(!open.store.wouldReplaceChanges(path(u"other.yaml"_s)));
    QVERIFY(QFile::remove(file));
    QVERIFY(!open.store.wouldReplaceChanges(file)); // nothing is there to be replaced
}

void PlanStoreTest::aFolderWithoutWritingIsNoObstacle()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"fixed"_s));
    QVERIFY(copyExample(path(u"fixed/plan.yaml"_s)));
    QFile::setPermissions(path(u"fixed"_s), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    Open open;
    QCOMPARE(codeOf(open.store.open(path(u"fixed/plan.yaml"_s))), u"done"_s);
    QFile::setPermissions(path(u"fixed"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void PlanStoreTest::aReadOnlyFileIsShownAsSuch()
{
    QFile::setPermissions(path(u"plan.yaml"_s), QFile::ReadOwner);
    Open open;
    const QSignalSpy changed(&open.store, &PlanStore::readOnlyChanged);
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    QCOMPARE(open.store.readOnly(), ReadOnly::Forbidden);
    QCOMPARE(changed.size(), 1);
    open.edit(5);
    QCOMPARE(codeOf(open.store.save()), u"file_read_only"_s);
    QVERIFY(open.session.isModified());
    QCOMPARE(codeOf(open.store.saveTo(path(u"mine.yaml"_s))), u"done"_s);
    QCOMPARE(open.store.readOnly(), ReadOnly::No);
}

void PlanStoreTest::thePreviousVersionIsKept_data()
{
    QTest::addColumn<Backup>("backup");
    QTest::newRow("state folder") << Backup::StateFolder;
    QTest::newRow("beside the file") << Backup::BesideFile;
    QTest::newRow("none") << Backup::None;
}

void PlanStoreTest::thePreviousVersionIsKept()
{
    QFETCH(const Backup, backup);
    Open open;
    open.store.setBackup(backup, path(u"state"_s));
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    const QByteArray original = contentOf(path(u"plan.yaml"_s));
    open.edit(1);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    if (backup == Backup::None) {
        QCOMPARE(open.store.previousVersion(), QString());
        return;
    }
    QCOMPARE(contentOf(open.store.previousVersion()), original);
    const QByteArray first = contentOf(path(u"plan.yaml"_s));
    open.edit(2);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    QCOMPARE(contentOf(open.store.previousVersion()), first); // one, and the last one
    QCOMPARE(backup == Backup::BesideFile, QFile::exists(path(u"plan.yaml~"_s)));
}

void PlanStoreTest::savingTheSameKeepsTheOlderBackup()
{
    Open open;
    open.store.setBackup(Backup::BesideFile, {});
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    const QByteArray original = contentOf(path(u"plan.yaml"_s));
    open.edit(1);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    QCOMPARE(contentOf(path(u"plan.yaml~"_s)), original);
}

/// An archive from elsewhere may hold one that leads to a file of the user's.
void PlanStoreTest::aBackupNeverGoesThroughALink()
{
    QVERIFY(writeFile(path(u"profile"_s), "precious"));
    QVERIFY(QFile::link(path(u"profile"_s), path(u"plan.yaml~"_s)));
    Open open;
    open.store.setBackup(Backup::BesideFile, {});
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    const QByteArray original = contentOf(path(u"plan.yaml"_s));
    open.edit(1);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    QCOMPARE(contentOf(path(u"profile"_s)), QByteArray("precious"));
    QVERIFY(!QFileInfo(path(u"plan.yaml~"_s)).isSymLink());
    QCOMPARE(contentOf(open.store.previousVersion()), original);
}

void PlanStoreTest::aBackupIsNoMorePublicThanThePlan()
{
    QCOMPARE(::chmod(QFile::encodeName(path(u"plan.yaml"_s)).constData(), 0600), 0);
    Open open;
    open.store.setBackup(Backup::BesideFile, {});
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    open.edit(1);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"plan.yaml~"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t{0600});
}

void PlanStoreTest::backupsDoNotPileUp()
{
    const QString folder = path(u"state/backups"_s);
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < 130; ++i)
        QVERIFY(writeFile(folder + u"/old-%1"_s.arg(i), "x"));
    Open open;
    open.store.setBackup(Backup::StateFolder, path(u"state"_s));
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    open.edit(1);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 100);
    QVERIFY(!open.store.previousVersion().isEmpty());
}

void PlanStoreTest::aBackupThatCannotBeMadeKeepsNobodyFromSaving()
{
    QVERIFY(writeFile(path(u"state"_s), "a file where the folder should be"));
    Open open;
    open.store.setBackup(Backup::StateFolder, path(u"state"_s));
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    open.edit(1);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    QCOMPARE(open.store.previousVersion(), QString());
}

void PlanStoreTest::whatFailsLeavesFileAndMark_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::addColumn<QString>("code");
    QTest::newRow("full disk") << u"full"_s << u"disk_full"_s;
    QTest::newRow("read-only file") << u"file"_s << u"file_read_only"_s;
    QTest::newRow("changed by others") << u"changed"_s << u"file_changed"_s;
    QTest::newRow("deleted by others") << u"deleted"_s << u"file_deleted"_s;
    QTest::newRow("folder gone") << u"folder"_s << u"file_deleted"_s;
}

void PlanStoreTest::whatFailsLeavesFileAndMark()
{
    QFETCH(const QString, obstacle);
    QFETCH(const QString, code);
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    const QString file = path(u"in/plan.yaml"_s);
    QVERIFY(copyExample(file));
    Open open;
    QCOMPARE(codeOf(open.store.open(file)), u"done"_s);
    open.edit(1);
    QByteArray expected = contentOf(file);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    if (obstacle == u"full"_s) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    } else if (obstacle == u"file"_s) {
        QFile::setPermissions(file, QFile::ReadOwner);
    } else if (obstacle == u"changed"_s) {
        expected = "evenhost: 1\n";
        QVERIFY(writeFile(file, expected));
    } else if (obstacle == u"deleted"_s) {
        QFile::remove(file);
    } else {
        QVERIFY(QDir(path(u"in"_s)).removeRecursively());
    }
    const auto done = open.store.save();
    ::setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(codeOf(done), code);
    QVERIFY(open.session.isModified());
    QCOMPARE(open.value(), 1.0);
    if (QFile::exists(file))
        QCOMPARE(contentOf(file), expected);
    // It can be saved elsewhere at once.
    QCOMPARE(codeOf(open.store.saveTo(path(u"elsewhere.yaml"_s))), u"done"_s);
    QVERIFY(!open.session.isModified());
}

void PlanStoreTest::aPlanTooLargeToBeReadIsNotWritten()
{
    Open open;
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    const QByteArray before = contentOf(path(u"plan.yaml"_s));
    plan::Plan large = open.session.plan();
    for (int i = 0; i < 100; ++i) {
        plan::Scenario scenario;
        scenario.name = std::to_string(i);
        scenario.note = std::string(50'000, 'n');
        large.scenarios.push_back(scenario);
    }
    open.session.change(u"Grow"_s, large);
    QCOMPARE(codeOf(open.store.save()), u"plan_too_large"_s); // 4 MB is what the reader takes
    QCOMPARE(contentOf(path(u"plan.yaml"_s)), before);
    QVERIFY(open.session.isModified());
}

void PlanStoreTest::aPlanThatCouldNotBeReadAgainIsNotWritten()
{
    Open open;
    QCOMPARE(codeOf(open.store.open(path(u"plan.yaml"_s))), u"done"_s);
    const QByteArray before = contentOf(path(u"plan.yaml"_s));
    plan::Plan pasted = open.session.plan();
    pasted.note = std::string(70'000, 'n'); // the reader takes 64 KiB of text
    open.session.change(u"Paste"_s, pasted);
    QCOMPARE(codeOf(open.store.save()), u"text_too_long"_s);
    QCOMPARE(contentOf(path(u"plan.yaml"_s)), before);
    QVERIFY(open.session.isModified());
    open.session.undoStack()->undo();
    open.edit(3);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
}

void PlanStoreTest::savingKeepsModeAndLink()
{
    QVERIFY(QFile::link(path(u"plan.yaml"_s), path(u"link.yaml"_s)));
    QCOMPARE(::chmod(QFile::encodeName(path(u"plan.yaml"_s)).constData(), 0640), 0);
    Open open;
    QCOMPARE(codeOf(open.store.open(path(u"link.yaml"_s))), u"done"_s);
    open.edit(77);
    QCOMPARE(codeOf(open.store.save()), u"done"_s);
    QVERIFY(QFileInfo(path(u"link.yaml"_s)).isSymLink());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"plan.yaml"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t{0640});
    QVERIFY(contentOf(path(u"plan.yaml"_s)).contains("value: 77"));
}

QTEST_GUILESS_MAIN(PlanStoreTest)
#include "tst_planstore.moc"
