// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QMenuBar;
class QPushButton;

namespace evenhost::session {
class PlanSession;
}

namespace evenhost::window {

/// Menus, the plan's name, the scenario and the two buttons one comes here for, in one row.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(session::PlanSession* session, QWidget* parent = nullptr);

    [[nodiscard]] QMenuBar* menuBar() const { return m_menuBar; }
    /// Without a plan there is nothing to walk through.
    void setPlanShown(bool shown);

signals:
    void walkthroughRequested();
    void exportRequested();
    void scenariosRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshScenarios();
    void retranslate();
    void showTitle();

    session::PlanSession* m_session;
    QMenuBar* m_menuBar;
    QLabel* m_title;
    QComboBox* m_scenario;
    QPushButton* m_walkthrough;
    QPushButton* m_export;
    QString m_titleText;
};

} // namespace evenhost::window
