// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"
#include "charts/ink.h"

#include <functional>
#include <vector>

/// What the bar figures share.
namespace evenhost::charts {

/// Black or white, whichever reads better on a fill.
[[nodiscard]] QColor textOn(const QColor& fill);

struct LegendItem
{
    QString text;
    QColor colour;
    bool hatched = false;
    bool outlined = false;
};

/// Height of the legend when it is wrapped into `width`.
[[nodiscard]] double legendHeight(const Ink& ink, const std::vector<LegendItem>& items, double width);
void paintLegend(Ink& ink, const QRectF& area, const std::vector<LegendItem>& items);

/// Rows of a bar chart: names to the left, bars to the right, one common scale.
struct Rows
{
    QRectF names;
    QRectF bars;
    double rowHeight = 0.0;
    double barHeight = 0.0;

    [[nodiscard]] QRectF bar(std::size_t row) const;
    [[nodiscard]] double middle(std::size_t row) const
    {
        return bars.top() + rowHeight * (static_cast<double>(row) + 0.5);
    }
};

/// Divides an area into rows: the column of names is as wide as they need, at most 40 % of the area; `tail` is kept
/// free behind the bars for what is printed there.
[[nodiscard]] Rows rowsIn(const Ink& ink, const QRectF& area, const QStringList& names, const QStringList& details,
                          double tail);

/// Of a name with its detail: what a row needs to show both.
[[nodiscard]] double nameHeight(const Ink& ink);
/// Name (strong) and, under it, a soft detail of one row where there is room for both.
void paintRowName(Ink& ink, const Rows& rows, std::size_t row, const QString& name, const QString& detail);

/// Ticks beneath the bars, with grid lines through them and a title.
void paintValueAxis(Ink& ink, const Rows& rows, const Scale& scale, int wanted,
                    const std::function<QString(double)>& word, const QString& title);
/// What paintValueAxis needs beneath the bars.
[[nodiscard]] double valueAxisHeight(const Ink& ink);

/// A stack's segment with its text inside when there is room for it.
void paintSegment(Ink& ink, const QRectF& area, const QColor& fill, const QStringList& texts);

/// The common height of a chart of rows.
[[nodiscard]] double rowsHeight(const Look& look, std::size_t rows, double extra);

} // namespace evenhost::charts
