// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sizingfigures.h"

#include "charts/bars_p.h"

#include <algorithm>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using report::SpeedBar;
using report::StorageBar;

namespace {

template <class Bar>
QString nameOf(const Bar& bar)
{
    return QString::fromStdString(bar.name);
}

} // namespace

SpeedFigure::SpeedFigure(std::vector<SpeedBar> bars, double target) : m_bars(std::move(bars)), m_target(target) {}

void SpeedFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_bars.empty()) {
        paintNote(painter, area, look, tr("Add an open model to see how fast it answers."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const theme::Colours& c = look.colours;
    const models::Format& f = look.format;
    const std::vector<LegendItem> legend{{tr("estimated, with its 80 % range"), c.selfHosted, true},
                                         {tr("measured by you"), c.selfHosted}};
    const double head = legendHeight(ink, legend, area.width());
    paintLegend(ink, QRectF(area.topLeft(), QSizeF(area.width(), head)), legend);
    QStringList names;
    QStringList details;
    double end = m_target * 1.1;
    for (const SpeedBar& bar : m_bars) {
        names += nameOf(bar);
        details +=
            tr("first token %1 s, 95 % in %2 s").arg(f.decimal(bar.firstTokenMean, 2), f.decimal(bar.firstTokenP95, 1));
        end = std::max(end, bar.tokensPerSecondPerUser * bar.highFactor);
    }
    const double tail = ink.width(f.rounded(8888.0, 3), ink.strong()) + ink.u(12.0);
    const double above = m_target > 0.0 ? ink.height(ink.soft()) : 0.0;
    const Rows rows = rowsIn(ink, area.adjusted(0, head + above, 0, -valueAxisHeight(ink)), names, details, tail);
    const Scale scale(0.0, std::max(end, 1e-9), rows.bars.left(), rows.bars.right());
    paintValueAxis(
        ink, rows, scale, 5, [&](double tick) { return f.count(tick); },
        tr("output tokens a second, one user at the planned peak"));
    if (m_target > 0.0) {
        const double x = scale.position(m_target);
        ink.line({x, rows.bars.top()}, {x, rows.bars.bottom()}, c.ink, 1.5, Qt::DashLine);
        ink.text({x, rows.bars.top()}, Qt::AlignHCenter | Qt::AlignBottom, tr("target %1").arg(f.decimal(m_target, 1)),
                 ink.soft());
    }
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const SpeedBar& bar = m_bars[i];
        const QRectF row = rows.bar(i);
        paintRowName(ink, rows, i, names[static_cast<qsizetype>(i)], details[static_cast<qsizetype>(i)]);
        const QRectF box(row.topLeft(), QPointF(scale.position(bar.tokensPerSecondPerUser), row.bottom()));
        if (bar.measured) {
            ink.fill(box, c.selfHosted);
        } else {
            ink.fill(box, c.selfHostedTint);
            ink.hatch(box, c.selfHosted);
            ink.outline(box, c.selfHosted, 1.0);
        }
        const double low = scale.position(bar.tokensPerSecondPerUser * bar.lowFactor);
        const double high = scale.position(bar.tokensPerSecondPerUser * bar.highFactor);
        const double y = row.center().y();
        ink.line({low, y}, {high, y}, c.ink, 1.5);
        for (const double x : {low, high})
            ink.line({x, y - ink.u(5.0)}, {x, y + ink.u(5.0)}, c.ink, 1.5);
        ink.text({std::max(high, box.right()) + ink.u(8.0), y}, Qt::AlignLeft | Qt::AlignVCenter,
                 f.rounded(bar.tokensPerSecondPerUser, 3), ink.strong());
        if (spots) {
            const QString exact =
                tr("%1, %2\n%3 tokens a second a user, %4–%5 in the 80 % range\n95 % of tokens at %8 a second or "
                   "faster\n%6 tokens and %7 requests a second a replica")
                    .arg(nameOf(bar), bar.measured ? tr("measured") : tr("estimated"),
                         f.rounded(bar.tokensPerSecondPerUser, 3),
                         f.rounded(bar.tokensPerSecondPerUser * bar.lowFactor, 2),
                         f.rounded(bar.tokensPerSecondPerUser * bar.highFactor, 2),
                         f.rounded(bar.tokensPerSecondPerReplica, 3), f.rounded(bar.requestsPerSecondPerReplica, 3),
                         f.rounded(bar.tokensPerSecondPerUserP95, 3));
            spots->push_back({QRectF(area.left(), row.top(), area.width(), row.height()), exact, bar.optionId});
        }
    }
    painter.restore();
}

double SpeedFigure::heightFor(double /*width*/, const Look& look) const
{
    return rowsHeight(look, m_bars.size(), look.u(90.0));
}

QString SpeedFigure::name() const
{
    return tr("Speed");
}

QString SpeedFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const SpeedBar& bar : m_bars)
        parts +=
            tr("%1: %2 output tokens a second a user, 95 % see the first token within %3 s")
                .arg(nameOf(bar), format.rounded(bar.tokensPerSecondPerUser, 3), format.decimal(bar.firstTokenP95, 1));
    return parts.join(u"; "_s);
}

DataTable SpeedFigure::table(const models::Format& format) const
{
    const auto& f = format;
    DataTable table{{tr("Option"), tr("Tokens/s a user"), tr("80 % range from"), tr("to"), tr("Tokens/s a replica"),
                     tr("Requests/s a replica"), tr("First token, mean s"), tr("First token, 95 % s"),
                     tr("Tokens/s a user, 95 %"), tr("Basis")},
                    {}};
    for (const SpeedBar& bar : m_bars)
        table.rows.push_back({nameOf(bar), f.rounded(bar.tokensPerSecondPerUser, 3),
                              f.rounded(bar.tokensPerSecondPerUser * bar.lowFactor, 3),
                              f.rounded(bar.tokensPerSecondPerUser * bar.highFactor, 3),
                              f.rounded(bar.tokensPerSecondPerReplica, 3),
                              f.rounded(bar.requestsPerSecondPerReplica, 3), f.decimal(bar.firstTokenMean, 2),
                              f.decimal(bar.firstTokenP95, 2), f.rounded(bar.tokensPerSecondPerUserP95, 3),
                              bar.measured ? tr("measured") : tr("estimated")});
    return table;
}

StorageFigure::StorageFigure(std::vector<StorageBar> bars) : m_bars(std::move(bars)) {}

void StorageFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_bars.empty()) {
        paintNote(painter, area, look, tr("Add an open model to see what has to be stored and downloaded."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const theme::Colours& c = look.colours;
    const models::Format& f = look.format;
    const std::vector<LegendItem> legend{{tr("on the nodes"), c.selfHostedSteps[0]},
                                         {tr("in the registry"), c.selfHostedSteps[2]},
                                         {tr("backups"), c.selfHostedSteps[4]}};
    const double head = legendHeight(ink, legend, area.width());
    paintLegend(ink, QRectF(area.topLeft(), QSizeF(area.width(), head)), legend);
    QStringList names;
    QStringList details;
    QStringList totals;
    double end = 1.0;
    double tail = 0.0;
    for (const StorageBar& bar : m_bars) {
        names += nameOf(bar);
        details += tr("%1 GB a copy, %2 h to download").arg(f.count(bar.checkpoint), f.decimal(bar.downloadHours, 1));
        const double total = bar.hot + bar.registry + bar.backups;
        totals += tr("%1 GB").arg(f.rounded(total, 3));
        end = std::max(end, total);
        tail = std::max(tail, ink.width(totals.last(), ink.strong()) + ink.u(12.0));
    }
    const Rows rows = rowsIn(ink, area.adjusted(0, head, 0, -valueAxisHeight(ink)), names, details, tail);
    const Scale scale(0.0, end, rows.bars.left(), rows.bars.right());
    paintValueAxis(
        ink, rows, scale, 5, [&](double tick) { return f.count(tick); }, tr("GB (10⁹ bytes)"));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const StorageBar& bar = m_bars[i];
        const QRectF row = rows.bar(i);
        const auto index = static_cast<qsizetype>(i);
        paintRowName(ink, rows, i, names[index], details[index]);
        double from = 0.0;
        const std::pair<double, std::size_t> parts[]{{bar.hot, 0}, {bar.registry, 2}, {bar.backups, 4}};
        for (const auto& [size, step] : parts) {
            const QRectF box(QPointF(scale.position(from), row.top()),
                             QPointF(scale.position(from + size), row.bottom()));
            paintSegment(ink, box, c.selfHostedSteps[step], {f.count(size)});
            from += size;
        }
        ink.text({scale.position(from) + ink.u(8.0), row.center().y()}, Qt::AlignLeft | Qt::AlignVCenter, totals[index],
                 ink.strong());
        if (spots)
            spots->push_back(
                {QRectF(area.left(), row.top(), area.width(), row.height()),
                 tr("%1\non the nodes %2 GB\nin the registry %3 GB\nbackups %4 GB\n%5")
                     .arg(nameOf(bar), f.count(bar.hot), f.count(bar.registry), f.count(bar.backups), details[index]),
                 bar.optionId});
    }
    painter.restore();
}

double StorageFigure::heightFor(double /*width*/, const Look& look) const
{
    return rowsHeight(look, m_bars.size(), look.u(84.0));
}

QString StorageFigure::name() const
{
    return tr("Storage and download");
}

QString StorageFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const StorageBar& bar : m_bars)
        parts += tr("%1: %2 GB in all copies").arg(nameOf(bar), format.count(bar.hot + bar.registry + bar.backups));
    return parts.join(u"; "_s);
}

DataTable StorageFigure::table(const models::Format& format) const
{
    DataTable table{{tr("Option"), tr("One copy, GB"), tr("On the nodes, GB"), tr("In the registry, GB"),
                     tr("Backups, GB"), tr("Download, h")},
                    {}};
    for (const StorageBar& bar : m_bars)
        table.rows.push_back({nameOf(bar), format.count(bar.checkpoint), format.count(bar.hot),
                              format.count(bar.registry), format.count(bar.backups),
                              format.decimal(bar.downloadHours, 1)});
    return table;
}

} // namespace evenhost::charts
