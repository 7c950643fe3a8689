// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "report/block.h"

#include <QStringList>

namespace evenhost::report {

/// Wrapped text in one type; lines may be divided between pages.
class TextBlock : public Block
{
public:
    /// `mark`, when given, hangs before the text: the dash of a list.
    TextBlock(const Sheet& sheet, const QString& text, const charts::Type& type, double leading = 1.35,
              const QString& mark = {});
    [[nodiscard]] int parts() const override { return std::max(1, static_cast<int>(m_lines.size())); }
    [[nodiscard]] double partHeight(int part) const override;
    [[nodiscard]] int together() const override { return 2; }
    void paint(charts::Ink& ink, const QPointF& at, int first, int last) const override;

private:
    QStringList m_lines;
    QString m_mark;
    charts::Type m_type;
    double m_indent = 0.0;
    double m_lineHeight = 0.0;
};

/// A horizontal line.
class RuleBlock : public Block
{
public:
    RuleBlock(const Sheet& sheet, const QColor& colour, double points);
    [[nodiscard]] double partHeight(int part) const override;
    void paint(charts::Ink& ink, const QPointF& at, int first, int last) const override;

private:
    double m_width;
    double m_points;
    double m_unit;
    QColor m_colour;
};

/// The key figures side by side, each with what it is beneath.
struct KeyFigure
{
    QString value;
    QString label;
};
class KeyFiguresBlock : public Block
{
public:
    KeyFiguresBlock(const Sheet& sheet, const std::vector<KeyFigure>& figures);
    [[nodiscard]] double partHeight(int part) const override;
    void paint(charts::Ink& ink, const QPointF& at, int first, int last) const override;

private:
    struct Column
    {
        QString value;
        double size = 0.0;
        QStringList label;
    };
    double m_columnWidth = 0.0;
    double m_height = 0.0;
    charts::Type m_value;
    charts::Type m_label;
    std::vector<Column> m_columns;
    double m_valueHeight = 0.0;
    double m_labelHeight = 0.0;
};

/// A chart over the whole width.
class FigureBlock : public Block
{
public:
    /// `height` in points; 0 = what suits the data.
    FigureBlock(const Sheet& sheet, std::unique_ptr<charts::Figure> figure, double height = 0.0);
    ~FigureBlock() override;
    [[nodiscard]] double partHeight(int part) const override;
    [[nodiscard]] double leastHeight() const override { return m_leastHeight; }
    void shrinkTo(double height) override { m_height = height; }
    void paint(charts::Ink& ink, const QPointF& at, int first, int last) const override;

private:
    std::unique_ptr<charts::Figure> m_figure;
    charts::Look m_look;
    double m_width;
    double m_height;
    double m_leastHeight;
};

/// Lines to be filled in by hand, one for each who stands behind the report: name, position, signature and date. A name
/// that the plan has is printed on its line.
class SignOffBlock : public Block
{
public:
    /// `heads`: the words for name, position, signature, date.
    SignOffBlock(const Sheet& sheet, QStringList duties, QStringList names, QStringList heads);
    [[nodiscard]] double partHeight(int part) const override;
    void paint(charts::Ink& ink, const QPointF& at, int first, int last) const override;

private:
    QStringList m_duties;
    QStringList m_names;
    QStringList m_heads;
    double m_width;
    double m_unit;
};

} // namespace evenhost::report
