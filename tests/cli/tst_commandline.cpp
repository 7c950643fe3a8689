// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the program itself, as a person or a script does.

#include "cli/outcome.h"
#include "documents/builtincatalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using testing::evenhostProgram;
using testing::Outcome;

namespace {

const QString& example = testing::examplePlan;

const QByteArray workload =
    "evenhost: 1\nkind: plan\nworkload: {requests_per_day: 100, input_tokens: 10, output_tokens: 5}\n"
    "exchange_rates: {USD: 1.5}\n";

const QByteArray configuration =
    R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336,
        "num_attention_heads": 32, "num_key_value_heads": 8, "num_hidden_layers": 32, "vocab_size": 128256})";

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpAndVersion();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void badInputIsNamedWithPlaceAndRemedy_data();
    void badInputIsNamedWithPlaceAndRemedy();
    void aHugeFileIsRefusedBeforeItIsRead();
    void evaluateWritesTheContract();
    void numbersThatDoNotExistAreNullWithAReason();
    void derivationsLeadToInputs();
    void theSameFilesGiveTheSameBytes();
    void standardInputIsRead();
    void scenariosAreApplied();
    void theTableIsPlainText();
    void everyShippedFileIsValid();
    void checkCountsAndNames();
    void outputThatCannotBeWrittenIsAnError();
    void whatWasReadIsNeverReplaced_data();
    void whatWasReadIsNeverReplaced();
    void hostileTextStaysText();
    void handlersGetThePlan();

private:
    QString write(const char* name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(QFile::exists(QStringLiteral(EVENHOST_PROGRAM)), "the program is not built");
}

void TestCommandLine::helpAndVersion()
{
    const Outcome help = evenhostProgram({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const char* command : {"evaluate", "check"})
        QVERIFY(help.out.contains(command));
    QCOMPARE(evenhostProgram({u"evaluate"_s, u"--help"_s}).status, 0);
    const Outcome version = evenhostProgram({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("evenhost "));
    QVERIFY(version.err.isEmpty());
}

void TestCommandLine::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"evaluate"_s, example, u"--frmat"_s, u"json"_s};
    QTest::newRow("unknown format") << QStringList{u"evaluate"_s, example, u"--format"_s, u"xml"_s};
    QTest::newRow("no plan") << QStringList{u"evaluate"_s};
    QTest::newRow("no file") << QStringList{u"check"_s};
    QTest::newRow("two plans") << QStringList{u"evaluate"_s, example, example};
    QTest::newRow("bad date") << QStringList{u"evaluate"_s, example, u"--date"_s, u"tomorrow"_s};
}

void TestCommandLine::wrongUsageExitsWithTwo()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = evenhostProgram(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

void TestCommandLine::badInputIsNamedWithPlaceAndRemedy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message"); // what follows the file's name
    const QByteArray offer = documents::builtInCatalogue().hosting.front().id.c_str();
    QByteArray bomb = "evenhost: 1\nkind: plan\na0: &a0 [x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        bomb +=
            "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + before + ", *a" + before + "]\n";
    }
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& message) {
        QTest::newRow(name) << text << message;
    };
    row("not YAML", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", ":2:2: error: Is not clean UTF-8 text.");
    row("a JSON web page", "<html><body>404</body></html>", ":1:1: error: Is not an Evenhost file");
    row("empty", "", ": error: The file is empty.");
    row("alias bomb", bomb, ":3:5: error: Anchors and aliases (&, *) are not accepted. Write the value out.");
    row("newer version", "evenhost: 9\nkind: plan\nfuture: 1\n",
        ":1:11: error: Was written by a newer version of Evenhost");
    row("unknown model", workload + "shortlist:\n- {id: a, model: glm-5.2x, hosting: " + offer + "}\n",
        ":6:18: error: There is no model \"glm-5.2x\". Did you mean \"glm-5.2\"?");
    row("unknown hosting", workload + "shortlist:\n- {id: a, model: glm-5.2, hosting: nowhere}\n",
        ":6:36: error: There is no hosting offer \"nowhere\".");
    row("unknown GPU",
        workload
            + "shortlist:\n- {id: a, model: glm-5.2, hosting: mine}\nown:\n  hosting:\n  - {id: mine, accelerator: "
              "h2000-sxm, gpus_per_node: 8, price_per_node_hour: 20}\n",
        ":9:5: error: There is no accelerator \"h2000-sxm\". Did you mean \"h200-sxm\"?");
    row("negative", "evenhost: 1\nkind: plan\nworkload: {requests_per_day: -100, input_tokens: 10, output_tokens: 5}\n",
        ":3:30: error: -100 is out of range: from 0 to 100,000,000,000 is possible.");
    row("absurd", "evenhost: 1\nkind: plan\nworkload: {requests_per_day: 100, input_tokens: 1e12, output_tokens: 5}\n",
        ":3:49: error: 1,000,000,000,000 tokens is out of range");
    row("not a number",
        "evenhost: 1\nkind: plan\nworkload: {requests_per_day: 20k, input_tokens: 10, output_tokens: 5}\n",
        ":3:30: error: \"20k\" is not a number. Write plain digits, as in 20000 or 0.65.");
    row("misspelt key", workload + "shortlst: []\n",
        ":5:1: error: Unknown key \"shortlst\". Did you mean \"shortlist\"?");
    row("no exchange rate",
        "evenhost: 1\nkind: plan\nworkload: {requests_per_day: 100, input_tokens: 10, output_tokens: 5}\nmanaged:\n- "
        "{id: c, offer: anthropic/claude-sonnet-5-5}\n",
        ":5:18: error: Prices are in USD, but the plan has no exchange rate for it. Add it under "
        "exchange_rates: how many AUD one USD is worth.");
    row("another kind of file", "evenhost: 1\nkind: managed\noffers: []\n",
        ":2:7: error: Is not a plan but a file of kind \"managed\".");
}

void TestCommandLine::badInputIsNamedWithPlaceAndRemedy()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, message);
    const QString file = write("bad.yaml", text);
    const Outcome evaluated = evenhostProgram({u"evaluate"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(evaluated.status, 1);
    QVERIFY2(evaluated.err.startsWith(QByteArray(file.toUtf8() + message)), evaluated.err.constData());
    QVERIFY(evaluated.out.isEmpty());
}

void TestCommandLine::aHugeFileIsRefusedBeforeItIsRead()
{
    QFile file(m_folder.filePath(u"huge.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100'000'000)); // sparse: reading it would cost what its size says
    file.close();
    const Outcome huge = evenhostProgram({u"evaluate"_s, file.fileName()});
    QCOMPARE(huge.status, 1);
    QCOMPARE(huge.err, file.fileName().toUtf8()
                           + ": error: Is too large: 100,000,000 bytes; at most 4,194,304 bytes are read.\n");
    const Outcome missing = evenhostProgram({u"evaluate"_s, m_folder.filePath(u"none.yaml"_s)});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.err.contains("none.yaml: error: There is no such file."));
    const Outcome folder = evenhostProgram({u"evaluate"_s, m_folder.path()});
    QCOMPARE(folder.status, 1);
    QVERIFY(folder.err.contains("Is not a file."));
}

void TestCommandLine::evaluateWritesTheContract()
{
    const Outcome outcome = evenhostProgram({u"evaluate"_s, example, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.err.isEmpty());
    const QJsonObject root = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(root.value(u"evenhost"_s).toInt(), 1);
    for (const char* key : {"evenhost", "plan", "currency", "tax", "workload", "options", "trap", "sensitivity",
                            "uncertainty", "verdict", "findings"})
        QVERIFY2(root.contains(QLatin1StringView(key)), key);
    const QJsonArray options = root.value(u"options"_s).toArray();
    QCOMPARE(options.size(), 8);
    const QJsonObject own = options.at(0).toObject();
    for (const char* key : {"id", "kind", "model", "label", "eligible", "reasons", "parameters", "deployment",
                            "storage_gb", "download_hours", "speed", "capacity_requests_per_day", "utilisation",
                            "monthly_cost", "cost_per_million_tokens", "cost_per_request", "break_even", "cash"})
        QVERIFY2(own.contains(QLatin1StringView(key)), key);
    const QJsonObject deployment = own.value(u"deployment"_s).toObject();
    for (const char* key : {"accelerator", "gpus_per_replica", "replicas_needed", "replicas_spare", "replicas", "gpus",
                            "nodes", "gpu_memory_gib", "kv_bytes_per_token", "state_bytes_per_sequence",
                            "max_concurrency_per_replica", "concurrency_per_replica"})
        QVERIFY2(deployment.contains(QLatin1StringView(key)), key);
    // The card's published counts, whole: counts, not billions.
    QCOMPARE(own.value(u"parameters"_s).toObject().value(u"total"_s).toDouble(), 753329940480.0);
    double parts = 0.0;
    const QJsonObject cost = own.value(u"monthly_cost"_s).toObject();
    const QJsonObject partObject = cost.value(u"parts"_s).toObject();
    for (const QJsonValue& part : partObject)
        parts += part.toDouble();
    QVERIFY(qAbs(parts - cost.value(u"total"_s).toDouble()) <= 1e-9 * parts);
}

void TestCommandLine::numbersThatDoNotExistAreNullWithAReason()
{
    const Outcome outcome = evenhostProgram({u"evaluate"_s, example, u"--format"_s, u"json"_s});
    const QJsonArray options = QJsonDocument::fromJson(outcome.out).object().value(u"options"_s).toArray();
    const QJsonObject managed = options.last().toObject();
    QCOMPARE(managed.value(u"kind"_s).toString(), u"managed"_s);
    QVERIFY(managed.value(u"deployment"_s).isNull());
    QCOMPARE(managed.value(u"deployment_reason"_s).toString(), u"paid_per_token"_s);
    QVERIFY(managed.value(u"parameters"_s).toObject().value(u"total"_s).isNull());

    // 600 GB of weights on one 80 GB card: no figures, but the reason.
    const QString file = write(
        "toolarge.yaml", workload
                             + "shortlist:\n- {id: a, model: glm-5.2, hosting: mine}\nown:\n  hosting:\n"
                               "  - {id: mine, accelerator: h100-sxm, gpus_per_node: 1, price_per_node_hour: 3}\n");
    const Outcome impossible = evenhostProgram({u"evaluate"_s, file, u"--format"_s, u"json"_s});
    QVERIFY2(impossible.status == 0, impossible.err.constData());
    const QJsonObject option =
        QJsonDocument::fromJson(impossible.out).object().value(u"options"_s).toArray().at(0).toObject();
    QCOMPARE(option.value(u"eligible"_s).toBool(true), false);
    QVERIFY(option.value(u"monthly_cost"_s).isNull());
    QVERIFY(option.value(u"deployment"_s).toObject().value(u"replicas"_s).isNull());
    QCOMPARE(option.value(u"monthly_cost_reason"_s).toString(), u"does_not_fit"_s);
}

void TestCommandLine::derivationsLeadToInputs()
{
    const Outcome outcome = evenhostProgram({u"evaluate"_s, example, u"--format"_s, u"json"_s, u"--derivations"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject option =
        QJsonDocument::fromJson(outcome.out).object().value(u"options"_s).toArray().at(0).toObject();
    const QJsonObject total = option.value(u"derivations"_s).toObject().value(u"monthly_cost.total"_s).toObject();
    QCOMPARE(total.value(u"value"_s).toDouble(),
             option.value(u"monthly_cost"_s).toObject().value(u"total"_s).toDouble());
    QVERIFY(total.value(u"formula"_s).toString().contains(u"gpu_rent + "_s));
    // Every leaf is an input with a path, or a constant of the formula.
    int inputs = 0;
    QList<QJsonObject> open{total};
    while (!open.isEmpty()) {
        const QJsonObject node = open.takeLast();
        const QJsonArray operands = node.value(u"operands"_s).toArray();
        for (const QJsonValue& operand : operands)
            open.append(operand.toObject());
        if (node.contains(u"path"_s)) {
            QVERIFY(!node.value(u"path"_s).toString().isEmpty());
            ++inputs;
        } else {
            QVERIFY(node.contains(u"formula"_s));
        }
    }
    QVERIFY(inputs > 10);
}

void TestCommandLine::theSameFilesGiveTheSameBytes()
{
    const QStringList arguments{u"evaluate"_s, example, u"--format"_s, u"json"_s, u"--derivations"_s};
    QCOMPARE(evenhostProgram(arguments).out, evenhostProgram(arguments).out);
}

void TestCommandLine::standardInputIsRead()
{
    QFile file(example);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Outcome outcome = evenhostProgram({u"evaluate"_s, u"-"_s, u"--format"_s, u"json"_s}, file.readAll());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(QJsonDocument::fromJson(outcome.out).object().value(u"plan"_s).toObject().value(u"file"_s).toString(),
             u"-"_s);
    const Outcome bad = evenhostProgram({u"evaluate"_s, u"-"_s}, "evenhost: 1\nkind: plan\nx: 1\n");
    QCOMPARE(bad.status, 1);
    QVERIFY(bad.err.contains("-:3:1: error: Unknown key \"x\"."));
    const Outcome large = evenhostProgram({u"check"_s, u"-"_s}, QByteArray(5'000'000, ' '));
    QCOMPARE(large.status, 1);
}

void TestCommandLine::scenariosAreApplied()
{
    const QString file =
        write("scenario.yaml",
              workload
                  + "managed:\n- {id: c, offer: anthropic/claude-sonnet-5-5}\n"
                    "scenarios:\n- {name: Twice, overrides: [{path: workload.requests_per_day, value: 200}]}\n");
    const auto total = [&](const QStringList& more) {
        const Outcome outcome = evenhostProgram(QStringList{u"evaluate"_s, file, u"--format"_s, u"json"_s} + more);
        const QJsonObject root = QJsonDocument::fromJson(outcome.out).object();
        const QJsonObject parts = root.value(u"options"_s)
                                      .toArray()
                                      .at(0)
                                      .toObject()
                                      .value(u"monthly_cost"_s)
                                      .toObject()
                                      .value(u"parts"_s)
                                      .toObject();
        return parts.value(u"tokens"_s).toDouble();
    };
    const double base = total({});
    QVERIFY(base > 0.0);
    QCOMPARE(total({u"--scenario"_s, u"Twice"_s}), 2.0 * base);
    const Outcome unknown = evenhostProgram({u"evaluate"_s, file, u"--scenario"_s, u"Twise"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains("The plan has no scenario \"Twise\". Did you mean \"Twice\"?"));
}

void TestCommandLine::theTableIsPlainText()
{
    const Outcome outcome = evenhostProgram({u"evaluate"_s, example});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("20,000 requests a day"));
    QVERIFY(outcome.out.contains("Claude Sonnet 5.5, Australia"));
    for (const char c : outcome.out)
        QVERIFY(c == '\n' || static_cast<unsigned char>(c) >= 0x20U);
}

void TestCommandLine::everyShippedFileIsValid()
{
    const Outcome outcome = evenhostProgram({u"check"_s, QStringLiteral(EVENHOST_SOURCE_DIR "/modelcards"),
                                             QStringLiteral(EVENHOST_SOURCE_DIR "/resources/examples")});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.out.count(": ok, "), 2);
}

void TestCommandLine::checkCountsAndNames()
{
    const QString good =
        write("good.yaml", "evenhost: 1\nkind: model\nid: m\nname: M\nparameters: {total: 8, active: 1}\n");
    const QString bad = write(
        "bad.yaml", "evenhost: 1\nkind: model\nid: m\nname: M\nparameters: {total: -8, active: 1}\nlicense: MIT\n");
    const Outcome one = evenhostProgram({u"check"_s, good});
    QCOMPARE(one.status, 0);
    QCOMPARE(one.out, good.toUtf8() + ": ok, 1 file, 1 model\n");
    const Outcome both = evenhostProgram({u"check"_s, good, bad});
    QCOMPARE(both.status, 1);
    QVERIFY(both.err.contains(QByteArray(bad.toUtf8() + ":5:21: error: -8 is negative.")));
    QVERIFY(both.err.contains(
        QByteArray(bad.toUtf8() + ":6:1: error: Unknown key \"license\". Did you mean \"licence\"?")));
    QVERIFY(both.out.contains(QByteArray(bad.toUtf8() + ": not ok")));
    const QString hosting = write("hosting.yaml", "evenhost: 1\nkind: hosting\noffers:\n- {id: a, accelerator: "
                                                  "h100-smx, gpus_per_node: 8, price_per_node_hour: 9}\n");
    const Outcome offer = evenhostProgram({u"check"_s, hosting});
    QCOMPARE(offer.status, 1);
    QVERIFY(offer.err.startsWith(QByteArray(hosting.toUtf8() + ":4:24: error: ")));
    QVERIFY(offer.err.contains("There is no accelerator \"h100-smx\". Did you mean \"h100-sxm\"?"));
}

void TestCommandLine::outputThatCannotBeWrittenIsAnError()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(EVENHOST_PROGRAM), {u"evaluate"_s, example});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void TestCommandLine::whatWasReadIsNeverReplaced_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("input");
    QTest::newRow("workbook") << QStringList{u"workbook"_s, u"plan.yaml"_s, u"-o"_s, u"plan.yaml"_s} << u"plan.yaml"_s;
    QTest::newRow("another way to say it")
        << QStringList{u"workbook"_s, u"plan.yaml"_s, u"-o"_s, u"./folder/../plan.yaml"_s} << u"plan.yaml"_s;
    QTest::newRow("a link to it") << QStringList{u"workbook"_s, u"plan.yaml"_s, u"-o"_s, u"link.xlsx"_s}
                                  << u"plan.yaml"_s;
    QTest::newRow("predict") << QStringList{u"predict"_s, u"rows.csv"_s, u"-o"_s, u"rows.csv"_s} << u"rows.csv"_s;
    if (evenhostProgram({u"report"_s, u"--help"_s}).out.contains("--logo")) { // the program has its window's part
        QTest::newRow("logo") << QStringList{u"report"_s,   u"plan.yaml"_s, u"-o"_s,
                                             u"logo.svg"_s, u"--logo"_s,    u"logo.svg"_s}
                              << u"logo.svg"_s;
    }
    QTest::newRow("card") << QStringList{u"card"_s, u"config.json"_s, u"-o"_s, u"config.json"_s} << u"config.json"_s;
}

void TestCommandLine::whatWasReadIsNeverReplaced()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, input);
    QTemporaryDir folder;
    const QDir dir(folder.path());
    QVERIFY(dir.mkdir(u"folder"_s));
    const QString corpus = QStringLiteral(EVENHOST_SOURCE_DIR "/tests/fuzz/corpus/");
    QVERIFY(QFile::copy(example, dir.filePath(u"plan.yaml"_s)));
    QVERIFY(QFile::copy(corpus + u"tables/speed.csv"_s, dir.filePath(u"rows.csv"_s)));
    QFile config(dir.filePath(u"config.json"_s));
    QVERIFY(config.open(QIODevice::WriteOnly) && config.write(configuration) > 0);
    config.close();
    QVERIFY(QFile::link(dir.filePath(u"plan.yaml"_s), dir.filePath(u"link.xlsx"_s)));
    QVERIFY(QFile::copy(corpus + u"uilogo/plain.svg"_s, dir.filePath(u"logo.svg"_s)));
    const auto content = [&] {
        QFile file(dir.filePath(input));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QStringList placed;
    for (const QString& argument : arguments)
        placed += argument.contains(u'.') ? dir.filePath(argument) : argument;
    const Outcome refused = evenhostProgram(placed);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("Name another output"), refused.err.constData());
    QVERIFY(!before.isEmpty());
    QCOMPARE(content(), before);
}

void TestCommandLine::hostileTextStaysText()
{
    // Escapes cannot be in a file; a file's name can hold anything.
    const QString file = write("\x1b[31m.yaml", "evenhost: 1\nkind: plan\n\"a\\tb\": 1\n");
    const Outcome outcome = evenhostProgram({u"evaluate"_s, file});
    QCOMPARE(outcome.status, 1);
    QVERIFY(!outcome.err.contains('\x1b'));
    const Outcome usage = evenhostProgram({u"evaluate"_s, example, u"--\x1b[31m"_s});
    QCOMPARE(usage.status, 2);
    QVERIFY(!usage.err.contains('\x1b'));
}

void TestCommandLine::handlersGetThePlan()
{
    cli::Program program;
    program.today = base::Date{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};
    std::optional<std::string> opened;
    program.window = [&](const std::optional<std::string>& plan) {
        opened = plan;
        return 0;
    };
    program.report = [](const cli::ReportRequest& request, const catalogue::Catalogue&) -> base::Result<std::string> {
        return "%PDF of " + request.plan.title;
    };
    const QString pdf = m_folder.filePath(u"report.pdf"_s);
    QCOMPARE(testing::runInside(program, {example}).status, 0);
    QCOMPARE(opened.value_or(""), example.toStdString());
    const QStringList report{u"report"_s, example, u"-o"_s, pdf};
    QCOMPARE(testing::runInside(program, report).status, 0);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "%PDF of Claims assistant");

    // A failed report leaves an older one alone, and nothing where there was none.
    program.report = [](const cli::ReportRequest&, const catalogue::Catalogue&) -> base::Result<std::string> {
        return base::Finding{
            base::Severity::Error, "unknown_model", {std::string("x"), std::string()}, "shortlist.glm.model", {}};
    };
    QCOMPARE(testing::runInside(program, report).status, 1);
    QVERIFY(QFile::exists(pdf));
    const QString fresh = pdf + u".new"_s;
    QCOMPARE(testing::runInside(program, {u"report"_s, example, u"-o"_s, fresh}).status, 1);
    QVERIFY(!QFile::exists(fresh));

    const cli::Program bare{program.today, {}, {}};
    QCOMPARE(testing::runInside(bare, {}).status, 2);
    QCOMPARE(testing::runInside(bare, report).status, 2);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
