// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using testing::Outcome;

/// `evenhost deck --pictures`: what it writes, and what it leaves alone.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void picturesOfTheMeetingAreAllOrNone();

private:
    QTemporaryDir m_folder;
};

void TestPictures::picturesOfTheMeetingAreAllOrNone()
{
    cli::Program program;
    program.today = base::Date{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};
    program.deck = [](const cli::ReportRequest& request, const catalogue::Catalogue&) -> base::Result<std::string> {
        return request.planText;
    };
    program.pictures = [](const cli::ReportRequest& request,
                          const catalogue::Catalogue&) -> base::Result<std::vector<documents::NamedFile>> {
        return std::vector<documents::NamedFile>{{"01-the-question." + request.pictures, request.plan.title},
                                                 {"02-the-workload." + request.pictures, request.language}};
    };
    const auto run = [&](const QStringList& words) {
        return testing::runInside(program, QStringList{u"deck"_s, testing::examplePlan} + words);
    };
    const QString folder = m_folder.filePath(u"pictures"_s);
    const auto names = [&] {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    };
    const auto content = [&](const QString& name) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    };
    const QStringList wanted{u"--pictures"_s, folder};
    QCOMPARE(run(wanted + QStringList{u"--lang"_s, u"de"_s}).status, 0);
    QCOMPARE(names(), (QStringList{u"01-the-question.png"_s, u"02-the-workload.png"_s}));
    QCOMPARE(content(u"01-the-question.png"_s), QByteArray("Claims assistant"));
    QCOMPARE(content(u"02-the-workload.png"_s), QByteArray("de"));

    // What is there stays, unless it may be replaced; one of the two is enough.
    QVERIFY(QFile::remove(folder + u"/01-the-question.png"_s));
    const Outcome refused = run(wanted + QStringList{u"--lang"_s, u"fr"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("02-the-workload.png") && refused.err.contains("--force"), refused.err.constData());
    QCOMPARE(names(), QStringList{u"02-the-workload.png"_s});
    QCOMPARE(content(u"02-the-workload.png"_s), QByteArray("de"));
    QCOMPARE(run(wanted + QStringList{u"--lang"_s, u"fr"_s, u"--force"_s}).status, 0);
    QCOMPARE(content(u"02-the-workload.png"_s), QByteArray("fr"));
    QCOMPARE(run(wanted + QStringList{u"--format"_s, u"svg"_s}).status, 0);
    QCOMPARE(names().size(), 4);

    // Slides or pictures, not both and not neither.
    const QString pdf = m_folder.filePath(u"slides.pdf"_s);
    QCOMPARE(run({u"-o"_s, pdf}).status, 0);
    // The plan as it was read, to be attached.
    QFile slides(pdf);
    QFile plan(testing::examplePlan);
    QVERIFY(slides.open(QIODevice::ReadOnly) && plan.open(QIODevice::ReadOnly));
    QCOMPARE(slides.readAll(), plan.readAll());
    QCOMPARE(run({}).status, 2);
    QCOMPARE(run(wanted + QStringList{u"-o"_s, pdf}).status, 2);
    QCOMPARE(run({u"-o"_s, pdf, u"--format"_s, u"svg"_s}).status, 2);
    QCOMPARE(run(wanted + QStringList{u"--format"_s, u"gif"_s}).status, 2);
    QCOMPARE(run({u"--pictures"_s, QString()}).status, 2);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
