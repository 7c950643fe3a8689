// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cataloguetable.h"
#include "models/machine.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace evenhost::editors {

/// Choose one row of the catalogue: type to search, filter, Return to take it. Serves models, accelerators, hosting and
/// managed offers.
class PickerDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Models, Accelerators, Hosting, Managed };

    PickerDialog(Kind kind, models::CatalogueTable* table, const QString& title, QWidget* parent = nullptr);

    /// Models: lets the user say a machine ("8 x H200") that the models have to fit on.
    struct Machines
    {
        std::function<models::Machine(const QString&)> parse;
        std::function<models::FitTrial(const models::Machine&)> trial;
        QStringList names; ///< to complete from
    };
    void setMachines(Machines machines);

    /// Lets the user change the chosen row or make a new one (an empty id); `edit` returns the id to choose then, empty
    /// when nothing was changed, and `build` the table as it is after that.
    using Edit = std::function<QString(QWidget* parent, const QString& id)>;
    using Build = std::function<models::CatalogueTable*()>;
    void setEditing(Edit edit, Build build);

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
    void addLicences(QHBoxLayout* layout);
    void chooseMachine(const QString& text);
    void edit(const QString& id);
    void update();
    void fitColumns();
    void orderColumns(bool fitsShown);

    models::CatalogueTable* m_table;
    models::CatalogueFilter* m_filter;
    QLineEdit* m_search;
    QTableView* m_view;
    QLabel* m_count;
    QPushButton* m_choose;
    QHBoxLayout* m_second;
    QHBoxLayout* m_bottom;
    QLineEdit* m_machine = nullptr;
    QLabel* m_machineReason = nullptr;
    Machines m_machines;
    Edit m_edit;
    Build m_build;
    QTimer m_widths;
};

} // namespace evenhost::editors
