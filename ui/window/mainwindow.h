// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "catalogue/catalogue.h"
#include "session/evaluator.h"
#include "window/context.h"
#include "window/view.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace evenhost::editors {
class FormPanel;
}
namespace evenhost::models {
class FindingsModel;
}

namespace evenhost::window {

class DataExports;
class EditActions;
class EvidenceActions;
class ExportActions;
class FileActions;
class FileSafety;
class HelpActions;
class NoticeBar;
class ImportActions;
class PlanActions;
class ShortlistPanel;
class SidePanel;
class TopBar;
class VerdictBar;
class ViewActions;
class ViewTabs;
class WelcomePage;

/// What a window is made from. The dialogs and the settings are shared by all windows.
struct Parts
{
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    base::Date today{};
    session::EvaluateFunction evaluate;
    settings::Settings* settings = nullptr;
    Dialogs* dialogs = nullptr;
    /// Where unsaved edits and older versions are kept; empty keeps none.
    QString stateFolder;
};

/// One plan in one window: puts the panels together and passes what one of them asks for to the one that does it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] FileActions* fileActions() const { return m_file; }
    [[nodiscard]] FileSafety* safety() const { return m_safety; }
    [[nodiscard]] NoticeBar* notices() const { return m_notices; }
    [[nodiscard]] ShortlistPanel* shortlist() const { return m_shortlist; }
    [[nodiscard]] editors::FormPanel* form() const { return m_form; }
    [[nodiscard]] ViewTabs* views() const { return m_tabs; }
    [[nodiscard]] VerdictBar* verdict() const { return m_verdict; }
    [[nodiscard]] SidePanel* side() const { return m_side; }
    [[nodiscard]] PlanActions* planActions() const { return m_planActions; }
    [[nodiscard]] HelpActions* help() const { return m_help; }
    [[nodiscard]] EvidenceActions* evidence() const { return m_evidence; }

    /// Leads to the field a path names, wherever it is edited.
    void goToField(const QString& path);

signals:
    void newWindowRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPage();
    void buildMenus();
    void connectPanels();
    void connectActions();
    void startWalkthrough();
    void showPlan();
    void refresh();
    void refreshTitle();
    void presentViews();
    void explain(const QString& optionId, const QString& figure);
    void explainVerdict();
    /// F1: the field, the figure or the row that the reader is at, else the decision.
    void explainFocused();
    void editValue(const QString& path, double value, bool finished);
    void saveLayout() const;
    void restoreLayout();

    Context m_context;
    std::unique_ptr<session::PlanSession> m_session;
    std::unique_ptr<session::PlanStore> m_store;
    std::unique_ptr<session::FormatSource> m_formats;
    models::FindingsModel* m_findings;
    TopBar* m_top = nullptr;
    QStackedWidget* m_pages = nullptr;
    WelcomePage* m_welcome = nullptr;
    editors::FormPanel* m_form = nullptr;
    ShortlistPanel* m_shortlist = nullptr;
    ViewTabs* m_tabs = nullptr;
    SidePanel* m_side = nullptr;
    VerdictBar* m_verdict = nullptr;
    NoticeBar* m_notices = nullptr;
    FileActions* m_file = nullptr;
    FileSafety* m_safety = nullptr;
    EditActions* m_edit = nullptr;
    ViewActions* m_viewActions = nullptr;
    PlanActions* m_planActions = nullptr;
    ImportActions* m_import = nullptr;
    EvidenceActions* m_evidence = nullptr;
    ExportActions* m_export = nullptr;
    DataExports* m_dataExports = nullptr;
    HelpActions* m_help = nullptr;
};

} // namespace evenhost::window
