// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

#include <QStringList>

namespace evenhost::report {

struct Column
{
    enum class Kind {
        Text,   ///< wraps
        Fixed,  ///< a short text that is never broken
        Number, ///< right-aligned, never broken
    };
    QString head;
    Kind kind = Kind::Text;
    double share = 1.0; ///< of what the others leave, for texts
};

[[nodiscard]] inline Column numbers(const QString& head)
{
    return {head, Column::Kind::Number, 1.0};
}
[[nodiscard]] inline Column fixed(const QString& head)
{
    return {head, Column::Kind::Fixed, 1.0};
}

struct TableRow
{
    QStringList cells;
    bool total = false; ///< bold, a line above
    bool soft = false;
    int strongColumn = -1;
};

/// A table with hairlines only above, below the head and above totals. Texts wrap, numbers do not; the head is
/// repeated on each page. Where the columns are too many the type gets smaller, down to 6 points.
class TableBlock : public Block
{
public:
    TableBlock(const Sheet& sheet, std::vector<Column> columns, const std::vector<TableRow>& rows,
               double textSize = 8.5, bool dense = false);

    [[nodiscard]] int parts() const override;
    [[nodiscard]] double partHeight(int part) const override;
    [[nodiscard]] double headHeight() const override { return m_headHeight; }
    [[nodiscard]] int together() const override { return m_together; }
    void paint(charts::Ink& ink, const QPointF& at, int first, int last) const override;

private:
    struct Laid
    {
        std::vector<QStringList> cells; ///< lines of each cell
        double height = 0.0;
        bool total = false;
        bool soft = false;
        int strongColumn = -1;
    };
    void setTextSize(const Sheet& sheet, double points);
    /// False when texts would get less room than they can be read in.
    [[nodiscard]] bool setWidths(const charts::Ink& ink, const Sheet& sheet, const std::vector<TableRow>& rows);
    /// Divides `room` among the columns of texts by their shares, none less than `least`; what one does not need goes
    /// to the others.
    void shareOut(const std::vector<double>& natural, const std::vector<double>& least, double room);
    /// Gives columns of numbers what is left over, until their heads are low.
    void widenForHeads(const charts::Ink& ink, double& left);
    void layOut(const charts::Ink& ink, const std::vector<TableRow>& rows);
    [[nodiscard]] charts::Type typeOf(const Laid& row, std::size_t column) const;
    void paintLines(charts::Ink& ink, const QStringList& lines, std::size_t column, double x, double y,
                    const charts::Type& type) const;

    std::vector<Column> m_columns;
    std::vector<double> m_widths;
    std::vector<QStringList> m_heads;
    std::vector<Laid> m_rows;
    charts::Type m_body;
    charts::Type m_head;
    double m_lineHeight = 0.0;
    double m_headHeight = 0.0;
    double m_padding = 0.0;
    double m_gap = 0.0;
    double m_width = 0.0;
    int m_together = 2;
    bool m_dense = false; ///< rows closer together: a register of many lines
};

} // namespace evenhost::report
