// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace evenhost::models {
class AssumptionsModel;
}
namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::editors {

/// All assumptions with range, unit, source and date. Edits apply at once, each a step of undo; the window behind
/// follows while the dialog stays open.
class AssumptionsDialog : public QDialog
{
    Q_OBJECT

public:
    AssumptionsDialog(session::PlanSession* session, session::FormatSource* formats, QWidget* parent = nullptr);

    /// Chooses the row of that path.
    void showPath(const QString& path);

    [[nodiscard]] models::AssumptionsModel* model() const { return m_model; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QLabel* message() const { return m_message; }

private:
    void refresh();
    void setMessage(const QString& text);

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    models::AssumptionsModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QTableView* m_view;
    QLabel* m_message;
};

} // namespace evenhost::editors
