// Holds what a careful reader of the tree would otherwise have to look for.

#include "sourcetree.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost::policy;

namespace {

constexpr int longestFile = 500;

QStringList textFiles()
{
    QStringList files = filesBelow(
        {u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"modelcards"_s, u"resources"_s, u"translations"_s, u".ci"_s},
        {});
    files += {u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"CHANGELOG.md"_s, u"README.md"_s};
    static const QRegularExpression binary(u"\\.(png|ttf|otf|pdf|xlsx|ico|qm|gz|bin)$"_s);
    files.removeIf([](const QString& file) { return binary.match(file).hasMatch(); });
    return files;
}

QString contentOf(const QString& file)
{
    QFile device(absolute(file));
    return device.open(QIODevice::ReadOnly) ? QString::fromUtf8(device.readAll()) : QString();
}

QMap<QString, QString> allowedLongFiles()
{
    QMap<QString, QString> allowed;
    for (const Line& line : linesOf(u"tests/policy/long_files.txt"_s)) {
        if (line.text.startsWith(u'#') || line.text.trimmed().isEmpty())
            continue;
        allowed.insert(line.text.section(u':', 0, 0).trimmed(), line.text.section(u':', 1).trimmed());
    }
    return allowed;
}

void expectNone(const QStringList& places)
{
    QVERIFY2(places.isEmpty(), qPrintable(u"\n  "_s + places.join(u"\n  "_s)));
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT

private slots:
    void theTopLevelHoldsOnlyTheAgreedNames();
    void filesAreShort();
    void noLeftOverMarks();
    void noPathsOfOneMachine();
    void scriptsNamedInTheReadmeExist();
    void everyTestProgramChecksSomething();
    void translationsAreFinished();
    void versionIsWrittenOnce();
};

void TreeTest::theTopLevelHoldsOnlyTheAgreedNames()
{
    const QStringList agreed{u"CMakeLists.txt"_s,
                             u"CMakePresets.json"_s,
                             u"LICENSE"_s,
                             u"CHANGELOG.md"_s,
                             u"README.md"_s,
                             u"app"_s,
                             u"ui"_s,
                             u"resources"_s,
                             u"modelcards"_s,
                             u"translations"_s,
                             u"tests"_s,
                             u"packaging"_s};
    QStringList strangers;
    const QStringList entries = QDir(absolute({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        // Build folders and an editor's own presets are ignored by git.
        if (!agreed.contains(entry) && !entry.startsWith(u"build"_s) && entry != u"CMakeUserPresets.json"_s
            && entry != u"compile_commands.json"_s)
            strangers += entry;
    }
    expectNone(strangers);
}

void TreeTest::filesAreShort()
{
    QMap<QString, QString> allowed = allowedLongFiles();
    QStringList places;
    for (const QString& file : sourcesBelow({u"app"_s, u"ui"_s, u"tests"_s})) {
        const auto lines = linesOf(file).size();
        const QString reason = allowed.take(file);
        if (lines > longestFile && reason.isEmpty())
            places += file + u": "_s + QString::number(lines) + u" lines"_s;
        if (lines <= longestFile && !reason.isEmpty())
            places += file + u": no longer long, take it out of tests/policy/long_files.txt"_s;
    }
    for (const QString& file : allowed.keys())
        places += file + u": in tests/policy/long_files.txt, not in the tree"_s;
    expectNone(places);
}

void TreeTest::noLeftOverMarks()
{
    // Written in two halves so that this file does not find itself.
    static const QRegularExpression mark(u"\\b(TO"_s
                                         u"DO|FIX"_s
                                         u"ME|XX"_s
                                         u"X|HA"_s
                                         u"CK)\\b"_s);
    QStringList places;
    for (const QString& file : textFiles()) {
        if (file.startsWith(u"translations/"_s) || file.startsWith(u"tests/data/"_s))
            continue;
        for (const Line& line : linesOf(file)) {
            if (mark.match(line.text).hasMatch())
                places += line.place();
        }
    }
    expectNone(places);
}

void TreeTest::noPathsOfOneMachine()
{
    static const QRegularExpression machine(uR"((^|[^A-Za-z0-9_.}-])/(work|farm|home/[a-z]+|root|tmp/eh)/)"_s);
    QStringList places;
    for (const QString& file : textFiles()) {
        if (file == u"tests/policy/tst_tree.cpp"_s)
            continue;
        for (const Line& line : linesOf(file)) {
            if (machine.match(line.text).hasMatch())
                places += line.place();
        }
    }
    expectNone(places);
}

void TreeTest::scriptsNamedInTheReadmeExist()
{
    static const QRegularExpression script(uR"(\bpackaging/[A-Za-z0-9_-]+(?![A-Za-z0-9_/.-]))"_s);
    const QString readme = contentOf(u"README.md"_s);
    QStringList missing;
    for (auto match = script.globalMatch(readme); match.hasNext();) {
        const QString name = match.next().captured();
        if (!QFileInfo::exists(absolute(name)))
            missing += u"README.md names "_s + name + u", which is not there"_s;
    }
    missing.removeDuplicates();
    expectNone(missing);
}

void TreeTest::everyTestProgramChecksSomething()
{
    QStringList places;
    for (const QString& file : filesBelow({u"tests"_s}, {u".cpp"_s})) {
        if (!QFileInfo(file).fileName().startsWith(u"tst_"_s))
            continue;
        const QString text = contentOf(file);
        if (!text.contains(u"QCOMPARE"_s) && !text.contains(u"QVERIFY"_s))
            places += file + u": no QCOMPARE and no QVERIFY"_s;
        if (!text.contains(QRegularExpression(u"QTEST_(GUILESS_|APPLESS_)?MAIN|int main"_s)))
            places += file + u": no main function"_s;
    }
    expectNone(places);
}

void TreeTest::translationsAreFinished()
{
    QStringList places;
    for (const QString& file : filesBelow({u"translations"_s}, {u".ts"_s})) {
        const auto unfinished = contentOf(file).count(u"type=\"unfinished\""_s);
        const auto vanished = contentOf(file).count(u"type=\"vanished\""_s);
        if (unfinished + vanished > 0)
            places += u"%1: %2 unfinished, %3 vanished"_s.arg(file).arg(unfinished).arg(vanished);
    }
    expectNone(places);
}

void TreeTest::versionIsWrittenOnce()
{
    static const QRegularExpression declared(uR"(VERSION (\d+\.\d+\.\d+))"_s);
    const auto match = declared.match(contentOf(u"CMakeLists.txt"_s));
    QVERIFY(match.hasMatch());
    const QString version = match.captured(1);
    QStringList places;
    for (const QString& file : sourcesBelow({u"app"_s, u"ui"_s})) {
        for (const Line& line : linesOf(file)) {
            if (line.text.contains(u'"' + version + u'"'))
                places += line.place();
        }
    }
    expectNone(places);
}

QTEST_APPLESS_MAIN(TreeTest)
#include "tst_tree.moc"
