// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguetable.h"

#include "models/fieldtext.h"
#include "models/markup.h"

#include <algorithm>

namespace evenhost::models {

using namespace Qt::StringLiterals;

namespace {

/// Sorts behind every cost.
constexpr double unknownCost = 1e18;

QString licenceText(const catalogue::Licence& licence)
{
    QString name = fromPlan(licence.spdx.empty() ? licence.name : licence.spdx);
    switch (licence.commercialUse) {
    case catalogue::CommercialUse::Allowed:
        return name;
    case catalogue::CommercialUse::Forbidden:
        return u"✕ "_s + name;
    case catalogue::CommercialUse::Conditional:
    case catalogue::CommercialUse::Unknown:
        break;
    }
    return u"▲ "_s + (name.isEmpty() ? CatalogueTable::tr("unknown", "licence") : name);
}

} // namespace

/// The plan's own entries, then the catalogue's that they do not replace.
template <class Record>
std::vector<std::pair<const Record*, bool>> CatalogueTable::ownFirst(const std::vector<Record>& own,
                                                                     const std::vector<Record>& built)
{
    std::vector<std::pair<const Record*, bool>> all;
    for (const Record& record : own)
        all.emplace_back(&record, true);
    for (const Record& record : built) {
        if (std::ranges::find(own, record.id, &Record::id) == own.end())
            all.emplace_back(&record, false);
    }
    return all;
}

QString CatalogueTable::ownText(const QString& name, bool own)
{
    return own ? tr("%1 · own", "name; the card or offer belongs to the plan").arg(name) : name;
}

CatalogueTable* CatalogueTable::ofModels(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                         const Format& format, QObject* parent, Costs costs)
{
    auto* table = new CatalogueTable(parent);
    table->m_format = format;
    table->m_heads = {tr("Model"),   tr("By"),      tr("Total"),   tr("Active"),
                      tr("Experts"), tr("Context"), tr("Licence"), tr("Released")};
    table->m_numeric = {false, false, true, true, true, true, false, false};
    for (const auto& [card, own] : ownFirst(plan.own.models, catalogue.models)) {
        const catalogue::ExpertCounts experts = catalogue::expertCounts(*card);
        Row row;
        row.id = fromPlan(card->id);
        row.own = own;
        row.active = card->parameters.active;
        row.licence = fromPlan(card->licence.spdx.empty() ? card->licence.name : card->licence.spdx);
        row.total = card->parameters.total;
        row.context = card->context.tokens;
        row.allowed = card->licence.commercialUse == catalogue::CommercialUse::Allowed;
        row.toolTip = fromPlan(card->licence.conditions);
        row.cells = {{ownText(fromPlan(card->name), own), fromPlan(card->name)},
                     {fromPlan(card->vendor), fromPlan(card->vendor)},
                     {format.parameters(card->parameters.total), card->parameters.total},
                     {format.parameters(card->parameters.active), card->parameters.active},
                     {experts.experts > 0 ? u"%1 / %2"_s.arg(experts.perToken).arg(experts.experts) : tr("dense"),
                      experts.experts},
                     {format.contextLength(card->context.tokens), card->context.tokens},
                     {licenceText(card->licence), fromPlan(card->licence.name)},
                     {format.date(fromPlan(card->released)), fromPlan(card->released)}};
        row.search =
            (row.id + u' ' + row.cells[0].text + u' ' + row.cells[1].text + u' ' + fromPlan(card->licence.name))
                .toLower();
        table->m_rows.push_back(std::move(row));
    }
    if (costs == Costs::With)
        table->addCosts();
    return table;
}

void CatalogueTable::addCosts()
{
    m_costColumn = 4; // beside the two numbers of the model
    m_heads.insert(m_heads.begin() + m_costColumn, {tr("%1 a month, hosted").arg(m_format.currencySymbol()),
                                                    tr("%1 a million", "tokens").arg(m_format.currencySymbol())});
    m_numeric.insert(m_numeric.begin() + m_costColumn, {true, true});
    for (Row& row : m_rows)
        row.cells.insert(row.cells.begin() + m_costColumn, {{u"…"_s, unknownCost}, {u"…"_s, unknownCost}});
}

void CatalogueTable::setCost(const QString& id, const ModelCost& cost, const QString& hosting)
{
    const int row = rowOf(id);
    if (row < 0 || m_costColumn < 0)
        return;
    Row& changed = m_rows[static_cast<std::size_t>(row)];
    const auto month = static_cast<std::size_t>(m_costColumn);
    if (cost.fits) {
        const bool ranged = m_format.moneyShortNumber(cost.low) != m_format.moneyShortNumber(cost.high);
        const QString text = m_format.moneyShortNumber(cost.perMonth);
        changed.cells[month] = {
            ranged ? tr("%1 (%2 to %3)", "cost and its range")
                         .arg(text, m_format.moneyShortNumber(cost.low), m_format.moneyShortNumber(cost.high))
                   : text,
            cost.perMonth};
        changed.cells[month + 1] = {m_format.moneyNumber(cost.perMillionTokens), cost.perMillionTokens};
        changed.costTip =
            tr("Cheapest month for this workload: GPUs: %1, %2, weights %3. Estimated, with its 80 % range; spot "
               "prices left out.")
                .arg(m_format.count(cost.gpus), hosting,
                     cost.weightFormat.empty() ? tr("as released", "weight format")
                                               : weightFormatLabel(cost.weightFormat));
    } else {
        changed.cells[month] = {tr("fits on no offer"), unknownCost / 2.0};
        changed.cells[month + 1] = {nothing(), unknownCost / 2.0};
    }
    emit dataChanged(index(row, m_costColumn), index(row, m_costColumn + 1));
}

QStringList CatalogueTable::ids() const
{
    QStringList ids;
    for (const Row& row : m_rows)
        ids += row.id;
    return ids;
}

CatalogueTable* CatalogueTable::ofAccelerators(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                               const Format& format, QObject* parent)
{
    auto* table = new CatalogueTable(parent);
    table->m_format = format;
    table->m_heads = {tr("Accelerator"), tr("By"), tr("Memory"), tr("Bandwidth"), tr("16 bit"), tr("Power")};
    table->m_numeric = {false, false, true, true, true, true};
    const auto optional = [&](const std::optional<double>& value, base::Unit unit) {
        return Cell{value ? format.amount(*value, unit) : nothing(), value.value_or(-1.0)};
    };
    for (const auto& [accelerator, own] : ownFirst(plan.own.accelerators, catalogue.accelerators)) {
        Row row;
        row.id = fromPlan(accelerator->id);
        row.own = own;
        row.toolTip = fromPlan(accelerator->note);
        row.cells = {
            {ownText(fromPlan(accelerator->name), own), fromPlan(accelerator->name)},
            {fromPlan(accelerator->vendor), fromPlan(accelerator->vendor)},
            {format.amount(accelerator->memoryGbMarketed, base::Unit::Gigabytes), accelerator->memoryGbMarketed},
            {format.amount(accelerator->bandwidthGbPerSecond, base::Unit::GigabytesPerSecond),
             accelerator->bandwidthGbPerSecond},
            optional(accelerator->tflopsBf16, base::Unit::Teraflops),
            optional(accelerator->powerWatts, base::Unit::Watts)};
        row.search = (row.id + u' ' + row.cells[0].text + u' ' + row.cells[1].text).toLower();
        for (const std::string& alias : accelerator->aliases)
            row.search += u' ' + fromPlan(alias).toLower();
        table->m_rows.push_back(std::move(row));
    }
    return table;
}

CatalogueTable* CatalogueTable::ofHosting(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                          const Format& format, const HostingTrial& trial, QObject* parent)
{
    auto* table = new CatalogueTable(parent);
    table->m_format = format;
    table->m_heads = {tr("Machine"), tr("Provider"), tr("Region"), tr("Billing"), tr("A GPU hour"), tr("Date")};
    table->m_numeric = {false, false, false, false, true, false};
    if (trial) {
        table->m_heads.insert(table->m_heads.end(), {tr("GPUs needed"), tr("%1 a month").arg(format.currencySymbol())});
        table->m_numeric.insert(table->m_numeric.end(), {true, true});
    }
    for (const auto& [offer, own] : ownFirst(plan.own.hosting, catalogue.hosting)) {
        const double gpuHour = offer->gpusPerNode > 0 ? offer->pricePerNodeHour.value / offer->gpusPerNode : 0.0;
        const bool owned = offer->billing == catalogue::Billing::Owned;
        Row row;
        row.id = fromPlan(offer->id);
        row.own = own;
        row.country = fromPlan(offer->country);
        row.toolTip = fromPlan(offer->note.empty() ? offer->pricePerNodeHour.provenance.source : offer->note);
        const QString machine = hostingLabel(*offer, catalogue).section(u',', 0, 0);
        row.cells = {{ownText(machine, own), machine},
                     {fromPlan(offer->provider), fromPlan(offer->provider)},
                     {fromPlan(offer->region), fromPlan(offer->region)},
                     {billingLabel(*offer), billingLabel(*offer)},
                     {owned ? nothing() : format.foreignMoney(gpuHour, offer->currency), owned ? -1.0 : gpuHour},
                     {format.date(fromPlan(offer->pricePerNodeHour.provenance.date)),
                      fromPlan(offer->pricePerNodeHour.provenance.date)}};
        if (trial) {
            const HostingOutcome outcome = trial(*offer);
            row.allowed = outcome.fits;
            row.cells.push_back({outcome.fits ? format.count(outcome.gpus) : tr("does not fit"),
                                 outcome.fits ? outcome.gpus : 1'000'000});
            row.cells.push_back({outcome.fits ? format.moneyNumber(outcome.costPerMonth) : nothing(),
                                 outcome.fits ? outcome.costPerMonth : 1e18});
            if (!outcome.reason.isEmpty())
                row.toolTip = outcome.reason;
        }
        // "8 x H200" finds "8× H200".
        const QString asTyped = QString(machine).replace(u'×', u" x"_s);
        row.search = (row.id + u' ' + machine + u' ' + asTyped + u' ' + row.cells[1].text + u' ' + row.cells[2].text
                      + u' ' + row.cells[3].text + u' ' + fromPlan(offer->sku))
                         .toLower();
        table->m_rows.push_back(std::move(row));
    }
    return table;
}

CatalogueTable* CatalogueTable::ofManaged(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                          const Format& format, QObject* parent)
{
    auto* table = new CatalogueTable(parent);
    table->m_format = format;
    table->m_heads = {tr("Model"),  tr("Provider"), tr("Region"),  tr("Input"),
                      tr("Output"), tr("Cached"),   tr("Context"), tr("Date")};
    table->m_numeric = {false, false, false, true, true, true, true, false};
    for (const auto& [offer, own] : ownFirst(plan.own.managed, catalogue.managed)) {
        const auto price = [&format, &currency = offer->currency](double value) {
            return format.foreignMoney(value, currency);
        };
        const auto cached = offer->prices.cacheRead;
        Row row;
        row.id = fromPlan(offer->id);
        row.own = own;
        row.country = fromPlan(offer->country);
        row.context = offer->contextTokens;
        row.toolTip = fromPlan(offer->note);
        row.cells = {{ownText(fromPlan(offer->model), own), fromPlan(offer->model)},
                     {fromPlan(offer->provider), fromPlan(offer->provider)},
                     {fromPlan(offer->region), fromPlan(offer->region)},
                     {price(offer->prices.input), offer->prices.input},
                     {price(offer->prices.output), offer->prices.output},
                     {cached ? price(*cached) : nothing(), cached.value_or(1e9)},
                     {format.contextLength(offer->contextTokens), offer->contextTokens},
                     {format.date(fromPlan(offer->provenance.date)), fromPlan(offer->provenance.date)}};
        row.search =
            (row.id + u' ' + row.cells[0].text + u' ' + row.cells[1].text + u' ' + row.cells[2].text).toLower();
        table->m_rows.push_back(std::move(row));
    }
    return table;
}

void CatalogueTable::setFits(const QString& head, const FitTrial& trial)
{
    beginResetModel();
    if (m_hasFits) {
        m_heads.pop_back();
        m_numeric.pop_back();
    }
    if (trial) {
        m_heads.push_back(head);
        m_numeric.push_back(false);
    }
    for (Row& row : m_rows) {
        if (m_hasFits)
            row.cells.pop_back();
        row.fits = true;
        if (!trial)
            continue;
        const FitOutcome outcome = trial(row.id);
        row.fits = outcome.fits;
        QString text =
            outcome.fits ? tr("%1 at once (%2)", "requests; format of the weights")
                               .arg(m_format.count(outcome.sequences), weightFormatLabel(outcome.format.toStdString()))
                         : tr("%1 a GPU missing").arg(m_format.amount(outcome.missingGib, base::Unit::Gibibytes));
        if (outcome.estimated)
            text = tr("about %1").arg(text);
        row.cells.push_back({text, outcome.fits ? outcome.sequences : -outcome.missingGib});
    }
    m_hasFits = static_cast<bool>(trial);
    endResetModel();
}

int CatalogueTable::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CatalogueTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CatalogueTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant CatalogueTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells[column].text;
    case RawRole:
        return row.cells[column].raw;
    case IdRole:
        return row.id;
    case SearchRole:
        return row.search;
    case AllowedRole:
        return row.allowed;
    case FitsRole:
        return row.fits;
    case ActiveRole:
        return row.active;
    case LicenceRole:
        return row.licence;
    case OwnRole:
        return row.own;
    case TotalRole:
        return row.total;
    case ContextRole:
        return row.context;
    case CountryRole:
        return row.country;
    case Qt::ToolTipRole:
        if (m_costColumn >= 0 && (index.column() == m_costColumn || index.column() == m_costColumn + 1))
            return row.costTip.isEmpty() ? QVariant()
                                         : QVariant(QString(u"<qt>"_s + escaped(row.costTip) + u"</qt>"_s));
        return row.toolTip.isEmpty() ? QVariant() : QVariant(QString(u"<qt>"_s + escaped(row.toolTip) + u"</qt>"_s));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((m_numeric[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant CatalogueTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole)
        return m_heads[column];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((m_numeric[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

CatalogueFilter::CatalogueFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(CatalogueTable::RawRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void CatalogueFilter::setSearch(const QString& text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CatalogueFilter::setOnlyAllowed(bool only)
{
    m_onlyAllowed = only;
    invalidateFilter();
}

void CatalogueFilter::setLargestTotal(double parameters)
{
    m_largestTotal = parameters;
    invalidateFilter();
}

void CatalogueFilter::setLargestActive(double parameters)
{
    m_largestActive = parameters;
    invalidateFilter();
}

void CatalogueFilter::setLicence(const QString& licence)
{
    m_licence = licence;
    invalidateFilter();
}

void CatalogueFilter::setOnlyOwn(bool only)
{
    m_onlyOwn = only;
    invalidateFilter();
}

void CatalogueFilter::setOnlyFitting(bool only)
{
    m_onlyFitting = only;
    invalidateFilter();
}

void CatalogueFilter::setLeastContext(double tokens)
{
    m_leastContext = tokens;
    invalidateFilter();
}

void CatalogueFilter::setCountry(const QString& country)
{
    m_country = country;
    invalidateFilter();
}

bool CatalogueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyAllowed && !index.data(CatalogueTable::AllowedRole).toBool())
        return false;
    if (m_largestTotal > 0.0 && index.data(CatalogueTable::TotalRole).toDouble() > m_largestTotal)
        return false;
    if (m_largestActive > 0.0 && index.data(CatalogueTable::ActiveRole).toDouble() > m_largestActive)
        return false;
    if (!m_licence.isEmpty() && index.data(CatalogueTable::LicenceRole).toString() != m_licence)
        return false;
    if (m_onlyOwn && !index.data(CatalogueTable::OwnRole).toBool())
        return false;
    if (m_onlyFitting && !index.data(CatalogueTable::FitsRole).toBool())
        return false;
    if (m_leastContext > 0.0 && index.data(CatalogueTable::ContextRole).toDouble() < m_leastContext)
        return false;
    if (!m_country.isEmpty() && index.data(CatalogueTable::CountryRole).toString() != m_country)
        return false;
    const QString search = index.data(CatalogueTable::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return search.contains(word); });
}

} // namespace evenhost::models
