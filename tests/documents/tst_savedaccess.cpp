// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read what was saved: modes, access lists and attributes of plans and their backups.
#include "documents/atomicsave.h"
#include "savedfiles.h"

#include <QFile>
#include <QTest>

#include <filesystem>

#include <sys/stat.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

using namespace evenhost;
using namespace evenhost::documents;
using namespace evenhost::testing;
namespace fs = std::filesystem;

namespace {

#ifdef __linux__
// As acl(5) and linux/posix_acl_xattr.h: version 2, then tag, permissions and id of each entry: owner rw-, user 1234
// rw-, group r--, mask rw-, others ---.
const QByteArray withAnotherUser = QByteArray::fromHex("02000000"
                                                       "01000600ffffffff"
                                                       "02000600d2040000"
                                                       "04000400ffffffff"
                                                       "10000600ffffffff"
                                                       "20000000ffffffff");
constexpr const char* accessList = "system.posix_acl_access";
constexpr const char* defaultList = "system.posix_acl_default";

bool setAttribute(const fs::path& file, const char* name, const QByteArray& value)
{
    return ::setxattr(file.c_str(), name, value.constData(), static_cast<std::size_t>(value.size()), 0) == 0;
}

/// Empty where there is none.
QByteArray attributeOf(const fs::path& file, const char* name)
{
    QByteArray value(1000, '\0');
    const ssize_t size = ::getxattr(file.c_str(), name, value.data(), static_cast<std::size_t>(value.size()));
    return value.left(std::max(size, ssize_t{0}));
}
#endif

} // namespace

class TestSavedAccess : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void accessListsAndAttributesAreKept_data();
    void accessListsAndAttributesAreKept();
    void theFoldersListLetsNobodyElseIn_data();
    void theFoldersListLetsNobodyElseIn();
    void aBackupTakesThePlaceOfALink();
    void aBackupLooksLikeItsOriginal();
    void aBackupIsNotForced();

private:
    [[nodiscard]] fs::path path(const char* name) const { return m_folder->path(name); }
    [[nodiscard]] QStringList entries() const { return m_folder->entries(); }

    std::unique_ptr<SaveFolder> m_folder;
};

void TestSavedAccess::init()
{
    m_folder = std::make_unique<SaveFolder>();
    QVERIFY(m_folder->isValid());
}

void TestSavedAccess::accessListsAndAttributesAreKept_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("note of the user") << QByteArray("user.xdg.comment") << QByteArray("agreed with finance");
#ifdef __linux__
    QTest::newRow("access list") << QByteArray(accessList) << withAnotherUser;
#endif
}

void TestSavedAccess::accessListsAndAttributesAreKept()
{
#ifdef __linux__
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    const std::string file = path("a.yaml").string();
    QVERIFY(saveBytes(file, "one").has_value());
    if (!setAttribute(file, name.constData(), value)) {
        QSKIP("this file system has no such attributes");
    }
    const mode_t mode = modeOf(file);
    QVERIFY(saveBytes(file, "two").has_value());
    QCOMPARE(attributeOf(file, name.constData()), value);
    QCOMPARE(modeOf(file), mode);
#else
    QSKIP("only looked at on Linux");
#endif
}

void TestSavedAccess::theFoldersListLetsNobodyElseIn_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::newRow("a file without a list") << QByteArray();
#ifdef __linux__
    QByteArray another = withAnotherUser;
    another.replace(QByteArray::fromHex("d2040000"), QByteArray::fromHex("2e160000")); // 5678
    QTest::newRow("a file with one of its own") << another;
#endif
}

/// Everybody whom a shared folder lets into its new files is not therefore let into an old one that is saved again.
void TestSavedAccess::theFoldersListLetsNobodyElseIn()
{
#ifdef __linux__
    QFETCH(const QByteArray, own);
    QVERIFY(saveBytes(path("a.yaml"), "one").has_value());
    QCOMPARE(::chmod(path("a.yaml").c_str(), 0640), 0);
    if (!setAttribute(m_folder->path(), defaultList, withAnotherUser)
        || (!own.isEmpty() && !setAttribute(path("a.yaml"), accessList, own))) {
        QSKIP("this file system has no access lists");
    }
    const mode_t mode = modeOf(path("a.yaml"));
    QVERIFY(saveBytes(path("a.yaml"), "two").has_value());
    QCOMPARE(attributeOf(path("a.yaml"), accessList), own);
    QCOMPARE(modeOf(path("a.yaml")), mode);
    // A new file is the folder's business.
    QVERIFY(saveBytes(path("new.yaml"), "one").has_value());
    QVERIFY(!attributeOf(path("new.yaml"), accessList).isEmpty());
#else
    QSKIP("only looked at on Linux");
#endif
}

void TestSavedAccess::aBackupTakesThePlaceOfALink()
{
    QVERIFY(saveBytes(path("a.yaml"), "two").has_value());
    QVERIFY(saveBytes(path("precious"), "not ours").has_value());
    for (const char* target : {"precious", "not-there"}) {
        fs::remove(path("a.yaml~"));
        fs::create_symlink(target, path("a.yaml~"));
        QCOMPARE(codeOf(saveBackup(path("a.yaml~"), "one", path("a.yaml"))), "saved");
        QVERIFY(!fs::is_symlink(path("a.yaml~")));
        QCOMPARE(contentOf(path("a.yaml~")), "one");
    }
    QCOMPARE(contentOf(path("precious")), "not ours");
    QVERIFY(!fs::exists(path("not-there")));
    // The plan itself may be reached through one.
    fs::create_symlink("a.yaml", path("link"));
    QCOMPARE(codeOf(saveBackup(path("link~"), "one", path("link"))), "saved");
    QCOMPARE(entries(), (QStringList{QStringLiteral("a.yaml"), QStringLiteral("a.yaml~"), QStringLiteral("link"),
                                     QStringLiteral("link~"), QStringLiteral("precious")}));
}

void TestSavedAccess::aBackupLooksLikeItsOriginal()
{
    QVERIFY(saveBytes(path("a.yaml"), "two").has_value());
    QCOMPARE(::chmod(path("a.yaml").c_str(), 0600), 0);
    QVERIFY(saveBackup(path("a.yaml~"), "one", path("a.yaml")).has_value());
    QCOMPARE(modeOf(path("a.yaml~")), mode_t{0600});
    // One that was there does not keep what it had.
    QCOMPARE(::chmod(path("a.yaml~").c_str(), 0666), 0);
    QVERIFY(saveBackup(path("a.yaml~"), "one and a half", path("a.yaml")).has_value());
    QCOMPARE(modeOf(path("a.yaml~")), mode_t{0600});
    QCOMPARE(contentOf(path("a.yaml~")), "one and a half");
#ifdef __linux__
    if (!setAttribute(path("a.yaml"), accessList, withAnotherUser)) {
        QSKIP("this file system has no access lists");
    }
    QVERIFY(saveBackup(path("a.yaml~"), "two", path("a.yaml")).has_value());
    QCOMPARE(attributeOf(path("a.yaml~"), accessList), withAnotherUser);
#endif
}

void TestSavedAccess::aBackupIsNotForced()
{
    QVERIFY(saveBytes(path("a.yaml"), "two").has_value());
    fs::create_directory(path("folder~"));
    QCOMPARE(codeOf(saveBackup(path("folder~"), "one", path("a.yaml"))), "file_not_regular");
    QVERIFY(saveBytes(path("a.yaml~"), "to be kept").has_value());
    QCOMPARE(::chmod(path("a.yaml~").c_str(), 0444), 0);
    QCOMPARE(codeOf(saveBackup(path("a.yaml~"), "one", path("a.yaml"))), "file_read_only");
    QCOMPARE(contentOf(path("a.yaml~")), "to be kept");
}

QTEST_APPLESS_MAIN(TestSavedAccess)
#include "tst_savedaccess.moc"
