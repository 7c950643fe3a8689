// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluator.h"

#include <utility>

namespace evenhost::session {

Evaluator::Evaluator(EvaluateFunction evaluate, QObject* parent) : QObject(parent), m_evaluate(std::move(evaluate))
{
    m_pool.setMaxThreadCount(1);
}

Evaluator::~Evaluator()
{
    cancel();
    m_pool.waitForDone();
}

EvaluationResult Evaluator::evaluateNow(const EvaluationJob& job) const
{
    return m_evaluate(*job.plan, *job.catalogue, job.scenario, job.today, job.options);
}

void Evaluator::start(EvaluationJob job)
{
    ++m_generation;
    if (m_running)
        m_waiting = std::make_unique<EvaluationJob>(std::move(job));
    else
        run(std::move(job));
}

void Evaluator::cancel()
{
    ++m_generation;
    m_waiting.reset();
}

void Evaluator::run(EvaluationJob job)
{
    m_running = true;
    const quint64 generation = m_generation;
    // The draws of a plan of a thousand models take seconds: neither the next edit nor the end of the window waits.
    job.options.progress = [this, generation](int) {
        return generation == m_generation;
    };
    m_pool.start([this, generation, job = std::move(job)] {
        auto result = std::make_shared<const EvaluationResult>(evaluateNow(job));
        // The destructor waits for the pool, so `this` outlives the call; a queued event of a dead object is dropped.
        QMetaObject::invokeMethod(
            this, [this, generation, result = std::move(result)] { take(generation, result); }, Qt::QueuedConnection);
    });
}

void Evaluator::take(quint64 generation, std::shared_ptr<const EvaluationResult> result)
{
    m_running = false;
    if (m_waiting)
        run(std::move(*std::exchange(m_waiting, nullptr)));
    if (generation == m_generation)
        emit finished(std::move(result));
}

} // namespace evenhost::session
