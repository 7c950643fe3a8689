// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of hostile files: each is refused with a finding that has a place and words, or loads right.

#include "bounded.h"
#include "cli/predictmemory.h"
#include "cli/predictspeed.h"
#include "cli/wording.h"
#include "documents/builtincatalogue.h"
#include "documents/cataloguefile.h"
#include "documents/planfile.h"
#include "documents/utf8.h"
#include "hostilefiles.h"
#include "importers/config.h"
#include "importers/csvtable.h"
#include "importers/pricelist.h"
#include "importers/pricetable.h"
#include "importers/usagelog.h"
#include "plan/resolve.h"

#include <QTest>

#include <algorithm>
#include <istream>
#include <streambuf>

using namespace evenhost;
using hostile::File;
using hostile::Reader;

namespace {

const catalogue::Catalogue& builtIn()
{
    static const catalogue::Catalogue catalogue = documents::builtInCatalogue();
    return catalogue;
}

/// What is said about a whole file has no line.
bool isAboutTheWholeFile(const std::string& code)
{
    constexpr std::array<std::string_view, 12> codes{"yaml_empty",         "file_too_large",      "too_many_values",
                                                     "csv_empty",          "config_too_large",    "config_too_deep",
                                                     "price_list_unknown", "price_list_not_json", "too_many_entries",
                                                     "csv_missing_column", "log_empty",           "config_syntax"};
    return std::ranges::find(codes, code) != codes.end();
}

/// Empty when the findings would help whoever reads them; else what is wrong with them.
std::string faultOf(const base::Findings& findings)
{
    constexpr std::size_t longestMessage = 1000;
    if (!base::hasErrors(findings)) {
        return "refused without an error";
    }
    for (const base::Finding& finding : findings) {
        const std::string line = cli::messageLine(finding);
        if (cli::messageText(finding.code) == nullptr) {
            return "no words for " + finding.code;
        }
        if (finding.place.file.empty() || (finding.place.line == 0 && !isAboutTheWholeFile(finding.code))) {
            return "no place: " + line.substr(0, 300);
        }
        if (documents::firstUncleanByte(line) || line.find_first_of("\n\t") != std::string::npos) {
            return "control characters: " + documents::cleaned(line).substr(0, 300);
        }
        if (line.size() > longestMessage) {
            return "a message of " + std::to_string(line.size()) + " bytes: " + line.substr(0, 300);
        }
    }
    return {};
}

std::string faultOfPlan(const std::string& text)
{
    const auto file = documents::readPlan(text, "plan.yaml", builtIn());
    if (!file) {
        return faultOf(file.error());
    }
    const auto again = documents::readPlan(documents::planText(file->plan), "again.yaml", builtIn());
    if (!again || !(again->plan == file->plan)) {
        return "loads, but does not read back the same";
    }
    for (const plan::Scenario& scenario : file->plan.scenarios) {
        const auto resolved = plan::resolve(file->plan, builtIn(), scenario.name);
        if (!resolved) {
            return faultOf(documents::located(resolved.error(), *file, "plan.yaml"));
        }
    }
    return {};
}

std::string faultOfCatalogue(const std::string& text)
{
    const auto read = documents::readCatalogueFile(text, "card.yaml");
    if (!read) {
        return faultOf(read.error());
    }
    for (const catalogue::ModelCard& card : read->models) {
        const auto again = documents::readCatalogueFile(documents::modelText(card), "again.yaml");
        if (!again || !(again->models.front() == card)) {
            return "loads, but does not read back the same";
        }
    }
    return {};
}

std::string faultOf(const File& file)
{
    switch (file.reader) {
    case Reader::Plan:
        return faultOfPlan(file.text);
    case Reader::Catalogue:
        return faultOfCatalogue(file.text);
    default:
        break;
    }
    const auto table = importers::CsvTable::parse(file.text, "rows.csv");
    return table ? std::string() : faultOf(table.error());
}

template <class T>
std::string faultOf(const base::Result<T>& read, bool legitimate)
{
    if (read) {
        return {};
    }
    const std::string fault = faultOf(read.error());
    return fault.empty() && legitimate ? "refused: " + cli::messageLine(read.error().front()) : fault;
}

std::string faultOfSpeeds(const std::string& text, bool legitimate)
{
    const auto table = importers::CsvTable::parse(text, "rows.csv");
    if (table) {
        return cli::predictSpeed(*table, builtIn()).empty() ? "answers nothing" : std::string();
    }
    return faultOf(table, legitimate);
}

/// A stream over a text that does not copy it, so that only the reader's memory is measured.
class TextView : public std::streambuf
{
public:
    explicit TextView(const std::string& text)
    {
        char* const start = const_cast<char*>(text.data()); // only read: there is no put area
        setg(start, start, start + text.size());
    }
};

/// Reads a file as the program does, and nothing else.
std::string faultOfReading(Reader reader, const std::string& text, bool legitimate)
{
    switch (reader) {
    case Reader::Plan:
        return faultOf(documents::readPlan(text, "plan.yaml", builtIn()), legitimate);
    case Reader::Catalogue:
        return faultOf(documents::readCatalogueFile(text, "card.yaml"), legitimate);
    case Reader::Table:
        return faultOf(importers::CsvTable::parse(text, "rows.csv"), legitimate);
    case Reader::Config:
        return faultOf(importers::cardFromConfig(text, "config.json"), legitimate);
    case Reader::PriceList:
        return faultOf(importers::readPriceList(text, "list.json", "2026-11-21"), legitimate);
    case Reader::PriceToml:
        return faultOf(importers::readPriceList(text, "models/m.toml", "2026-11-21"), legitimate);
    case Reader::PriceTable:
        return faultOf(importers::readPriceTable(text, "prices.csv", "2026-11-21"), legitimate);
    case Reader::SpeedTable:
        return faultOfSpeeds(text, legitimate);
    case Reader::MemoryTable:
        return faultOf(cli::predictMemory(text, "rows.csv", builtIn()), legitimate);
    case Reader::Log:
        break;
    }
    TextView view(text);
    std::istream in(&view);
    return faultOf(importers::readUsageLog(in, "log"), legitimate);
}

/// The faults of all files, the first few of them in full.
QByteArray faultsOf(const std::vector<File>& files)
{
    constexpr int enough = 20;
    int faults = 0;
    QByteArray text;
    for (const File& file : files) {
        const std::string fault = faultOf(file);
        if (!fault.empty() && ++faults <= enough) {
            text += "\n  " + QByteArray::fromStdString(documents::cleaned(file.name)) + ": "
                    + QByteArray::fromStdString(documents::cleaned(fault));
        }
    }
    return faults == 0 ? QByteArray() : QByteArray::number(faults) + " files:" + text;
}

std::string fromStandard(const QByteArray& text)
{
    return text.toStdString();
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

private slots:
    void thereAreThousandsOfFiles();
    void damagedFilesAreRefusedOrLoadRight();
    void hostileValuesAreRefusedOrLoadRight();
    void eachTrickIsNamed_data();
    void eachTrickIsNamed();
    void dangerousTextsAreOnlyTexts_data();
    void dangerousTextsAreOnlyTexts();
    void enormousFilesStayWithinBounds_data();
    void enormousFilesStayWithinBounds();
    void theLargestLegitimatePlanIsRead();
    void enormousImportsStayWithinBounds_data();
    void enormousImportsStayWithinBounds();
};

void TestReaders::thereAreThousandsOfFiles()
{
    QVERIFY(hostile::damagedFiles().size() + hostile::hostileValues().size() + hostile::tricks().size() >= 2000);
    QCOMPARE(hostile::damagedFiles().at(100).text, hostile::damagedFiles().at(100).text);
    qInfo("%zu damaged files, %zu with hostile values, %zu tricks", hostile::damagedFiles().size(),
          hostile::hostileValues().size(), hostile::tricks().size());
}

void TestReaders::damagedFilesAreRefusedOrLoadRight()
{
    const QByteArray faults = faultsOf(hostile::damagedFiles());
    QVERIFY2(faults.isEmpty(), faults.constData());
}

void TestReaders::hostileValuesAreRefusedOrLoadRight()
{
    const QByteArray faults = faultsOf(hostile::hostileValues());
    QVERIFY2(faults.isEmpty(), faults.constData());
}

void TestReaders::eachTrickIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("line");
    for (const hostile::Trick& trick : hostile::tricks()) {
        QTest::addRow("%s", trick.file.name.c_str())
            << QByteArray::fromStdString(trick.file.text) << QByteArray::fromStdString(trick.code) << trick.line;
    }
}

void TestReaders::eachTrickIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, code);
    QFETCH(const int, line);
    const auto file = documents::readPlan(fromStandard(text), "plan.yaml", builtIn());
    base::Findings findings;
    if (!file) {
        findings = file.error();
    } else {
        QVERIFY2(!file->plan.scenarios.empty(), "accepted");
        const auto resolved = plan::resolve(file->plan, builtIn(), file->plan.scenarios.front().name);
        QVERIFY2(!resolved, "accepted");
        findings = documents::located(resolved.error(), *file, "plan.yaml");
    }
    const std::string fault = faultOf(findings);
    QVERIFY2(fault.empty(), fault.c_str());
    if (!code.isEmpty()) {
        QCOMPARE(QByteArray::fromStdString(findings.front().code), code);
    }
    if (line > 0) {
        QCOMPARE(findings.front().place.line, line);
    }
}

void TestReaders::dangerousTextsAreOnlyTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const std::string& text : hostile::dangerousTexts()) {
        QTest::addRow("%s", documents::cleaned(text).substr(0, 60).c_str()) << QByteArray::fromStdString(text);
    }
}

void TestReaders::dangerousTextsAreOnlyTexts()
{
    QFETCH(const QByteArray, text);
    auto file = documents::readPlan(hostile::wholePlan(), "plan.yaml", builtIn());
    QVERIFY(file.has_value());
    plan::Plan plan = file->plan;
    const std::string said = fromStandard(text);
    plan.title = said;
    plan.note = said;
    plan.shortlist.front().label = said;
    plan.walkthrough.notes["trap"] = said;
    plan.own.hosting.front().provider = said;
    plan.scenarios.front().name = said;
    const auto again = documents::readPlan(documents::planText(plan), "plan.yaml", builtIn());
    QVERIFY(again.has_value());
    QVERIFY(again->plan == plan);
    const auto resolved = plan::resolve(again->plan, builtIn(), said);
    QVERIFY(resolved.has_value());
}

namespace {

/// Within 64 MB and a time that a loaded machine without optimisation still keeps.
QByteArray faultOfSpending(Reader reader, const std::string& text, bool legitimate = false)
{
    constexpr unsigned seconds = 10;
    constexpr std::size_t addressSpace = 600;
    constexpr double mostMemory = 64.0;
    (void)builtIn(); // made before the child is, which measures only the reading
    const hostile::Spent spent =
        hostile::bounded([&] { return faultOfReading(reader, text, legitimate); }, seconds, addressSpace);
    qInfo("%.2f s, %.0f MiB", spent.processorSeconds, spent.mebibytes);
    if (!spent.done) {
        return "crashed, or took too much time or memory";
    }
    if (!hostile::memoryIsInflated() && spent.mebibytes >= mostMemory) {
        return "took too much memory";
    }
    return QByteArray::fromStdString(spent.said);
}

} // namespace

void TestReaders::enormousFilesStayWithinBounds_data()
{
    QTest::addColumn<int>("index");
    const std::vector<File> files = hostile::enormousFiles();
    for (std::size_t i = 0; i < files.size(); ++i) {
        QTest::addRow("%s", files[i].name.c_str()) << static_cast<int>(i);
    }
}

void TestReaders::enormousFilesStayWithinBounds()
{
    QFETCH(const int, index);
    static const std::vector<File> files = hostile::enormousFiles();
    const File& file = files.at(static_cast<std::size_t>(index));
    QCOMPARE(faultOfSpending(file.reader, file.text), QByteArray());
}

/// A thousand models on the shortlist, half of them with a card of their own, and 200 scenarios (bench_documents).
void TestReaders::theLargestLegitimatePlanIsRead()
{
    const auto example =
        documents::loadPlan(EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml", builtIn());
    QVERIFY(example.has_value());
    plan::Plan plan = example->file.plan;
    for (int i = 0; i < 1000; ++i) {
        plan.shortlist.push_back(plan.shortlist.front());
        plan.shortlist.back().id = "entry-" + std::to_string(i);
        if (i % 2 == 0) {
            plan.own.models.push_back(builtIn().models.front());
            plan.own.models.back().id = "own-" + std::to_string(i);
        }
    }
    for (int i = 0; i < 200; ++i) {
        plan.scenarios.push_back({"scenario " + std::to_string(i), {}, {{"workload.requests_per_day", 1000.0 * i}}});
    }
    const auto again = documents::readPlan(documents::planText(plan), "plan.yaml", builtIn());
    QVERIFY2(again.has_value(), again ? "" : cli::messageLine(again.error().front()).c_str());
    QCOMPARE(again->plan.shortlist.size(), plan.shortlist.size());
}

void TestReaders::enormousImportsStayWithinBounds_data()
{
    QTest::addColumn<int>("index");
    const std::vector<hostile::Enormous> files = hostile::enormousImports();
    for (std::size_t i = 0; i < files.size(); ++i) {
        QTest::addRow("%s", files[i].name.c_str()) << static_cast<int>(i);
    }
}

void TestReaders::enormousImportsStayWithinBounds()
{
    QFETCH(const int, index);
    const std::vector<hostile::Enormous> files = hostile::enormousImports();
    const hostile::Enormous& file = files.at(static_cast<std::size_t>(index));
    QCOMPARE(faultOfSpending(file.reader, file.text(), file.legitimate), QByteArray());
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
