// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/view.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace evenhost::window {
class EmptyPage;
}

namespace evenhost::charts {

class FigureWidget;

/// What changed since the answer was last agreed, one change at a time, and what each did to the monthly difference.
/// Without a baseline: what one is good for, and a button that sets it.
class BaselineView : public window::View
{
    Q_OBJECT

public:
    explicit BaselineView(QWidget* parent = nullptr);

    void present(const window::ViewInput& input) override;
    [[nodiscard]] QString tableText() const override;
    bool askWhy() override;

private:
    void presentBridge(const window::ViewInput& input);

    QLabel* m_about;
    QLabel* m_answer;
    QPushButton* m_set;
    QPushButton* m_remove;
    QStackedWidget* m_stack;
    window::EmptyPage* m_empty;
    QWidget* m_page;
    FigureWidget* m_bridge;
    models::Format m_format;
};

} // namespace evenhost::charts
