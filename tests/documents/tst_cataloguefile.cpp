// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/builtincatalogue.h"
#include "documents/catalogueblob.h"
#include "documents/cataloguefile.h"
#include "documents/format.h"

#include <QTest>

using namespace evenhost;
using namespace evenhost::documents;

namespace {

const std::string file = "cards.yaml";
const std::string modelHead = "evenhost: 1\nkind: model\nid: m\nname: M\n";

std::string firstMessage(const base::Findings& findings)
{
    if (findings.empty()) {
        return {};
    }
    const base::Finding& first = findings.front();
    return first.code + " " + first.path + " " + std::to_string(first.place.line) + ":"
           + std::to_string(first.place.column);
}

} // namespace

class TestCatalogueFile : public QObject
{
    Q_OBJECT

private slots:
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void unknownKeysGetTheNearestOne();
    void everyMistakeOfAFileIsReported();
    void nothingStaysNothing();
    void builtInCatalogueIsTheFolder();
    void everyCardRoundTrips();
    void catalogueSurvivesCompilation();
    void upgradesRunStepByStep();
};

void TestCatalogueFile::mistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("message");
    const auto row = [](const char* name, const std::string& text, const std::string& message) {
        QTest::newRow(name) << text << message;
    };
    const std::string counts = "parameters: {total: 8, active: 1}\n";
    const std::string hosting = "evenhost: 1\nkind: hosting\noffers:\n- {id: a, accelerator: h100, gpus_per_node: 8, ";
    const std::string managed = "evenhost: 1\nkind: managed\noffers:\n- id: a\n  prices: {input: 1, output: 2}\n";
    row("not ours", "services: {}\n", "not_evenhost  1:1");
    row("a list", "- a\n", "not_evenhost  1:1");
    row("no kind", "evenhost: 1\nid: m\n", "missing_key  1:1");
    row("unknown kind", "evenhost: 1\nkind: modell\n", "unknown_choice kind 2:7");
    row("newer", "evenhost: 2\nkind: model\n", "newer_version evenhost 1:11");
    row("version zero", "evenhost: 0\nkind: model\n", "out_of_range evenhost 1:11");
    row("version text", "evenhost: one\nkind: model\n", "not_a_number evenhost 1:11");
    row("version half", "evenhost: 1.5\nkind: model\n", "not_whole evenhost 1:11");
    row("id missing", "evenhost: 1\nkind: model\nname: M\n" + counts, "missing_key  1:1");
    row("negative", modelHead + "parameters: {total: -5, active: 1}\n", "negative parameters.total 5:21");
    row("absurd", modelHead + "parameters: {total: 1e19, active: 1}\n", "out_of_range parameters.total 5:21");
    row("active above total", modelHead + "parameters: {total: 8, active: 9}\n",
        "active_above_total parameters.active 5:32");
    row("number with unit", modelHead + "parameters: {total: 8B, active: 1}\n", "not_a_number parameters.total 5:21");
    row("number in quotes", modelHead + "parameters: {total: \"8\", active: 1}\n",
        "number_in_quotes parameters.total 5:21");
    row("number expected", modelHead + "parameters: {total: [8], active: 1}\n", "expected_value parameters.total 5:21");
    row("mapping expected", modelHead + "parameters: 8\n", "expected_mapping parameters 5:13");
    row("list expected", modelHead + counts + "notes: text\n", "expected_list notes 6:8");
    row("choice", modelHead + counts + "licence: {commercial_use: allow}\n",
        "unknown_choice licence.commercial_use 6:27");
    row("date", modelHead + counts + "provenance: {date: 21/11/2026}\n", "not_a_date provenance.date 6:20");
    row("impossible date", modelHead + counts + "provenance: {date: 2026-02-30}\n", "not_a_date provenance.date 6:20");
    row("truth", modelHead + counts + "architecture: {layers: 1, hidden: 1, vocabulary: 1, tied_embeddings: yes}\n",
        "not_true_or_false architecture.tied_embeddings 6:70");
    row("layers",
        modelHead + counts
            + "architecture:\n  layers: 3\n  hidden: 1\n  vocabulary: 1\n  mixers: [{kind: full, layers: 2}]\n"
              "  feed_forwards: [{layers: 3, width: 1}]\n",
        "layers_do_not_add_up architecture.layers 7:11");
    row("experts",
        modelHead + counts
            + "architecture:\n  layers: 1\n  hidden: 1\n  vocabulary: 1\n  mixers: [{kind: full, layers: 1}]\n"
              "  feed_forwards: [{layers: 1, experts: 4, experts_per_token: 8}]\n",
        "experts_per_token_above_experts architecture.feed_forwards[0].experts_per_token 11:62");
    row("free hosting", hosting + "price_per_node_hour: 0}\n", "must_be_positive offers[0].price_per_node_hour 4:69");
    row("owned without price", hosting + "billing: owned}\n", "owned_without_price offers[0].ownership 4:3");
    row("reserved without term", hosting + "billing: reserved, price_per_node_hour: 1}\n",
        "reserved_without_term offers[0].term_months 4:3");
    row("currency", hosting + "price_per_node_hour: 1, currency: dollars}\n", "not_a_currency offers[0].currency 4:82");
    row("range", hosting + "price_per_node_hour: {value: 5, low: 6}}\n",
        "range_excludes_value offers[0].price_per_node_hour.value 4:77");
    row("quantity", hosting + "price_per_node_hour: []}\n", "expected_quantity offers[0].price_per_node_hour 4:69");
    row("overlapping tiers",
        managed
            + "  tiers:\n  - {above_input_tokens: 9, prices: {input: 1, output: 1}}\n  - {above_input_tokens: 9, "
              "prices: {input: 1, output: 1}}\n",
        "tiers_not_ascending offers[0].tiers 7:3");
    row("backward promotion",
        managed + "  dated: [{valid_from: 2026-12-01, valid_until: 2026-11-01, prices: {input: 1, output: 1}}]\n",
        "promotion_ends_before_it_starts offers[0].dated 6:10");
    row("peak hours", managed + "  time_of_day: {off_peak_multiplier: 0.5, peak_hours_utc: [[9, 3]]}\n",
        "hours_not_ascending offers[0].time_of_day.peak_hours_utc 6:59");
    row("pair", managed + "  time_of_day: {off_peak_multiplier: 0.5, peak_hours_utc: [9]}\n",
        "expected_pair offers[0].time_of_day.peak_hours_utc[0] 6:60");
    row("unknown assumption",
        "evenhost: 1\nkind: assumptions\nassumptions:\n- {path: assumptions.discount, value: 1}\n",
        "unknown_field assumptions[0] 4:10");
    row("assumption out of range",
        "evenhost: 1\nkind: assumptions\nassumptions:\n- {path: assumptions.tax_rate, value: 10}\n",
        "out_of_range assumptions[0].value 4:39");
    row("money without currency",
        "evenhost: 1\nkind: assumptions\nassumptions:\n- {path: assumptions.egress_price, value: 1}\n",
        "missing_key assumptions[0].currency 1:1");
}

void TestCatalogueFile::mistakesAreNamedWithTheirPlace()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, message);
    const auto result = readCatalogueFile(text, file);
    QVERIFY(!result.has_value());
    QCOMPARE(firstMessage(result.error()), message);
    QCOMPARE(result.error().front().place.file, file);
}

void TestCatalogueFile::unknownKeysGetTheNearestOne()
{
    const auto result = readCatalogueFile(modelHead + "parameters: {total: 8, actve: 1, active: 1}\n", file);
    QVERIFY(!result.has_value());
    const base::Finding& finding = result.error().front();
    QCOMPARE(finding.code, "unknown_key");
    QCOMPARE(std::get<std::string>(finding.arguments.at(0)), "actve");
    QCOMPARE(std::get<std::string>(finding.arguments.at(1)), "active");
    QCOMPARE(finding.place.column, 24);
}

void TestCatalogueFile::everyMistakeOfAFileIsReported()
{
    const auto result = readCatalogueFile(modelHead + "parameters: {total: -8, active: x}\nlicense: MIT\n", file);
    QCOMPARE(result.error().size(), 3U);
    std::string many = modelHead;
    for (int i = 0; i < 1000; ++i) {
        many += "k" + std::to_string(i) + ": 1\n";
    }
    QVERIFY(readCatalogueFile(many, file).error().size() <= 100U);
}

void TestCatalogueFile::nothingStaysNothing()
{
    const auto result = readCatalogueFile(
        modelHead
            + "parameters: {total: 8, active: 1, headline_total: null, headline_active:}\nlicence: {spdx: null}\n",
        file);
    QVERIFY(result.has_value());
    const catalogue::ModelCard& card = result->models.front();
    QVERIFY(!card.parameters.headlineTotal.has_value());
    QVERIFY(!card.parameters.headlineActive.has_value());
    QVERIFY(!card.architecture.has_value());
    QCOMPARE(card.licence.commercialUse, catalogue::CommercialUse::Unknown);
    QVERIFY(card.licence.name.empty());
}

void TestCatalogueFile::builtInCatalogueIsTheFolder()
{
    const CatalogueLoad load = loadCatalogue(std::string(EVENHOST_SOURCE_DIR) + "/modelcards");
    QVERIFY2(load.findings.empty(), firstMessage(load.findings).c_str());
    QVERIFY(load.catalogue.models.size() >= 65U);
    QVERIFY(load.catalogue.hosting.size() >= 120U);
    QVERIFY(load.catalogue.managed.size() >= 60U);
    QVERIFY(builtInCatalogue() == load.catalogue);
}

void TestCatalogueFile::everyCardRoundTrips()
{
    const catalogue::Catalogue known = builtInCatalogue();
    for (const catalogue::ModelCard& card : known.models) {
        const auto back = readCatalogueFile(modelText(card), card.id);
        QVERIFY2(back.has_value(), card.id.c_str());
        QVERIFY2(back->models == std::vector{card}, card.id.c_str());
    }
    QVERIFY(readCatalogueFile(acceleratorsText(known.accelerators), file)->accelerators == known.accelerators);
    QVERIFY(readCatalogueFile(hostingText(known.hosting), file)->hosting == known.hosting);
    QVERIFY(readCatalogueFile(managedText(known.managed), file)->managed == known.managed);
    QVERIFY(readCatalogueFile(servingText(known.profiles), file)->profiles == known.profiles);
    QVERIFY(readCatalogueFile(benchmarksText(known.benchmarks), file)->benchmarks == known.benchmarks);
    QVERIFY(known.benchmarks.size() >= 6U);
    QVERIFY(readCatalogueFile(assumptionsText(known.assumptions), file)->assumptions == known.assumptions);
    QCOMPARE(modelText(known.models.front()),
             modelText(readCatalogueFile(modelText(known.models.front()), file)->models.front()));
}

void TestCatalogueFile::catalogueSurvivesCompilation()
{
    const catalogue::Catalogue known = builtInCatalogue();
    const std::string blob = catalogueBlob(known);
    QVERIFY(catalogueFromBlob(std::as_bytes(std::span(blob))) == known);
    const std::string nothing = catalogueBlob({});
    QVERIFY(catalogueFromBlob(std::as_bytes(std::span(nothing))) == catalogue::Catalogue{});
}

void TestCatalogueFile::upgradesRunStepByStep()
{
    // Steps of an imagined future: version 2 renamed a key, version 3 gave it another unit.
    const std::array<UpgradeStep, 2> steps{
        [](Node& root) { root.entries[1].key = "width"; },
        [](Node& root) { root.find("width")->text += "000"; },
    };
    const auto upgraded = [&](const char* version, const char* key) {
        Node root = Node::mapping();
        root.add("evenhost", Node::word(version));
        root.add(key, Node::word("5"));
        const bool done = upgrade(root, file, steps).has_value();
        return done ? root.entries[1].key + root.entries[1].value.text : std::string("refused");
    };
    QCOMPARE(upgraded("1", "breadth"), "width5000");
    QCOMPARE(upgraded("2", "width"), "width5000");
    QCOMPARE(upgraded("3", "width"), "width5");
    QCOMPARE(upgraded("4", "width"), "refused");
    QCOMPARE(currentVersion(steps), 3);
}

QTEST_APPLESS_MAIN(TestCatalogueFile)
#include "tst_cataloguefile.moc"
