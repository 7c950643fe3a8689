// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/dayeditor.h"

#include "charts/axis.h"
#include "charts/ink.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using charts::Ink;
using charts::Look;

namespace {

constexpr int hours = 24;
constexpr double largestShare = 0.999;

} // namespace

DayEditor::DayEditor(const models::Format& format, QWidget* parent) : QWidget(parent), m_format(format)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(u"dayEditor"_s);
    setWeights({});
}

void DayEditor::setWeights(const std::vector<double>& weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const bool usable = weights.size() == hours && sum > 0.0 && std::isfinite(sum);
    for (std::size_t i = 0; i < m_shares.size(); ++i)
        m_shares[i] = usable ? weights[i] / sum : 1.0 / hours;
    fitScale();
    describe();
    update();
}

void DayEditor::setShare(int hour, double share)
{
    const auto index = static_cast<std::size_t>(hour);
    share = std::clamp(share, 0.0, largestShare);
    const double others = 1.0 - m_shares.at(index);
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        if (i != index)
            m_shares[i] = others > 1e-12 ? m_shares[i] / others * (1.0 - share) : (1.0 - share) / (hours - 1);
    }
    m_shares[index] = share;
    if (!m_dragging)
        fitScale();
    describe();
    update();
    emit edited();
}

void DayEditor::setWeekendFactor(double factor)
{
    m_weekend = factor;
    fitScale();
    describe();
    update();
}

void DayEditor::setHour(int hour)
{
    m_hour = std::clamp(hour, 0, hours - 1);
    describe();
    update();
    emit hourChosen(m_hour);
}

double DayEditor::peakToMean() const
{
    return *std::ranges::max_element(m_shares) * hours;
}

void DayEditor::fitScale()
{
    const double most = *std::ranges::max_element(m_shares) * std::max(1.0, m_weekend);
    m_top = std::max(0.06, most * 1.25);
}

double DayEditor::unit() const
{
    return std::max(0.5, QFontMetricsF(font()).height() / QFontMetricsF(theme::pixelFont(13.0)).height());
}

QSize DayEditor::sizeHint() const
{
    return QSizeF(700.0 * unit(), 260.0 * unit()).toSize();
}

QSize DayEditor::minimumSizeHint() const
{
    return QSizeF(480.0 * unit(), 200.0 * unit()).toSize();
}

QRectF DayEditor::plot() const
{
    const double u = unit();
    return QRectF(rect()).adjusted(46.0 * u, 26.0 * u, -8.0 * u, -42.0 * u);
}

QRectF DayEditor::column(int hour) const
{
    const QRectF area = plot();
    const double width = area.width() / hours;
    return {area.left() + width * hour, area.top(), width, area.height()};
}

int DayEditor::hourAt(double x) const
{
    const QRectF area = plot();
    return std::clamp(static_cast<int>(std::floor((x - area.left()) / area.width() * hours)), 0, hours - 1);
}

void DayEditor::describe()
{
    setAccessibleName(tr("Hours of a weekday"));
    const double share = m_shares.at(static_cast<std::size_t>(m_hour));
    setAccessibleDescription(
        tr("%1 to %2 o’clock: %3 of the day").arg(m_hour).arg(m_hour + 1).arg(m_format.share(share, 1)));
}

void DayEditor::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Look look;
    look.colours = theme::colours(this);
    look.format = m_format;
    look.unit = unit();
    Ink ink(painter, look);
    const theme::Colours& c = look.colours;
    const QRectF area = plot();
    const charts::Scale scale(0.0, m_top, area.bottom(), area.top());
    ink.text({area.left(), area.top() - look.u(6.0)}, Qt::AlignLeft | Qt::AlignBottom, tr("share of the day"),
             ink.soft());
    for (const double tick : charts::roundTicks(0.0, m_top, 4)) {
        ink.line({area.left(), scale.position(tick)}, {area.right(), scale.position(tick)}, c.line, 1.0);
        ink.text({area.left() - look.u(8.0), scale.position(tick)}, Qt::AlignRight | Qt::AlignVCenter,
                 m_format.share(tick, tick < 0.1 && tick > 0.0 ? 1 : 0), ink.soft());
    }
    for (int hour = 0; hour < hours; ++hour) {
        const double share = m_shares.at(static_cast<std::size_t>(hour));
        const QRectF place = column(hour);
        const double gap = place.width() * 0.12;
        const QRectF bar(QPointF(place.left() + gap, scale.position(share)),
                         QPointF(place.right() - gap, area.bottom()));
        ink.fill(bar, hour == m_hour ? c.selfHosted : c.selfHostedSteps[3]);
        if (m_weekend != 1.0) {
            const double y = scale.position(std::min(share * m_weekend, m_top));
            ink.line({bar.left(), y}, {bar.right(), y}, c.hybrid, 2.0);
        }
        if (hour % 3 == 0)
            ink.text({place.center().x(), area.bottom() + look.u(5.0)}, Qt::AlignHCenter | Qt::AlignTop,
                     QString::number(hour), ink.soft());
    }
    ink.text({area.center().x(), area.bottom() + look.u(7.0) + ink.height(ink.soft())}, Qt::AlignHCenter | Qt::AlignTop,
             m_weekend == 1.0 ? tr("hour of the day") : tr("hour of the day; lines: a weekend day"), ink.soft());
    const QString chosen = tr("%1 to %2 o’clock: %3")
                               .arg(m_hour)
                               .arg(m_hour + 1)
                               .arg(m_format.share(m_shares.at(static_cast<std::size_t>(m_hour)), 1));
    ink.text({area.right(), area.top() - look.u(6.0)}, Qt::AlignRight | Qt::AlignBottom, chosen, ink.strong());
    if (hasFocus()) {
        painter.setPen(QPen(c.selfHosted, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3.0, 3.0);
    }
}

void DayEditor::dragTo(const QPointF& at)
{
    const QRectF area = plot();
    const double share = (area.bottom() - at.y()) / area.height() * m_top;
    // A tenth of a per cent is what a hand can place.
    setShare(m_hour, std::round(std::clamp(share, 0.0, m_top) * 1000.0) / 1000.0);
}

void DayEditor::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    setHour(hourAt(event->position().x()));
    dragTo(event->position());
}

void DayEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        dragTo(event->position());
}

void DayEditor::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_dragging = false;
    fitScale();
    update();
}

void DayEditor::keyPressEvent(QKeyEvent* event)
{
    const double share = m_shares.at(static_cast<std::size_t>(m_hour));
    switch (event->key()) {
    case Qt::Key_Left:
        setHour((m_hour + hours - 1) % hours);
        break;
    case Qt::Key_Right:
        setHour((m_hour + 1) % hours);
        break;
    case Qt::Key_Up:
        setShare(m_hour, std::max(share * 1.1, 0.001));
        break;
    case Qt::Key_Down:
        setShare(m_hour, share / 1.1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace evenhost::editors
