// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tableblock.h"

#include <QImage>

#include <algorithm>
#include <numeric>

namespace evenhost::report {

using charts::Ink;
using charts::Type;

namespace {

/// Columns are narrowed by up to a thousandth to fit exactly; what just fitted must not wrap for that.
constexpr double slack = 1.001;

/// The least width of a head. It may wrap between words, its longest word may not; Chinese, which wraps anywhere,
/// takes two lines when it is long.
double headWidth(const Ink& ink, const QString& head, const Type& type)
{
    constexpr double wholeUpTo = 6.0; // characters
    const double character = ink.width(QStringLiteral("\u4e2d"), type);
    constexpr qsizetype highest = 3; // lines
    double width = 0.0;
    for (const QString& word : head.split(u' ')) {
        const bool chinese = std::ranges::any_of(word, [](QChar c) { return c.script() == QChar::Script_Han; });
        const double whole = ink.width(word, type);
        width = std::max(width, chinese && whole > wholeUpTo * character ? whole / 2.0 + character : whole);
    }
    while (width < ink.width(head, type) && ink.wrapped(head, type, width * slack).size() > highest)
        width += character / 2.0;
    return width;
}

/// What is not broken at a space: ids, amounts, most names' words.
double longestWord(const Ink& ink, const QString& text, const Type& type)
{
    double width = 0.0;
    for (const QString& word : text.split(u' '))
        width = std::max(width, ink.width(word, type));
    return width;
}

} // namespace

TableBlock::TableBlock(const Sheet& sheet, std::vector<Column> columns, const std::vector<TableRow>& rows,
                       double textSize, bool dense)
    : m_columns(std::move(columns))
    , m_body{textSize, sheet.look.colours.ink, QFont::Normal}
    , m_head{textSize, sheet.look.colours.softInk, QFont::Normal}
    , m_width(sheet.width)
    , m_dense(dense)
{
    QImage image(1, 1, QImage::Format_ARGB32);
    QPainter painter(&image);
    const Ink ink(painter, sheet.look);
    constexpr double smallest = 6.0;
    for (double points = textSize;; points -= 0.5) {
        setTextSize(sheet, points);
        if (setWidths(ink, sheet, rows) || points <= smallest)
            break;
    }
    layOut(ink, rows);
}

void TableBlock::setTextSize(const Sheet& sheet, double points)
{
    m_body.size = points;
    m_head.size = points;
    m_lineHeight = sheet.look.u(points * 1.28);
    m_padding = sheet.look.u(points * (m_dense ? 0.14 : 0.34));
    m_gap = sheet.look.u(points * 1.05);
}

void TableBlock::layOut(const Ink& ink, const std::vector<TableRow>& rows)
{
    qsizetype headLines = 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_heads.push_back(ink.wrapped(m_columns[i].head, m_head, m_widths[i] * slack));
        headLines = std::max(headLines, m_heads.back().size());
    }
    // Dense rows still keep off the line under the head.
    m_headHeight = static_cast<double>(headLines) * m_lineHeight + 2.0 * m_padding + (m_dense ? 2.0 * m_padding : 0.0);
    double height = m_headHeight;
    for (const TableRow& row : rows) {
        Laid laid;
        laid.total = row.total;
        laid.soft = row.soft;
        laid.strongColumn = row.strongColumn;
        qsizetype lines = 1;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString text = row.cells.value(static_cast<qsizetype>(i));
            const Type type = typeOf(laid, i);
            const bool whole = m_columns[i].kind != Column::Kind::Text && ink.width(text, type) <= m_widths[i] * slack;
            laid.cells.push_back(whole ? QStringList{text} : ink.wrapped(text, type, m_widths[i]));
            lines = std::max(lines, laid.cells.back().size());
        }
        laid.height = static_cast<double>(lines) * m_lineHeight + 2.0 * m_padding;
        height += laid.height;
        m_rows.push_back(std::move(laid));
    }
    // A small table is never divided.
    if (height < 0.4 * m_width)
        m_together = static_cast<int>(std::max<std::size_t>(2, m_rows.size()));
}

bool TableBlock::setWidths(const Ink& ink, const Sheet& sheet, const std::vector<TableRow>& rows)
{
    Type bold = m_body;
    bold.weight = QFont::DemiBold;
    const double readable = sheet.look.u(52.0);
    std::vector<double> natural(m_columns.size(), 0.0);
    std::vector<double> least(m_columns.size(), sheet.look.u(20.0));
    double texts = 0.0;
    double room = m_width - m_gap * static_cast<double>(m_columns.size() - 1);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        natural[i] = headWidth(ink, m_columns[i].head, m_head);
        for (const TableRow& row : rows) {
            // The letters of a fallback font may be wider in the lighter weight.
            const QString text = row.cells.value(static_cast<qsizetype>(i));
            natural[i] = std::max({natural[i], ink.width(text, bold), ink.width(text, m_body)});
        }
        if (m_columns[i].kind == Column::Kind::Text) {
            texts += natural[i];
            for (const TableRow& row : rows)
                least[i] = std::max(
                    least[i], std::min(longestWord(ink, row.cells.value(static_cast<qsizetype>(i)), bold), readable));
        } else {
            room -= natural[i];
        }
    }
    m_widths = natural;
    if (texts > room)
        shareOut(natural, least, room);
    bool good = room >= 0.0;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        good = good && m_widths[i] >= std::min(natural[i], readable * m_columns[i].share);
    const double used = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const double given = m_width - m_gap * static_cast<double>(m_columns.size() - 1);
    double left = given - used;
    if (left > 0.0)
        widenForHeads(ink, left);
    const auto firstText = std::ranges::find(m_columns, Column::Kind::Text, &Column::kind);
    if (left > 0.0 && firstText != m_columns.end())
        m_widths[static_cast<std::size_t>(firstText - m_columns.begin())] += left;
    else if (used > given)
        for (double& width : m_widths)
            width *= given / used;
    return good && used <= given * slack;
}

void TableBlock::shareOut(const std::vector<double>& natural, const std::vector<double>& least, double room)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].kind == Column::Kind::Text)
            open.push_back(i);
    }
    while (!open.empty()) {
        double shares = 0.0;
        for (const std::size_t i : open)
            shares += m_columns[i].share;
        const auto part = [&](std::size_t i) {
            return std::max(room * m_columns[i].share / shares, 0.0);
        };
        const auto settled = std::ranges::find_if(
            open, [&](std::size_t i) { return natural[i] <= part(i) || part(i) < std::min(least[i], natural[i]); });
        if (settled == open.end()) {
            for (const std::size_t i : open)
                m_widths[i] = part(i);
            return;
        }
        m_widths[*settled] = std::min(natural[*settled], std::max(part(*settled), least[*settled]));
        room -= m_widths[*settled];
        open.erase(settled);
    }
}

void TableBlock::widenForHeads(const Ink& ink, double& left)
{
    constexpr qsizetype lowHead = 2;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double step = 0.5 * m_lineHeight;
        while (m_columns[i].kind == Column::Kind::Number && left >= step
               && ink.wrapped(m_columns[i].head, m_head, m_widths[i]).size() > lowHead) {
            m_widths[i] += step;
            left -= step;
        }
    }
}

Type TableBlock::typeOf(const Laid& row, std::size_t column) const
{
    Type type = m_body;
    if (row.total || row.strongColumn == static_cast<int>(column))
        type.weight = QFont::DemiBold;
    if (row.soft)
        type.colour = m_head.colour;
    return type;
}

int TableBlock::parts() const
{
    return std::max<int>(1, static_cast<int>(m_rows.size()));
}

double TableBlock::partHeight(int part) const
{
    return m_rows.empty() ? 0.0 : m_rows[static_cast<std::size_t>(part)].height;
}

void TableBlock::paintLines(Ink& ink, const QStringList& lines, std::size_t column, double x, double y,
                            const Type& type) const
{
    const bool number = m_columns[column].kind == Column::Kind::Number;
    double middle = y + m_lineHeight / 2.0;
    for (const QString& line : lines) {
        ink.text({number ? x + m_widths[column] : x, middle},
                 (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, line, type);
        middle += m_lineHeight;
    }
}

void TableBlock::paint(Ink& ink, const QPointF& at, int first, int last) const
{
    const theme::Colours& colours = ink.look().colours;
    double x = at.x();
    double y = at.y();
    const double headText = m_headHeight - (m_dense ? 4.0 : 2.0) * m_padding;
    ink.line({at.x(), y}, {at.x() + m_width, y}, colours.softInk, 0.5);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double lines = static_cast<double>(m_heads[i].size());
        const double down = headText - lines * m_lineHeight;
        paintLines(ink, m_heads[i], i, x, y + m_padding + down, m_head);
        x += m_widths[i] + m_gap;
    }
    y += m_headHeight;
    const double under = m_dense ? y - 2.0 * m_padding : y;
    ink.line({at.x(), under}, {at.x() + m_width, under}, colours.softInk, 0.5);
    for (int part = first; part <= last && part < static_cast<int>(m_rows.size()); ++part) {
        const Laid& row = m_rows[static_cast<std::size_t>(part)];
        if (row.total)
            ink.line({at.x(), y}, {at.x() + m_width, y}, colours.softInk, 0.5);
        x = at.x();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            paintLines(ink, row.cells[i], i, x, y + m_padding, typeOf(row, i));
            x += m_widths[i] + m_gap;
        }
        y += row.height;
    }
}

} // namespace evenhost::report
