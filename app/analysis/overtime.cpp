// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overtime.h"

#include "cost/cashflow.h"
#include "cost/gather.h"
#include "cost/planreader_p.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenhost::analysis {

namespace {

std::vector<double> paid(const std::vector<double>& costs)
{
    std::vector<double> flows(costs.size());
    std::ranges::transform(costs, flows.begin(), [](double amount) { return 0.0 - amount; });
    return flows;
}

/// The same day some months later; the last of the month where there is no such day.
base::Date monthsLater(base::Date day, int months)
{
    const base::Date later = day + std::chrono::months(months);
    return later.ok() ? later : base::Date(later.year() / later.month() / std::chrono::last);
}

} // namespace

template <base::Number N>
cost::OutlookInputs<N> outlookOf(const plan::Plan& plan, const catalogue::HostingOffer* hosting)
{
    constexpr double longest = 600.0;
    cost::OutlookInputs<N> outlook;
    outlook.months = static_cast<int>(std::clamp(std::round(plan.assumptions.horizonMonths.value), 1.0, longest));
    outlook.growthPerMonth = cost::detail::field<N>(plan, "workload.growth_per_month");
    outlook.managedPriceDrift = cost::detail::field<N>(plan, "assumptions.managed_price_drift");
    outlook.rentDrift = cost::detail::field<N>(plan, "assumptions.rent_drift");
    if (hosting != nullptr && hosting->billing == catalogue::Billing::Reserved) {
        outlook.reservedTermMonths = std::max(hosting->termMonths, 0);
    }
    return outlook;
}

template <base::Number N>
cost::ManagedInputsByMonth<N> managedInputsOver(const plan::ResolvedPlan& plan, const plan::ResolvedManaged& managed,
                                                base::Date today)
{
    const bool changes = !managed.offer->dated.empty();
    const auto first = cost::gatherManaged<N>(plan, managed, today);
    return [&plan, &managed, today, changes, first](int month) {
        return changes && month > 1 ? cost::gatherManaged<N>(plan, managed, monthsLater(today, month - 1)) : first;
    };
}

Cash cashOf(const cost::Forecast& option, const cost::Forecast* reference, double discountRate)
{
    Cash cash;
    cash.monthlyFlows = paid(option.cash);
    cash.monthlyProfitAndLoss = paid(option.profitAndLoss);
    cash.npv = cost::netPresentValue(cash.monthlyFlows, discountRate);
    cash.total = std::accumulate(option.cash.begin(), option.cash.end(), 0.0);
    if (reference == nullptr) {
        cash.irrReason = "is_reference";
        return cash;
    }
    const std::vector<double> saved = cost::difference(reference->cash, option.cash);
    cash.paybackMonth = cost::paybackMonth(saved);
    cash.discountedPaybackMonth = cost::paybackMonth(cost::discounted(saved, discountRate));
    cash.peakFunding = cost::peakFunding(saved);
    const cost::InternalRate rate = cost::internalRateOfReturn(saved);
    cash.irr = rate.annual;
    cash.irrReason = rate.reason;
    return cash;
}

template cost::Outlook outlookOf<double>(const plan::Plan&, const catalogue::HostingOffer*);
template cost::OutlookInputs<base::Traced> outlookOf<base::Traced>(const plan::Plan&, const catalogue::HostingOffer*);
template cost::ManagedInputsOf managedInputsOver<double>(const plan::ResolvedPlan&, const plan::ResolvedManaged&,
                                                         base::Date);
template cost::ManagedInputsByMonth<base::Traced>
managedInputsOver<base::Traced>(const plan::ResolvedPlan&, const plan::ResolvedManaged&, base::Date);

} // namespace evenhost::analysis
