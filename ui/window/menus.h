// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QObject>

#include <functional>
#include <vector>

namespace evenhost::window {

/// A menu whose texts follow the language: every title and action is registered with its source text
/// (context "evenhost::window::Menus").
class TranslatedMenu : public QObject
{
    Q_OBJECT

public:
    TranslatedMenu(QMenu* menu, const char* title, QObject* parent);

    [[nodiscard]] QMenu* menu() const { return m_menu; }

    /// `name` is the object name: tests and the shortcuts page find the action by it.
    QAction* add(const char* name, const char* text, const QKeySequence& shortcut, const QObject* receiver,
                 const std::function<void()>& slot);
    QMenu* addMenu(const char* text);
    void addSeparator() { m_menu->addSeparator(); }

    void retranslate();

private:
    QMenu* m_menu;
    const char* m_title;
    std::vector<std::pair<QAction*, const char*>> m_texts;
};

} // namespace evenhost::window
