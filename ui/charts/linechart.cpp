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
    const double top = plot.bottom() + ink.u(6.0);
    for (const double tick : chart.xTicks) {
        const double x = where.x.position(tick);
        ink.line({x, plot.bottom()}, {x, plot.bottom() + ink.u(4.0)}, ink.look().colours.softInk, 1.0);
    }
    const auto extent = [&](double tick) {
        const double half = ink.width(chart.xWord(tick), ink.soft()) / 2.0;
        return std::pair(where.x.position(tick) - half, where.x.position(tick) + half);
    };
    for (const double tick : labelledTicks(chart.xTicks, extent, ink.u(8.0)))
        ink.text({where.x.position(tick), top}, Qt::AlignHCenter | Qt::AlignTop, chart.xWord(tick), ink.soft());
    ink.text({plot.center().x(), top + ink.height(ink.soft()) + ink.u(2.0)}, Qt::AlignHCenter | Qt::AlignTop,
             chart.xTitle, ink.soft());
}

/// As many names as there is height for, the first lines first: the others are named when pointed at.
std::vector<EndLabel> labelsOf(Ink& ink, const LineChart& chart, const QSizeF& room, bool mayWrap)
{
    std::vector<EndLabel> labels;
    const double lineHeight = ink.height(ink.strong());
    const auto most = static_cast<std::size_t>(std::max(1.0, room.height() / lineHeight));
    double height = static_cast<double>(std::min(most, chart.lines.size())) * lineHeight;
    for (const ChartLine& line : chart.lines) {
        if (labels.size() == most)
            break;
        EndLabel label;
        label.names = namedLines(ink, line.name, room.width(), mayWrap && height + lineHeight <= room.height());
        label.colour = line.colour;
        label.height = static_cast<double>(label.names.size()) * lineHeight;
        height += label.height - lineHeight;
        label.y = line.points.empty() ? 0.0 : line.points.back().y();
        labels.push_back(label);
    }
    return labels;
}

} // namespace

LineChartLayout paintLineChart(Ink& ink, Plot& plot, const QRectF& area, const LineChart& chart)
{
    double left = 0.0;
    for (const double tick : roundTicks(0.0, chart.yTo))
        left = std::max(left, ink.width(chart.yWord(tick), ink.soft()));
    // Two lines at the top would reach up to a title that is wider than the plot.
    const QSizeF room(area.width() * 0.28, area.height() - 2.0 * ink.height(ink.strong()) - ink.u(16.0));
    const bool mayWrap = ink.width(chart.yTitle, ink.soft()) <= area.width() - room.width() - left - ink.u(26.0);
    std::vector<EndLabel> labels = labelsOf(ink, chart, room, mayWrap);
    double right = 0.0;
    for (const EndLabel& label : labels) {
        for (const QString& name : label.names)
            right = std::max(right, ink.width(name, ink.strong()));
    }
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
    for (const EndLabel& label : labels) {
        double y = label.y;
        for (const QString& name : label.names)
            y = ink.text({where.plot.right() + ink.u(10.0), y}, Qt::AlignLeft | Qt::AlignTop, name,
                         ink.strong(label.colour))
                    .bottom();
    }
    return where;
}

} // namespace evenhost::charts
