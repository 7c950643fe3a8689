// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/derivationjson.h"

#include "exporters/formulatext.h"

#include <set>

namespace evenhost::exporters {

namespace {

void writeNode(JsonWriter& json, const base::TraceNode& node, std::set<const base::TraceNode*>& listed)
{
    json.member("name", node.name);
    json.member("value", node.value);
    json.member("unit", base::unitName(node.unit));
    if (node.operation == base::Operation::Input) {
        json.member("path", node.path);
        json.member("source", node.provenance.source);
        json.member("date", node.provenance.date);
        return;
    }
    const FormulaLine line = formulaOf(node);
    json.member("formula", line.formula);
    if (line.operands.empty()) {
        return;
    }
    if (!listed.insert(&node).second) {
        json.member("above", true);
        return;
    }
    json.beginList("operands");
    for (const base::TraceNode* operand : line.operands) {
        json.beginObject();
        writeNode(json, *operand, listed);
        json.endObject();
    }
    json.endList();
}

} // namespace

void writeDerivation(JsonWriter& json, const base::TraceNode& node)
{
    std::set<const base::TraceNode*> listed;
    writeNode(json, node, listed);
}

} // namespace evenhost::exporters
