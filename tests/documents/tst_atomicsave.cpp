// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/atomicsave.h"
#include "savedfiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace evenhost;
using namespace evenhost::documents;
using namespace evenhost::testing;
namespace fs = std::filesystem;

namespace {

/// What a system call returns that fails.
std::ptrdiff_t failing(int error)
{
    errno = error;
    return -1;
}

/// A user without privileges while it lives; root is above permissions.
class Ordinary
{
public:
    Ordinary() : m_root(::geteuid() == 0) { m_done = !m_root || ::seteuid(65534) == 0; }
    ~Ordinary()
    {
        if (m_root && ::seteuid(0) != 0) {
            std::abort();
        }
    }
    Ordinary(const Ordinary&) = delete;
    Ordinary& operator=(const Ordinary&) = delete;
    [[nodiscard]] bool done() const { return m_done; }

private:
    bool m_root;
    bool m_done = false;
};

/// No file may grow beyond this while it lives: what a full disk or a quota does, without root.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before{};
};

} // namespace

Q_DECLARE_METATYPE(evenhost::documents::SaveCalls)

class TestAtomicSave : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void createsAndReplaces();
    void aNewFileFollowsTheUmask();
    void modeIsKept();
    void savesAtOnceLeaveTheUmaskAlone();
    void symbolicLinksAreFollowedAndStay();
    void aDanglingLinkIsFilled();
    void refusesWhenTheFileChanged();
    void refusesWhenTheFileWasDeleted();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void aBrokenSystemCallLeavesTheOldFile_data();
    void aBrokenSystemCallLeavesTheOldFile();
    void aRenameTheFolderForbidsLeavesTheOldFile();
    void permissionsTellBeforehand();
    void aReadOnlyFileIsRefused();
    void aReadOnlyFolderIsRefused();
    void aVanishedFolderIsRefused();
    void foldersAndDevicesAreRefused();
    void longNamesAreSaved();
    void killedAtAnyMomentTheFileIsWhole();

private:
    [[nodiscard]] fs::path path(const char* name) const { return m_folder->path(name); }
    [[nodiscard]] QStringList entries() const { return m_folder->entries(); }

    std::unique_ptr<SaveFolder> m_folder;
};

void TestAtomicSave::init()
{
    m_folder = std::make_unique<SaveFolder>();
    QVERIFY(m_folder->isValid());
    fs::permissions(m_folder->path(), fs::perms::all);
}

void TestAtomicSave::cleanup()
{
    m_folder.reset();
}

void TestAtomicSave::createsAndReplaces()
{
    const auto first = saveBytes(path("a.yaml"), "one");
    QVERIFY(first.has_value());
    QCOMPARE(contentOf(path("a.yaml")), "one");
    const auto second = saveBytes(path("a.yaml"), "two, longer", *first);
    QCOMPARE(codeOf(second), "saved");
    QCOMPARE(contentOf(path("a.yaml")), "two, longer");
    QVERIFY(*second == *stampOf(path("a.yaml")));
    QVERIFY(!(*second == *first));
    QCOMPARE(codeOf(saveBytes(path("a.yaml"), "")), "saved");
    QCOMPARE(contentOf(path("a.yaml")), "");
    QCOMPARE(entries(), QStringList{QStringLiteral("a.yaml")});
}

void TestAtomicSave::aNewFileFollowsTheUmask()
{
    const mode_t before = ::umask(027);
    const auto saved = saveBytes(path("new.yaml"), "x");
    ::umask(before);
    QVERIFY(saved.has_value());
    QCOMPARE(modeOf(path("new.yaml")), mode_t{0640});
}

void TestAtomicSave::modeIsKept()
{
    QVERIFY(saveBytes(path("a.yaml"), "one").has_value());
    QCOMPARE(::chmod(path("a.yaml").c_str(), 0604), 0);
    QVERIFY(saveBytes(path("a.yaml"), "two").has_value());
    QCOMPARE(modeOf(path("a.yaml")), mode_t{0604});
}

/// The umask belongs to the whole program: two saves at once, or one that reads it, must not leave another behind.
void TestAtomicSave::savesAtOnceLeaveTheUmaskAlone()
{
    const mode_t before = ::umask(027);
    const auto saveMany = [this](const std::string& name) {
        for (int i = 0; i < 200; ++i) {
            static_cast<void>(saveBytes(path((name + std::to_string(i)).c_str()), "x").has_value());
        }
    };
    std::thread other(saveMany, "other-");
    saveMany("this-");
    other.join();
    const mode_t after = ::umask(before);
    QCOMPARE(after, mode_t{027});
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(modeOf(path(("other-" + std::to_string(i)).c_str())), mode_t{0640});
        QCOMPARE(modeOf(path(("this-" + std::to_string(i)).c_str())), mode_t{0640});
    }
}

void TestAtomicSave::symbolicLinksAreFollowedAndStay()
{
    fs::create_directory(path("real"));
    QVERIFY(saveBytes(path("real/plan.yaml"), "one").has_value());
    fs::create_symlink("real/plan.yaml", path("middle"));
    fs::create_symlink(path("middle"), path("link"));
    QVERIFY(saveBytes(path("link"), "two").has_value());
    QVERIFY(fs::is_symlink(path("link")));
    QVERIFY(fs::is_symlink(path("middle")));
    QCOMPARE(contentOf(path("real/plan.yaml")), "two");
}

void TestAtomicSave::aDanglingLinkIsFilled()
{
    fs::create_symlink("later.yaml", path("link"));
    QVERIFY(saveBytes(path("link"), "one").has_value());
    QVERIFY(fs::is_symlink(path("link")));
    QCOMPARE(contentOf(path("later.yaml")), "one");
    fs::create_symlink("loop", path("loop"));
    QVERIFY(!saveBytes(path("loop"), "one").has_value());
}

void TestAtomicSave::refusesWhenTheFileChanged()
{
    const auto read = saveBytes(path("a.yaml"), "one");
    QVERIFY(saveBytes(path("a.yaml"), "theirs").has_value());
    QCOMPARE(codeOf(saveBytes(path("a.yaml"), "ours", *read)), "file_changed");
    QCOMPARE(contentOf(path("a.yaml")), "theirs");
    QCOMPARE(codeOf(saveBytes(path("a.yaml"), "ours")), "saved");
}

void TestAtomicSave::refusesWhenTheFileWasDeleted()
{
    const auto read = saveBytes(path("a.yaml"), "one");
    fs::remove(path("a.yaml"));
    QCOMPARE(codeOf(saveBytes(path("a.yaml"), "ours", *read)), "file_deleted");
    QVERIFY(entries().isEmpty());
}

void TestAtomicSave::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("size");
    // QSaveFile of Qt 6.4 reported success for sizes on both sides of its 16 KiB buffer.
    for (const int size : {8193, 16'000, 16'384, 16'385, 100'000, 1'000'000}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void TestAtomicSave::aFullDiskLeavesTheOldFile()
{
    QFETCH(const int, size);
    QVERIFY(saveBytes(path("a.yaml"), "the old content").has_value());
    {
        const SizeLimit full(8192);
        QCOMPARE(codeOf(saveBytes(path("a.yaml"), std::string(static_cast<std::size_t>(size), 'x'))), "disk_full");
        QCOMPARE(codeOf(saveBytes(path("new.yaml"), std::string(static_cast<std::size_t>(size), 'x'))), "disk_full");
    }
    QCOMPARE(contentOf(path("a.yaml")), "the old content");
    QCOMPARE(entries(), QStringList{QStringLiteral("a.yaml")});
}

void TestAtomicSave::aBrokenSystemCallLeavesTheOldFile_data()
{
    QTest::addColumn<SaveCalls>("calls");
    QTest::addColumn<QString>("code");
    SaveCalls calls = systemSaveCalls();
    const auto row = [&](const char* name, const char* code) {
        QTest::newRow(name) << calls << QString::fromLatin1(code);
        calls = systemSaveCalls();
    };
    calls.write = [](int, const void*, std::size_t) {
        return failing(EDQUOT);
    };
    row("quota", "disk_full");
    calls.write = [](int file, const void* bytes, std::size_t count) -> std::ptrdiff_t {
        // The quota is met in the middle: some of it is written, then nothing more.
        return count > 10 ? ::write(file, bytes, 10) : failing(EDQUOT);
    };
    row("quota in the middle", "disk_full");
    calls.write = [](int, const void*, std::size_t) {
        return failing(EIO);
    };
    row("a disk that breaks", "file_not_written");
    calls.write = [](int, const void*, std::size_t) -> std::ptrdiff_t {
        return 0;
    };
    row("a disk that takes nothing", "file_not_written");
    calls.flush = [](int) {
        return static_cast<int>(failing(EIO));
    };
    row("found out when flushed", "file_not_written");
    calls.flush = [](int) {
        return static_cast<int>(failing(EDQUOT));
    };
    row("quota found out when flushed, as on NFS", "disk_full");
    calls.move = [](const char*, const char*) {
        return static_cast<int>(failing(EBUSY));
    };
    row("a share refuses to replace an open file", "file_not_written");
    calls.move = [](const char*, const char*) {
        return static_cast<int>(failing(ESTALE));
    };
    row("the share went away", "file_not_written");
    calls.move = [](const char*, const char*) {
        return static_cast<int>(failing(EACCES));
    };
    row("the share forbids the rename", "file_read_only");
    calls.move = [](const char*, const char*) {
        return static_cast<int>(failing(ENOENT));
    };
    row("the folder went away meanwhile", "folder_missing");
}

void TestAtomicSave::aBrokenSystemCallLeavesTheOldFile()
{
    QFETCH(const SaveCalls, calls);
    QFETCH(const QString, code);
    QVERIFY(saveBytes(path("a.yaml"), "the old content").has_value());
    const auto failed = saveBytes(path("a.yaml"), "a new content, and a longer one", std::nullopt, calls);
    QCOMPARE(QString::fromStdString(codeOf(failed)), code);
    QCOMPARE(contentOf(path("a.yaml")), "the old content");
    QCOMPARE(QString::fromStdString(codeOf(saveBytes(path("new.yaml"), "a new content", std::nullopt, calls))), code);
    QCOMPARE(entries(), QStringList{QStringLiteral("a.yaml")}); // nothing is left beside it
    QVERIFY(saveBytes(path("a.yaml"), "and it can be saved again").has_value());
}

void TestAtomicSave::aRenameTheFolderForbidsLeavesTheOldFile()
{
    // A sticky folder: everybody may add files, only the owner may replace one.
    fs::create_directory(path("shared"));
    QVERIFY(saveBytes(path("shared/a.yaml"), "one").has_value());
    QCOMPARE(::chmod(path("shared/a.yaml").c_str(), 0666), 0);
    QCOMPARE(::chmod(path("shared").c_str(), 01777), 0);
    {
        const Ordinary user;
        if (!user.done() || ::getuid() != 0) {
            QSKIP("two users are needed: only root can be another one for a moment");
        }
        QCOMPARE(codeOf(saveBytes(path("shared/a.yaml"), "two")), "file_read_only");
    }
    QCOMPARE(contentOf(path("shared/a.yaml")), "one");
    QCOMPARE(QDir(QString::fromStdString(path("shared").string())).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestAtomicSave::permissionsTellBeforehand()
{
    QVERIFY(saveBytes(path("a.yaml"), "one").has_value());
    QVERIFY(mayReplace(path("a.yaml")));
    QVERIFY(mayReplace(path("not-yet.yaml")));
    QVERIFY(!mayReplace(path("no/folder.yaml")));
    QCOMPARE(::chmod(path("a.yaml").c_str(), 0444), 0);
    QVERIFY(!mayReplace(path("a.yaml")));
    fs::create_symlink("a.yaml", path("link"));
    QVERIFY(!mayReplace(path("link")));
}

void TestAtomicSave::aReadOnlyFileIsRefused()
{
    QVERIFY(saveBytes(path("a.yaml"), "one").has_value());
    QCOMPARE(::chmod(path("a.yaml").c_str(), 0444), 0);
    QCOMPARE(codeOf(saveBytes(path("a.yaml"), "two")), "file_read_only");
    QCOMPARE(contentOf(path("a.yaml")), "one");
}

void TestAtomicSave::aReadOnlyFolderIsRefused()
{
    fs::create_directory(path("shared"));
    QVERIFY(saveBytes(path("shared/a.yaml"), "one").has_value());
    QCOMPARE(::chmod(path("shared/a.yaml").c_str(), 0666), 0);
    QCOMPARE(::chmod(path("shared").c_str(), 0555), 0);
    {
        const Ordinary user;
        if (!user.done()) {
            QSKIP("cannot give up root here");
        }
        QCOMPARE(codeOf(saveBytes(path("shared/a.yaml"), "two")), "file_read_only");
        QCOMPARE(codeOf(saveBytes(path("shared/b.yaml"), "two")), "file_read_only");
    }
    QCOMPARE(contentOf(path("shared/a.yaml")), "one");
    QCOMPARE(::chmod(path("shared").c_str(), 0755), 0);
}

void TestAtomicSave::aVanishedFolderIsRefused()
{
    const auto saved = saveBytes(path("gone/a.yaml"), "one");
    QCOMPARE(codeOf(saved), "folder_missing");
    QCOMPARE(std::get<std::string>(saved.error().front().arguments.at(0)), path("gone").string());
}

void TestAtomicSave::foldersAndDevicesAreRefused()
{
    QCOMPARE(codeOf(saveBytes(m_folder->path(), "x")), "file_not_regular");
    QCOMPARE(codeOf(saveBytes("/dev/null", "x")), "file_not_regular");
}

void TestAtomicSave::longNamesAreSaved()
{
    const std::string name(250, 'n');
    QVERIFY(saveBytes(path(name.c_str()), "x").has_value());
    QVERIFY(saveBytes(path(name.c_str()), "y").has_value());
    QCOMPARE(contentOf(path(name.c_str())), "y");
}

void TestAtomicSave::killedAtAnyMomentTheFileIsWhole()
{
    // Whole: one letter from end to end, in full length.
    constexpr std::size_t length = 300'000;
    QVERIFY(saveBytes(path("a.yaml"), std::string(length, 'a')).has_value());
    for (int round = 0; round < 200; ++round) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            for (int i = 0;; ++i) {
                if (!saveBytes(path("a.yaml"), std::string(length, static_cast<char>('a' + i % 26)))) {
                    ::_exit(1);
                }
            }
        }
        // How far the child gets is the point, not a wait for it; the steps spread over several saves.
        ::usleep(static_cast<useconds_t>(200 + round * 977 % 15'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        const std::string content = contentOf(path("a.yaml"));
        QCOMPARE(content.size(), length);
        QCOMPARE(content.find_first_not_of(content.front()), std::string::npos);
    }
    QVERIFY(saveBytes(path("a.yaml"), "after all that").has_value());
    QCOMPARE(contentOf(path("a.yaml")), "after all that");
    // What a killed save may leave is hidden and named after its file.
    for (const QString& entry : entries()) {
        QVERIFY2(entry == QStringLiteral("a.yaml") || entry.startsWith(QStringLiteral(".a.yaml.")), qPrintable(entry));
    }
}

QTEST_APPLESS_MAIN(TestAtomicSave)
#include "tst_atomicsave.moc"
