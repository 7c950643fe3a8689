// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cataloguetable.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace evenhost::editors {

/// Choose one row of the catalogue: type to search, filter, Return to take it. Serves models, hosting and managed
/// offers.
class PickerDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Models, Hosting, Managed };

    PickerDialog(Kind kind, models::CatalogueTable* table, const QString& title, QWidget* parent = nullptr);

    /// Chooses the row of that id, if it is there.
    void setCurrentId(const QString& id);
    [[nodiscard]] QString currentId() const;

    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QTableView* view() const { return m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addFilters(QHBoxLayout* layout, Kind kind);
    void addCountries(QHBoxLayout* layout);
    void update();

    models::CatalogueTable* m_table;
    models::CatalogueFilter* m_filter;
    QLineEdit* m_search;
    QTableView* m_view;
    QLabel* m_count;
    QPushButton* m_choose;
};

} // namespace evenhost::editors
