// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/dayfigure.h"

#include "charts/axis.h"
#include "charts/ink.h"

#include <algorithm>
#include <numeric>

namespace evenhost::charts {

using namespace Qt::StringLiterals;

DayFigure::DayFigure(std::vector<double> hourlyWeights, double requestsPerDay) : m_requests(std::move(hourlyWeights))
{
    const double sum = std::accumulate(m_requests.begin(), m_requests.end(), 0.0);
    if (!(sum > 0.0) || m_requests.size() != 24) {
        m_requests.clear();
        return;
    }
    for (double& hour : m_requests)
        hour *= requestsPerDay / sum;
    m_mean = requestsPerDay / 24.0;
    m_peak = *std::max_element(m_requests.begin(), m_requests.end());
}

void DayFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_requests.empty()) {
        paintNote(painter, area, look,
                  tr("The hours of the day are not known: the peak to average factor stands for them."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const models::Format& f = look.format;
    const std::vector<double> ticks = roundTicks(0.0, m_peak * 1.05, 4);
    double left = 0.0;
    for (const double tick : ticks)
        left = std::max(left, ink.width(f.count(tick), ink.soft()));
    const double lineHeight = ink.height(ink.soft());
    const QString mean = tr("mean %1").arg(f.rounded(m_mean, 3));
    const double right = ink.width(mean, ink.strong()) + look.u(12.0);
    const QRectF plot =
        area.adjusted(left + look.u(10.0), lineHeight + look.u(8.0), -right, -2.0 * lineHeight - look.u(10.0));
    const Scale scale(0.0, m_peak * 1.05, plot.bottom(), plot.top());
    ink.text({plot.left(), plot.top() - look.u(5.0)}, Qt::AlignLeft | Qt::AlignBottom, tr("requests an hour"),
             ink.soft());
    for (const double tick : ticks) {
        ink.line({plot.left(), scale.position(tick)}, {plot.right(), scale.position(tick)}, look.colours.line, 1.0);
        ink.text({plot.left() - look.u(8.0), scale.position(tick)}, Qt::AlignRight | Qt::AlignVCenter, f.count(tick),
                 ink.soft());
    }
    const double column = plot.width() / 24.0;
    for (std::size_t hour = 0; hour < m_requests.size(); ++hour) {
        const double x = plot.left() + static_cast<double>(hour) * column;
        const QRectF bar(QPointF(x + column * 0.12, scale.position(m_requests[hour])),
                         QPointF(x + column * 0.88, plot.bottom()));
        ink.fill(bar, m_requests[hour] >= m_peak ? look.colours.selfHosted : look.colours.selfHostedSteps[3]);
        if (hour % 3 == 0)
            ink.text({x + column / 2.0, plot.bottom() + look.u(5.0)}, Qt::AlignHCenter | Qt::AlignTop,
                     QString::number(hour), ink.soft());
        if (spots)
            spots->push_back(
                {QRectF(x, plot.top(), column, plot.height()),
                 tr("%1 to %2 o’clock\n%3 requests").arg(hour).arg(hour + 1).arg(f.rounded(m_requests[hour], 3)),
                 {}});
    }
    ink.text({plot.center().x(), plot.bottom() + look.u(7.0) + lineHeight}, Qt::AlignHCenter | Qt::AlignTop,
             tr("hour of the day"), ink.soft());
    const double y = scale.position(m_mean);
    ink.line({plot.left(), y}, {plot.right(), y}, look.colours.ink, 1.5, Qt::DashLine);
    ink.text({plot.right() + look.u(8.0), y}, Qt::AlignLeft | Qt::AlignVCenter, mean, ink.strong());
    painter.restore();
}

double DayFigure::heightFor(double width, const Look& look) const
{
    return std::clamp(width * 0.3, look.u(180.0), look.u(360.0));
}

QString DayFigure::name() const
{
    return tr("Hours of the day");
}

QString DayFigure::description(const models::Format& format) const
{
    return m_requests.empty() ? QString()
                              : tr("The busiest hour has %1 requests, the mean hour %2.")
                                    .arg(format.rounded(m_peak, 3), format.rounded(m_mean, 3));
}

DataTable DayFigure::table(const models::Format& format) const
{
    DataTable table{{tr("Hour"), tr("Requests")}, {}};
    for (std::size_t hour = 0; hour < m_requests.size(); ++hour)
        table.rows.push_back({QString::number(hour), format.rounded(m_requests[hour], 3)});
    return table;
}

} // namespace evenhost::charts
