// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/helppages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace evenhost::window {

/// The guide: pages at the left, narrowed by a search; works without a network and beside the window.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* window);

    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QListWidget* contents() const { return m_contents; }
    /// What is shown, as plain text.
    [[nodiscard]] QString shownText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateColours();
    void filter();
    void showPage();

    QWidget* m_window;
    QLineEdit* m_search;
    QListWidget* m_contents;
    QTextBrowser* m_page;
    std::vector<HelpPage> m_pages;
};

} // namespace evenhost::window
