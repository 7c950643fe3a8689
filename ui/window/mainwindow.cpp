// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "charts/viewfactory.h"
#include "editors/formpanel.h"
#include "editors/optiontable.h"
#include "explain/whypanel.h"
#include "models/fieldtext.h"
#include "models/findingsmodel.h"
#include "session/formatsource.h"
#include "session/planstore.h"
#include "settings/settings.h"
#include "walkthrough/walkthroughwindow.h"
#include "window/dataexports.h"
#include "window/dialogs.h"
#include "window/editactions.h"
#include "window/evidenceactions.h"
#include "window/exportactions.h"
#include "window/fileactions.h"
#include "window/filesafety.h"
#include "window/helpactions.h"
#include "window/importactions.h"
#include "window/menuletters.h"
#include "window/menus.h"
#include "window/noticebar.h"
#include "window/planactions.h"
#include "window/questionactions.h"
#include "window/shortlistpanel.h"
#include "window/sidepanel.h"
#include "window/topbar.h"
#include "window/verdictbar.h"
#include "window/viewactions.h"
#include "window/viewtabs.h"
#include "window/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

namespace evenhost::window {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_session(std::make_unique<session::PlanSession>(parts.catalogue, parts.today, parts.evaluate))
    , m_store(std::make_unique<session::PlanStore>(m_session.get()))
    , m_formats(std::make_unique<session::FormatSource>(m_session.get(), QLocale()))
    , m_findings(new models::FindingsModel(this))
{
    m_context = {m_session.get(), m_store.get(), m_formats.get(), parts.settings, parts.dialogs, this};
    setAcceptDrops(true);
    setMinimumSize(880, 560);
    buildPage();
    buildMenus();
    m_safety = new FileSafety(m_context, m_file, m_notices, parts.stateFolder, this);
    connectPanels();
    connectActions();
    restoreLayout();
    m_top->setPlanShown(false);
    refreshTitle();
}

MainWindow::~MainWindow()
{
    // The panels and controllers use the session, the store and the formats to their last moment (a language or a
    // palette that changes, a field that loses the focus): they go while those are still there, the newest first.
    m_session->disconnect();
    const auto everything = findChildren<QObject*>();
    for (QObject* child : everything)
        child->disconnect(this);
    while (!children().isEmpty())
        delete children().last();
}

void MainWindow::buildPage()
{
    m_top = new TopBar(m_session.get());
    m_form = new editors::FormPanel(m_session.get(), m_formats.get());
    m_shortlist = new ShortlistPanel(m_session.get(), m_formats.get());
    m_tabs = new ViewTabs(&charts::createView);
    m_side = new SidePanel(m_findings, new explain::WhyPanel(m_session.get(), m_formats.get()));
    m_verdict = new VerdictBar(m_session.get(), m_formats.get());

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_shortlist);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_tabs, 1);
    below->addWidget(m_side);
    column->addLayout(below, 1);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_form);
    row->addWidget(middle, 1);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(row, 1);
    rows->addWidget(m_verdict);

    m_welcome = new WelcomePage(m_context.settings);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(page);
    m_notices = new NoticeBar;
    auto* centre = new QWidget;
    auto* stack = new QVBoxLayout(centre);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(m_notices);
    stack->addWidget(m_pages, 1);
    setMenuWidget(m_top);
    setCentralWidget(centre);
}

void MainWindow::buildMenus()
{
    QMenuBar* bar = m_top->menuBar();
    m_file = new FileActions(m_context, bar->addMenu(QString()), this);
    m_edit = new EditActions(m_context, m_shortlist, bar->addMenu(QString()), this);
    m_viewActions = new ViewActions(m_context, m_tabs, bar->addMenu(QString()), this);
    m_planActions = new PlanActions(m_context, m_shortlist, bar->addMenu(QString()), this);
    m_import = new ImportActions(m_context, m_file, m_planActions, this);
    m_evidence = new EvidenceActions(m_context, m_planActions->menu(), this);
    m_export = new ExportActions(m_context, this);
    m_dataExports = new DataExports(m_context, this);
    new QuestionActions(m_context, m_file, this);
    m_help = new HelpActions(m_context, bar->addMenu(QString()), this);
    shareLetters(bar->actions());
    // A menu in a widget of its own does not give its shortcuts to the window.
    for (QAction* menu : bar->actions()) {
        for (QAction* action : menu->menu()->actions())
            addAction(action);
    }
}

void MainWindow::connectPanels()
{
    connect(m_session.get(), &session::PlanSession::evaluationChanged, this, &MainWindow::refresh);
    connect(m_session.get(), &session::PlanSession::planReplaced, this, &MainWindow::showPlan);
    connect(m_session.get(), &session::PlanSession::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(m_session.get(), &session::PlanSession::planChanged, this, &MainWindow::refreshTitle);
    connect(m_session.get(), &session::PlanSession::pathChanged, this, &MainWindow::refreshTitle);
    connect(m_store.get(), &session::PlanStore::readOnlyChanged, this, &MainWindow::refreshTitle);
    connect(m_formats.get(), &session::FormatSource::formatChanged, this, &MainWindow::refresh);
    connect(m_session.get(), &session::PlanSession::recomputingShown, m_tabs, &ViewTabs::setRecomputing);
    connect(m_shortlist, &ShortlistPanel::currentOptionChanged, this, &MainWindow::presentViews);
    connect(m_tabs, &ViewTabs::valueEdited, this, &MainWindow::editValue);
    connect(m_tabs, &ViewTabs::whyRequested, this, &MainWindow::explain);
    connect(m_tabs, &ViewTabs::optionChosen, m_shortlist, &ShortlistPanel::setCurrentOption);
    connect(m_tabs, &ViewTabs::commandRequested, this, [this](const QString& name) {
        if (QAction* action = findChild<QAction*>(name))
            action->trigger();
    });
    connect(m_tabs, &ViewTabs::currentChanged, this,
            [this](ViewKind kind) { m_context.settings->setCurrentView(static_cast<int>(kind)); });
    connect(m_side, &SidePanel::fieldRequested, this, &MainWindow::goToField);
    connect(m_side->why(), &explain::WhyPanel::fieldRequested, this, &MainWindow::goToField);
    connect(m_verdict, &VerdictBar::whyRequested, this, &MainWindow::explainVerdict);
    connect(m_form, &editors::FormPanel::allAssumptionsRequested, this, [this] { m_planActions->editAssumptions(); });
    connect(m_form, &editors::FormPanel::detailsRequested, this,
            [this](const QString& path) { m_planActions->editAssumptions(path); });
    connect(m_form, &editors::FormPanel::findingsRequested, this,
            [this] { m_side->toggle(SidePanel::Page::Findings); });
    connect(m_top, &TopBar::scenariosRequested, this, [this] { m_planActions->editScenarios(); });
    connect(m_shortlist->table(), &editors::OptionTable::contextMenuRequested, this,
            [this](const QModelIndex& index, const QPoint& at) {
                const QString id = index.data(models::OptionsModel::OptionIdRole).toString();
                QMenu menu(this);
                menu.addAction(tr("Why this cost?"), this, [this, id] { explain(id, u"monthly_cost.total"_s); });
                m_planActions->fillContextMenu(&menu, id, index.data(models::OptionsModel::IsManagedRole).toBool());
                m_edit->fillContextMenu(&menu);
                menu.exec(at);
            });
}

void MainWindow::connectActions()
{
    connect(m_file, &FileActions::closeRequested, this, &QWidget::close);
    connect(m_file, &FileActions::exportPdfRequested, m_export, &ExportActions::exportPdf);
    connect(m_file, &FileActions::printRequested, m_export, &ExportActions::print);
    connect(m_file, &FileActions::exportDeckRequested, m_export, &ExportActions::exportDeck);
    connect(m_file, &FileActions::exportPicturesRequested, m_export, &ExportActions::exportPictures);
    connect(m_file, &FileActions::exportWorkbookRequested, m_dataExports, &DataExports::exportWorkbook);
    connect(m_file, &FileActions::exportDataRequested, m_dataExports, &DataExports::exportData);
    connect(m_top, &TopBar::exportRequested, m_export, &ExportActions::exportPdf);
    connect(m_file, &FileActions::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_viewActions, &ViewActions::findingsRequested, this,
            [this] { m_side->toggle(SidePanel::Page::Findings); });
    connect(m_viewActions, &ViewActions::whyRequested, this, &MainWindow::explainFocused);
    connect(m_viewActions, &ViewActions::walkthroughRequested, this, &MainWindow::startWalkthrough);
    connect(m_top, &TopBar::walkthroughRequested, this, &MainWindow::startWalkthrough);
    connect(m_viewActions, &ViewActions::formToggled, this, [this](bool shown) {
        m_form->setVisible(shown);
        m_context.settings->setFormShown(shown);
    });
    connect(m_import, &ImportActions::usageLogDropped, m_evidence, &EvidenceActions::importUsageLog);
    connect(m_welcome, &WelcomePage::questionRequested, m_file, &FileActions::questionRequested);
    connect(m_welcome, &WelcomePage::newRequested, m_file, &FileActions::newPlan);
    connect(m_welcome, &WelcomePage::openRequested, m_file, &FileActions::open);
    connect(m_welcome, &WelcomePage::exampleRequested, m_file, &FileActions::openExample);
}

void MainWindow::startWalkthrough()
{
    if (m_pages->currentIndex() == 0)
        return;
    auto* walkthrough = new walkthrough::WalkthroughWindow(m_session.get(), m_formats.get(), m_context.dialogs,
                                                           session::engineEvaluate(), this);
    walkthrough->setAttribute(Qt::WA_DeleteOnClose);
    connect(walkthrough, &walkthrough::WalkthroughWindow::planSaveRequested, m_file, &FileActions::save);
    walkthrough->meeting()->setOption(m_shortlist->currentOption());
    walkthrough->start(this);
}

void MainWindow::showPlan()
{
    m_pages->setCurrentIndex(1);
    m_top->setPlanShown(true);
    // The open model the answer is about, rather than whatever stands first.
    if (const auto& evaluation = m_session->evaluation()) {
        for (const std::string& id : {evaluation->verdict.otherId, evaluation->verdict.optionId}) {
            if (plan::shortlistEntry(m_session->plan(), id))
                m_shortlist->setCurrentOption(models::fromPlan(id));
        }
    }
    m_shortlist->table()->setFocus();
}

void MainWindow::refresh()
{
    base::Findings findings = m_session->problems();
    if (const auto evaluation = m_session->evaluation()) {
        findings.insert(findings.end(), evaluation->findings.begin(), evaluation->findings.end());
        for (const auto& option : evaluation->options)
            findings.insert(findings.end(), option.reasons.begin(), option.reasons.end());
    }
    m_findings->setFindings(findings, m_formats->format());
    m_form->setFindingsSummary(m_findings->summary());
    presentViews();
}

void MainWindow::presentViews()
{
    const auto evaluation = m_session->evaluation();
    const plan::Plan& plan = m_session->plan();
    if (plan.shortlist.empty() && plan.managed.empty()) {
        m_tabs->setObstacle(tr("Add an open model to host yourselves and a managed option to compare it with."));
        return;
    }
    if (!evaluation) {
        m_tabs->setObstacle(m_findings->rowCount() > 0 ? m_findings->index(0).data().toString() : QString());
        return;
    }
    m_tabs->setObstacle({});
    m_tabs->present({m_session->evaluatedPlan(), m_session->catalogue(), evaluation, m_shortlist->currentOption(),
                     m_formats->format(), m_session->today()});
}

void MainWindow::explain(const QString& optionId, const QString& figure)
{
    m_side->open(SidePanel::Page::Why);
    m_side->why()->explain(optionId, figure);
}

void MainWindow::explainVerdict()
{
    m_side->open(SidePanel::Page::Why);
    m_side->why()->explainVerdict();
}

void MainWindow::explainFocused()
{
    const QString path = m_form->focusedPath();
    const QString id = m_shortlist->currentOption();
    if (!path.isEmpty())
        explain({}, u"input:"_s + path);
    else if (View* view = m_tabs->currentView(); view && view->isVisible() && view->askWhy())
        return;
    else if (m_shortlist->table()->hasFocus() && !id.isEmpty())
        explain(id, u"monthly_cost.total"_s);
    else
        explainVerdict();
}

void MainWindow::editValue(const QString& path, double value, bool finished)
{
    m_session->setValue(tr("Change %1").arg(models::fieldLabel(path.toStdString())), path, value);
    if (finished)
        m_session->endTyping();
}

void MainWindow::goToField(const QString& path)
{
    if (m_form->focusPath(path))
        return;
    const plan::PathParts parts = plan::splitPath(path.toStdString());
    const auto option = models::fromPlan(parts.id);
    if (parts.section == "shortlist" || parts.section == "managed") {
        m_shortlist->setCurrentOption(option);
        m_shortlist->table()->setFocus();
        m_planActions->editEntry(option);
    } else {
        m_planActions->editAssumptions(path);
    }
}

void MainWindow::refreshTitle()
{
    const QString path = m_session->path();
    const QString name = path.isEmpty() ? models::fromPlan(m_session->plan().title) : QFileInfo(path).fileName();
    const bool readOnly = m_store->readOnly() != session::ReadOnly::No;
    const QString shown = readOnly ? tr("%1 (read-only)").arg(name) : name;
    setWindowTitle(name.isEmpty() ? tr("Evenhost") : shown + u"[*] – "_s + tr("Evenhost"));
    setWindowModified(m_session->isModified());
}

void MainWindow::saveLayout() const
{
    m_context.settings->setWindowGeometry(saveGeometry());
    m_context.settings->setFindingsShown(!m_side->isHidden() && m_side->page() == SidePanel::Page::Findings);
}

void MainWindow::restoreLayout()
{
    constexpr int titleBar = 40; // about: the window manager's own is not known yet
    if (!restoreGeometry(m_context.settings->windowGeometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, titleBar)));
    m_form->setVisible(m_context.settings->formShown());
    if (m_context.settings->findingsShown())
        m_side->open(SidePanel::Page::Findings);
    m_tabs->setCurrent(static_cast<ViewKind>(std::min(m_context.settings->currentView(), ViewTabs::viewCount - 1)));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_file->mayLeave()) {
        event->ignore();
        return;
    }
    m_safety->forget();
    saveLayout();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_safety)
        m_safety->check();
    if (event->type() != QEvent::LanguageChange || !m_help)
        return;
    m_formats->setLocale(QLocale());
    m_file->menu()->retranslate();
    m_safety->retranslate();
    m_edit->menu()->retranslate();
    m_viewActions->retranslate();
    m_planActions->menu()->retranslate();
    m_help->menu()->retranslate();
    shareLetters(m_top->menuBar()->actions());
    refreshTitle();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!ImportActions::filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = ImportActions::filesOf(event->mimeData());
    event->acceptProposedAction();
    // The source of the drag waits for this function: questions come afterwards.
    QMetaObject::invokeMethod(
        m_import, [this, files] { m_import->takeDropped(files); }, Qt::QueuedConnection);
}

} // namespace evenhost::window
