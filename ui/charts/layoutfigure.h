// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "report/chartdata.h"

#include <QCoreApplication>

#include <optional>

namespace evenhost::charts {

/// The layouts one replica could have: which was taken, how the runners-up compare, why the others fall away, and, when
/// none fits, what would help.
class LayoutFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::LayoutFigure)

public:
    explicit LayoutFigure(std::optional<report::LayoutData> data);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;
    [[nodiscard]] std::string subject() const override { return "speed.requests_per_second_per_replica"; }

private:
    [[nodiscard]] static QString layoutName(const sizing::Layout& layout);
    [[nodiscard]] static QString layoutDetail(const sizing::Layout& layout);
    [[nodiscard]] QString verdictOf(const report::LayoutRow& row, const models::Format& format) const;
    [[nodiscard]] QStringList waysToFit(const models::Format& format) const;

    std::optional<report::LayoutData> m_data;
};

} // namespace evenhost::charts
