// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/walkthroughwindow.h"

#include "documents/atomicsave.h"
#include "models/findingtext.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/drawer.h"
#include "walkthrough/driverbar.h"
#include "walkthrough/pagelist.h"
#include "walkthrough/pageview.h"
#include "walkthrough/presenterview.h"
#include "walkthrough/programme.h"
#include "walkthrough/toolstrip.h"
#include "window/dialogs.h"

#include <QAction>
#include <QCloseEvent>
#include <QFile>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

QScreen* otherScreen(const QScreen* home)
{
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen != home)
            return screen;
    }
    return nullptr;
}

} // namespace

WalkthroughWindow::WalkthroughWindow(session::PlanSession* session, session::FormatSource* formats,
                                     window::Dialogs* dialogs, session::EvaluateFunction evaluate, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_dialogs(dialogs)
    , m_meeting(new Meeting(session, formats, std::move(evaluate), this))
    , m_view(new PageView(this))
    , m_drivers(new DriverBar(m_meeting, this))
    , m_notes(new QPlainTextEdit(this))
    , m_pages(new PageList(m_meeting, this))
    , m_drawer(new Drawer(m_meeting, this))
    , m_tools(new ToolStrip(this))
    , m_number(new QLabel(this))
{
    setObjectName(u"walkthrough"_s);
    m_notes->setObjectName(u"meetingNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_number->setTextFormat(Qt::PlainText);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setAutoFillBackground(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pages, m_drawer, m_tools, m_number, m_notes})
        widget->hide();
    addActions();
    retranslate();
    connect(m_meeting, &Meeting::pageChanged, this, [this] { showPage(true); });
    connect(m_meeting, &Meeting::inputChanged, this, [this] { showPage(true); });
    connect(m_view, &PageView::laidOut, this, &WalkthroughWindow::placeControls);
    connect(m_view, &PageView::pointerMoved, m_tools, &ToolStrip::wake);
    connect(m_view, &PageView::whyRequested, m_drawer, &Drawer::explain);
    connect(m_view, &PageView::volumeDragStarted, this, [this](double end) { m_meeting->holdVolumeAxis(end); });
    connect(m_view, &PageView::volumeDragged, this, [this](double volume, bool finished) {
        m_meeting->setValue(u"workload.requests_per_day"_s, volume, finished);
        if (finished)
            m_meeting->holdVolumeAxis({});
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { m_meeting->setNotes(m_meeting->pageId(), m_notes->toPlainText()); });
    connect(m_pages, &PageList::closeRequested, this, [this] { togglePages(); });
    connect(m_drawer, &Drawer::closed, this, [this] { m_view->setFocus(); });
    for (QWidget* panel : std::initializer_list<QWidget*>{m_pages, m_drawer})
        panel->installEventFilter(this);
    m_drivers->refresh();
    showPage(false);
    m_view->setFocus();
}

WalkthroughWindow::~WalkthroughWindow()
{
    // The drawer's and the notes' last words would reach a half-destroyed window.
    m_meeting->disconnect(this);
    delete m_presenter;
}

void WalkthroughWindow::start(const QWidget* home)
{
    const QScreen* laptop = home ? home->screen() : screen();
    if (QScreen* room = otherScreen(laptop)) {
        setGeometry(room->geometry());
        m_presenter = new PresenterView(m_meeting);
        m_presenter->setGeometry(laptop->availableGeometry());
        connect(m_presenter, &PresenterView::keyPressed, this, [this](QKeyEvent* event) { keyPressEvent(event); });
        connect(m_presenter, &PresenterView::closeRequested, this, &QWidget::close);
        m_presenter->show();
    } else {
        setGeometry(laptop->geometry());
    }
    showFullScreen();
    activateWindow();
    m_view->setFocus();
    m_tools->wake();
}

void WalkthroughWindow::addAction(QAction*& action, const char* text, const QKeySequence& keys,
                                  void (WalkthroughWindow::*slot)())
{
    action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    m_tools->addButton(action);
    m_actionTexts.emplace_back(action, text);
}

void WalkthroughWindow::addActions()
{
    addAction(m_pagesAction, QT_TR_NOOP("Pages"), Qt::Key_P, &WalkthroughWindow::togglePages);
    addAction(m_assumptionsAction, QT_TR_NOOP("Assumptions"), Qt::Key_A, &WalkthroughWindow::toggleAssumptions);
    addAction(m_notesAction, QT_TR_NOOP("Notes"), Qt::Key_N, &WalkthroughWindow::toggleNotes);
    addAction(m_whyAction, QT_TR_NOOP("Why?"), Qt::Key_W, &WalkthroughWindow::explainSomething);
    addAction(m_resetAction, QT_TR_NOOP("Back to where we started"), Qt::Key_R, &WalkthroughWindow::reset);
    addAction(m_keepAction, QT_TR_NOOP("Keep as scenario …"), Qt::Key_K, &WalkthroughWindow::keep);
    addAction(m_saveAction, QT_TR_NOOP("Save page …"), Qt::Key_S, &WalkthroughWindow::save);
    const auto plain = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        QWidget::addAction(action);
    };
    plain(QKeySequence::Undo, [this] { m_meeting->session()->undoStack()->undo(); });
    plain(QKeySequence::Redo, [this] { m_meeting->session()->undoStack()->redo(); });
    plain(QKeySequence::Save, [this] { emit planSaveRequested(); });
    m_closeAction = new QAction(this);
    connect(m_closeAction, &QAction::triggered, this, &QWidget::close);
    m_tools->addButton(m_closeAction);
    m_actionTexts.emplace_back(m_closeAction, QT_TR_NOOP("Close (Esc)"));
}

void WalkthroughWindow::retranslate()
{
    setWindowTitle(tr("Walkthrough"));
    for (const auto& [action, text] : m_actionTexts)
        action->setText(tr(text));
    m_notes->setPlaceholderText(tr("What the room said. Saved with the plan."));
    m_notes->setAccessibleName(tr("Notes from the meeting"));
}

void WalkthroughWindow::showPage(bool fade)
{
    Frame frame;
    frame.number = m_meeting->index() + 1;
    frame.count = m_meeting->count();
    frame.liveDrivers = true;
    frame.liveNotes = true;
    m_view->present(m_meeting->page(), m_meeting->input(), frame, fade);
    refresh();
}

void WalkthroughWindow::refresh()
{
    const QString notes = notesOf(m_meeting->session()->plan().walkthrough, m_meeting->pageId());
    if (m_notes->toPlainText() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
    const bool changed = m_meeting->hasChanges();
    m_resetAction->setEnabled(changed);
    m_keepAction->setEnabled(changed);
}

void WalkthroughWindow::place()
{
    // List and drawer keep their size when the page makes room for them.
    const double unit = std::min(width() / 1920.0, height() / 1080.0);
    const int listWidth = std::clamp(qRound(430 * unit), 260, width() / 2);
    m_pages->setGeometry(0, 0, listWidth, height());
    m_pages->setFont(theme::font(theme::TextRole::Body, std::clamp(unit * 1.2, 1.0, 2.0)));
    const double factor = std::clamp(unit * 1.15, 1.0, 2.0);
    const int drawerWidth = std::clamp(qRound(380 * factor), 300, width() / 2);
    m_drawer->setGeometry(width() - drawerWidth, 0, drawerWidth, height());
    m_drawer->setTextFactor(factor);
    const int left = m_pages->isHidden() ? 0 : listWidth;
    const int right = m_drawer->isHidden() ? 0 : drawerWidth;
    m_view->setGeometry(left, 0, width() - left - right, height());
    placeControls();
    m_tools->setUnit(unit);
    // Over the footer: neither the page's words nor its controls are hidden.
    m_tools->move((width() - m_tools->width()) / 2, height() - m_tools->height() - qRound(7 * unit));
    m_number->setFont(theme::pixelFont(std::max(20.0, 60.0 * unit), QFont::DemiBold));
    m_number->resize(qRound(160 * unit), qRound(110 * unit));
    m_number->move((width() - m_number->width()) / 2, (height() - m_number->height()) / 2);
}

/// Over the room that the page leaves for them.
void WalkthroughWindow::placeControls()
{
    const double unit = m_view->unit();
    const Marks& marks = m_view->marks();
    const QPointF origin = m_view->pos();
    m_drivers->place(marks.drivers.isNull() ? QRectF() : marks.drivers.translated(origin), unit);
    m_notes->setVisible(!marks.notes.isNull() && !m_blank);
    m_notes->setGeometry(marks.notes.translated(origin).toAlignedRect());
    m_notes->setFont(theme::pixelFont(std::max(12.0, 22.0 * unit)));
    m_notes->document()->setDocumentMargin(std::max(6.0, 14.0 * unit));
}

bool WalkthroughWindow::turnPage(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        m_meeting->next();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        m_meeting->previous();
        return true;
    case Qt::Key_Home:
        m_meeting->go(0);
        return true;
    case Qt::Key_End:
        m_meeting->go(m_meeting->count() - 1);
        return true;
    default:
        return false;
    }
}

/// Digits collect until Return jumps there.
bool WalkthroughWindow::typeNumber(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_typed = QString(m_typed + QChar(u'0' + (key - Qt::Key_0))).right(2);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_typed.isEmpty()) {
        m_meeting->go(m_typed.toInt() - 1);
        m_typed.clear();
    } else {
        return false;
    }
    m_number->setText(m_typed);
    m_number->setVisible(!m_typed.isEmpty());
    m_number->raise();
    return true;
}

void WalkthroughWindow::setBlank(bool blank)
{
    m_blank = blank;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_view, m_drivers, m_notes, m_tools})
        widget->setVisible(!blank);
    QPalette palette = QGuiApplication::palette();
    if (blank)
        palette.setColor(QPalette::Window, Qt::black);
    setPalette(palette);
    if (blank)
        setFocus();
    else
        showPage(false);
}

void WalkthroughWindow::keyPressEvent(QKeyEvent* event)
{
    if (m_blank) {
        setBlank(false);
        m_view->setFocus();
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        if (!m_typed.isEmpty()) {
            m_typed.clear();
            m_number->hide();
        } else if (m_pages->isVisible()) {
            togglePages();
        } else if (m_drawer->isVisible()) {
            m_drawer->hide();
            m_view->setFocus();
        } else if (!m_view->hasFocus() && m_view->isVisible() && focusWidget() && focusWidget() != this
                   && focusWidget() != m_view) {
            m_view->setFocus();
        } else {
            close();
        }
        return;
    }
    if (key == Qt::Key_B || key == Qt::Key_Period) {
        setBlank(true);
        return;
    }
    if (typeNumber(event) || turnPage(key))
        return;
    QWidget::keyPressEvent(event);
}

bool WalkthroughWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The page makes room for a panel: what is changed in one shows at once on the other.
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        place();
    return QWidget::eventFilter(watched, event);
}

void WalkthroughWindow::resizeEvent(QResizeEvent*)
{
    place();
}

void WalkthroughWindow::closeEvent(QCloseEvent* event)
{
    m_meeting->endTyping();
    event->accept();
    if (m_presenter)
        m_presenter->deleteLater();
    emit closed();
}

void WalkthroughWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_drivers->refresh();
    }
}

void WalkthroughWindow::togglePages()
{
    m_pages->setVisible(m_pages->isHidden());
    if (m_pages->isVisible()) {
        m_pages->raise();
        m_pages->refresh();
        m_pages->focusList();
    } else {
        m_view->setFocus();
    }
}

void WalkthroughWindow::toggleAssumptions()
{
    m_drawer->toggle(Drawer::Tab::Assumptions);
}

void WalkthroughWindow::toggleNotes()
{
    if (m_notes->isVisible())
        m_notes->setFocus(Qt::ShortcutFocusReason);
    else
        m_drawer->toggle(Drawer::Tab::Notes);
}

/// The page's first figure that can be explained, else the verdict.
void WalkthroughWindow::explainSomething()
{
    if (m_drawer->isVisible() && m_drawer->tab() == Drawer::Tab::Why) {
        m_drawer->toggle(Drawer::Tab::Why);
        return;
    }
    const auto& marks = m_view->marks().marks;
    const auto found =
        std::ranges::find_if(marks, [](const Mark& mark) { return !mark.figure.isEmpty() && !mark.optionId.empty(); });
    if (found != marks.end() && m_meeting->pageId() != u"question"_s)
        m_drawer->explain(QString::fromStdString(found->optionId), found->figure);
    else
        m_drawer->explainVerdict();
}

void WalkthroughWindow::reset()
{
    m_meeting->resetToStart();
}

void WalkthroughWindow::keep()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Keep as scenario"), tr("Name of the scenario:"),
                                               QLineEdit::Normal, {}, &accepted);
    if (!accepted)
        return;
    if (const QString problem = m_meeting->keepAsScenario(name); !problem.isEmpty())
        m_dialogs->showProblems(this, tr("The scenario was not kept."), {problem});
}

QString WalkthroughWindow::savePage(const QString& path) const
{
    if (!m_meeting->page())
        return tr("There is no page to save.");
    Frame frame;
    frame.colours = theme::lightColours();
    frame.number = m_meeting->index() + 1;
    frame.count = m_meeting->count();
    const QByteArray bytes = pagePicture(*m_meeting->page(), m_meeting->input(), frame, pictureKind(path));
    const auto saved =
        documents::saveBytes(QFile::encodeName(path).toStdString(),
                             std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return saved ? QString() : models::findingText(saved.error().front(), m_meeting->formats()->format());
}

void WalkthroughWindow::save()
{
    if (!m_meeting->page())
        return;
    const QString path =
        m_dialogs->saveFile(this, tr("Save page"), m_meeting->pageId() + u".png"_s, tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    if (const QString problem = savePage(path); !problem.isEmpty())
        m_dialogs->showProblems(this, tr("The page was not saved."), {problem});
}

} // namespace evenhost::walkthrough
