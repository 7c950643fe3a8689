// Holds what include paths alone cannot: <QtWidgets/QWidget> compiles where <QWidget> does not.
// Each rule is a sentence of the architecture; a breach is printed as file:line: text.

#include "sourcetree.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost::policy;

namespace {

QSet<QString> namesIn(const char* separatedBySpaces)
{
    const QStringList names = QString::fromLatin1(separatedBySpaces).split(u' ');
    return {names.begin(), names.end()};
}

const QSet<QString> standardHeaders =
    namesIn("algorithm any array atomic bit bitset cassert cctype cerrno cfloat charconv chrono cinttypes "
            "climits cmath compare complex concepts condition_variable csignal cstddef cstdint cstdio "
            "cstdlib cstring ctime deque exception filesystem forward_list fstream functional future "
            "initializer_list iomanip ios iosfwd iostream istream iterator limits list map memory "
            "memory_resource mutex new numbers numeric optional ostream queue random ranges ratio set "
            "shared_mutex source_location span sstream stack stdexcept stop_token streambuf string "
            "string_view system_error thread tuple type_traits typeindex typeinfo unordered_map "
            "unordered_set utility valarray variant vector version");

/// What the operating system gives to files that write to disk; never in the engine.
const QSet<QString> systemHeaders =
    namesIn("fcntl.h sys/file.h sys/stat.h sys/types.h unistd.h sys/mman.h dirent.h pwd.h sys/ioctl.h "
            "sys/resource.h");

bool isQt(const QString& include)
{
    static const QRegularExpression qt(u"^(Q[A-Z]|Qt[A-Z]?[A-Za-z]*/|q[a-z]+\\.h$)"_s);
    return qt.match(include).hasMatch() && include != u"qcustomplot.h"_s && !include.startsWith(u"qpdf/"_s);
}

QString folderOf(const QString& file)
{
    return file.section(u'/', 0, 1);
}

/// The folders, without their half, a file of ours may include from: "app/base" is included as "base/...".
bool includesFrom(const QString& include, const QStringList& folders)
{
    for (const QString& folder : folders) {
        if (include.startsWith(folder.section(u'/', 1) + u'/'))
            return true;
    }
    return false;
}

using Rule = bool (*)(const Include&);

QStringList breaches(const QStringList& files, Rule forbidden)
{
    QStringList places;
    for (const QString& file : files) {
        for (const Include& include : includesOf(file)) {
            if (forbidden(include))
                places += include.line.place();
        }
    }
    return places;
}

void expectNone(const QStringList& places)
{
    QVERIFY2(places.isEmpty(), qPrintable(u"\n  "_s + places.join(u"\n  "_s)));
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void theTreeIsThere();
    void engineIsStandardCppOnly();
    void engineHasNoClockAndNoStandardDistributions();
    void documentsKnowNoQtAndNoWindow();
    void publicHeadersHideThirdPartyLibraries();
    void onlyMainJoinsTheHalves();
    void aLibraryStaysInItsFolder_data();
    void aLibraryStaysInItsFolder();
    void sessionHasNoWidgets();
    void nothingReachesForTheNetwork();
    void noSingletons();
    void sourcesIncludeTheirOwnHeaderFirst();
    void headersAreGuarded();
};

void LayersTest::theTreeIsThere()
{
    // Every rule below would pass on an empty list of files.
    QVERIFY(QDir(absolute(u"app"_s)).exists());
    QVERIFY(sourcesBelow({u"app"_s}).size() > 10);
}

void LayersTest::engineIsStandardCppOnly()
{
    expectNone(breaches(sourcesBelow(engineFolders()), [](const Include& include) {
        if (!include.angle)
            return !includesFrom(include.name, engineFolders()) && include.name.contains(u'/');
        if (include.name.startsWith(u"boost/"_s))
            return isPublicHeader(include.line.file);
        return !standardHeaders.contains(include.name);
    }));
}

void LayersTest::engineHasNoClockAndNoStandardDistributions()
{
    // The same inputs give the same answer on every day and every machine: std:: distributions differ between
    // libraries.
    static const QRegularExpression unsteady(
        uR"(\b(system_clock|steady_clock|high_resolution_clock|random_device|std::time|gettimeofday|localtime|getenv)\b|)"
        uR"(std::\w+_distribution\b)"_s);
    QStringList places;
    for (const QString& file : sourcesBelow(engineFolders())) {
        for (const Line& line : linesOf(file)) {
            const QString code = line.text.section(u"//"_s, 0, 0);
            if (unsteady.match(code).hasMatch())
                places += line.place();
        }
    }
    expectNone(places);
}

void LayersTest::documentsKnowNoQtAndNoWindow()
{
    expectNone(breaches(sourcesBelow(documentsFolders()), [](const Include& include) {
        return isQt(include.name)
               || (!include.angle && includesFrom(include.name, sessionFolders() + windowFolders())
                   && !QFileInfo::exists(absolute(u"app/"_s + include.name)));
    }));
}

void LayersTest::publicHeadersHideThirdPartyLibraries()
{
    QStringList headers = sourcesBelow(documentsFolders());
    headers.removeIf([](const QString& file) { return !isPublicHeader(file); });
    expectNone(breaches(headers, [](const Include& include) {
        return include.angle && !standardHeaders.contains(include.name) && !systemHeaders.contains(include.name);
    }));

    headers = sourcesBelow(sessionFolders() + windowFolders());
    headers.removeIf([](const QString& file) { return !isPublicHeader(file); });
    expectNone(breaches(headers, [](const Include& include) {
        return include.angle && !isQt(include.name) && !standardHeaders.contains(include.name);
    }));
}

void LayersTest::onlyMainJoinsTheHalves()
{
    QStringList files = sourcesBelow({u"app"_s});
    files.removeOne(u"app/main.cpp"_s);
    expectNone(breaches(files, [](const Include& include) {
        return !include.angle && QFileInfo::exists(absolute(u"ui/"_s + include.name))
               && !QFileInfo::exists(absolute(u"app/"_s + include.name));
    }));
}

void LayersTest::aLibraryStaysInItsFolder_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("folders");
    QTest::newRow("yaml-cpp") << u"yaml-cpp"_s << u"^yaml-cpp/"_s << QStringList{u"app/documents"_s};
    QTest::newRow("xlsxwriter") << u"libxlsxwriter"_s << u"^xlsxwriter"_s << QStringList{u"app/exporters"_s};
    QTest::newRow("simdjson") << u"simdjson"_s << u"^simdjson"_s << QStringList{u"app/importers"_s, u"app/documents"_s};
    QTest::newRow("CLI11") << u"CLI11"_s << u"^CLI/"_s << QStringList{u"app/cli"_s};
    QTest::newRow("QCustomPlot") << u"QCustomPlot"_s << u"^qcustomplot\\.h$"_s << QStringList{u"ui/charts"_s};
    QTest::newRow("qpdf") << u"libqpdf"_s << u"^qpdf/"_s << QStringList{u"ui/report"_s};
}

void LayersTest::aLibraryStaysInItsFolder()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, folders);
    const QRegularExpression header(pattern);
    QStringList places;
    for (const QString& file : sourcesBelow({u"app"_s, u"ui"_s})) {
        for (const Include& include : includesOf(file)) {
            if (header.match(include.name).hasMatch() && (!folders.contains(folderOf(file)) || isPublicHeader(file)))
                places += include.line.place();
        }
    }
    expectNone(places);
}

void LayersTest::sessionHasNoWidgets()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList widgetNames = QDir(headers.filePath(u"QtWidgets"_s)).entryList(QDir::Files);
    if (widgetNames.isEmpty())
        QSKIP("Qt Widgets headers are not installed here, so nothing could include them");
    const QSet<QString> widgets(widgetNames.begin(), widgetNames.end());
    QStringList places;
    for (const QString& file : sourcesBelow(sessionFolders())) {
        for (const Include& include : includesOf(file)) {
            const bool isWidget = include.name.startsWith(u"QtWidgets"_s)
                                  || include.name.startsWith(u"QtPrintSupport"_s)
                                  || (include.angle && widgets.contains(include.name));
            const bool isWindow = !include.angle && includesFrom(include.name, windowFolders())
                                  && !QFileInfo::exists(absolute(u"app/"_s + include.name));
            if (isWidget || isWindow)
                places += include.line.place();
        }
    }
    expectNone(places);
}

void LayersTest::nothingReachesForTheNetwork()
{
    expectNone(breaches(sourcesBelow({u"app"_s, u"ui"_s}), [](const Include& include) {
        static const QRegularExpression network(
            u"^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHostInfo|QLocalSocket|QLocalServer|QWebSocket|curl/|sys/socket\\.h|"
            u"netdb\\.h|netinet/|arpa/|boost/asio|boost/beast)"_s);
        return network.match(include.name).hasMatch();
    }));
}

void LayersTest::noSingletons()
{
    static const QRegularExpression declared(uR"(\bstatic\b.*\binstance\s*\(\s*\)|Q_GLOBAL_STATIC)"_s);
    QStringList places;
    for (const QString& file : sourcesBelow({u"app"_s, u"ui"_s})) {
        for (const Line& line : linesOf(file)) {
            if (declared.match(line.text).hasMatch())
                places += line.place();
        }
    }
    expectNone(places);
}

void LayersTest::sourcesIncludeTheirOwnHeaderFirst()
{
    // So that each header is compiled on its own at least once in every build.
    QStringList places;
    for (const QString& file : sourcesBelow({u"app"_s, u"ui"_s})) {
        if (!file.endsWith(u".cpp"_s))
            continue;
        const QString header = file.chopped(4) + u".h"_s;
        if (!QFileInfo::exists(absolute(header)))
            continue;
        const auto includes = includesOf(file);
        if (includes.empty() || includes.front().angle || !header.endsWith(includes.front().name))
            places += file + u": the first include is not "_s + header;
    }
    expectNone(places);
}

void LayersTest::headersAreGuarded()
{
    QStringList places;
    for (const QString& file : filesBelow({u"app"_s, u"ui"_s, u"tests"_s}, {u".h"_s})) {
        const auto lines = linesOf(file);
        const bool guarded = std::any_of(lines.begin(), lines.end(),
                                         [](const Line& line) { return line.text.startsWith(u"#pragma once"_s); });
        if (!guarded)
            places += file + u": no #pragma once"_s;
    }
    expectNone(places);
}

QTEST_APPLESS_MAIN(LayersTest)
#include "tst_layers.moc"
