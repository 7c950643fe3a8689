// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/viewfactory.h"

#include "charts/figurepage.h"

namespace evenhost::charts {

std::unique_ptr<window::View> createView(window::ViewKind kind)
{
    return std::make_unique<FigurePage>(kind);
}

} // namespace evenhost::charts
