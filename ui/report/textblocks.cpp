// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textblocks.h"

#include <QImage>

#include <algorithm>
#include <array>

namespace evenhost::report {

using charts::Ink;
using charts::Type;

namespace {

/// Points: leaves room on a page for the heading that a figure follows.
constexpr double tallest = 600.0;
/// Of a chart's height: below that its labels would crowd.
constexpr double shrinkable = 0.72;

/// Measures without a page: text sizes in pixels do not depend on the device.
class Measure
{
public:
    explicit Measure(const charts::Look& look)
        : m_image(1, 1, QImage::Format_ARGB32), m_painter(&m_image), m_ink(m_painter, look)
    {}
    [[nodiscard]] const Ink& operator*() const { return m_ink; }
    [[nodiscard]] const Ink* operator->() const { return &m_ink; }

private:
    QImage m_image;
    QPainter m_painter;
    Ink m_ink;
};

} // namespace

TextBlock::TextBlock(const Sheet& sheet, const QString& text, const Type& type, double leading, const QString& mark)
    : m_mark(mark), m_type(type)
{
    const Measure measure(sheet.look);
    if (!mark.isEmpty())
        m_indent = measure->width(mark + u' ', type);
    m_lines = measure->wrapped(text, type, sheet.width - m_indent);
    m_lineHeight = sheet.look.u(type.size) * leading;
}

double TextBlock::partHeight(int /*part*/) const
{
    return m_lineHeight;
}

void TextBlock::paint(Ink& ink, const QPointF& at, int first, int last) const
{
    double y = at.y() + m_lineHeight / 2.0;
    if (first == 0 && !m_mark.isEmpty())
        ink.text({at.x(), y}, Qt::AlignLeft | Qt::AlignVCenter, m_mark, m_type);
    for (int line = first; line <= last && line < m_lines.size(); ++line, y += m_lineHeight)
        ink.text({at.x() + m_indent, y}, Qt::AlignLeft | Qt::AlignVCenter, m_lines[line], m_type);
}

RuleBlock::RuleBlock(const Sheet& sheet, const QColor& colour, double points)
    : m_width(sheet.width), m_points(points), m_unit(sheet.look.unit), m_colour(colour)
{}

double RuleBlock::partHeight(int /*part*/) const
{
    return m_points * m_unit;
}

void RuleBlock::paint(Ink& ink, const QPointF& at, int /*first*/, int /*last*/) const
{
    ink.line(at, at + QPointF(m_width, 0.0), m_colour, m_points);
}

KeyFiguresBlock::KeyFiguresBlock(const Sheet& sheet, const std::vector<KeyFigure>& figures)
    : m_columnWidth(sheet.width / static_cast<double>(std::max<std::size_t>(1, figures.size())))
{
    const Measure measure(sheet.look);
    m_value = {20.0, sheet.look.colours.ink, QFont::DemiBold};
    m_label = {8.0, sheet.look.colours.softInk, QFont::Normal};
    m_valueHeight = sheet.look.u(26.0);
    m_labelHeight = sheet.look.u(11.0);
    const double room = m_columnWidth - sheet.look.u(10.0);
    qsizetype lines = 0;
    for (const KeyFigure& figure : figures) {
        Type type = m_value;
        while (type.size > 10.0 && measure->width(figure.value, type) > room)
            type.size -= 0.5;
        m_columns.push_back(
            {measure->elided(figure.value, type, room), type.size, measure->wrapped(figure.label, m_label, room)});
        lines = std::max(lines, m_columns.back().label.size());
    }
    m_height = m_valueHeight + static_cast<double>(lines) * m_labelHeight;
}

double KeyFiguresBlock::partHeight(int /*part*/) const
{
    return m_height;
}

void KeyFiguresBlock::paint(Ink& ink, const QPointF& at, int /*first*/, int /*last*/) const
{
    double x = at.x();
    for (const Column& column : m_columns) {
        Type type = m_value;
        type.size = column.size;
        ink.text({x, at.y() + m_valueHeight / 2.0}, Qt::AlignLeft | Qt::AlignVCenter, column.value, type);
        double y = at.y() + m_valueHeight + m_labelHeight / 2.0;
        for (const QString& line : column.label) {
            ink.text({x, y}, Qt::AlignLeft | Qt::AlignVCenter, line, m_label);
            y += m_labelHeight;
        }
        x += m_columnWidth;
    }
}

FigureBlock::FigureBlock(const Sheet& sheet, std::unique_ptr<charts::Figure> figure, double height)
    : m_figure(std::move(figure)), m_look(sheet.look), m_width(sheet.width)
{
    m_look.unit = sheet.chartUnit;
    m_height = height > 0.0 ? height * sheet.look.unit
                            : std::min(m_figure->heightFor(m_width, m_look), tallest * sheet.look.unit);
    // A figure of its own height has a row for each thing it shows: that is not made lower.
    m_leastHeight = height > 0.0 ? shrinkable * m_height : m_height;
}

FigureBlock::~FigureBlock() = default;

double FigureBlock::partHeight(int /*part*/) const
{
    return m_height;
}

void FigureBlock::paint(Ink& ink, const QPointF& at, int /*first*/, int /*last*/) const
{
    m_figure->paint(ink.painter(), QRectF(at, QSizeF(m_width, m_height)), m_look);
}

namespace {

constexpr double signHead = 14.0; // points
constexpr double signRow = 30.0;  // room to write by hand

} // namespace

SignOffBlock::SignOffBlock(const Sheet& sheet, QStringList duties, QStringList names, QStringList heads)
    : m_duties(std::move(duties))
    , m_names(std::move(names))
    , m_heads(std::move(heads))
    , m_width(sheet.width)
    , m_unit(sheet.look.unit)
{}

double SignOffBlock::partHeight(int /*part*/) const
{
    return (signHead + signRow * static_cast<double>(m_duties.size())) * m_unit;
}

void SignOffBlock::paint(Ink& ink, const QPointF& at, int /*first*/, int /*last*/) const
{
    Type label = ink.soft();
    label.size = 8.0;
    Type name = ink.body();
    name.size = 9.5;
    constexpr std::array shares{0.17, 0.29, 0.2, 0.21, 0.13}; // who; name, position, signature, date
    const double gap = 12.0 * m_unit;
    const double room = m_width - gap * static_cast<double>(shares.size() - 1);
    double x = at.x();
    for (std::size_t column = 0; column < shares.size(); ++column) {
        const double width = room * shares[column];
        if (column > 0)
            ink.text({x, at.y()}, Qt::AlignLeft | Qt::AlignTop,
                     ink.elided(m_heads.value(static_cast<qsizetype>(column) - 1), label, width), label);
        double y = at.y() + (signHead + signRow - 6.0) * m_unit; // the line to write on
        for (qsizetype row = 0; row < m_duties.size(); ++row, y += signRow * m_unit) {
            const QPointF on(x, y - 2.0 * m_unit);
            if (column == 0) {
                ink.text(on, Qt::AlignLeft | Qt::AlignBottom, ink.elided(m_duties[row], label, width), label);
                continue;
            }
            ink.line({x, y}, {x + width, y}, ink.look().colours.softInk, 0.5);
            if (column == 1)
                ink.text(on, Qt::AlignLeft | Qt::AlignBottom, ink.elided(m_names.value(row), name, width), name);
        }
        x += width + gap;
    }
}

} // namespace evenhost::report
