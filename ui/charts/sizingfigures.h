// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figure.h"
#include "charts/plot.h"
#include "report/chartdata.h"

#include <QCoreApplication>

#include <vector>

namespace evenhost::charts {

/// One stacked bar a GPU: weights, KV cache at the planned load, runtime, free; what does not fit lies past the limit.
class MemoryFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::MemoryFigure)

public:
    explicit MemoryFigure(std::vector<report::MemoryBar> bars);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;
    [[nodiscard]] std::string subject() const override { return "deployment.gpu_memory_gib.weights"; }

private:
    std::vector<report::MemoryBar> m_bars;
};

/// One bar a model to a common scale: length is the total, the filled sliver the active parameters.
class ParametersFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::ParametersFigure)

public:
    explicit ParametersFigure(std::vector<report::ParameterBar> bars);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;

private:
    std::vector<report::ParameterBar> m_bars;
};

/// Output tokens a second for one user, with the 80 % range; hatched while it is an estimate, solid when measured.
class SpeedFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::SpeedFigure)

public:
    /// `target` is the plan's, 0 = none.
    SpeedFigure(std::vector<report::SpeedBar> bars, double target);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;
    [[nodiscard]] std::string subject() const override { return "speed.time_per_output_token_s.mean"; }

private:
    std::vector<report::SpeedBar> m_bars;
    double m_target;
};

/// Copies of the weights on nodes, in the registry and in backups, with the time one download takes.
class StorageFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::StorageFigure)

public:
    explicit StorageFigure(std::vector<report::StorageBar> bars);
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;
    [[nodiscard]] std::string subject() const override { return "storage_gb.checkpoint"; }

private:
    std::vector<report::StorageBar> m_bars;
};

/// Share of a layer's experts that one step reads, over the requests in flight.
class CoverageFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::charts::CoverageFigure)

public:
    explicit CoverageFigure(std::vector<report::CoverageCurve> curves);
    ~CoverageFigure() override;
    void paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots = nullptr) const override;
    [[nodiscard]] double heightFor(double width, const Look& look) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description(const models::Format& format) const override;
    [[nodiscard]] DataTable table(const models::Format& format) const override;
    [[nodiscard]] std::string subject() const override { return "deployment.concurrency_per_replica"; }

private:
    std::vector<report::CoverageCurve> m_curves;
    mutable Plot m_plot; ///< only a tool: what it holds is set anew by each painting
};

} // namespace evenhost::charts
