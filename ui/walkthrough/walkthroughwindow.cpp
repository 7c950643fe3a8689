// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/walkthroughwindow.h"

#include "charts/breakevenwidget.h"
#include "editors/amountfield.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "plan/fields.h"
#include "report/reportpdf.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "walkthrough/keptscenario.h"
#include "walkthrough/programme.h"
#include "walkthrough/slide.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

constexpr double chartFactor = 1.6;
constexpr double controlWidth = 236.0;
constexpr int digitPause = 800; ///< milliseconds

} // namespace

WalkthroughWindow::WalkthroughWindow(session::PlanSession* session, session::FormatSource* formats, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_formats(formats)
    , m_figure(new charts::FigureWidget(this))
    , m_breakEven(new charts::BreakEvenWidget(this))
    , m_notes(new QPlainTextEdit(this))
    , m_list(new QListWidget(this))
    , m_startIndex(session->undoStack()->index())
    , m_startPlan(std::make_unique<plan::Plan>(session->plan()))
{
    setObjectName(u"walkthrough"_s);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Walkthrough"));
    m_figure->setNaturalHeight(false);
    m_figure->setFocusPolicy(Qt::TabFocus);
    m_breakEven->setFocusPolicy(Qt::TabFocus);
    m_breakEven->setUnitPanel(false);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes of the meeting"));
    m_notes->setPlaceholderText(tr("Notes of the meeting, kept in the plan"));
    m_notes->setTabChangesFocus(true);
    m_list->setObjectName(u"pageList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->hide();
    m_digits.setSingleShot(true);
    m_digits.setInterval(digitPause);
    connect(&m_digits, &QTimer::timeout, this, [this] { m_number = 0; });
    connect(m_breakEven, &charts::BreakEvenWidget::volumeDragged, this, [this](double volume, bool finished) {
        m_session->setValue(tr("Change %1").arg(models::fieldLabel("workload.requests_per_day")),
                            u"workload.requests_per_day"_s, volume);
        if (finished)
            m_session->endTyping();
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, &WalkthroughWindow::saveNotes);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        m_list->hide();
        showPage(item->data(Qt::UserRole).toString());
        setFocus();
    });
    connect(m_session, &session::PlanSession::evaluationChanged, this, &WalkthroughWindow::refresh);
    connect(m_formats, &session::FormatSource::formatChanged, this, &WalkthroughWindow::refresh);
    m_scenarios = report::scenarioResults(m_session->plan(), *m_session->catalogue(), m_session->today());
    refresh();
}

WalkthroughWindow::~WalkthroughWindow() = default;

window::ViewInput WalkthroughWindow::input() const
{
    window::ViewInput input;
    input.plan = m_session->shownPlan();
    input.catalogue = m_session->catalogue();
    input.evaluation = m_session->evaluation();
    input.format = m_formats->format();
    input.today = m_session->today();
    return input;
}

double WalkthroughWindow::unit() const
{
    return std::min(width() / 1920.0, height() / 1080.0);
}

QString WalkthroughWindow::currentPage() const
{
    return m_pages.value(m_at);
}

void WalkthroughWindow::refresh()
{
    if (!m_session->evaluation())
        return;
    const QString page = currentPage();
    if (page == u"scenarios"_s)
        m_scenarios = report::scenarioResults(m_session->plan(), *m_session->catalogue(), m_session->today());
    const window::ViewInput in = input();
    m_pages = pagesToShow(in, m_scenarios);
    if (m_pages.isEmpty())
        return;
    m_at = std::max<qsizetype>(0, m_pages.indexOf(page));
    const std::vector<std::string> before = m_content.controls;
    m_content = pageContent(currentPage(), in, m_scenarios);
    if (m_content.breakEven)
        m_breakEven->setData(m_content.breakEven, in.format);
    if (m_content.figure)
        m_figure->setFigure(std::move(m_content.figure), in.format);
    else if (page != currentPage())
        m_figure->setFigure(nullptr, in.format);
    if (before != m_content.controls || m_controls.size() != m_content.controls.size())
        rebuildControls();
    refreshControls();
    const QString notes = notesOf(in.plan->walkthrough, m_content.id);
    if (m_notes->toPlainText() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
    arrange();
    update();
}

void WalkthroughWindow::showPage(QString id)
{
    const qsizetype at = m_pages.indexOf(std::move(id)); // a copy: the list it may come from is made anew below
    if (at < 0)
        return;
    m_at = at;
    m_session->endTyping();
    m_figure->setFigure(nullptr, m_formats->format());
    refresh();
}

void WalkthroughWindow::next()
{
    if (m_at + 1 < m_pages.size())
        showPage(m_pages[m_at + 1]);
}

void WalkthroughWindow::previous()
{
    if (m_at > 0)
        showPage(m_pages[m_at - 1]);
}

void WalkthroughWindow::rebuildControls()
{
    for (const Control& control : m_controls) {
        control.label->deleteLater();
        control.field->deleteLater();
    }
    m_controls.clear();
    for (const std::string& path : m_content.controls) {
        const auto info = plan::pathInfo(*m_session->shownPlan(), path);
        if (!info)
            continue;
        Control control;
        control.path = path;
        control.label = new QLabel(models::pathLabel(*m_session->shownPlan(), *m_session->catalogue(), path), this);
        control.label->setTextFormat(Qt::PlainText);
        control.field = new editors::AmountField(info->unit, this);
        control.field->setObjectName(models::fromPlan(path));
        control.field->setAccessibleName(control.label->text());
        control.label->setBuddy(control.field);
        control.field->setAccept([this, path](std::optional<double> value) {
            if (!value)
                return tr("A value is needed.");
            const auto problem =
                m_session->setValue(tr("Change %1").arg(models::fieldLabel(path)), models::fromPlan(path), *value);
            return problem ? models::findingText(*problem, m_formats->format()) : QString();
        });
        connect(control.field, &editors::AmountField::finished, m_session, &session::PlanSession::endTyping);
        control.label->show();
        control.field->show();
        m_controls.push_back(control);
    }
}

void WalkthroughWindow::refreshControls()
{
    for (const Control& control : m_controls) {
        control.field->setFormat(m_formats->format());
        const auto value = plan::valueAt(*m_session->shownPlan(), control.path);
        const double* number = value ? std::get_if<double>(&*value) : nullptr;
        control.field->setValue(number ? std::optional(*number) : std::nullopt);
    }
}

void WalkthroughWindow::arrange()
{
    const SlideLayout layout = slideLayout(m_content, QSizeF(size()), true);
    const QRect figure = figureArea(m_content, layout).toRect();
    m_figure->setVisible(m_figure->figure() != nullptr && !m_content.breakEven);
    m_breakEven->setVisible(m_content.breakEven.has_value());
    for (charts::FigureWidget* widget : {m_figure, static_cast<charts::FigureWidget*>(m_breakEven)}) {
        // The widget's own text follows the application's font; on this wall it follows the screen.
        widget->setFont(theme::pixelFont(13.0));
        widget->setScale(layout.unit * chartFactor);
        widget->setGeometry(figure);
    }
    m_notes->setVisible(m_content.notes);
    m_notes->setFont(theme::pixelFont(20.0 * layout.unit));
    m_notes->setGeometry(notesArea(m_content, layout).toRect());
    double x = layout.controls.left();
    const double width = controlWidth * layout.unit;
    for (const Control& control : m_controls) {
        control.label->setFont(theme::pixelFont(18.0 * layout.unit));
        control.label->setGeometry(QRectF(x, layout.controls.top(), width, 28.0 * layout.unit).toRect());
        control.field->setFont(theme::pixelFont(24.0 * layout.unit, QFont::DemiBold));
        control.field->setGeometry(
            QRectF(x, layout.controls.top() + 32.0 * layout.unit, width, std::max(44.0 * layout.unit, 28.0)).toRect());
        x += width + 28.0 * layout.unit;
    }
    m_list->setFont(theme::pixelFont(22.0 * layout.unit));
    const double listHeight = std::min(height() * 0.8, 46.0 * layout.unit * static_cast<double>(m_pages.size()) + 16.0);
    m_list->setGeometry(
        QRectF(layout.footer.left(), layout.footer.top() - listHeight - 8.0, 460.0 * layout.unit, listHeight).toRect());
}

void WalkthroughWindow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_pages.isEmpty()) {
        painter.fillRect(rect(), theme::colours(this).ground);
        return;
    }
    const QString foot = tr("%1 of %2 · %3").arg(m_at + 1).arg(m_pages.size()).arg(m_content.name);
    const bool filled = m_figure->figure() || m_content.breakEven;
    // The figures are widgets of their own here; their place is kept by a figure that is not painted.
    PageContent& page = m_content;
    const bool borrowed = filled && !page.figure && !page.breakEven;
    if (borrowed)
        page.figure = std::make_unique<charts::BreakEvenFigure>();
    paintSlide(painter, QSizeF(size()), page, {foot, footerText(input())}, theme::colours(this), m_formats->format(),
               false, true);
    if (borrowed)
        page.figure.reset();
    const double share = static_cast<double>(m_at + 1) / static_cast<double>(m_pages.size());
    painter.fillRect(QRectF(0.0, height() - 4.0 * unit(), width() * share, 4.0 * unit()),
                     theme::colours(this).selfHosted);
}

void WalkthroughWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WalkthroughWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Walkthrough"));
        refresh();
    }
    QWidget::changeEvent(event);
}

void WalkthroughWindow::jumpTo(int digit)
{
    m_number = m_digits.isActive() ? m_number * 10 + digit : digit;
    m_digits.start();
    if (m_number >= 1 && m_number <= m_pages.size())
        showPage(m_pages[m_number - 1]);
}

void WalkthroughWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_session->undoStack()->undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_session->undoStack()->redo();
        return;
    }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        jumpTo(event->key() - Qt::Key_0);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        previous();
        break;
    case Qt::Key_Home:
        showPage(m_pages.value(0));
        break;
    case Qt::Key_End:
        showPage(m_pages.isEmpty() ? QString() : m_pages.last());
        break;
    case Qt::Key_L:
        showList();
        break;
    case Qt::Key_R:
        resetToStart();
        break;
    case Qt::Key_K:
        askForScenario();
        break;
    case Qt::Key_Escape:
        if (m_list->isVisible()) {
            m_list->hide();
            setFocus();
        } else {
            close();
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WalkthroughWindow::mousePressEvent(QMouseEvent* event)
{
    // The foot opens the list; anywhere else a click is not a page turn, so that nothing is lost while pointing.
    if (event->position().y() >= slideLayout(m_content, QSizeF(size()), true).footer.top() - 6.0)
        showList();
    else
        m_list->hide();
    setFocus();
}

void WalkthroughWindow::showList()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        auto* item = new QListWidgetItem(u"%1   %2"_s.arg(i + 1).arg(pageName(m_pages[i])), m_list);
        item->setData(Qt::UserRole, m_pages[i]);
    }
    m_list->setCurrentRow(static_cast<int>(m_at));
    m_list->show();
    m_list->raise();
    m_list->setFocus();
}

void WalkthroughWindow::saveNotes()
{
    const QString text = m_notes->toPlainText();
    if (notesOf(m_session->plan().walkthrough, m_content.id) == text)
        return;
    plan::Plan after = m_session->plan();
    after.walkthrough = withNotes(after.walkthrough, m_content.id, text);
    m_session->change(tr("Write notes"), after, u"walkthrough.notes."_s + m_content.id);
}

void WalkthroughWindow::resetToStart()
{
    m_session->endTyping();
    m_session->undoStack()->setIndex(m_startIndex);
}

void WalkthroughWindow::askForScenario()
{
    if (!changedSince(*m_startPlan, m_session->plan()).empty()) {
        const QString name = QInputDialog::getText(this, tr("Keep as scenario"), tr("Name of the scenario"));
        if (!name.trimmed().isEmpty())
            keepAsScenario(name.trimmed());
    }
}

void WalkthroughWindow::keepAsScenario(const QString& name)
{
    plan::Scenario scenario;
    scenario.name = name.toStdString();
    scenario.overrides = changedSince(*m_startPlan, m_session->plan());
    if (scenario.overrides.empty())
        return;
    // One step: the inputs go back to where they were, and the scenario holds what they had become.
    plan::Plan after = m_session->plan();
    for (const plan::Override& override : scenario.overrides) {
        if (const auto before = plan::valueAt(*m_startPlan, override.path)) {
            const auto done = plan::applyOverride(after, {override.path, *before});
            if (!done)
                return;
        }
    }
    std::erase_if(after.scenarios, [&](const plan::Scenario& other) { return other.name == scenario.name; });
    after.scenarios.push_back(std::move(scenario));
    m_session->endTyping();
    m_session->change(tr("Keep scenario %1").arg(name), after);
    m_scenarios = report::scenarioResults(m_session->plan(), *m_session->catalogue(), m_session->today());
    refresh();
}

void WalkthroughWindow::closeEvent(QCloseEvent* event)
{
    m_session->endTyping();
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace evenhost::walkthrough
