// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QString>
#include <QStringList>

/// Which pages a meeting has, in which order and under which titles: the built-in twelve, as the adviser changed them.
/// Ids are those of plan::Walkthrough; unknown ones in a plan are kept there and ignored here.
namespace evenhost::walkthrough {

/// The ids of the built-in pages in their order: "question" ... "recommendation".
[[nodiscard]] const QStringList& builtInPages();

/// All pages in the plan's order: those it names first, the others where they stand by themselves.
[[nodiscard]] QStringList orderedPages(const plan::Walkthrough& walkthrough);

[[nodiscard]] bool isHidden(const plan::Walkthrough& walkthrough, const QString& page);
/// The adviser's own title of a page; empty where there is none.
[[nodiscard]] QString ownTitle(const plan::Walkthrough& walkthrough, const QString& page);
[[nodiscard]] QString notesOf(const plan::Walkthrough& walkthrough, const QString& page);

// Each gives the changed settings; a title, a note or an order that says nothing new is left out of the plan.
[[nodiscard]] plan::Walkthrough withHidden(plan::Walkthrough walkthrough, const QString& page, bool hidden);
[[nodiscard]] plan::Walkthrough withTitle(plan::Walkthrough walkthrough, const QString& page, const QString& title);
[[nodiscard]] plan::Walkthrough withNotes(plan::Walkthrough walkthrough, const QString& page, const QString& notes);
/// Moves a page to a position of orderedPages().
[[nodiscard]] plan::Walkthrough withMoved(plan::Walkthrough walkthrough, const QString& page, int position);

} // namespace evenhost::walkthrough
