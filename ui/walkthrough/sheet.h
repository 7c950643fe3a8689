// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "charts/ink.h"
#include "walkthrough/pageinput.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace evenhost::walkthrough {

/// One cell of a table on a page.
struct Cell
{
    QString text;
    bool strong = false;
    QColor colour; ///< invalid = ink
};

struct Column
{
    QString head;
    double share = 1.0; ///< of the table's width, relative to the others
    bool right = false; ///< numbers
};

/// What "why?" leads to.
struct Why
{
    std::string optionId;
    QString figure;
};

/// The surface a page paints on: 1920 x 1080 design pixels stretched to the area, type sizes of the meeting, and the
/// few shapes that pages share. Lengths are design pixels and rectangles are the painter's units.
class Sheet
{
public:
    Sheet(QPainter& painter, const QRectF& area, const models::Format& format, const Frame& frame, Marks* marks);

    [[nodiscard]] double u(double designPixels) const { return m_look.u(designPixels); }
    [[nodiscard]] charts::Ink& ink() { return m_ink; }
    [[nodiscard]] const charts::Look& look() const { return m_look; }
    [[nodiscard]] const theme::Colours& colours() const { return m_look.colours; }
    [[nodiscard]] const models::Format& format() const { return m_look.format; }
    [[nodiscard]] const Frame& frame() const { return m_frame; }
    [[nodiscard]] const QRectF& area() const { return m_area; }
    /// Between headline and drivers: the page's own.
    [[nodiscard]] const QRectF& content() const { return m_content; }
    void setContent(const QRectF& content) { m_content = content; }

    [[nodiscard]] charts::Type title() const;  ///< 40, semi-bold
    [[nodiscard]] charts::Type figure() const; ///< 72, semi-bold
    [[nodiscard]] charts::Type lead() const;   ///< 30
    [[nodiscard]] charts::Type body() const;   ///< 22
    [[nodiscard]] charts::Type strong() const; ///< 22, semi-bold
    [[nodiscard]] charts::Type soft() const;   ///< 22, soft ink
    [[nodiscard]] charts::Type small() const;  ///< 18, soft ink

    /// Wrapped text from the top of `area`, at most `lines` of it (0 = as many as fit), the last one elided when there
    /// is more. Returns where it ends.
    double paragraph(const QRectF& area, const QString& text, const charts::Type& type, int lines = 0);
    [[nodiscard]] double paragraphHeight(double width, const QString& text, const charts::Type& type,
                                         int lines = 0) const;
    /// One line, elided to the room; returns its box.
    QRectF line(const QRectF& area, Qt::Alignment alignment, const QString& text, const charts::Type& type);
    /// A soft label, a big figure under it, a note under that. The figure shrinks until it fits. Returns where it ends.
    double keyFigure(const QRectF& area, const QString& label, const QString& value, const QString& note = {},
                     const Why& why = {}, const QColor& colour = {}, double size = 72.0);
    /// Head, hairlines, rows as high as `rowHeight` design pixels; rows that do not fit are counted in a last line.
    double table(const QRectF& area, const std::vector<Column>& columns, const std::vector<std::vector<Cell>>& rows,
                 double rowHeight = 52.0);
    /// A chart in the meeting's type size; what can be pointed at leads to `why` of the option it is about.
    void chart(const charts::Figure& figure, const QRectF& area, const QString& whyFigure = {});
    [[nodiscard]] charts::Look chartLook() const;
    void hairline(double x1, double x2, double y);
    void mark(const QRectF& area, const QString& text, const Why& why);
    [[nodiscard]] Marks* marks() { return m_marks; }

private:
    charts::Look m_look;
    charts::Look m_chartLook;
    charts::Ink m_ink;
    Frame m_frame;
    QRectF m_area;
    QRectF m_content;
    Marks* m_marks;
};

/// Splits an area into columns of the given shares with a gap between them, in the units of the area.
[[nodiscard]] std::vector<QRectF> columnsOf(const QRectF& area, const std::vector<double>& shares, double gap);

} // namespace evenhost::walkthrough
