// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakevenwidget.h"

#include "charts/ink.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace evenhost::charts {

namespace {

/// Three significant figures: what a hand can place.
double asPlanned(double volume)
{
    if (!(volume > 1.0))
        return 1.0;
    const double step = std::pow(10.0, std::floor(std::log10(volume)) - 2.0);
    return std::max(1.0, std::round(volume / step) * step);
}

} // namespace

BreakEvenWidget::BreakEvenWidget(QWidget* parent) : FigureWidget(parent)
{
    setNaturalHeight(false);
}

BreakEvenFigure* BreakEvenWidget::chart() const
{
    // Only setData sets the figure here.
    return static_cast<BreakEvenFigure*>(const_cast<Figure*>(figure()));
}

void BreakEvenWidget::setData(std::optional<report::BreakEvenData> content, const models::Format& format)
{
    if (content && m_dragging && m_dragEnd > 0.0)
        content->maximum =
            std::min({m_dragEnd, content->selfHosted.pieces.back().to, content->managed.pieces.back().to});
    // The figure stays: what it plots with is dear to make, and each edit comes through here.
    if (BreakEvenFigure* shown = chart()) {
        shown->setData(std::move(content));
        figureChanged(format);
    } else {
        setFigure(std::make_unique<BreakEvenFigure>(std::move(content)), format);
    }
    configure();
}

void BreakEvenWidget::configure()
{
    if (!chart())
        return;
    chart()->setWindow(m_window);
    chart()->setLogarithmic(m_logarithmic);
    chart()->setUnitPanel(m_unitPanel);
    update();
}

void BreakEvenWidget::setUnitPanel(bool on)
{
    m_unitPanel = on;
    configure();
}

void BreakEvenWidget::setLogarithmic(bool on)
{
    m_logarithmic = on;
    m_window.reset();
    configure();
}

void BreakEvenWidget::resetZoom()
{
    m_window.reset();
    configure();
}

Look BreakEvenWidget::look() const
{
    Look look = FigureWidget::look();
    look.interactive = m_editable;
    look.quick = m_dragging;
    return look;
}

double BreakEvenWidget::volumeAt(double x) const
{
    const BreakEvenFigure::Layout where = chart()->layout(figureArea(), look());
    return std::clamp(where.volume.value(x), where.volume.from(), where.volume.to());
}

bool BreakEvenWidget::isOnHandle(const QPointF& at) const
{
    if (!m_editable || !chart() || !chart()->data())
        return false;
    const BreakEvenFigure::Layout where = chart()->layout(figureArea(), look());
    const double bottom = where.unitPlot.isNull() ? where.plot.bottom() : where.unitPlot.bottom();
    return std::abs(at.x() - where.volume.position(chart()->data()->today)) <= look().u(8.0)
           && at.y() >= where.plot.top() - 4.0 && at.y() <= bottom;
}

void BreakEvenWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isOnHandle(event->position())) {
        m_dragging = true;
        m_dragged = chart()->data()->today;
        m_dragEnd = chart()->data()->maximum;
        unpin();
        return;
    }
    FigureWidget::mousePressEvent(event);
}

void BreakEvenWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        const double volume = asPlanned(volumeAt(event->position().x()));
        if (volume != m_dragged) {
            m_dragged = volume;
            emit volumeDragged(volume, false);
        }
        return;
    }
    setCursor(isOnHandle(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    FigureWidget::mouseMoveEvent(event);
    m_crosshair.reset();
    if (chart() && chart()->data() && shownText().isEmpty()) {
        const BreakEvenFigure::Layout where = chart()->layout(figureArea(), look());
        if (where.plot.contains(event->position()) || where.unitPlot.contains(event->position()))
            m_crosshair = event->position();
    }
}

void BreakEvenWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragging && event->button() == Qt::LeftButton) {
        m_dragging = false;
        m_dragEnd = 0.0;
        emit volumeDragged(m_dragged, true);
        update();
    }
    FigureWidget::mouseReleaseEvent(event);
}

void BreakEvenWidget::leaveEvent(QEvent* event)
{
    m_crosshair.reset();
    FigureWidget::leaveEvent(event);
}

void BreakEvenWidget::zoom(double factor, const QPointF& place)
{
    if (!chart() || !chart()->data())
        return;
    const double end = chart()->data()->maximum;
    const BreakEvenFigure::Layout where = chart()->layout(figureArea(), look());
    const double from = m_window ? m_window->from : 0.0;
    const double to = m_window ? m_window->to : end;
    const double at = std::clamp(where.volume.value(place.x()), from, to);
    const double width = std::clamp((to - from) / factor, end / 1'000.0, end);
    const double start = std::clamp(at - (at - from) / (to - from) * width, 0.0, end - width);
    m_window = BreakEvenFigure::Window{start, start + width};
    if (width >= end * 0.999)
        m_window.reset();
    configure();
}

void BreakEvenWidget::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (m_editable && shift && chart() && chart()->data()
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const double today = chart()->data()->today;
        emit volumeDragged(asPlanned(today * (event->key() == Qt::Key_Right ? 1.05 : 1.0 / 1.05)), true);
    } else {
        FigureWidget::keyPressEvent(event);
    }
}

void BreakEvenWidget::addActions(QMenu& menu)
{
    QAction* logarithmic = menu.addAction(tr("Logarithmic volume"));
    logarithmic->setCheckable(true);
    logarithmic->setChecked(m_logarithmic);
    connect(logarithmic, &QAction::toggled, this, &BreakEvenWidget::setLogarithmic);
    menu.addSeparator();
    FigureWidget::addActions(menu);
}

void BreakEvenWidget::paintOver(QPainter& painter, const Look& look)
{
    if (!m_crosshair || !chart() || !chart()->data())
        return;
    const BreakEvenFigure::Layout where = chart()->layout(figureArea(), look);
    const double bottom = where.unitPlot.isNull() ? where.plot.bottom() : where.unitPlot.bottom();
    Ink ink(painter, look);
    ink.line({m_crosshair->x(), where.plot.top()}, {m_crosshair->x(), bottom}, look.colours.softInk, 1.0, Qt::DotLine);
    paintCallout(painter, look, *m_crosshair, chart()->readout(where.volume.value(m_crosshair->x()), look.format));
}

} // namespace evenhost::charts
