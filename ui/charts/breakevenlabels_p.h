// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/breakevenfigure.h"
#include "charts/ink.h"

namespace evenhost::charts {

/// What is written at the right end of a line.
struct EndLabel
{
    QStringList names; ///< the name in at most two lines
    QStringList details;
    QColor colour;
    double y = 0.0; ///< where the line ends; moved so that labels do not overlap
    double height = 0.0;
    std::string optionId;
};

/// The labels of all lines that are worth one, and the width of their column.
struct EndLabels
{
    std::vector<EndLabel> labels;
    double width = 0.0;
};
/// Lines that leave the chart through its top (cost above `costEnd` at volume `to`) have none, but for the two in
/// question.
[[nodiscard]] EndLabels endLabels(const report::BreakEvenData& data, const Look& look, const QSizeF& room, double to,
                                  double costEnd);

/// A name in the strong type that fits `width`: in two lines where it may wrap, else cut at the end of one.
[[nodiscard]] QStringList namedLines(const Ink& ink, const QString& name, double width, bool wrap);

/// Moves labels apart: none overlaps, none leaves [top, bottom] while they all fit, order by position kept.
void spread(std::vector<EndLabel>& labels, double top, double bottom);

/// Paints everything that is text or a marker inside and around the plot.
class BreakEvenLabels
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::BreakEvenFigure)

public:
    BreakEvenLabels(Ink& ink, const BreakEvenFigure& figure, const BreakEvenFigure::Layout& layout, Spots* spots);

    void axes();
    void lineEnds(const QRectF& area);
    void today();
    void crossings();
    void growthAndCapacity();
    void never();

private:
    [[nodiscard]] QString costTitle() const;
    void costAxis(const QRectF& plot, const Scale& scale, int wanted, const QString& title);
    void volumeAxis();
    void takeCurves();
    /// Dims what lies behind a text that found no free place.
    void veil(const QRectF& box);
    QRectF twoLines(const QRectF& box, const QString& first, const Type& firstType, const QString& second);
    [[nodiscard]] QSizeF twoLineSize(const QString& first, const Type& firstType, const QString& second) const;
    [[nodiscard]] QRectF bestPlace(const QPointF& at, const QSizeF& size, bool mayOverlap) const;
    void note(const QRectF& area, const QString& text, const std::string& optionId = {},
              const std::string& figure = {});

    Ink& m_ink;
    const BreakEvenFigure& m_figure;
    const report::BreakEvenData& m_data;
    const BreakEvenFigure::Layout& m_layout;
    Spots* m_spots;
    Occupied m_taken;
};

/// 1,900,000,000 as "1.9 bn", 38,000,000 as "38 M".
[[nodiscard]] QString compactCount(double value, const models::Format& format);

} // namespace evenhost::charts
