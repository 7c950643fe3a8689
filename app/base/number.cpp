// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"

#include <utility>

namespace evenhost::base {

namespace {

std::shared_ptr<const TraceNode> constantNode(double value)
{
    auto node = std::make_shared<TraceNode>();
    node->operation = Operation::Constant;
    node->value = value;
    return node;
}

/// Sums and products are kept flat while their value stays what left-to-right arithmetic gives:
/// "a + b + c" is one line of an explanation, not a tree of two.
void appendOperand(std::vector<std::shared_ptr<const TraceNode>>& operands, Operation operation,
                   const std::shared_ptr<const TraceNode>& node)
{
    if (operands.empty() && node->operation == operation) {
        operands = node->operands;
    } else {
        operands.push_back(node);
    }
}

Traced flatOperation(Operation operation, double value, const Traced& a, const Traced& b)
{
    auto node = std::make_shared<TraceNode>();
    node->operation = operation;
    node->value = value;
    appendOperand(node->operands, operation, a.node());
    node->operands.push_back(b.node());
    return Traced(std::move(node));
}

} // namespace

Traced::Traced(double constant) : m_node(constantNode(constant)) {}

Traced::Traced(std::shared_ptr<const TraceNode> node) : m_node(std::move(node)) {}

Traced operator+(const Traced& a, const Traced& b)
{
    return flatOperation(Operation::Add, a.value() + b.value(), a, b);
}

Traced operator-(const Traced& a, const Traced& b)
{
    return tracedOperation(Operation::Subtract, a.value() - b.value(), {a, b});
}

Traced operator*(const Traced& a, const Traced& b)
{
    return flatOperation(Operation::Multiply, a.value() * b.value(), a, b);
}

Traced operator/(const Traced& a, const Traced& b)
{
    return tracedOperation(Operation::Divide, a.value() / b.value(), {a, b});
}

Traced tracedInput(double value, const InputOrigin& origin)
{
    auto node = std::make_shared<TraceNode>();
    node->operation = Operation::Input;
    node->value = value;
    node->unit = origin.unit;
    node->name = origin.name;
    node->path = origin.path;
    if (origin.provenance != nullptr) {
        node->provenance = *origin.provenance;
    }
    return Traced(std::move(node));
}

Traced tracedName(const Traced& value, std::string_view name, Unit unit)
{
    auto node = std::make_shared<TraceNode>();
    node->operation = Operation::Named;
    node->value = value.value();
    node->unit = unit;
    node->name = name;
    node->operands.push_back(value.node());
    return Traced(std::move(node));
}

Traced tracedSearch(double value, std::string_view name, Unit unit, std::span<const Traced> over)
{
    auto node = std::make_shared<TraceNode>();
    node->operation = Operation::Searched;
    node->value = value;
    node->unit = unit;
    node->name = name;
    for (const Traced& operand : over) {
        node->operands.push_back(operand.node());
    }
    return Traced(std::move(node));
}

Traced tracedOperation(Operation operation, double value, std::initializer_list<Traced> operands)
{
    auto node = std::make_shared<TraceNode>();
    node->operation = operation;
    node->value = value;
    for (const Traced& operand : operands) {
        node->operands.push_back(operand.node());
    }
    return Traced(std::move(node));
}

} // namespace evenhost::base
