// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluate.h"
#include "base/date.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"
#include "session/worker.h"

#include <QObject>

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
    /// The plan as it is shown, the scenario applied: travels with the job and comes back with the answer.
    std::shared_ptr<const plan::Plan> shown;
};

/// What came of a job.
struct EvaluationAnswer
{
    EvaluationJob job;
    EvaluationResult result;
    double milliseconds = 0.0; ///< that the evaluation took
    bool newest = true;        ///< false: a newer job was started meanwhile
};

/// Evaluates on one worker thread. A job that waits is replaced by its successor: only the newest one matters.
class Evaluator : public QObject
{
    Q_OBJECT

public:
    /// What happens to the answer of a job that was overtaken while it ran. Shown: it still comes, in order, so that
    /// somebody who drags a line without a pause sees something move.
    enum class Overtaken { Dropped, Shown };

    explicit Evaluator(EvaluateFunction evaluate, Overtaken overtaken, QObject* parent = nullptr);
    ~Evaluator() override;

    /// Here and now, on the calling thread.
    [[nodiscard]] EvaluationAnswer evaluateNow(EvaluationJob job) const;

    [[nodiscard]] const EvaluateFunction& function() const { return m_evaluate; }

    void start(EvaluationJob job);
    /// Drops what waits and the answer of what runs, which ends as soon as it asks.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_running; }

signals:
    /// The receiver may take the answer apart.
    void finished(std::shared_ptr<evenhost::session::EvaluationAnswer> answer);

private:
    void run(EvaluationJob job);
    void take(quint64 generation, const std::shared_ptr<EvaluationAnswer>& answer);

    EvaluateFunction m_evaluate;
    Overtaken m_overtaken;
    /// Jobs older than this are nobody's any more. Read by the worker, which then stops early.
    std::atomic<quint64> m_wanted = 0;
    quint64 m_generation = 0;
    bool m_running = false;
    std::unique_ptr<EvaluationJob> m_waiting;
    Worker m_worker; ///< ends before everything above
};

} // namespace evenhost::session
