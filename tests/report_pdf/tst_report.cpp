// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/finish.h"
#include "report/language.h"
#include "report/reportpdf.h"
#include "report_pdf/hardplans.h"
#include "support/sampleevaluation.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace evenhost;
using namespace evenhost::report;
using namespace Qt::StringLiterals;

namespace {

/// A plan with its evaluation, as the report wants them.
struct Case
{
    plan::Plan plan = sample::plan();
    catalogue::Catalogue catalogue;
    analysis::Evaluation evaluation = sample::evaluation();
    std::vector<ScenarioResult> scenarios;

    [[nodiscard]] ReportInput input() const { return {plan, catalogue, evaluation, scenarios}; }
};

QByteArray made(const Case& from, const ReportOptions& options = {})
{
    const auto bytes = renderReport(from.input(), options);
    return bytes ? *bytes : QByteArray();
}

/// What a tool of poppler's or qpdf's says about a PDF; nothing when the tool is not here.
std::optional<QString> said(const QString& tool, const QStringList& before, const QByteArray& pdf,
                            const QStringList& after = {})
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return std::nullopt;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{file.fileName()} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll()) + (process.exitCode() == 0 ? QString() : u"\nEXIT"_s);
}

QString textOf(const QByteArray& pdf)
{
    return said(u"pdftotext"_s, {u"-layout"_s}, pdf, {u"-"_s}).value_or(QString());
}

qint64 wholeNumber(QString text)
{
    const bool negative = text.startsWith(u'(');
    text.remove(QRegularExpression(u"[^0-9]"_s));
    return negative ? -text.toLongLong() : text.toLongLong();
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void qpdfFindsNothingWrong();
    void fontsAreEmbeddedAndNothingIsARaster();
    void theTextCanBeSearched();
    void theSameInputGivesTheSameBytes();
    void everyPageCarriesItsNumberAndTheDate();
    void partsInTheTextAddUpToTheTotals();
    void figuresAgreeWithTheEvaluation();
    void thePlanIsAttached();
    void theLanguageOfTheTextIsSaid();
    void withoutAManagedOptionThereIsNothingToCompare();
    void bookmarksLeadToTheSections();
    void userTextIsNeverMarkup();
    void hardCasesStayOnTheirPages_data();
    void hardCasesStayOnTheirPages();
    void onePageIsOnePage();
    void lettersFitOnLetterPaper();
    void cancellingLeavesNoFile();
    void aFailedExportLeavesTheOlderFile();
    void theCommandNeedsNoScreen();
};

void ReportTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler's tools are not installed");
}

void ReportTest::qpdfFindsNothingWrong()
{
    const auto answer = said(u"qpdf"_s, {u"--check"_s}, made({}));
    if (!answer)
        QSKIP("qpdf is not installed");
    QVERIFY2(answer->contains(u"No syntax or stream encoding errors found"_s), qPrintable(*answer));
    QVERIFY2(!answer->contains(u"EXIT"_s) && !answer->contains(u"WARNING"_s), qPrintable(*answer));
}

void ReportTest::fontsAreEmbeddedAndNothingIsARaster()
{
    const QByteArray pdf = made({});
    const QStringList fonts = said(u"pdffonts"_s, {}, pdf)->split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() >= 4);
    for (qsizetype i = 2; i < fonts.size(); ++i) {
        QVERIFY2(fonts[i].contains(QRegularExpression(u"\\byes\\s+(yes|no)\\s+yes\\b"_s)), qPrintable(fonts[i]));
        QVERIFY2(fonts[i].startsWith(u"EvenhostSans"_s), qPrintable(fonts[i]));
    }
    const QStringList images = said(u"pdfimages"_s, {u"-list"_s}, pdf)->split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(images.size(), 2); // the head alone
    QVERIFY(pdf.size() < 1'000'000);
}

void ReportTest::theTextCanBeSearched()
{
    const QString text = textOf(made({}));
    for (const QString& word : {u"break-even"_s, u"GLM-5.2"_s, u"Claude Sonnet 5.5"_s, u"Assumptions register"_s,
                                u"fit"_s, u"Requests a day"_s}) {
        QVERIFY2(text.contains(word), qPrintable(word));
    }
    // No ligatures or private characters in place of letters.
    for (const QChar c : text)
        QVERIFY2(!(c.unicode() >= 0xE000 && c.unicode() <= 0xFB4F), qPrintable(QString::number(c.unicode(), 16)));
}

void ReportTest::theSameInputGivesTheSameBytes()
{
    const QByteArray first = made({});
    QVERIFY(!first.isEmpty());
    QCOMPARE(made({}), first);
    Case other;
    other.plan.title = "Another title";
    QVERIFY(made(other) != first);
}

void ReportTest::everyPageCarriesItsNumberAndTheDate()
{
    const QStringList pages = textOf(made({})).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY2(pages.size() >= 5 && pages.size() <= 10, qPrintable(QString::number(pages.size())));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages[i].contains(u"page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
        QVERIFY(pages[i].contains(u"Claims assistant"_s));
        QVERIFY(pages[i].contains(u"version 4"_s));
        QVERIFY(pages[i].contains(u"21 Nov 2026"_s));
        QVERIFY(pages[i].contains(u"A$, ex GST"_s));
    }
}

void ReportTest::partsInTheTextAddUpToTheTotals()
{
    const QString text = textOf(made({}));
    const qsizetype start = text.indexOf(u"Cost a month at today"_s);
    const qsizetype end = text.indexOf(u"Paid over"_s);
    QVERIFY(start > 0 && end > start);
    int rows = 0;
    static const QRegularExpression gaps(u"\\s{2,}"_s);
    for (const QString& line : text.mid(start, end - start).split(u'\n')) {
        const QStringList cells = line.trimmed().split(gaps);
        if (cells.size() != 8 || wholeNumber(cells[5]) == 0) // option, four parts, total, two unit costs
            continue;
        qint64 sum = 0;
        for (qsizetype i = 1; i <= 4; ++i)
            sum += wholeNumber(cells[i]);
        QCOMPARE(sum, wholeNumber(cells[5]));
        ++rows;
    }
    QCOMPARE(rows, 5);
}

void ReportTest::figuresAgreeWithTheEvaluation()
{
    ReportOptions options;
    options.language = u"en"_s;
    const QString text = textOf(made({}, options));
    // 80,931.0 - 6,213.1 = 74,717.9 more a month; 66,400.4 and 12,680.1 rounded so that they add up.
    for (const QString& figure : {u"(74,718)"_s, u"553,000"_s, u"450,000–700,000"_s, u"80,931"_s, u"66,400"_s,
                                  u"6,213"_s, u"16 GPUs = 2 replicas × 8"_s})
        QVERIFY2(text.contains(figure), qPrintable(figure + text));
}

void ReportTest::thePlanIsAttached()
{
    ReportOptions options;
    options.attachment = "evenhost: 1\ntitle: Claims assistant\n";
    const QByteArray pdf = made({}, options);
    const auto list = said(u"pdfdetach"_s, {u"-list"_s}, pdf);
    QVERIFY2(list->contains(u"claims-assistant.evenhost.yaml"_s), qPrintable(*list));
    QTemporaryDir folder;
    const QString out = folder.filePath(u"plan.yaml"_s);
    QVERIFY(!said(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, out}, pdf)->contains(u"EXIT"_s));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray::fromStdString(options.attachment));
}

void ReportTest::theLanguageOfTheTextIsSaid()
{
    ReportOptions options;
    options.language = u"de"_s;
    options.format = models::Format(paperLocale(u"de"_s), "AUD");
    const auto json = said(u"qpdf"_s, {u"--json=1"_s, u"--json-key=objects"_s}, made({}, options));
    if (!json)
        QSKIP("qpdf is not installed");
    QVERIFY(json->contains(u"\"/Lang\": \""_s + paperLocale(u"de"_s).name().replace(u'_', u'-') + u'"'));
}

/// A recommendation of one is none, and neither a difference nor a break-even can be shown of it.
void ReportTest::withoutAManagedOptionThereIsNothingToCompare()
{
    const testing::PrintCase only = testing::printCase(u"no managed option"_s);
    ReportOptions options;
    options.onePage = true;
    options.format = models::Format(paperLocale(u"en"_s), only.plan.currency);
    const auto pdf = renderReport(only.input(), options);
    QVERIFY(pdf);
    const QString text = textOf(*pdf);
    QVERIFY2(text.contains(u"Nothing to compare yet."_s), qPrintable(text));
    QVERIFY(!text.contains(u"Host it yourselves"_s) && !text.contains(u"break-even, requests a day"_s));
    QVERIFY(!text.contains(u"What would change the answer"_s));
    const analysis::Option* best = analysis::option(only.evaluation, only.evaluation.verdict.optionId);
    QVERIFY(best);
    QVERIFY(text.contains(options.format.decimal(std::round(best->monthlyCost.total), 0)));
}

void ReportTest::bookmarksLeadToTheSections()
{
    const auto json = said(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s}, made({}));
    if (!json)
        QSKIP("qpdf is not installed");
    for (const QString& title : {u"Decision"_s, u"Options"_s, u"Sizing"_s, u"Sensitivity and scenarios"_s,
                                 u"Assumptions register"_s, u"Method and checks"_s})
        QVERIFY2(json->contains(u"\"title\": \""_s + title), qPrintable(title));
    const auto information = said(u"pdfinfo"_s, {}, made({}));
    QVERIFY2(information->contains(u"A. Adviser"_s), qPrintable(*information));
}

void ReportTest::userTextIsNeverMarkup()
{
    Case from;
    QTemporaryDir folder;
    from.plan.title = "<img src='file:///etc/passwd'> & <b>bold</b> " + folder.filePath(u"x"_s).toStdString();
    from.plan.client = "{\\rtf1} (unbalanced \\ ( parenthesis";
    from.plan.author = "Ünïcode Ω 漢字 עברית";
    from.evaluation.options[0].label = "<a href='http://example.org'>GLM</a>";
    const QByteArray pdf = made(from);
    const QString text = textOf(pdf);
    QVERIFY2(text.contains(u"<img src="_s), qPrintable(text.left(400)));
    QVERIFY(text.contains(u"<a href="_s));
    QVERIFY(!pdf.contains("/URI"));
    QVERIFY(said(u"qpdf"_s, {u"--check"_s}, pdf)->contains(u"No syntax"_s));
}

void ReportTest::hardCasesStayOnTheirPages_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing at all") << 0;
    QTest::newRow("one model") << 1;
    QTest::newRow("thirty models") << 2;
    QTest::newRow("names of 120 characters") << 3;
    QTest::newRow("no break-even") << 4;
    QTest::newRow("amounts of thousands of millions") << 5;
    QTest::newRow("tiny amounts") << 6;
}

void ReportTest::hardCasesStayOnTheirPages()
{
    QFETCH(const int, kind);
    Case from;
    auto& e = from.evaluation;
    if (kind == 0) {
        from.plan = {};
        e = {};
    } else if (kind == 1) {
        e.options.erase(e.options.begin() + 1, e.options.begin() + 4);
    } else if (kind == 2) {
        for (int i = 0; i < 26; ++i) {
            analysis::Option copy = e.options[1];
            copy.id = "copy" + std::to_string(i);
            copy.label = "Copy number " + std::to_string(i) + ", 8x H200 in Sydney";
            e.options.insert(e.options.begin() + 1, copy);
        }
    } else if (kind == 3) {
        for (analysis::Option& option : e.options)
            option.label = "A name of a hundred and twenty characters & <more>, that somebody pasted without thinking "
                           "about those who print "
                           "it out "
                           + option.id;
        from.plan.title = e.options[0].label;
        from.plan.client = e.options[0].label;
    } else if (kind == 4) {
        e.options[0].breakEvens = {{"claude", {}, {}, {}, {}, "unit_cost_above_price", {}, {}}};
    } else {
        const double factor = kind == 5 ? 1.1e5 : 1e-8;
        for (analysis::Option& option : e.options) {
            for (auto& [part, amount] : option.monthlyCost.parts)
                amount *= factor;
            option.monthlyCost.total *= factor;
            for (double& flow : option.cash.monthlyFlows)
                flow *= factor;
            option.cash.npv *= factor;
        }
    }
    const QByteArray pdf = made(from);
    QVERIFY(!pdf.isEmpty());
    QVERIFY(said(u"qpdf"_s, {u"--check"_s}, pdf)->contains(u"No syntax"_s));
    // Nothing outside the paper: poppler gives the box of every word, in points of a page of 595 x 842.
    const QString words = said(u"pdftotext"_s, {u"-bbox"_s}, pdf, {u"-"_s}).value_or(QString());
    static const QRegularExpression box(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)"_s);
    int count = 0;
    for (auto match = box.globalMatch(words); match.hasNext(); ++count) {
        const auto word = match.next();
        QVERIFY2(word.captured(1).toDouble() > 40.0 && word.captured(3).toDouble() < 595.0 - 40.0,
                 qPrintable(word.captured(5)));
        QVERIFY2(word.captured(2).toDouble() > 30.0 && word.captured(4).toDouble() < 842.0 - 30.0,
                 qPrintable(word.captured(5)));
    }
    QVERIFY(count > 50);
    const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
    if (!folder.isEmpty()) {
        QFile file(folder + u"/report-%1.pdf"_s.arg(kind));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) > 0);
    }
}

void ReportTest::onePageIsOnePage()
{
    ReportOptions options;
    options.onePage = true;
    QCOMPARE(textOf(made({}, options)).count(u'\f'), 1);
}

void ReportTest::lettersFitOnLetterPaper()
{
    ReportOptions options;
    options.paper = Paper::Letter;
    QVERIFY(said(u"pdfinfo"_s, {}, made({}, options))->contains(u"612 x 792"_s));
}

void ReportTest::cancellingLeavesNoFile()
{
    QTemporaryDir folder;
    const Case from;
    ReportOptions options;
    options.progress = [](double) {
        return false;
    };
    const auto result = writeReport(folder.filePath(u"report.pdf"_s), from.input(), options);
    QVERIFY(!result);
    QCOMPARE(result.error().front().code, std::string("report_cancelled"));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ReportTest::aFailedExportLeavesTheOlderFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile older(path);
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
    older.close();
    const Case from;
    ReportOptions options;
    options.progress = [](double share) {
        return share < 0.5;
    };
    QVERIFY(!writeReport(path, from.input(), options));
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("older"));
    QVERIFY(!writeReport(folder.filePath(u"missing/report.pdf"_s), from.input()));
}

void ReportTest::theCommandNeedsNoScreen()
{
    // Two runs of the program, each with hash seeds of its own and without a screen: the same bytes.
    QTemporaryDir folder;
    QByteArray files[2];
    for (int i = 0; i < 2; ++i) {
        const QString path = folder.filePath(u"%1.pdf"_s.arg(i));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"QT_HASH_SEED"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(EVENHOST_PROGRAM),
                      {u"report"_s,
                       QStringLiteral(EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml"),
                       u"-o"_s, path});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files[i] = file.readAll();
        QVERIFY(files[i].startsWith("%PDF"));
    }
    QVERIFY(files[0] == files[1]);
}

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
