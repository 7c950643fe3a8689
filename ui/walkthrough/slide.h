// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/look.h"
#include "walkthrough/pages.h"

#include <QPainter>
#include <QRectF>

namespace evenhost::walkthrough {

/// Where the parts of a page lie. Sizes follow the screen: a design pixel is 1/1920 of its width or 1/1080 of its
/// height, whichever is less.
struct SlideLayout
{
    double unit = 1.0;
    QRectF title;
    QRectF body;     ///< figure, table, points or key figures
    QRectF controls; ///< empty without controls
    QRectF footer;
};
[[nodiscard]] SlideLayout slideLayout(const PageContent& page, const QSizeF& size, bool withControls);

/// What stands at the foot of each page.
struct SlideFooter
{
    QString left;  ///< "8 of 12 · Break-even"
    QString right; ///< client, title, version, date, currency
};
[[nodiscard]] QString footerText(const window::ViewInput& input);

/// Paints a whole page. `withFigure` false leaves the figure's place empty for a widget.
void paintSlide(QPainter& painter, const QSizeF& size, const PageContent& page, const SlideFooter& footer,
                const theme::Colours& colours, const models::Format& format, bool withFigure, bool withControls);

/// Where the figure goes.
[[nodiscard]] QRectF figureArea(const PageContent& page, const SlideLayout& layout);
/// Where the notes go.
[[nodiscard]] QRectF notesArea(const PageContent& page, const SlideLayout& layout);

} // namespace evenhost::walkthrough
