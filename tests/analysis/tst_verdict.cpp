// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/verdict.h"

#include <QTest>

using namespace evenhost::analysis;

namespace {

Option option(std::string id, OptionKind kind, double monthly, bool eligible = true)
{
    Option made;
    made.id = std::move(id);
    made.kind = kind;
    made.eligible = eligible;
    made.monthlyCost.total = monthly;
    return made;
}

std::vector<Option> twoRoads(double own, double managed)
{
    Option glm = option("glm", OptionKind::SelfHosted, own);
    glm.breakEvens.push_back({.againstId = "claude", .cheaperAbove = 553'000.0});
    return {glm, option("claude", OptionKind::Managed, managed)};
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void theCheaperRoadWinsAndSaysByHowMuch()
    {
        const Verdict stay = verdict(twoRoads(80'900, 5'330), 0.01, {});
        QCOMPARE(stay.code, std::string("stay_managed"));
        QCOMPARE(stay.optionId, std::string("claude"));
        QCOMPARE(stay.otherId, std::string("glm"));
        QCOMPARE(stay.differencePerMonth, 75'570.0);
        QCOMPARE(*stay.flipsAt, 553'000.0);
        QCOMPARE(stay.confidence, 0.99);

        const Verdict host = verdict(twoRoads(5'330, 80'900), 0.97, {});
        QCOMPARE(host.code, std::string("self_host"));
        QCOMPARE(host.optionId, std::string("glm"));
    }

    void onEqualCostTheManagedModelStands()
    {
        QCOMPARE(verdict(twoRoads(100, 100), {}, {}).optionId, std::string("claude"));
    }

    void underSeventyPerCentItIsTooCloseAndNamesTwoDrivers()
    {
        std::vector<SensitivityBar> bars(3);
        bars[0].path = "workload.requests_per_day";
        bars[1].path = "exchange_rates.USD";
        bars[2].path = "assumptions.run_hours";
        const Verdict close = verdict(twoRoads(99, 100), 0.55, bars);
        QCOMPARE(close.code, std::string("too_close"));
        QCOMPARE(close.optionId, std::string("claude")); // when in doubt, managed
        QCOMPARE(close.differencePerMonth, -1.0);
        QVERIFY(std::abs(close.confidence - 0.45) < 1e-12); // of the one that is recommended
        QCOMPARE(close.deciders, (std::vector<std::string>{"workload.requests_per_day", "exchange_rates.USD"}));
        QCOMPARE(verdict(twoRoads(99, 100), 0.7, bars).code, std::string("self_host"));
    }

    void anIneligibleOptionNeverWins()
    {
        std::vector<Option> options = twoRoads(10, 100);
        options[0].eligible = false;
        const Verdict result = verdict(options, {}, {});
        QCOMPARE(result.optionId, std::string("claude"));
        QCOMPARE(result.confidence, 1.0);
        options[1].eligible = false;
        QCOMPARE(verdict(options, {}, {}).code, std::string("nothing_eligible"));
    }

    void aHybridWinsWhenItIsCheapest()
    {
        std::vector<Option> options = twoRoads(90, 100);
        options.push_back(option("glm+claude", OptionKind::Hybrid, 80));
        const Verdict result = verdict(options, 0.9, {});
        QCOMPARE(result.code, std::string("hybrid"));
        QCOMPARE(result.differencePerMonth, 20.0);
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
