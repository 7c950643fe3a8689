// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"

namespace evenhost::cost {

using base::Number;
using base::Unit;

/// What an hour of an engineer is made of; shares are of the salary unless said otherwise.
template <Number N>
struct PeopleInputs
{
    N salary{}; ///< a year
    N superannuation{};
    N payrollTax{}; ///< of salary and superannuation
    N otherOnCosts{};
    N productiveHours{}; ///< a year, > 0
};

/// An hour with everything an employer pays for it.
template <Number N>
[[nodiscard]] N loadedHourlyCost(const PeopleInputs<N>& in)
{
    const N factor = N(1.0) + in.superannuation + in.payrollTax * (N(1.0) + in.superannuation) + in.otherOnCosts;
    return base::named(in.salary * factor / in.productiveHours, "loaded_hourly_cost", Unit::MoneyPerHour);
}

} // namespace evenhost::cost
