// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbookcurves_p.h"

namespace evenhost::exporters {

using base::Traced;

namespace {

constexpr std::uint32_t rowsOfTheChart = 26;

} // namespace

CurveTable::CurveTable(Sheet& sheet, std::uint32_t row, FormulaCells& cells, const OptionDerivations& options)
    : m_sheet(sheet), m_volumeRow(row + 1), m_nextTotal(row + 2), m_cells(cells), m_options(options)
{}

std::vector<ChartLine> CurveTable::write(const std::vector<double>& multiples)
{
    writeVolumes(multiples);
    const auto& figures = m_options.figures();
    std::uint32_t details = m_nextTotal + static_cast<std::uint32_t>(figures.size()) + rowsOfTheChart;
    std::vector<ChartLine> lines;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].priced && !m_options.isHybrid(i)) {
            m_cells.placeAsTable(m_sheet, details);
            writeCurve(i);
            lines.push_back({figures[i].label, &m_sheet, m_volumeRow, m_nextTotal, 1,
                             static_cast<std::uint16_t>(m_volumes.size())});
            ++m_nextTotal;
            details = m_cells.row() + 1;
        }
    }
    return lines;
}

void CurveTable::writeVolumes(const std::vector<double>& multiples)
{
    m_sheet.text(m_volumeRow - 1, 0, "Times today's volume", Style::Label);
    m_sheet.text(m_volumeRow, 0, "Requests a day", Style::Label);
    m_cells.placeAsTable(m_sheet, m_volumeRow);
    for (std::size_t k = 0; k < multiples.size(); ++k) {
        const auto column = static_cast<std::uint16_t>(k + 1);
        m_sheet.number(m_volumeRow - 1, column, multiples[k]);
        m_volumes.push_back(base::named(m_options.traffic()->requestsPerDay * Traced(multiples[k]), "requests_per_day",
                                        base::Unit::RequestsPerDay));
        m_cells.startColumn(column);
        (void)m_cells.reference(m_volumes.back());
    }
}

void CurveTable::writeCurve(std::size_t index)
{
    m_sheet.text(m_nextTotal, 0, m_options.figures()[index].label, Style::Label);
    m_sheet.text(m_cells.row(), 0, m_options.figures()[index].label, Style::Heading);
    m_cells.skipRow();
    for (std::size_t k = 0; k < m_volumes.size(); ++k) {
        const auto column = static_cast<std::uint16_t>(k + 1);
        m_cells.startColumn(column);
        const auto month = m_options.monthAt(index, cost::atVolume(*m_options.traffic(), m_volumes[k]));
        m_sheet.formula(m_nextTotal, column, m_cells.formula(month.total), month.total.value(), Style::Money);
    }
}

} // namespace evenhost::exporters
