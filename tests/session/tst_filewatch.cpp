// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filewatch.h"

#include "planfiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace evenhost;
using namespace evenhost::testing;
using namespace Qt::StringLiterals;
using session::FileWatch;
using State = FileWatch::State;

class FileWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatOthersDoIsNoticed_data();
    void whatOthersDoIsNoticed();
    void ownSavesAreNothing();
    void theSameContentWrittenAgainIsNothing();
    void aFileThatComesBackIsThere();
    void changedAgainIsSaidAgain();
    void itFollowsThePlan();
    void aLinkIsWatchedWhereItLeads();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Open> m_open;
    std::unique_ptr<FileWatch> m_watch;
};

void FileWatchTest::init()
{
    m_watch.reset();
    m_open.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(copyExample(path(u"plan.yaml"_s)));
    m_open = std::make_unique<Open>();
    m_watch = std::make_unique<FileWatch>(&m_open->session, &m_open->store);
    QVERIFY(m_open->store.open(path(u"plan.yaml"_s)).has_value());
    QCOMPARE(m_watch->state(), State::Same);
}

void FileWatchTest::whatOthersDoIsNoticed_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<State>("state");
    QTest::newRow("written in place") << u"write"_s << State::Changed;
    QTest::newRow("replaced by rename, as editors do") << u"rename"_s << State::Changed;
    QTest::newRow("replaced twice") << u"twice"_s << State::Changed;
    QTest::newRow("deleted") << u"delete"_s << State::Deleted;
    QTest::newRow("moved away") << u"move"_s << State::Deleted;
    QTest::newRow("folder deleted") << u"folder"_s << State::Deleted;
}

void FileWatchTest::whatOthersDoIsNoticed()
{
    QFETCH(const QString, how);
    QFETCH(const State, state);
    const QString file = path(u"plan.yaml"_s);
    const auto replace = [&](const QByteArray& content) {
        QVERIFY(writeFile(path(u"new"_s), content));
        QCOMPARE(::rename(QFile::encodeName(path(u"new"_s)).constData(), QFile::encodeName(file).constData()), 0);
    };
    if (how == u"write"_s) {
        QVERIFY(writeFile(file, "other\n"));
    } else if (how == u"rename"_s) {
        replace("other\n");
    } else if (how == u"twice"_s) {
        replace("other\n");
        QTRY_COMPARE(m_watch->state(), State::Changed);
        QVERIFY(m_open->store.open(path(u"plan.yaml"_s), session::PlanStore::Mode::Anyway).has_value() == false);
        QVERIFY(copyExample(file));
        QTRY_COMPARE(m_watch->state(), State::Same);
        replace("and again\n");
    } else if (how == u"delete"_s) {
        QVERIFY(QFile::remove(file));
    } else if (how == u"move"_s) {
        QVERIFY(QFile::rename(file, path(u"away.yaml"_s)));
    } else {
        QVERIFY(m_folder->remove());
    }
    QTRY_COMPARE(m_watch->state(), state);
}

void FileWatchTest::ownSavesAreNothing()
{
    const QSignalSpy changed(m_watch.get(), &FileWatch::stateChanged);
    for (int i = 0; i < 5; ++i) {
        m_open->edit(10 + i);
        QVERIFY(m_open->store.save().has_value());
        QCoreApplication::processEvents();
    }
    // Something that certainly is noticed afterwards tells that the saves were not.
    QVERIFY(QFile::remove(path(u"plan.yaml"_s)));
    QTRY_COMPARE(m_watch->state(), State::Deleted);
    QCOMPARE(changed.size(), 1);
}

void FileWatchTest::theSameContentWrittenAgainIsNothing()
{
    const QSignalSpy changed(m_watch.get(), &FileWatch::stateChanged);
    const auto before = m_open->store.stamp();
    QVERIFY(writeFile(path(u"plan.yaml"_s), contentOf(path(u"plan.yaml"_s))));
    QTRY_VERIFY(m_open->store.stamp() != before);
    QCOMPARE(m_watch->state(), State::Same);
    QCOMPARE(changed.size(), 0);
    m_open->edit(5);
    QVERIFY(m_open->store.save().has_value()); // and keeps nobody from saving
}

void FileWatchTest::aFileThatComesBackIsThere()
{
    const QString file = path(u"plan.yaml"_s);
    QVERIFY(QFile::rename(file, path(u"away"_s)));
    QTRY_COMPARE(m_watch->state(), State::Deleted);
    QVERIFY(QFile::rename(path(u"away"_s), file));
    QTRY_COMPARE(m_watch->state(), State::Same);
}

void FileWatchTest::changedAgainIsSaidAgain()
{
    const QSignalSpy changed(m_watch.get(), &FileWatch::stateChanged);
    QVERIFY(writeFile(path(u"plan.yaml"_s), "one\n"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(writeFile(path(u"plan.yaml"_s), "another\n"));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(m_watch->state(), State::Changed);
}

void FileWatchTest::itFollowsThePlan()
{
    QVERIFY(m_open->store.saveTo(path(u"second.yaml"_s)).has_value());
    QVERIFY(QFile::remove(path(u"plan.yaml"_s))); // nobody's plan any more
    QVERIFY(writeFile(path(u"second.yaml"_s), "x\n"));
    QTRY_COMPARE(m_watch->state(), State::Changed);
    m_open->store.startNew();
    QCOMPARE(m_watch->state(), State::Same);
}

void FileWatchTest::aLinkIsWatchedWhereItLeads()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    QVERIFY(copyExample(path(u"real/plan.yaml"_s)));
    QVERIFY(QFile::link(path(u"real/plan.yaml"_s), path(u"link.yaml"_s)));
    QVERIFY(m_open->store.open(path(u"link.yaml"_s)).has_value());
    QVERIFY(writeFile(path(u"new"_s), "other\n"));
    QCOMPARE(::rename(QFile::encodeName(path(u"new"_s)).constData(),
                      QFile::encodeName(path(u"real/plan.yaml"_s)).constData()),
             0);
    QTRY_COMPARE(m_watch->state(), State::Changed);
}

QTEST_GUILESS_MAIN(FileWatchTest)
#include "tst_filewatch.moc"
