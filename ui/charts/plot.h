// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"

#include <QBrush>
#include <QPen>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace evenhost::charts {

/// A curve through points in data coordinates, in their order: vertical pieces are allowed. Points that are not
/// finite break it.
struct Curve
{
    std::vector<QPointF> points;
    QPen pen;
};

/// A region between two values on the volume axis, over the whole height.
struct Band
{
    double from = 0.0;
    double to = 0.0;
    QBrush brush;
};

/// What is inside the axes of an x-y chart: grid lines, bands and curves, clipped to `area`. The text around it is the
/// figure's own, so that it can be measured and kept from overlapping.
struct PlotContent
{
    QRectF area; ///< in the painter's coordinates
    double xFrom = 0.0;
    double xTo = 1.0;
    double yFrom = 0.0;
    double yTo = 1.0;
    bool logarithmicX = false;
    std::vector<double> yGrid;
    QPen gridPen;
    std::vector<Band> bands;
    std::vector<Curve> curves;
    bool antialiased = true;
};

/// Draws plot content with QCustomPlot, the only place that knows that library. Vectors all the way: a PDF or SVG
/// painter receives paths. Keep one for each figure that is painted often: it holds the plot between two paintings.
class Plot
{
public:
    Plot();
    Plot(const Plot&) = delete;
    Plot& operator=(const Plot&) = delete;
    ~Plot();

    void draw(QPainter& painter, const PlotContent& content);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace evenhost::charts
