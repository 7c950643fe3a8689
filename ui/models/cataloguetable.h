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

/// Whether a model fits on a machine.
struct FitOutcome
{
    bool fits = false;
    bool estimated = false;  ///< the card has no architecture: its cache is that of a similar design
    int gpus = 0;            ///< the fewest of them that hold the model; the most that were tried when none do
    double sequences = 0.0;  ///< requests of the plan's mean length at once on the whole machine
    double missingGib = 0.0; ///< a GPU, when it does not fit
    QString format;          ///< weights it was tried in: the first that fits, the last when none does
};
/// Given the id of a model.
using FitTrial = std::function<FitOutcome(const QString& id)>;

/// What hosting a model for the plan's workload would roughly cost, in the plan's currency.
struct ModelCost
{
    bool fits = false; ///< on anything that is offered
    double perMonth = 0.0;
    double low = 0.0; ///< 80 % range of the month, from throughput
    double high = 0.0;
    double perMillionTokens = 0.0;
    QString hostingId;
    std::string weightFormat; ///< empty: as released
    int gpus = 0;
};

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
        FitsRole,    ///< models: on the machine of setFits(); true without one
        TotalRole,   ///< models: parameters
        ActiveRole,  ///< models: parameters that work on one token
        LicenceRole, ///< models: the licence's name, may be empty
        OwnRole,     ///< belongs to the plan
        ContextRole, ///< models, managed: tokens; 0 unknown
        CountryRole, ///< hosting, managed: ISO 3166, may be empty
    };

    /// With costs the table has two columns for them, which setCost() fills.
    enum class Costs { Without, With };
    [[nodiscard]] static CatalogueTable* ofModels(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                  const Format& format, QObject* parent, Costs costs = Costs::Without);
    [[nodiscard]] static CatalogueTable* ofAccelerators(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                        const Format& format, QObject* parent);
    /// With a trial the table also says what fits and what it costs.
    [[nodiscard]] static CatalogueTable* ofHosting(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                   const Format& format, const HostingTrial& trial, QObject* parent);
    [[nodiscard]] static CatalogueTable* ofManaged(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                   const Format& format, QObject* parent);

    /// Models: adds a column that says what fits on a machine called `head`, or takes it away with a null trial.
    void setFits(const QString& head, const FitTrial& trial);

    /// Models with costs: what was found for one of them; `hosting` is where, in words.
    void setCost(const QString& id, const ModelCost& cost, const QString& hosting);
    [[nodiscard]] QStringList ids() const;

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
        QString costTip;
        QString country;
        QString licence;
        bool allowed = true;
        bool fits = true;
        bool own = false;
        double total = 0.0;
        double active = 0.0;
        double context = 0.0;
    };

    template <class Record>
    static std::vector<std::pair<const Record*, bool>> ownFirst(const std::vector<Record>& own,
                                                                const std::vector<Record>& built);
    void addCosts();
    static QString ownText(const QString& name, bool own);

    Format m_format;
    bool m_hasFits = false;
    int m_costColumn = -1; ///< the first of the two
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
    void setLargestTotal(double parameters);  ///< 0: any
    void setLargestActive(double parameters); ///< 0: any
    void setLicence(const QString& licence);  ///< empty: any
    void setOnlyOwn(bool only);
    void setOnlyFitting(bool only);
    void setLeastContext(double tokens);     ///< 0: any
    void setCountry(const QString& country); ///< empty: any

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QString m_country;
    QString m_licence;
    bool m_onlyAllowed = false;
    bool m_onlyOwn = false;
    bool m_onlyFitting = false;
    double m_largestTotal = 0.0;
    double m_largestActive = 0.0;
    double m_leastContext = 0.0;
};

} // namespace evenhost::models
