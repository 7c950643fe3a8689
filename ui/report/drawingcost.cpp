// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/drawingcost.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace evenhost::report {

namespace {

/// Pixels, of the longer edge: more than a logo takes on a page shown large.
constexpr double screenEdge = 400.0;

/// Paints nothing and adds up what would be painted.
class CostEngine : public QPaintEngine
{
public:
    explicit CostEngine(const QSizeF& area) : QPaintEngine(AllFeatures), m_area(area) {}

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    [[nodiscard]] Type type() const override { return User; }
    void drawPixmap(const QRectF& /*area*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override {}

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode /*mode*/) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        drawPath(path);
    }

    void drawPath(const QPainterPath& path) override
    {
        const QTransform shown = painter()->combinedTransform();
        double length = 0.0; // along the rows and the columns: of pixels touched
        double corners = 0.0;
        QPointF last;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            const QPointF point = onScreen(shown.map(QPointF(element)));
            const double step = element.isMoveTo() ? 0.0 : (point - last).manhattanLength();
            length += step;
            corners += step > 0.0 ? 1.0 : 0.0;
            last = point;
        }
        if (painter()->brush().style() != Qt::NoBrush)
            m_cost += fillingCost(length);
        const QPen pen = painter()->pen();
        if (pen.style() != Qt::NoPen) {
            // The outline of a line has two sides, and goes around each corner.
            constexpr double aroundCorner = 8.0; // its miter or its arc, twice
            const double width = std::min(pen.widthF() * std::sqrt(std::abs(shown.determinant())), screenEdge);
            m_cost += fillingCost(2.0 * length + corners * aroundCorner * width);
        }
    }

    [[nodiscard]] double cost() const { return m_cost; }

private:
    /// What is beyond the edge is cut off there.
    [[nodiscard]] QPointF onScreen(const QPointF& point) const
    {
        return {std::clamp(point.x(), 0.0, m_area.width()), std::clamp(point.y(), 0.0, m_area.height())};
    }

    [[nodiscard]] double fillingCost(double length) const
    {
        return length * std::min(length / m_area.height(), m_area.width());
    }

    QSizeF m_area;
    double m_cost = 0.0;
};

class CostDevice : public QPaintDevice
{
public:
    explicit CostDevice(const QSizeF& area) : m_area(area), m_engine(area) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] double cost() const { return m_engine.cost(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return static_cast<int>(std::ceil(m_area.width()));
        case PdmHeight:
            return static_cast<int>(std::ceil(m_area.height()));
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSizeF m_area;
    mutable CostEngine m_engine;
};

} // namespace

double drawingCost(QSvgRenderer& drawing, const QSizeF& size)
{
    const QSizeF area = size.scaled(screenEdge, screenEdge, Qt::KeepAspectRatio);
    CostDevice device(area);
    QPainter painter(&device);
    drawing.render(&painter, QRectF(QPointF(), area));
    painter.end();
    return device.cost();
}

} // namespace evenhost::report
