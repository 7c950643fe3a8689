// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sizingfigures.h"

#include "charts/bars_p.h"
#include "charts/words.h"

#include <algorithm>

namespace evenhost::charts {

using report::MemoryBar;

namespace {

QString nameOf(const MemoryBar& bar)
{
    return QString::fromStdString(bar.name);
}

QString gib(const models::Format& format, double value)
{
    return format.decimal(value, 1);
}

} // namespace

MemoryFigure::MemoryFigure(std::vector<MemoryBar> bars) : m_bars(std::move(bars)) {}

void MemoryFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_bars.empty()) {
        paintNote(painter, area, look, tr("Add an open model to the shortlist to see what one GPU has to hold."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const theme::Colours& c = look.colours;
    const models::Format& f = look.format;
    const std::vector<LegendItem> legend{{tr("weights"), c.selfHostedSteps[0]},
                                         {tr("KV cache at the planned load"), c.selfHostedSteps[2]},
                                         {tr("runtime"), c.selfHostedSteps[4]},
                                         {tr("free"), c.softInk, false, true},
                                         {tr("does not fit"), c.managed}};
    const double head = legendHeight(ink, legend, area.width());
    paintLegend(ink, QRectF(area.topLeft(), QSizeF(area.width(), head)), legend);

    QStringList names;
    QStringList details;
    double end = 1.0;
    double tail = 0.0;
    for (const MemoryBar& bar : m_bars) {
        names += nameOf(bar);
        details += tr("one of %1 × %2").arg(bar.gpusPerReplica).arg(shortHardware(bar.acceleratorName));
        end = std::max({end, bar.usable, bar.weights + bar.kvCache + bar.runtime});
        tail = std::max(tail, ink.width(tr("%1 over").arg(gib(f, -bar.free)), ink.strong()) + ink.u(10.0));
    }
    const QRectF body = area.adjusted(0, head, 0, -valueAxisHeight(ink));
    const Rows rows = rowsIn(ink, body, names, details, tail);
    const Scale scale(0.0, end * 1.02, rows.bars.left(), rows.bars.right());
    paintValueAxis(
        ink, rows, scale, 5, [&](double tick) { return f.decimal(tick, 0); },
        tr("GiB of one GPU; the line is what the engine may use"));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const MemoryBar& bar = m_bars[i];
        const QRectF row = rows.bar(i);
        paintRowName(ink, rows, i, names[static_cast<qsizetype>(i)], details[static_cast<qsizetype>(i)]);
        double from = 0.0;
        const auto segment = [&](double size, const QColor& fill, const QString& word) {
            const QRectF box(QPointF(scale.position(from), row.top()),
                             QPointF(scale.position(from + size), row.bottom()));
            paintSegment(ink, box, fill, {word + u' ' + gib(f, size), gib(f, size)});
            from += size;
        };
        segment(bar.weights, c.selfHostedSteps[0], tr("weights"));
        segment(bar.kvCache, c.selfHostedSteps[2], tr("KV cache"));
        segment(bar.runtime, c.selfHostedSteps[4], tr("runtime"));
        const double limit = scale.position(bar.usable);
        if (from > bar.usable) {
            const QRectF over(QPointF(limit, row.top()), QPointF(scale.position(from), row.bottom()));
            ink.fill(over, c.managed);
            ink.text({over.right() + ink.u(6.0), row.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 over").arg(gib(f, from - bar.usable)), ink.strong(c.managed));
        } else {
            const QRectF rest(QPointF(scale.position(from), row.top()), QPointF(limit, row.bottom()));
            ink.outline(rest, c.border, 1.0);
            Type free = ink.soft();
            free.size = 11.0;
            const QString text = gib(f, bar.usable - from);
            if (ink.width(text, free) + ink.u(8.0) < rest.width())
                ink.text(rest.center(), Qt::AlignHCenter | Qt::AlignVCenter, text, free);
        }
        ink.line({limit, row.top() - ink.u(4.0)}, {limit, row.bottom() + ink.u(4.0)}, c.ink, 1.5);
        if (spots) {
            const QString exact =
                tr("%1, one GPU of %2\nweights %3 GiB\nKV cache %4 GiB, %5 requests in flight\nruntime %6 GiB\nusable "
                   "%7 GiB")
                    .arg(nameOf(bar))
                    .arg(bar.gpusPerReplica)
                    .arg(f.decimal(bar.weights, 2), f.decimal(bar.kvCache, 2), f.count(bar.concurrency),
                         f.decimal(bar.runtime, 2), f.decimal(bar.usable, 2));
            spots->push_back({QRectF(area.left(), row.top(), area.width(), row.height()), exact, bar.optionId});
        }
    }
    painter.restore();
}

double MemoryFigure::heightFor(double /*width*/, const Look& look) const
{
    return rowsHeight(look, m_bars.size(), look.u(84.0));
}

QString MemoryFigure::name() const
{
    return tr("Memory of one GPU");
}

QString MemoryFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const MemoryBar& bar : m_bars)
        parts += bar.free >= 0.0 ? tr("%1 uses %2 of %3 GiB")
                                       .arg(nameOf(bar), gib(format, bar.usable - bar.free), gib(format, bar.usable))
                                 : tr("%1 lacks %2 GiB").arg(nameOf(bar), gib(format, -bar.free));
    return parts.join(QStringLiteral("; "));
}

DataTable MemoryFigure::table(const models::Format& format) const
{
    DataTable table{{tr("Option"), tr("GPU"), tr("GPUs a replica"), tr("Weights, GiB"), tr("KV cache, GiB"),
                     tr("Runtime, GiB"), tr("Free, GiB"), tr("Usable, GiB")},
                    {}};
    for (const MemoryBar& bar : m_bars)
        table.rows.push_back({nameOf(bar), QString::fromStdString(bar.acceleratorName),
                              QString::number(bar.gpusPerReplica), gib(format, bar.weights), gib(format, bar.kvCache),
                              gib(format, bar.runtime), gib(format, bar.free), gib(format, bar.usable)});
    return table;
}

} // namespace evenhost::charts
