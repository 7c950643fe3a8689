// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "support/drawntexts.h"

#include <QImage>
#include <QString>

namespace evenhost::charts {

/// The figure painted on its ground. With EVENHOST_PICTURES set to a folder, also written there as `name`.png, to be
/// looked at.
QImage picture(const Figure& figure, const QSize& size, const Look& look, const QString& name, Spots* spots = nullptr);

/// A picture in greys, as a printer without colour makes it.
QImage inGreys(const QImage& image);

/// Boxes of all text that painting the figure draws, in device coordinates.
using support::DrawnText;
std::vector<DrawnText> drawnTexts(const Figure& figure, const QSizeF& size, const Look& look);

/// What is wrong with the text of a figure: pieces that overlap or leave the picture; empty when nothing is.
QString textTrouble(const Figure& figure, const QSizeF& size, const Look& look);

} // namespace evenhost::charts
