// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tableblock.h"

#include <QImage>

#include <algorithm>
#include <numeric>

namespace evenhost::report {

using charts::Ink;
using charts::Type;

TableBlock::TableBlock(const Sheet& sheet, std::vector<Column> columns, std::vector<TableRow> rows, double textSize)
    : m_columns(std::move(columns))
    , m_body{textSize, sheet.look.colours.ink, QFont::Normal}
    , m_head{textSize, sheet.look.colours.softInk, QFont::Normal}
    , m_lineHeight(sheet.look.u(textSize * 1.3))
    , m_padding(sheet.look.u(3.2))
    , m_gap(sheet.look.u(9.0))
    , m_width(sheet.width)
{
    QImage image(1, 1, QImage::Format_ARGB32);
    QPainter painter(&image);
    const Ink ink(painter, sheet.look);
    setWidths(ink, sheet, rows);
    qsizetype headLines = 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_heads.push_back(ink.wrapped(m_columns[i].head, m_head, m_widths[i]));
        headLines = std::max(headLines, m_heads.back().size());
    }
    m_headHeight = static_cast<double>(headLines) * m_lineHeight + 2.0 * m_padding;
    for (TableRow& row : rows) {
        Laid laid;
        laid.total = row.total;
        laid.soft = row.soft;
        laid.strongColumn = row.strongColumn;
        qsizetype lines = 1;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString text = row.cells.value(static_cast<qsizetype>(i));
            const Type type = typeOf(laid, i);
            laid.cells.push_back(m_columns[i].number && ink.width(text, type) <= m_widths[i]
                                     ? QStringList{text}
                                     : ink.wrapped(text, type, m_widths[i]));
            lines = std::max(lines, laid.cells.back().size());
        }
        laid.height = static_cast<double>(lines) * m_lineHeight + 2.0 * m_padding;
        m_rows.push_back(std::move(laid));
    }
}

void TableBlock::setWidths(const Ink& ink, const Sheet& sheet, const std::vector<TableRow>& rows)
{
    Type bold = m_body;
    bold.weight = QFont::DemiBold;
    std::vector<double> natural(m_columns.size(), 0.0);
    std::vector<double> least(m_columns.size(), sheet.look.u(18.0));
    double shares = 0.0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        // A head may wrap between words, its longest word may not.
        for (const QString& word : m_columns[i].head.split(u' '))
            least[i] = std::max(least[i], ink.width(word, m_head));
        natural[i] = least[i];
        for (const TableRow& row : rows)
            natural[i] = std::max(natural[i], ink.width(row.cells.value(static_cast<qsizetype>(i)), bold));
        if (m_columns[i].number)
            least[i] = natural[i];
        else
            shares += m_columns[i].share;
    }
    const double gaps = m_gap * static_cast<double>(m_columns.size() - 1);
    double room = m_width - gaps;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].number)
            room -= natural[i];
    }
    m_widths = natural;
    double texts = 0.0;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        texts += m_columns[i].number ? 0.0 : natural[i];
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].number)
            continue;
        // Room for all: each as wide as it is, the rest to the first text column. Too little: by shares.
        m_widths[i] = texts <= room ? natural[i] : std::max(least[i], room * m_columns[i].share / shares);
    }
    const double used = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) + gaps;
    const auto firstText = std::ranges::find(m_columns, false, &Column::number);
    if (used < m_width && firstText != m_columns.end())
        m_widths[static_cast<std::size_t>(firstText - m_columns.begin())] += m_width - used;
    else if (used > m_width)
        for (double& width : m_widths)
            width *= (m_width - gaps) / (used - gaps);
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
    const bool number = m_columns[column].number;
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
    ink.line({at.x(), y}, {at.x() + m_width, y}, colours.softInk, 0.5);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double down = m_headHeight - 2.0 * m_padding - static_cast<double>(m_heads[i].size()) * m_lineHeight;
        paintLines(ink, m_heads[i], i, x, y + m_padding + down, m_head);
        x += m_widths[i] + m_gap;
    }
    y += m_headHeight;
    ink.line({at.x(), y}, {at.x() + m_width, y}, colours.softInk, 0.5);
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
