// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/pagelist.h"

#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/meeting.h"
#include "walkthrough/pages.h"
#include "walkthrough/programme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int rowHeight = 44;

} // namespace

PageList::PageList(Meeting* meeting, QWidget* parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_title(new QLabel)
    , m_list(new QListWidget)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_rename(new QPushButton)
{
    m_title->setFont(theme::font(theme::TextRole::Heading, 1.2));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setObjectName(u"pages"_s);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setUniformItemSizes(true);
    QPalette quiet = m_list->palette();
    quiet.setColor(QPalette::Base, theme::colours(this).panel);
    quiet.setColor(QPalette::HighlightedText, quiet.color(QPalette::Text));
    m_list->setPalette(quiet);
    m_list->installEventFilter(this);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_rename}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * theme::step, 4 * theme::step, 4 * theme::step, 4 * theme::step);
    layout->setSpacing(2 * theme::step);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { m_meeting->goTo(item->data(IdRole).toString()); });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_filling)
            return;
        // The change rebuilds the list: the item may not live through it.
        const QString id = item->data(IdRole).toString();
        const bool hidden = item->checkState() != Qt::Checked;
        const QString text = item->text().simplified();
        const plan::Walkthrough& now = m_meeting->session()->plan().walkthrough;
        if (hidden != walkthrough::isHidden(now, id))
            m_meeting->setHidden(id, hidden);
        else
            m_meeting->setTitle(id, text == createPage(id)->name() ? QString() : text);
    });
    connect(m_meeting, &Meeting::inputChanged, this, &PageList::refresh, Qt::QueuedConnection);
    connect(m_meeting, &Meeting::pageChanged, this, &PageList::refresh, Qt::QueuedConnection);
    retranslate();
    refresh();
}

void PageList::retranslate()
{
    m_title->setText(tr("Pages"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_rename->setText(tr("Title …"));
    m_list->setAccessibleName(tr("Pages of the meeting"));
    m_list->setToolTip(tr("Untick to skip a page; Alt and the arrow keys move it; F2 gives it a title of your own."));
}

void PageList::refresh()
{
    // A title that is being written stays.
    if (m_list->viewport()->findChild<QLineEdit*>())
        return;
    m_filling = true;
    const QString current = m_list->hasFocus() ? currentId() : m_meeting->pageId();
    const plan::Walkthrough& settings = m_meeting->session()->plan().walkthrough;
    const QStringList ids = orderedPages(settings);
    while (m_list->count() > ids.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < ids.size())
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const auto page = createPage(ids.at(i));
        const bool hasContent = !m_meeting->input().evaluation || page->hasContent(m_meeting->input());
        const QString own = ownTitle(settings, ids.at(i));
        item->setData(IdRole, ids.at(i));
        item->setText(own.isEmpty() ? page->name() : own);
        item->setCheckState(walkthrough::isHidden(settings, ids.at(i)) ? Qt::Unchecked : Qt::Checked);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
        item->setForeground(hasContent ? palette().brush(QPalette::Text) : QBrush(theme::colours(this).softInk));
        item->setToolTip(hasContent ? QString() : tr("This plan has nothing to show here; the page is skipped."));
        QFont font = this->font();
        font.setWeight(ids.at(i) == m_meeting->pageId() ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
        item->setSizeHint({0, rowHeight});
        if (ids.at(i) == current)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
}

QString PageList::currentId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(IdRole).toString() : QString();
}

void PageList::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PageList::move(int by)
{
    const QString id = currentId();
    const int to = m_list->currentRow() + by;
    if (id.isEmpty() || to < 0 || to >= m_list->count())
        return;
    m_meeting->movePage(id, to);
    refresh();
    m_list->setCurrentRow(to);
}

bool PageList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_meeting->goTo(currentId());
        emit closeRequested();
        return true;
    }
    return false;
}

void PageList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void PageList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Colours& colours = theme::colours(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
}

} // namespace evenhost::walkthrough
