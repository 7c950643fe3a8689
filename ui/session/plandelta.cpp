// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plandelta.h"

#include <utility>

namespace evenhost::session {

template <class Use>
void PlanDelta::forEachPart(Use use)
{
    [&]<std::size_t... Index>(std::index_sequence<Index...>)
    {
        (use(std::integral_constant<std::size_t, Index>{}), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<decltype(members)>>{});
}

PlanDelta::PlanDelta(const plan::Plan& from, const plan::Plan& to)
{
    forEachPart([&](auto index) {
        constexpr auto member = std::get<index()>(members);
        if (!(from.*member == to.*member))
            std::get<index()>(m_values) = to.*member;
    });
}

bool PlanDelta::isEmpty() const
{
    bool empty = true;
    forEachPart([&](auto index) { empty = empty && !std::get<index()>(m_values); });
    return empty;
}

void PlanDelta::applyTo(plan::Plan& plan) const
{
    forEachPart([&](auto index) {
        constexpr auto member = std::get<index()>(members);
        if (const auto& value = std::get<index()>(m_values))
            plan.*member = *value;
    });
}

PlanDelta PlanDelta::followedBy(const PlanDelta& next) const
{
    PlanDelta both = *this;
    forEachPart([&](auto index) {
        if (const auto& value = std::get<index()>(next.m_values))
            std::get<index()>(both.m_values) = *value;
    });
    return both;
}

} // namespace evenhost::session
