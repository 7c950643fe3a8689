// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace evenhost::models {

/// The table at the top of the window: the shortlist, then the managed options, one row each, with what they come to.
class OptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Model, Total, Active, Scale, Experts, Context, Licence, Weights, Hosting, Gpus, Cost, ColumnCount };

    enum Role {
        RawRole = Qt::UserRole, ///< the number or text behind the display text
        OptionIdRole,           ///< id of the shortlist or managed entry
        IsManagedRole,
        DetailRole,      ///< softer text behind the display text (the vendor)
        ToneRole,        ///< a Tone
        ShareRole,       ///< Scale: total parameters over the largest of the table, 0..1
        ActiveShareRole, ///< Scale: active parameters over the largest total of the table
        WarningRole,     ///< what speaks against the row, one line each; empty when nothing does
    };

    enum class Tone { Plain, Soft, Good, Bad, Managed };
    Q_ENUM(Tone)

    using QAbstractTableModel::QAbstractTableModel;

    /// A plan with the same entries in the same order keeps rows, selection and open editors.
    void setContent(std::shared_ptr<const plan::Plan> plan, std::shared_ptr<const catalogue::Catalogue> catalogue,
                    std::shared_ptr<const analysis::Evaluation> evaluation, const Format& format);

    /// Figures of an older plan are shown in soft ink until the new ones are there.
    void setRecomputing(bool recomputing);

    [[nodiscard]] int rowOf(const QString& optionId) const;
    [[nodiscard]] bool isManaged(int row) const;
    /// Index in Plan::shortlist or Plan::managed.
    [[nodiscard]] int entryIndex(int row) const;

    /// The row as tab-separated text, all columns.
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] QString headText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// A row was dragged to another place of its own list (positions in Plan::shortlist or Plan::managed).
    void moveRequested(bool managed, int from, int to);

private:
    struct Row;
    [[nodiscard]] QString displayText(const Row& row, int column) const;
    [[nodiscard]] QString detail(const Row& row) const;
    [[nodiscard]] QVariant raw(const Row& row, int column) const;
    [[nodiscard]] Tone tone(const Row& row, int column) const;
    [[nodiscard]] QString toolTip(const Row& row, int column) const;
    /// The 80 % range of the fleet or of the month; empty where there is none.
    [[nodiscard]] QString rangeText(const Row& row, int column) const;
    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] QString managedPrices(const Row& row) const;
    /// What tax does to the month; empty where the plan counts none.
    [[nodiscard]] QString taxText(const Row& row) const;

    std::shared_ptr<const plan::Plan> m_plan;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    std::shared_ptr<const analysis::Evaluation> m_evaluation;
    Format m_format;
    double m_largestTotal = 0.0;
    bool m_recomputing = false;
};

} // namespace evenhost::models
