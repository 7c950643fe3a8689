// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/viewfactory.h"

#include "charts/baselineview.h"
#include "charts/figurepage.h"

namespace evenhost::charts {

std::unique_ptr<window::View> createView(window::ViewKind kind)
{
    if (kind == window::ViewKind::SinceBaseline)
        return std::make_unique<BaselineView>();
    return std::make_unique<FigurePage>(kind);
}

} // namespace evenhost::charts
