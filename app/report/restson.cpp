// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derive.h"
#include "plan/resolve.h"
#include "report/chartseries.h"
#include "report/content.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_set>

namespace evenhost::report {

namespace {

constexpr std::string_view partPrefix = "monthly_cost.parts.";

/// Paths of all inputs below a figure; a node that many formulas share is visited once.
void collectInputs(const base::TraceNode& top, std::set<std::string>& paths)
{
    std::unordered_set<const base::TraceNode*> seen;
    std::vector<const base::TraceNode*> open{&top};
    while (!open.empty()) {
        const base::TraceNode* node = open.back();
        open.pop_back();
        if (!seen.insert(node).second) {
            continue;
        }
        if (node->operation == base::Operation::Input) {
            paths.insert(node->path);
        }
        for (const auto& operand : node->operands) {
            open.push_back(operand.get());
        }
    }
}

std::optional<CostGroup> groupOfFigure(std::string_view figure)
{
    if (!figure.starts_with(partPrefix)) {
        return std::nullopt;
    }
    for (std::size_t part = 0; part < cost::costPartCount; ++part) {
        if (figure.substr(partPrefix.size()) == cost::costPartName(static_cast<cost::CostPart>(part))) {
            return groupOf(static_cast<cost::CostPart>(part));
        }
    }
    return std::nullopt;
}

std::optional<SizingGroup> sizingGroupOfFigure(std::string_view figure)
{
    struct Family
    {
        std::string_view start;
        SizingGroup group;
    };
    using enum SizingGroup;
    static constexpr std::array families{
        Family{"deployment.gpu_memory_gib.", Memory},
        Family{"deployment.gpus", Gpus}, // and gpus_per_replica
        Family{"deployment.replicas", Gpus},
        Family{"deployment.concurrency_per_replica", Speed},
        Family{"speed.", Speed},
        Family{"capacity_requests_per_day", Capacity},
        Family{"utilisation", Capacity},
        Family{"storage_gb.", Storage},
        Family{"download_hours", Download},
    };
    const auto found =
        std::ranges::find_if(families, [figure](const Family& family) { return figure.starts_with(family.start); });
    return found == families.end() ? std::nullopt : std::optional(found->group);
}

template <class Group>
using PathsByGroup = std::map<Group, std::set<std::string>>;

template <class Group>
std::vector<std::pair<Group, std::vector<std::string>>> idsOf(const PathsByGroup<Group>& paths,
                                                              const std::vector<RegisterItem>& items)
{
    std::vector<std::pair<Group, std::vector<std::string>>> groups;
    for (const auto& [group, wanted] : paths) {
        std::vector<std::string> ids;
        for (const RegisterItem& item : items) {
            if (wanted.contains(item.path)) {
                ids.push_back(item.id);
            }
        }
        groups.emplace_back(group, std::move(ids));
    }
    return groups;
}

} // namespace

RestsOn restsOn(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                const std::vector<std::string>& optionIds, const std::vector<RegisterItem>& items)
{
    const auto resolved = plan::resolve(plan, catalogue);
    const auto day = base::dateFromIso(plan.date);
    if (!resolved || !day) {
        return {};
    }
    PathsByGroup<CostGroup> costs;
    PathsByGroup<SizingGroup> sizing;
    for (const std::string& id : optionIds) {
        for (const analysis::Derivation& derivation : analysis::derive(*resolved, *day, id)) {
            if (const auto group = groupOfFigure(derivation.figure)) {
                collectInputs(*derivation.value.node(), costs[*group]);
            }
            if (const auto group = sizingGroupOfFigure(derivation.figure)) {
                collectInputs(*derivation.value.node(), sizing[*group]);
            }
        }
    }
    return {idsOf(costs, items), idsOf(sizing, items)};
}

} // namespace evenhost::report
