// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/formulacells_p.h"
#include "exporters/workbookoptions_p.h"

#include <string>
#include <vector>

namespace evenhost::exporters {

/// The table of the monthly cost of every option that is no hybrid over daily volume, with its chart: rows go to
/// `sheet` from `row` on.
class CurveTable
{
public:
    CurveTable(Sheet& sheet, std::uint32_t row, FormulaCells& cells, const OptionDerivations& options);

    /// At these multiples of today's volume; there must be a traffic. Gives the lines of the chart.
    [[nodiscard]] std::vector<ChartLine> write(const std::vector<double>& multiples);
    /// Where the chart has its place, below the totals.
    [[nodiscard]] std::uint32_t chartRow() const { return m_nextTotal + 1; }

private:
    void writeVolumes(const std::vector<double>& multiples);
    void writeCurve(std::size_t index);

    Sheet& m_sheet;
    std::uint32_t m_volumeRow;
    std::uint32_t m_nextTotal;
    FormulaCells& m_cells;
    const OptionDerivations& m_options;
    std::vector<base::Traced> m_volumes;
};

} // namespace evenhost::exporters
