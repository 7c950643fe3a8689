// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace evenhost::walkthrough {

using charts::Type;

namespace {

constexpr double designWidth = 1920.0;
constexpr double designHeight = 1080.0;
constexpr double chartFactor = 1.6; ///< figures are drawn for windows, with type of 12
constexpr double lineSpacing = 1.28;

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::Sheet)
};

charts::Look lookOf(const QRectF& area, const models::Format& format, const Frame& frame)
{
    charts::Look look;
    look.colours = frame.colours;
    look.format = format;
    look.unit = std::min(area.width() / designWidth, area.height() / designHeight);
    look.interactive = frame.interactive;
    look.quick = frame.quick;
    return look;
}

charts::Look larger(charts::Look look)
{
    look.unit *= chartFactor;
    return look;
}

} // namespace

Sheet::Sheet(QPainter& painter, const QRectF& area, const models::Format& format, const Frame& frame, Marks* marks)
    : m_look(lookOf(area, format, frame))
    , m_chartLook(larger(m_look))
    , m_ink(painter, m_look)
    , m_frame(frame)
    , m_area(area)
    , m_content(area)
    , m_marks(marks)
{}

Type Sheet::title() const
{
    return {40.0, colours().ink, QFont::DemiBold};
}

Type Sheet::figure() const
{
    return {72.0, colours().ink, QFont::DemiBold};
}

Type Sheet::lead() const
{
    return {30.0, colours().ink, QFont::Normal};
}

Type Sheet::body() const
{
    return {22.0, colours().ink, QFont::Normal};
}

Type Sheet::strong() const
{
    return {22.0, colours().ink, QFont::DemiBold};
}

Type Sheet::soft() const
{
    return {22.0, colours().softInk, QFont::Normal};
}

Type Sheet::small() const
{
    return {18.0, colours().softInk, QFont::Normal};
}

double Sheet::paragraph(const QRectF& area, const QString& text, const Type& type, int lines)
{
    QStringList wrapped = m_ink.wrapped(text, type, area.width());
    const double step = m_ink.height(type) * (type.size >= 60.0 ? 1.05 : lineSpacing);
    const int fit = std::max(1, static_cast<int>((area.height() + step - m_ink.height(type)) / step + 1e-6));
    const qsizetype most = lines > 0 ? std::min(lines, fit) : fit;
    if (wrapped.size() > most) {
        const QString rest = wrapped.mid(most - 1).join(u' ');
        wrapped = wrapped.first(most);
        wrapped.last() = m_ink.elided(rest, type, area.width());
    }
    double y = area.top();
    for (const QString& line : wrapped) {
        m_ink.text({area.left(), y}, Qt::AlignLeft | Qt::AlignTop, line, type);
        y += step;
    }
    return y;
}

double Sheet::paragraphHeight(double width, const QString& text, const Type& type, int lines) const
{
    const qsizetype wrapped = m_ink.wrapped(text, type, width).size();
    const qsizetype shown = lines > 0 ? std::min<qsizetype>(lines, wrapped) : wrapped;
    return m_ink.height(type) * (type.size >= 60.0 ? 1.05 : lineSpacing) * static_cast<double>(shown);
}

QRectF Sheet::line(const QRectF& area, Qt::Alignment alignment, const QString& text, const Type& type)
{
    QPointF at = area.topLeft();
    if (alignment & Qt::AlignRight)
        at.setX(area.right());
    else if (alignment & Qt::AlignHCenter)
        at.setX(area.center().x());
    if (alignment & Qt::AlignVCenter)
        at.setY(area.center().y());
    else if (alignment & Qt::AlignBottom)
        at.setY(area.bottom());
    return m_ink.text(at, alignment, m_ink.elided(text, type, area.width()), type);
}

double Sheet::keyFigure(const QRectF& area, const QString& label, const QString& value, const QString& note,
                        const Why& why, const QColor& colour, double size)
{
    double y = paragraph(area, label, soft(), 2);
    Type type = figure();
    type.size = size;
    if (colour.isValid())
        type.colour = colour;
    while (type.size > 26.0 && m_ink.width(value, type) > area.width())
        type.size -= 2.0;
    const QRectF box =
        line(QRectF(area.left(), y, area.width(), u(size * 1.2)), Qt::AlignLeft | Qt::AlignTop, value, type);
    y = box.bottom() + u(4.0);
    if (!note.isEmpty())
        y = paragraph(QRectF(area.left(), y, area.width(), std::max(area.bottom() - y, u(30.0))), note, small());
    if (!why.figure.isEmpty())
        mark(QRectF(area.left(), area.top(), area.width(), box.bottom() - area.top()), {}, why);
    return y;
}

double Sheet::table(const QRectF& area, const std::vector<Column>& columns, const std::vector<std::vector<Cell>>& rows,
                    double rowHeight)
{
    std::vector<double> shares;
    for (const Column& column : columns)
        shares.push_back(column.share);
    const auto cellsOf = [&](double y, double height) {
        return columnsOf(QRectF(area.left(), y, area.width(), height), shares, u(20.0));
    };
    const bool hasHead = std::ranges::any_of(columns, [](const Column& column) { return !column.head.isEmpty(); });
    double y = area.top();
    if (hasHead) {
        const auto heads = cellsOf(y, u(34.0));
        for (std::size_t i = 0; i < columns.size(); ++i)
            line(heads[i], (columns[i].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, columns[i].head,
                 small());
        y += u(40.0);
    }
    hairline(area.left(), area.right(), y);
    const double height = u(rowHeight);
    std::size_t fit = static_cast<std::size_t>(std::max(0.0, (area.bottom() - y) / height));
    if (fit < rows.size() && fit > 0)
        --fit;
    for (std::size_t row = 0; row < std::min(fit, rows.size()); ++row) {
        const auto cells = cellsOf(y, height);
        for (std::size_t i = 0; i < std::min(columns.size(), rows[row].size()); ++i) {
            const Cell& cell = rows[row][i];
            Type type = cell.strong ? strong() : body();
            if (cell.colour.isValid())
                type.colour = cell.colour;
            line(cells[i], (columns[i].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, cell.text, type);
        }
        y += height;
        hairline(area.left(), area.right(), y);
    }
    if (fit < rows.size()) {
        line(QRectF(area.left(), y, area.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
             SheetWords::tr("and %n more, in the report", nullptr, static_cast<int>(rows.size() - fit)), small());
        y += height;
    }
    return y;
}

charts::Look Sheet::chartLook() const
{
    return m_chartLook;
}

void Sheet::chart(const charts::Figure& figure, const QRectF& area, const QString& whyFigure)
{
    charts::Spots spots;
    figure.paint(m_ink.painter(), area, m_chartLook, m_marks ? &spots : nullptr);
    for (const charts::Spot& spot : spots)
        mark(spot.area, spot.text, {spot.optionId, spot.optionId.empty() ? QString() : whyFigure});
}

void Sheet::hairline(double x1, double x2, double y)
{
    m_ink.line({x1, y}, {x2, y}, colours().line, 1.5);
}

void Sheet::mark(const QRectF& area, const QString& text, const Why& why)
{
    if (m_marks)
        m_marks->marks.push_back({area, text, why.optionId, why.figure});
}

std::vector<QRectF> columnsOf(const QRectF& area, const std::vector<double>& shares, double gap)
{
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    const double room = area.width() - gap * (static_cast<double>(shares.size()) - 1.0);
    std::vector<QRectF> columns;
    double x = area.left();
    for (const double share : shares) {
        const double width = room * share / whole;
        columns.emplace_back(x, area.top(), width, area.height());
        x += width + gap;
    }
    return columns;
}

} // namespace evenhost::walkthrough
