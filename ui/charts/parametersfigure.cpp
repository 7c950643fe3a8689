// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sizingfigures.h"

#include "charts/bars_p.h"

#include <algorithm>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using report::ParameterBar;

ParametersFigure::ParametersFigure(std::vector<ParameterBar> bars) : m_bars(std::move(bars)) {}

void ParametersFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_bars.empty()) {
        paintNote(painter, area, look, tr("Add an open model to see its two numbers: total and active parameters."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const models::Format& f = look.format;
    QStringList names;
    double end = 1.0;
    double tail = 0.0;
    std::vector<std::pair<QString, QString>> tails;
    for (const ParameterBar& bar : m_bars) {
        names += QString::fromStdString(bar.name);
        end = std::max(end, bar.total);
        const QString numbers = tr("%1 total, %2 active").arg(f.parameters(bar.total), f.parameters(bar.active));
        const QString ratio = bar.active > 0.0 && bar.active < bar.total
                                  ? tr("1 in %1 works on a token").arg(f.rounded(bar.total / bar.active, 2))
                                  : tr("dense: all work on every token");
        tails.emplace_back(numbers, ratio);
        Type small = ink.soft();
        small.size = 11.0;
        tail = std::max({tail, ink.width(numbers, ink.strong()), ink.width(ratio, small)});
    }
    const std::vector<LegendItem> legend{{tr("total: stored and loaded"), look.colours.track},
                                         {tr("active: works on each token"), look.colours.selfHosted}};
    const double head = legendHeight(ink, legend, area.width());
    paintLegend(ink, QRectF(area.topLeft(), QSizeF(area.width(), head)), legend);
    const Rows rows = rowsIn(ink, area.adjusted(0, head, 0, 0), names, {}, tail + ink.u(12.0));
    const Scale scale(0.0, end, rows.bars.left(), rows.bars.right());
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const ParameterBar& bar = m_bars[i];
        const QRectF row = rows.bar(i);
        paintRowName(ink, rows, i, names[static_cast<qsizetype>(i)], {});
        ink.fill(QRectF(row.topLeft(), QPointF(scale.position(bar.total), row.bottom())), look.colours.track);
        const double sliver = std::max(scale.position(bar.active), row.left() + ink.u(1.5));
        ink.fill(QRectF(row.topLeft(), QPointF(sliver, row.bottom())), look.colours.selfHosted);
        const double x = scale.position(bar.total) + ink.u(10.0);
        Type small = ink.soft();
        small.size = 11.0;
        const double top = row.center().y() - (ink.height(ink.strong()) + ink.height(small)) / 2.0;
        const QRectF first = ink.text({x, top}, Qt::AlignLeft | Qt::AlignTop, tails[i].first, ink.strong());
        ink.text({x, first.bottom()}, Qt::AlignLeft | Qt::AlignTop, tails[i].second, small);
        if (spots)
            spots->push_back({QRectF(area.left(), row.top(), area.width(), row.height()),
                              names[static_cast<qsizetype>(i)] + u'\n' + tails[i].first + u'\n' + tails[i].second,
                              bar.optionId});
    }
    painter.restore();
}

double ParametersFigure::heightFor(double /*width*/, const Look& look) const
{
    return rowsHeight(look, m_bars.size(), look.u(26.0));
}

QString ParametersFigure::name() const
{
    return tr("Total and active parameters");
}

QString ParametersFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const ParameterBar& bar : m_bars)
        parts +=
            tr("%1: %2 total, %3 active")
                .arg(QString::fromStdString(bar.name), format.parameters(bar.total), format.parameters(bar.active));
    return parts.join(u"; "_s);
}

DataTable ParametersFigure::table(const models::Format& format) const
{
    DataTable table{{tr("Model"), tr("Total"), tr("Active"), tr("Total over active")}, {}};
    for (const ParameterBar& bar : m_bars)
        table.rows.push_back({QString::fromStdString(bar.name), format.parameters(bar.total),
                              format.parameters(bar.active),
                              bar.active > 0.0 ? format.rounded(bar.total / bar.active, 3) : QString()});
    return table;
}

} // namespace evenhost::charts
