// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"

#include <QCoreApplication>

#include <vector>

namespace evenhost::charts {

/// Requests in each hour of an average day, with the mean: why capacity is bought for the peak.
class DayFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::DayFigure)

public:
    /// 24 weights of any scale, and what they add up to, requests a day.
    DayFigure(std::vector<double> hourlyWeights, double requestsPerDay);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;

private:
    std::vector<double> m_requests; ///< by hour; empty when the shape is unknown
    double m_mean = 0.0;
    double m_peak = 0.0;
};

} // namespace evenhost::charts
