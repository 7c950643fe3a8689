// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace evenhost::window {

/// A page of the guide: paragraphs, then rows of a name and what it means.
struct HelpPage
{
    QString title;
    QStringList paragraphs;
    std::vector<std::pair<QString, QString>> rows;

    /// All of it as plain text, for searching.
    [[nodiscard]] QString text() const;
};

/// The guide in the language of the window. The shortcuts are those of `actions`, so that the page cannot lag behind.
[[nodiscard]] std::vector<HelpPage> helpPages(const QList<QAction*>& actions);

} // namespace evenhost::window
