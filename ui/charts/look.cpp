// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/look.h"

#include <algorithm>

namespace evenhost::charts {

QFont Look::font(double designPixels, QFont::Weight weight) const
{
    QFont result = theme::pixelFont(designPixels, weight);
    // Pixels, not points: a painter on paper would scale points by its own resolution once more.
    result.setPixelSize(std::max(1, qRound(designPixels * unit)));
    return result;
}

QColor Look::hue(analysis::OptionKind kind) const
{
    switch (kind) {
    case analysis::OptionKind::SelfHosted:
        return colours.selfHosted;
    case analysis::OptionKind::Managed:
        return colours.managed;
    case analysis::OptionKind::Hybrid:
        return colours.hybrid;
    }
    return colours.ink;
}

} // namespace evenhost::charts
