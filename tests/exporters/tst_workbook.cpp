#include "exporters/workbook.h"
#include "exporters/workbooksheets_p.h"

#include "analysis/evaluate.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "documents/textfile.h"
#include "plan/fields.h"
#include "plan/resolve.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace evenhost;

namespace {

constexpr base::Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

const catalogue::Catalogue& knownCatalogue()
{
    static const catalogue::Catalogue catalogue = documents::builtInCatalogue();
    return catalogue;
}

plan::Plan examplePlan(const char* name)
{
    const std::string path = std::string(EVENHOST_SOURCE_DIR) + "/resources/examples/" + name + ".evenhost.yaml";
    const auto text = documents::readTextFile(path);
    return documents::readPlan(text->text, path, knownCatalogue())->plan;
}

exporters::WorkbookRequest requestFor(plan::Plan plan)
{
    return {.plan = std::move(plan), .scenario = {}, .today = today, .planName = "example.evenhost.yaml"};
}

/// Rows of one sheet, as LibreOffice exports it.
using Table = QList<QStringList>;

QStringList csvLine(const QString& line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            cells += cell;
            cell.clear();
        } else {
            cell += c;
        }
    }
    return cells << cell;
}

/// LibreOffice without a screen, with a profile of its own that recalculates whatever it loads.
class Office
{
public:
    Office()
    {
        QDir().mkpath(m_folder.filePath(u"profile/user"_s));
        QFile settings(m_folder.filePath(u"profile/user/registrymodifications.xcu"_s));
        if (settings.open(QIODevice::WriteOnly)) {
            settings.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)");
        }
    }

    static QString program() { return QStandardPaths::findExecutable(u"soffice"_s); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    bool convert(const QString& file, const QString& filter) const
    {
        QProcess office;
        office.start(program(), {u"-env:UserInstallation=file://"_s + path(u"profile"_s), u"--headless"_s,
                                 u"--convert-to"_s, filter, u"--outdir"_s, m_folder.path(), path(file)});
        return office.waitForFinished(120'000) && office.exitCode() == 0;
    }

    Table sheet(const QString& file, const QString& name) const
    {
        Table table;
        QFile csv(path(file + u'-' + name + u".csv"_s));
        if (csv.open(QIODevice::ReadOnly | QIODevice::Text)) {
            for (const QString& line : QString::fromUtf8(csv.readAll()).split(u'\n')) {
                table += csvLine(line);
            }
        }
        return table;
    }

private:
    QTemporaryDir m_folder;
};

const QString everySheetAsCsv = u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The number in the row of `option` below the table's head; NaN when there is none.
double figureOf(const Table& summary, const QString& option, int column)
{
    bool below = false;
    for (const QStringList& row : summary) {
        below = below || row.value(0) == u"Option"_s;
        if (below && row.value(0) == option) {
            bool ok = false;
            const double value = row.value(column).toDouble(&ok);
            return ok ? value : std::nan("");
        }
    }
    return std::nan("");
}

/// What a hybrid runs itself is found by a search: it stays as it was where inputs are changed in the workbook.
void compareWithEvaluation(const Table& summary, const analysis::Evaluation& evaluation, bool hybridsToo)
{
    QCOMPARE(figureOf(summary, u"Master check: all checks together (must be 0)"_s, 1), 0.0);
    int compared = 0;
    for (const analysis::Option& option : evaluation.options) {
        const bool hybrid = option.kind == analysis::OptionKind::Hybrid;
        if (option.monthlyCost.total <= 0.0 || (hybrid && !hybridsToo)) {
            continue;
        }
        const QString label = QString::fromStdString(option.label);
        const std::vector<std::pair<int, double>> expected{{1, option.monthlyCost.total},
                                                           {2, option.costPerMillionTokens},
                                                           {3, option.costPerRequest},
                                                           {4, option.cash.npv}};
        for (const auto& [column, value] : expected) {
            const double shown = figureOf(summary, label, column);
            QVERIFY2(std::abs(shown - value) <= 1e-9 * std::abs(value),
                     qPrintable(u"%1, column %2: %3, the program says %4"_s.arg(label)
                                    .arg(column)
                                    .arg(shown, 0, 'g', 17)
                                    .arg(value, 0, 'g', 17)));
            ++compared;
        }
    }
    QVERIFY(compared >= 8);
}

/// Payback and rate of return below each option's name: with the spreadsheet's own functions, equal to the program's.
void compareReturns(const Table& cash, const analysis::Evaluation& evaluation, int& rates)
{
    const analysis::Option* option = nullptr;
    for (const QStringList& row : cash) {
        for (const analysis::Option& known : evaluation.options) {
            if (row.value(0) == QString::fromStdString(known.label)) {
                option = &known;
            }
        }
        if (option == nullptr) {
            continue;
        }
        if (row.value(0) == u"Payback, month"_s && option->cash.paybackMonth) {
            QCOMPARE(row.value(1).toDouble(), double(*option->cash.paybackMonth));
        } else if (row.value(0) == u"Rate of return a year"_s && option->cash.irr) {
            const double shown = row.value(1).toDouble();
            QVERIFY2(std::abs(shown - *option->cash.irr) <= 1e-6 * std::abs(*option->cash.irr),
                     qPrintable(u"%1, the program says %2"_s.arg(shown).arg(*option->cash.irr)));
            ++rates;
        }
    }
}

/// Puts another value into the Inputs row of a field, in a flat XML spreadsheet.
bool changeInput(QByteArray& flat, const QByteArray& field, double value)
{
    const qsizetype sheet = flat.indexOf("table:name=\"Inputs\"");
    const QByteArray shown = "<text:p>" + field + "</text:p>";
    const qsizetype label = flat.indexOf(shown, sheet);
    const qsizetype row = flat.lastIndexOf("<table:table-row", label);
    const QByteArray key = "office:value=\"";
    const qsizetype start = flat.indexOf(key, row);
    if (sheet < 0 || label < 0 || row < 0 || start < 0 || start > label) {
        return false;
    }
    const qsizetype from = start + key.size();
    flat.replace(from, flat.indexOf('"', from) - from, QByteArray::number(value, 'g', 17));
    return true;
}

/// Formulas without the values they had: what is loaded has to be computed.
QByteArray withoutCachedValues(const QByteArray& flat)
{
    QString text = QString::fromUtf8(flat);
    static const QRegularExpression cached(
        u"(table:formula=\"[^\"]*\" office:value-type=\"float\") office:value=\"[^\"]*\""_s);
    return text.replace(cached, u"\\1"_s).toUtf8();
}

/// The break-evens of today's nodes against the program's own crossings; how many lie among the volumes those serve.
int compareLiveBreakEvens(const Table& sheet, const analysis::Evaluation& evaluation)
{
    int within = 0;
    bool live = false;
    for (const QStringList& row : sheet) {
        live = live || row.value(2) == u"Months meet at"_s;
        bool isNumber = false;
        const double volume = row.value(2).toDouble(&isNumber);
        if (!live || !isNumber || row.value(5).toDouble() != 1.0) {
            continue;
        }
        bool found = false;
        for (const analysis::Option& own : evaluation.options) {
            for (const analysis::BreakEven& breakEven : own.breakEvens) {
                for (const analysis::Crossing& crossing : breakEven.crossings) {
                    found = found
                            || (QString::fromStdString(own.label) == row.value(0)
                                && std::abs(crossing.requestsPerDay - volume) <= 1e-9 * volume);
                }
            }
        }
        if (!found) {
            qWarning() << "no such crossing" << row;
            return -1;
        }
        ++within;
    }
    return within;
}

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void recalculatedFromScratchItAgrees_data();
    void recalculatedFromScratchItAgrees();
    void changedInputsGiveWhatTheProgramGives();
    void headingsSayWhatTheAmountsHoldOfTheTax();
    void textNeverBecomesAFormula();
    void theSameRequestGivesTheSameBytes();
    void badPlansGiveNoFile();
    void thirtyModelsFit();
};

void WorkbookTest::recalculatedFromScratchItAgrees_data()
{
    QTest::addColumn<QString>("example");
    for (const char* name : {"claims-assistant", "small-internal-assistant", "high-volume-documents"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void WorkbookTest::recalculatedFromScratchItAgrees()
{
    if (Office::program().isEmpty()) {
        QSKIP("LibreOffice is not installed: the workbook is not recalculated");
    }
    QFETCH(QString, example);
    const auto plan = examplePlan(qPrintable(example));
    const auto bytes = exporters::workbook(requestFor(plan), knownCatalogue());
    QVERIFY(bytes.has_value());
    const Office office;
    write(office.path(u"book.xlsx"_s), QByteArray::fromStdString(*bytes));
    QVERIFY(office.convert(u"book.xlsx"_s, everySheetAsCsv));
    const auto evaluation =
        analysis::evaluate(plan, knownCatalogue(), {}, today, {.sensitivity = false, .uncertaintyDraws = 0});
    compareWithEvaluation(office.sheet(u"book"_s, u"Summary"_s), *evaluation, true);
    int rates = 0;
    compareReturns(office.sheet(u"book"_s, u"Cash flow"_s), *evaluation, rates);
    const bool anyRate = std::ranges::any_of(evaluation->options, [](const auto& o) { return o.cash.irr.has_value(); });
    QCOMPARE(rates > 0, anyRate);
    for (const auto& sheet : {u"Summary"_s, u"Calculations"_s, u"Cash flow"_s, u"Break-even"_s}) {
        for (const QStringList& row : office.sheet(u"book"_s, sheet)) {
            for (const QString& cell : row) {
                QVERIFY2(!cell.startsWith(u'#') && !cell.startsWith(u"Err:"_s), qPrintable(sheet + u": "_s + cell));
            }
        }
    }
}

void WorkbookTest::changedInputsGiveWhatTheProgramGives()
{
    if (Office::program().isEmpty()) {
        QSKIP("LibreOffice is not installed: the workbook is not recalculated");
    }
    const auto plan = examplePlan("claims-assistant");
    const auto bytes = exporters::workbook(requestFor(plan), knownCatalogue());
    QVERIFY(bytes.has_value());
    const Office office;
    write(office.path(u"book.xlsx"_s), QByteArray::fromStdString(*bytes));
    QVERIFY(office.convert(u"book.xlsx"_s, u"fods"_s));
    QFile file(office.path(u"book.fods"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray flat = file.readAll();
    // Volume, exchange rate, GPU price and growth, all at once: every formula in between has to follow.
    auto changed = plan;
    std::string rent;
    for (const plan::ShortlistEntry& entry : plan.shortlist) {
        const auto* offer = knownCatalogue().hostingOffer(entry.hostingId);
        if (rent.empty() && offer != nullptr && offer->billing == catalogue::Billing::OnDemand) {
            rent = "hosting." + offer->id + ".price_per_node_hour";
        }
    }
    QVERIFY(!rent.empty());
    plan::adoptOffer(changed, knownCatalogue(), rent);
    const std::vector<std::pair<std::string, double>> changes{{"workload.requests_per_day", 87'654.0},
                                                              {"workload.growth_per_month", 0.041},
                                                              {"exchange_rates.USD", 1.61},
                                                              {"assumptions.discount_rate", 0.11},
                                                              {rent, 33.25}};
    for (const auto& [path, value] : changes) {
        QVERIFY2(changeInput(flat, QByteArray::fromStdString(path), value), path.c_str());
        QVERIFY2(plan::applyOverride(changed, {path, value}).has_value(), path.c_str());
    }
    write(office.path(u"changed.fods"_s), withoutCachedValues(flat));
    QVERIFY(office.convert(u"changed.fods"_s, everySheetAsCsv));
    const auto evaluation =
        analysis::evaluate(changed, knownCatalogue(), {}, today, {.sensitivity = false, .uncertaintyDraws = 0});
    QVERIFY(evaluation.has_value());
    compareWithEvaluation(office.sheet(u"changed"_s, u"Summary"_s), *evaluation, false);
    QVERIFY(compareLiveBreakEvens(office.sheet(u"changed"_s, u"Break-even"_s), *evaluation) > 0);
}

void WorkbookTest::headingsSayWhatTheAmountsHoldOfTheTax()
{
    plan::Plan plan = examplePlan("claims-assistant");
    plan.tax = {"GST", true, true};
    QCOMPARE(exporters::taxText(plan), std::string("ex tax"));
    plan.tax = {"GST", false, false};
    QCOMPARE(exporters::taxText(plan), std::string("with GST"));
    plan.tax.name.clear();
    QCOMPARE(exporters::taxText(plan), std::string("with tax"));
}

void WorkbookTest::textNeverBecomesAFormula()
{
    if (Office::program().isEmpty()) {
        QSKIP("LibreOffice is not installed: the workbook is not opened");
    }
    auto plan = examplePlan("small-internal-assistant");
    plan.title = "=1+1";
    plan.client = "=HYPERLINK(\"http://example.invalid\";\"x\")";
    plan.author = "@SUM(1;2)";
    plan.shortlist.front().label = "=cmd|' /C calc'!A0";
    plan.managed.front().label = std::string("+2+3\x1b[31m\xff", 10);
    const auto bytes = exporters::workbook(requestFor(plan), knownCatalogue());
    QVERIFY(bytes.has_value());
    const Office office;
    write(office.path(u"book.xlsx"_s), QByteArray::fromStdString(*bytes));
    QVERIFY(office.convert(u"book.xlsx"_s, everySheetAsCsv));
    const Table summary = office.sheet(u"book"_s, u"Summary"_s);
    QCOMPARE(summary.value(0).value(0), u"=1+1"_s);
    bool found = false;
    for (const QStringList& row : summary) {
        found = found || row.value(0) == u"=cmd|' /C calc'!A0"_s;
    }
    QVERIFY(found);
}

void WorkbookTest::theSameRequestGivesTheSameBytes()
{
    const auto plan = examplePlan("small-internal-assistant");
    const auto one = exporters::workbook(requestFor(plan), knownCatalogue());
    const auto two = exporters::workbook(requestFor(plan), knownCatalogue());
    QVERIFY(one.has_value() && two.has_value());
    QVERIFY(*one == *two);
    QVERIFY(one->starts_with("PK"));
}

void WorkbookTest::badPlansGiveNoFile()
{
    auto plan = examplePlan("small-internal-assistant");
    plan.shortlist.front().modelId = "no-such-model";
    const auto bytes = exporters::workbook(requestFor(plan), knownCatalogue());
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().front().code, std::string("unknown_model"));
}

void WorkbookTest::thirtyModelsFit()
{
    auto plan = examplePlan("claims-assistant");
    const auto first = plan.shortlist;
    for (int i = 0; int(plan.shortlist.size()) < 30; ++i) {
        plan.shortlist.push_back(first[std::size_t(i) % first.size()]);
        plan.shortlist.back().id += "-" + std::to_string(i);
        plan.shortlist.back().label = "Copy " + std::to_string(i);
    }
    const auto bytes = exporters::workbook(requestFor(plan), knownCatalogue());
    QVERIFY(bytes.has_value());
    QVERIFY(bytes->size() < 8'000'000);
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
