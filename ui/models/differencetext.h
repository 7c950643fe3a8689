// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QString>

#include <vector>

namespace evenhost::models {

/// One line of a comparison of two plans. Plain text; what it quotes comes from files.
struct DifferenceRow
{
    QString field;
    QString before; ///< a dash where there is nothing
    QString after;

    friend bool operator==(const DifferenceRow&, const DifferenceRow&) = default;
};

/// Where two plans differ, in the words and units of the window, in the order of the file.
[[nodiscard]] std::vector<DifferenceRow> differenceRows(const plan::Plan& before, const plan::Plan& after,
                                                        const catalogue::Catalogue& catalogue, const Format& format);

} // namespace evenhost::models
