// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menus.h"

#include "window/menuletters.h"

#include <QCoreApplication>

namespace evenhost::window {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("evenhost::window::Menus", text);
}

} // namespace

TranslatedMenu::TranslatedMenu(QMenu* menu, const char* title, QObject* parent)
    : QObject(parent), m_menu(menu), m_title(title)
{
    m_menu->setTitle(translated(title));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { shareLetters(m_menu->actions()); });
}

QAction* TranslatedMenu::add(const char* name, const char* text, const QKeySequence& shortcut, const QObject* receiver,
                             const std::function<void()>& slot)
{
    auto* action = new QAction(translated(text), m_menu);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    m_menu->addAction(action);
    m_texts.emplace_back(action, text);
    if (slot)
        connect(action, &QAction::triggered, receiver, slot);
    return action;
}

QMenu* TranslatedMenu::addMenu(const char* text)
{
    QMenu* menu = m_menu->addMenu(translated(text));
    m_texts.emplace_back(menu->menuAction(), text);
    return menu;
}

void TranslatedMenu::retranslate()
{
    m_menu->setTitle(translated(m_title));
    for (const auto& [action, text] : m_texts)
        action->setText(translated(text));
}

} // namespace evenhost::window
