// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/look.h"

#include <QWidget>

#include <array>

namespace evenhost::editors {

/// The 24 hours of a weekday as bars whose tops are dragged, and those of a weekend day as outlines behind them. The
/// shares always sum to 100 %: what one hour gains the others lose in their proportion.
/// Keys: left and right choose the hour, up and down change it by a tenth.
class DayEditor : public QWidget
{
    Q_OBJECT

public:
    using Shares = std::array<double, 24>;

    explicit DayEditor(const models::Format& format, QWidget* parent = nullptr);

    /// Weights of any scale, not all zero; anything else is an even day.
    void setWeights(const std::vector<double>& weights);
    [[nodiscard]] const Shares& shares() const { return m_shares; }
    /// Sets one hour's share of the day, 0..1; the others share the rest.
    void setShare(int hour, double share);
    void setWeekendFactor(double factor);
    [[nodiscard]] int hour() const { return m_hour; }
    void setHour(int hour);
    /// The busiest hour over the mean hour.
    [[nodiscard]] double peakToMean() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where an hour's bar stands, for those who drag it.
    [[nodiscard]] QRectF column(int hour) const;

signals:
    void edited();
    void hourChosen(int hour);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double unit() const;
    [[nodiscard]] int hourAt(double x) const;
    void dragTo(const QPointF& at);
    void describe();
    void fitScale();

    models::Format m_format;
    Shares m_shares{};
    double m_weekend = 1.0;
    double m_top = 0.1; ///< share at the upper edge; held still while dragging
    int m_hour = 9;
    bool m_dragging = false;
};

} // namespace evenhost::editors
