// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/look.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace evenhost::charts {

/// The numbers behind a figure, as a reader would copy them into a spreadsheet.
struct DataTable
{
    QStringList heads;
    std::vector<QStringList> rows;

    /// Tab-separated lines, heads first; tabs and line ends inside a cell become spaces.
    [[nodiscard]] QString text() const;
};

/// A place of a painted figure that has something exact to say.
struct Spot
{
    QRectF area;
    QString text;         ///< plain text, lines separated by \n
    std::string optionId; ///< the option it is about; empty = none
    /// What "why?" explains there: a figure of that option as analysis::derive() names it, or "input:" and a path of
    /// the plan; empty = the figure's own subject.
    std::string figure{};
};
using Spots = std::vector<Spot>;

/// A chart: paints its data into any rectangle of any painter. Holds data, no widget and no position; safe to paint
/// in several places. Everything it says in words is translated when it is painted.
class Figure
{
public:
    Figure() = default;
    Figure(const Figure&) = delete;
    Figure& operator=(const Figure&) = delete;
    virtual ~Figure();

    /// Paints into `area`, never outside it. `spots`, when given, receives what can be pointed at.
    virtual void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const = 0;
    /// The height that suits the data at that width, in the painter's units.
    [[nodiscard]] virtual double heightFor(double width, const Look& look) const = 0;
    /// One or two words: "Break-even". Also the name for assistive technology.
    [[nodiscard]] virtual QString name() const = 0;
    /// What the picture shows, in a sentence or two, for those who cannot see it.
    [[nodiscard]] virtual QString description(const models::Format& format) const = 0;
    [[nodiscard]] virtual DataTable table(const models::Format& format) const = 0;
    /// What a reader who asks "why?" about one of its options wants explained, as analysis::derive() names it.
    [[nodiscard]] virtual std::string subject() const { return "monthly_cost.total"; }
};

/// Paints a sentence in the middle of an area: what to do where there is nothing to draw.
void paintNote(QPainter& painter, const QRectF& area, const Look& look, const QString& text);

} // namespace evenhost::charts
