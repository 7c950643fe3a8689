// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "models/format.h"
#include "theme/theme.h"

#include <QColor>
#include <QFont>

namespace evenhost::charts {

/// How a figure is painted: the same figure on a screen, a wall or paper differs only in this.
struct Look
{
    theme::Colours colours = theme::lightColours();
    models::Format format;
    /// Length of one design pixel (a 96th of an inch at 100 %) in the painter's units: 1 on a screen, more for larger
    /// text, device dots on paper.
    double unit = 1.0;
    bool interactive = false; ///< say what can be dragged
    bool quick = false;       ///< while dragging: thin pens, which paint ten times as fast

    [[nodiscard]] double u(double designPixels) const { return designPixels * unit; }
    [[nodiscard]] QFont font(double designPixels, QFont::Weight weight = QFont::Normal) const;
    /// Colour of an option's line or text.
    [[nodiscard]] QColor hue(analysis::OptionKind kind) const;
};

} // namespace evenhost::charts
