// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/linechart_p.h"
#include "charts/sizingfigures.h"

#include "sizing/replica.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using report::CoverageCurve;

namespace {

constexpr double most = 1024.0;

double share(const CoverageCurve& curve, double tokens)
{
    return sizing::expertShareRead<double>(curve.experts, curve.perToken, tokens);
}

} // namespace

CoverageFigure::CoverageFigure(std::vector<CoverageCurve> curves) : m_curves(std::move(curves)) {}

CoverageFigure::~CoverageFigure() = default;

void CoverageFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_curves.empty()) {
        paintNote(painter, area, look,
                  tr("No mixture-of-experts model on the shortlist: every parameter is read for every token."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const models::Format& f = look.format;
    constexpr std::array<Qt::PenStyle, 4> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    LineChart chart;
    chart.xFrom = 1.0;
    chart.xTo = most;
    chart.yTo = 1.0;
    chart.logarithmicX = true;
    for (double tick = 1.0; tick <= most; tick *= 4.0)
        chart.xTicks.push_back(tick);
    chart.xWord = [&](double tick) {
        return f.count(tick);
    };
    chart.yWord = [&](double tick) {
        return f.share(tick);
    };
    chart.xTitle = tr("requests in flight, logarithmic");
    chart.yTitle = tr("experts read in one step, share of all");
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        ChartLine line;
        line.name = QString::fromStdString(m_curves[i].name);
        line.colour = look.colours.selfHosted;
        line.style = styles[i % styles.size()];
        for (double step = 0.0; step <= 80.0; step += 1.0) {
            const double tokens = std::pow(most, step / 80.0);
            line.points.emplace_back(tokens, share(m_curves[i], tokens));
        }
        chart.lines.push_back(line);
    }
    const LineChartLayout where = paintLineChart(ink, m_plot, area, chart);
    for (const CoverageCurve& curve : m_curves) {
        const double at = std::clamp(curve.concurrency, 1.0, most);
        const QPointF point(where.x.position(at), where.y.position(share(curve, at)));
        ink.disc(point, 4.5, look.colours.ground, look.colours.selfHosted, 1.8);
        if (spots)
            spots->push_back({QRectF(point.x() - ink.u(8.0), point.y() - ink.u(8.0), ink.u(16.0), ink.u(16.0)),
                              tr("%1: %2 requests in flight at the planned peak\nread %3 of %4 experts a layer")
                                  .arg(QString::fromStdString(curve.name), f.count(curve.concurrency),
                                       f.share(share(curve, curve.concurrency)), f.count(curve.experts)),
                              curve.optionId});
    }
    painter.restore();
}

double CoverageFigure::heightFor(double width, const Look& look) const
{
    return std::clamp(width * 0.42, look.u(240.0), look.u(420.0));
}

QString CoverageFigure::name() const
{
    return tr("Expert coverage");
}

QString CoverageFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const CoverageCurve& curve : m_curves)
        parts += tr("%1 reads %2 of its experts for one request and %3 at the planned peak")
                     .arg(QString::fromStdString(curve.name), format.share(share(curve, 1.0), 1),
                          format.share(share(curve, curve.concurrency)));
    return parts.join(u"; "_s);
}

DataTable CoverageFigure::table(const models::Format& format) const
{
    DataTable table;
    table.heads += tr("Requests in flight");
    for (const CoverageCurve& curve : m_curves)
        table.heads += QString::fromStdString(curve.name);
    for (double tokens = 1.0; tokens <= most; tokens *= 2.0) {
        QStringList row{format.count(tokens)};
        for (const CoverageCurve& curve : m_curves)
            row += format.share(share(curve, tokens), 1);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace evenhost::charts
