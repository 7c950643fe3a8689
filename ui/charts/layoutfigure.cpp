// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutfigure.h"

#include "charts/bars_p.h"
#include "models/findingtext.h"

#include <algorithm>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using report::LayoutRow;

namespace {

/// What is drawn; the rest is in the table.
constexpr std::size_t mostRows = 12;

} // namespace

LayoutFigure::LayoutFigure(std::optional<report::LayoutData> data) : m_data(std::move(data)) {}

QString LayoutFigure::layoutName(const sizing::Layout& layout)
{
    return tr("%n GPU(s)", nullptr, layout.gpus);
}

QString LayoutFigure::layoutDetail(const sizing::Layout& layout)
{
    QStringList parts{tr("tensor %1", "degree of parallelism").arg(layout.tensorParallel)};
    if (layout.expertParallel > 1)
        parts += tr("expert %1", "degree of parallelism").arg(layout.expertParallel);
    if (layout.dataParallelAttention > 1)
        parts += tr("attention copies %1").arg(layout.dataParallelAttention);
    if (layout.pipelineParallel > 1)
        parts += tr("pipeline %1", "degree of parallelism").arg(layout.pipelineParallel);
    return parts.join(u" · "_s);
}

QString LayoutFigure::verdictOf(const LayoutRow& row, const models::Format& format) const
{
    if (row.code == "chosen")
        return tr("chosen: %1 requests a second and GPU").arg(format.rounded(row.requestsPerSecondPerGpu, 3));
    if (row.code == "larger")
        return tr("%1 requests a second and GPU, but larger than needed")
            .arg(format.rounded(row.requestsPerSecondPerGpu, 3));
    if (row.code == "slower")
        return tr("%1 requests a second and GPU").arg(format.rounded(row.requestsPerSecondPerGpu, 3));
    if (row.code == "does_not_fit")
        return tr("✕ lacks %1 GiB on each GPU").arg(format.decimal(row.missingGib, 1));
    if (row.code == "misses_first_token")
        return tr("✕ misses the target for the first token");
    if (row.code == "misses_user_speed")
        return tr("✕ misses the target for speed a user");
    return {};
}

QStringList LayoutFigure::waysToFit(const models::Format& format) const
{
    QStringList lines;
    for (const base::Finding& way : m_data->waysToFit)
        lines += u"→ "_s + models::findingText(way, format);
    return lines;
}

void LayoutFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (!m_data || m_data->rows.empty()) {
        paintNote(painter, area, look, tr("Choose an open model to see which layouts were tried for it."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const models::Format& f = look.format;
    const theme::Colours& c = look.colours;
    const std::size_t count = std::min(m_data->rows.size(), mostRows);
    QStringList names;
    QStringList details;
    double end = 1e-12;
    double tail = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const LayoutRow& row = m_data->rows[i];
        names += layoutName(row.layout);
        details += layoutDetail(row.layout);
        end = std::max(end, row.requestsPerSecondPerGpu);
        tail = std::max(tail, ink.width(verdictOf(row, f), ink.strong()));
    }
    double top = area.top();
    for (const QString& line : waysToFit(f)) {
        for (const QString& part : ink.wrapped(line, ink.strong(), area.width()))
            top = ink.text({area.left(), top}, Qt::AlignLeft | Qt::AlignTop, part, ink.strong()).bottom() + ink.u(3.0);
    }
    if (top > area.top())
        top += ink.u(6.0);
    tail = std::min(tail + ink.u(12.0), area.width() * 0.5);
    const Rows rows = rowsIn(ink, QRectF(QPointF(area.left(), top), area.bottomRight()), names, details, tail);
    const Scale scale(0.0, end, rows.bars.left(), rows.bars.right());
    for (std::size_t i = 0; i < count; ++i) {
        const LayoutRow& row = m_data->rows[i];
        const QRectF place = rows.bar(i);
        const bool chosen = row.code == "chosen";
        const bool works = row.requestsPerSecondPerGpu > 0.0;
        paintRowName(ink, rows, i, names[static_cast<qsizetype>(i)], details[static_cast<qsizetype>(i)]);
        const QRectF bar(place.topLeft(), QPointF(scale.position(row.requestsPerSecondPerGpu), place.bottom()));
        if (works) {
            ink.fill(bar, chosen ? c.selfHostedTint : c.track);
            if (chosen) {
                ink.hatch(bar, c.selfHosted);
                ink.outline(bar, c.selfHosted, 1.0);
            }
        }
        const Type type = chosen ? ink.strong() : works ? ink.body() : ink.soft();
        const double x = (works ? bar.right() : place.left()) + ink.u(8.0);
        ink.text({x, place.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
                 ink.elided(verdictOf(row, f), type, area.right() - x), type);
        if (spots)
            spots->push_back({QRectF(area.left(), place.top(), area.width(), place.height()),
                              names[static_cast<qsizetype>(i)] + u", "_s + details[static_cast<qsizetype>(i)] + u'\n'
                                  + verdictOf(row, f),
                              m_data->optionId});
    }
    painter.restore();
}

double LayoutFigure::heightFor(double /*width*/, const Look& look) const
{
    if (!m_data)
        return look.u(80.0);
    return look.u(40.0) * static_cast<double>(std::clamp<std::size_t>(m_data->rows.size(), 2, mostRows))
           + look.u(24.0) * static_cast<double>(m_data->waysToFit.size()) + look.u(16.0);
}

QString LayoutFigure::name() const
{
    return m_data ? tr("Layouts tried: %1").arg(QString::fromStdString(m_data->name)) : tr("Layouts tried");
}

QString LayoutFigure::description(const models::Format& format) const
{
    if (!m_data)
        return {};
    QStringList parts = waysToFit(format);
    for (const LayoutRow& row : m_data->rows)
        parts += layoutName(row.layout) + u", "_s + layoutDetail(row.layout) + u": "_s + verdictOf(row, format);
    return parts.join(u"; "_s);
}

DataTable LayoutFigure::table(const models::Format& format) const
{
    DataTable table{
        {tr("GPUs a replica"), tr("Layout"), tr("Requests/s a GPU"), tr("Missing, GiB a GPU"), tr("Outcome")}, {}};
    if (!m_data)
        return table;
    for (const LayoutRow& row : m_data->rows)
        table.rows.push_back(
            {QString::number(row.layout.gpus), layoutDetail(row.layout),
             row.requestsPerSecondPerGpu > 0.0 ? format.rounded(row.requestsPerSecondPerGpu, 3) : QString(),
             row.missingGib > 0.0 ? format.decimal(row.missingGib, 1) : QString(), verdictOf(row, format)});
    for (const QString& way : waysToFit(format))
        table.rows.push_back({{}, {}, {}, {}, way});
    return table;
}

} // namespace evenhost::charts
