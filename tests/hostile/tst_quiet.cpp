// SPDX-License-Identifier: GPL-3.0-or-later
// What the program asks the system for, as strace sees it: no connection to anywhere, and no file because of what a
// plan says.

#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "hostilefiles.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;

namespace {

const QString program = QStringLiteral(EVENHOST_PROGRAM);
const QString source = QStringLiteral(EVENHOST_SOURCE_DIR "/");

struct Trace
{
    bool ended = false;
    int status = -1;
    QByteArray err;
    QStringList lines;
};

/// What each subcommand is given; the files are copied to the folder it runs in.
QHash<QString, QStringList> argumentsOfCommands()
{
    return {
        {u"evaluate"_s, {u"plan.yaml"_s, u"--format"_s, u"json"_s, u"--derivations"_s}},
        {u"report"_s, {u"plan.yaml"_s, u"-o"_s, u"report.pdf"_s}},
        {u"deck"_s, {u"plan.yaml"_s, u"-o"_s, u"deck.pdf"_s}},
        {u"workbook"_s, {u"plan.yaml"_s, u"-o"_s, u"plan.xlsx"_s}},
        {u"check"_s, {u"plan.yaml"_s}},
        {u"predict"_s, {u"rows.csv"_s, u"-o"_s, u"out.csv"_s}},
        {u"card"_s, {u"config.json"_s, u"-o"_s, u"card.yaml"_s}},
        {u"traffic"_s, {u"usage.csv"_s, u"--format"_s, u"json"_s}},
    };
}

const QByteArray configuration =
    R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336,
        "num_attention_heads": 32, "num_key_value_heads": 8, "num_hidden_layers": 32, "vocab_size": 128256,
        "max_position_embeddings": 131072, "torch_dtype": "bfloat16", "_name_or_path": "/etc/passwd"})";

const QByteArray usage = "timestamp,input_tokens,output_tokens\n"
                         "2026-11-01T00:00:00Z,100,10\n2026-11-01T01:00:00Z,200,20\n2026-11-02T00:00:00Z,100,10\n";

} // namespace

class TestQuiet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void noCommandConnectsToAnywhere_data();
    void noCommandConnectsToAnywhere();
    void theWindowConnectsToNothingButTheDesktop();
    void aDrivenWindowConnectsToNothingButTheDesktop_data();
    void aDrivenWindowConnectsToNothingButTheDesktop();
    void aPlanOpensNoFiles();

private:
    [[nodiscard]] Trace traced(const QStringList& arguments, int milliseconds = 120'000) const
    {
        return tracedProgram(program, arguments, milliseconds);
    }
    [[nodiscard]] Trace tracedProgram(const QString& name, const QStringList& arguments, int milliseconds) const;
    void expectNoConnections(const Trace& trace) const;
    void write(const QString& name, const QByteArray& content) const;

    QStringList m_commands;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestQuiet::initTestCase()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty() || QProcess::execute(strace, {u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0) {
        QSKIP("strace is not here, or may not look at programs");
    }
    QProcess help;
    help.start(program, {u"--help"_s});
    QVERIFY(help.waitForFinished());
    const QString text = QString::fromUtf8(help.readAllStandardOutput());
    static const QRegularExpression command(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    for (auto match = command.globalMatch(text.mid(text.indexOf(u"Subcommands:"_s))); match.hasNext();) {
        m_commands += match.next().captured(1);
    }
    QVERIFY(m_commands.contains(u"evaluate"_s));
    // A leak check cannot run in a program that is being traced; the other tests of a sanitizer build look for leaks.
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":detect_leaks=0");
}

void TestQuiet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QFile::copy(source + u"resources/examples/claims-assistant.evenhost.yaml"_s,
                        m_folder->filePath(u"plan.yaml"_s)));
    QVERIFY(QFile::copy(source + u"tests/fuzz/corpus/tables/speed.csv"_s, m_folder->filePath(u"rows.csv"_s)));
    write(u"config.json"_s, configuration);
    write(u"usage.csv"_s, usage);
}

void TestQuiet::write(const QString& name, const QByteArray& content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Trace TestQuiet::tracedProgram(const QString& name, const QStringList& arguments, int milliseconds) const
{
    const QString log = m_folder->filePath(u"trace"_s);
    // -I 2: told to end, strace ends the program too, even while it writes to a file.
    QStringList all{
        u"-I"_s, u"2"_s, u"-f"_s, u"-s"_s, u"4096"_s, u"-e"_s, u"trace=%network,open,openat,openat2,execve"_s,
        u"-o"_s, log};
    all += name;
    all += arguments;
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(u"strace"_s, all);
    process.closeWriteChannel();
    Trace trace;
    trace.ended = process.waitForFinished(milliseconds);
    if (!trace.ended) {
        process.terminate(); // strace passes it on
        process.waitForFinished();
    }
    trace.status = process.exitCode();
    trace.err = process.readAllStandardError();
    QFile file(log);
    if (file.open(QIODevice::ReadOnly)) {
        trace.lines = QString::fromUtf8(file.readAll()).split(u'\n');
    }
    return trace;
}

void TestQuiet::expectNoConnections(const Trace& trace) const
{
    static const QRegularExpression network(uR"(\b(socket|connect|sendto|sendmsg|bind|listen)\()"_s);
    QVERIFY(trace.lines.size() > 5);
    for (const QString& line : trace.lines) {
        // Local sockets lead to the display, the accessibility bus and the user database.
        const bool remote = network.match(line).hasMatch() && line.contains(u"AF_"_s) && !line.contains(u"AF_UNIX"_s);
        QVERIFY2(!remote, qPrintable(line));
        // Display, accessibility and session bus, and the services the C library asks for names.
        static const QRegularExpression desktop(
            uR"(sun_path=@?"[^"]*(X11-unix|wayland|/bus|dbus|at-spi|ICE-unix|nscd|systemd|ibus|fcitx))"_s);
        const bool stranger =
            line.contains(u"connect("_s) && line.contains(u"sun_path"_s) && !desktop.match(line).hasMatch();
        QVERIFY2(!stranger, qPrintable(line));
    }
}

void TestQuiet::noCommandConnectsToAnywhere_data()
{
    QTest::addColumn<QString>("command");
    for (const QString& command : std::as_const(m_commands)) {
        QTest::addRow("%s", qPrintable(command)) << command;
    }
}

void TestQuiet::noCommandConnectsToAnywhere()
{
    QFETCH(const QString, command);
    const auto known = argumentsOfCommands();
    QVERIFY2(known.contains(command), "a subcommand this test does not know: say what to give it");
    const Trace trace = traced(QStringList{command} + known.value(command));
    QVERIFY(trace.ended);
    QVERIFY2(trace.status == 0, trace.err.constData());
    expectNoConnections(trace);
    const auto programs = trace.lines.filter(u"execve("_s);
    QVERIFY2(programs.size() == 1, qPrintable(programs.join(u'\n')));
}

void TestQuiet::theWindowConnectsToNothingButTheDesktop()
{
    QProcess help;
    help.start(program, {u"--help"_s});
    QVERIFY(help.waitForFinished());
    if (!help.readAllStandardOutput().contains("Open the window")) {
        QSKIP("built without the window");
    }
    const Trace trace = traced({u"plan.yaml"_s}, 6'000);
    QVERIFY2(!trace.ended, trace.err.constData()); // it stayed open until it was told to go
    expectNoConnections(trace);
}

void TestQuiet::aDrivenWindowConnectsToNothingButTheDesktop_data()
{
    QTest::addColumn<QString>("test");
    QTest::newRow("typing, opening, saving") << u"tst_window_mainwindow"_s;
    QTest::newRow("files changing, locks") << u"tst_window_filechanges"_s;
    QTest::newRow("crash and recovery") << u"tst_window_recovery"_s;
    QTest::newRow("files taken in") << u"tst_window_imports"_s;
    QTest::newRow("pages of a meeting") << u"tst_walkthrough_meeting"_s;
}

void TestQuiet::aDrivenWindowConnectsToNothingButTheDesktop()
{
    // Tests that drive the real window are the session of a person who tries everything.
    QFETCH(const QString, test);
    const QString driver = QFileInfo(program).dir().filePath(u"tests/"_s + test);
    if (!QFileInfo::exists(driver)) {
        QSKIP("the tests of the window are not built here");
    }
    const Trace trace = tracedProgram(driver, {}, 280'000);
    QVERIFY(trace.ended);
    expectNoConnections(trace);
    const auto programs = trace.lines.filter(u"execve("_s);
    QVERIFY2(programs.size() == 1, qPrintable(programs.join(u'\n')));
}

void TestQuiet::aPlanOpensNoFiles()
{
    // Each text field of a plan names a file of its own that is there to be read.
    const catalogue::Catalogue catalogue = documents::builtInCatalogue();
    const auto file = documents::readPlan(hostile::wholePlan(), "plan.yaml", catalogue);
    QVERIFY(file.has_value());
    plan::Plan plan = file->plan;
    int next = 0;
    QStringList baits;
    const auto bait = [&](const QString& pattern) {
        const QString name = u"bait-%1.png"_s.arg(++next);
        write(name, "x");
        baits += name;
        return pattern.arg(m_folder->filePath(name)).toStdString();
    };
    plan.title = bait(u"%1"_s);
    plan.client = bait(u"<img src=\"%1\">"_s);
    plan.author = bait(u"file://%1"_s);
    plan.note = bait(u"![x](%1)"_s);
    plan.reviewer = bait(u"<style>@import url(file://%1);</style>"_s);
    plan.shortlist.front().label = bait(u"<body background='%1'>"_s);
    plan.shortlist.front().note = bait(u"<link rel=stylesheet href='%1'>"_s);
    plan.own.hosting.front().provider = bait(u"<table style=\"background-image: url(%1)\"><tr><td>"_s);
    plan.own.managed.front().model = bait(u"<object data='%1'>"_s);
    plan.walkthrough.notes["trap"] = bait(u"<img src='file://%1'>"_s);
    plan.scenarios.front().note = bait(u"!include %1"_s);
    write(u"plan.yaml"_s, QByteArray::fromStdString(documents::planText(plan)));
    for (const QString& command : {u"evaluate"_s, u"check"_s, u"report"_s, u"deck"_s, u"workbook"_s}) {
        if (!m_commands.contains(command)) {
            continue;
        }
        const Trace trace = traced(QStringList{command} + argumentsOfCommands().value(command));
        QVERIFY2(trace.ended && trace.status == 0, trace.err.constData());
        for (const QString& line : trace.lines) {
            for (const QString& name : std::as_const(baits)) {
                QVERIFY2(!line.contains(name), qPrintable(command + u": "_s + line));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestQuiet)
#include "tst_quiet.moc"
