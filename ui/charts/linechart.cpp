// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/linechart_p.h"

#include "charts/breakevenlabels_p.h"

#include <algorithm>

namespace evenhost::charts {

namespace {

void paintAxes(Ink& ink, const LineChart& chart, const LineChartLayout& where)
{
    const QRectF& plot = where.plot;
    for (const double tick : roundTicks(0.0, chart.yTo))
        ink.text({plot.left() - ink.u(8.0), where.y.position(tick)}, Qt::AlignRight | Qt::AlignVCenter,
                 chart.yWord(tick), ink.soft());
    ink.text({plot.left(), plot.top() - ink.u(5.0)}, Qt::AlignLeft | Qt::AlignBottom, chart.yTitle, ink.soft());
    ink.line(plot.bottomLeft(), plot.bottomRight(), ink.look().colours.softInk, 1.0);
    double free = -1e9;
    const double top = plot.bottom() + ink.u(6.0);
    for (const double tick : chart.xTicks) {
        const double x = where.x.position(tick);
        ink.line({x, plot.bottom()}, {x, plot.bottom() + ink.u(4.0)}, ink.look().colours.softInk, 1.0);
        const QRectF box = ink.box({x, top}, Qt::AlignHCenter | Qt::AlignTop, chart.xWord(tick), ink.soft());
        if (box.left() < free)
            continue;
        ink.text({x, top}, Qt::AlignHCenter | Qt::AlignTop, chart.xWord(tick), ink.soft());
        free = box.right() + ink.u(8.0);
    }
    ink.text({plot.center().x(), top + ink.height(ink.soft()) + ink.u(2.0)}, Qt::AlignHCenter | Qt::AlignTop,
             chart.xTitle, ink.soft());
}

/// As many names as there is height for, the first lines first: the others are named when pointed at.
std::vector<EndLabel> labelsOf(Ink& ink, const LineChart& chart, const QSizeF& room)
{
    std::vector<EndLabel> labels;
    const auto most = static_cast<std::size_t>(std::max(1.0, room.height() / ink.height(ink.strong())));
    for (const ChartLine& line : chart.lines) {
        if (labels.size() == most)
            break;
        EndLabel label;
        label.name = ink.elided(line.name, ink.strong(), room.width());
        label.colour = line.colour;
        label.height = ink.height(ink.strong());
        label.y = line.points.empty() ? 0.0 : line.points.back().y();
        labels.push_back(label);
    }
    return labels;
}

} // namespace

LineChartLayout paintLineChart(Ink& ink, Plot& plot, const QRectF& area, const LineChart& chart)
{
    std::vector<EndLabel> labels =
        labelsOf(ink, chart, {area.width() * 0.28, area.height() - 2.0 * ink.height(ink.strong()) - ink.u(16.0)});
    double left = 0.0;
    for (const double tick : roundTicks(0.0, chart.yTo))
        left = std::max(left, ink.width(chart.yWord(tick), ink.soft()));
    double right = 0.0;
    for (const EndLabel& label : labels)
        right = std::max(right, ink.width(label.name, ink.strong()));
    const double lineHeight = ink.height(ink.soft());

    LineChartLayout where;
    where.plot = QRectF(area.adjusted(left + ink.u(12.0), lineHeight + ink.u(8.0), -right - ink.u(14.0),
                                      -2.0 * lineHeight - ink.u(12.0))
                            .toRect());
    where.x = Scale(chart.xFrom, chart.xTo, where.plot.left(), where.plot.right(), chart.logarithmicX);
    where.y = Scale(0.0, chart.yTo, where.plot.bottom(), where.plot.top());

    PlotContent content;
    content.area = where.plot;
    content.xFrom = chart.xFrom;
    content.xTo = chart.xTo;
    content.logarithmicX = chart.logarithmicX;
    content.yTo = chart.yTo;
    content.yGrid = roundTicks(0.0, chart.yTo);
    content.gridPen = QPen(ink.look().colours.line, ink.u(1.0));
    content.antialiased = !ink.look().quick;
    for (const ChartLine& line : chart.lines)
        content.curves.push_back(
            {line.points, QPen(line.colour, ink.look().quick ? 0.0 : ink.u(line.width), line.style, Qt::FlatCap)});
    plot.draw(ink.painter(), content);
    paintAxes(ink, chart, where);

    for (EndLabel& label : labels)
        label.y = std::clamp(where.y.position(label.y), where.plot.top(), where.plot.bottom());
    spread(labels, area.top(), where.plot.bottom() + ink.u(4.0));
    for (const EndLabel& label : labels)
        ink.text({where.plot.right() + ink.u(10.0), label.y}, Qt::AlignLeft | Qt::AlignTop, label.name,
                 ink.strong(label.colour));
    return where;
}

} // namespace evenhost::charts
