// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "session/evaluator.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace evenhost::session {

class PlanDelta;

/// The open plan: the only place that changes it. Every change is a step of the undo stack; "modified" means that the
/// stack is not clean. After each change the evaluation is redone: at once while that leaves the frame room to paint,
/// else on a worker; then in full (sensitivity, uncertainty) on another. Knows no widgets and no files.
class PlanSession : public QObject
{
    Q_OBJECT

public:
    PlanSession(std::shared_ptr<const catalogue::Catalogue> catalogue, base::Date today,
                EvaluateFunction evaluate = engineEvaluate(), QObject* parent = nullptr);
    ~PlanSession() override;

    [[nodiscard]] const plan::Plan& plan() const { return *m_plan; }
    /// The plan with the chosen scenario applied: what is shown and evaluated.
    [[nodiscard]] const std::shared_ptr<const plan::Plan>& shownPlan() const { return m_shownPlan; }
    [[nodiscard]] const std::shared_ptr<const catalogue::Catalogue>& catalogue() const { return m_catalogue; }
    [[nodiscard]] base::Date today() const { return m_today; }

    /// The newest evaluation; null when the plan cannot be evaluated, problems() then says why.
    [[nodiscard]] const std::shared_ptr<const analysis::Evaluation>& evaluation() const { return m_evaluation; }
    /// The plan that evaluation() was made from, its scenario applied: older than shownPlan() while isRecomputing().
    /// What is drawn from an evaluation is drawn with this one, so that the two never contradict each other.
    [[nodiscard]] const std::shared_ptr<const plan::Plan>& evaluatedPlan() const { return m_evaluatedPlan; }
    /// True while evaluation() belongs to an older state of the plan: the newest is still being made.
    [[nodiscard]] bool isRecomputing() const { return m_recomputing; }
    /// Makes evaluation() that of the plan as it is, waiting where it has to: for what leaves the window.
    void settle();
    [[nodiscard]] const base::Findings& problems() const { return m_problems; }
    /// True while sensitivity and uncertainty still belong to an older state of the plan.
    [[nodiscard]] bool isRefining() const { return m_refining; }

    /// Replaces the plan as a whole and forgets all steps: a new, an opened, a reverted one.
    /// An empty path is a plan that was never saved; `modified` marks one that has to be (recovered, imported).
    void setPlan(plan::Plan plan, const QString& path, bool modified = false);
    void setCatalogue(std::shared_ptr<const catalogue::Catalogue> catalogue);

    /// What an edit may take of a frame before its evaluation goes to the worker. A short list is always evaluated at
    /// once, a longer one as long as the last evaluation promises to stay within the time.
    struct FrameBudget
    {
        std::size_t alwaysAtOnce = 24; ///< rows, managed ones included
        double milliseconds = 4.0;
    };
    void setFrameBudget(FrameBudget budget) { m_budget = budget; }

    /// The evaluation of another plan with this session's catalogue and day; sensitivity and uncertainty left out.
    [[nodiscard]] EvaluationResult tryPlan(const plan::Plan& plan) const { return trial()(plan); }
    /// The same as a value that may be called on any thread and outlives the session.
    using Trial = std::function<EvaluationResult(const plan::Plan&)>;
    [[nodiscard]] Trial trial() const;

    [[nodiscard]] QUndoStack* undoStack() { return &m_stack; }
    [[nodiscard]] bool isModified() const { return !m_stack.isClean() || m_modifiedFromStart; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// After a save: the plan on disk is this one.
    void markSaved(const QString& path);
    /// The file does not hold this plan any more: it counts as modified until it is saved.
    void markUnsaved();

    /// One named step. `field` lets steps of the same field merge until endTyping(). Nothing happens when `after`
    /// equals the plan.
    void change(const QString& step, const plan::Plan& after, const QString& field = {});

    /// Sets the number or choice at a path (plan/fields.h) as a step that merges with its predecessors of the same
    /// path. With a scenario chosen the scenario's override is set instead of the plan's own value. Prices of
    /// built-in offers are copied into the plan first. Says what is wrong with a bad value and changes nothing.
    std::optional<base::Finding> setValue(const QString& step, const QString& path,
                                          const std::variant<double, std::string>& value);
    /// Takes a path out of the chosen scenario: its value is the plan's own again.
    void clearOverride(const QString& step, const QString& path);
    [[nodiscard]] bool isOverridden(const QString& path) const;
    /// The user left the field: the next edit of it is a step of its own.
    void endTyping() { ++m_typing; }

    [[nodiscard]] const QString& scenario() const { return m_scenario; }
    /// The name of one of the plan's scenarios; "" for the plan as it is. Unknown names choose the plan as it is.
    void setScenario(const QString& name);

signals:
    void planChanged();
    void planReplaced();
    void evaluationChanged();
    void scenarioChanged();
    void modifiedChanged(bool modified);
    void pathChanged();
    void refiningChanged(bool refining);
    /// Tells only of what takes long enough to be seen; the end of every such time follows.
    void recomputingShown(bool recomputing);

private:
    void apply(const PlanDelta& delta);
    void planWasChanged();
    void updateShownPlan();
    enum class When { AtOnce, WithinTheFrame };
    void evaluate(When when);
    void startRefining();
    void takeQuick(EvaluationAnswer& answer);
    void takeRefined(EvaluationAnswer& answer);
    void setEvaluation(std::shared_ptr<const analysis::Evaluation> evaluation, std::shared_ptr<const plan::Plan> plan);
    [[nodiscard]] bool leavesTheFrameRoom() const;
    [[nodiscard]] std::size_t rowCount() const { return m_plan->shortlist.size() + m_plan->managed.size(); }
    void setRecomputing(bool recomputing);
    void setRefining(bool refining);
    void reportModified();
    [[nodiscard]] EvaluationJob job(bool full) const;
    [[nodiscard]] plan::Scenario* chosenScenario(plan::Plan& plan) const;

    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    base::Date m_today;
    std::unique_ptr<plan::Plan> m_plan;
    std::shared_ptr<const plan::Plan> m_shownPlan;
    QUndoStack m_stack;
    Evaluator m_quick;
    Evaluator m_refiner;
    QTimer m_refineTimer;
    QTimer m_recomputingTimer;
    std::shared_ptr<const analysis::Evaluation> m_evaluation;
    std::shared_ptr<const plan::Plan> m_evaluatedPlan;
    base::Findings m_problems;
    QString m_path;
    QString m_scenario;
    int m_typing = 0;
    bool m_modifiedFromStart = false;
    bool m_reportedModified = false;
    bool m_refining = false;
    bool m_recomputing = false;
    bool m_recomputingShown = false;
    FrameBudget m_budget;
    double m_millisecondsPerRow = 0.0; ///< of the last quick evaluation
};

} // namespace evenhost::session
