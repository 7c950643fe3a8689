// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/pageview.h"

#include "charts/ink.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace evenhost::walkthrough {

namespace {

constexpr int fadeTime = 170;

/// Volumes as people plan them: two digits, three from 100,000 up.
double planned(double volume)
{
    if (volume <= 1.0)
        return 1.0;
    const double digits = volume >= 1e5 ? 3.0 : 2.0;
    const double scale = std::pow(10.0, std::floor(std::log10(volume)) - digits + 1.0);
    return std::max(1.0, std::round(volume / scale) * scale);
}

} // namespace

PageView::PageView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0 ? fadeTime : 0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        m_before = {};
        update();
    });
}

double PageView::unit() const
{
    return std::min(width() / 1920.0, height() / 1080.0);
}

void PageView::present(const Page* page, const PageInput& input, const Frame& frame, bool fade)
{
    const bool fades = fade && !m_dragging && m_fade.duration() > 0 && isVisible() && !m_picture.isNull();
    if (fades)
        m_before = m_picture;
    m_page = page;
    m_input = input;
    m_frame = frame;
    render();
    if (fades) {
        m_fade.stop();
        m_fade.start();
    }
}

void PageView::render()
{
    m_frame.colours = theme::colours(this);
    m_frame.interactive = !m_still;
    m_frame.quick = m_dragging;
    m_marks = {};
    if (!size().isEmpty()) {
        QPixmap picture(size() * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(m_frame.colours.ground);
        if (m_page) {
            QPainter painter(&picture);
            paint(painter);
        }
        m_picture = picture;
    }
    setAccessibleName(m_page ? pageTitle(*m_page, m_input) : QString());
    update();
    emit laidOut();
}

void PageView::paint(QPainter& painter)
{
    if (!m_still) {
        paintPage(painter, QRectF(rect()), *m_page, m_input, m_frame, &m_marks);
        return;
    }
    // A small picture of the very page the room sees, words and all: laid out at full size, then made smaller.
    constexpr QSizeF room(1920.0, 1080.0);
    painter.fillRect(rect(), m_frame.colours.panel);
    painter.scale(unit(), unit());
    paintPage(painter, QRectF(QPointF(0.0, 0.0), room), *m_page, m_input, m_frame);
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_fade.state() == QAbstractAnimation::Running && m_before.size() == m_picture.size()) {
        painter.drawPixmap(0, 0, m_before);
        painter.setOpacity(m_fade.currentValue().toDouble());
    }
    painter.drawPixmap(0, 0, m_picture);
    painter.setOpacity(1.0);
    const Mark* mark = m_pointing && !m_dragging && !m_still ? markAt(m_pointer) : nullptr;
    if (mark && !mark->text.isEmpty())
        paintCallout(painter, *mark);
}

void PageView::paintCallout(QPainter& painter, const Mark& mark) const
{
    charts::Look look;
    look.colours = m_frame.colours;
    look.format = m_input.format;
    look.unit = unit() * 1.5;
    charts::Ink ink(painter, look);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QStringList lines = mark.text.split(u'\n');
    if (!mark.figure.isEmpty())
        lines += tr("Click: where does this come from?");
    double wide = 0.0;
    for (const QString& line : lines)
        wide = std::max(wide, ink.width(line, ink.body()));
    wide = std::min(wide, width() * 0.5);
    const double step = ink.height(ink.body()) * 1.2;
    const double pad = ink.u(10.0);
    QRectF box(m_pointer.x() + ink.u(14.0), m_pointer.y() + ink.u(14.0), wide + 2 * pad,
               step * static_cast<double>(lines.size()) + 2 * pad);
    if (box.right() > width())
        box.moveRight(m_pointer.x() - ink.u(8.0));
    if (box.bottom() > height())
        box.moveBottom(m_pointer.y() - ink.u(8.0));
    ink.fill(box, m_frame.colours.panel);
    ink.outline(box, m_frame.colours.line, 1.0);
    double y = box.top() + pad;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool hint = i == lines.size() - 1 && !mark.figure.isEmpty();
        const charts::Type type = hint ? ink.soft() : i == 0 ? ink.strong() : ink.body();
        ink.text({box.left() + pad, y}, Qt::AlignLeft | Qt::AlignTop, ink.elided(lines[i], type, wide), type);
        y += step;
    }
}

void PageView::resizeEvent(QResizeEvent*)
{
    m_fade.stop();
    render();
}

void PageView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        render();
}

const Mark* PageView::markAt(const QPointF& at) const
{
    // The smallest one: a bar's segment lies on its row.
    const Mark* best = nullptr;
    for (const Mark& mark : m_marks.marks) {
        if (mark.area.contains(at)
            && (!best || mark.area.width() * mark.area.height() < best->area.width() * best->area.height()))
            best = &mark;
    }
    return best;
}

bool PageView::isOnVolume(const QPointF& at) const
{
    if (!m_marks.volume || m_still)
        return false;
    const VolumeHandle& handle = *m_marks.volume;
    const double share = (handle.at - handle.from) / std::max(handle.to - handle.from, 1e-9);
    const double x = handle.plot.left() + share * handle.plot.width();
    return handle.plot.adjusted(-20, -30, 20, 0).contains(at) && std::abs(at.x() - x) <= 14.0 * std::max(unit(), 0.5);
}

double PageView::volumeAt(double x) const
{
    const double share = std::clamp((x - m_grip.plot.left()) / m_grip.plot.width(), 0.0, 1.0);
    return planned(m_grip.from + share * (m_grip.to - m_grip.from));
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    m_pointing = true;
    emit pointerMoved();
    if (m_dragging) {
        const double volume = volumeAt(m_pointer.x());
        if (volume != m_dragged) {
            m_dragged = volume;
            emit volumeDragged(volume, false);
        }
        return;
    }
    const Mark* mark = markAt(m_pointer);
    if (isOnVolume(m_pointer))
        setCursor(Qt::SizeHorCursor);
    else if (mark && !mark->figure.isEmpty())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return;
    if (isOnVolume(event->position())) {
        m_dragging = true;
        m_grip = *m_marks.volume;
        m_dragged = m_grip.at;
        emit volumeDragStarted(m_grip.to);
        return;
    }
    const Mark* mark = markAt(event->position());
    if (mark && !mark->figure.isEmpty() && !m_still) {
        // Who answers may open the drawer, which lays the page out anew and its marks with it: hand over a copy.
        const QString figure = mark->figure;
        emit whyRequested(QString::fromStdString(mark->optionId), figure);
    }
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    emit volumeDragged(m_dragged, true);
}

void PageView::leaveEvent(QEvent*)
{
    m_pointing = false;
    update();
}

} // namespace evenhost::walkthrough
