// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/derivationjson.h"

#include "analysis/deriveanswers.h"
#include "exporters/formulatext.h"

namespace evenhost::exporters {

namespace {

constexpr std::string_view flowName = "cash_flow";
constexpr std::string_view flowsFigure = "cash.npv";

std::string placeOf(const analysis::Derivation& derivation)
{
    return derivation.optionId + '/' + derivation.figure;
}

void collectFlows(const base::TraceNode& node, const std::string& place,
                  std::map<const base::TraceNode*, std::string>& flows, std::set<const base::TraceNode*>& seen)
{
    if (!seen.insert(&node).second) {
        return;
    }
    if (node.name == flowName) {
        flows.emplace(&node, place);
        return;
    }
    for (const auto& operand : node.operands) {
        collectFlows(*operand, place, flows, seen);
    }
}

} // namespace

DerivationWriter::DerivationWriter(const std::vector<analysis::Derivation>& derivations)
{
    for (const analysis::Derivation& derivation : derivations) {
        if (derivation.figure == flowsFigure) {
            std::set<const base::TraceNode*> seen;
            collectFlows(*derivation.value.node(), placeOf(derivation), m_flows, seen);
        }
        if (derivation.figure == "monthly_cost.total" || derivation.figure.starts_with("break_even.")) {
            m_figures.emplace(derivation.value.node().get(), placeOf(derivation));
        }
    }
}

/// Where a part is derived, when that is another figure.
const std::string* DerivationWriter::elsewhere(const base::TraceNode& node, const std::string& figure) const
{
    if (const auto flow = m_flows.find(&node); flow != m_flows.end() && flow->second != figure) {
        return &flow->second;
    }
    const auto known = m_figures.find(&node);
    return m_answer && known != m_figures.end() ? &known->second : nullptr;
}

void DerivationWriter::writeNode(JsonWriter& json, const base::TraceNode& node, const std::string& figure,
                                 std::set<const base::TraceNode*>& listed) const
{
    json.member("name", node.name);
    json.member("value", node.value);
    json.member("unit", base::unitName(node.unit));
    if (node.operation == base::Operation::Input) {
        json.member("path", node.path.empty() ? "formula." + node.name : node.path);
        // A figure of the plan that nobody has sourced says so.
        json.member("source", node.provenance.source.empty() ? "not stated in the plan" : node.provenance.source);
        json.member("date", node.provenance.date);
        return;
    }
    const FormulaLine line = formulaOf(node);
    json.member("formula", line.formula);
    if (line.operands.empty()) {
        return;
    }
    if (const std::string* place = elsewhere(node, figure)) {
        json.member("derived_in", *place);
        return;
    }
    if (!listed.insert(&node).second) {
        json.member("above", true);
        return;
    }
    json.beginList("operands");
    for (const base::TraceNode* operand : line.operands) {
        json.beginObject();
        writeNode(json, *operand, figure, listed);
        json.endObject();
    }
    json.endList();
}

void DerivationWriter::write(JsonWriter& json, const analysis::Derivation& derivation)
{
    std::set<const base::TraceNode*> listed;
    m_answer = analysis::isAnswer(derivation.figure);
    writeNode(json, *derivation.value.node(), placeOf(derivation), listed);
}

} // namespace evenhost::exporters
