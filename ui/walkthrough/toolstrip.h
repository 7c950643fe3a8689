// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QPushButton;

namespace evenhost::walkthrough {

/// The meeting's actions as a row of buttons that shows while the pointer moves and goes when it rests.
class ToolStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ToolStrip(QWidget* parent = nullptr);

    /// Buttons for actions; their texts, states and tool tips follow the actions.
    void addButton(QAction* action);
    void setUnit(double unit);
    /// Shows the strip for a while.
    void wake();

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    std::vector<std::pair<QAction*, QPushButton*>> m_buttons;
    int m_timer = 0;
};

} // namespace evenhost::walkthrough
