// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace evenhost::models {

/// One measured point with what it was measured on: a row of the table.
struct MeasuredRow
{
    std::string measurementId; ///< of the measurement it came from; empty for a new row
    std::string modelId;
    std::string weightFormat;
    std::string acceleratorId;
    int gpus = 0;
    plan::MeasuredPoint point;
    base::Provenance provenance;

    friend bool operator==(const MeasuredRow&, const MeasuredRow&) = default;
};

[[nodiscard]] std::vector<MeasuredRow> measuredRows(const std::vector<plan::Measurement>& measurements);
/// Rows that say everything a measurement needs, grouped by what they were measured on; the others are left out.
[[nodiscard]] std::vector<plan::Measurement> measurementsOf(const std::vector<MeasuredRow>& rows);
[[nodiscard]] bool isComplete(const MeasuredRow& row);

/// The user's own measurements, one point a row, with what the estimate says without and with them. What is typed is
/// checked here; the plan is changed by whoever listens. Incomplete rows stay in the table until they are complete.
class MeasurementsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Model,
        Weights,
        Gpu,
        Gpus,
        InFlight,
        Input,
        Output,
        TokensPerSecond,
        FirstToken,
        Source,
        Date,
        Before,
        After,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the plan's measurements; keeps the rows (incomplete ones too) when they stand for the same.
    void setContent(std::shared_ptr<const plan::Plan> plan, std::shared_ptr<const catalogue::Catalogue> catalogue,
                    std::shared_ptr<const analysis::Evaluation> evaluation, const Format& format);

    [[nodiscard]] const std::vector<MeasuredRow>& rows() const { return m_rows; }
    /// Appends a row that was measured on the same as the last one.
    int addRow(const std::string& today);
    void removeMeasurements(std::vector<int> rows);
    /// Cells as a spreadsheet copies them, from a row and column on; rows are added as needed, a head line is skipped.
    void paste(const QString& text, int row, int column, const std::string& today);
    [[nodiscard]] QString text(const std::vector<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The complete rows changed.
    void edited();
    /// What was typed cannot be taken.
    void refused(const QString& reason);

private:
    [[nodiscard]] QString displayText(const MeasuredRow& row, int column) const;
    [[nodiscard]] const sizing::MeasuredComparison* comparison(const MeasuredRow& row) const;
    /// Puts a text into a cell; why not, or nothing.
    [[nodiscard]] QString setCell(MeasuredRow& row, int column, const QString& text) const;
    [[nodiscard]] QString setChoice(MeasuredRow& row, int column, const QString& text) const;
    [[nodiscard]] QString setNumber(MeasuredRow& row, int column, const QString& text) const;
    void change(int row, const MeasuredRow& after);

    std::vector<MeasuredRow> m_rows;
    std::shared_ptr<const plan::Plan> m_plan;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    std::shared_ptr<const analysis::Evaluation> m_evaluation;
    Format m_format;
};

} // namespace evenhost::models
