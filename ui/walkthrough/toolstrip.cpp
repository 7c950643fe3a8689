// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/toolstrip.h"

#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace evenhost::walkthrough {

namespace {

constexpr int restTime = 3000;

} // namespace

ToolStrip::ToolStrip(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * theme::step, theme::step, 2 * theme::step, theme::step);
    layout->setSpacing(theme::step);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

void ToolStrip::addButton(QAction* action)
{
    auto* button = new QPushButton;
    button->setProperty("quiet", true);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::NoFocus);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? QString() : keys.toHtmlEscaped());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    layout()->addWidget(button);
    m_buttons.emplace_back(action, button);
}

void ToolStrip::setUnit(double unit)
{
    for (const auto& [action, button] : m_buttons) {
        button->setFont(theme::pixelFont(std::max(12.0, 17.0 * unit)));
        button->setMinimumHeight(qRound(std::max(30.0, 44.0 * unit)));
    }
    adjustSize();
}

void ToolStrip::wake()
{
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = startTimer(restTime);
    show();
    raise();
}

void ToolStrip::timerEvent(QTimerEvent*)
{
    if (underMouse())
        return;
    killTimer(m_timer);
    m_timer = 0;
    hide();
}

void ToolStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Colours& colours = theme::colours(this);
    painter.setPen(colours.line);
    painter.setBrush(colours.panel);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace evenhost::walkthrough
