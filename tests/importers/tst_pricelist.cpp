// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/pricing.h"
#include "documents/cataloguefile.h"
#include "importers/pricelist.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace evenhost;
using namespace evenhost::importers;
using catalogue::ManagedOffer;

namespace {

const std::string date = "2026-11-20";

PriceList read(const std::string& text, const std::string& file = "list.json")
{
    auto result = readPriceList(text, file, date);
    return result ? *result : PriceList{};
}

std::string codeOf(const std::string& text)
{
    const auto result = readPriceList(text, "list.json", date);
    return result ? "" : result.error().front().code;
}

const ManagedOffer* offerOf(const PriceList& list, std::string_view id)
{
    const auto found = std::ranges::find(list.offers, id, &ManagedOffer::id);
    return found == list.offers.end() ? nullptr : &*found;
}

std::string sample(const QString& name)
{
    QFile file(QStringLiteral(EVENHOST_SHARED_DIR "/facts/prices/catalogue_samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestPriceList : public QObject
{
    Q_OBJECT

private slots:
    void liteLlmIsDollarsAToken();
    void liteLlmTiersAreWholeRequests();
    void unknownSuffixesAreRefused();
    void modelsDevIsDollarsAMillion();
    void modelsDevTomlTakesItsNameFromItsPath();
    void genaiPricesHaveDatesAndHours();
    void openRouterQuotesAreMarked();
    void freeAndVaryingPricesAreNoPrices();
    void badListsAreRefused_data();
    void badListsAreRefused();
    void publishedLists_data();
    void publishedLists();
};

void TestPriceList::liteLlmIsDollarsAToken()
{
    // An entry of LiteLLM's file at 00035b69; the same prices as AWS lists them: 5.50, 27.50, 0.55, 6.875 and 11 a
    // million.
    const PriceList list = read(R"({"sample_spec": {"litellm_provider": "one of", "mode": "chat"},
      "au.anthropic.claude-opus-4-6-v1": {"cache_creation_input_token_cost": 6.875e-06, "cache_creation_input_token_cost_above_1hr": 1.1e-05,
        "cache_read_input_token_cost": 5.5e-07, "input_cost_per_token": 5.5e-06, "litellm_provider": "bedrock_converse", "max_input_tokens": 1000000,
        "max_output_tokens": 128000, "mode": "chat", "output_cost_per_token": 2.75e-05, "deprecation_date": "2027-02-05"},
      "text-embedding": {"litellm_provider": "openai", "mode": "embedding", "input_cost_per_token": 1e-7, "output_cost_per_token": 1e-7}})");
    QCOMPARE(list.format, "litellm");
    QCOMPARE(list.offers.size(), 1U);
    QCOMPARE(list.skipped, 2);
    const ManagedOffer& offer = list.offers.front();
    QCOMPARE(offer.id, "litellm/au.anthropic.claude-opus-4-6-v1");
    QCOMPARE(offer.provider, "bedrock_converse");
    QVERIFY((offer.prices == catalogue::TokenPrices{5.5, 27.5, 0.55, 6.875, 11.0}));
    QCOMPARE(offer.country, "AU");
    QCOMPARE(offer.contextTokens, 1e6);
    QCOMPARE(offer.maximumOutputTokens, 128000.0);
    QCOMPARE(offer.retirement, "2027-02-05");
    QCOMPARE(offer.currency, "USD");
    QCOMPARE(offer.provenance.date, date);
    QCOMPARE(offer.provenance.confidence, base::Confidence::Reported);
    QVERIFY(!offer.batchMultiplier.has_value());
}

void TestPriceList::liteLlmTiersAreWholeRequests()
{
    // Claude Haiku 5.5 above 100,000 tokens of prompt (list prices of 2026-10-07).
    const PriceList list = read(R"({"claude-haiku-5-5": {"litellm_provider": "anthropic", "mode": "chat",
      "input_cost_per_token": 1e-07, "output_cost_per_token": 5e-07, "cache_read_input_token_cost": 1e-08, "cache_creation_input_token_cost": 1.25e-07,
      "cache_creation_input_token_cost_above_1hr": 2e-07, "input_cost_per_token_above_100k_tokens": 5e-07, "output_cost_per_token_above_100k_tokens": 2.5e-06,
      "cache_read_input_token_cost_above_100k_tokens": 5e-08, "cache_creation_input_token_cost_above_100k_tokens": 6.25e-07,
      "cache_creation_input_token_cost_above_1hr_above_100k_tokens": 1e-06, "input_cost_per_token_batches": 5e-08, "output_cost_per_token_batches": 2.5e-07}})");
    const ManagedOffer& offer = list.offers.front();
    QVERIFY((offer.prices == catalogue::TokenPrices{0.1, 0.5, 0.01, 0.125, 0.2}));
    QCOMPARE(offer.tiers.size(), 1U);
    QCOMPARE(offer.tiers.front().aboveInputTokens, 100'000.0);
    QVERIFY(!offer.tiers.front().inclusive);
    QVERIFY((offer.tiers.front().prices == catalogue::TokenPrices{0.5, 2.5, 0.05, 0.625, 1.0}));
    QCOMPARE(offer.batchMultiplier.value_or(0), 0.5);
    QVERIFY(list.findings.empty());
}

void TestPriceList::unknownSuffixesAreRefused()
{
    const PriceList list = read(
        R"({"m": {"litellm_provider": "p", "mode": "chat", "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06,
      "input_cost_per_token_below_1k_tokens": 9e-06, "output_cost_per_token_above_xk_tokens": 9e-06, "input_cost_per_token_priority": 5e-06}})");
    QVERIFY((list.offers.front().prices == catalogue::TokenPrices{1, 2, {}, {}, {}}));
    QVERIFY(list.offers.front().tiers.empty());
    QCOMPARE(list.findings.size(), 2U);
    QCOMPARE(list.findings.front().code, "price_field_unknown");
    QCOMPARE(list.findings.front().severity, base::Severity::Warning);
}

void TestPriceList::modelsDevIsDollarsAMillion()
{
    const PriceList list = read(
        R"({"xai": {"id": "xai", "name": "xAI", "models": {"grok-4.3": {"id": "grok-4.3", "name": "Grok 4.3", "open_weights": false,
      "cost": {"input": 1.25, "output": 2.5, "cache_read": 0.2, "tiers": [{"tier": {"type": "context", "size": 200000}, "input": 2.5, "output": 5, "cache_read": 0.4}]},
      "limit": {"context": 1000000, "output": 30000}}, "grok-image": {"id": "grok-image", "limit": {"context": 8000, "output": 0}}}},
      "z": {"id": "z", "models": {"org/glm": {"name": "GLM", "open_weights": true, "cost": {"input": 1, "output": 3, "context_over_200k": {"input": 2, "output": 6}}}}}})");
    QCOMPARE(list.format, "models.dev");
    const ManagedOffer* grok = offerOf(list, "models.dev/xai/grok-4.3");
    QVERIFY(grok != nullptr);
    QCOMPARE(grok->model, "Grok 4.3");
    QVERIFY((grok->prices == catalogue::TokenPrices{1.25, 2.5, 0.2, {}, {}}));
    QVERIFY(grok->tiers.front().inclusive); // models.dev's sizes are inclusive
    QVERIFY((grok->tiers.front().prices == catalogue::TokenPrices{2.5, 5, 0.4, {}, {}}));
    const ManagedOffer* glm = offerOf(list, "models.dev/z/org/glm");
    QVERIFY(glm != nullptr && glm->openWeights);
    QCOMPARE(glm->tiers.front().aboveInputTokens, 200'000.0);
    QCOMPARE(list.skipped, 1);
}

void TestPriceList::modelsDevTomlTakesItsNameFromItsPath()
{
    const PriceList list = read("name = \"Grok 4.3\" # a comment\nopen_weights = true\nreasoning_options = "
                                "[\"#\"]\n\n[cost]\ninput = 1.25\noutput = 2.50\ncache_read = 0.20\n\n"
                                "[[cost.tiers]]\ntier = { type = \"context\", size = 200_000 }\ninput = 2.5\noutput = "
                                "5\n\n[limit]\ncontext = 1_000_000\noutput = 30_000\n",
                                "providers/xai/models/org/grok-4.3.toml");
    QCOMPARE(list.offers.size(), 1U);
    const ManagedOffer& offer = list.offers.front();
    QCOMPARE(offer.id, "models.dev/xai/org/grok-4.3");
    QCOMPARE(offer.model, "Grok 4.3");
    QVERIFY((offer.prices == catalogue::TokenPrices{1.25, 2.5, 0.2, {}, {}}));
    QCOMPARE(offer.tiers.front().aboveInputTokens, 200'000.0);
    QCOMPARE(offer.contextTokens, 1e6);
    QVERIFY(offer.openWeights);
}

void TestPriceList::genaiPricesHaveDatesAndHours()
{
    const PriceList list = read(R"([{"id": "p", "name": "P", "models": [
      {"id": "dated", "name": "D", "context_window": 1000000, "prices": [{"prices": {"input_mtok": 2, "cache_write_mtok": 2.5, "cache_read_mtok": 0.2, "output_mtok": 10, "cache_write_1h_mtok": 4}},
         {"constraint": {"start_date": "2026-09-01"}, "prices": {"input_mtok": 3, "output_mtok": 15}}]},
      {"id": "hours", "prices": [{"prices": {"input_mtok": 1, "output_mtok": 4}}, {"constraint": {"start_time": "01:00:00Z", "end_time": "16:00:00Z"}, "prices": {"input_mtok": 2, "output_mtok": 8}}]},
      {"id": "cheap-hours", "prices": [{"prices": {"input_mtok": 2, "output_mtok": 8}}, {"constraint": {"start_time": "16:00:00Z", "end_time": "24:00:00Z"}, "prices": {"input_mtok": 1, "output_mtok": 4}}]},
      {"id": "two-peaks", "prices": [{"prices": {"input_mtok": 0.1, "output_mtok": 0.2}}, {"constraint": {"start_date": "2026-08-17"}, "prices": {"input_mtok": 0.22, "output_mtok": 0.66}},
         {"constraint": {"start_time": "06:00:00Z", "end_time": "10:00:00Z"}, "prices": {"input_mtok": 0.44, "output_mtok": 1.32}}, {"constraint": {"start_time": "01:00:00Z", "end_time": "04:00:00Z"}, "prices": {"input_mtok": 0.44, "output_mtok": 1.32}}]},
      {"id": "half-hours", "prices": [{"prices": {"input_mtok": 1, "output_mtok": 4}}, {"constraint": {"start_time": "00:30:00Z", "end_time": "16:30:00Z"}, "prices": {"input_mtok": 2, "output_mtok": 8}}]},
      {"id": "tiered", "prices": {"input_mtok": {"base": 1.25, "tiers": [{"start": 200000, "price": 2.5}]}, "output_mtok": {"base": 10, "tiers": [{"start": 200000, "price": 15}]}, "cache_read_mtok": 0.125}},
      {"id": "image", "prices": {"input_image_mtok": 4}}]}])");
    QCOMPARE(list.format, "genai-prices");
    const ManagedOffer* dated = offerOf(list, "genai-prices/p/dated");
    QVERIFY((dated->prices == catalogue::TokenPrices{2, 10, 0.2, 2.5, 4}));
    QCOMPARE(dated->dated.size(), 1U);
    QCOMPARE(dated->dated.front().validFrom, "2026-09-01");
    QCOMPARE(dated->dated.front().prices.input, 3.0);
    const ManagedOffer* hours = offerOf(list, "genai-prices/p/hours");
    QCOMPARE(hours->prices.input, 2.0); // the peak's: what is dear is the list price
    QCOMPARE(hours->timeOfDay->offPeakMultiplier, 0.5);
    QVERIFY((hours->timeOfDay->peakHoursUtc == std::vector<std::pair<int, int>>{{1, 16}}));
    const ManagedOffer* cheap = offerOf(list, "genai-prices/p/cheap-hours");
    QCOMPARE(cheap->prices.input, 2.0);
    QVERIFY((cheap->timeOfDay->peakHoursUtc == std::vector<std::pair<int, int>>{{0, 16}}));
    const ManagedOffer* two = offerOf(list, "genai-prices/p/two-peaks"); // DeepSeek's shape since 2026-08
    QCOMPARE(two->prices.input, 0.1);
    QCOMPARE(two->dated.front().prices.input, 0.44);
    QCOMPARE(two->timeOfDay->offPeakMultiplier, 0.5);
    QVERIFY((two->timeOfDay->peakHoursUtc == std::vector<std::pair<int, int>>{{1, 4}, {6, 10}}));
    const ManagedOffer* half = offerOf(list, "genai-prices/p/half-hours");
    QCOMPARE(half->prices.input, 2.0);
    QVERIFY(!half->timeOfDay.has_value());
    const ManagedOffer* tiered = offerOf(list, "genai-prices/p/tiered");
    QVERIFY((tiered->tiers.front().prices == catalogue::TokenPrices{2.5, 15, 0.125, {}, {}}));
    QCOMPARE(list.skipped, 1);
    QCOMPARE(list.findings.size(), 1U);
    QCOMPARE(list.findings.front().code, "price_hours_not_taken");
}

void TestPriceList::openRouterQuotesAreMarked()
{
    const PriceList list = read(
        R"({"data": [{"id": "Z-AI/glm-5.2", "name": "Z.AI: GLM 5.2", "context_length": 202752, "hugging_face_id": "zai-org/GLM-5.2", "expiration_date": "2027-01-01",
      "pricing": {"prompt": "0.0000006", "completion": "0.0000022", "input_cache_read": "0.00000011", "overrides": [{"min_prompt_tokens": 100000, "prompt": "0.0000012", "completion": "0.0000044"}]},
      "top_provider": {"max_completion_tokens": 131072}}]})");
    QCOMPARE(list.format, "openrouter");
    const ManagedOffer& offer = list.offers.front();
    QCOMPARE(offer.id, "openrouter/z-ai/glm-5.2");
    QVERIFY((offer.prices == catalogue::TokenPrices{0.6, 2.2, 0.11, {}, {}}));
    QVERIFY((offer.tiers.front().prices == catalogue::TokenPrices{1.2, 4.4, 0.11, {}, {}}));
    QVERIFY(!offer.tiers.front().inclusive);
    QVERIFY(!offer.note.empty());
    QVERIFY(offer.openWeights);
    QCOMPARE(offer.retirement, "2027-01-01");
}

void TestPriceList::freeAndVaryingPricesAreNoPrices()
{
    const PriceList list = read(
        R"({"data": [{"id": "free", "pricing": {"prompt": "0", "completion": "0"}}, {"id": "auto", "pricing": {"prompt": "-1", "completion": "-1"}},
      {"id": "odd", "pricing": {"prompt": "nan", "completion": "1e400"}}, {"id": "text", "pricing": {"prompt": "cheap", "completion": []}}]})");
    QVERIFY(list.offers.empty());
    QCOMPARE(list.skipped, 4);
    // Too small to be told from nothing once it is a price a million tokens: not a free offer.
    const auto tiny = readPriceList(R"({"a": {"litellm_provider": "x", "mode": "chat", "input_cost_per_token": 5.5e-66,
        "output_cost_per_token": 1e-05}, "b": {"litellm_provider": "x", "mode": "chat", "input_cost_per_token": 1e-06,
        "output_cost_per_token": 1e-05}})",
                                    "list.json", date);
    QVERIFY(tiny);
    QCOMPARE(tiny->offers.size(), std::size_t{1});
    QCOMPARE(tiny->offers.front().prices.input, 1.0);
}

void TestPriceList::badListsAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("code");
    const auto row = [](const char* name, const std::string& text, const char* code) {
        QTest::newRow(name) << text << std::string(code);
    };
    row("nothing", "", "price_list_not_json");
    row("prose", "hello", "price_list_not_json");
    row("cut off", "{\"a\": {\"litellm_provider\"", "price_list_not_json");
    row("invalid UTF-8", "{\"a\": \"\xff\"}", "price_list_not_json");
    row("deep", std::string(3000, '[') + std::string(3000, ']'), "price_list_not_json");
    row("number", "5", "price_list_unknown");
    row("list of numbers", "[1, 2]", "price_list_unknown");
    row("empty object", "{}", "price_list_unknown");
    row("empty list", "[]", "price_list_unknown");
    row("another file", "{\"dependencies\": {\"a\": \"1.0\"}}", "price_list_unknown");
}

void TestPriceList::badListsAreRefused()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, code);
    QCOMPARE(codeOf(text), code);
}

void TestPriceList::publishedLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::string>("format");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<std::string>("id");
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("output");
    // Sizes as the projects state them; prices as the vendors listed them at the lists' dates.
    QTest::newRow("LiteLLM 2025-09") << "litellm/tokencost_model_prices_2025-09_litellm-schema.json"
                                     << std::string("litellm") << 1000
                                     << std::string("litellm/claude-sonnet-4-20250514") << 3.0 << 15.0;
    QTest::newRow("LiteLLM excerpt") << "litellm/litellm_excerpt_00035b69.json" << std::string("litellm") << 2
                                     << std::string("litellm/au.anthropic.claude-opus-4-6-v1") << 5.5 << 27.5;
    QTest::newRow("genai-prices 2026-08")
        << "genai-prices/v2_data_2026-08-21.json" << std::string("genai-prices") << 1200
        << std::string("genai-prices/anthropic/claude-sonnet-5") << 2.0 << 10.0;
    QTest::newRow("genai-prices 2026-09")
        << "genai-prices/npm_0.1.8_2026-09-23_data.json" << std::string("genai-prices") << 1400
        << std::string("genai-prices/anthropic/claude-opus-5-5") << 4.0 << 20.0;
    QTest::newRow("OpenRouter 2026-05") << "openrouter/api_v1_models_snapshot_from_models.dev_repo.json"
                                        << std::string("openrouter") << 300
                                        << std::string("openrouter/anthropic/claude-opus-4.7-fast") << 30.0 << 150.0;
}

void TestPriceList::publishedLists()
{
    QFETCH(const QString, file);
    QFETCH(const std::string, format);
    QFETCH(const int, atLeast);
    QFETCH(const std::string, id);
    QFETCH(const double, input);
    QFETCH(const double, output);
    const std::string text = sample(file);
    if (text.empty()) {
        QSKIP(qPrintable(file + QStringLiteral(" is not here")));
    }
    const PriceList list = read(text);
    QCOMPARE(list.format, format);
    QVERIFY2(static_cast<int>(list.offers.size()) >= atLeast, std::to_string(list.offers.size()).c_str());
    const ManagedOffer* offer = offerOf(list, id);
    QVERIFY(offer != nullptr);
    QCOMPARE(offer->prices.input, input);
    QCOMPARE(offer->prices.output, output);
    // What comes in can be written to a plan and read again, and is free of mistakes of its own.
    const auto back = documents::readCatalogueFile(documents::managedText(list.offers), "back.yaml");
    QVERIFY2(back.has_value(), back ? "" : back.error().front().code.c_str());
    QVERIFY(back->managed == list.offers);
}

QTEST_APPLESS_MAIN(TestPriceList)
#include "tst_pricelist.moc"
