// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/formulacells_p.h"
#include "exporters/workbookoptions_p.h"

#include <map>
#include <string>
#include <vector>

namespace evenhost::exporters {

/// The sheet of the flows by month: of each option its cash and its profit and loss, and what it saves against the
/// first managed option, with the spreadsheet's own functions for what that is worth.
class CashSheet
{
public:
    /// `rateCell` holds the monthly discount rate.
    CashSheet(Book& book, Sheet& sheet, FormulaCells& cells, const OptionDerivations& options, std::string rateCell);

    void write(int months);
    /// Name of the cell with a priced option's net present value.
    [[nodiscard]] const std::string& netPresentValue(std::size_t index) const { return m_npvCells.at(index); }

private:
    /// Rows of one option, and its columns from month 0 on.
    struct Place
    {
        std::size_t index = 0;
        std::uint32_t row = 0; ///< of its label
        std::uint16_t last = 0;

        [[nodiscard]] std::uint32_t cash() const { return row + 1; }
        [[nodiscard]] std::uint32_t profit() const { return row + 2; }
        [[nodiscard]] std::uint32_t npv() const { return row + 3; }
        [[nodiscard]] std::uint32_t saved() const { return row + 4; }
        [[nodiscard]] std::uint32_t cumulated() const { return row + 5; }
        [[nodiscard]] std::uint32_t payback() const { return row + 6; }
        [[nodiscard]] std::uint32_t rateOfReturn() const { return row + 7; }
    };

    [[nodiscard]] std::size_t reference() const { return m_options.selfCount(); }
    [[nodiscard]] std::vector<std::size_t> order() const;
    [[nodiscard]] std::uint32_t writeOption(const Place& at);
    void writeFlows(const Place& at);
    void writeNetPresentValue(const Place& at);
    void writeSaving(const Place& at);
    void writePayback(const Place& at);
    void writeRateOfReturn(const Place& at);
    /// "'Cash flow'!$B$4:$K$4", from month `first` on.
    [[nodiscard]] std::string months(std::uint32_t row, const Place& at, std::uint16_t first = 0) const;

    Book& m_book;
    Sheet& m_sheet;
    FormulaCells& m_cells;
    const OptionDerivations& m_options;
    std::string m_rateCell;
    std::uint32_t m_referenceCashRow = 0;
    std::map<std::size_t, std::string> m_npvCells;
};

} // namespace evenhost::exporters
