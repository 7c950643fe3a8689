// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace evenhost::explain {
class WhyPanel;
}
namespace evenhost::models {
class FindingsModel;
}

namespace evenhost::window {

/// The panel at the right that opens on demand: the findings, or where a figure comes from.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Findings, Why };

    SidePanel(models::FindingsModel* findings, explain::WhyPanel* why, QWidget* parent = nullptr);

    void open(Page page);
    /// Opens the page, or closes the panel when it shows that page already.
    void toggle(Page page);
    [[nodiscard]] Page page() const;
    [[nodiscard]] explain::WhyPanel* why() const { return m_why; }
    [[nodiscard]] QListView* findingsList() const { return m_list; }

signals:
    void fieldRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    explain::WhyPanel* m_why;
    QLabel* m_title;
    QPushButton* m_close;
    QStackedWidget* m_stack;
    QListView* m_list;
    QWidget* m_nothing;
};

} // namespace evenhost::window
