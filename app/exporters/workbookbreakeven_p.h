// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "cost/managed.h"
#include "cost/selfhosted.h"
#include "exporters/formulacells_p.h"

#include <string>
#include <vector>

namespace evenhost::exporters {

/// Volumes from nothing to half again the farthest break-even (at least twice today's), as multiples of today's: in the
/// workbook they follow the input.
[[nodiscard]] std::vector<double> volumeMultiples(const analysis::Evaluation& evaluation, double today);

/// Break-even volumes that follow the inputs: with the nodes that today's volume takes, both months are straight lines
/// and meet in closed form. Only nodes that keep fixed hours against models paid by the token alone; elsewhere the
/// walked values stand for themselves. The volumes those nodes serve stand beside, as the answer holds only there.
class LiveBreakEvens
{
public:
    /// Rows go to `sheet` from `row` on, what they are computed from to `calculations`.
    LiveBreakEvens(Sheet& sheet, std::uint32_t row, FormulaCells& cells, Sheet& calculations,
                   std::uint32_t calculationsRow);
    void add(const std::string& own, const std::string& against, const cost::SelfHostedInputs<base::Traced>& self,
             const cost::ManagedInputs<base::Traced>& managed, const cost::Traffic<base::Traced>& traffic,
             const std::vector<analysis::Crossing>& crossings);
    /// The next free row of the sheet.
    [[nodiscard]] std::uint32_t finish();

private:
    Sheet& m_sheet;
    std::uint32_t m_row;
    FormulaCells& m_cells;
    Sheet& m_calculations;
    std::uint32_t m_calculationsRow;
    int m_count = 0;
};

} // namespace evenhost::exporters
