// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "cost/tax.h"
#include "plan/fields.h"

#include <concepts>
#include <string>

namespace evenhost::cost::detail {

using base::Number;
using base::Unit;

/// A fixed field of the plan as an input of a formula.
template <Number N>
[[nodiscard]] N field(const plan::Plan& plan, std::string_view path)
{
    const plan::Field* found = plan::fieldAt(path);
    const base::Quantity* quantity = plan::quantity(plan, *found);
    return base::input<N>(quantity->value, {found->key, path, found->unit, &quantity->provenance});
}

/// Any other number that can be looked up; the path is put together only when it is kept.
template <Number N>
[[nodiscard]] N figure(double value, std::string_view name, Unit unit, std::string_view section, std::string_view id,
                       std::string_view key, const base::Provenance* provenance)
{
    if constexpr (std::same_as<N, double>) {
        return value;
    } else {
        const std::string path = std::string(section) + '.' + std::string(id) + '.' + std::string(key);
        return base::input<N>(value, {name, path, unit, provenance});
    }
}

/// The source of what someone chose: a schedule, a format.
[[nodiscard]] inline const base::Provenance& chosenInPlan()
{
    static const base::Provenance chosen{"chosen in this plan", {}, base::Confidence::Estimated, {}};
    return chosen;
}

/// Tax is counted when it is shown, and when it is a cost.
template <Number N>
[[nodiscard]] TaxInputs<N> gatherTax(const plan::Plan& plan)
{
    TaxInputs<N> tax;
    tax.wanted = plan.tax.shown || !plan.tax.recoverable;
    tax.recoverable = plan.tax.recoverable;
    if (tax.wanted) {
        tax.rate = field<N>(plan, "assumptions.tax_rate");
    }
    return tax;
}

/// The rate from `currency` into the plan's; 1 when it is the plan's own. The plan must have the rate.
template <Number N>
[[nodiscard]] N exchangeRate(const plan::Plan& plan, const std::string& currency)
{
    if (currency == plan.currency) {
        return N(1.0);
    }
    const base::Quantity& rate = plan.exchangeRates.at(currency);
    if constexpr (std::same_as<N, double>) {
        return rate.value;
    } else {
        return base::input<N>(rate.value,
                              {"exchange_rate", "exchange_rates." + currency, Unit::ExchangeRate, &rate.provenance});
    }
}

} // namespace evenhost::cost::detail
