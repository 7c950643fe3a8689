// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/presenterview.h"

#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/meeting.h"
#include "walkthrough/pageview.h"
#include "walkthrough/programme.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTime>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

PresenterView::PresenterView(Meeting* meeting, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_meeting(meeting)
    , m_now(new PageView)
    , m_next(new PageView)
    , m_place(new QLabel)
    , m_nextHead(new QLabel)
    , m_time(new QLabel)
    , m_notes(new QPlainTextEdit)
{
    setWindowTitle(tr("Presenter"));
    for (PageView* view : {m_now, m_next}) {
        view->setStill(true);
        view->setFadeTime(0);
        view->setFocusPolicy(Qt::NoFocus);
        view->setMinimumSize(320, 180);
    }
    for (QLabel* label : {m_place, m_nextHead, m_time})
        label->setTextFormat(Qt::PlainText);
    m_place->setFont(theme::font(theme::TextRole::Heading, 1.3));
    m_nextHead->setFont(theme::font(theme::TextRole::Heading, 1.1));
    m_time->setFont(theme::font(theme::TextRole::Title, 1.2));
    m_time->setAlignment(Qt::AlignRight);
    m_notes->setFont(theme::font(theme::TextRole::Body, 1.4));
    m_notes->setTabChangesFocus(true);
    m_notes->setPlaceholderText(tr("Notes on this page. Saved with the plan."));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 5 * theme::step);
    layout->setSpacing(4 * theme::step);
    layout->addWidget(m_place, 0, 0);
    layout->addWidget(m_time, 0, 1);
    layout->addWidget(m_now, 1, 0, 2, 1);
    layout->addWidget(m_nextHead, 1, 1);
    layout->addWidget(m_next, 2, 1);
    layout->addWidget(m_notes, 3, 0, 1, 2);
    layout->setColumnStretch(0, 5);
    layout->setColumnStretch(1, 3);
    layout->setRowStretch(2, 3);
    layout->setRowStretch(3, 2);
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { m_meeting->setNotes(m_meeting->pageId(), m_notes->toPlainText()); });
    connect(m_meeting, &Meeting::inputChanged, this, &PresenterView::refresh);
    connect(m_meeting, &Meeting::pageChanged, this, &PresenterView::refresh);
    connect(&m_tick, &QTimer::timeout, this, &PresenterView::showTime);
    m_since.start();
    m_tick.start(1000);
    showTime();
    refresh();
    setFocusPolicy(Qt::StrongFocus);
}

void PresenterView::refresh()
{
    Frame frame;
    frame.count = m_meeting->count();
    frame.number = m_meeting->index() + 1;
    m_now->present(m_meeting->page(), m_meeting->input(), frame, false);
    ++frame.number;
    const Page* next = m_meeting->pageAt(m_meeting->index() + 1);
    m_next->present(next, m_meeting->input(), frame, false);
    m_place->setText(
        m_meeting->page()
            ? tr("%1 of %2 · %3").arg(m_meeting->index() + 1).arg(m_meeting->count()).arg(m_meeting->page()->name())
            : QString());
    m_nextHead->setText(next ? tr("Next: %1").arg(next->name()) : tr("The last page"));
    const QString notes = notesOf(m_meeting->session()->plan().walkthrough, m_meeting->pageId());
    if (m_notes->toPlainText() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
}

void PresenterView::showTime()
{
    const qint64 seconds = m_since.elapsed() / 1000;
    const QString passed = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    m_time->setText(
        tr("%1 · %2 since the start").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), passed));
}

void PresenterView::keyPressEvent(QKeyEvent* event)
{
    emit keyPressed(event);
}

void PresenterView::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit closeRequested();
}

void PresenterView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Presenter"));
        m_notes->setPlaceholderText(tr("Notes on this page. Saved with the plan."));
        refresh();
        showTime();
    }
}

void PresenterView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::colours(this).panel);
}

} // namespace evenhost::walkthrough
