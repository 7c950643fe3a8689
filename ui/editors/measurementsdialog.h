// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace evenhost::models {
class MeasurementsModel;
}
namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::editors {

/// The user's own measurements and what they do to the estimates. Edits apply at once, each a step of undo; the window
/// behind follows while the dialog stays open. Rows are pasted from and copied into spreadsheets.
class MeasurementsDialog : public QDialog
{
    Q_OBJECT

public:
    MeasurementsDialog(session::PlanSession* session, session::FormatSource* formats, QWidget* parent = nullptr);

    [[nodiscard]] models::MeasurementsModel* model() const { return m_model; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] QLabel* message() const { return m_message; }
    /// What the measurements did to the ranges, a line an option.
    [[nodiscard]] QString effect() const;

    void addRow();
    void removeRows();
    void paste();
    void copy() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void apply();
    void showEffect();
    [[nodiscard]] std::vector<int> chosenRows() const;

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    models::MeasurementsModel* m_model;
    QTableView* m_view;
    QLabel* m_effect;
    QLabel* m_message;
    QPushButton* m_remove;
};

} // namespace evenhost::editors
