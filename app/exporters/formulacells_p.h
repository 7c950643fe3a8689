// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "exporters/book_p.h"

#include <map>
#include <set>
#include <unordered_map>

namespace evenhost::exporters {

/// Turns derivations into cells: inputs on a sheet of their own, every figure with a name in a cell of its own, what
/// lies between written out as the cell's formula. A figure is placed once, however often it is used.
class FormulaCells
{
public:
    FormulaCells(Book& book, Sheet& inputs, std::string currency);

    /// Figures that are met from now on go to `sheet`, one below the other from `row`, each with a defined name that
    /// starts with `prefix`.
    void placeAsList(Sheet& sheet, std::uint32_t row, const std::string& prefix);
    /// ... or one column after the other: a figure's row is that of its name (its n-th of that name), labels in column
    /// 0.
    void placeAsTable(Sheet& sheet, std::uint32_t row);
    void startColumn(std::uint16_t column);

    /// The next free row.
    [[nodiscard]] std::uint32_t row() const { return m_row; }
    void skipRow() { ++m_row; }

    /// How to refer to the figure, which is placed first when it has no cell yet.
    [[nodiscard]] std::string reference(const base::Traced& value);
    /// "=..." for a cell that shows the figure.
    [[nodiscard]] std::string formula(const base::Traced& value);

private:
    struct Text
    {
        std::string text;
        int precedence = 4; ///< 1 sums, 2 products, 3 powers, 4 what needs no brackets
    };

    [[nodiscard]] Text textOf(const std::shared_ptr<const base::TraceNode>& node);
    [[nodiscard]] Text operation(const base::TraceNode& node);
    [[nodiscard]] Text joined(const base::TraceNode& node, const char* sign, int precedence);
    [[nodiscard]] std::string operand(const std::shared_ptr<const base::TraceNode>& node, int atLeast);
    /// An operand as something short: a name, a cell or a constant.
    [[nodiscard]] std::string atom(const std::shared_ptr<const base::TraceNode>& node);
    [[nodiscard]] std::string call(const char* function, const base::TraceNode& node);
    [[nodiscard]] std::string searchedCell(const std::shared_ptr<const base::TraceNode>& node);
    [[nodiscard]] std::string inputCell(const base::TraceNode& node);
    [[nodiscard]] std::string cellFor(const std::shared_ptr<const base::TraceNode>& node, const Text& text);
    [[nodiscard]] std::string place(const base::TraceNode& node, const std::string& formula);
    [[nodiscard]] std::uint32_t tableRow(const base::TraceNode& node);
    [[nodiscard]] std::string uniqueName(const std::string& wanted);

    Book& m_book;
    Sheet& m_inputs;
    std::string m_currency;
    std::uint32_t m_inputRow = 2;
    Sheet* m_sheet = nullptr;
    bool m_table = false;
    std::uint32_t m_row = 0;
    std::uint16_t m_column = 1;
    std::string m_prefix;
    std::map<std::string, std::uint32_t> m_tableRows; ///< by name and its number in the column
    std::map<std::string, int> m_seenInColumn;
    std::map<std::pair<std::string, double>, std::string> m_inputCells;
    std::map<std::pair<std::string, double>, std::string> m_searchedCells; ///< of lists, by prefix and name
    std::unordered_map<const base::TraceNode*, std::string> m_cells;
    std::vector<std::shared_ptr<const base::TraceNode>> m_kept; ///< addresses must stay theirs
    std::set<std::string> m_names;
};

} // namespace evenhost::exporters
