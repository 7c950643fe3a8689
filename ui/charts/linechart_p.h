// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"
#include "charts/ink.h"
#include "charts/plot.h"

#include <functional>
#include <string>
#include <vector>

namespace evenhost::charts {

struct ChartLine
{
    QString name; ///< written at its right end
    QColor colour;
    Qt::PenStyle style = Qt::SolidLine;
    double width = 1.6;
    std::vector<QPointF> points;
    std::string optionId;
};

/// An x-y chart with lines that are named at their ends.
struct LineChart
{
    std::vector<ChartLine> lines;
    double xFrom = 0.0;
    double xTo = 1.0;
    double yTo = 1.0;
    bool logarithmicX = false;
    std::vector<double> xTicks;
    std::function<QString(double)> xWord;
    std::function<QString(double)> yWord;
    QString xTitle;
    QString yTitle;
};

/// Where the axes came to lie, for marks on top.
struct LineChartLayout
{
    QRectF plot;
    Scale x{0.0, 1.0, 0.0, 1.0};
    Scale y{0.0, 1.0, 0.0, 1.0};
};

LineChartLayout paintLineChart(Ink& ink, Plot& plot, const QRectF& area, const LineChart& chart);

} // namespace evenhost::charts
