// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot.h"

// We build with QT_NO_FOREACH; this header still uses the word.
// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration cannot stand in parentheses
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach

#include <QPainter>
#include <QPicture>

#include <cmath>

namespace evenhost::charts {

namespace {

/// Horizontal grid lines at our own round numbers: QCustomPlot's grid follows its own ticker.
void addGrid(QCustomPlot& plot, const PlotContent& content)
{
    for (const double y : content.yGrid) {
        auto* line = new QCPItemLine(&plot);
        line->start->setCoords(content.xFrom, y);
        line->end->setCoords(content.xTo, y);
        line->setPen(content.gridPen);
        line->setAntialiased(false);
        line->setLayer(QStringLiteral("grid"));
    }
}

void addBands(QCustomPlot& plot, const PlotContent& content)
{
    for (const Band& band : content.bands) {
        auto* area = new QCPItemRect(&plot);
        area->topLeft->setCoords(std::max(band.from, content.xFrom), content.yTo);
        area->bottomRight->setCoords(std::min(band.to, content.xTo), content.yFrom);
        area->setPen(Qt::NoPen);
        area->setBrush(band.brush);
        area->setAntialiased(false);
        area->setLayer(QStringLiteral("background"));
    }
}

void addCurves(QCustomPlot& plot, const PlotContent& content)
{
    for (const Curve& curve : content.curves) {
        QVector<double> keys;
        QVector<double> values;
        for (const QPointF& point : curve.points) {
            const bool drawable =
                std::isfinite(point.x()) && std::isfinite(point.y()) && (!content.logarithmicX || point.x() > 0.0);
            keys.push_back(drawable ? point.x() : std::nan(""));
            values.push_back(drawable ? point.y() : std::nan(""));
        }
        // A parametric curve keeps the points' order, so a riser is a vertical line and not the slope between samples.
        auto* line = new QCPCurve(plot.xAxis, plot.yAxis);
        line->setData(keys, values);
        line->setPen(curve.pen);
        line->setAntialiased(content.antialiased);
        line->removeFromLegend();
    }
}

} // namespace

struct Plot::Private
{
    QCustomPlot plot;
};

Plot::Plot() : m_d(std::make_unique<Private>())
{
    QCustomPlot& plot = m_d->plot;
    plot.setBackground(Qt::NoBrush);
    plot.setNoAntialiasingOnDrag(false);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMargins(QMargins(0, 0, 0, 0));
    plot.axisRect()->setMinimumMargins(QMargins(0, 0, 0, 0));
    plot.axisRect()->setBackground(Qt::NoBrush);
    plot.plotLayout()->setMargins(QMargins(0, 0, 0, 0));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2})
        axis->setVisible(false);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
}

Plot::~Plot() = default;

void Plot::draw(QPainter& painter, const PlotContent& content)
{
    if (content.area.width() < 2.0 || content.area.height() < 2.0)
        return;
    QCustomPlot& plot = m_d->plot;
    plot.clearPlottables();
    plot.clearItems();
    plot.xAxis->setScaleType(content.logarithmicX ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    plot.xAxis->setRange(content.xFrom, content.xTo);
    plot.yAxis->setRange(content.yFrom, content.yTo);
    addGrid(plot, content);
    addBands(plot, content);
    addCurves(plot, content);

    const int width = qRound(content.area.width());
    const int height = qRound(content.area.height());
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&recorder, width, height);
    }
    // drawPicture scales by the ratio of resolutions; the picture is already in the painter's own units.
    const double dpi = static_cast<double>(painter.device()->logicalDpiX()) / picture.logicalDpiX();
    painter.save();
    painter.setClipRect(content.area, Qt::IntersectClip);
    painter.translate(content.area.topLeft());
    painter.scale(content.area.width() / width / dpi, content.area.height() / height / dpi);
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

} // namespace evenhost::charts
