// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperview.h"

#include "report/document.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace evenhost::report {

namespace {

constexpr int gap = 4 * theme::step;
constexpr double screenDots = 96.0 / 72.0;
constexpr double smallest = 0.25;
constexpr double largest = 4.0;
constexpr double zoomStep = 1.2;
/// Pages kept painted; more than any screen shows.
constexpr int picturesKept = 12;

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PaperView::setDocument(std::shared_ptr<const Document> document)
{
    m_document = std::move(document);
    m_pictures.clear();
    layOut();
    viewport()->update();
    emit pageShown(currentPage());
}

double PaperView::scale() const
{
    if (m_zoom > 0.0 || !m_document)
        return screenDots * std::max(m_zoom, smallest);
    return std::max(0.2, (viewport()->width() - 2.0 * gap) / m_document->paperSize().width());
}

QSize PaperView::pageSize() const
{
    return m_document ? (m_document->paperSize() * scale()).toSize() : QSize();
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size};
}

void PaperView::layOut()
{
    const QSize size = pageSize();
    const int pages = m_document ? m_document->pageCount() : 0;
    verticalScrollBar()->setRange(0, std::max(0, gap + pages * (size.height() + gap) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(10 * theme::step);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PaperView::currentPage() const
{
    if (!m_document)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - gap) / (pageSize().height() + gap), 0, m_document->pageCount() - 1);
}

void PaperView::goToPage(int page)
{
    verticalScrollBar()->setValue(std::max(0, page) * (pageSize().height() + gap));
}

void PaperView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom <= 0.0 ? 0.0 : std::clamp(zoom, smallest, largest);
    m_pictures.clear();
    layOut();
    goToPage(page);
    viewport()->update();
}

void PaperView::zoomBy(double factor)
{
    setZoom(scale() / screenDots * factor);
}

QPixmap PaperView::picture(int page)
{
    if (const auto known = m_pictures.constFind(page); known != m_pictures.constEnd())
        return *known;
    if (m_pictures.size() >= picturesKept)
        m_pictures.clear();
    const double dots = devicePixelRatioF();
    QPixmap pixmap(pageSize() * dots);
    pixmap.setDevicePixelRatio(dots);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_document->paintPage(painter, page, QRectF(QPointF(0.0, 0.0), QSizeF(pageSize())));
    painter.end();
    m_pictures.insert(page, pixmap);
    return pixmap;
}

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const theme::Colours& colours = theme::colours(this);
    painter.fillRect(event->rect(), colours.panel);
    if (!m_document)
        return;
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QRect area = pageRect(page);
        if (!area.intersects(event->rect()))
            continue;
        painter.drawPixmap(area.topLeft(), picture(page));
        painter.setPen(colours.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    layOut();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Plus:
        zoomBy(zoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1.0 / zoomStep);
        return;
    case Qt::Key_0:
        setZoom(0.0);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1.0 / zoomStep);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PaperView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    emit pageShown(currentPage());
}

} // namespace evenhost::report
