// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/formulacells_p.h"

#include "cli/wording.h"
#include "documents/numbertext.h"

#include <array>
#include <cctype>
#include <cmath>

namespace evenhost::exporters {

namespace {

using base::Operation;
using base::TraceNode;

/// A formula longer than this is cut: its operands get cells of their own.
constexpr std::size_t longFormula = 400;

/// A negative number in brackets, so that it may follow any operator.
std::string literal(double value)
{
    const std::string text = documents::numberText(value);
    return value < 0.0 ? "(" + text + ")" : text;
}

/// Only what a defined name may hold.
std::string nameText(std::string_view text)
{
    std::string name;
    for (const char c : text) {
        const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 && static_cast<unsigned char>(c) < 128;
        name += plain || c == '.' ? c : '_';
    }
    return name;
}

/// Which month it is stands in the head of the column: no input that anyone could change.
bool isCalendar(const TraceNode& node)
{
    return node.name == "months_from_today" || node.name == "years_from_today" || node.name == "months_used";
}

std::string unitText(base::Unit unit, const std::string& currency)
{
    std::string text(base::unitName(unit));
    for (char& c : text) {
        c = c == '_' ? ' ' : c;
    }
    if (base::isMoney(unit)) {
        return text.starts_with("money") ? currency + text.substr(5) : currency + " " + text;
    }
    return text == "none" ? std::string() : text;
}

std::string confidenceText(base::Confidence confidence)
{
    constexpr std::array<const char*, 5> names{"measured", "published", "reported", "estimated", "unverified"};
    return names[static_cast<std::size_t>(confidence)];
}

} // namespace

FormulaCells::FormulaCells(Book& book, Sheet& inputs, std::string currency)
    : m_book(book), m_inputs(inputs), m_currency(std::move(currency))
{
    const std::array<const char*, 7> heads{"Input", "Value", "Unit", "Source", "Date", "Confidence", "Field"};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        m_inputs.text(1, static_cast<std::uint16_t>(i), heads[i], Style::Heading);
    }
}

void FormulaCells::placeAsList(Sheet& sheet, std::uint32_t row, const std::string& prefix)
{
    m_sheet = &sheet;
    m_table = false;
    m_row = row;
    m_column = 1;
    m_prefix = prefix;
}

void FormulaCells::placeAsTable(Sheet& sheet, std::uint32_t row)
{
    m_sheet = &sheet;
    m_table = true;
    m_row = row;
    m_tableRows.clear();
    m_seenInColumn.clear();
}

void FormulaCells::startColumn(std::uint16_t column)
{
    m_column = column;
    m_seenInColumn.clear();
}

std::string FormulaCells::reference(const base::Traced& value)
{
    return atom(value.node());
}

std::string FormulaCells::formula(const base::Traced& value)
{
    return "=" + textOf(value.node()).text;
}

FormulaCells::Text FormulaCells::textOf(const std::shared_ptr<const TraceNode>& node)
{
    if (const auto found = m_cells.find(node.get()); found != m_cells.end()) {
        return {found->second, 4};
    }
    switch (node->operation) {
    case Operation::Input:
        if (isCalendar(*node)) {
            return {literal(node->value), 4};
        }
        m_kept.push_back(node);
        return {m_cells[node.get()] = inputCell(*node), 4};
    case Operation::Constant:
        return {literal(node->value), 4};
    case Operation::Named:
        return {cellFor(node, textOf(node->operands.front())), 4};
    case Operation::Searched:
        return {searchedCell(node), 4};
    default:
        break;
    }
    Text text = operation(*node);
    return text.text.size() > longFormula ? Text{cellFor(node, text), 4} : text;
}

/// Found by a search: the value as it was at the export, in one cell however often a formula asks for it.
std::string FormulaCells::searchedCell(const std::shared_ptr<const TraceNode>& node)
{
    const std::pair key{m_prefix + '.' + node->name, node->value};
    const auto known = m_table ? m_searchedCells.end() : m_searchedCells.find(key);
    if (known == m_searchedCells.end()) {
        std::string cell = cellFor(node, {literal(node->value), 4});
        if (!m_table) {
            m_searchedCells.emplace(key, cell);
        }
        return cell;
    }
    m_kept.push_back(node);
    return m_cells[node.get()] = known->second;
}

FormulaCells::Text FormulaCells::operation(const TraceNode& node)
{
    const auto& operands = node.operands;
    switch (node.operation) {
    case Operation::Add:
        return joined(node, "+", 1);
    case Operation::Subtract:
        return {operand(operands[0], 1) + "-" + operand(operands[1], 2), 1};
    case Operation::Multiply:
        return joined(node, "*", 2);
    case Operation::Divide:
        return {operand(operands[0], 2) + "/" + operand(operands[1], 3), 2};
    case Operation::Minimum:
        return {call("MIN", node), 4};
    case Operation::Maximum:
        return {call("MAX", node), 4};
    case Operation::RoundUp: {
        // As base::roundedUp: what lies a rounding error above a whole number counts as that number.
        const std::string x = atom(operands[0]);
        return {"-INT(-(" + x + "-1E-9*MAX(1,ABS(" + x + "))))", 1};
    }
    case Operation::Power:
        return {call("POWER", node), 4};
    case Operation::Exponential:
        return {call("EXP", node), 4};
    case Operation::Logarithm:
        return {call("LN", node), 4};
    case Operation::SelectLess:
        return {"IF(" + operand(operands[0], 1) + "<" + operand(operands[1], 1) + "," + operand(operands[2], 1) + ","
                    + operand(operands[3], 1) + ")",
                4};
    default:
        return {literal(node.value), 4};
    }
}

FormulaCells::Text FormulaCells::joined(const TraceNode& node, const char* sign, int precedence)
{
    std::string text;
    for (const auto& part : node.operands) {
        // Left to right as the program adds: only the first may be a sum (product) of its own.
        text += text.empty() ? operand(part, precedence) : sign + operand(part, precedence + 1);
    }
    return {text, precedence};
}

std::string FormulaCells::operand(const std::shared_ptr<const TraceNode>& node, int atLeast)
{
    const Text text = textOf(node);
    return text.precedence < atLeast ? "(" + text.text + ")" : text.text;
}

std::string FormulaCells::atom(const std::shared_ptr<const TraceNode>& node)
{
    const Text text = textOf(node);
    const bool simple = text.precedence == 4 && text.text.find('(') == std::string::npos;
    return simple || node->operation == Operation::Constant ? text.text : cellFor(node, text);
}

std::string FormulaCells::call(const char* function, const TraceNode& node)
{
    std::string text = std::string(function) + "(";
    for (const auto& part : node.operands) {
        text += (text.back() == '(' ? "" : ",") + operand(part, 1);
    }
    return text + ")";
}

std::string FormulaCells::inputCell(const TraceNode& node)
{
    const bool whole = node.path.empty() || node.path.ends_with(node.name);
    const std::string key = whole ? (node.path.empty() ? node.name : node.path) : node.path + '.' + node.name;
    std::string& name = m_inputCells[{key, node.value}];
    if (!name.empty()) {
        return name;
    }
    const std::uint32_t row = m_inputRow++;
    m_inputs.text(row, 0, cli::label(node.name));
    m_inputs.number(row, 1, node.value, Style::Input);
    m_inputs.text(row, 2, unitText(node.unit, m_currency), Style::Note);
    m_inputs.text(row, 3, node.provenance.source, Style::Note);
    m_inputs.text(row, 4, node.provenance.date, Style::Note);
    m_inputs.text(row, 5, node.provenance.source.empty() ? "" : confidenceText(node.provenance.confidence),
                  Style::Note);
    m_inputs.text(row, 6, node.path, Style::Note);
    name = uniqueName("in_" + nameText(key));
    m_book.defineName(name, m_inputs.absolute(row, 1));
    return name;
}

std::string FormulaCells::cellFor(const std::shared_ptr<const TraceNode>& node, const Text& text)
{
    m_kept.push_back(node);
    return m_cells[node.get()] = place(*node, "=" + text.text);
}

std::string FormulaCells::place(const TraceNode& node, const std::string& formula)
{
    const std::uint32_t row = m_table ? tableRow(node) : m_row++;
    m_sheet->formula(row, m_column, formula, node.value);
    if (m_table) {
        return m_sheet->absolute(row, m_column);
    }
    m_sheet->text(row, 0, node.name.empty() ? "step" : cli::label(node.name),
                  node.name.empty() ? Style::Note : Style::Label);
    m_sheet->text(row, 2, unitText(node.unit, m_currency), Style::Note);
    if (node.name.empty()) {
        return m_sheet->absolute(row, m_column);
    }
    std::string name = uniqueName(m_prefix + "." + nameText(node.name));
    m_sheet->text(row, 3, node.operation == Operation::Searched ? name + " (found by a search, not live)" : name,
                  Style::Note);
    m_book.defineName(name, m_sheet->absolute(row, m_column));
    return name;
}

std::uint32_t FormulaCells::tableRow(const TraceNode& node)
{
    const std::string key = node.name + "#" + std::to_string(m_seenInColumn[node.name]++);
    const auto [found, isNew] = m_tableRows.try_emplace(key, m_row);
    if (isNew) {
        m_sheet->text(m_row, 0, node.name.empty() ? "step" : cli::label(node.name),
                      node.name.empty() ? Style::Note : Style::Label);
        ++m_row;
    }
    return found->second;
}

std::string FormulaCells::uniqueName(const std::string& wanted)
{
    constexpr std::size_t longest = 200;
    const std::string base = wanted.substr(0, longest);
    std::string name = base;
    const auto folded = [](std::string text) { // spreadsheets do not tell letter cases apart
        for (char& c : text) {
            c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        return text;
    };
    for (int number = 2; !m_names.insert(folded(name)).second; ++number) {
        name = base + "_" + std::to_string(number);
    }
    return name;
}

} // namespace evenhost::exporters
