// SPDX-License-Identifier: GPL-3.0-or-later
// A plan in another currency comes to the same money: every figure times the rate is the figure before.
#include "session/currencychange.h"

#include "analysis/evaluate.h"
#include "documents/planfile.h"
#include "session/planfiles.h"

#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;

namespace {

plan::Plan example(const char* name)
{
    const std::string path = std::string(EVENHOST_SOURCE_DIR "/resources/examples/") + name + ".evenhost.yaml";
    return documents::loadPlan(path, *testing::builtIn())->file.plan;
}

analysis::Evaluation evaluated(const plan::Plan& plan, const std::string& scenario = {})
{
    analysis::EvaluateOptions options;
    options.sensitivity = false;
    options.uncertaintyDraws = 0;
    const auto result = analysis::evaluate(plan, *testing::builtIn(), scenario, testing::testDay, options);
    return result ? *result : analysis::Evaluation{};
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class CurrencyChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void theMoneyStaysTheSame_data();
    void theMoneyStaysTheSame();
    void thereAndBackIsThePlan();
    void aScenarioOnTheRateBecomesOneOnTheOther();
    void anUnusableRateChangesNothing();
};

void CurrencyChangeTest::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("code");
    QTest::newRow("AUD") << u"AUD"_s << true;
    QTest::newRow("lower case") << u"aud"_s << false;
    QTest::newRow("two letters") << u"AU"_s << false;
    QTest::newRow("a digit") << u"AU1"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void CurrencyChangeTest::codes()
{
    QFETCH(QString, text);
    QTEST(session::isCurrencyCode(text.toStdString()), "code");
}

void CurrencyChangeTest::theMoneyStaysTheSame_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<double>("rate"); // 0: the plan's own
    for (const char* plan : {"claims-assistant", "small-internal-assistant", "high-volume-documents"}) {
        QTest::addRow("%s in USD", plan) << QString::fromLatin1(plan) << u"USD"_s << 0.0;
        QTest::addRow("%s in a currency without a rate", plan) << QString::fromLatin1(plan) << u"ZZD"_s << 2.5;
    }
}

void CurrencyChangeTest::theMoneyStaysTheSame()
{
    QFETCH(QString, plan);
    QFETCH(QString, currency);
    QFETCH(double, rate);
    const plan::Plan before = example(plan.toLatin1().constData());
    const std::string code = currency.toStdString();
    if (rate == 0.0)
        rate = session::knownRate(before, code).value();
    plan::Plan after = before;
    session::changeCurrency(after, code, rate);
    QCOMPARE(after.currency, code);
    QVERIFY(close(session::knownRate(after, before.currency).value(), 1.0 / rate));
    const analysis::Evaluation was = evaluated(before);
    const analysis::Evaluation is = evaluated(after);
    QVERIFY(!was.options.empty());
    QCOMPARE(is.options.size(), was.options.size());
    QCOMPARE(is.verdict.code, was.verdict.code);
    for (std::size_t i = 0; i < was.options.size(); ++i) {
        const analysis::Option& a = was.options[i];
        const analysis::Option& b = is.options[i];
        QVERIFY2(close(b.monthlyCost.total * rate, a.monthlyCost.total), a.id.c_str());
        QVERIFY2(close(b.cash.npv * rate, a.cash.npv), a.id.c_str());
        for (std::size_t k = 0; k < a.breakEvens.size(); ++k) {
            const auto& above = a.breakEvens[k].cheaperAbove;
            QCOMPARE(b.breakEvens[k].cheaperAbove.has_value(), above.has_value());
            QVERIFY(!above || close(*b.breakEvens[k].cheaperAbove, *above));
        }
    }
}

void CurrencyChangeTest::thereAndBackIsThePlan()
{
    const plan::Plan before = example("claims-assistant");
    plan::Plan after = before;
    session::changeCurrency(after, "USD", session::knownRate(before, "USD").value());
    session::changeCurrency(after, "AUD", session::knownRate(after, "AUD").value());
    QCOMPARE(after.currency, before.currency);
    QVERIFY(close(after.assumptions.engineerSalary.value, before.assumptions.engineerSalary.value));
    QVERIFY(close(*after.assumptions.engineerSalary.low, *before.assumptions.engineerSalary.low));
    for (const auto& [code, rate] : before.exchangeRates) {
        QVERIFY(after.exchangeRates.contains(code));
        QVERIFY(close(after.exchangeRates[code].value, rate.value));
        QCOMPARE(after.exchangeRates[code].low.has_value(), rate.low.has_value());
        QVERIFY(!rate.low || close(*after.exchangeRates[code].low, *rate.low));
        QCOMPARE(after.exchangeRates[code].provenance, rate.provenance);
    }
    // What is not money is not touched.
    QCOMPARE(after.workload, before.workload);
    QCOMPARE(after.assumptions.discountRate, before.assumptions.discountRate);
}

void CurrencyChangeTest::aScenarioOnTheRateBecomesOneOnTheOther()
{
    plan::Plan plan = example("claims-assistant");
    plan.scenarios = {{"Weaker dollar", "", {{"exchange_rates.USD", 2.0}, {"assumptions.engineer_salary", 300'000.0}}}};
    session::changeCurrency(plan, "USD", 1.5);
    const auto& overrides = plan.scenarios.front().overrides;
    QCOMPARE(overrides[0].path, std::string("exchange_rates.AUD"));
    QCOMPARE(std::get<double>(overrides[0].value), 0.5);
    QCOMPARE(std::get<double>(overrides[1].value), 200'000.0);
}

void CurrencyChangeTest::anUnusableRateChangesNothing()
{
    const plan::Plan before = example("claims-assistant");
    plan::Plan after = before;
    session::changeCurrency(after, "USD", 0.0);
    QCOMPARE(after, before);
    session::changeCurrency(after, "AUD", 2.0); // its own
    QCOMPARE(after, before);
}

QTEST_GUILESS_MAIN(CurrencyChangeTest)
#include "tst_currencychange.moc"
