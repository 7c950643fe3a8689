// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/look.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace evenhost::charts {

/// Text of a figure: size in design pixels, colour, weight.
struct Type
{
    double size = 12.0;
    QColor colour;
    QFont::Weight weight = QFont::Normal;
};

/// Where text already is, so that no other text goes there.
class Occupied
{
public:
    void take(const QRectF& area) { m_areas.push_back(area); }
    [[nodiscard]] bool isFree(const QRectF& area) const { return overlap(area) <= 0.0; }
    /// Area shared with what is taken.
    [[nodiscard]] double overlap(const QRectF& area) const;

private:
    std::vector<QRectF> m_areas;
};

/// Paints text and simple shapes in a look. Text is always plain: nothing in it is read as markup.
class Ink
{
public:
    Ink(QPainter& painter, const Look& look);

    [[nodiscard]] Type body() const;   ///< 12, ink
    [[nodiscard]] Type soft() const;   ///< 12, soft ink
    [[nodiscard]] Type strong() const; ///< 12, ink, semi-bold
    [[nodiscard]] Type strong(const QColor& colour) const;

    [[nodiscard]] double width(const QString& text, const Type& type) const;
    [[nodiscard]] double height(const Type& type) const; ///< of one line
    [[nodiscard]] QSizeF size(const QString& text, const Type& type) const;

    /// One line whose alignment point is `at`: AlignLeft starts there, AlignRight ends there, AlignHCenter is centred;
    /// AlignTop hangs from it, AlignVCenter is centred, AlignBottom stands on it. Returns the box.
    QRectF text(const QPointF& at, Qt::Alignment alignment, const QString& text, const Type& type);
    [[nodiscard]] QRectF box(const QPointF& at, Qt::Alignment alignment, const QString& text, const Type& type) const;
    [[nodiscard]] QString elided(const QString& text, const Type& type, double room) const;
    /// Lines of at most `room`, broken between words; a word that is too long is broken inside.
    [[nodiscard]] QStringList wrapped(const QString& text, const Type& type, double room) const;

    void line(const QPointF& from, const QPointF& to, const QColor& colour, double designWidth,
              Qt::PenStyle style = Qt::SolidLine);
    void fill(const QRectF& area, const QBrush& brush);
    void outline(const QRectF& area, const QColor& colour, double designWidth);
    /// Diagonal lines: what is estimated, or what stands for a wrong way.
    void hatch(const QRectF& area, const QColor& colour);
    void disc(const QPointF& centre, double designRadius, const QColor& fill, const QColor& edge, double designEdge);

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] double u(double designPixels) const { return m_look.u(designPixels); }

private:
    QPainter& m_painter;
    const Look& m_look;
};

} // namespace evenhost::charts
