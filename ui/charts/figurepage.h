// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/view.h"

#include <vector>

class QGridLayout;
class QLabel;

namespace evenhost::charts {

class BreakEvenWidget;
class Figure;
class FigureWidget;

/// A tab of the window: the figures of one kind of question, each under its heading.
class FigurePage : public window::View
{
    Q_OBJECT

public:
    explicit FigurePage(window::ViewKind kind, QWidget* parent = nullptr);

    void present(const window::ViewInput& input) override;
    [[nodiscard]] QString tableText() const override;
    bool askWhy() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] std::vector<std::unique_ptr<Figure>> makeFigures(const window::ViewInput& input) const;
    void place(QWidget* widget, QLabel* heading, int row, int column);

    window::ViewKind m_kind;
    bool m_twoColumns = false;
    QGridLayout* m_grid;
    BreakEvenWidget* m_breakEven = nullptr;
    QLabel* m_breakEvenHeading = nullptr;
    std::vector<FigureWidget*> m_widgets;
    std::vector<QLabel*> m_headings;
};

} // namespace evenhost::charts
