// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explanation.h"

#include "cli/wording.h"
#include "models/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace evenhost::explain {

using namespace Qt::StringLiterals;
using base::Operation;
using base::TraceNode;

namespace {

struct ExplanationWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::explain::Explanation)
};

using WriteTerm = std::function<QString(const TraceNode&)>;

enum Precedence { Sum, Product, Atom };

QString labelled(std::string_view key)
{
    if (const char* text = cli::labelText(key))
        return QCoreApplication::translate("wording", text);
    QString plain = models::fromPlan(key).section(u'.', -1).replace(u'_', u' ');
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return plain;
}

QString written(const TraceNode& node, const WriteTerm& term, Precedence least);

QString joined(const TraceNode& node, const QString& sign, const WriteTerm& term, Precedence own, Precedence least)
{
    QStringList parts;
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
        // The right of a minus or a division needs its brackets even at the same rank.
        const bool right = i > 0 && (node.operation == Operation::Subtract || node.operation == Operation::Divide);
        const auto needed = right ? static_cast<Precedence>(own + 1) : own;
        parts += written(*node.operands[i], term, needed);
    }
    const QString text = parts.join(sign);
    return own < least ? u'(' + text + u')' : text;
}

QString called(const QString& pattern, const TraceNode& node, const WriteTerm& term)
{
    QStringList parts;
    for (const Node& operand : node.operands)
        parts += written(*operand, term, Sum);
    return pattern.arg(parts.join(u"; "_s));
}

QString written(const TraceNode& node, const WriteTerm& term, Precedence least)
{
    if (isTerm(node))
        return term(node);
    switch (node.operation) {
    case Operation::Add:
        return joined(node, u" + "_s, term, Sum, least);
    case Operation::Subtract:
        return joined(node, u" − "_s, term, Sum, least);
    case Operation::Multiply:
        return joined(node, u" × "_s, term, Product, least);
    case Operation::Divide:
        return joined(node, u" ÷ "_s, term, Product, least);
    case Operation::Minimum:
        return called(ExplanationWords::tr("smaller of (%1)"), node, term);
    case Operation::Maximum:
        return called(ExplanationWords::tr("larger of (%1)"), node, term);
    case Operation::RoundUp:
        return called(ExplanationWords::tr("rounded up (%1)"), node, term);
    case Operation::Exponential:
        return called(ExplanationWords::tr("e to the power of (%1)"), node, term);
    case Operation::Logarithm:
        return called(ExplanationWords::tr("natural logarithm of (%1)"), node, term);
    case Operation::Power:
        return joined(node, u" ^ "_s, term, Atom, least);
    case Operation::SelectLess:
        if (node.operands.size() == 4) {
            return ExplanationWords::tr("(if %1 < %2: %3, otherwise %4)")
                .arg(written(*node.operands[0], term, Sum), written(*node.operands[1], term, Sum),
                     written(*node.operands[2], term, Sum), written(*node.operands[3], term, Sum));
        }
        break;
    case Operation::Input:
    case Operation::Constant:
    case Operation::Named:
    case Operation::Searched:
        break;
    }
    return term(node);
}

/// What a named node stands for; the node itself otherwise.
const TraceNode& inside(const TraceNode& node)
{
    return node.operation == Operation::Named && node.operands.size() == 1 ? *node.operands.front() : node;
}

QString formulaOf(const TraceNode& node, const WriteTerm& term)
{
    const TraceNode& body = inside(node);
    if (body.operation == Operation::Searched) {
        QStringList over;
        for (const Node& operand : body.operands)
            over += written(*operand, term, Sum);
        const QString names = over.join(u", "_s);
        // How it was found stands in its name: analysis/deriveanswers.h.
        if (body.name.starts_with("drawn_") && !body.operands.empty()) // the first is how many
            return ExplanationWords::tr("from %1 random draws of the inputs below, each from its range")
                .arg(term(*body.operands.front()));
        if (body.name.starts_with("recomputed_"))
            return ExplanationWords::tr("worked out anew with %1").arg(names);
        return ExplanationWords::tr("found by a search over %1").arg(names);
    }
    return written(body, term, Sum);
}

void collectTerms(const Node& node, std::vector<Node>& terms)
{
    if (isTerm(*node)) {
        const bool known = std::ranges::any_of(terms, [&](const Node& other) {
            return other == node
                   || (other->name == node->name && other->path == node->path && other->value == node->value);
        });
        if (node->operation != Operation::Constant && !known)
            terms.push_back(node);
        return;
    }
    for (const Node& operand : node->operands)
        collectTerms(operand, terms);
}

void write(QStringList& lines, const TraceNode& node, const models::Format& format, int indent, int depth)
{
    const QString lead(qsizetype{2} * indent, u' ');
    QString line = lead + nodeLabel(node) + u" = "_s + valueText(node, format);
    if (!node.provenance.source.empty()) {
        line += u"  ["_s + models::fromPlan(node.provenance.source);
        if (!node.provenance.date.empty())
            line += u", "_s + format.date(models::fromPlan(node.provenance.date));
        line += u']';
    }
    lines += line;
    const std::vector<Node> terms = termsOf(node);
    if (terms.empty() || depth == 0)
        return;
    lines += lead + u"  = "_s + formulaInWords(node);
    lines += lead + u"  = "_s + formulaWithValues(node, format);
    for (const Node& term : terms)
        write(lines, *term, format, indent + 1, depth - 1);
}

} // namespace

QString nodeLabel(const TraceNode& node)
{
    if (!node.name.empty())
        return labelled(node.name);
    if (!node.path.empty())
        return models::fieldLabel(node.path);
    return ExplanationWords::tr("intermediate result");
}

QString figureLabel(std::string_view figure)
{
    if (const char* text = cli::labelText(figure))
        return QCoreApplication::translate("wording", text);
    return labelled(figure);
}

bool isTerm(const TraceNode& node)
{
    return node.operation == Operation::Input || node.operation == Operation::Constant
           || node.operation == Operation::Named || node.operation == Operation::Searched;
}

std::vector<Node> termsOf(const TraceNode& node)
{
    std::vector<Node> terms;
    const TraceNode& body = inside(node);
    if (body.operation == Operation::Input && &body != &node) {
        collectTerms(node.operands.front(), terms);
        return terms;
    }
    if (node.operation == Operation::Named && node.operands.size() == 1 && isTerm(*node.operands.front())
        && node.operands.front()->operation != Operation::Searched) {
        collectTerms(node.operands.front(), terms);
        return terms;
    }
    for (const Node& operand : body.operands)
        collectTerms(operand, terms);
    return terms;
}

QString formulaInWords(const TraceNode& node)
{
    return formulaOf(node, [](const TraceNode& term) {
        return term.operation == Operation::Constant ? models::Format(QLocale()).decimal(term.value, 6)
                                                     : nodeLabel(term);
    });
}

QString formulaWithValues(const TraceNode& node, const models::Format& format)
{
    return formulaOf(node, [&](const TraceNode& term) { return valueText(term, format); });
}

QString valueText(const TraceNode& node, const models::Format& format)
{
    if (node.unit != base::Unit::None)
        return format.amount(node.value, node.unit);
    const double size = std::abs(node.value);
    if (size != 0.0 && (size < 1e-3 || size >= 1e15))
        return format.locale().toString(node.value, 'g', 4);
    return size >= 1000.0 ? format.decimal(node.value, 1) : format.rounded(node.value, 5);
}

QString asText(const TraceNode& node, const models::Format& format, int depth)
{
    QStringList lines;
    write(lines, node, format, 0, depth);
    return lines.join(u'\n') + u'\n';
}

} // namespace evenhost::explain
