// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/filelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>

#include <sys/wait.h>
#include <unistd.h>

using namespace evenhost::documents;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneHoldsTheOtherIsToldWho();
    void theFileGoesWithTheLock();
    void anotherProcessIsSeen();
    void aKilledHoldersLockIsTakenOver();
    void anotherMachinesLockCountsUntilItIsSeized();
    void leftOversAreTakenOver_data();
    void leftOversAreTakenOver();
    void aFolderThatMayNotBeWrittenGivesNoLock();
    void whatIsWrittenInAFileIsNotBelieved();
    void aLinkIsNotFollowed();
    void namesOfLockFiles();

private:
    [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileLock::oneHoldsTheOtherIsToldWho()
{
    const auto first = FileLock::acquire(path("lock"));
    QVERIFY(first.lock && !first.holder);
    // Two windows of one program are two holders as well.
    const auto second = FileLock::acquire(path("lock"));
    QVERIFY(!second.lock);
    QVERIFY(second.holder.has_value());
    const LockHolder self = thisProcess();
    QCOMPARE(second.holder->user, self.user);
    QCOMPARE(second.holder->host, self.host);
    QCOMPARE(second.holder->process, static_cast<long>(::getpid()));
    QVERIFY2(QDateTime::fromString(QString::fromStdString(second.holder->since), Qt::ISODate).isValid(),
             second.holder->since.c_str());
    QVERIFY(!FileLock::seize(path("lock")).lock);
}

void TestFileLock::theFileGoesWithTheLock()
{
    {
        const auto held = FileLock::acquire(path("lock"));
        QVERIFY(fs::exists(path("lock")));
    }
    QVERIFY(!fs::exists(path("lock")));
    QVERIFY(FileLock::acquire(path("lock")).lock);
}

void TestFileLock::anotherProcessIsSeen()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto held = FileLock::acquire(path("lock"));
        const char answer = held.lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1) {
            ::pause();
        }
        ::_exit(1);
    }
    char answer = '?';
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
    QCOMPARE(answer, 'y');
    const auto mine = FileLock::acquire(path("lock"));
    QVERIFY(!mine.lock && mine.holder);
    QCOMPARE(mine.holder->process, static_cast<long>(child));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    QVERIFY(fs::exists(path("lock"))); // what a crash leaves
    QVERIFY(FileLock::acquire(path("lock")).lock);
}

void TestFileLock::aKilledHoldersLockIsTakenOver()
{
    for (int round = 0; round < 20; ++round) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            for (;;) {
                const auto held = FileLock::acquire(path("lock"));
            }
        }
        ::usleep(static_cast<useconds_t>(500 + 337 * round)); // where the child gets killed is the point
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(FileLock::acquire(path("lock")).lock);
    }
}

void TestFileLock::anotherMachinesLockCountsUntilItIsSeized()
{
    write("lock", "evenhost lock 1\nuser: ana\nhost: elsewhere.example\nprocess: 17\nsince: 2026-11-21T03:00:00Z\n");
    const auto mine = FileLock::acquire(path("lock"));
    QVERIFY(!mine.lock && mine.holder);
    QCOMPARE(mine.holder->user, "ana");
    QCOMPARE(mine.holder->host, "elsewhere.example");
    QCOMPARE(mine.holder->since, "2026-11-21T03:00:00Z");
    const auto seized = FileLock::seize(path("lock"));
    QVERIFY(seized.lock);
    QCOMPARE(FileLock::acquire(path("lock")).holder->process, static_cast<long>(::getpid()));
}

void TestFileLock::leftOversAreTakenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing was written yet") << QByteArray();
    QTest::newRow("something else") << QByteArray("hello");
    // Nobody holds the system's lock, so the process that wrote this is gone; another may have its number now.
    const LockHolder self = thisProcess();
    QTest::newRow("this machine, any process")
        << QByteArray::fromStdString("evenhost lock 1\nuser: x\nhost: " + self.host + "\nprocess: 1\nsince: 2026\n");
}

void TestFileLock::leftOversAreTakenOver()
{
    QFETCH(const QByteArray, content);
    write("lock", content);
    QVERIFY(FileLock::acquire(path("lock")).lock);
    QVERIFY(!fs::exists(path("lock")));
}

void TestFileLock::aFolderThatMayNotBeWrittenGivesNoLock()
{
    const auto none = FileLock::acquire(path("missing/lock"));
    QVERIFY(!none.lock && !none.holder);
    const auto device = FileLock::acquire("/proc/lock");
    QVERIFY(!device.lock && !device.holder);
}

void TestFileLock::whatIsWrittenInAFileIsNotBelieved()
{
    QByteArray hostile("evenhost lock 1\nuser: \x1b[31m<b>root</b>\a\nhost: far\nprocess: 99999999999999999999\n");
    hostile += QByteArray(100'000, 'x');
    write("lock", hostile);
    const auto mine = FileLock::acquire(path("lock"));
    QVERIFY(mine.holder.has_value());
    QCOMPARE(mine.holder->user, "?[31m<b>root</b>?"); // markup is text where it is shown
    QCOMPARE(mine.holder->process, 0L);
}

void TestFileLock::aLinkIsNotFollowed()
{
    write("precious", "not yours");
    fs::create_symlink(path("precious"), path("lock"));
    const auto mine = FileLock::acquire(path("lock"));
    QVERIFY(!mine.lock && !mine.holder);
    QCOMPARE(fs::file_size(path("precious")), std::uintmax_t{9});
}

void TestFileLock::namesOfLockFiles()
{
    QCOMPARE(lockFileOf("/a/b/plan.yaml").string(), "/a/b/.~lock.plan.yaml#");
    QCOMPARE(lockFileOf("/a/" + std::string(250, 'n')).filename().string().size(), std::size_t{248});
}

QTEST_APPLESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
