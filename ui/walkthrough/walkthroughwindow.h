// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walkthrough/pages.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace evenhost::charts {
class BreakEvenWidget;
class FigureWidget;
} // namespace evenhost::charts
namespace evenhost::editors {
class AmountField;
}
namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::walkthrough {

/// The meeting view: one idea a page over the whole screen, with live controls. What is changed here are ordinary
/// steps of the plan's undo stack. Keys: arrows, Page keys, space (a presenter's clicker), Home and End, a page's
/// number, L for the list of pages, Ctrl+Z and Ctrl+Y, Esc back.
class WalkthroughWindow : public QWidget
{
    Q_OBJECT

public:
    WalkthroughWindow(session::PlanSession* session, session::FormatSource* formats, QWidget* parent = nullptr);
    ~WalkthroughWindow() override;

    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] QStringList pages() const { return m_pages; }
    [[nodiscard]] const PageContent& content() const { return m_content; }

public slots:
    void showPage(QString id);
    void next();
    void previous();
    void showList();
    /// Takes back every step made since the walkthrough was opened.
    void resetToStart();
    /// What was changed since the start becomes a scenario of that name; the plan is as it was.
    void keepAsScenario(const QString& name);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Control
    {
        QLabel* label = nullptr;
        editors::AmountField* field = nullptr;
        std::string path;
    };
    [[nodiscard]] window::ViewInput input() const;
    void refresh();
    void rebuildControls();
    void refreshControls();
    void arrange();
    void saveNotes();
    void jumpTo(int digit);
    void askForScenario();
    [[nodiscard]] double unit() const;

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    std::vector<report::ScenarioResult> m_scenarios;
    QStringList m_pages;
    qsizetype m_at = 0;
    PageContent m_content;
    charts::FigureWidget* m_figure;
    charts::BreakEvenWidget* m_breakEven;
    QPlainTextEdit* m_notes;
    QListWidget* m_list;
    std::vector<Control> m_controls;
    QTimer m_digits; ///< two digits within a moment are one number
    int m_number = 0;
    int m_startIndex = 0; ///< of the undo stack, when the walkthrough was opened
    std::unique_ptr<plan::Plan> m_startPlan;
};

} // namespace evenhost::walkthrough
