// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "plan/fields.h"
#include "plan/resolve.h"

#include <QTest>

#include <random>

using namespace evenhost;
using namespace evenhost::documents;
using base::Quantity;

namespace {

const std::string file = "plan.yaml";
const std::string head = "evenhost: 1\nkind: plan\n";
const std::string smallest = head + "workload: {requests_per_day: 100, input_tokens: 10, output_tokens: 5}\n";

/// Random values inside every field's range, texts that tempt a writer, all optional parts at random.
class RandomPlan
{
public:
    explicit RandomPlan(unsigned seed) : m_random(seed) {}

    plan::Plan make()
    {
        plan::Plan plan;
        plan.title = text();
        plan.client = text();
        plan.note = text();
        plan.version = text();
        plan.date = chance() ? "2026-11-21" : "";
        plan.currency = chance() ? "AUD" : "EUR";
        plan.residencyCountry = chance() ? "AU" : "";
        plan.tax = {text(), chance(), chance()};
        for (const plan::Field& field : plan::fields()) {
            if (field.key != "peak_concurrency" || chance()) {
                plan::setQuantity(plan, field, quantity(field.minimum, std::min(field.maximum, 1e12), field.whole));
            }
        }
        if (chance()) {
            plan.workload.shape = {std::vector<double>(24, number(0.1, 5)), number(0, 2), number(-12, 14)};
        }
        for (int i = 0; i < 3; ++i) {
            const std::string id = "entry-" + std::to_string(i);
            plan.shortlist.push_back({.id = id,
                                      .label = text(),
                                      .modelId = text(),
                                      .weightFormat = chance() ? "fp8" : "",
                                      .kvBits = chance() ? 8 : 16,
                                      .hostingId = text(),
                                      .gpusPerReplica = chance() ? 8 : 0,
                                      .schedule = chance() ? plan::Schedule::Autoscaled : plan::Schedule::AlwaysOn,
                                      .officeHoursPerDay = number(1, 24),
                                      .note = text()});
            plan.managed.push_back({.id = id, .label = text(), .offerId = text(), .longCacheLifetime = chance()});
            plan.managed.back().reasoningTokens = quantity(0, 1000, false);
            plan.managed.back().service = static_cast<plan::Service>(m_random() % plan::serviceNames.size());
            plan.managed.back().provisionedTermMonths = chance() ? 6 : 0;
            plan.managed.back().provisionedUnits = quantity(0, 100, false);
            plan.managed.back().regionalEndpoint = chance();
            plan.managed.back().cacheHours = quantity(0, 24, false);
            plan.managed.back().cacheKeptTokens = quantity(0, 1e6, false);
            plan.managed.back().committedSpend = quantity(0, 1e5, false);
            plan.managed.back().committedMonths = chance() ? 12 : 0;
            if (chance()) {
                plan.managed.back().tokenRatio = quantity(0.5, 2, false);
            }
            plan.scenarios.push_back(
                {text() + id, text(), {{"workload.requests_per_day", number(0, 1e6)}, {"shortlist.a.model", text()}}});
        }
        plan.exchangeRates["USD"] = quantity(0.5, 3, false);
        plan.measurements.push_back({"m",
                                     text(),
                                     text(),
                                     text(),
                                     8,
                                     {{number(1, 64), number(1, 1e4), number(1, 1e3), {}, number(0, 9)}},
                                     provenance()});
        if (chance()) {
            plan.baseline = plan::Baseline{"2026-10-01", text(), {{"assumptions.discount_rate", number(0, 1)}}};
        }
        plan.walkthrough = {{"question", text()}, {}, {{"trap", text()}}, {{text(), text()}}, chance()};
        return plan;
    }

private:
    bool chance() { return m_random() % 2 == 0; }
    double number(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_random()) / 4294967296.0;
    }
    std::string text()
    {
        static const std::vector<std::string> texts{"",     "plain",     "null",       "yes",   "1.5",       "a: b # c",
                                                    "x\ny", "\"q\" 'p'", "Größe 漢字", "=1+1",  "- x",       "{a}",
                                                    "@b",   "%1",        "C:\\dir",    " pad ", "2026-11-21"};
        return texts[m_random() % texts.size()];
    }
    base::Provenance provenance()
    {
        return {text(), chance() ? "2026-10-10" : "", static_cast<base::Confidence>(m_random() % 5), text()};
    }
    Quantity quantity(double low, double high, bool whole)
    {
        const double value = whole ? std::ceil(low) : number(low, high);
        Quantity result{value, {}, {}, {}};
        if (chance()) {
            result.low = whole ? value : number(low, value);
            result.provenance = provenance();
        }
        return result;
    }

    std::mt19937 m_random;
};

std::string firstMessage(const base::Findings& findings)
{
    const base::Finding& first = findings.front();
    return first.code + " " + first.path + " " + std::to_string(first.place.line) + ":"
           + std::to_string(first.place.column);
}

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT

private slots:
    void plansRoundTripToTheLastBit();
    void writtenPlansAreReadable();
    void leftOutFieldsTakeThePlanningValue();
    void planningValuesStayInTheirCurrency();
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void unresolvedReferencesArePlaced_data();
    void unresolvedReferencesArePlaced();
    void aPlanOfAThousandModelsIsQuickToReadAndWrite();
    void ownCardsRoundTrip();
};

void TestPlanFile::plansRoundTripToTheLastBit()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const plan::Plan plan = RandomPlan(seed).make();
        const std::string text = planText(plan);
        const auto back = readPlan(text, file, {});
        QVERIFY2(back.has_value(), back ? "" : (firstMessage(back.error()) + "\n" + text).c_str());
        QVERIFY2(back->plan == plan, text.c_str());
        QCOMPARE(planText(back->plan), text);
    }
}

void TestPlanFile::writtenPlansAreReadable()
{
    plan::Plan plan;
    plan.title = "Support assistant";
    plan.date = "2026-11-21";
    setPlanningValues(plan, builtInCatalogue());
    plan.workload.requestsPerDay = {
        20000, 15000, 30000, {"client's gateway log", "2026-11-01", base::Confidence::Measured, ""}};
    plan.workload.inputTokens = {1500, 1000, 2000, {}};
    plan.workload.outputTokens = {400, {}, {}, {}};
    plan.shortlist.push_back({.id = "glm", .modelId = "glm-5.2", .hostingId = "aws"});
    const std::string text = planText(plan);
    QVERIFY(text.starts_with(
        "evenhost: 1\nkind: plan\ntitle: Support assistant\ndate: 2026-11-21\ncurrency: AUD\nworkload:\n"
        "  requests_per_day:\n    value: 20000\n    low: 15000\n    high: 30000\n    source: \"client's gateway "
        "log\"\n"));
    QVERIFY(text.find("\n  input_tokens: {value: 1500, low: 1000, high: 2000}\n  output_tokens: 400\n")
            != std::string::npos);
    QVERIFY(text.find("\nshortlist:\n- {id: glm, model: glm-5.2, hosting: aws}\n") != std::string::npos);
}

void TestPlanFile::leftOutFieldsTakeThePlanningValue()
{
    const catalogue::Catalogue known = builtInCatalogue();
    const auto read = readPlan(smallest, file, known);
    QVERIFY(read.has_value());
    const Quantity* planned = known.assumption("assumptions.discount_rate");
    QVERIFY(planned != nullptr);
    QVERIFY(read->plan.assumptions.discountRate == *planned);
    QVERIFY(!read->plan.assumptions.discountRate.provenance.source.empty());
    QCOMPARE(read->plan.workload.requestsPerDay.value, 100.0);
}

void TestPlanFile::planningValuesStayInTheirCurrency()
{
    // An Australian salary is no planning value for a plan in euro.
    const auto read = readPlan(smallest + "currency: EUR\n", file, builtInCatalogue());
    QVERIFY(read.has_value());
    QCOMPARE(read->plan.assumptions.engineerSalary.value, 0.0);
    QVERIFY(read->plan.assumptions.discountRate.value > 0.0);
}

void TestPlanFile::mistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("message");
    const auto row = [](const char* name, const std::string& text, const std::string& message) {
        QTest::newRow(name) << text << message;
    };
    const std::string workload = head + "workload:\n  requests_per_day: 100\n  input_tokens: 10\n  output_tokens: 5\n";
    row("another kind", "evenhost: 1\nkind: managed\noffers: []\n", "not_a_plan  2:7");
    row("newer", "evenhost: 7\nkind: plan\nholograms: 3\n", "newer_version evenhost 1:11");
    row("no workload", head, "missing_key workload.requests_per_day 1:1");
    row("no volume", head + "workload:\n  input_tokens: 10\n  output_tokens: 5\n",
        "missing_key workload.requests_per_day 4:3");
    row("negative volume", head + "workload: {requests_per_day: -1, input_tokens: 1, output_tokens: 1}\n",
        "out_of_range workload.requests_per_day 3:30");
    row("absurd volume", head + "workload: {requests_per_day: 1e17, input_tokens: 1, output_tokens: 1}\n",
        "out_of_range workload.requests_per_day 3:30");
    row("share above one", workload + "  cached_input_share: 30\n", "out_of_range workload.cached_input_share 7:23");
    row("half a replica", workload + "assumptions: {spare_replicas: 0.5}\n",
        "not_whole assumptions.spare_replicas 7:31");
    row("unknown field", workload + "  requests_per_dy: 5\n", "unknown_key workload 7:3");
    row("unknown section", workload + "assumption: {}\n", "unknown_key  7:1");
    row("hours", workload + "  shape: {hourly_weights: [1, 2, 3]}\n", "bad_hourly_weights workload.shape 7:10");
    row("schedule", workload + "shortlist:\n- {id: a, model: m, hosting: h, schedule: sometimes}\n",
        "unknown_choice shortlist[0].schedule 8:43");
    row("entry without model", workload + "shortlist:\n- {id: a, hosting: h}\n", "missing_key shortlist[0] 8:3");
    row("same id twice", workload + "shortlist:\n- {id: a, model: m, hosting: h}\n- {id: a, model: m, hosting: h}\n",
        "duplicate_id shortlist.a 8:3");
    row("override without value", workload + "scenarios:\n- {name: s, overrides: [{path: workload.input_tokens}]}\n",
        "missing_key scenarios[0].overrides[0] 8:25");
    row("date", workload + "date: tomorrow\n", "not_a_date date 7:7");
    row("exchange rate of nothing", workload + "exchange_rates: {USD: 0}\n", "out_of_range exchange_rates.USD 7:23");
    row("rate of no currency", workload + "exchange_rates: {a.b: 1}\n", "not_a_currency exchange_rates.a.b 7:17");
    row("own card", workload + "own:\n  models:\n  - {id: m, name: M, parameters: {total: 1, active: 2}}\n",
        "active_above_total own.models[0].parameters.active 9:53");
}

void TestPlanFile::mistakesAreNamedWithTheirPlace()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, message);
    const auto result = readPlan(text, file, builtInCatalogue());
    QVERIFY(!result.has_value());
    QCOMPARE(firstMessage(result.error()), message);
}

void TestPlanFile::unresolvedReferencesArePlaced_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("message");
    QTest::addColumn<std::string>("nearest");
    const catalogue::Catalogue known = builtInCatalogue();
    const std::string offer = known.hosting.front().id;
    QTest::newRow("model") << smallest
                                  + "exchange_rates: {USD: 1.5}\nshortlist:\n- id: a\n  model: glm-5.3x\n  hosting: "
                                  + offer + "\n"
                           << std::string("unknown_model shortlist.a.model 7:10") << std::string("glm-5.3");
    QTest::newRow("hosting") << smallest + "exchange_rates: {USD: 1.5}\nshortlist:\n- {id: a, model: glm-5.2, hosting: "
                                    + offer + "x}\n"
                             << std::string("unknown_hosting shortlist.a.hosting 6:36") << offer;
    QTest::newRow("managed")
        << smallest + "exchange_rates: {USD: 1.5}\nmanaged:\n- {id: a, offer: anthropic/claude-sonet-5-5}\n"
        << std::string("unknown_offer managed.a.offer 6:18") << std::string("anthropic/claude-sonnet-5-5");
    QTest::newRow("rate") << smallest + "managed:\n- {id: a, offer: anthropic/claude-sonnet-5-5}\n"
                          << std::string("missing_exchange_rate managed.a.offer 5:18") << std::string("AUD");
}

void TestPlanFile::unresolvedReferencesArePlaced()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, message);
    QFETCH(const std::string, nearest);
    const catalogue::Catalogue known = builtInCatalogue();
    const auto read = readPlan(text, file, known);
    QVERIFY2(read.has_value(), read ? "" : firstMessage(read.error()).c_str());
    const auto resolved = plan::resolve(read->plan, known);
    QVERIFY(!resolved.has_value());
    const base::Findings findings = located(resolved.error(), *read, file);
    QCOMPARE(firstMessage(findings), message);
    QCOMPARE(std::get<std::string>(findings.front().arguments.at(1)), nearest);
}

void TestPlanFile::aPlanOfAThousandModelsIsQuickToReadAndWrite()
{
    plan::Plan plan;
    setPlanningValues(plan, builtInCatalogue());
    plan.workload.outputTokens = {1, {}, {}, {}};
    const catalogue::ModelCard card = builtInCatalogue().models.front();
    for (int i = 0; i < 1000; ++i) {
        const std::string id = "model-" + std::to_string(i);
        plan.shortlist.push_back({.id = id, .modelId = id, .hostingId = "aws"});
        if (i < 500) { // a card is a few kilobytes; the cap is 4 MB
            plan.own.models.push_back(card);
            plan.own.models.back().id = id;
        }
    }
    for (int i = 0; i < 200; ++i) {
        plan.scenarios.push_back({"s" + std::to_string(i), "", {{"workload.input_tokens", 1.0 + i}}});
    }
    const std::string text = planText(plan);
    const auto back = readPlan(text, file, {});
    QVERIFY2(back.has_value(), back ? "" : firstMessage(back.error()).c_str());
    QVERIFY(back->plan == plan);
}

void TestPlanFile::ownCardsRoundTrip()
{
    const catalogue::Catalogue known = builtInCatalogue();
    plan::Plan plan;
    setPlanningValues(plan, known);
    plan.workload.outputTokens = {1, {}, {}, {}};
    plan.own = {known.models, known.accelerators, known.hosting, known.managed};
    const auto back = readPlan(planText(plan), file, {});
    QVERIFY2(back.has_value(), back ? "" : firstMessage(back.error()).c_str());
    QVERIFY(back->plan == plan);
}

QTEST_APPLESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
