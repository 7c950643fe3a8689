// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/context.h"

#include <QObject>

class QMenu;

namespace evenhost::window {

class HelpDialog;
class TranslatedMenu;

/// The guide, and what this program is.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(const Context& context, QMenu* menu, QObject* parent);

    [[nodiscard]] TranslatedMenu* menu() const { return m_menu; }
    void showGuide();
    void showAbout();
    /// Null before it was first asked for.
    [[nodiscard]] HelpDialog* guide() const { return m_guide; }

private:
    Context m_context;
    TranslatedMenu* m_menu;
    HelpDialog* m_guide = nullptr;
};

} // namespace evenhost::window
