// SPDX-License-Identifier: GPL-3.0-or-later
// Files dropped onto the real window, and the same through the menu.
#include "window/harness.h"

#include "documents/cataloguefile.h"
#include "documents/planfile.h"
#include "editors/importdialog.h"
#include "editors/usagelogdialog.h"
#include "report/attachment.h"
#include "session/plansession.h"
#include "session/usagelogreader.h"
#include "window/dialogparts.h"
#include "window/fileactions.h"
#include "window/noticebar.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QTableWidget>

using namespace evenhost;
using namespace Qt::StringLiterals;
using testing::button;
using testing::click;
using testing::Harness;

class ImportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aDroppedCardIsShownAndTakenIn();
    void aDroppedCardIsUndoneAsOneStep();
    void cancellingThePreviewChangesNothing();
    void aDroppedConfigurationBecomesACardAndARow();
    void aDroppedPriceListIsChosenFrom();
    void aDroppedTableOfPrices();
    void aTableFromASpreadsheet();
    void whatReplacesTheCatalogueIsSaid();
    void theSameCardIsNothingToDo();
    void aRowCanBeLeftOut();
    void aBadFileIsLocatedAndChangesNothing_data();
    void aBadFileIsLocatedAndChangesNothing();
    void aHostingOfferNeedsItsAccelerator();
    void aDroppedPlanIsOpened();
    void aReportWithItsPlanIsOpened();
    void aReportsPlanLetsGoOfTheOneBefore();
    void aPdfWithoutAPlanSaysSo();
    void droppingOnTheWelcomePageStartsAPlan();
    void aDroppedUsageLogSetsTheWorkload();
    void aUsageLogIsKnownByItsContent_data();
    void aUsageLogIsKnownByItsContent();
    void theMenuDoesTheSame();
    void somethingElseIsNotAccepted();

private:
    [[nodiscard]] const plan::Plan& plan() { return m_harness->plan(); }
    QString file(const QString& name, const QByteArray& text)
    {
        const QString path = m_harness->file(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qWarning("The test's own file could not be written");
        return path;
    }
    /// Drags a file over the window and lets go; true when the window took it.
    bool drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return drop(data);
    }
    bool drop(QMimeData& data)
    {
        window::MainWindow& window = m_harness->window();
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
        QCoreApplication::processEvents();
        return true;
    }
    QString reportWithPlan(const std::string& title)
    {
        plan::Plan other = plan();
        other.title = title;
        QPdfWriter writer(m_harness->file(u"report.pdf"_s));
        writer.addFileAttachment(u"notes.txt"_s, "nothing of ours", u"text/plain"_s);
        writer.addFileAttachment(u"plan.evenhost.yaml"_s, QByteArray::fromStdString(documents::planText(other)),
                                 u"application/yaml"_s);
        QPainter(&writer).drawText(100, 100, u"A report"_s);
        return m_harness->file(u"report.pdf"_s);
    }
    QByteArray cardText(const std::string& id, const std::string& name)
    {
        catalogue::ModelCard card = *m_harness->session().catalogue()->model("gpt-oss-120b");
        card.id = id;
        card.name = name;
        return QByteArray::fromStdString(documents::modelText(card));
    }

    std::unique_ptr<Harness> m_harness;
};

void ImportsTest::initTestCase()
{
    Harness::prepareApplication();
}

void ImportsTest::init()
{
    m_harness.reset();
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|QStandardPaths: ).*"_s));
    m_harness = std::make_unique<Harness>();
}

void ImportsTest::aDroppedCardIsShownAndTakenIn()
{
    const auto rows = plan().shortlist.size();
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* preview = qobject_cast<editors::ImportDialog*>(dialog);
        QVERIFY(preview);
        QCOMPARE(preview->table()->rowCount(), 1);
        QCOMPARE(preview->table()->item(0, 1)->text(), u"Our own model"_s);
        QVERIFY(preview->table()->item(0, 3)->text().contains(u"added"_s));
        click(dialog, u"Import 1"_s);
    });
    QVERIFY(drop(file(u"card.yaml"_s, cardText("own/model", "Our own model"))));
    QCOMPARE(plan().own.models.size(), std::size_t(1));
    QCOMPARE(plan().own.models.front().id, std::string("own/model"));
    QCOMPARE(plan().shortlist.size(), rows + 1);
    QCOMPARE(plan().shortlist.back().modelId, std::string("own/model"));
    QVERIFY(!plan().shortlist.back().hostingId.empty());
    QVERIFY(m_harness->session().problems().empty());
}

void ImportsTest::aDroppedCardIsUndoneAsOneStep()
{
    const plan::Plan before = plan();
    m_harness->whenDialogOpens([](QWidget* dialog) { click(dialog, u"Import 1"_s); });
    drop(file(u"card.yaml"_s, cardText("own/model", "Our own model")));
    const plan::Plan after = plan();
    QVERIFY(!(after == before));
    QCOMPARE(m_harness->session().undoStack()->count(), 1);
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(plan() == before);
    m_harness->trigger(u"editRedo"_s);
    QVERIFY(plan() == after);
}

void ImportsTest::cancellingThePreviewChangesNothing()
{
    const plan::Plan before = plan();
    m_harness->whenDialogOpens([](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    drop(file(u"card.yaml"_s, cardText("own/model", "Our own model")));
    QVERIFY(plan() == before);
    QCOMPARE(m_harness->session().undoStack()->count(), 0);
}

void ImportsTest::aDroppedConfigurationBecomesACardAndARow()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* preview = qobject_cast<editors::ImportDialog*>(dialog);
        QVERIFY(preview);
        QVERIFY(!preview->findChild<QLabel*>(u"notes"_s)->text().isEmpty()); // nothing is known of the licence
        click(dialog, u"Import 1"_s);
    });
    drop(file(u"tiny_config.json"_s,
              R"({"model_type": "llama", "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2,
                  "num_attention_heads": 4, "num_key_value_heads": 4, "vocab_size": 1000,
                  "max_position_embeddings": 262144, "tie_word_embeddings": false, "torch_dtype": "bfloat16"})"));
    QCOMPARE(plan().own.models.size(), std::size_t(1));
    QVERIFY(plan().own.models.front().architecture);
    QCOMPARE(plan().shortlist.back().modelId, plan().own.models.front().id);
}

void ImportsTest::aDroppedPriceListIsChosenFrom()
{
    QByteArray list = "{\"sample_spec\": {}";
    for (int i = 0; i < 30; ++i)
        list += QStringLiteral(",\"model-%1\": {\"litellm_provider\": \"acme\", \"mode\": \"chat\", "
                               "\"input_cost_per_token\": 1e-06, \"output_cost_per_token\": 2e-06}")
                    .arg(i)
                    .toUtf8();
    list += '}';
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* preview = qobject_cast<editors::ImportDialog*>(dialog);
        QVERIFY(preview);
        QCOMPARE(preview->table()->rowCount(), 30);
        QVERIFY(preview->chosen().empty()); // a long list is chosen from
        QVERIFY(!button(dialog, u"Import 0"_s)->isEnabled());
        QTest::keyClicks(preview->searchField(), u"model-17"_s);
        click(dialog, u"Take all shown"_s);
        click(dialog, u"Import 1"_s);
    });
    drop(file(u"prices.json"_s, list));
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    QCOMPARE(plan().own.managed.front().modelId, std::string("model-17"));
    QCOMPARE(plan().own.managed.front().prices.output, 2.0);
    QCOMPARE(plan().own.managed.front().provenance.date, std::string("2026-11-21"));
}

void ImportsTest::aDroppedTableOfPrices()
{
    m_harness->whenDialogOpens([](QWidget* dialog) { click(dialog, u"Import 2"_s); });
    drop(file(u"prices.csv"_s, "provider,model,input,output,cache_read,currency,date,source\n"
                               "Acme,Small,0.2,0.8,,AUD,2026-11-01,\"Quote, signed\"\n"
                               "Acme,Large,2,8,0.2,AUD,2026-11-01,Quote\n"));
    QCOMPARE(plan().own.managed.size(), std::size_t(2));
    const auto& small = plan().own.managed.front();
    QCOMPARE(small.id, std::string("own/acme/small"));
    QCOMPARE(small.currency, std::string("AUD"));
    QVERIFY(!small.prices.cacheRead); // an empty cell is not a price of nothing
    QCOMPARE(small.provenance.source, std::string("Quote, signed"));
    QCOMPARE(plan().own.managed.back().prices.cacheRead.value_or(0), 0.2);
}

void ImportsTest::aTableFromASpreadsheet()
{
    m_harness->whenDialogOpens([](QWidget* dialog) { click(dialog, u"Import 1"_s); });
    drop(file(u"prices.tsv"_s, "model\tinput\toutput\tnote\r\nOne, two\t1\t4\tas agreed\r\n"));
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    QCOMPARE(plan().own.managed.front().model, std::string("One, two"));
    QCOMPARE(plan().own.managed.front().note, std::string("as agreed"));
    QCOMPARE(plan().own.managed.front().currency, std::string("USD"));
}

void ImportsTest::whatReplacesTheCatalogueIsSaid()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* preview = qobject_cast<editors::ImportDialog*>(dialog);
        QVERIFY(preview->table()->item(0, 3)->text().contains(u"catalogue"_s));
        click(dialog, u"Import 1"_s);
    });
    drop(file(u"card.yaml"_s, cardText("gpt-oss-120b", "Theirs, as we run it")));
    QCOMPARE(plan().own.models.front().id, std::string("gpt-oss-120b"));
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* preview = qobject_cast<editors::ImportDialog*>(dialog);
        QVERIFY(preview->table()->item(0, 3)->text().contains(u"own"_s));
        click(dialog, u"Import 1"_s);
    });
    drop(file(u"card.yaml"_s, cardText("gpt-oss-120b", "Once more")));
    QCOMPARE(plan().own.models.size(), std::size_t(1));
    QCOMPARE(plan().own.models.front().name, std::string("Once more"));
}

void ImportsTest::theSameCardIsNothingToDo()
{
    const plan::Plan before = plan();
    const auto& card = *m_harness->session().catalogue()->model("gpt-oss-120b");
    m_harness->whenDialogOpens([](QWidget* dialog) {
        QVERIFY(!button(dialog, u"Import 0"_s)->isEnabled());
        qobject_cast<QDialog*>(dialog)->reject();
    });
    drop(file(u"card.yaml"_s, QByteArray::fromStdString(documents::modelText(card))));
    QVERIFY(plan() == before);
}

void ImportsTest::aRowCanBeLeftOut()
{
    m_harness->whenDialogOpens([](QWidget* dialog) {
        auto* preview = qobject_cast<editors::ImportDialog*>(dialog);
        QCOMPARE(preview->table()->rowCount(), 2);
        preview->table()->item(0, 0)->setCheckState(Qt::Unchecked);
        click(dialog, u"Import 1"_s);
    });
    drop(file(u"prices.csv"_s, "model,input,output\nA,1,2\nB,3,4\n"));
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    QCOMPARE(plan().own.managed.front().model, std::string("B"));
}

void ImportsTest::aBadFileIsLocatedAndChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says"); // a part of the first detail
    QTest::newRow("card with a slip") << u"card.yaml"_s
                                      << QByteArray("evenhost: 1\nkind: model\nid: x\nname: X\nparameterz: {}\n")
                                      << u"line 5"_s;
    QTest::newRow("not YAML") << u"card.yaml"_s << QByteArray("evenhost: [1\n") << u"line"_s;
    QTest::newRow("alias bomb") << u"card.yaml"_s << QByteArray("a: &a [1]\nb: [*a, *a]\n") << u"line 1"_s;
    QTest::newRow("binary") << u"card.yaml"_s << QByteArray("\x00\x01\xff\xfe", 4) << u"card.yaml"_s;
    QTest::newRow("newer version") << u"card.yaml"_s << QByteArray("evenhost: 99\nkind: model\n") << u"line 1"_s;
    QTest::newRow("not JSON") << u"prices.json"_s << QByteArray("{") << u"prices.json"_s;
    QTest::newRow("another JSON") << u"prices.json"_s << QByteArray("{\"a\": 1}") << u"prices.json"_s;
    QTest::newRow("a configuration of nothing") << u"config.json"_s << QByteArray("{}") << u"config"_s;
    QTest::newRow("a table without prices") << u"prices.csv"_s << QByteArray("model,price\nA,1\n") << u"line 1"_s;
    QTest::newRow("a price that is a word")
        << u"prices.csv"_s << QByteArray("model,input,output\nA,1,2\nB,free,3\n") << u"line 3"_s;
    QTest::newRow("a price below nothing")
        << u"prices.csv"_s << QByteArray("model,input,output\nA,-1,2\n") << u"line 2"_s;
    QTest::newRow("a row too short") << u"prices.csv"_s << QByteArray("model,input,output\nA,1\n") << u"line 2"_s;
    QTest::newRow("the same model twice")
        << u"prices.csv"_s << QByteArray("model,input,output\nA,1,2\nA,1,2\n") << u"line 3"_s;
}

void ImportsTest::aBadFileIsLocatedAndChangesNothing()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const plan::Plan before = plan();
    drop(file(name, text));
    QTRY_VERIFY(!m_harness->dialogs().lastProblem.isEmpty());
    QVERIFY(m_harness->dialogs().lastProblem.contains(name));
    QVERIFY(!m_harness->dialogs().lastDetails.isEmpty());
    const QString details = m_harness->dialogs().lastDetails.join(u'\n');
    QVERIFY2(details.contains(says), qPrintable(details));
    QVERIFY(plan() == before);
    QCOMPARE(m_harness->session().undoStack()->count(), 0);
}

void ImportsTest::aHostingOfferNeedsItsAccelerator()
{
    const plan::Plan before = plan();
    drop(file(u"hosting.yaml"_s, "evenhost: 1\nkind: hosting\noffers:\n  - id: own/x\n    accelerator: nosuchgpu\n"
                                 "    gpus_per_node: 8\n    price_per_node_hour: 20\n"));
    QTRY_VERIFY(!m_harness->dialogs().lastProblem.isEmpty());
    QVERIFY(m_harness->dialogs().lastDetails.front().contains(u"line 5"_s));
    QVERIFY(plan() == before);
}

void ImportsTest::aDroppedPlanIsOpened()
{
    plan::Plan other = plan();
    other.title = "Dropped";
    drop(file(u"other.evenhost.yaml"_s, QByteArray::fromStdString(documents::planText(other))));
    QTRY_COMPARE(plan().title, std::string("Dropped"));
    QVERIFY(!m_harness->session().isModified());
    QCOMPARE(m_harness->session().path(), m_harness->file(u"other.evenhost.yaml"_s));
}

void ImportsTest::aReportWithItsPlanIsOpened()
{
    drop(reportWithPlan("From a report"));
    QTRY_COMPARE(plan().title, std::string("From a report"));
    QVERIFY(m_harness->session().isModified()); // it was never saved by itself
    QVERIFY(m_harness->session().path().isEmpty());
}

/// The file of the plan before is nobody's any more: not locked, not read-only, and free to be saved over.
void ImportsTest::aReportsPlanLetsGoOfTheOneBefore()
{
    const QString before = file(u"before.yaml"_s, QByteArray::fromStdString(documents::planText(plan())));
    const QString lock = m_harness->file(u".~lock.before.yaml#"_s);
    drop(before);
    QTRY_COMPARE(m_harness->session().path(), before);
    QVERIFY(QFile::exists(lock));
    drop(reportWithPlan("From a report"));
    QTRY_COMPARE(plan().title, std::string("From a report"));
    QVERIFY(!QFile::exists(lock));
    QVERIFY(!m_harness->action(u"fileRevert"_s)->isEnabled());
    m_harness->dialogs().nextFile = before;
    m_harness->trigger(u"fileSave"_s);
    QCOMPARE(m_harness->dialogs().lastProblem, QString());
    QCOMPARE(m_harness->session().path(), before);
    QVERIFY(!m_harness->session().isModified());
    QVERIFY(documents::loadPlan(before.toStdString(), *m_harness->session().catalogue())->file.plan == plan());

    QVERIFY(QFile::setPermissions(before, QFile::ReadOwner));
    m_harness->window().fileActions()->open(before);
    QVERIFY(m_harness->window().windowTitle().contains(u"(read-only)"_s));
    drop(reportWithPlan("From another report"));
    QTRY_COMPARE(plan().title, std::string("From another report"));
    QVERIFY(!m_harness->window().windowTitle().contains(u"(read-only)"_s));
    QCOMPARE(m_harness->window().notices()->text(u"readonly"_s), QString());

    // It asks before changes are lost, as opening does.
    drop(reportWithPlan("From a third"));
    QCOMPARE(m_harness->dialogs().askedUnsaved, 1);
    QCOMPARE(plan().title, std::string("From another report"));
}

void ImportsTest::aPdfWithoutAPlanSaysSo()
{
    const plan::Plan before = plan();
    drop(file(u"other.pdf"_s, "%PDF-1.4\nnothing"));
    QTRY_VERIFY(m_harness->dialogs().lastProblem.contains(u"other.pdf"_s));
    QVERIFY(plan() == before);
    QVERIFY(!report::attachedPlan("not a PDF"));
    QVERIFY(!report::attachedPlan(std::string_view()));
}

void ImportsTest::droppingOnTheWelcomePageStartsAPlan()
{
    m_harness = std::make_unique<Harness>(QString());
    m_harness->whenDialogOpens([](QWidget* dialog) { click(dialog, u"Import 1"_s); });
    drop(file(u"card.yaml"_s, cardText("own/model", "Our own model")));
    QCOMPARE(plan().own.models.size(), std::size_t(1));
    QVERIFY(!plan().title.empty());
}

void ImportsTest::theMenuDoesTheSame()
{
    m_harness->dialogs().nextFile = file(u"prices.csv"_s, "model,input,output\nA,1,2\n");
    m_harness->whenDialogOpens([](QWidget* dialog) { click(dialog, u"Import 1"_s); });
    m_harness->trigger(u"planImport"_s);
    QCOMPARE(plan().own.managed.size(), std::size_t(1));
    QCOMPARE(plan().managed.back().offerId, plan().own.managed.front().id);
}

void ImportsTest::somethingElseIsNotAccepted()
{
    QMimeData text;
    text.setText(u"some text"_s);
    QVERIFY(!drop(text));
    QMimeData remote;
    remote.setUrls({QUrl(u"https://example.com/card.yaml"_s)});
    QVERIFY(!drop(remote));
}

void ImportsTest::aDroppedUsageLogSetsTheWorkload()
{
    // Three requests within a minute, as OpenRouter writes them (importers/logformat.cpp).
    const QByteArray log = "created_at,tokens_prompt,tokens_completion,generation_time_ms\n"
                           "2026-11-02T09:00:00Z,1000,200,1500\n"
                           "2026-11-02T09:00:20Z,3000,400,2500\n"
                           "2026-11-02T09:00:40Z,2000,300,2000\n";
    const plan::Plan before = plan();
    m_harness->whenDialogOpens([](QWidget* dialog) {
        QVERIFY(qobject_cast<editors::UsageLogDialog*>(dialog));
        QTRY_VERIFY(button(dialog, u"Take into the plan"_s)->isEnabled());
        click(dialog, u"Take into the plan"_s);
    });
    QVERIFY(drop(file(u"gateway.csv"_s, log)));
    QCOMPARE(plan().workload.inputTokens.value, 2000.0);
    QCOMPARE(plan().workload.outputTokens.value, 300.0);
    m_harness->trigger(u"editUndo"_s);
    QVERIFY(plan() == before);
}

void ImportsTest::aUsageLogIsKnownByItsContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("log");
    QTest::newRow("requests")
        << u"a.csv"_s
        << QByteArray("created_at,tokens_prompt,tokens_completion,generation_time_ms\n2026-11-02T09:00:00Z,1,2,3\n")
        << true;
    QTest::newRow("JSON lines") << u"a.jsonl"_s << QByteArray(R"({"timestamp":27,"input_length":1,"output_length":2})")
                                << true;
    QTest::newRow("prices") << u"a.csv"_s << QByteArray("id,model,input,output\nx,X,1,2\n") << false;
    QTest::newRow("a configuration") << u"config.json"_s << QByteArray(R"({"model_type":"llama"})") << false;
    QTest::newRow("empty") << u"a.csv"_s << QByteArray() << false;
    QTest::newRow("a card") << u"a.yaml"_s << QByteArray("evenhost: 1\nkind: model\n") << false;
    QTest::newRow("noise") << u"a.log"_s << QByteArray("\x00\x01\x02", 3) << false;
}

void ImportsTest::aUsageLogIsKnownByItsContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QTEST(session::isUsageLog(file(name, text)), "log");
}

QTEST_MAIN(ImportsTest)
#include "tst_imports.moc"
