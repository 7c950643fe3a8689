// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "charts/figure.h"
#include "report/chartdata.h"

#include <QCoreApplication>

namespace evenhost::charts {

/// What each option costs over the horizon in today's money, and after how long it has paid for itself.
class PresentValueFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::PresentValueFigure)

public:
    explicit PresentValueFigure(report::CashData data);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;
    [[nodiscard]] std::string subject() const override { return "npv"; }

private:
    /// "paid for itself after 5 months"; empty for what everything else is held against.
    [[nodiscard]] static QString payback(const report::CashLine& line, const models::Format& format);

    report::CashData m_data;
};

/// How often self-hosting comes out cheaper when every input is drawn from its range, and by how much.
class UncertaintyFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::UncertaintyFigure)

public:
    /// `optionId`: the open model that was drawn.
    UncertaintyFigure(const analysis::Uncertainty& drawn, std::string optionId);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;
    [[nodiscard]] std::string subject() const override { return "uncertainty.saving_per_year.p50"; }

private:
    [[nodiscard]] QString chance(const models::Format& format) const;

    analysis::Uncertainty m_drawn;
    std::string m_optionId;
};

} // namespace evenhost::charts
