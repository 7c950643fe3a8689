// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace evenhost::models {

/// What a hosting offer would mean for one entry of the shortlist.
struct HostingOutcome
{
    bool fits = false;
    int gpus = 0;
    double costPerMonth = 0.0;
    QString reason; ///< when it does not fit
};
using HostingTrial = std::function<HostingOutcome(const catalogue::HostingOffer&)>;

/// The catalogue as a table to choose from: open models, hosting offers or managed offers, the plan's own first.
/// Read-only; built once for the time a dialog is open.
class CatalogueTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole, ///< what the column sorts by
        IdRole,
        SearchRole,  ///< lower-case text a search looks in
        AllowedRole, ///< models: the licence allows business use; hosting: the model fits
        TotalRole,   ///< models: parameters
        ContextRole, ///< models, managed: tokens; 0 unknown
        CountryRole, ///< hosting, managed: ISO 3166, may be empty
    };

    [[nodiscard]] static CatalogueTable* ofModels(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                  const Format& format, QObject* parent);
    /// With a trial the table also says what fits and what it costs.
    [[nodiscard]] static CatalogueTable* ofHosting(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                   const Format& format, const HostingTrial& trial, QObject* parent);
    [[nodiscard]] static CatalogueTable* ofManaged(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                   const Format& format, QObject* parent);

    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using QAbstractTableModel::QAbstractTableModel;

    struct Cell
    {
        QString text;
        QVariant raw;
    };
    struct Row
    {
        QString id;
        QString search;
        std::vector<Cell> cells;
        QString toolTip;
        QString country;
        bool allowed = true;
        double total = 0.0;
        double context = 0.0;
    };

    std::vector<QString> m_heads;
    std::vector<bool> m_numeric;
    std::vector<Row> m_rows;
};

/// Every word of the search has to be found; the rest by the filters that are set.
class CatalogueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CatalogueFilter(QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setOnlyAllowed(bool only);
    void setLargestTotal(double parameters); ///< 0: any
    void setLeastContext(double tokens);     ///< 0: any
    void setCountry(const QString& country); ///< empty: any

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QString m_country;
    bool m_onlyAllowed = false;
    double m_largestTotal = 0.0;
    double m_leastContext = 0.0;
};

} // namespace evenhost::models
