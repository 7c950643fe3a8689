// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sidepanel.h"

#include "explain/whypanel.h"
#include "models/findingsmodel.h"
#include "theme/theme.h"
#include "window/emptypage.h"
#include "window/findingdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 360;

} // namespace

SidePanel::SidePanel(models::FindingsModel* findings, explain::WhyPanel* why, QWidget* parent)
    : QWidget(parent)
    , m_why(why)
    , m_title(new QLabel)
    , m_close(new QPushButton(u"✕"_s))
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_nothing(new EmptyPage)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFixedWidth(panelWidth);
    QFont strong = theme::font(theme::TextRole::Heading);
    m_title->setFont(strong);
    m_title->setTextFormat(Qt::PlainText);
    m_close->setProperty("quiet", true);
    m_close->setFixedWidth(theme::controlHeight);
    m_close->setObjectName(u"closeSide"_s);
    m_list->setModel(findings);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setObjectName(u"findings"_s);
    m_list->viewport()->setAutoFillBackground(false);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(4 * theme::step, 2 * theme::step, 2 * theme::step, 2 * theme::step);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_why);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    const auto follow = [this](const QModelIndex& index) {
        const QString path = index.data(models::FindingsModel::PathRole).toString();
        if (!path.isEmpty())
            emit fieldRequested(path);
    };
    connect(m_list, &QListView::activated, this, follow);
    connect(m_list, &QListView::clicked, this, follow);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(findings, &models::FindingsModel::modelReset, this, [this] {
        if (isVisible() && page() == Page::Findings)
            open(Page::Findings);
    });
    retranslate();
    hide();
}

SidePanel::Page SidePanel::page() const
{
    return m_stack->currentWidget() == m_why ? Page::Why : Page::Findings;
}

void SidePanel::open(Page page)
{
    if (page == Page::Why)
        m_stack->setCurrentWidget(m_why);
    else
        m_stack->setCurrentWidget(m_list->model()->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_nothing);
    retranslate();
    show();
}

void SidePanel::toggle(Page page)
{
    if (isVisible() && this->page() == page)
        hide();
    else
        open(page);
}

void SidePanel::retranslate()
{
    m_title->setText(page() == Page::Why ? tr("Why?") : tr("Findings"));
    m_close->setAccessibleName(tr("Close this panel"));
    m_close->setToolTip(tr("Close this panel"));
    static_cast<EmptyPage*>(m_nothing)->setText(
        tr("Nothing to report: no old prices, no unknown licences, no contradictions."));
}

void SidePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_title->setFont(theme::font(theme::TextRole::Heading,
                                     font().pointSizeF() / theme::font(theme::TextRole::Body).pointSizeF()));
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(0, 0, 1, height(), theme::colours(this).line);
}

} // namespace evenhost::window
