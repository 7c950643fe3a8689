// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meeting.h"
#include "support/sampleevaluation.h"

#include <QTest>

#include <numeric>

using namespace evenhost;
using namespace evenhost::report;

/// What a meeting talks about beside the charts, on the hand-made sample.
class TestMeeting : public QObject
{
    Q_OBJECT

private:
    analysis::Evaluation m_evaluation = sample::evaluation();
    plan::Plan m_plan = sample::plan();

    static catalogue::Catalogue catalogueWith(catalogue::CommercialUse use)
    {
        catalogue::Catalogue catalogue;
        for (const char* id : {"glm", "deepseek", "nemotron", "zaya"}) {
            catalogue::ModelCard card;
            card.id = id;
            card.name = id;
            card.licence.commercialUse = use;
            catalogue.models.push_back(card);
        }
        catalogue::HostingOffer offer;
        offer.id = "h200";
        offer.country = "US";
        catalogue.hosting.push_back(offer);
        catalogue.sort();
        return catalogue;
    }

    static const Risk* risk(const std::vector<Risk>& risks, RiskKind kind)
    {
        const auto found = std::ranges::find(risks, kind, &Risk::kind);
        return found == risks.end() ? nullptr : &*found;
    }

private slots:
    void theComparedPairIsTheChosenOneAndThePlansFirstManagedOption()
    {
        const ComparedPair pair = comparedPair(m_evaluation);
        QCOMPARE(pair.own->id, std::string("glm"));
        QCOMPARE(pair.managed->id, std::string("claude"));
        QCOMPARE(pair.breakEven->cheaperAbove.value(), 553'214.0);
        QCOMPARE(comparedPair(m_evaluation, "zaya").own->id, std::string("zaya"));
        QVERIFY(comparedPair(m_evaluation, "zaya").breakEven == nullptr);
    }

    void tokensAndGrowthAreThoseOfTheWorkload()
    {
        const WorkloadFacts facts = workloadFacts(m_evaluation, m_plan);
        // 20,000 a day x 365/12 days x (1,500 + 400) tokens
        QCOMPARE(facts.tokensPerMonth, 20'000.0 * 365.0 / 12.0 * 1'900.0);
        QCOMPARE(facts.inputTokensPerMonth + facts.outputTokensPerMonth, facts.tokensPerMonth);
        QCOMPARE(facts.growth.size(), std::size_t{4});
        // 20,000 x 1.03^12 = 28,515.2 (compound interest tables: 1.03^12 = 1.425761)
        QVERIFY(std::abs(facts.growth[1].requestsPerDay - 28'515.2) < 0.1);
        QVERIFY(facts.hours.empty());
    }

    void withoutGrowthThereIsOnlyToday()
    {
        m_plan.workload.growthPerMonth.value = 0.0;
        QCOMPARE(workloadFacts(m_evaluation, m_plan).growth.size(), std::size_t{1});
        m_plan = sample::plan();
    }

    void theHoursOfADayAddUpToTheDay()
    {
        m_plan.workload.shape.hourlyWeights.assign(24, 1.0);
        m_plan.workload.shape.hourlyWeights[9] = 5.0;
        const WorkloadFacts facts = workloadFacts(m_evaluation, m_plan);
        QCOMPARE(std::accumulate(facts.hours.begin(), facts.hours.end(), 0.0), 20'000.0);
        QCOMPARE(facts.hours[9], 5.0 * facts.hours[8]);
        m_plan = sample::plan();
    }

    void aLicenceThatIsNotPlainlyFreeIsOpen_data()
    {
        QTest::addColumn<int>("use");
        QTest::addColumn<bool>("open");
        QTest::newRow("allowed") << int(catalogue::CommercialUse::Allowed) << false;
        QTest::newRow("conditional") << int(catalogue::CommercialUse::Conditional) << true;
        QTest::newRow("forbidden") << int(catalogue::CommercialUse::Forbidden) << true;
        QTest::newRow("unknown") << int(catalogue::CommercialUse::Unknown) << true;
    }

    void aLicenceThatIsNotPlainlyFreeIsOpen()
    {
        QFETCH(int, use);
        QFETCH(bool, open);
        const auto all = risks(m_evaluation, m_plan, catalogueWith(static_cast<catalogue::CommercialUse>(use)));
        QCOMPARE(risk(all, RiskKind::Licence)->open, open);
        QCOMPARE(risk(all, RiskKind::Licence)->names.size(), std::size_t(open ? 4 : 0));
    }

    void residencyNamesTheOptionsThatLeaveTheCountry()
    {
        const auto catalogue = catalogueWith(catalogue::CommercialUse::Allowed);
        const auto undecided = risks(m_evaluation, m_plan, catalogue);
        QVERIFY(risk(undecided, RiskKind::Residency)->open);
        QVERIFY(risk(undecided, RiskKind::Residency)->names.empty());
        m_plan.residencyCountry = "AU";
        const auto leaving = risks(m_evaluation, m_plan, catalogue);
        QCOMPARE(risk(leaving, RiskKind::Residency)->names.size(),
                 std::size_t{5}); // four hosted in the US, one without a promise
        m_plan.residencyCountry = "US";
        m_plan.managed.clear();
        QVERIFY(!risk(risks(m_evaluation, m_plan, catalogue), RiskKind::Residency)->open);
        m_plan = sample::plan();
    }

    void aMissingSpareIsOpenAndAMeasuredSpeedIsNot()
    {
        const auto catalogue = catalogueWith(catalogue::CommercialUse::Allowed);
        QVERIFY(!risk(risks(m_evaluation, m_plan, catalogue), RiskKind::SingleSite)->open);
        QVERIFY(risk(risks(m_evaluation, m_plan, catalogue), RiskKind::Estimate)->open);
        analysis::Evaluation other = m_evaluation;
        other.options[0].deployment->replicasSpare = 0;
        other.options[0].deployment->replica.measured = true;
        QVERIFY(risk(risks(other, m_plan, catalogue), RiskKind::SingleSite)->open);
        QVERIFY(!risk(risks(other, m_plan, catalogue), RiskKind::Estimate)->open);
    }

    void nextStepsStartWithTheDecisionAndAreAtMostSix()
    {
        analysis::Evaluation e = m_evaluation;
        e.sensitivity[0].flipValue = 50'000.0; // inside 10,000..60,000
        e.findings.push_back({base::Severity::Warning, "price_old", {}, "offers.a", {}});
        const auto steps = nextSteps(e, m_plan, catalogueWith(catalogue::CommercialUse::Unknown));
        QVERIFY(steps.size() <= 6);
        QCOMPARE(steps.front().kind, StepKind::Approve);
        const auto settle = std::ranges::find(steps, StepKind::SettleDriver, &NextStep::kind);
        QVERIFY(settle != steps.end());
        QCOMPARE(settle->names.front(), std::string("workload.requests_per_day"));
        const auto review = std::ranges::find(steps, StepKind::ReviewVolume, &NextStep::kind);
        QVERIFY(review != steps.end());
        QCOMPARE(review->months.value(), 113);
    }

    void aFlipOutsideItsRangeIsNothingToSettle()
    {
        // The sample's first driver flips at 553,214, its range ends at 60,000.
        const auto steps = nextSteps(m_evaluation, m_plan, catalogueWith(catalogue::CommercialUse::Allowed));
        QVERIFY(std::ranges::find(steps, StepKind::SettleDriver, &NextStep::kind) == steps.end());
    }

    void aScenariosFiguresAreThoseOfThePair()
    {
        const ScenarioFigures figures = scenarioFigures(m_evaluation, "Base", "as agreed");
        QCOMPARE(figures.ownCost.value(), m_evaluation.options[0].monthlyCost.total);
        QCOMPARE(figures.managedCost.value(), m_evaluation.options[4].monthlyCost.total);
        QCOMPARE(figures.ownGpus, 16);
        QCOMPARE(figures.cheaperAbove.value(), 553'214.0);
        QVERIFY(!figures.hybridCost);
    }
};

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_meeting.moc"
