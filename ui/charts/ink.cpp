// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ink.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace evenhost::charts {

double Occupied::overlap(const QRectF& area) const
{
    double shared = 0.0;
    for (const QRectF& taken : m_areas) {
        const QRectF both = taken.intersected(area);
        if (both.isValid())
            shared += both.width() * both.height();
    }
    return shared;
}

Ink::Ink(QPainter& painter, const Look& look) : m_painter(painter), m_look(look) {}

Type Ink::body() const
{
    return {12.0, m_look.colours.ink, QFont::Normal};
}

Type Ink::soft() const
{
    return {12.0, m_look.colours.softInk, QFont::Normal};
}

Type Ink::strong() const
{
    return strong(m_look.colours.ink);
}

Type Ink::strong(const QColor& colour) const
{
    // A line's name has the line's hue, in the shade in which it can be read.
    const theme::Colours& c = m_look.colours;
    return {12.0, colour == c.managed ? c.bad : colour == c.selfHosted ? c.good : colour, QFont::DemiBold};
}

double Ink::width(const QString& text, const Type& type) const
{
    return QFontMetricsF(m_look.font(type.size, type.weight)).horizontalAdvance(text);
}

double Ink::height(const Type& type) const
{
    return QFontMetricsF(m_look.font(type.size, type.weight)).height();
}

QSizeF Ink::size(const QString& text, const Type& type) const
{
    const QFontMetricsF metrics(m_look.font(type.size, type.weight));
    return {metrics.horizontalAdvance(text), metrics.height()};
}

QRectF Ink::box(const QPointF& at, Qt::Alignment alignment, const QString& text, const Type& type) const
{
    QRectF area(at, size(text, type));
    if (alignment & Qt::AlignRight)
        area.moveRight(at.x());
    else if (alignment & Qt::AlignHCenter)
        area.moveLeft(at.x() - area.width() / 2.0);
    if (alignment & Qt::AlignBottom)
        area.moveBottom(at.y());
    else if (alignment & Qt::AlignVCenter)
        area.moveTop(at.y() - area.height() / 2.0);
    return area;
}

QRectF Ink::text(const QPointF& at, Qt::Alignment alignment, const QString& text, const Type& type)
{
    const QRectF area = box(at, alignment, text, type);
    const QFont font = m_look.font(type.size, type.weight);
    m_painter.setFont(font);
    m_painter.setPen(type.colour);
    m_painter.drawText(QPointF(area.left(), area.top() + QFontMetricsF(font).ascent()), text);
    return area;
}

QString Ink::elided(const QString& text, const Type& type, double room) const
{
    return QFontMetricsF(m_look.font(type.size, type.weight)).elidedText(text, Qt::ElideRight, room);
}

namespace {

/// Each line is drawn by itself: what is isolated across a line's end is isolated on both lines, so that letters from
/// right to left do not turn what follows them on the next one.
void isolateEachLine(QStringList& lines)
{
    constexpr QChar isolate(0x2068); // first strong isolate; the other two are not written by this program
    constexpr QChar end(0x2069);
    bool open = false;
    for (QString& line : lines) {
        if (open)
            line.prepend(isolate);
        open = line.lastIndexOf(isolate) > line.lastIndexOf(end);
        if (open)
            line.append(end);
    }
}

} // namespace

QStringList Ink::wrapped(const QString& text, const Type& type, double room) const
{
    const QFontMetricsF metrics(m_look.font(type.size, type.weight));
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QString line;
        QTextBoundaryFinder words(QTextBoundaryFinder::Line, paragraph);
        qsizetype start = 0;
        while (start < paragraph.size()) {
            words.setPosition(start);
            qsizetype end = words.toNextBoundary();
            if (end < 0)
                end = paragraph.size();
            QString word = paragraph.mid(start, end - start);
            if (!line.isEmpty() && metrics.horizontalAdvance(QString(line + word).trimmed()) > room) {
                lines += line.trimmed();
                line.clear();
            }
            while (word.size() > 1 && metrics.horizontalAdvance(word.trimmed()) > room) {
                qsizetype part = word.size() - 1;
                while (part > 1 && metrics.horizontalAdvance(word.left(part)) > room)
                    --part;
                lines += word.left(part);
                word.remove(0, part);
            }
            line += word;
            start = end;
        }
        lines += line.trimmed();
    }
    isolateEachLine(lines);
    return lines;
}

void Ink::line(const QPointF& from, const QPointF& to, const QColor& colour, double designWidth, Qt::PenStyle style)
{
    QPen pen(colour, m_look.quick ? 0.0 : u(designWidth), style, Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawLine(from, to);
}

void Ink::fill(const QRectF& area, const QBrush& brush)
{
    m_painter.fillRect(area, brush);
}

void Ink::outline(const QRectF& area, const QColor& colour, double designWidth)
{
    const double half = u(designWidth) / 2.0;
    m_painter.setPen(QPen(colour, u(designWidth), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(area.adjusted(half, half, -half, -half));
}

void Ink::hatch(const QRectF& area, const QColor& colour)
{
    m_painter.save();
    m_painter.setClipRect(area, Qt::IntersectClip);
    m_painter.setPen(QPen(colour, u(1.0)));
    const double gap = u(5.0);
    for (double x = area.left() - area.height(); x < area.right(); x += gap)
        m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    m_painter.restore();
}

void Ink::disc(const QPointF& centre, double designRadius, const QColor& fill, const QColor& edge, double designEdge)
{
    m_painter.setPen(QPen(edge, u(designEdge)));
    m_painter.setBrush(fill);
    m_painter.drawEllipse(centre, u(designRadius), u(designRadius));
    m_painter.setBrush(Qt::NoBrush);
}

} // namespace evenhost::charts
