// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <optional>
#include <tuple>

namespace evenhost::session {

/// The parts of a plan that one step changed, and their values after it (or before it). A part is a member of Plan.
class PlanDelta
{
public:
    /// What has to be set in `from` to make it equal to `to`.
    PlanDelta(const plan::Plan& from, const plan::Plan& to);

    [[nodiscard]] bool isEmpty() const;
    void applyTo(plan::Plan& plan) const;

    /// One delta that does what this one and then `next` do.
    [[nodiscard]] PlanDelta followedBy(const PlanDelta& next) const;

    friend bool operator==(const PlanDelta&, const PlanDelta&) = default;

private:
    static constexpr auto members = std::make_tuple(
        &plan::Plan::title, &plan::Plan::client, &plan::Plan::author, &plan::Plan::reviewer, &plan::Plan::date,
        &plan::Plan::version, &plan::Plan::note, &plan::Plan::currency, &plan::Plan::residencyCountry, &plan::Plan::tax,
        &plan::Plan::workload, &plan::Plan::shortlist, &plan::Plan::managed, &plan::Plan::assumptions,
        &plan::Plan::exchangeRates, &plan::Plan::scenarios, &plan::Plan::measurements, &plan::Plan::baseline,
        &plan::Plan::walkthrough, &plan::Plan::own);

    template <class... Part>
    static std::tuple<std::optional<Part>...> valuesOf(const std::tuple<Part plan::Plan::*...>&);

    using Values = decltype(valuesOf(members));

    template <class Use>
    static void forEachPart(Use use);

    Values m_values;
};

} // namespace evenhost::session
