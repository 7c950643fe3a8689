// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/people.h"
#include "cost/planreader_p.h"

namespace evenhost::cost::detail {

template <Number N>
[[nodiscard]] PeopleInputs<N> gatherPeople(const plan::Plan& plan)
{
    return {.salary = field<N>(plan, "assumptions.engineer_salary"),
            .superannuation = field<N>(plan, "assumptions.superannuation"),
            .payrollTax = field<N>(plan, "assumptions.payroll_tax"),
            .otherOnCosts = field<N>(plan, "assumptions.other_on_costs"),
            .productiveHours = field<N>(plan, "assumptions.productive_hours")};
}

} // namespace evenhost::cost::detail
