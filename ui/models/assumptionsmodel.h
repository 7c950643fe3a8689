// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "models/format.h"
#include "plan/fields.h"
#include "plan/plan.h"

#include <QAbstractTableModel>

#include <memory>
#include <string>
#include <vector>

namespace evenhost::models {

/// Every number the plan assumes, one row each: value, range, unit, source, date and how sure it is. Edits are not
/// made here: what was typed is checked and handed on.
class AssumptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Value, Low, High, Unit, Source, Date, Sureness, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole,
        GroupRole,
        SearchRole,
        OverriddenRole, ///< the chosen scenario has another value than the plan
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `plan` is what is shown, `own` the plan without its scenario; they differ where the scenario overrides.
    void setContent(std::shared_ptr<const plan::Plan> plan, const plan::Plan& own, const Format& format);

    [[nodiscard]] int rowOf(const QString& path) const;
    [[nodiscard]] base::Quantity quantityAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The value alone was changed: with a scenario chosen it belongs to the scenario.
    void valueEdited(const QString& path, double value);
    /// Range, source, date or confidence were changed.
    void quantityEdited(const QString& path, const evenhost::base::Quantity& quantity);
    /// What was typed cannot be taken.
    void refused(const QString& path, const QString& reason);

private:
    struct Row
    {
        std::string path;
        base::Unit unit = base::Unit::None;
        plan::Group group = plan::Group::Workload;
        base::Quantity quantity;
        bool known = true;
        bool overridden = false;

        friend bool operator==(const Row&, const Row&) = default;
    };

    [[nodiscard]] QString displayText(const Row& row, int column, bool forEditing) const;
    bool setNumber(Row row, int column, const QString& text);

    std::vector<Row> m_rows;
    plan::Plan m_own;
    Format m_format;
};

} // namespace evenhost::models
