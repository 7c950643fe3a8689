// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/outcomefigures.h"

#include "charts/bars_p.h"
#include "models/verdicttext.h"

#include <algorithm>

namespace evenhost::charts {

using namespace Qt::StringLiterals;

UncertaintyFigure::UncertaintyFigure(const analysis::Uncertainty& drawn, std::string optionId)
    : m_drawn(drawn), m_optionId(std::move(optionId))
{}

QString UncertaintyFigure::chance(const models::Format& format) const
{
    return tr("Self-hosting is cheaper in %1 of %2 draws.")
        .arg(models::chanceText(m_drawn.probabilitySelfHostedCheaper, format), format.count(m_drawn.draws));
}

void UncertaintyFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_drawn.draws <= 0) {
        paintNote(painter, area, look,
                  tr("Nothing to draw yet: add a self-hosted and a managed option, and ranges to the inputs."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const theme::Colours& c = look.colours;
    const models::Format& f = look.format;
    const analysis::Percentiles& saving = m_drawn.savingPerYear;
    const double top = ink.text(area.topLeft(), Qt::AlignLeft | Qt::AlignTop,
                                ink.elided(chance(f), ink.strong(), area.width()), ink.strong())
                           .bottom();
    const double low = std::min(saving.p10, 0.0);
    const double high = std::max({saving.p90, 0.0, low + 1e-9});
    const double line = ink.height(ink.soft());
    const double margin = ink.width(f.moneyShort(low), ink.soft()) + ink.u(8.0);
    const QRectF bars(QPointF(area.left() + margin, top + line + ink.u(10.0)),
                      QPointF(area.right() - margin, area.bottom() - valueAxisHeight(ink)));
    Rows rows; // one without a name
    rows.names = QRectF(area.left(), bars.top(), 0.0, bars.height());
    rows.bars = bars;
    const Scale scale(low, high, bars.left(), bars.right());
    paintValueAxis(
        ink, rows, scale, 5, [&](double tick) { return f.moneyShort(tick); },
        tr("saved a year by self-hosting; below 0 managed is cheaper; the bar holds eight of ten draws"));
    const double half = std::min(ink.u(11.0), bars.height() / 2.0);
    const double middle = bars.center().y();
    const QRectF range(QPointF(scale.position(saving.p10), middle - half),
                       QPointF(scale.position(saving.p90), middle + half));
    ink.fill(range, c.selfHostedTint);
    ink.hatch(range, c.selfHosted);
    ink.outline(range, c.selfHosted, 1.0);
    ink.line({scale.position(0.0), bars.top()}, {scale.position(0.0), bars.bottom()}, c.managed, 1.5, Qt::DashLine);
    const double median = scale.position(saving.p50);
    ink.line({median, range.top() - ink.u(3.0)}, {median, range.bottom() + ink.u(3.0)}, c.ink, 2.0);
    const QString word = tr("median %1").arg(f.moneyShort(saving.p50));
    const double halfWord = ink.width(word, ink.soft()) / 2.0;
    ink.text({std::clamp(median, area.left() + halfWord, area.right() - halfWord), bars.top() - ink.u(2.0)},
             Qt::AlignHCenter | Qt::AlignBottom, word, ink.soft());
    if (spots)
        spots->push_back({QRectF(area.left(), bars.top(), area.width(), bars.height()), description(f), m_optionId,
                          "uncertainty.saving_per_year.p50"});
    painter.restore();
}

double UncertaintyFigure::heightFor(double /*width*/, const Look& look) const
{
    return look.u(132.0);
}

QString UncertaintyFigure::name() const
{
    return tr("All ranges together");
}

QString UncertaintyFigure::description(const models::Format& format) const
{
    if (m_drawn.draws <= 0)
        return {};
    const analysis::Percentiles& saving = m_drawn.savingPerYear;
    return chance(format) + u'\n'
           + tr("Saved a year by self-hosting: %1 to %2, median %3.")
                 .arg(format.moneyShort(saving.p10), format.moneyShort(saving.p90), format.moneyShort(saving.p50));
}

DataTable UncertaintyFigure::table(const models::Format& format) const
{
    DataTable table{{tr("Draws"), tr("Self-hosting cheaper"), u"P10"_s, u"P50"_s, u"P90"_s}, {}};
    if (m_drawn.draws > 0)
        table.rows.push_back({format.count(m_drawn.draws), format.share(m_drawn.probabilitySelfHostedCheaper, 1),
                              format.moneyNumber(m_drawn.savingPerYear.p10),
                              format.moneyNumber(m_drawn.savingPerYear.p50),
                              format.moneyNumber(m_drawn.savingPerYear.p90)});
    return table;
}

} // namespace evenhost::charts
