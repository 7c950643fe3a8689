// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakevenfigure.h"

#include "charts/breakevenlabels_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using analysis::Side;
using cost::CurvePiece;
using report::BreakEvenData;
using report::CostLine;

namespace {

constexpr double unitPanelNeeds = 360.0; ///< design pixels of height

double largestIn(const CostLine& line, double from, double to)
{
    double largest = 0.0;
    for (const CurvePiece& piece : line.pieces) {
        if (piece.to >= from && piece.from <= to)
            largest = std::max({largest, piece.at(std::min(piece.to, to)), piece.at(std::max(piece.from, from))});
    }
    return largest;
}

/// Between the ends of a piece a logarithmic axis bends a straight line, and a cost per token is a hyperbola anyway:
/// both need points in between, closer together towards small volumes.
template <class Value>
void addPiece(std::vector<QPointF>& points, const CurvePiece& piece, double start, double end, int samples, Value value)
{
    for (int i = 0; i <= samples; ++i) {
        const double share = i / static_cast<double>(samples);
        const double volume = samples == 1 ? start + share * (end - start) : start * std::pow(end / start, share);
        points.emplace_back(volume, value(volume, piece.at(volume)));
    }
}

std::vector<QPointF> staircase(const CostLine& line, const Scale& volume)
{
    std::vector<QPointF> points;
    points.reserve(line.pieces.size() * 2);
    for (const CurvePiece& piece : line.pieces) {
        const double start = std::max(piece.from, volume.from());
        const double end = std::min(piece.to, volume.to());
        const bool curved = volume.logarithmic() && piece.slope != 0.0;
        if (end > start)
            addPiece(points, piece, start, end, curved ? 48 : 1, [](double, double cost) { return cost; });
    }
    return points;
}

/// Cost per million tokens, from where it comes below `cap` on.
std::vector<QPointF> unitCosts(const CostLine& line, double tokensPerRequest, const Scale& volume, double cap)
{
    std::vector<QPointF> points;
    const double millions = base::daysPerMonth * tokensPerRequest / 1e6;
    if (!(millions > 0.0))
        return points;
    for (const CurvePiece& piece : line.pieces) {
        const double visible = std::min(piece.at(piece.from), piece.at(piece.to)) / (cap * millions);
        const double start = std::max({piece.from, volume.from(), visible, volume.to() * 1e-6});
        const double end = std::min(piece.to, volume.to());
        if (end > start)
            addPiece(points, piece, start, end, 48,
                     [&](double at, double cost) { return std::min(cost / (at * millions), cap); });
    }
    return points;
}

std::vector<Band> regions(const BreakEvenData& data, double from, double to, const theme::Colours& colours)
{
    const QColor own = colours.selfHostedTint;
    const QColor paid = colours.managedTint;
    Side cheaper = Side::Managed;
    if (!data.crossings.empty()) {
        cheaper = data.crossings.front().becomesCheaper == Side::SelfHosted ? Side::Managed : Side::SelfHosted;
    } else {
        const double middle = (data.selfHosted.pieces.front().from + data.maximum) / 2.0;
        if (report::costAt(data.selfHosted, middle) < report::costAt(data.managed, middle))
            cheaper = Side::SelfHosted;
    }
    std::vector<Band> bands;
    double start = from;
    for (const report::MarkedCrossing& crossing : data.crossings) {
        if (crossing.requestsPerDay > start)
            bands.push_back({start, std::min(crossing.requestsPerDay, to), cheaper == Side::SelfHosted ? own : paid});
        start = std::max(start, crossing.requestsPerDay);
        cheaper = crossing.becomesCheaper;
    }
    if (start < to)
        bands.push_back({start, to, cheaper == Side::SelfHosted ? own : paid});
    if (data.low && data.high && *data.high > *data.low) {
        QColor shade = colours.selfHosted;
        shade.setAlpha(colours.dark ? 46 : 30);
        bands.push_back({*data.low, *data.high, shade});
    }
    return bands;
}

QPen linePen(const Look& look, const CostLine& line, std::size_t other)
{
    constexpr std::array<Qt::PenStyle, 4> dashes{Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    const bool lead = other == 0;
    QPen pen(look.hue(line.kind), look.quick ? 0.0 : look.u(lead ? 2.0 : 1.2), Qt::SolidLine, Qt::FlatCap,
             Qt::MiterJoin);
    if (!lead)
        pen.setStyle(dashes[(other - 1) % dashes.size()]);
    return pen;
}

} // namespace

BreakEvenFigure::BreakEvenFigure(std::optional<BreakEvenData> data) : m_data(std::move(data)) {}

BreakEvenFigure::~BreakEvenFigure() = default;

void BreakEvenFigure::setData(std::optional<BreakEvenData> data)
{
    m_data = std::move(data);
}

BreakEvenFigure::Layout BreakEvenFigure::layout(const QRectF& area, const Look& look) const
{
    Layout result;
    if (!m_data)
        return result;
    const double from = m_window ? m_window->from : m_logarithmic ? std::max(1.0, m_data->maximum / 1e4) : 0.0;
    const double to = m_window ? m_window->to : m_data->maximum;
    double largest = std::max(largestIn(m_data->selfHosted, from, to), largestIn(m_data->managed, from, to));
    for (const CostLine& line : m_data->others) {
        const double here = largestIn(line, from, to);
        if (here < largest * 1.35)
            largest = std::max(largest, here);
    }
    const double costEnd = std::max(largest * 1.06, 1e-9);

    // As wide as the widest tick label, as the column of line names, and as the lines of text above and beneath.
    const QFontMetricsF metrics(look.font(12.0));
    double left = 0.0;
    for (const double tick : roundTicks(0.0, costEnd))
        left = std::max(left, metrics.horizontalAdvance(look.format.moneyShort(tick)));
    const double right = endLabels(*m_data, look, {area.width() * 0.28, area.height() * 0.5}, to, costEnd).width;
    const double lineHeight = metrics.height();
    const bool withPanel = m_unitPanel && area.height() >= look.u(unitPanelNeeds) && m_data->tokensPerRequest > 0.0;
    const double beneath = lineHeight * 3.0 + look.u(20.0);
    const double above = lineHeight + look.u(8.0);

    QRectF inner = area.adjusted(left + look.u(12.0), above, -right - look.u(16.0), -beneath);
    result.plot = inner;
    if (withPanel) {
        const double panel = inner.height() * 0.24;
        const double gap = lineHeight + look.u(20.0);
        result.plot.setBottom(inner.bottom() - panel - gap);
        result.unitPlot = QRectF(inner.left(), inner.bottom() - panel, inner.width(), panel);
    }
    result.plot = QRectF(result.plot.toRect());
    result.volume = Scale(from, to, result.plot.left(), result.plot.right(), m_logarithmic);
    result.cost = Scale(0.0, costEnd, result.plot.bottom(), result.plot.top());
    if (withPanel) {
        result.unitPlot = QRectF(result.unitPlot.toRect());
        const double own = m_data->unitCostAtFullLoad.value_or(1.0);
        const double paid = m_data->managedUnitPrice.value_or(own);
        const double end = std::max({own * 1.5, paid * 2.2, 1e-9});
        result.unitCost = Scale(0.0, end, result.unitPlot.bottom(), result.unitPlot.top());
    }
    return result;
}

void BreakEvenFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (!m_data) {
        paintNote(painter, area, look,
                  tr("Break-even compares an open model of your own with a managed one: add at least one of each."));
        return;
    }
    painter.save();
    const Layout where = layout(area, look);
    Ink ink(painter, look);
    const double from = where.volume.from();
    const double to = where.volume.to();

    PlotContent content;
    content.xFrom = from;
    content.xTo = to;
    content.logarithmicX = where.volume.logarithmic();
    content.gridPen = QPen(look.colours.line, look.u(1.0));
    content.antialiased = !look.quick;
    content.bands = regions(*m_data, from, to, look.colours);

    content.area = where.plot;
    content.yTo = where.cost.to();
    content.yGrid = roundTicks(0.0, where.cost.to());
    std::size_t other = m_data->others.size();
    for (auto line = m_data->others.rbegin(); line != m_data->others.rend(); ++line, --other)
        content.curves.push_back({staircase(*line, where.volume), linePen(look, *line, other)});
    content.curves.push_back({staircase(m_data->managed, where.volume), linePen(look, m_data->managed, 0)});
    content.curves.push_back({staircase(m_data->selfHosted, where.volume), linePen(look, m_data->selfHosted, 0)});
    m_plot.draw(painter, content);

    if (!where.unitPlot.isNull()) {
        content.area = where.unitPlot;
        content.yTo = where.unitCost.to();
        content.yGrid = roundTicks(0.0, where.unitCost.to(), 3);
        content.curves.clear();
        const double cap = where.unitCost.to() * 3.0;
        for (const CostLine* line : {&m_data->managed, &m_data->selfHosted})
            content.curves.push_back(
                {unitCosts(*line, m_data->tokensPerRequest, where.volume, cap), linePen(look, *line, 0)});
        m_plot.draw(painter, content);
    }

    BreakEvenLabels labels(ink, *this, where, spots);
    labels.axes();
    labels.lineEnds(area);
    labels.today();
    labels.crossings();
    labels.never();
    labels.growthAndCapacity();
    painter.restore();
}

double BreakEvenFigure::heightFor(double width, const Look& look) const
{
    return std::clamp(width * 0.5, look.u(300.0), look.u(560.0));
}

QString BreakEvenFigure::name() const
{
    return tr("Break-even");
}

QString BreakEvenFigure::margin(const models::Format& format) const
{
    if (!m_data || !m_data->cheaperAbove || m_data->today <= 0.0)
        return {};
    const double ratio = *m_data->cheaperAbove / m_data->today;
    if (ratio >= 3.0)
        return tr("break-even is %1 times that").arg(format.rounded(ratio, ratio < 10.0 ? 2 : 3));
    if (ratio >= 1.0)
        return tr("break-even is %1 more").arg(format.share(ratio - 1.0));
    if (ratio <= 0.1)
        return tr("%1 times break-even").arg(format.rounded(1.0 / ratio, 2));
    return tr("%1 above break-even").arg(format.share(1.0 / ratio - 1.0));
}

QString BreakEvenFigure::neverSentence(const models::Format& format) const
{
    if (!m_data || m_data->cheaperAbove)
        return {};
    if (m_data->unitCostAtFullLoad && m_data->managedUnitPrice
        && *m_data->unitCostAtFullLoad > *m_data->managedUnitPrice) {
        return tr("No break-even: even at full load %1 costs %2 a million tokens, %3 costs %4.")
            .arg(QString::fromStdString(m_data->selfHosted.name), format.money(*m_data->unitCostAtFullLoad),
                 QString::fromStdString(m_data->managed.name), format.money(*m_data->managedUnitPrice));
    }
    return tr("No volume up to %1 requests a day from which %2 stays cheaper.")
        .arg(format.rounded(m_data->maximum, 3), QString::fromStdString(m_data->selfHosted.name));
}

QString BreakEvenFigure::readout(double requestsPerDay, const models::Format& format) const
{
    if (!m_data)
        return {};
    QStringList lines{tr("%1 requests a day").arg(format.rounded(requestsPerDay, 3))};
    const auto own = report::costAt(m_data->selfHosted, requestsPerDay);
    const auto paid = report::costAt(m_data->managed, requestsPerDay);
    if (own)
        lines += tr("%1: %2 a month").arg(QString::fromStdString(m_data->selfHosted.name), format.money(*own));
    if (paid)
        lines += tr("%1: %2 a month").arg(QString::fromStdString(m_data->managed.name), format.money(*paid));
    if (own && paid)
        lines += *own <= *paid ? tr("self-hosting saves %1 a month").arg(format.money(*paid - *own))
                               : tr("managed saves %1 a month").arg(format.money(*own - *paid));
    return lines.join(u'\n');
}

QString BreakEvenFigure::description(const models::Format& format) const
{
    if (!m_data)
        return tr("Nothing to compare yet.");
    const QString lines =
        tr("Cost a month over daily volume: %1 is a staircase, %2 a straight line.")
            .arg(QString::fromStdString(m_data->selfHosted.name), QString::fromStdString(m_data->managed.name));
    QString result = tr("Today's volume is %1 requests a day.").arg(format.count(m_data->today));
    if (m_data->cheaperAbove)
        result +=
            u' '
            + tr("Self-hosting stays cheaper above %1 requests a day.").arg(format.rounded(*m_data->cheaperAbove, 3));
    else
        result += u' ' + neverSentence(format);
    return lines + u' ' + result;
}

DataTable BreakEvenFigure::table(const models::Format& format) const
{
    DataTable table;
    if (!m_data)
        return table;
    const auto& f = format;
    table.heads = {tr("Requests a day"), tr("%1, a month").arg(QString::fromStdString(m_data->selfHosted.name)),
                   tr("%1, a month").arg(QString::fromStdString(m_data->managed.name)), tr("What happens there")};
    std::vector<std::pair<double, QString>> places{{m_data->today, tr("today")}};
    for (const report::MarkedCrossing& crossing : m_data->crossings)
        places.emplace_back(crossing.requestsPerDay, crossing.becomesCheaper == Side::SelfHosted
                                                         ? tr("self-hosting becomes cheaper")
                                                         : tr("managed becomes cheaper"));
    for (const CurvePiece& piece : m_data->selfHosted.pieces)
        places.emplace_back(piece.to, tr("end of a stair"));
    std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [volume, what] : places) {
        const auto own = report::costAt(m_data->selfHosted, volume);
        const auto paid = report::costAt(m_data->managed, volume);
        table.rows.push_back(
            {f.count(volume), own ? f.moneyNumber(*own) : QString(), paid ? f.moneyNumber(*paid) : QString(), what});
    }
    return table;
}

} // namespace evenhost::charts
