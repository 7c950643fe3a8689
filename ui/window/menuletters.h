// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

namespace evenhost::window {

/// The letter that chooses an action from its open menu, in upper case; null where its text marks none.
[[nodiscard]] QChar menuLetter(const QString& text);

/// Gives every action whose letter an earlier one has already another letter of its text: a letter that stands twice
/// only moves between the two. Translators choose letters without seeing the menu, and some texts hold names of the
/// plan, so this is done as a menu opens. Actions without a letter stay without.
void shareLetters(const QList<QAction*>& actions);

} // namespace evenhost::window
