// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluate.h"
#include "base/date.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace evenhost::session {

using EvaluationResult = base::Result<analysis::Evaluation>;

/// analysis::evaluate, or what a test puts in its place.
using EvaluateFunction =
    std::function<EvaluationResult(const plan::Plan&, const catalogue::Catalogue&, const std::string& scenario,
                                   base::Date today, const analysis::EvaluateOptions&)>;

[[nodiscard]] EvaluateFunction engineEvaluate();

/// Everything one evaluation is made from; copied to the worker.
struct EvaluationJob
{
    std::shared_ptr<const plan::Plan> plan;
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    std::string scenario;
    base::Date today{};
    analysis::EvaluateOptions options;
};

/// Evaluates on one worker thread. Only the newest job matters: one that waits is replaced by its successor, and the
/// answer of one that was overtaken is dropped.
class Evaluator : public QObject
{
    Q_OBJECT

public:
    explicit Evaluator(EvaluateFunction evaluate, QObject* parent = nullptr);
    ~Evaluator() override;

    /// Here and now, on the calling thread.
    [[nodiscard]] EvaluationResult evaluateNow(const EvaluationJob& job) const;

    void start(EvaluationJob job);
    /// Drops what waits and the answer of what runs, which ends as soon as it asks.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_running; }

signals:
    void finished(std::shared_ptr<const evenhost::session::EvaluationResult> result);

private:
    void run(EvaluationJob job);
    void take(quint64 generation, std::shared_ptr<const EvaluationResult> result);

    EvaluateFunction m_evaluate;
    QThreadPool m_pool;
    std::atomic<quint64> m_generation = 0; ///< read by the worker: a job that nobody waits for stops early
    bool m_running = false;
    std::unique_ptr<EvaluationJob> m_waiting;
};

} // namespace evenhost::session
