// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparetable.h"

#include <QDialog>

class QTableView;

namespace evenhost::editors {

/// Options side by side, to read and to copy.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(models::CompareTable* table, QWidget* parent);

    [[nodiscard]] QTableView* view() const { return m_view; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copy();

    models::CompareTable* m_table;
    QTableView* m_view;
};

} // namespace evenhost::editors
