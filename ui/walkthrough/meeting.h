// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evaluator.h"
#include "walkthrough/page.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::walkthrough {

/// A meeting that is going on: which page is shown, what it is painted from, and what the room changes. Every change is
/// a step of the plan's undo stack. Knows no widgets.
class Meeting : public QObject
{
    Q_OBJECT

public:
    Meeting(session::PlanSession* session, session::FormatSource* formats,
            session::EvaluateFunction evaluate = session::engineEvaluate(), QObject* parent = nullptr);
    ~Meeting() override;

    [[nodiscard]] session::PlanSession* session() const { return m_session; }
    [[nodiscard]] session::FormatSource* formats() const { return m_formats; }
    [[nodiscard]] const PageInput& input() const { return m_input; }

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int index() const { return m_index; }
    /// The shown page; null when every page is hidden.
    [[nodiscard]] const Page* page() const { return pageAt(m_index); }
    [[nodiscard]] const Page* pageAt(int index) const;
    [[nodiscard]] QString pageId() const;

    void go(int index); ///< clamped
    void next() { go(m_index + 1); }
    void previous() { go(m_index - 1); }
    /// Shows a page by id; false when it is not among the pages.
    bool goTo(const QString& id);
    /// The self-hosted option the pages are about; empty = the verdict's.
    void setOption(const QString& optionId);

    /// An undoable edit. Returns what is wrong with the value; empty: done.
    QString setValue(const QString& path, double value, bool finished);
    /// While the volume is dragged the axis stays as it is; nothing: it follows the plan again.
    void holdVolumeAxis(std::optional<double> end);

    void setNotes(const QString& pageId, const QString& notes);
    void setNotesInReport(bool on);
    void endTyping();
    void setHidden(const QString& pageId, bool hidden);
    void setTitle(const QString& pageId, const QString& title);
    void movePage(const QString& pageId, int position);

    /// True when values differ from those at the start of the meeting.
    [[nodiscard]] bool hasChanges() const;
    /// One step back to the values at the start; notes and pages stay as they are now.
    void resetToStart();
    /// Puts what was changed into a new scenario, takes the plan back to its start, and shows the scenario.
    /// Returns why it cannot be done; empty: done.
    QString keepAsScenario(const QString& name);

signals:
    /// Another page is shown.
    void pageChanged();
    /// The pages say something else, or there are other pages.
    void inputChanged();

private:
    void refresh();
    void rebuild();
    void fillScenarios();
    void changeWalkthrough(const QString& step, const plan::Walkthrough& walkthrough, const QString& field = {});

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    session::EvaluateFunction m_evaluate;
    plan::Plan m_start;
    PageInput m_input;
    std::vector<std::unique_ptr<Page>> m_pages;
    int m_index = 0;
    plan::Plan m_scenariosOf; ///< the plan the scenarios were evaluated for
};

} // namespace evenhost::walkthrough
