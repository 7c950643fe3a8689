// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that README, documentation and manual page quote do what they say.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(EVENHOST_SOURCE_DIR "/");

QString contentOf(const QString& file)
{
    QFile device(source + file);
    return device.open(QIODevice::ReadOnly) ? QString::fromUtf8(device.readAll()) : QString();
}

QStringList pages()
{
    QStringList files{u"README.md"_s};
    QDirIterator docs(source + u"resources/docs"_s, {u"*.md"_s}, QDir::Files);
    while (docs.hasNext()) {
        files += QDir(source).relativeFilePath(docs.next());
    }
    files.sort();
    return files;
}

struct Outcome
{
    int status = -1;
    QString out;
    QString err;
};

Outcome ranProgram(const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(source);
    process.start(QStringLiteral(EVENHOST_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList subcommands()
{
    static const QRegularExpression command(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    const QString help = ranProgram({u"--help"_s}).out;
    QStringList names;
    for (auto match = command.globalMatch(help.mid(help.indexOf(u"Subcommands:"_s))); match.hasNext();) {
        names += match.next().captured(1);
    }
    return names;
}

/// Subcommands that only a program with its window has.
bool needsTheWindow(const QString& command)
{
    return command == u"report"_s || command == u"deck"_s;
}

} // namespace

class TestDocumentedCommands : public QObject
{
    Q_OBJECT

private slots:
    void commandsInBlocksWork_data();
    void commandsInBlocksWork();
    void commandsInSentencesAreKnown();
    void theManualPageNamesEverySubcommand();
};

void TestDocumentedCommands::commandsInBlocksWork_data()
{
    QTest::addColumn<QString>("line");
    static const QRegularExpression fenced(u"```\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    for (const QString& page : pages()) {
        const QString text = contentOf(page);
        for (auto block = fenced.globalMatch(text); block.hasNext();) {
            const QStringList lines = block.next().captured(1).split(u'\n');
            for (const QString& line : lines) {
                // A table of libraries is no command.
                if (line.startsWith(u"evenhost "_s) && !line.contains(u"app/"_s)) {
                    QTest::addRow("%s: %s", qPrintable(page), qPrintable(line)) << line;
                }
            }
        }
    }
}

void TestDocumentedCommands::commandsInBlocksWork()
{
    QFETCH(const QString, line);
    QStringList words = QProcess::splitCommand(line).mid(1);
    if (needsTheWindow(words.first()) && !subcommands().contains(words.first())) {
        QSKIP("built without the window");
    }
    const QTemporaryDir folder;
    // Files of the reader's own have a stand-in.
    const auto log = words.indexOf(u"usage.csv"_s);
    if (log >= 0) {
        words[log] = folder.filePath(words.at(log));
        QFile file(words.at(log));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("timestamp,input_tokens,output_tokens\n"
                   "2026-11-01T00:00:00Z,100,10\n2026-11-02T01:00:00Z,200,20\n");
    }
    const auto output = words.indexOf(u"-o"_s);
    if (output >= 0) {
        words[output + 1] = folder.filePath(words.at(output + 1));
    }
    const Outcome outcome = ranProgram(words);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QVERIFY(output >= 0 ? QFile::exists(words.at(output + 1)) : !outcome.out.isEmpty());
}

void TestDocumentedCommands::commandsInSentencesAreKnown()
{
    static const QRegularExpression quoted(u"`evenhost ([^`]+)`"_s);
    static const QRegularExpression option(u"(?:^| )(--?[a-z][a-z-]*)"_s);
    const QStringList known = subcommands();
    QStringList wrong;
    for (const QString& page : pages()) {
        const QString text = contentOf(page);
        for (auto match = quoted.globalMatch(text); match.hasNext();) {
            const QString words = match.next().captured(1);
            const QString command = words.section(u' ', 0, 0);
            if (!known.contains(command)) {
                if (!needsTheWindow(command) && !command.startsWith(u'-')) {
                    wrong += page + u": evenhost "_s + words;
                }
                continue;
            }
            const QString help = ranProgram({command, u"--help"_s}).out;
            for (auto part = option.globalMatch(words); part.hasNext();) {
                const QString name = part.next().captured(1);
                if (!help.contains(name)) {
                    wrong += page + u": evenhost "_s + words + u": no option "_s + name;
                }
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestDocumentedCommands::theManualPageNamesEverySubcommand()
{
    const QString page = contentOf(u"packaging/linux/evenhost.1.in"_s).remove(u'\\');
    const QStringList known = subcommands();
    QVERIFY(known.size() >= 3);
    for (const QString& command : known) {
        QVERIFY2(page.contains(u"\n.B evenhost "_s + command), qPrintable(command + u" has no synopsis"_s));
        QVERIFY2(page.contains(u".TP\n.B "_s + command + u'\n'), qPrintable(command + u" is not described"_s));
        static const QRegularExpression option(u"(--[a-z][a-z-]+)"_s);
        const QString help = ranProgram({command, u"--help"_s}).out;
        for (auto match = option.globalMatch(help); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(name == u"--help"_s || page.contains(name), qPrintable(command + u' ' + name));
        }
    }
}

QTEST_GUILESS_MAIN(TestDocumentedCommands)
#include "tst_documentedcommands.moc"
