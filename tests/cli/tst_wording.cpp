// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdictwording.h"
#include "cli/wording.h"
#include "cost/costpart.h"
#include "plan/fields.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::cli;
using base::Amount;
using base::Unit;

namespace {

const QString sourceDir = QStringLiteral(EVENHOST_SOURCE_DIR "/app/");

struct Literal
{
    QString file;
    QString text;
};

/// Words in snake_case that a file has as literals, comments left out.
QList<Literal> literalsOf(const QStringList& folders, const QRegularExpression& pattern)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    QList<Literal> literals;
    for (const QString& folder : folders) {
        QDirIterator files(sourceDir + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QString code = QString::fromUtf8(file.readAll()).remove(comment);
            for (auto match = pattern.globalMatch(code); match.hasNext();) {
                literals.append({file.fileName(), match.next().captured(1)});
            }
        }
    }
    return literals;
}

bool isWorded(const QString& key)
{
    const std::string text = key.toStdString();
    return messageText(text) != nullptr || labelText(text) != nullptr || messageText("verdict_" + text) != nullptr;
}

/// Literals of the engine that are no words for a reader: units' names, names of formats, keys of a profile's
/// constants.
bool isTechnical(const Literal& literal)
{
    static const QSet<QString> files{u"units.cpp"_s, u"weightformat.cpp"_s, u"servingprofile.cpp"_s,
                                     u"entryfields.cpp"_s};
    static const QSet<QString> words{u"time_of_day"_s, u"cache_storage_per_million_token_hours"_s};
    return files.contains(literal.file.section(u'/', -1)) || words.contains(literal.text);
}

std::string put(const char* text, const std::vector<std::string>& arguments)
{
    return filled(text, arguments);
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeAndNameOfTheEngineIsWorded();
    void everyFindingOfTheDocumentsIsWorded();
    void everyFieldAndCostPartHasALabel();
    void everyTextIsThereOnceAndWellFormed();
    void argumentsAreFilledIn();
    void amountsReadWell_data();
    void amountsReadWell();
    void nothingOfTheUsersReachesTheTerminal();
    void linesNameFileLineAndColumn();
    void verdictsAreSentences();
};

void TestWording::everyCodeAndNameOfTheEngineIsWorded()
{
    static const QRegularExpression snakeCase(uR"raw("([a-z][a-z0-9]*(?:_[a-z0-9]+)+)")raw"_s);
    const auto literals = literalsOf(
        {u"base"_s, u"catalogue"_s, u"plan"_s, u"sizing"_s, u"cost"_s, u"analysis"_s, u"traffic"_s}, snakeCase);
    QVERIFY(literals.size() > 100);
    QStringList missing;
    for (const Literal& literal : literals) {
        if (!isTechnical(literal) && !isWorded(literal.text)) {
            missing += literal.text + u" (" + literal.file.mid(sourceDir.size()) + u')';
        }
    }
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(), qPrintable(u"no wording in app/cli for\n  "_s + missing.join(u"\n  "_s)));
}

void TestWording::everyFindingOfTheDocumentsIsWorded()
{
    // Where the documents name a code: error("..."), refuse("..."), refusal(file, "..."), that(..., "key", "...") and
    // findings.
    static const QRegularExpression code(
        uR"raw((?:error\(|refuse\(|problem\(|refusal\([a-z]+, |Failure\{|codeOf[^\n]*return |return |Severity::\w+,\s*|"\w+",\s*)"([a-z]+(?:_[a-z0-9]+)+)")raw"_s);
    const auto literals = literalsOf({u"documents"_s, u"importers"_s, u"cli"_s}, code);
    QVERIFY(literals.size() > 60);
    QStringList missing;
    for (const Literal& literal : literals) {
        // Keys of files are written in describe() functions; formats of logs name the columns of other programs;
        // predict and card answer in the words of their contract.
        const bool keys = literal.file.endsWith(u"records_p.h"_s) || literal.file.endsWith(u"planfile.cpp"_s)
                          || literal.file.contains(u"wording"_s) || literal.file.contains(u"/predict"_s)
                          || literal.file.contains(u"logformat"_s) || literal.file.endsWith(u"/card.cpp"_s);
        // Published configurations have keys of their own; findings about them all start alike.
        const bool foreign =
            (literal.file.contains(u"/importers/config"_s) || literal.file.endsWith(u"/modulenames.cpp"_s))
            && !literal.text.startsWith(u"config_"_s);
        if (!keys && !foreign && !isWorded(literal.text)) {
            missing += literal.text + u" (" + literal.file.mid(sourceDir.size()) + u')';
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"no wording in app/cli for\n  "_s + missing.join(u"\n  "_s)));
}

void TestWording::everyFieldAndCostPartHasALabel()
{
    for (const plan::Field& field : plan::fields()) {
        QVERIFY2(labelText(plan::pathOf(field)) != nullptr, plan::pathOf(field).c_str());
    }
    for (std::size_t i = 0; i < cost::costPartCount; ++i) {
        const std::string name(cost::costPartName(static_cast<cost::CostPart>(i)));
        QVERIFY2(labelText(name) != nullptr, name.c_str());
    }
}

void TestWording::everyTextIsThereOnceAndWellFormed()
{
    static const QRegularExpression placeholder(u"%(?![1-9.,: a)])"_s);
    for (const auto& table : {messages(), labels()}) {
        QSet<QByteArray> keys;
        for (const Wording& wording : table) {
            const QByteArray key(wording.key.data(), static_cast<qsizetype>(wording.key.size()));
            QVERIFY2(!keys.contains(key), key.constData());
            keys.insert(key);
            const QString text = QString::fromUtf8(wording.text);
            QVERIFY2(!text.isEmpty(), key.constData());
            QCOMPARE(text.count(u'{'), text.count(u'}'));
            QVERIFY2(!text.contains(placeholder), key.constData());
            // Braces without an argument in them would vanish.
            static const QRegularExpression bare(u"\\{[^%}]*\\}"_s);
            QVERIFY2(!text.contains(bare), key.constData());
        }
    }
    for (const Wording& wording : messages()) {
        const QString text = QString::fromUtf8(wording.text);
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u'}') || text.endsWith(u')'), wording.text);
    }
}

void TestWording::argumentsAreFilledIn()
{
    QCOMPARE(put("%2 before %1.", {"a", "b"}), "b before a.");
    QCOMPARE(put("Unknown \"%1\".{ Did you mean \"%2\"?}", {"glm", "glm-5.2"}),
             "Unknown \"glm\". Did you mean \"glm-5.2\"?");
    QCOMPARE(put("Unknown \"%1\".{ Did you mean \"%2\"?}", {"glm", ""}), "Unknown \"glm\".");
    QCOMPARE(put("Unknown \"%1\".{ Did you mean \"%2\"?}", {"glm"}), "Unknown \"glm\".");
    QCOMPARE(put("%1", {"%2 {x}"}), "%2 {x}"); // what is filled in is not looked at again
    QCOMPARE(put("100 %", {}), "100 %");
}

void TestWording::amountsReadWell_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<std::string>("text");
    const auto row = [](double value, Unit unit, const char* text) {
        QTest::newRow(text) << value << unit << std::string(text);
    };
    row(20000, Unit::RequestsPerDay, "20,000");
    row(214000.4, Unit::RequestsPerDay, "214,000");
    row(1234567, Unit::Money, "A$1,234,567");
    row(-31200.4, Unit::MoneyPerMonth, "-A$31,200");
    row(12.345, Unit::MoneyPerMillionTokens, "A$12.35");
    row(0.00035, Unit::MoneyPerRequest, "A$0.00035");
    row(0, Unit::Money, "A$0.00");
    row(0.3, Unit::Share, "30 %");
    row(0.0545, Unit::Share, "5.45 %");
    row(0.08, Unit::SharePerYear, "8 % a year");
    row(141, Unit::Gibibytes, "141 GiB");
    row(79.25, Unit::Gibibytes, "79.2 GiB");
    row(10.7, Unit::Factor, "10.7 x");
    row(753329940480, Unit::Parameters, "753 B");
    row(1, Unit::Gpus, "1 GPU");
    row(8, Unit::Gpus, "8 GPUs");
    row(1, Unit::Days, "1 day");
    row(-5, Unit::None, "-5");
    row(1e18, Unit::None, "1e+18");
    row(999999, Unit::Tokens, "999,999 tokens");
}

void TestWording::amountsReadWell()
{
    QFETCH(const double, value);
    QFETCH(const Unit, unit);
    QFETCH(const std::string, text);
    QCOMPARE(amountText({value, unit}, "AUD"), text);
}

void TestWording::nothingOfTheUsersReachesTheTerminal()
{
    const base::Finding finding{base::Severity::Error,
                                "unknown_model",
                                {std::string("\x1b[31mred\x07\nnext\xff"), std::string()},
                                "a\x1b",
                                {"f\x1b[2J", 1, 2}};
    const std::string line = messageLine(finding);
    for (const char c : line) {
        QVERIFY(static_cast<unsigned char>(c) >= 0x20U && c != 0x7f);
    }
    QVERIFY(line.find("red") != std::string::npos);
}

void TestWording::linesNameFileLineAndColumn()
{
    const base::Finding finding{base::Severity::Error,
                                "unknown_model",
                                {std::string("glm-5.3x"), std::string("glm-5.3")},
                                "shortlist.a.model",
                                {"plan.yaml", 7, 10}};
    QCOMPARE(messageLine(finding), "plan.yaml:7:10: error: There is no model \"glm-5.3x\". Did you mean \"glm-5.3\"?");
    const base::Finding elsewhere{base::Severity::Warning, "price_undated", {}, "hosting.h", {}};
    QCOMPARE(messageLine(elsewhere), "warning: The price has no date. [hosting.h]");
}

void TestWording::verdictsAreSentences()
{
    analysis::Evaluation evaluation;
    evaluation.workload.requestsPerDay = 20000;
    evaluation.options.resize(2);
    evaluation.options[0].id = "glm";
    evaluation.options[0].label = "GLM-5.2";
    evaluation.options[1].id = "claude";
    evaluation.options[1].label = "Claude";
    evaluation.options[1].kind = analysis::OptionKind::Managed;
    analysis::BreakEven breakEven;
    breakEven.againstId = "claude";
    breakEven.cheaperAbove = 214000;
    evaluation.options[0].breakEvens = {breakEven};
    evaluation.verdict = {"claude", "glm", "stay_managed", 31200, 214000, 0.9, {}};
    QCOMPARE(sentence(verdictFinding(evaluation), "AUD"),
             "Stay managed: Claude. GLM-5.2, self-hosted, costs A$31,200 more a month. It becomes cheaper from 214,000 "
             "requests a day (10.7 x today's volume).");
    evaluation.verdict = {"glm", "", "self_host", 0, {}, 1, {}};
    QCOMPARE(sentence(verdictFinding(evaluation), "AUD"), "Host it yourselves: GLM-5.2.");
    evaluation.verdict = {
        "claude", "glm", "too_close", 100, {}, 0.5, {"workload.requests_per_day", "exchange_rates.USD"}};
    QCOMPARE(sentence(verdictFinding(evaluation), "AUD"),
             "Too close to call: stay with Claude until it is clearer. GLM-5.2 differs by A$100.00 a month. What "
             "decides: Requests a day and exchange rates.USD.");
}

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
