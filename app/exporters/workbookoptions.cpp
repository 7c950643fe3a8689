// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbookoptions_p.h"

#include "analysis/figures.h"
#include "analysis/hybrids.h"
#include "analysis/overtime.h"
#include "cost/hybrid.h"

#include <algorithm>

namespace evenhost::exporters {

using base::Traced;

namespace {

void take(OptionFigures& option, cost::Month<Traced>& month, const Traced& request, const Traced& tokens)
{
    option.priced = true;
    option.month = std::move(month);
    option.perRequest = request;
    option.perMillionTokens = tokens;
}

} // namespace

OptionDerivations::OptionDerivations(const plan::ResolvedPlan& plan, const analysis::Evaluation& evaluation,
                                     base::Date today)
    : m_plan(plan), m_evaluation(evaluation), m_today(today), m_self(selfCount()), m_managed(plan.managed().size())
{
    for (const analysis::Option& option : evaluation.options) {
        m_figures.push_back({option.id, option.label, false, {}, {}, {}});
    }
    gatherSelfHosted();
    gatherManaged();
    gatherHybrids();
}

void OptionDerivations::gatherSelfHosted()
{
    for (std::size_t i = 0; i < selfCount(); ++i) {
        auto found = analysis::selfHostedFigures<Traced>(m_plan, m_plan.shortlist()[i]);
        if (found.replica.feasible) {
            m_traffic = m_traffic ? m_traffic : std::optional(found.traffic);
            m_self[i] = found.inputs;
            take(m_figures[i], found.month, found.costPerRequest, found.costPerMillionTokens);
        }
    }
}

void OptionDerivations::gatherManaged()
{
    for (std::size_t j = 0; j < m_plan.managed().size(); ++j) {
        auto found = analysis::managedFigures<Traced>(m_plan, m_plan.managed()[j], m_today);
        m_traffic = m_traffic ? m_traffic : std::optional(found.traffic);
        m_managed[j] = found.inputs;
        take(m_figures[selfCount() + j], found.month, found.costPerRequest, found.costPerMillionTokens);
    }
}

void OptionDerivations::gatherHybrids()
{
    for (std::size_t i = plainCount(); i < m_figures.size(); ++i) {
        const Traced own = base::searched<Traced>(evaluated(i).ownReplicas, "own_replicas", base::Unit::Replicas,
                                                  {m_traffic->requestsPerDay});
        auto month = cost::hybridMonth(m_self[ownSideOf(i)], m_managed.front(), *m_traffic, own);
        const Traced request = analysis::perRequest(month.joint.total, *m_traffic);
        take(m_figures[i], month.joint, request, analysis::perMillionTokens(request, *m_traffic));
    }
}

/// The shortlist entry whose replicas a hybrid runs.
std::size_t OptionDerivations::ownSideOf(std::size_t index) const
{
    const std::string id = analysis::ownIdOf(evaluated(index));
    const auto found = std::ranges::find(m_plan.shortlist(), id, [](const auto& entry) { return entry.entry->id; });
    return static_cast<std::size_t>(found - m_plan.shortlist().begin());
}

cost::Month<Traced> OptionDerivations::monthAt(std::size_t index, const cost::Traffic<Traced>& traffic) const
{
    return index < selfCount() ? cost::selfHostedMonth(m_self[index], traffic)
                               : cost::managedMonth(m_managed[index - selfCount()], traffic);
}

cost::ForecastOf<Traced> OptionDerivations::forecast(std::size_t index) const
{
    const plan::Plan& plan = m_plan.plan();
    if (isHybrid(index)) {
        const std::size_t self = ownSideOf(index);
        const auto inputsOf = analysis::managedInputsOver<Traced>(m_plan, m_plan.managed().front(), m_today);
        return cost::hybridForecast(m_self[self], inputsOf, *m_traffic, evaluated(index).ownReplicas,
                                    analysis::outlookOf<Traced>(plan, m_plan.shortlist()[self].hosting));
    }
    if (index < selfCount()) {
        return cost::selfHostedForecast(m_self[index], *m_traffic,
                                        analysis::outlookOf<Traced>(plan, m_plan.shortlist()[index].hosting));
    }
    const plan::ResolvedManaged& managed = m_plan.managed()[index - selfCount()];
    return cost::managedForecast(analysis::managedInputsOver<Traced>(m_plan, managed, m_today), *m_traffic,
                                 analysis::outlookOf<Traced>(plan));
}

} // namespace evenhost::exporters
