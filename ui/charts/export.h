// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace evenhost::charts {

/// A figure as a picture of its own, on the ground of `look`, with a margin. `size` is in design pixels at 100 %.

/// For the clipboard and PNG: `density` pixels a design pixel.
[[nodiscard]] QImage figureImage(const Figure& figure, const QSizeF& size, Look look, double density = 2.0);
[[nodiscard]] QByteArray figurePng(const Figure& figure, const QSizeF& size, const Look& look);
[[nodiscard]] QByteArray figureSvg(const Figure& figure, const QSizeF& size, const Look& look);
/// One page of the figure's own size, vectors and real text.
[[nodiscard]] QByteArray figurePdf(const Figure& figure, const QSizeF& size, Look look);

} // namespace evenhost::charts
