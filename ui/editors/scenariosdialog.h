// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/fields.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::editors {

/// The plan's scenarios: sets of values that differ from the plan. Edits a copy; OK makes it one step of undo.
class ScenariosDialog : public QDialog
{
    Q_OBJECT

public:
    ScenariosDialog(const session::PlanSession* session, const session::FormatSource* formats,
                    QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<plan::Scenario>& scenarios() const { return m_scenarios; }

private:
    void addScenario(bool copyCurrent);
    void removeScenario();
    void addOverride();
    void removeOverride(const std::string& path);
    void takeValue(int row, int column);
    void setProblem(const QString& text);
    [[nodiscard]] QString groupLabelled(const plan::Field& field) const;
    void showCurrent();
    void takeName();
    [[nodiscard]] plan::Scenario* current();
    [[nodiscard]] std::string freeName(const QString& wanted) const;
    [[nodiscard]] QString valueText(const std::string& path, const std::variant<double, std::string>& value) const;

    const session::PlanSession* m_session;
    const session::FormatSource* m_formats;
    std::vector<plan::Scenario> m_scenarios;
    QListWidget* m_list;
    QPushButton* m_copy;
    QPushButton* m_remove;
    QWidget* m_details;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPlainTextEdit* m_note;
    QTableWidget* m_overrides;
    QComboBox* m_field;
    QPushButton* m_add;
    QPushButton* m_ok;
};

} // namespace evenhost::editors
