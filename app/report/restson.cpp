// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derive.h"
#include "plan/resolve.h"
#include "report/chartseries.h"
#include "report/content.h"

#include <algorithm>
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

} // namespace

std::vector<std::pair<CostGroup, std::vector<std::string>>> restsOn(const plan::Plan& plan,
                                                                    const catalogue::Catalogue& catalogue,
                                                                    const std::vector<std::string>& optionIds,
                                                                    const std::vector<RegisterItem>& items)
{
    const auto resolved = plan::resolve(plan, catalogue);
    const auto day = base::dateFromIso(plan.date);
    if (!resolved || !day) {
        return {};
    }
    std::map<CostGroup, std::set<std::string>> paths;
    for (const std::string& id : optionIds) {
        for (const analysis::Derivation& derivation : analysis::derive(*resolved, *day, id)) {
            if (const auto group = groupOfFigure(derivation.figure)) {
                collectInputs(*derivation.value.node(), paths[*group]);
            }
        }
    }
    std::vector<std::pair<CostGroup, std::vector<std::string>>> groups;
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

} // namespace evenhost::report
