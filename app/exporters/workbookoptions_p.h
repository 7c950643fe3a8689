// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "cost/forecast.h"
#include "plan/resolve.h"

#include <optional>
#include <string>
#include <vector>

namespace evenhost::exporters {

/// One option's figures as derivations; what cannot be priced has none.
struct OptionFigures
{
    std::string id;
    std::string label;
    bool priced = false;
    cost::Month<base::Traced> month;
    base::Traced perRequest;
    base::Traced perMillionTokens;
};

/// Every option of an evaluation computed again as derivations, in the evaluation's order: the shortlist, the managed
/// options, then the hybrids. Keeps references: plan and evaluation must live as long.
class OptionDerivations
{
public:
    OptionDerivations(const plan::ResolvedPlan& plan, const analysis::Evaluation& evaluation, base::Date today);

    [[nodiscard]] const std::vector<OptionFigures>& figures() const { return m_figures; }
    [[nodiscard]] const analysis::Option& evaluated(std::size_t index) const { return m_evaluation.options[index]; }
    [[nodiscard]] std::size_t selfCount() const { return m_plan.shortlist().size(); }
    [[nodiscard]] bool anyManaged() const { return !m_plan.managed().empty(); }
    [[nodiscard]] bool isHybrid(std::size_t index) const { return index >= plainCount(); }
    /// None when nothing of the plan can be priced.
    [[nodiscard]] const std::optional<cost::Traffic<base::Traced>>& traffic() const { return m_traffic; }
    /// Of the shortlist's entry `index`, and of the managed option at `index` among the managed ones.
    [[nodiscard]] const cost::SelfHostedInputs<base::Traced>& self(std::size_t index) const { return m_self[index]; }
    [[nodiscard]] const cost::ManagedInputs<base::Traced>& managed(std::size_t index) const { return m_managed[index]; }

    /// The month of a priced option that is no hybrid, at another traffic.
    [[nodiscard]] cost::Month<base::Traced> monthAt(std::size_t index,
                                                    const cost::Traffic<base::Traced>& traffic) const;
    /// The months of a priced option's outlook.
    [[nodiscard]] cost::ForecastOf<base::Traced> forecast(std::size_t index) const;

private:
    [[nodiscard]] std::size_t plainCount() const { return selfCount() + m_plan.managed().size(); }
    [[nodiscard]] std::size_t ownSideOf(std::size_t index) const;
    void gatherSelfHosted();
    void gatherManaged();
    void gatherHybrids();

    const plan::ResolvedPlan& m_plan;
    const analysis::Evaluation& m_evaluation;
    base::Date m_today;
    std::optional<cost::Traffic<base::Traced>> m_traffic;
    std::vector<cost::SelfHostedInputs<base::Traced>> m_self;
    std::vector<cost::ManagedInputs<base::Traced>> m_managed;
    std::vector<OptionFigures> m_figures;
};

} // namespace evenhost::exporters
