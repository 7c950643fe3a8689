// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/harness.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using testing::Harness;

/// The walkthrough's pages as pictures, from the File menu.
class PicturesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Harness> m_harness;
    QString m_folder;

    QStringList names() const { return QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void exportPictures() { m_harness->trigger(u"fileExportPictures"_s); }
    QByteArray content(const QString& name) const
    {
        QFile file(m_folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

private slots:
    void init()
    {
        m_harness = std::make_unique<Harness>();
        m_folder = m_harness->file(u"pictures"_s);
        QVERIFY(QDir().mkpath(m_folder));
        m_harness->dialogs().nextFile = m_folder;
    }

    void everyPageIsWritten_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("ending");
        QTest::newRow("png") << 0 << u".png"_s;
        QTest::newRow("svg") << 1 << u".svg"_s;
    }

    void everyPageIsWritten()
    {
        QFETCH(const int, choice);
        QFETCH(const QString, ending);
        m_harness->dialogs().choice = choice;
        exportPictures();
        QCOMPARE(m_harness->dialogs().lastProblem, QString());
        QCOMPARE(names().size(), 12);
        QCOMPARE(names().first(), u"01-the-question"_s + ending);
        QCOMPARE(m_harness->dialogs().askedToConfirm, 0);
    }

    void whatIsThereIsAskedForOnce()
    {
        m_harness->dialogs().choice = 1;
        exportPictures();
        const QString first = names().first();
        QFile file(m_folder + u'/' + first);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        m_harness->dialogs().yes = false;
        exportPictures();
        QCOMPARE(m_harness->dialogs().askedToConfirm, 1);
        QCOMPARE(content(first), QByteArray("mine"));
        m_harness->dialogs().yes = true;
        exportPictures();
        QCOMPARE(m_harness->dialogs().askedToConfirm, 2);
        QVERIFY(content(first).startsWith("<?xml"));
        QCOMPARE(names().size(), 12);
    }

    void cancellingWritesNothing_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("the folder") << true;
        QTest::newRow("the kind") << false;
    }

    void cancellingWritesNothing()
    {
        QFETCH(const bool, folder);
        if (folder)
            m_harness->dialogs().nextFile.clear();
        else
            m_harness->dialogs().choice = -1;
        exportPictures();
        QCOMPARE(names(), QStringList());
        QCOMPARE(m_harness->dialogs().lastProblem, QString());
    }

    void aFolderThatIsNotThereIsExplained()
    {
        m_harness->dialogs().choice = 1;
        m_harness->dialogs().nextFile = m_harness->file(u"no/such"_s);
        exportPictures();
        QVERIFY(m_harness->dialogs().lastProblem.contains(u"such"_s));
        QCOMPARE(m_harness->dialogs().lastDetails.size(), 1);
    }
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
