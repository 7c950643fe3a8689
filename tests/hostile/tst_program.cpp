// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile files given to the program itself: exit status 1, a message with a place, clean output, nothing written.

#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "documents/utf8.h"
#include "hostilefiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace evenhost;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome ranProgram(const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(EVENHOST_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool isClean(const QByteArray& text)
{
    return !documents::firstUncleanByte(text.toStdString());
}

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tricksAreRefused_data();
    void tricksAreRefused();
    void dangerousTextsComeOutAsTheyAre();
    void namesOfFilesAreCleaned();
    void nothingIsWrittenWhenTheOutputCannotBe();
    void pipesAreNotWaitedFor();
    void predictionsHoldNoFormulas();

private:
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestProgram::tricksAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    int row = 0;
    for (const hostile::Trick& trick : hostile::tricks()) {
        // Each kind of trick, but not each number: the program is started twice a row.
        // A file of another kind is no plan, but "check" takes it.
        const bool aPlan = trick.code != "not_a_plan";
        if (aPlan && (trick.code != "not_a_number" || row % 5 == 0)) {
            QTest::addRow("%s", trick.file.name.c_str()) << bytes(trick.file.text);
        }
        ++row;
    }
}

void TestProgram::tricksAreRefused()
{
    QFETCH(const QByteArray, text);
    write(u"plan.yaml"_s, text);
    static const QRegularExpression located(uR"(^plan\.yaml:\d+:\d+: error: \S)"_s);
    static const QRegularExpression whole(uR"(^plan\.yaml: error: \S)"_s);
    const QList<QStringList> commands{
        {u"check"_s, u"plan.yaml"_s},
        {u"evaluate"_s, u"plan.yaml"_s, u"--scenario"_s, u"s"_s, u"--format"_s, u"json"_s},
    };
    for (const QStringList& command : commands) {
        const Outcome outcome = ranProgram(command, m_folder->path());
        QCOMPARE(outcome.status, 1);
        QVERIFY2(isClean(outcome.out) && isClean(outcome.err), "control characters");
        const QString first = QString::fromUtf8(outcome.err.left(outcome.err.indexOf('\n')));
        const bool empty = first.contains(u"empty"_s) || first.contains(u"more than"_s);
        QVERIFY2(located.match(first).hasMatch() || (empty && whole.match(first).hasMatch()), qPrintable(first));
        QVERIFY2(outcome.err.size() < 20'000, "messages without end");
        QCOMPARE(entries(), QStringList{u"plan.yaml"_s});
    }
}

void TestProgram::dangerousTextsComeOutAsTheyAre()
{
    const catalogue::Catalogue catalogue = documents::builtInCatalogue();
    const auto file = documents::readPlan(hostile::wholePlan(), "plan.yaml", catalogue);
    QVERIFY(file.has_value());
    for (const std::string& text : hostile::dangerousTexts()) {
        plan::Plan plan = file->plan;
        plan.title = text;
        plan.shortlist.front().label = text;
        write(u"plan.yaml"_s, bytes(documents::planText(plan)));
        const Outcome json = ranProgram({u"evaluate"_s, u"plan.yaml"_s, u"--format"_s, u"json"_s}, m_folder->path());
        QCOMPARE(json.status, 0);
        const QJsonObject root = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(root[u"plan"_s][u"title"_s].toString(), QString::fromStdString(text));
        const Outcome table = ranProgram({u"evaluate"_s, u"plan.yaml"_s}, m_folder->path());
        QCOMPARE(table.status, 0);
        QVERIFY2(!table.out.contains("\xE2\x80\xAE"), "a terminal would turn the figures around");
        QVERIFY(isClean(json.out) && isClean(json.err) && isClean(table.out) && isClean(table.err));
        QCOMPARE(entries(), QStringList{u"plan.yaml"_s});
    }
}

void TestProgram::namesOfFilesAreCleaned()
{
    const QString name = u"a\x1b[2Jb.yaml"_s;
    write(name, "evenhost: 1\n");
    for (const QString& command : {u"check"_s, u"evaluate"_s}) {
        for (const QString& file : {name, u"none\x1b]0;owned\x07"_s}) {
            const Outcome outcome = ranProgram({command, file}, m_folder->path());
            QCOMPARE(outcome.status, 1);
            QVERIFY(isClean(outcome.out) && isClean(outcome.err));
        }
    }
    const Outcome usage = ranProgram({u"\x1b[2J"_s, u"--\x1b[2J"_s}, m_folder->path());
    QCOMPARE(usage.status, 2);
    QVERIFY(isClean(usage.err));
}

void TestProgram::nothingIsWrittenWhenTheOutputCannotBe()
{
    QFile config(QStringLiteral(EVENHOST_SOURCE_DIR "/tests/fuzz/corpus/tables/speed.csv"));
    QVERIFY(config.copy(m_folder->filePath(u"rows.csv"_s)));
    const Outcome gone = ranProgram({u"predict"_s, u"rows.csv"_s, u"-o"_s, u"gone/out.csv"_s}, m_folder->path());
    QCOMPARE(gone.status, 1);
    QVERIFY(gone.err.contains("error: "));
    const Outcome folder = ranProgram({u"predict"_s, u"rows.csv"_s, u"-o"_s, u"."_s}, m_folder->path());
    QCOMPARE(folder.status, 1);
    QCOMPARE(entries(), QStringList{u"rows.csv"_s});
}

void TestProgram::pipesAreNotWaitedFor()
{
    const QStringList names{u"pipe"_s, u"pipe.json"_s, u"pipe.csv"_s};
    for (const QString& name : names) {
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(name)).constData(), 0600), 0);
    }
    const QList<QStringList> commands{{u"traffic"_s, u"pipe"_s},     {u"check"_s, u"pipe.json"_s},
                                      {u"check"_s, u"pipe.csv"_s},   {u"card"_s, u"pipe.json"_s},
                                      {u"predict"_s, u"pipe.csv"_s}, {u"evaluate"_s, u"pipe"_s}};
    for (const QStringList& command : commands) {
        const Outcome outcome = ranProgram(command, m_folder->path());
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.startsWith(QByteArray(command.last().toUtf8() + ": error: ")), outcome.err.constData());
    }
}

void TestProgram::predictionsHoldNoFormulas()
{
    write(u"speed.csv"_s, "row_id,model,gpu,n_gpus,tp,ep,dp_attention,weight_precision,engine,isl,osl,concurrency\n"
                          "=cmd|x!A0,m,g,1,1,1,1,fp8,vllm,1,1,1\n");
    write(u"memory.csv"_s, "model,metric,@note\n+cmd|x!A0,weights,-5\n");
    const Outcome speed = ranProgram({u"predict"_s, u"speed.csv"_s}, m_folder->path());
    QCOMPARE(speed.status, 0);
    QVERIFY2(speed.out.contains("\n'=cmd|x!A0,"), speed.out.constData());
    const Outcome memory = ranProgram({u"predict"_s, u"--memory"_s, u"memory.csv"_s}, m_folder->path());
    QCOMPARE(memory.status, 0);
    QVERIFY2(memory.out.startsWith("model,metric,'@note,predicted,status\n'+cmd|x!A0,weights,-5,"),
             memory.out.constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
