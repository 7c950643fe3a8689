// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bars_p.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace evenhost::charts {

namespace {

constexpr double swatch = 10.0;

double itemWidth(const Ink& ink, const LegendItem& item)
{
    return ink.u(swatch + 6.0 + 16.0) + ink.width(item.text, ink.soft());
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor textOn(const QColor& fill)
{
    const double light = luminance(fill);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? QColor(0xFF, 0xFF, 0xFF) : QColor(0x1B, 0x1F, 0x24);
}

double legendHeight(const Ink& ink, const std::vector<LegendItem>& items, double width)
{
    if (items.empty())
        return 0.0;
    const double lineHeight = ink.height(ink.soft()) + ink.u(4.0);
    double x = 0.0;
    double height = lineHeight;
    for (const LegendItem& item : items) {
        const double needed = itemWidth(ink, item);
        if (x > 0.0 && x + needed > width) {
            x = 0.0;
            height += lineHeight;
        }
        x += needed;
    }
    return height + ink.u(6.0);
}

void paintLegend(Ink& ink, const QRectF& area, const std::vector<LegendItem>& items)
{
    const double lineHeight = ink.height(ink.soft()) + ink.u(4.0);
    QPointF at = area.topLeft();
    for (const LegendItem& item : items) {
        const double needed = itemWidth(ink, item);
        if (at.x() > area.left() && at.x() + needed > area.right()) {
            at = {area.left(), at.y() + lineHeight};
        }
        const QRectF box(at.x(), at.y() + (lineHeight - ink.u(swatch)) / 2.0, ink.u(swatch), ink.u(swatch));
        if (item.hatched)
            ink.hatch(box, item.colour);
        else if (!item.outlined)
            ink.fill(box, item.colour);
        if (item.hatched || item.outlined)
            ink.outline(box, item.colour, 1.0);
        ink.text({box.right() + ink.u(6.0), at.y() + lineHeight / 2.0}, Qt::AlignLeft | Qt::AlignVCenter,
                 ink.elided(item.text, ink.soft(), area.right() - box.right() - ink.u(6.0)), ink.soft());
        at.rx() += needed;
    }
}

QRectF Rows::bar(std::size_t row) const
{
    return {bars.left(), middle(row) - barHeight / 2.0, bars.width(), barHeight};
}

Rows rowsIn(const Ink& ink, const QRectF& area, const QStringList& names, const QStringList& details, double tail)
{
    Type small = ink.soft();
    small.size = 11.0;
    double widest = 0.0;
    for (const QString& name : names)
        widest = std::max(widest, ink.width(name, ink.strong()));
    for (const QString& detail : details)
        widest = std::max(widest, ink.width(detail, small));
    widest = std::min(widest, area.width() * 0.34);

    Rows rows;
    rows.names = QRectF(area.left(), area.top(), widest, area.height());
    const double left = area.left() + widest + ink.u(14.0);
    rows.bars = QRectF(left, area.top(), std::max(ink.u(20.0), area.right() - tail - left), area.height());
    const auto count = static_cast<double>(std::max<qsizetype>(1, names.size()));
    rows.rowHeight = std::min(area.height() / count, ink.u(64.0));
    rows.barHeight = std::min(rows.rowHeight * 0.56, ink.u(26.0));
    rows.bars.setHeight(rows.rowHeight * count);
    return rows;
}

double nameHeight(const Ink& ink)
{
    Type small = ink.soft();
    small.size = 11.0;
    return ink.height(ink.strong()) + ink.height(small);
}

void paintRowName(Ink& ink, const Rows& rows, std::size_t row, const QString& name, const QString& detail)
{
    Type small = ink.soft();
    small.size = 11.0;
    const QString shown = ink.elided(name, ink.strong(), rows.names.width());
    const double both = nameHeight(ink);
    if (detail.isEmpty() || both > rows.rowHeight) {
        ink.text({rows.names.left(), rows.middle(row)}, Qt::AlignLeft | Qt::AlignVCenter, shown, ink.strong());
        return;
    }
    const double top = rows.middle(row) - both / 2.0;
    const QRectF box = ink.text({rows.names.left(), top}, Qt::AlignLeft | Qt::AlignTop, shown, ink.strong());
    ink.text({rows.names.left(), box.bottom()}, Qt::AlignLeft | Qt::AlignTop,
             ink.elided(detail, small, rows.names.width()), small);
}

void paintValueAxis(Ink& ink, const Rows& rows, const Scale& scale, int wanted,
                    const std::function<QString(double)>& word, const QString& title)
{
    const QRectF& bars = rows.bars;
    const theme::Colours& colours = ink.look().colours;
    const std::vector<double> ticks = roundTicks(scale.from(), scale.to(), wanted);
    for (const double tick : ticks) {
        const double x = scale.position(tick);
        ink.line({x, bars.top()}, {x, bars.bottom() + ink.u(4.0)}, colours.line, 1.0);
    }
    const auto extent = [&](double tick) {
        const double half = ink.width(word(tick), ink.soft()) / 2.0;
        return std::pair(scale.position(tick) - half, scale.position(tick) + half);
    };
    for (const double tick : labelledTicks(ticks, extent, ink.u(8.0)))
        ink.text({scale.position(tick), bars.bottom() + ink.u(5.0)}, Qt::AlignHCenter | Qt::AlignTop, word(tick),
                 ink.soft());
    const double under = bars.bottom() + ink.u(7.0) + ink.height(ink.soft());
    if (ink.width(title, ink.soft()) <= bars.width()) {
        ink.text({bars.center().x(), under}, Qt::AlignHCenter | Qt::AlignTop, title, ink.soft());
        return;
    }
    // A long one may reach under the names as well.
    ink.text({bars.right(), under}, Qt::AlignRight | Qt::AlignTop,
             ink.elided(title, ink.soft(), bars.right() - rows.names.left()), ink.soft());
}

double valueAxisHeight(const Ink& ink)
{
    return 2.0 * ink.height(ink.soft()) + ink.u(9.0);
}

void paintSegment(Ink& ink, const QRectF& area, const QColor& fill, const QStringList& texts)
{
    if (area.width() <= 0.0 || area.height() <= 0.0)
        return;
    ink.fill(area, fill);
    ink.line(area.topRight(), area.bottomRight(), ink.look().colours.ground, 1.0);
    Type type = ink.soft();
    type.size = 11.0;
    type.colour = textOn(fill);
    for (const QString& text : texts) {
        const QSizeF size = ink.size(text, type);
        if (size.width() + ink.u(8.0) <= area.width() && size.height() <= area.height() + ink.u(2.0)) {
            ink.text(area.center(), Qt::AlignHCenter | Qt::AlignVCenter, text, type);
            return;
        }
    }
}

double rowsHeight(const Look& look, std::size_t rows, double extra)
{
    return look.u(44.0) * static_cast<double>(std::max<std::size_t>(rows, 2)) + extra;
}

} // namespace evenhost::charts
