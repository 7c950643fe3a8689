// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewtabs.h"

#include "theme/theme.h"
#include "window/emptypage.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

/// A tab bar on a hairline that runs the whole width.
class LinedTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter(this).fillRect(0, height() - 1, width(), 1, theme::colours(this).line);
        QTabBar::paintEvent(event);
    }
};

} // namespace

ViewTabs::ViewTabs(Factory factory, QWidget* parent)
    : QWidget(parent)
    , m_factory(std::move(factory))
    , m_tabs(new LinedTabBar)
    , m_recomputing(new QLabel)
    , m_stack(new QStackedWidget)
    , m_obstacle(new EmptyPage)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    m_recomputing->setParent(m_tabs);
    m_recomputing->setTextFormat(Qt::PlainText);
    m_recomputing->setObjectName(u"recomputing"_s);
    m_recomputing->hide();
    layout->addWidget(m_stack, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setObjectName(u"viewTabs"_s);
    m_stack->addWidget(m_obstacle);
    for (int i = 0; i < viewCount; ++i)
        m_tabs->addTab(QString());
    m_tabs->setExpanding(false);
    retranslate();
    m_tabs->setCurrentIndex(static_cast<int>(ViewKind::BreakEven));
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showCurrent();
        emit currentChanged(current());
    });
}

QString ViewTabs::title(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Overview:
        return tr("Overview");
    case ViewKind::Memory:
        return tr("Memory");
    case ViewKind::Speed:
        return tr("Speed");
    case ViewKind::Storage:
        return tr("Storage");
    case ViewKind::Cost:
        return tr("Cost");
    case ViewKind::BreakEven:
        return tr("Break-even");
    case ViewKind::WhatMatters:
        return tr("What matters");
    case ViewKind::OverTime:
        return tr("Over time");
    case ViewKind::SinceBaseline:
        return tr("Since baseline");
    }
    return {};
}

View* ViewTabs::viewAt(int index)
{
    View*& view = m_views.at(static_cast<std::size_t>(index));
    if (!view) {
        view = m_factory(static_cast<ViewKind>(index)).release();
        if (!view)
            return nullptr;
        m_stack->addWidget(view);
        connect(view, &View::valueEdited, this, &ViewTabs::valueEdited);
        connect(view, &View::whyRequested, this, &ViewTabs::whyRequested);
        connect(view, &View::optionChosen, this, &ViewTabs::optionChosen);
        connect(view, &View::commandRequested, this, &ViewTabs::commandRequested);
    }
    return view;
}

void ViewTabs::showCurrent()
{
    View* view = m_obstacleText.isEmpty() && m_input ? viewAt(m_tabs->currentIndex()) : nullptr;
    if (!view) {
        m_stack->setCurrentWidget(m_obstacle);
        return;
    }
    view->present(*m_input);
    m_stack->setCurrentWidget(view);
}

void ViewTabs::present(const ViewInput& input)
{
    m_input = input;
    showCurrent();
}

void ViewTabs::setObstacle(const QString& text)
{
    m_obstacleText = text;
    static_cast<EmptyPage*>(m_obstacle)->setText(text);
    showCurrent();
}

void ViewTabs::setRecomputing(bool recomputing)
{
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    m_recomputing->setPalette(soft);
    m_recomputing->setText(tr("Recomputing …"));
    m_recomputing->adjustSize();
    m_recomputing->move(m_tabs->width() - m_recomputing->width() - 3 * theme::step,
                        (m_tabs->height() - m_recomputing->height()) / 2);
    m_recomputing->setAutoFillBackground(true);
    m_recomputing->setVisible(recomputing);
}

void ViewTabs::setCurrent(ViewKind kind)
{
    m_tabs->setCurrentIndex(static_cast<int>(kind));
}

ViewKind ViewTabs::current() const
{
    return static_cast<ViewKind>(m_tabs->currentIndex());
}

View* ViewTabs::currentView() const
{
    return m_views.at(static_cast<std::size_t>(m_tabs->currentIndex()));
}

void ViewTabs::retranslate()
{
    for (int i = 0; i < viewCount; ++i)
        m_tabs->setTabText(i, title(static_cast<ViewKind>(i)));
    m_tabs->setAccessibleName(tr("Views"));
}

void ViewTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
}

} // namespace evenhost::window
