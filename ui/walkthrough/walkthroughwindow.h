// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evaluator.h"
#include "walkthrough/deck.h"
#include "walkthrough/meeting.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace evenhost::window {
class Dialogs;
}

namespace evenhost::walkthrough {

class Drawer;
class DriverBar;
class PageList;
class PageView;
class PresenterView;
class ToolStrip;

/// The meeting view (F5): one page over the whole screen, its live controls, a list of pages at the left and a drawer
/// at the right. Arrows, Page keys and the space bar turn pages, digits and Return jump, Esc goes back.
class WalkthroughWindow : public QWidget
{
    Q_OBJECT

public:
    WalkthroughWindow(session::PlanSession* session, session::FormatSource* formats, window::Dialogs* dialogs,
                      session::EvaluateFunction evaluate = session::engineEvaluate(), QWidget* parent = nullptr);
    ~WalkthroughWindow() override;

    /// Full screen, on the screen beside the one of `home` where there are two: the presenter's view opens on that one.
    void start(const QWidget* home);

    [[nodiscard]] Meeting* meeting() const { return m_meeting; }
    [[nodiscard]] PageView* view() const { return m_view; }
    [[nodiscard]] DriverBar* drivers() const { return m_drivers; }
    [[nodiscard]] Drawer* drawer() const { return m_drawer; }
    [[nodiscard]] PageList* pageList() const { return m_pages; }
    /// The editor over the last page's notes; hidden on the others.
    [[nodiscard]] QPlainTextEdit* notes() const { return m_notes; }
    [[nodiscard]] bool isBlank() const { return m_blank; }

    /// Writes the shown page; the kind follows from the ending. Returns what went wrong; empty: nothing.
    [[nodiscard]] QString savePage(const QString& path) const;

signals:
    void closed();
    /// Ctrl+S: the plan, with what the room changed and said.
    void planSaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions();
    void addAction(QAction*& action, const char* text, const QKeySequence& keys, void (WalkthroughWindow::*slot)());
    void retranslate();
    void showPage(bool fade);
    void refresh();
    void place();
    void placeControls();
    bool turnPage(int key);
    bool typeNumber(QKeyEvent* event);
    void setBlank(bool blank);
    void explainSomething();
    void togglePages();
    void toggleAssumptions();
    void toggleNotes();
    void reset();
    void keep();
    void save();

    window::Dialogs* m_dialogs;
    Meeting* m_meeting;
    PageView* m_view;
    DriverBar* m_drivers;
    QPlainTextEdit* m_notes;
    PageList* m_pages;
    Drawer* m_drawer;
    ToolStrip* m_tools;
    QLabel* m_number; ///< the digits typed so far
    QPointer<PresenterView> m_presenter;
    QString m_typed;
    bool m_blank = false;
    QAction* m_pagesAction = nullptr;
    QAction* m_assumptionsAction = nullptr;
    QAction* m_notesAction = nullptr;
    QAction* m_whyAction = nullptr;
    QAction* m_resetAction = nullptr;
    QAction* m_keepAction = nullptr;
    QAction* m_saveAction = nullptr;
    QAction* m_closeAction = nullptr;
    std::vector<std::pair<QAction*, const char*>> m_actionTexts;
};

} // namespace evenhost::walkthrough
