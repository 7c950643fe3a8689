// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of hostile files: each is refused with a finding that has a place and words, or loads right.

#include "bounded.h"
#include "cli/wording.h"
#include "documents/builtincatalogue.h"
#include "documents/cataloguefile.h"
#include "documents/planfile.h"
#include "documents/utf8.h"
#include "hostilefiles.h"
#include "importers/csvtable.h"
#include "plan/resolve.h"

#include <QTest>

#include <algorithm>

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
    constexpr std::array<std::string_view, 5> codes{"yaml_empty", "file_too_large", "yaml_too_many_values", "csv_empty",
                                                    "csv_too_large"};
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
    case Reader::Table:
        break;
    }
    const auto table = importers::CsvTable::parse(file.text, "rows.csv");
    return table ? std::string() : faultOf(table.error());
}

/// Reads a file and nothing else.
std::string faultOfReading(const File& file)
{
    if (file.reader == Reader::Catalogue) {
        const auto read = documents::readCatalogueFile(file.text, "card.yaml");
        return read ? std::string() : faultOf(read.error());
    }
    const auto read = documents::readPlan(file.text, "plan.yaml", builtIn());
    return read ? std::string() : faultOf(read.error());
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
    QVERIFY(!builtIn().models.empty()); // made before the child is, which measures only the reading
    const hostile::Spent spent = hostile::bounded([&file] { return faultOfReading(file); }, 20, 600);
    qInfo("%.2f s, %.0f MiB", spent.processorSeconds, spent.mebibytes);
    QVERIFY2(spent.done, "crashed, or took too much time or memory");
    if (!hostile::memoryIsInflated()) {
        QVERIFY2(spent.mebibytes < 64.0, "took too much memory");
    }
    QCOMPARE(QByteArray::fromStdString(spent.said), QByteArray());
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
