// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/breakevenfigure.h"
#include "charts/figurewidget.h"

namespace evenhost::charts {

/// The break-even chart with a hand on it: drag today's volume, zoom with the wheel, double-click to see all again.
class BreakEvenWidget : public FigureWidget
{
    Q_OBJECT

public:
    explicit BreakEvenWidget(QWidget* parent = nullptr);

    void setData(std::optional<report::BreakEvenData> content, const models::Format& format);
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    /// Whether the volume line can be dragged; where it cannot the chart is only read.
    void setVolumeEditable(bool on) { m_editable = on; }
    void setUnitPanel(bool on);
    void setLogarithmic(bool on);
    [[nodiscard]] bool logarithmic() const { return m_logarithmic; }
    [[nodiscard]] bool isZoomed() const override { return m_window.has_value(); }
    void resetZoom() override;

signals:
    /// Requests a day, rounded to two or three figures as people plan; `finished` when the button is let go.
    void volumeDragged(double requestsPerDay, bool finished);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void addActions(QMenu& menu) override;
    /// Along the volume, around a place of the axis.
    void zoom(double factor, const QPointF& at) override;
    void paintOver(QPainter& painter, const Look& look) override;
    [[nodiscard]] Look look() const override;

private:
    [[nodiscard]] BreakEvenFigure* chart() const;
    [[nodiscard]] bool isOnHandle(const QPointF& at) const;
    [[nodiscard]] double volumeAt(double x) const;
    void configure();

    std::optional<BreakEvenFigure::Window> m_window;
    std::optional<QPointF> m_crosshair;
    double m_dragged = 0.0;
    double m_dragEnd = 0.0; ///< right end of the axis while dragging: it must not move under the hand
    bool m_dragging = false;
    bool m_editable = true;
    bool m_logarithmic = false;
    bool m_unitPanel = true;
};

} // namespace evenhost::charts
