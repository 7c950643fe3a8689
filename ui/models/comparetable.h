// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <vector>

namespace evenhost::models {

/// Options of a plan side by side, a column each: facts, sizing, cost. Lines that say nothing of any of them are left
/// out. Built once from what is evaluated; the first column names the line.
class CompareTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole, ///< the number behind a cell, where there is one
        HeadingRole,            ///< the line is the heading of a section
        BestRole,               ///< the cell is the best of its line
    };

    CompareTable(std::shared_ptr<const plan::Plan> plan, std::shared_ptr<const catalogue::Catalogue> catalogue,
                 std::shared_ptr<const analysis::Evaluation> evaluation, const Format& format,
                 const QStringList& optionIds, QObject* parent = nullptr);

    /// All of it as tab-separated lines and as an HTML table: what spreadsheets and documents paste.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString html() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Subject
    {
        const plan::ShortlistEntry* entry = nullptr; ///< null for a managed option
        const plan::ManagedEntry* managed = nullptr;
        const catalogue::ModelCard* card = nullptr;
        const catalogue::HostingOffer* hosting = nullptr;
        const catalogue::ManagedOffer* offer = nullptr;
        const analysis::Option* option = nullptr; ///< null while nothing could be evaluated
        QString name;
    };
    struct Line
    {
        QString name;
        bool heading = false;
        std::vector<QString> texts;
        std::vector<std::optional<double>> values;
        int best = -1;
    };
    enum class Better { Neither, Lower, Higher };

    using Text = std::function<QString(const Subject&)>;
    using Value = std::function<std::optional<double>(const Subject&)>;
    void addHeading(const QString& name);
    void addText(const QString& name, const Text& text);
    void addValue(const QString& name, base::Unit unit, Better better, const Value& value);
    void addFacts();
    void addSizing();
    void addCost();

    std::shared_ptr<const plan::Plan> m_plan;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    std::shared_ptr<const analysis::Evaluation> m_evaluation;
    Format m_format;
    std::vector<Subject> m_subjects;
    std::vector<Line> m_lines;
};

} // namespace evenhost::models
