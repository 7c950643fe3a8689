// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costfigures.h"

#include "charts/bars_p.h"
#include "charts/linechart_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using report::BridgeStep;
using report::CashLine;

CashFigure::CashFigure(report::CashData data) : m_data(std::move(data)) {}

CashFigure::~CashFigure() = default;

void CashFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_data.lines.empty()) {
        paintNote(painter, area, look, tr("Add options to see what is paid out over time."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const models::Format& f = look.format;
    constexpr std::array<Qt::PenStyle, 4> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    LineChart chart;
    double most = 1e-9;
    std::size_t months = 1;
    std::array<std::size_t, 3> ofKind{};
    for (const CashLine& cash : m_data.lines) {
        ChartLine line;
        line.name = QString::fromStdString(cash.name);
        line.colour = look.hue(cash.kind);
        line.style = styles[ofKind[static_cast<std::size_t>(cash.kind)]++ % styles.size()];
        line.width = 2.0;
        line.optionId = cash.optionId;
        for (std::size_t month = 0; month < cash.cumulative.size(); ++month) {
            line.points.emplace_back(static_cast<double>(month), cash.cumulative[month]);
            most = std::max(most, cash.cumulative[month]);
        }
        months = std::max(months, cash.cumulative.size() - 1);
        chart.lines.push_back(line);
    }
    chart.xTo = static_cast<double>(months);
    chart.yTo = most * 1.05;
    const double step = months > 72 ? 24.0 : months > 24 ? 12.0 : 6.0;
    for (double tick = 0.0; tick <= chart.xTo + 1e-9; tick += step)
        chart.xTicks.push_back(tick);
    chart.xWord = [&](double tick) {
        return f.count(tick);
    };
    chart.yWord = [&](double tick) {
        return tick == 0.0 ? u"0"_s : f.moneyShort(tick);
    };
    chart.xTitle = tr("months from the start");
    chart.yTitle = tr("paid out so far, not discounted");
    const LineChartLayout where = paintLineChart(ink, m_plot, area, chart);
    for (const CashLine& cash : m_data.lines) {
        if (cash.paybackMonth && static_cast<std::size_t>(*cash.paybackMonth) < cash.cumulative.size()) {
            const QPointF at(where.x.position(*cash.paybackMonth),
                             where.y.position(cash.cumulative[static_cast<std::size_t>(*cash.paybackMonth)]));
            ink.disc(at, 5.0, look.colours.ground, look.colours.ink, 1.8);
            if (spots)
                spots->push_back({QRectF(at.x() - ink.u(8.0), at.y() - ink.u(8.0), ink.u(16.0), ink.u(16.0)),
                                  tr("%1 has paid for itself after %2")
                                      .arg(QString::fromStdString(cash.name), f.months(*cash.paybackMonth)),
                                  cash.optionId});
        }
    }
    if (spots) {
        for (std::size_t month = 0; month <= months; ++month) {
            QStringList lines{month == 0 ? tr("at the start") : tr("month %1").arg(month)};
            for (const CashLine& cash : m_data.lines) {
                if (month < cash.cumulative.size())
                    lines += QString::fromStdString(cash.name) + u": "_s + f.money(cash.cumulative[month]);
            }
            const double half = (where.x.position(1.0) - where.x.position(0.0)) / 2.0;
            const double x = where.x.position(static_cast<double>(month));
            spots->push_back(
                {QRectF(x - half, where.plot.top(), 2.0 * half, where.plot.height()), lines.join(u'\n'), {}});
        }
        // Where a line ends, its value in today's money can be asked about.
        for (const CashLine& cash : m_data.lines) {
            if (cash.cumulative.empty())
                continue;
            const QPointF end(where.x.position(static_cast<double>(cash.cumulative.size() - 1)),
                              where.y.position(cash.cumulative.back()));
            const double reach = ink.u(10.0);
            spots->push_back(
                {QRectF(end.x() - reach, end.y() - reach, 2.0 * reach, 2.0 * reach),
                 tr("%1: %2 paid out in all, net present value %3")
                     .arg(QString::fromStdString(cash.name), f.money(cash.cumulative.back()), f.money(cash.npv)),
                 cash.optionId, "npv"});
        }
    }
    painter.restore();
}

double CashFigure::heightFor(double width, const Look& look) const
{
    return std::clamp(width * 0.45, look.u(260.0), look.u(460.0));
}

QString CashFigure::name() const
{
    return tr("Over time");
}

QString CashFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const CashLine& cash : m_data.lines) {
        if (!cash.cumulative.empty())
            parts += tr("%1: %2 paid out in all, net present value %3")
                         .arg(QString::fromStdString(cash.name), format.moneyShort(cash.cumulative.back()),
                              format.moneyShort(cash.npv));
    }
    return parts.join(u"; "_s);
}

DataTable CashFigure::table(const models::Format& format) const
{
    DataTable table;
    table.heads += tr("Month");
    std::size_t months = 0;
    for (const CashLine& cash : m_data.lines) {
        table.heads += QString::fromStdString(cash.name);
        months = std::max(months, cash.cumulative.size());
    }
    for (std::size_t month = 0; month < months; ++month) {
        QStringList row{QString::number(month)};
        for (const CashLine& cash : m_data.lines)
            row += month < cash.cumulative.size() ? format.moneyNumber(cash.cumulative[month]) : QString();
        table.rows.push_back(row);
    }
    return table;
}

BridgeFigure::BridgeFigure(report::BridgeData data, FieldName fieldName, ValueText valueText)
    : m_data(std::move(data)), m_fieldName(std::move(fieldName)), m_valueText(std::move(valueText))
{}

QString BridgeFigure::changeOf(const BridgeStep& step) const
{
    return m_valueText ? tr("%1 → %2", "before, after")
                             .arg(m_valueText(step.path, step.before), m_valueText(step.path, step.after))
                       : QString();
}

void BridgeFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_data.steps.empty()) {
        paintNote(painter, area, look,
                  tr("Nothing has changed since the baseline. Change something, and each change shows here with what "
                     "it did."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const theme::Colours& c = look.colours;
    const models::Format& f = look.format;
    struct Row
    {
        QString name;
        QString detail;
        std::string path;
        double from;
        double to;
        bool whole;
    };
    std::vector<Row> all{{tr("baseline"), {}, {}, 0.0, m_data.start, true}};
    double at = m_data.start;
    for (const BridgeStep& step : m_data.steps) {
        all.push_back({m_fieldName(step.path), changeOf(step), step.path, at, at + step.change, false});
        at += step.change;
    }
    all.push_back({tr("now"), {}, {}, 0.0, m_data.end, true});
    double low = 0.0;
    double high = 0.0;
    QStringList names;
    QStringList details;
    double tail = 0.0;
    for (const Row& row : all) {
        low = std::min({low, row.from, row.to});
        high = std::max({high, row.from, row.to});
        names += row.name;
        details += row.detail;
        tail = std::max(tail, ink.width(f.moneyShort(row.to - row.from), ink.strong()) + ink.u(26.0));
    }
    const Rows rows = rowsIn(ink, area.adjusted(0, 0, 0, -valueAxisHeight(ink)), names, details, tail);
    const Scale scale(low, std::max(high, low + 1e-9), rows.bars.left(), rows.bars.right());
    paintValueAxis(
        ink, rows, scale, 5, [&](double tick) { return tick == 0.0 ? u"0"_s : f.moneyShort(tick); },
        tr("cost of self-hosting over managed, a month"));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Row& row = all[i];
        const QRectF bar = rows.bar(i);
        paintRowName(ink, rows, i, row.name, row.detail);
        const double change = row.to - row.from;
        const QRectF box(QPointF(scale.position(std::min(row.from, row.to)), bar.top()),
                         QPointF(scale.position(std::max(row.from, row.to)), bar.bottom()));
        ink.fill(box, row.whole ? c.softInk : change > 0.0 ? c.bad : c.good);
        const QString text =
            row.whole ? f.moneyShort(row.to) : (change > 0.0 ? u"▲ +"_s : u"▼ "_s) + f.moneyShort(change);
        ink.text({box.right() + ink.u(6.0), bar.center().y()}, Qt::AlignLeft | Qt::AlignVCenter, text, ink.strong());
        if (i + 1 < all.size() && !all[i + 1].whole)
            ink.line({scale.position(row.to), bar.bottom()}, {scale.position(row.to), rows.bar(i + 1).top()}, c.softInk,
                     1.0, Qt::DotLine);
        if (spots)
            spots->push_back({QRectF(area.left(), bar.top(), area.width(), bar.height()),
                              row.name + (row.detail.isEmpty() ? QString() : u'\n' + row.detail) + u'\n'
                                  + f.money(row.whole ? row.to : change),
                              {},
                              row.path.empty() ? std::string() : "input:" + row.path});
    }
    painter.restore();
}

double BridgeFigure::heightFor(double /*width*/, const Look& look) const
{
    return look.u(m_valueText ? 42.0 : 36.0) * static_cast<double>(m_data.steps.size() + 2) + look.u(60.0);
}

QString BridgeFigure::name() const
{
    return tr("Since the baseline");
}

QString BridgeFigure::description(const models::Format& format) const
{
    return tr("The monthly difference went from %1 to %2.").arg(format.money(m_data.start), format.money(m_data.end));
}

DataTable BridgeFigure::table(const models::Format& format) const
{
    DataTable table{{tr("What changed"), tr("Before and now"), tr("A month")},
                    {{tr("baseline"), {}, format.moneyNumber(m_data.start)}}};
    for (const BridgeStep& step : m_data.steps)
        table.rows.push_back({m_fieldName(step.path), changeOf(step), format.moneyNumber(step.change)});
    table.rows.push_back({tr("now"), {}, format.moneyNumber(m_data.end)});
    return table;
}

} // namespace evenhost::charts
