// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "models/format.h"

#include <QAbstractListModel>

namespace evenhost::models {

/// What a person should know about the plan, worst first; each leads to its field.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< the field it is about; may be empty
        SeverityRole,            ///< base::Severity as int
        SignRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Findings that say the same of the same field are listed once.
    void setFindings(const base::Findings& findings, const Format& format);

    [[nodiscard]] int countOf(base::Severity severity) const;
    /// One line for a narrow place: the worst two, or nothing.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    base::Findings m_findings;
    QStringList m_texts;
};

} // namespace evenhost::models
