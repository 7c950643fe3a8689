// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/context.h"

#include <QObject>

class QAction;
class QMenu;

namespace evenhost::window {

class ShortlistPanel;
class TranslatedMenu;

/// Undo, redo, and everything done with the chosen row: copy, paste, duplicate, move, remove.
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(const Context& context, ShortlistPanel* shortlist, QMenu* menu, QObject* parent);

    [[nodiscard]] TranslatedMenu* menu() const { return m_menu; }

    /// The whole table as text.
    void copyRows();
    /// The selected rows: as text for spreadsheets, as a table for documents, and whole for another window.
    void copySelected();
    void cutSelected();
    /// Rows that were copied, or rows for the models and offers that a pasted text names.
    void pasteRows();
    void duplicateRow();
    void removeRow();
    /// Moves the chosen row by so many places within its list.
    void moveRow(int places);
    /// Moves an entry within its list; positions as in the plan.
    void moveEntry(bool managed, int from, int to);
    /// What can be done with a row.
    void fillContextMenu(QMenu* menu) const;

private:
    void addUndo();
    void removeRows(const QStringList& ids, const QString& step);
    void updateActions();
    [[nodiscard]] QString rowName() const;
    [[nodiscard]] QString nameOf(const QString& id) const;

    Context m_context;
    ShortlistPanel* m_shortlist;
    TranslatedMenu* m_menu;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_copySelected = nullptr;
    QAction* m_cut = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
};

} // namespace evenhost::window
