// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "session/fileimport.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace evenhost::editors {

/// What a file would add to the plan or change in it, before anything is applied: a row each, to be left out or taken.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Short imports start with every row taken, long price lists with none.
    ImportDialog(const QString& file, const session::FileImport& import, std::vector<session::ImportRow> rows,
                 const models::Format& format, QWidget* parent);

    /// The rows that are ticked.
    [[nodiscard]] std::vector<session::ImportRow> chosen() const;
    /// Models and managed offers become rows of the plan, too.
    [[nodiscard]] bool addsToPlan() const;

    [[nodiscard]] QTableWidget* table() const { return m_table; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

private:
    void fill(const session::FileImport& import, const models::Format& format);
    void setShown(bool taken);
    void search(const QString& text);
    void update();

    std::vector<session::ImportRow> m_rows;
    QTableWidget* m_table;
    QLineEdit* m_search;
    QLabel* m_notes;
    QCheckBox* m_addRows;
    QPushButton* m_take;
};

} // namespace evenhost::editors
