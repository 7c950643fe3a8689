// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/formulatext.h"

#include "documents/numbertext.h"

#include <algorithm>
#include <string_view>

namespace evenhost::exporters {

namespace {

using base::Operation;
using base::TraceNode;

/// How tightly an operator binds; what binds looser than its surroundings gets brackets.
enum class Binding { Sum, Product, Power, Atom };

struct Notation
{
    std::string_view sign;     ///< between operands; empty: a function
    std::string_view function; ///< before operands in brackets
    Binding binding = Binding::Atom;
};

Notation notationOf(Operation operation)
{
    switch (operation) {
    case Operation::Add:
        return {" + ", {}, Binding::Sum};
    case Operation::Subtract:
        return {" - ", {}, Binding::Sum};
    case Operation::Multiply:
        return {" * ", {}, Binding::Product};
    case Operation::Divide:
        return {" / ", {}, Binding::Product};
    case Operation::Power:
        return {" ^ ", {}, Binding::Power};
    case Operation::Minimum:
        return {{}, "min", Binding::Atom};
    case Operation::Maximum:
        return {{}, "max", Binding::Atom};
    case Operation::RoundUp:
        return {{}, "round_up", Binding::Atom};
    case Operation::Exponential:
        return {{}, "exp", Binding::Atom};
    case Operation::Logarithm:
        return {{}, "ln", Binding::Atom};
    case Operation::SelectLess:
        return {{}, "if_less", Binding::Atom};
    case Operation::Searched:
        return {{}, "search", Binding::Atom};
    case Operation::Input:
    case Operation::Constant:
    case Operation::Named:
        break;
    }
    return {};
}

bool standsByItsName(const TraceNode& node)
{
    return node.operation == Operation::Input || (!node.name.empty() && node.operation != Operation::Constant);
}

/// How a found value was found: by draws, by working everything out anew, or by a search (analysis/deriveanswers.h).
std::string_view functionOf(const TraceNode& node, const Notation& notation)
{
    if (node.operation == Operation::Searched && node.name.starts_with("drawn_")) {
        return "draws";
    }
    return node.operation == Operation::Searched && node.name.starts_with("recomputed_") ? "recomputed"
                                                                                         : notation.function;
}

class FormulaBuilder
{
public:
    [[nodiscard]] std::string expression(const TraceNode& node, Binding around, bool rightSide)
    {
        if (standsByItsName(node)) {
            return reference(node);
        }
        if (node.operation == Operation::Constant) {
            const std::string text = documents::numberText(node.value);
            return text.starts_with('-') && around != Binding::Sum ? '(' + text + ')' : text;
        }
        const Notation notation = notationOf(node.operation);
        std::string text = content(node);
        // The right operand of - / ^ needs brackets even where it binds equally.
        const bool loose = notation.binding < around || (notation.binding == around && rightSide);
        return loose && !notation.sign.empty() ? '(' + text + ')' : text;
    }

    /// A node's own operation, without looking at its own name.
    [[nodiscard]] std::string content(const TraceNode& node)
    {
        if (node.operation == Operation::Named) {
            return node.operands.empty() ? std::string() : expression(*node.operands.front(), Binding::Sum, false);
        }
        const Notation notation = notationOf(node.operation);
        const bool function = notation.sign.empty();
        std::string text(function ? std::string(functionOf(node, notation)) + '(' : std::string());
        for (std::size_t i = 0; i < node.operands.size(); ++i) {
            if (i > 0) {
                text += function ? ", " : notation.sign;
            }
            const bool right =
                !function && i > 0 && node.operation != Operation::Add && node.operation != Operation::Multiply;
            text += expression(*node.operands[i], function ? Binding::Sum : notation.binding, right);
        }
        return function ? text + ')' : text;
    }

    [[nodiscard]] std::vector<const TraceNode*> takeOperands() { return std::move(m_operands); }

private:
    std::string reference(const TraceNode& node)
    {
        const auto known = std::ranges::find(m_operands, &node);
        const auto before = std::ranges::count_if(m_operands.begin(), known,
                                                  [&](const TraceNode* other) { return other->name == node.name; });
        if (known == m_operands.end()) {
            m_operands.push_back(&node);
        }
        return before == 0 ? node.name : node.name + '#' + std::to_string(before + 1);
    }

    std::vector<const TraceNode*> m_operands;
};

} // namespace

FormulaLine formulaOf(const TraceNode& node)
{
    FormulaLine line;
    if (node.operation == Operation::Input || node.operation == Operation::Constant) {
        return line;
    }
    FormulaBuilder builder;
    line.formula = builder.content(node);
    line.operands = builder.takeOperands();
    return line;
}

} // namespace evenhost::exporters
