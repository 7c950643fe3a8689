// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plandifference.h"

#include "documents/builtincatalogue.h"
#include "documents/planfile.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace evenhost;
using namespace Qt::StringLiterals;
using documents::FieldDifference;

namespace {

using Change = std::function<void(plan::Plan&)>;

/// "path: before -> after" of each, "-" where there is nothing.
QStringList texts(const std::vector<FieldDifference>& found)
{
    QStringList lines;
    for (const FieldDifference& difference : found) {
        lines += QString::fromStdString(documents::pathOf(difference) + ": " + difference.before.value_or("-") + " -> "
                                        + difference.after.value_or("-"));
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPlanDifference : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSamePlanHasNone();
    void eachChangeIsNamed_data();
    void eachChangeIsNamed();
    void backwardsIsTheSameTurnedRound();

private:
    plan::Plan m_plan;
};

void TestPlanDifference::initTestCase()
{
    QFile file(QStringLiteral(EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = documents::readPlan(file.readAll().toStdString(), "plan.yaml", documents::builtInCatalogue());
    QVERIFY(read.has_value());
    m_plan = read->plan;
    QVERIFY(m_plan.shortlist.size() >= 2 && m_plan.managed.size() >= 2 && m_plan.scenarios.size() >= 2);
}

void TestPlanDifference::theSamePlanHasNone()
{
    QCOMPARE(texts(documents::differences(m_plan, m_plan)), QStringList());
}

void TestPlanDifference::eachChangeIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const Change& change, const QStringList& expected) {
        QTest::newRow(name) << change << expected;
    };
    const QString first = QString::fromStdString(m_plan.shortlist.front().id);
    row("a number", [](plan::Plan& p) { p.workload.requestsPerDay.value = 30000; },
        {u"workload.requests_per_day: 20000 -> 30000"_s});
    row("where a number is from", [](plan::Plan& p) { p.workload.requestsPerDay.provenance.source = "a letter"; },
        {u"workload.requests_per_day.source: %1 -> a letter"_s.arg(
            QString::fromStdString(m_plan.workload.requestsPerDay.provenance.source))});
    row("a text", [](plan::Plan& p) { p.client = "Nobody"; },
        {u"client: %1 -> Nobody"_s.arg(QString::fromStdString(m_plan.client))});
    row("an entry's choice", [](plan::Plan& p) { p.shortlist.front().kvBits = 4; },
        {u"shortlist.%1.kv_bits: %2 -> 4"_s.arg(
            first, m_plan.shortlist.front().kvBits == 16 ? u"-"_s : QString::number(m_plan.shortlist.front().kvBits))});
    row("an entry goes", [](plan::Plan& p) { p.shortlist.erase(p.shortlist.begin()); },
        {u"shortlist.%1: %2 -> -"_s.arg(first, QString::fromStdString(m_plan.shortlist.front().label.empty()
                                                                          ? m_plan.shortlist.front().modelId
                                                                          : m_plan.shortlist.front().label))});
    row("an entry comes",
        [](plan::Plan& p) {
            plan::Scenario scenario;
            scenario.name = "Twice";
            scenario.overrides = {{"workload.requests_per_day", 40000.0}};
            p.scenarios.push_back(scenario);
        },
        {u"scenarios.Twice: - -> Twice"_s});
    row("a scenario's value",
        [](plan::Plan& p) {
            p.scenarios.front().overrides = {{"workload.output_tokens", 1.0}};
        },
        {});
    row("the order", [](plan::Plan& p) { std::swap(p.shortlist[0], p.shortlist[1]); }, {});
    row("an exchange rate", [](plan::Plan& p) { p.exchangeRates["USD"].value = 2; }, {});
    row("a note of the meeting", [](plan::Plan& p) { p.walkthrough.notes["trap"] = "Ask again"; },
        {u"walkthrough.notes.trap: - -> Ask again"_s});
}

void TestPlanDifference::eachChangeIsNamed()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, expected);
    plan::Plan after = m_plan;
    change(after);
    const auto found = documents::differences(m_plan, after);
    QVERIFY(!found.empty());
    if (!expected.isEmpty()) {
        QCOMPARE(texts(found), expected);
    }
    // Whatever it is, the two files would not be the same.
    QVERIFY(documents::planText(m_plan) != documents::planText(after));
}

void TestPlanDifference::backwardsIsTheSameTurnedRound()
{
    plan::Plan after = m_plan;
    after.title = "Another";
    after.workload.inputTokens.value = 1;
    after.shortlist.pop_back();
    auto there = documents::differences(m_plan, after);
    auto back = documents::differences(after, m_plan);
    QCOMPARE(there.size(), std::size_t{3});
    QCOMPARE(back.size(), there.size());
    for (FieldDifference& difference : back) {
        std::swap(difference.before, difference.after);
    }
    QVERIFY(there == back);
}

QTEST_APPLESS_MAIN(TestPlanDifference)
#include "tst_plandifference.moc"
