// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluator.h"

#include <QElapsedTimer>

#include <utility>

namespace evenhost::session {

Evaluator::Evaluator(EvaluateFunction evaluate, Overtaken overtaken, QObject* parent)
    : QObject(parent), m_evaluate(std::move(evaluate)), m_overtaken(overtaken)
{}

Evaluator::~Evaluator()
{
    cancel();
    m_worker.wait();
}

EvaluationAnswer Evaluator::evaluateNow(EvaluationJob job) const
{
    QElapsedTimer timer;
    timer.start();
    EvaluationResult result = m_evaluate(*job.plan, *job.catalogue, job.scenario, job.today, job.options);
    return {std::move(job), std::move(result), static_cast<double>(timer.nsecsElapsed()) / 1e6, true};
}

void Evaluator::start(EvaluationJob job)
{
    ++m_generation;
    if (m_overtaken == Overtaken::Dropped)
        m_wanted = m_generation;
    if (m_running)
        m_waiting = std::make_unique<EvaluationJob>(std::move(job));
    else
        run(std::move(job));
}

void Evaluator::cancel()
{
    m_wanted = ++m_generation;
    m_waiting.reset();
}

void Evaluator::run(EvaluationJob job)
{
    m_running = true;
    const quint64 generation = m_generation;
    // The draws of a plan of a thousand models take seconds: neither the next edit nor the end of the window waits.
    job.options.progress = [this, generation](int) {
        return generation >= m_wanted;
    };
    m_worker.start([this, generation, job = std::move(job)] {
        auto answer = std::make_shared<EvaluationAnswer>(evaluateNow(job));
        m_worker.send([this, generation, answer = std::move(answer)] { take(generation, answer); });
    });
}

void Evaluator::take(quint64 generation, const std::shared_ptr<EvaluationAnswer>& answer)
{
    answer->newest = generation == m_generation;
    m_running = false;
    if (m_waiting)
        run(std::move(*std::exchange(m_waiting, nullptr)));
    if (generation >= m_wanted)
        emit finished(answer);
}

} // namespace evenhost::session
