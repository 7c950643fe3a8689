// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/owncatalogue.h"

#include <QDialog>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace evenhost::session {
class FormatSource;
class PlanSession;
} // namespace evenhost::session

namespace evenhost::editors {

/// The cards and offers that belong to the plan: what each is, who uses it, and the ways to make, change and remove
/// them. Every change is a step of undo at once.
class OwnDialog : public QDialog
{
    Q_OBJECT

public:
    struct Actions
    {
        /// Opens the editor; an empty id makes a new one. Returns the id it has then, empty when nothing was changed.
        std::function<QString(QWidget*, session::CardKind, const QString& id)> edit;
        std::function<void(QWidget*, session::CardKind, const QString& id)> remove;
        std::function<void(QWidget*)> import;
    };

    OwnDialog(session::PlanSession* session, session::FormatSource* formats, Actions actions, QWidget* parent);

    [[nodiscard]] QTableWidget* table() const { return m_table; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void updateButtons();
    void edit();
    void remove();
    void add(session::CardKind kind);
    void select(session::CardKind kind, const QString& id);

    session::PlanSession* m_session;
    session::FormatSource* m_formats;
    Actions m_actions;
    QTableWidget* m_table;
    QLabel* m_empty;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace evenhost::editors
