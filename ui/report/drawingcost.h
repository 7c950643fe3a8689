// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

class QSvgRenderer;

namespace evenhost::report {

/// What painting a drawing on a screen takes, from its outlines as they come out: scaled, and as often as they are
/// used. Without a unit; six hundred million take about a second. Whoever fills an outline goes through all that
/// it has in a row of pixels for each pixel it adds there, so that one that crosses itself again and again costs the
/// most. `size` is that of the drawing, in any unit; not a number is returned where the outlines are none.
/// The second was measured on the outlines of tests/report_pdf/hardfiles.cpp, whose rows print what they take.
[[nodiscard]] double drawingCost(QSvgRenderer& drawing, const QSizeF& size);

} // namespace evenhost::report
