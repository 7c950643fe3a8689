// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/view.h"

#include <QWidget>

#include <array>
#include <functional>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace evenhost::window {

/// The views under the shortlist, one tab each. A view is made when it is first looked at, and only the visible one
/// is given new evaluations.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    static constexpr int viewCount = window::viewCount;
    using Factory = std::function<std::unique_ptr<View>(ViewKind)>;

    explicit ViewTabs(Factory factory, QWidget* parent = nullptr);

    void present(const ViewInput& input);
    /// Instead of the views: what has to be done before there is anything to show. Empty: the views.
    void setObstacle(const QString& text);

    /// Says beside the tabs that what is drawn belongs to an older state of the plan.
    void setRecomputing(bool recomputing);

    void setCurrent(ViewKind kind);
    [[nodiscard]] ViewKind current() const;
    /// The view that is shown; null before the first one was made.
    [[nodiscard]] View* currentView() const;
    [[nodiscard]] static QString title(ViewKind kind);

signals:
    void currentChanged(evenhost::window::ViewKind kind);
    void valueEdited(const QString& path, double value, bool finished);
    void whyRequested(const QString& optionId, const QString& figure);
    void optionChosen(const QString& optionId);
    void commandRequested(const QString& action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();
    void retranslate();
    View* viewAt(int index);

    Factory m_factory;
    QTabBar* m_tabs;
    QLabel* m_recomputing;
    QStackedWidget* m_stack;
    QWidget* m_obstacle;
    std::array<View*, viewCount> m_views{};
    std::optional<ViewInput> m_input;
    QString m_obstacleText;
};

} // namespace evenhost::window
