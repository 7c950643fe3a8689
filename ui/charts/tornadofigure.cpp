// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costfigures.h"

#include "charts/bars_p.h"

#include <algorithm>
#include <cmath>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using report::TornadoBar;

TornadoFigure::TornadoFigure(report::TornadoData data, FieldName fieldName, Reading reading)
    : m_data(std::move(data)), m_fieldName(std::move(fieldName)), m_reading(reading)
{}

double TornadoFigure::base() const
{
    return m_reading == Reading::YearlyDifference ? m_data.base : m_data.baseBreakEven.value_or(0.0);
}

std::vector<TornadoFigure::Bar> TornadoFigure::bars() const
{
    std::vector<Bar> result;
    for (const TornadoBar& bar : m_data.bars) {
        if (m_reading == Reading::YearlyDifference)
            result.push_back({&bar, bar.resultLow, bar.resultHigh});
        else if (m_data.baseBreakEven && bar.breakEvenLow && bar.breakEvenHigh)
            result.push_back({&bar, *bar.breakEvenLow, *bar.breakEvenHigh});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Bar& a, const Bar& b) { return std::abs(a.high - a.low) > std::abs(b.high - b.low); });
    return result;
}

QString TornadoFigure::word(double result, const models::Format& format) const
{
    return m_reading == Reading::YearlyDifference ? format.moneyShort(result) : format.rounded(result, 3);
}

QString TornadoFigure::valueOf(const TornadoBar& bar, double value, const models::Format& format)
{
    return bar.currency.empty() ? format.amount(value, bar.unit)
                                : models::Format(format.locale(), bar.currency).amount(value, bar.unit);
}

QString TornadoFigure::flipOf(const TornadoBar& bar, const models::Format& format)
{
    if (!bar.flipValue)
        return tr("does not flip");
    // Three digits are all that an estimate deserves.
    const double size = std::abs(*bar.flipValue);
    const double step = size > 0.0 ? std::pow(10.0, std::floor(std::log10(size)) - 2.0) : 1.0;
    return valueOf(bar, std::round(*bar.flipValue / step) * step, format);
}

double TornadoFigure::flipsWidth(const Ink& ink, const std::vector<Bar>& all) const
{
    if (!m_flipsShown)
        return 0.0;
    double width = ink.width(tr("Flips at"), ink.strong());
    for (const Bar& bar : all)
        width = std::max(width, ink.width(flipOf(*bar.from, ink.look().format), ink.strong()));
    return width + ink.u(12.0);
}

void TornadoFigure::paintFlips(Ink& ink, const Rows& rows, double right, const std::vector<Bar>& all) const
{
    if (!m_flipsShown)
        return;
    ink.text({right, rows.bars.top() - ink.u(2.0)}, Qt::AlignRight | Qt::AlignBottom, tr("Flips at"), ink.soft());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const TornadoBar& bar = *all[i].from;
        // What can happen inside the assumed range is what matters.
        const bool inside = bar.flipValue && *bar.flipValue >= std::min(bar.low, bar.high)
                            && *bar.flipValue <= std::max(bar.low, bar.high);
        ink.text({right, rows.middle(i)}, Qt::AlignRight | Qt::AlignVCenter, flipOf(bar, ink.look().format),
                 inside ? ink.strong() : ink.soft());
    }
}

QString TornadoFigure::marksOf(const TornadoBar& bar) const
{
    QStringList marks;
    if (const QString remark = m_remark ? m_remark(bar.path) : QString(); !remark.isEmpty())
        marks += remark;
    if (!bar.ownRange)
        marks += tr("±20 % assumed");
    if (bar.jumpsStair)
        marks += tr("jumps a stair");
    return marks.join(u", "_s);
}

Type TornadoFigure::valueType(const Ink& ink)
{
    Type small = ink.soft();
    small.size = 11.0;
    return small;
}

/// Both halves from where the plan stands, with the input's own value at either end.
void TornadoFigure::paintBar(Ink& ink, const QRectF& row, const Scale& scale, const Bar& bar) const
{
    const theme::Colours& c = ink.look().colours;
    const models::Format& f = ink.look().format;
    const double middle = scale.position(base());
    const double atLow = scale.position(bar.low);
    const double atHigh = scale.position(bar.high);
    const auto between = [&row](double x, double y) {
        return QRectF(QPointF(std::min(x, y), row.top()), QPointF(std::max(x, y), row.bottom()));
    };
    ink.fill(between(atLow, middle), c.selfHostedSteps[3]);
    ink.fill(between(atHigh, middle), c.selfHosted);
    if (bar.from->jumpsStair)
        ink.outline(between(atLow, atHigh), c.ink, 1.5);
    const bool lowLeft = bar.low <= bar.high;
    const double left = std::min({atLow, atHigh, middle}) - ink.u(6.0);
    const double right = std::max({atLow, atHigh, middle}) + ink.u(6.0);
    const Type small = valueType(ink);
    ink.text({left, row.center().y()}, Qt::AlignRight | Qt::AlignVCenter,
             valueOf(*bar.from, lowLeft ? bar.from->low : bar.from->high, f), small);
    ink.text({right, row.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
             valueOf(*bar.from, lowLeft ? bar.from->high : bar.from->low, f), small);
}

void TornadoFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    const std::vector<Bar> all = bars();
    if (all.empty()) {
        paintNote(painter, area, look,
                  m_reading == Reading::BreakEven
                      ? tr("There is no break-even volume that the inputs could move.")
                      : tr("Nothing to vary yet: add a self-hosted and a managed option, and ranges to the inputs."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const theme::Colours& c = look.colours;
    const models::Format& f = look.format;
    const std::vector<LegendItem> legend{{tr("input at its low value"), c.selfHostedSteps[3]},
                                         {tr("input at its high value"), c.selfHosted}};
    const double head = legendHeight(ink, legend, area.width());
    paintLegend(ink, QRectF(area.topLeft(), QSizeF(area.width(), head)), legend);

    QStringList names;
    QStringList details;
    double from = base();
    double to = base();
    double ends = 0.0;
    const Type small = valueType(ink);
    for (const Bar& bar : all) {
        names += m_fieldName(bar.from->path);
        details += marksOf(*bar.from);
        from = std::min({from, bar.low, bar.high});
        to = std::max({to, bar.low, bar.high});
        ends = std::max({ends, ink.width(valueOf(*bar.from, bar.from->low, f), small),
                         ink.width(valueOf(*bar.from, bar.from->high, f), small)});
    }
    // The line where the answer flips belongs on the chart, unless it would squeeze the bars to nothing.
    if (m_reading == Reading::YearlyDifference && std::abs(base()) < 4.0 * (to - from)) {
        from = std::min(from, 0.0);
        to = std::max(to, 0.0);
    }
    const double lineHeight = ink.height(ink.soft());
    const double flips = flipsWidth(ink, all);
    const Rows rows =
        rowsIn(ink, area.adjusted(0, head + lineHeight + look.u(4.0), -look.u(4.0), -valueAxisHeight(ink)), names,
               details, flips);
    const double span = std::max(to - from, std::abs(base()) * 1e-6 + 1e-9);
    const double margin = ends + look.u(10.0);
    const Scale scale(from, from + span, rows.bars.left() + margin, rows.bars.right() - margin);
    paintValueAxis(
        ink, rows, scale, 5, [&](double tick) { return word(tick, f); },
        m_reading == Reading::YearlyDifference
            ? tr("yearly cost of self-hosting over managed; below 0 self-hosting is cheaper")
            : tr("break-even, requests a day"));
    if (m_reading == Reading::YearlyDifference && scale.from() < 0.0 && scale.to() > 0.0)
        ink.line({scale.position(0.0), rows.bars.top()}, {scale.position(0.0), rows.bars.bottom()}, c.managed, 1.5,
                 Qt::DashLine);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Bar& bar = all[i];
        const QRectF row = rows.bar(i);
        const auto index = static_cast<qsizetype>(i);
        paintRowName(ink, rows, i, names[index], details[index]);
        paintBar(ink, row, scale, bar);
        if (spots)
            spots->push_back({QRectF(area.left(), row.top(), area.width(), row.height()),
                              tr("%1\n%2: %3\n%4: %5\nnow %6: %7")
                                  .arg(names[index], valueOf(*bar.from, bar.from->low, f), word(bar.low, f),
                                       valueOf(*bar.from, bar.from->high, f), word(bar.high, f),
                                       valueOf(*bar.from, bar.from->now, f), word(base(), f)),
                              {},
                              "input:" + bar.from->path});
    }
    const double x = scale.position(base());
    ink.line({x, rows.bars.top()}, {x, rows.bars.bottom()}, c.ink, 1.5);
    const QString now = tr("as planned %1").arg(word(base(), f));
    const double halfText = ink.width(now, ink.strong()) / 2.0;
    ink.text({std::clamp(x, area.left() + halfText, area.right() - flips - halfText), rows.bars.top() - look.u(2.0)},
             Qt::AlignHCenter | Qt::AlignBottom, now, ink.strong());
    paintFlips(ink, rows, area.right(), all);
    painter.restore();
}

double TornadoFigure::heightFor(double /*width*/, const Look& look) const
{
    return look.u(36.0) * static_cast<double>(std::max<std::size_t>(m_data.bars.size(), 3)) + look.u(100.0);
}

QString TornadoFigure::name() const
{
    return m_reading == Reading::YearlyDifference ? tr("What moves the yearly difference")
                                                  : tr("What moves the break-even");
}

QString TornadoFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const Bar& bar : bars())
        parts += tr("%1 from %2 to %3 moves it from %4 to %5")
                     .arg(m_fieldName(bar.from->path), valueOf(*bar.from, bar.from->low, format),
                          valueOf(*bar.from, bar.from->high, format), word(bar.low, format), word(bar.high, format));
    return parts.join(u"; "_s);
}

DataTable TornadoFigure::table(const models::Format& format) const
{
    DataTable table{
        {tr("Driver"), tr("Low"), tr("Now"), tr("High"), tr("Result at low"), tr("Result at high"), tr("Flips at")},
        {}};
    for (const Bar& bar : bars()) {
        const TornadoBar& from = *bar.from;
        table.rows.push_back({m_fieldName(from.path), valueOf(from, from.low, format), valueOf(from, from.now, format),
                              valueOf(from, from.high, format), word(bar.low, format), word(bar.high, format),
                              flipOf(from, format)});
    }
    return table;
}

} // namespace evenhost::charts
