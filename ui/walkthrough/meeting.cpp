// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/meeting.h"

#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "walkthrough/changes.h"
#include "walkthrough/content.h"
#include "walkthrough/pages.h"
#include "walkthrough/programme.h"

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

Meeting::Meeting(session::PlanSession* session, session::FormatSource* formats, session::EvaluateFunction evaluate,
                 QObject* parent)
    : QObject(parent), m_session(session), m_formats(formats), m_evaluate(std::move(evaluate)), m_start(session->plan())
{
    connect(m_session, &session::PlanSession::planChanged, this, &Meeting::refresh);
    connect(m_session, &session::PlanSession::evaluationChanged, this, &Meeting::refresh);
    connect(m_session, &session::PlanSession::planReplaced, this, [this] {
        m_start = m_session->plan();
        refresh();
    });
    connect(m_formats, &session::FormatSource::formatChanged, this, &Meeting::refresh);
    rebuild();
}

Meeting::~Meeting() = default;

const Page* Meeting::pageAt(int index) const
{
    return index >= 0 && index < count() ? m_pages[static_cast<std::size_t>(index)].get() : nullptr;
}

QString Meeting::pageId() const
{
    return page() ? page()->id() : QString();
}

void Meeting::go(int index)
{
    const int wanted = std::clamp(index, 0, std::max(0, count() - 1));
    if (wanted == m_index)
        return;
    m_session->endTyping();
    m_index = wanted;
    fillScenarios();
    emit pageChanged();
}

bool Meeting::goTo(const QString& id)
{
    for (int i = 0; i < count(); ++i) {
        if (pageAt(i)->id() == id) {
            go(i);
            return true;
        }
    }
    return false;
}

void Meeting::setOption(const QString& optionId)
{
    m_input.ownId = optionId.toStdString();
    refresh();
}

QString Meeting::setValue(const QString& path, double value, bool finished)
{
    const QString step = tr("Change %1").arg(models::fieldLabel(path.toStdString()));
    const auto problem = m_session->setValue(step, path, value);
    if (finished)
        m_session->endTyping();
    return problem ? models::findingText(*problem, m_formats->format()) : QString();
}

void Meeting::holdVolumeAxis(std::optional<double> end)
{
    if (m_input.volumeAxisEnd == end)
        return;
    m_input.volumeAxisEnd = end;
    emit inputChanged();
}

void Meeting::changeWalkthrough(const QString& step, const plan::Walkthrough& walkthrough, const QString& field)
{
    plan::Plan after = m_session->plan();
    after.walkthrough = walkthrough;
    m_session->change(step, after, field);
}

void Meeting::setNotes(const QString& pageId, const QString& notes)
{
    changeWalkthrough(tr("Change the notes"), withNotes(m_session->plan().walkthrough, pageId, notes),
                      u"walkthrough.notes."_s + pageId);
}

void Meeting::setNotesInReport(bool on)
{
    plan::Walkthrough changed = m_session->plan().walkthrough;
    changed.notesInReport = on;
    changeWalkthrough(on ? tr("Put the notes into the report") : tr("Leave the notes out of the report"), changed);
}

void Meeting::endTyping()
{
    m_session->endTyping();
}

void Meeting::setHidden(const QString& pageId, bool hidden)
{
    changeWalkthrough(hidden ? tr("Hide a page") : tr("Show a page"),
                      withHidden(m_session->plan().walkthrough, pageId, hidden));
}

void Meeting::setTitle(const QString& pageId, const QString& title)
{
    changeWalkthrough(tr("Title a page"), withTitle(m_session->plan().walkthrough, pageId, title));
}

void Meeting::movePage(const QString& pageId, int position)
{
    changeWalkthrough(tr("Move a page"), withMoved(m_session->plan().walkthrough, pageId, position));
}

bool Meeting::hasChanges() const
{
    plan::Plan start = m_start;
    start.walkthrough = m_session->plan().walkthrough;
    return start != m_session->plan();
}

void Meeting::resetToStart()
{
    plan::Plan start = m_start;
    start.walkthrough = m_session->plan().walkthrough;
    m_session->endTyping();
    m_session->change(tr("Back to where we started"), start);
}

QString Meeting::keepAsScenario(const QString& name)
{
    const std::string wanted = name.simplified().toStdString();
    const plan::Plan& now = m_session->plan();
    if (wanted.empty())
        return tr("A scenario needs a name.");
    if (std::ranges::any_of(now.scenarios, [&](const plan::Scenario& scenario) { return scenario.name == wanted; }))
        return tr("There is a scenario of that name already.");
    plan::Scenario kept;
    kept.name = wanted;
    const std::string chosen = m_session->scenario().toStdString();
    const auto shown = std::ranges::find(now.scenarios, chosen, &plan::Scenario::name);
    if (!chosen.empty() && shown != now.scenarios.end())
        kept.overrides = shown->overrides;
    for (plan::Override& change : changedValues(m_start, now, *m_session->catalogue())) {
        const auto same = std::ranges::find(kept.overrides, change.path, &plan::Override::path);
        if (same == kept.overrides.end())
            kept.overrides.push_back(std::move(change));
    }
    if (kept.overrides.empty())
        return tr("Nothing has been changed yet.");
    plan::Plan after = m_start;
    after.walkthrough = now.walkthrough;
    after.scenarios.push_back(std::move(kept));
    m_session->endTyping();
    m_session->change(tr("Keep as scenario “%1”").arg(name.simplified()), after);
    m_start = m_session->plan();
    m_session->setScenario(name.simplified());
    return {};
}

void Meeting::refresh()
{
    const QString shown = pageId();
    const int index = m_index;
    rebuild();
    for (int i = 0; i < count(); ++i) {
        if (pageAt(i)->id() == shown)
            m_index = i;
    }
    fillScenarios();
    emit inputChanged();
    if (m_index != index || pageId() != shown)
        emit pageChanged();
}

void Meeting::rebuild()
{
    m_input.plan = m_session->evaluation() ? m_session->evaluatedPlan() : m_session->shownPlan();
    m_input.catalogue = m_session->catalogue();
    m_input.evaluation = m_session->evaluation();
    m_input.scenario = m_session->scenario();
    m_input.format = m_formats->format();
    m_input.today = m_session->today();
    m_input.problem.clear();
    for (const base::Finding& problem : m_session->problems())
        m_input.problem += models::findingText(problem, m_input.format) + u'\n';
    m_pages = createPages(m_input);
    m_index = std::clamp(m_index, 0, std::max(0, count() - 1));
}

/// Evaluating every scenario takes longer than a page: only while the page that shows them is up.
void Meeting::fillScenarios()
{
    if (pageId() != u"scenarios"_s || !m_input.evaluation)
        return;
    if (m_input.scenarios && m_scenariosOf == m_session->plan())
        return;
    m_scenariosOf = m_session->plan();
    m_input.scenarios = std::make_shared<const std::vector<report::ScenarioFigures>>(
        evaluateScenarios(m_scenariosOf, *m_input.catalogue, m_input.today, m_evaluate, m_input.ownId));
}

} // namespace evenhost::walkthrough
