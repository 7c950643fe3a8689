// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derivecash.h"

#include "cost/cashflow.h"
#include "cost/planreader_p.h"

#include <algorithm>

namespace evenhost::analysis {

namespace {

using base::Traced;
using base::Unit;

using Flows = std::vector<Traced>;

std::vector<double> values(const Flows& flows)
{
    std::vector<double> plain(flows.size());
    std::ranges::transform(flows, plain.begin(), &Traced::value);
    return plain;
}

Traced presentValue(std::span<const Traced> flows, const Traced& rate)
{
    const Traced growth = base::named(cost::monthlyGrowth(rate), "monthly_growth", Unit::Factor);
    Traced value(0.0);
    for (std::size_t month = 0; month < flows.size(); ++month) {
        value += cost::inTodaysMoney(flows[month], growth, static_cast<double>(month));
    }
    return base::named(value, "net_present_value", Unit::Money);
}

/// The running sum up to and with a month.
Traced cumulated(const Flows& flows, std::size_t last, std::string_view name)
{
    Traced sum(0.0);
    for (std::size_t month = 0; month <= last && month < flows.size(); ++month) {
        sum += flows[month];
    }
    return base::named(sum, name, Unit::Money);
}

Traced deepest(const Flows& saved)
{
    Traced sum(0.0);
    Traced lowest(0.0);
    for (const Traced& flow : saved) {
        sum += flow;
        lowest = base::minimum(lowest, sum);
    }
    return base::named(Traced(0.0) - lowest, "peak_funding", Unit::Money);
}

/// A month found by looking through running sums: what is saved by then, and by the month before.
Traced monthFound(int month, const Flows& saved, std::string_view name)
{
    const auto at = static_cast<std::size_t>(month);
    Flows over{cumulated(saved, at, "saved_by_then")};
    if (at > 0) {
        over.push_back(cumulated(saved, at - 1, "saved_a_month_earlier"));
    }
    return base::tracedSearch(month, name, Unit::Months, over);
}

void addAgainstReference(std::vector<Derivation>& derivations, const std::string& optionId, const Flows& saved)
{
    const auto add = [&](std::string figure, const Traced& value) {
        derivations.push_back({optionId, std::move(figure), value});
    };
    const std::vector<double> plain = values(saved);
    const Traced inTheEnd = cumulated(saved, saved.size() - 1, "saved_over_horizon");
    const auto addPayback = [&](const std::string& figure, const Flows& flows, const Traced& end) {
        if (const std::optional<int> month = cost::paybackMonth(values(flows))) {
            add(figure, monthFound(*month, flows, "payback_month"));
        } else {
            add(figure + "_reason", end);
        }
    };
    addPayback("cash.payback_month", saved, inTheEnd);
    add("cash.peak_funding", deepest(saved));
    if (const cost::InternalRate found = cost::internalRateOfReturn(plain); found.annual) {
        add("cash.irr", base::tracedSearch(*found.annual, "rate_of_return", Unit::SharePerYear, saved));
    } else {
        add("cash.irr_reason", inTheEnd);
    }
}

} // namespace

std::vector<Traced> cashFlows(std::span<const Traced> costs)
{
    Flows paid;
    for (const Traced& amount : costs) {
        paid.push_back(base::named(Traced(0.0) - amount, "cash_flow", Unit::Money));
    }
    return paid;
}

void addCashDerivations(std::vector<Derivation>& derivations, const std::string& optionId,
                        std::span<const Traced> flows, std::span<const Traced> reference, const plan::Plan& plan)
{
    const auto rate = cost::detail::field<Traced>(plan, "assumptions.discount_rate");
    Traced total(0.0);
    for (const Traced& flow : flows) {
        total += Traced(0.0) - flow;
    }
    derivations.push_back({optionId, "cash.npv", presentValue(flows, rate)});
    derivations.push_back({optionId, "cash.total", base::named(total, "total_cost_of_ownership", Unit::Money)});
    if (reference.empty()) {
        return;
    }
    Flows saved;
    for (std::size_t month = 0; month < std::min(flows.size(), reference.size()); ++month) {
        saved.push_back(base::named(flows[month] - reference[month], "saved_in_the_month", Unit::Money));
    }
    addAgainstReference(derivations, optionId, saved);
}

} // namespace evenhost::analysis
