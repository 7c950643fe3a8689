// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plansession.h"

#include "plan/fields.h"
#include "plan/resolve.h"
#include "session/planedit.h"

#include <algorithm>
#include <utility>

namespace evenhost::session {

namespace {

std::string textOf(const QString& text)
{
    return text.toStdString();
}

analysis::EvaluateOptions quickOptions()
{
    analysis::EvaluateOptions options;
    options.sensitivity = false;
    options.uncertaintyDraws = 0;
    return options;
}

/// Hours of editing take no more memory than these steps; a step holds the changed part of the plan twice.
int stepsKept(const plan::Plan& plan)
{
    constexpr std::size_t budget = std::size_t{64} << 20U;
    constexpr std::size_t entryBytes = 500;    // of a list, with its texts
    constexpr std::size_t fixedBytes = 12'000; // the assumptions with their sources
    const std::size_t entries = std::max(plan.shortlist.size(), plan.scenarios.size());
    const std::size_t steps = budget / (2 * std::max(fixedBytes, entries * entryBytes));
    return static_cast<int>(std::clamp<std::size_t>(steps, 200, 2000));
}

} // namespace

PlanSession::PlanSession(std::shared_ptr<const catalogue::Catalogue> catalogue, base::Date today,
                         EvaluateFunction evaluate, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_today(today)
    , m_plan(std::make_unique<plan::Plan>())
    , m_quick(evaluate, Evaluator::Overtaken::Shown)
    , m_refiner(std::move(evaluate), Evaluator::Overtaken::Dropped)
{
    m_stack.setUndoLimit(stepsKept(*m_plan));
    m_refineTimer.setSingleShot(true);
    m_refineTimer.setInterval(0);
    connect(&m_refineTimer, &QTimer::timeout, this, &PlanSession::startRefining);
    connect(&m_stack, &QUndoStack::cleanChanged, this, &PlanSession::reportModified);
    // Shorter than this is not worth a flicker.
    constexpr int seenMilliseconds = 150;
    m_recomputingTimer.setSingleShot(true);
    m_recomputingTimer.setInterval(seenMilliseconds);
    connect(&m_recomputingTimer, &QTimer::timeout, this, [this] {
        m_recomputingShown = true;
        emit recomputingShown(true);
    });
    connect(&m_quick, &Evaluator::finished, this,
            [this](const std::shared_ptr<EvaluationAnswer>& answer) { takeQuick(*answer); });
    connect(&m_refiner, &Evaluator::finished, this,
            [this](const std::shared_ptr<EvaluationAnswer>& answer) { takeRefined(*answer); });
    updateShownPlan();
    m_evaluatedPlan = m_shownPlan;
}

PlanSession::~PlanSession()
{
    // The stack tells its end to slots of this half-destroyed object otherwise.
    m_stack.disconnect(this);
}

void PlanSession::setPlan(plan::Plan plan, const QString& path, bool modified)
{
    *m_plan = std::move(plan);
    m_scenario.clear();
    m_modifiedFromStart = modified;
    m_stack.clear();
    m_stack.setUndoLimit(stepsKept(*m_plan));
    m_path = path;
    endTyping();
    updateShownPlan();
    evaluate(When::AtOnce);
    emit planReplaced();
    emit planChanged();
    emit scenarioChanged();
    emit pathChanged();
    reportModified();
}

void PlanSession::setCatalogue(std::shared_ptr<const catalogue::Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    planWasChanged();
}

void PlanSession::markSaved(const QString& path)
{
    const bool moved = path != m_path;
    m_path = path;
    m_modifiedFromStart = false;
    endTyping();
    m_stack.setClean();
    if (moved)
        emit pathChanged();
    reportModified();
}

void PlanSession::markUnsaved()
{
    m_modifiedFromStart = true;
    reportModified();
}

void PlanSession::change(const QString& step, const plan::Plan& after, const QString& field)
{
    if (after == *m_plan)
        return;
    m_stack.push(new PlanEdit(step, *m_plan, after, field, m_typing, [this](const PlanDelta& delta) { apply(delta); }));
}

plan::Scenario* PlanSession::chosenScenario(plan::Plan& plan) const
{
    const auto found = std::ranges::find(plan.scenarios, textOf(m_scenario), &plan::Scenario::name);
    return m_scenario.isEmpty() || found == plan.scenarios.end() ? nullptr : &*found;
}

std::optional<base::Finding> PlanSession::setValue(const QString& step, const QString& path,
                                                   const std::variant<double, std::string>& value)
{
    plan::Plan after = *m_plan;
    const plan::Override change{textOf(path), value};
    plan::adoptOffer(after, *m_catalogue, change.path);
    plan::Scenario* scenario = chosenScenario(after);
    plan::Plan trial = scenario ? *m_shownPlan : after;
    if (scenario)
        plan::adoptOffer(trial, *m_catalogue, change.path);
    if (const auto done = plan::applyOverride(scenario ? trial : after, change); !done)
        return done.error().front();
    if (scenario) {
        const auto found = std::ranges::find(scenario->overrides, change.path, &plan::Override::path);
        if (found == scenario->overrides.end())
            scenario->overrides.push_back(change);
        else
            found->value = change.value;
    }
    this->change(step, after, path);
    return std::nullopt;
}

void PlanSession::clearOverride(const QString& step, const QString& path)
{
    plan::Plan after = *m_plan;
    if (plan::Scenario* scenario = chosenScenario(after)) {
        std::erase_if(scenario->overrides, [&](const plan::Override& o) { return o.path == textOf(path); });
        change(step, after);
    }
}

bool PlanSession::isOverridden(const QString& path) const
{
    const plan::Scenario* scenario = chosenScenario(*m_plan);
    return scenario && std::ranges::any_of(scenario->overrides, [&](const auto& o) { return o.path == textOf(path); });
}

void PlanSession::setScenario(const QString& name)
{
    const bool known = std::ranges::any_of(m_plan->scenarios, [&](const auto& s) { return s.name == textOf(name); });
    const QString wanted = known ? name : QString();
    if (wanted == m_scenario)
        return;
    m_scenario = wanted;
    endTyping();
    updateShownPlan();
    evaluate(When::WithinTheFrame);
    emit scenarioChanged();
    emit planChanged();
}

void PlanSession::apply(const PlanDelta& delta)
{
    delta.applyTo(*m_plan);
    planWasChanged();
}

void PlanSession::planWasChanged()
{
    const bool scenarioGone = !m_scenario.isEmpty() && !chosenScenario(*m_plan);
    if (scenarioGone)
        m_scenario.clear();
    updateShownPlan();
    evaluate(When::WithinTheFrame);
    if (scenarioGone)
        emit scenarioChanged();
    emit planChanged();
}

void PlanSession::updateShownPlan()
{
    auto shown = std::make_shared<plan::Plan>(*m_plan);
    if (const plan::Scenario* scenario = chosenScenario(*m_plan)) {
        for (const plan::Override& change : scenario->overrides) {
            plan::adoptOffer(*shown, *m_catalogue, change.path);
            // What does not apply is a finding of the evaluation; the rest of the scenario still shows.
            static_cast<void>(plan::applyOverride(*shown, change).has_value());
        }
    }
    m_shownPlan = std::move(shown);
}

EvaluationJob PlanSession::job(bool full) const
{
    return {m_scenario.isEmpty() ? m_shownPlan : std::make_shared<const plan::Plan>(*m_plan),
            m_catalogue,
            textOf(m_scenario),
            m_today,
            full ? analysis::EvaluateOptions() : quickOptions(),
            m_shownPlan};
}

PlanSession::Trial PlanSession::trial() const
{
    return [evaluate = m_quick.function(), catalogue = m_catalogue, today = m_today,
            options = quickOptions()](const plan::Plan& plan) {
        return evaluate(plan, *catalogue, {}, today, options);
    };
}

bool PlanSession::leavesTheFrameRoom() const
{
    return rowCount() <= m_budget.alwaysAtOnce
           || m_millisecondsPerRow * static_cast<double>(rowCount()) <= m_budget.milliseconds;
}

void PlanSession::evaluate(When when)
{
    m_refiner.cancel();
    m_refineTimer.stop();
    setRefining(true);
    if (when == When::WithinTheFrame && m_evaluation && !leavesTheFrameRoom()) {
        setRecomputing(true);
        m_quick.start(job(false));
        return;
    }
    m_quick.cancel();
    EvaluationAnswer answer = m_quick.evaluateNow(job(false));
    takeQuick(answer);
}

void PlanSession::settle()
{
    if (m_recomputing)
        evaluate(When::AtOnce);
}

void PlanSession::takeQuick(EvaluationAnswer& answer)
{
    const std::size_t rows = answer.job.plan->shortlist.size() + answer.job.plan->managed.size();
    m_millisecondsPerRow = answer.milliseconds / static_cast<double>(std::max<std::size_t>(1, rows));
    if (answer.newest)
        setRecomputing(false);
    if (!answer.result) {
        if (!answer.newest)
            return; // what is wrong may have been put right since
        m_problems = answer.result.error();
        setRefining(false);
        setEvaluation(nullptr, answer.job.shown);
        return;
    }
    m_problems.clear();
    auto fresh = std::make_shared<analysis::Evaluation>(std::move(answer.result).value());
    if (m_evaluation) {
        // Until the full answer is there the older one is a better picture than none.
        fresh->sensitivityOptionId = m_evaluation->sensitivityOptionId;
        fresh->sensitivity = m_evaluation->sensitivity;
        fresh->uncertainty = m_evaluation->uncertainty;
        fresh->sinceBaseline = m_evaluation->sinceBaseline;
    }
    if (answer.newest)
        m_refineTimer.start();
    setEvaluation(std::move(fresh), answer.job.shown);
}

void PlanSession::startRefining()
{
    m_refiner.start(job(true));
}

void PlanSession::takeRefined(EvaluationAnswer& answer)
{
    setRefining(false);
    if (answer.result)
        setEvaluation(std::make_shared<const analysis::Evaluation>(std::move(answer.result).value()), answer.job.shown);
}

void PlanSession::setEvaluation(std::shared_ptr<const analysis::Evaluation> evaluation,
                                std::shared_ptr<const plan::Plan> plan)
{
    m_evaluation = std::move(evaluation);
    m_evaluatedPlan = std::move(plan);
    emit evaluationChanged();
}

void PlanSession::setRecomputing(bool recomputing)
{
    m_recomputing = recomputing;
    if (recomputing) {
        if (!m_recomputingShown && !m_recomputingTimer.isActive())
            m_recomputingTimer.start();
        return;
    }
    m_recomputingTimer.stop();
    if (std::exchange(m_recomputingShown, false))
        emit recomputingShown(false);
}

void PlanSession::setRefining(bool refining)
{
    if (std::exchange(m_refining, refining) != refining)
        emit refiningChanged(refining);
}

void PlanSession::reportModified()
{
    if (std::exchange(m_reportedModified, isModified()) != isModified())
        emit modifiedChanged(isModified());
}

} // namespace evenhost::session
