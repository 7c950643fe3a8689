// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"
#include "charts/figure.h"
#include "charts/plot.h"
#include "report/chartdata.h"

#include <QCoreApplication>

#include <optional>

namespace evenhost::charts {

/// Cost a month over daily volume: the managed line, the self-hosted staircase, every crossing; under it, where there
/// is room, the same as cost per million tokens.
class BreakEvenFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::BreakEvenFigure)

public:
    /// Without data it says what is missing.
    explicit BreakEvenFigure(std::optional<report::BreakEvenData> data = {});
    ~BreakEvenFigure() override;

    void setData(std::optional<report::BreakEvenData> data);
    [[nodiscard]] const std::optional<report::BreakEvenData>& data() const { return m_data; }

    /// Shows volumes from..to instead of the whole range.
    struct Window
    {
        double from = 0.0;
        double to = 0.0;
    };
    void setWindow(std::optional<Window> window) { m_window = window; }
    [[nodiscard]] const std::optional<Window>& window() const { return m_window; }
    void setLogarithmic(bool on) { m_logarithmic = on; }
    [[nodiscard]] bool logarithmic() const { return m_logarithmic; }
    /// The panel with the cost per million tokens, drawn where at least 360 design pixels of height allow it.
    void setUnitPanel(bool on) { m_unitPanel = on; }

    /// Where things come to lie in `area`.
    struct Layout
    {
        QRectF plot;
        QRectF unitPlot; ///< null without the panel
        Scale volume{0.0, 1.0, 0.0, 1.0};
        Scale cost{0.0, 1.0, 0.0, 1.0};
        Scale unitCost{0.0, 1.0, 0.0, 1.0};
    };
    [[nodiscard]] Layout layout(const QRectF& area, const Look& look) const;

    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;

    /// What both roads cost at a volume, in lines.
    [[nodiscard]] QString readout(double requestsPerDay, const models::Format& format) const;
    /// How far today is from break-even: "break-even is 27.7 times today's volume".
    [[nodiscard]] QString margin(const models::Format& format) const;
    /// Why there is no break-even, as a sentence.
    [[nodiscard]] QString neverSentence(const models::Format& format) const;

private:
    std::optional<report::BreakEvenData> m_data;
    std::optional<Window> m_window;
    bool m_logarithmic = false;
    bool m_unitPanel = true;
    mutable Plot m_plot; ///< only a tool: what it holds is set anew by each painting
};

} // namespace evenhost::charts
