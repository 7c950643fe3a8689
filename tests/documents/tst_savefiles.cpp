// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/savefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::documents;

namespace {

const std::array<NamedFile, 3> pages{{{"01-a.png", "first"}, {"02-b.png", "second"}, {"03-c.png", "third"}}};

int movesLeft = 0;

/// The system's calls, until so many moves have been made.
SaveCalls failingAfter(int moves)
{
    movesLeft = moves;
    SaveCalls calls = systemSaveCalls();
    calls.move = [](const char* from, const char* to) {
        if (movesLeft-- > 0) {
            return systemSaveCalls().move(from, to);
        }
        errno = EIO;
        return -1;
    };
    return calls;
}

SaveCalls onAFullDisk()
{
    SaveCalls calls = systemSaveCalls();
    calls.write = [](int, const void*, std::size_t) -> std::ptrdiff_t {
        errno = ENOSPC;
        return -1;
    };
    return calls;
}

std::string codeOf(const base::Result<base::Done>& result)
{
    return result ? "saved" : result.error().front().code;
}

} // namespace

/// Several files at once: all of them or none.
class TestSaveFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QByteArray content(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFilesAreThereAndNothingElse()
    {
        QCOMPARE(codeOf(saveFiles(folder(), pages, Existing::Refuse)), std::string("saved"));
        QCOMPARE(names(), (QStringList{u"01-a.png"_s, u"02-b.png"_s, u"03-c.png"_s}));
        QCOMPARE(content(u"02-b.png"_s), QByteArray("second"));
    }

    void aMissingFolderIsMadeButNotItsParents()
    {
        QCOMPARE(codeOf(saveFiles(folder() / "new", pages, Existing::Refuse)), std::string("saved"));
        QCOMPARE(content(u"new/03-c.png"_s), QByteArray("third"));
        QCOMPARE(codeOf(saveFiles(folder() / "no" / "such", pages, Existing::Refuse)), std::string("folder_missing"));
        QCOMPARE(names(), QStringList{u"new"_s});
    }

    void aFileInThePlaceOfTheFolderIsNoFolder()
    {
        write(u"taken"_s, "mine");
        QCOMPARE(codeOf(saveFiles(folder() / "taken", pages, Existing::Replace)), std::string("folder_missing"));
        QCOMPARE(content(u"taken"_s), QByteArray("mine"));
    }

    void whatIsThereIsReplacedOnlyWhenAsked()
    {
        write(u"02-b.png"_s, "mine");
        const auto refused = saveFiles(folder(), pages, Existing::Refuse);
        QCOMPARE(codeOf(refused), std::string("files_exist"));
        QCOMPARE(std::get<std::string>(refused.error().front().arguments.front()), std::string("02-b.png"));
        QCOMPARE(names(), QStringList{u"02-b.png"_s});
        QCOMPARE(content(u"02-b.png"_s), QByteArray("mine"));
        QCOMPARE(codeOf(saveFiles(folder(), pages, Existing::Replace)), std::string("saved"));
        QCOMPARE(content(u"02-b.png"_s), QByteArray("second"));
        QCOMPARE(names().size(), 3);
    }

    void aFailureLeavesTheFolderAsItWas_data()
    {
        QTest::addColumn<int>("moves");
        // Three files are written by one move each, then each is moved to its place, the second by way of the old one.
        for (int moves = 0; moves < 7; ++moves)
            QTest::addRow("after %d moves", moves) << moves;
    }

    void aFailureLeavesTheFolderAsItWas()
    {
        QFETCH(const int, moves);
        write(u"02-b.png"_s, "mine");
        QCOMPARE(codeOf(saveFiles(folder(), pages, Existing::Replace, failingAfter(moves))),
                 std::string("file_not_written"));
        QCOMPARE(names(), QStringList{u"02-b.png"_s});
        QCOMPARE(content(u"02-b.png"_s), QByteArray("mine"));
        QCOMPARE(codeOf(saveFiles(folder() / "new", pages, Existing::Refuse, failingAfter(std::min(moves, 5)))),
                 std::string("file_not_written"));
        QCOMPARE(names(), QStringList{u"02-b.png"_s});
    }

    void aFullDiskLeavesNothing()
    {
        QCOMPARE(codeOf(saveFiles(folder() / "new", pages, Existing::Refuse, onAFullDisk())), std::string("disk_full"));
        QCOMPARE(names(), QStringList());
    }

    void onlyRegularFilesAreReplaced()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"02-b.png"_s));
        QCOMPARE(codeOf(saveFiles(folder(), pages, Existing::Replace)), std::string("file_not_regular"));
        QCOMPARE(names(), QStringList{u"02-b.png"_s});
    }
};

QTEST_GUILESS_MAIN(TestSaveFiles)
#include "tst_savefiles.moc"
