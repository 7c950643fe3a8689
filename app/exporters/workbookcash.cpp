// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbookcash_p.h"

#include "cli/wording.h"
#include "documents/numbertext.h"

#include <cmath>

namespace evenhost::exporters {

namespace {

constexpr std::uint32_t monthRow = 2;

} // namespace

CashSheet::CashSheet(Book& book, Sheet& sheet, FormulaCells& cells, const OptionDerivations& options,
                     std::string rateCell)
    : m_book(book), m_sheet(sheet), m_cells(cells), m_options(options), m_rateCell(std::move(rateCell))
{}

/// What the others are held against comes first: they refer to its flows.
std::vector<std::size_t> CashSheet::order() const
{
    std::vector<std::size_t> result;
    if (m_options.anyManaged()) {
        result.push_back(reference());
    }
    for (std::size_t i = 0; i < m_options.figures().size(); ++i) {
        if (!m_options.anyManaged() || i != reference()) {
            result.push_back(i);
        }
    }
    return result;
}

void CashSheet::write(int months)
{
    m_sheet.text(monthRow, 0, "Month", Style::Heading);
    for (int month = 0; month <= months; ++month) {
        m_sheet.number(monthRow, static_cast<std::uint16_t>(month + 1), month, Style::Heading);
    }
    Place at{.index = 0, .row = monthRow + 1, .last = static_cast<std::uint16_t>(months + 1)};
    for (const std::size_t index : order()) {
        if (m_options.figures()[index].priced) {
            at.index = index;
            at.row = writeOption(at);
        }
    }
}

std::uint32_t CashSheet::writeOption(const Place& at)
{
    const bool compared = m_options.anyManaged() && at.index != reference();
    m_referenceCashRow = at.index == reference() ? at.cash() : m_referenceCashRow;
    m_sheet.text(at.row, 0, m_options.figures()[at.index].label, Style::Heading);
    // What the flows are computed from stands below everything that is written here.
    m_cells.placeAsTable(m_sheet, compared ? at.rateOfReturn() + 3 : at.npv() + 2);
    writeFlows(at);
    writeNetPresentValue(at);
    if (compared) {
        writeSaving(at);
        writePayback(at);
        writeRateOfReturn(at);
    }
    return m_cells.row() + 1;
}

void CashSheet::writeFlows(const Place& at)
{
    const auto forecast = m_options.forecast(at.index);
    m_sheet.text(at.cash(), 0, "Cash", Style::Label);
    m_sheet.text(at.profit(), 0, "Profit and loss", Style::Label);
    for (std::uint16_t column = 1; column <= at.last; ++column) {
        const base::Traced& cash = forecast.cash[column - 1U];
        const base::Traced& profit = forecast.profitAndLoss[column - 1U];
        m_cells.startColumn(column);
        m_sheet.formula(at.cash(), column, m_cells.formula(cash), cash.value(), Style::Money);
        m_sheet.formula(at.profit(), column, m_cells.formula(profit), profit.value(), Style::Money);
    }
}

void CashSheet::writeNetPresentValue(const Place& at)
{
    m_sheet.text(at.npv(), 0, "Net present value (negative = cost)", Style::Label);
    m_sheet.formula(at.npv(), 1,
                    "=-(" + m_sheet.absolute(at.cash(), 1) + "+NPV(" + m_rateCell + "," + months(at.cash(), at, 1)
                        + "))",
                    m_options.evaluated(at.index).cash.npv, Style::Money);
    const std::string name = "o" + std::to_string(at.index + 1) + ".npv";
    m_book.defineName(name, m_sheet.absolute(at.npv(), 1));
    m_npvCells[at.index] = name;
}

void CashSheet::writeSaving(const Place& at)
{
    m_sheet.text(at.saved(), 0, "Saved against " + m_options.figures()[reference()].label, Style::Label);
    m_sheet.text(at.cumulated(), 0, "Saved, cumulated", Style::Label);
    const auto& flows = m_options.evaluated(at.index).cash.monthlyFlows;
    const auto& others = m_options.evaluated(reference()).cash.monthlyFlows;
    double cumulated = 0.0;
    for (std::uint16_t column = 1; column <= at.last; ++column) {
        const double saved = flows[column - 1U] - others[column - 1U];
        cumulated += saved;
        const std::string saving = m_sheet.absolute(at.saved(), column);
        m_sheet.formula(at.saved(), column,
                        "=" + m_sheet.absolute(m_referenceCashRow, column) + "-" + m_sheet.absolute(at.cash(), column),
                        saved, Style::Money);
        const std::string before =
            column == 1 ? "" : m_sheet.absolute(at.cumulated(), static_cast<std::uint16_t>(column - 1)) + "+";
        m_sheet.formula(at.cumulated(), column, "=" + before + saving, cumulated, Style::Money);
    }
}

void CashSheet::writePayback(const Place& at)
{
    m_sheet.text(at.payback(), 0, "Payback, month", Style::Label);
    const std::optional<int>& found = m_options.evaluated(at.index).cash.paybackMonth;
    if (!found) {
        m_sheet.text(at.payback(), 1, "never, as planned", Style::Note);
        return;
    }
    // The month after the last one that is still below zero.
    const std::string month =
        "SUMPRODUCT(MAX((" + months(at.cumulated(), at) + "<0)*(" + months(monthRow, at) + "+1)))";
    m_sheet.formula(at.payback(), 1, "=IF(" + m_sheet.absolute(at.cumulated(), at.last) + "<0,\"never\"," + month + ")",
                    *found);
}

void CashSheet::writeRateOfReturn(const Place& at)
{
    m_sheet.text(at.rateOfReturn(), 0, "Rate of return a year", Style::Label);
    const analysis::Cash& cash = m_options.evaluated(at.index).cash;
    if (!cash.irr) {
        m_sheet.text(at.rateOfReturn(), 1, "none: " + cli::label(cash.irrReason), Style::Note);
        return;
    }
    // Started where the program found it: the function's own guess is too far off for steep rates.
    const std::string guess = documents::numberText(std::pow(1.0 + *cash.irr, 1.0 / base::monthsPerYear) - 1.0);
    m_sheet.formula(at.rateOfReturn(), 1, "=(1+IRR(" + months(at.saved(), at) + "," + guess + "))^12-1", *cash.irr);
    m_book.defineName("o" + std::to_string(at.index + 1) + ".irr", m_sheet.absolute(at.rateOfReturn(), 1));
}

std::string CashSheet::months(std::uint32_t row, const Place& at, std::uint16_t first) const
{
    const std::string last = m_sheet.absolute(row, at.last);
    return m_sheet.absolute(row, static_cast<std::uint16_t>(first + 1)) + ":" + last.substr(last.rfind('!') + 1);
}

} // namespace evenhost::exporters
