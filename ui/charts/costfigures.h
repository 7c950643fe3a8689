// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "charts/plot.h"
#include "report/chartdata.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace evenhost::charts {

class Ink;
class Scale;
struct Rows;
struct Type;

/// How a field of the plan is called for a reader: "GPU hour, H200" for "hosting.h200.price_per_node_hour".
using FieldName = std::function<QString(const std::string& path)>;

/// The words for a part of a monthly cost.
[[nodiscard]] QString costGroupName(report::CostGroup group);

/// One stacked bar an option, same scale and order, total at its end. Upright while the names fit beneath, else lying.
class CostFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::CostFigure)

public:
    CostFigure(std::vector<report::CostBar> bars, QString taxName);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;

private:
    [[nodiscard]] bool upright(double width, const Look& look) const;
    void paintUpright(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const;
    void paintLying(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const;
    [[nodiscard]] QString taxName() const;
    /// "+ GST 25.1 k"; empty where no tax stands beside the bar.
    [[nodiscard]] QString taxText(const report::CostBar& bar, const models::Format& format) const;
    [[nodiscard]] QString axisTitle() const;
    /// The names under upright bars, a few lines each.
    [[nodiscard]] std::vector<QStringList> namesUnder(const Ink& ink, double room) const;
    /// Where rows are too low for two lines: both roads of a hybrid stay readable.
    [[nodiscard]] static QString nameInOneLine(const Ink& ink, const report::CostBar& bar, double room);

    std::vector<report::CostBar> m_bars;
    QString m_taxName;
};

/// What moves the yearly difference, longest bar on top, with the input values at the bar's ends.
class TornadoFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::TornadoFigure)

public:
    enum class Reading { YearlyDifference, BreakEven };

    TornadoFigure(report::TornadoData data, FieldName fieldName, Reading reading = Reading::YearlyDifference);
    /// What stands in small type beneath an input's name, before the chart's own marks; empty for none.
    void setRemarks(FieldName remark) { m_remark = std::move(remark); }
    /// A column at the right with the value of each input at which the decision flips.
    void setFlipsShown(bool shown) { m_flipsShown = shown; }
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;

private:
    struct Bar
    {
        const report::TornadoBar* from = nullptr;
        double low = 0.0; ///< the result at the input's low value
        double high = 0.0;
    };
    [[nodiscard]] std::vector<Bar> bars() const;
    [[nodiscard]] double base() const;
    [[nodiscard]] QString word(double result, const models::Format& format) const;
    /// A value of the input, in its own currency where it has one.
    [[nodiscard]] static QString valueOf(const report::TornadoBar& bar, double value, const models::Format& format);
    [[nodiscard]] static QString flipOf(const report::TornadoBar& bar, const models::Format& format);
    [[nodiscard]] double flipsWidth(const Ink& ink, const std::vector<Bar>& all) const;
    void paintFlips(Ink& ink, const Rows& rows, double right, const std::vector<Bar>& all) const;
    void paintBar(Ink& ink, const QRectF& row, const Scale& scale, const Bar& bar) const;
    /// What is printed beneath the input's name.
    [[nodiscard]] QString marksOf(const report::TornadoBar& bar) const;
    [[nodiscard]] static Type valueType(const Ink& ink);

    report::TornadoData m_data;
    FieldName m_fieldName;
    FieldName m_remark;
    bool m_flipsShown = false;
    Reading m_reading;
};

/// Money paid out so far, month by month, for each option.
class CashFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::CashFigure)

public:
    explicit CashFigure(report::CashData data);
    ~CashFigure() override;
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;

private:
    report::CashData m_data;
    mutable Plot m_plot; ///< only a tool: what it holds is set anew by each painting
};

/// From the monthly difference of the baseline to today's, one signed step for each change.
class BridgeFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::BridgeFigure)

public:
    using ValueText = std::function<QString(const std::string& path, const std::variant<double, std::string>& value)>;

    /// `valueText` writes what a field was and is; without it only the names are shown.
    BridgeFigure(report::BridgeData data, FieldName fieldName, ValueText valueText = {});
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;

private:
    [[nodiscard]] QString changeOf(const report::BridgeStep& step) const;

    report::BridgeData m_data;
    FieldName m_fieldName;
    ValueText m_valueText;
};

} // namespace evenhost::charts
