// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/emptypage.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace evenhost::window {

EmptyPage::EmptyPage(QWidget* parent) : QWidget(parent), m_text(new QLabel), m_action(new QPushButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMinimumWidth(320);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * theme::step);
    layout->addStretch(2);
    // A label that is aligned in its cell does not get the height its lines need.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 100);
    row->addStretch(1);
    m_text->setMaximumWidth(130 * theme::step);
    layout->addLayout(row);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyPage::actionRequested);
    updateColours();
}

void EmptyPage::setText(const QString& text)
{
    m_text->setText(text);
}

void EmptyPage::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyPage::updateColours()
{
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    m_text->setPalette(soft);
}

void EmptyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

} // namespace evenhost::window
