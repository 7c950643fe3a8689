#include "analysis/overtime.h"

#include "cost/cashflow.h"

#include <QTest>

#include <cmath>

using namespace evenhost;
using namespace evenhost::analysis;

namespace {

constexpr base::Date today{std::chrono::year{2026}, std::chrono::month{8}, std::chrono::day{31}};

plan::Plan planWithMoney()
{
    plan::Plan plan;
    plan.assumptions.horizonMonths.value = 24;
    plan.assumptions.managedPriceDrift.value = -0.1;
    plan.assumptions.rentDrift.value = 0.05;
    plan.assumptions.productiveHours.value = 1'500;
    plan.workload.growthPerMonth.value = 0.02;
    plan.workload.peakToAverage.value = 2;
    plan.currency = "USD";
    plan::ManagedEntry entry;
    entry.id = entry.offerId = "argon";
    plan.managed.push_back(entry);
    return plan;
}

} // namespace

class OvertimeTest : public QObject
{
    Q_OBJECT

private slots:
    void outlookComesFromThePlan();
    void announcedPricesHoldFromTheirMonth();
    void savingsAgainstTheReference();
    void theReferenceHasNoPayback();
};

void OvertimeTest::outlookComesFromThePlan()
{
    const auto plan = planWithMoney();
    catalogue::HostingOffer offer;
    offer.billing = catalogue::Billing::Reserved;
    offer.termMonths = 12;
    const auto outlook = outlookOf(plan, &offer);
    QCOMPARE(outlook.months, 24);
    QCOMPARE(outlook.growthPerMonth, 0.02);
    QCOMPARE(outlook.managedPriceDrift, -0.1);
    QCOMPARE(outlook.rentDrift, 0.05);
    QCOMPARE(outlook.reservedTermMonths, 12);
    offer.billing = catalogue::Billing::OnDemand;
    QCOMPARE(outlookOf(plan, &offer).reservedTermMonths, 0);
}

void OvertimeTest::announcedPricesHoldFromTheirMonth()
{
    catalogue::Catalogue catalogue;
    catalogue::ManagedOffer offer;
    offer.id = "argon";
    offer.prices.input = 2.0;
    catalogue::DatedPrices dated;
    dated.validFrom = "2026-12-01"; // Gemini 4 Argon (provider's price page): 2 until 2026-11-30, then 4
    dated.prices.input = 4.0;
    offer.dated.push_back(dated);
    catalogue.managed.push_back(offer);
    const auto resolved = plan::resolve(planWithMoney(), catalogue);
    QVERIFY(resolved.has_value());
    const auto inputsOf = managedInputsOver(*resolved, resolved->managed()[0], today);
    // From 31 August: month 4 starts on 30 November (there is no 31st), month 5 on 31 December.
    QCOMPARE(inputsOf(1).rates.input, 2.0);
    QCOMPARE(inputsOf(4).rates.input, 2.0);
    QCOMPARE(inputsOf(5).rates.input, 4.0);
}

void OvertimeTest::savingsAgainstTheReference()
{
    cost::Forecast option;
    option.cash = {100, 10, 10, 10, 10};
    option.profitAndLoss = {0, 35, 35, 35, 35};
    cost::Forecast reference;
    reference.cash = {0, 50, 50, 50, 50};
    const auto cash = cashOf(option, &reference, 0.1);
    QCOMPARE(cash.total, 140.0);
    QCOMPARE(cash.monthlyFlows, (std::vector<double>{-100, -10, -10, -10, -10}));
    QCOMPARE(cash.monthlyProfitAndLoss[1], -35.0);
    // -100, then 40 a month: back in the third, discounted too; NPV of the saving at its own rate is 0.
    QCOMPARE(cash.paybackMonth.value_or(-1), 3);
    QCOMPARE(cash.discountedPaybackMonth.value_or(-1), 3);
    QCOMPARE(cash.peakFunding, 100.0);
    QVERIFY(cash.irr.has_value());
    QVERIFY(std::abs(cost::netPresentValue(std::vector<double>{-100, 40, 40, 40, 40}, *cash.irr)) < 1e-9);
    // -100 - 10 x (1/1.1^(1/12) + ... + 1/1.1^(4/12)): npv is of the option's own costs.
    double expected = -100.0;
    for (int month = 1; month <= 4; ++month) {
        expected -= 10.0 / std::pow(1.1, month / 12.0);
    }
    QVERIFY(std::abs(cash.npv - expected) < 1e-9);
}

void OvertimeTest::theReferenceHasNoPayback()
{
    cost::Forecast reference;
    reference.cash = reference.profitAndLoss = {0, 50, 50};
    const auto cash = cashOf(reference, nullptr, 0.1);
    QVERIFY(!cash.paybackMonth && !cash.irr);
    QCOMPARE(cash.irrReason, std::string("is_reference"));
    QCOMPARE(cash.peakFunding, 0.0);
}

QTEST_GUILESS_MAIN(OvertimeTest)
#include "tst_overtime.moc"
