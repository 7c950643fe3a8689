// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/context.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace evenhost::window {

class TranslatedMenu;
class ViewTabs;

/// What is seen and how: the views, theme, text size, language, panels.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(const Context& context, ViewTabs* tabs, QMenu* menu, QObject* parent);

    [[nodiscard]] TranslatedMenu* menu() const { return m_menu; }
    void retranslate();

signals:
    void findingsRequested();
    void whyRequested();
    void walkthroughRequested();
    void formToggled(bool visible);

private:
    void addViews();
    void addThemes();
    void addTextSizes();
    void addLanguages();
    void copyView();
    void changeText(double by);

    Context m_context;
    ViewTabs* m_tabs;
    TranslatedMenu* m_menu;
};

} // namespace evenhost::window
