// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguetable.h"

#include "models/fieldtext.h"

#include <algorithm>

namespace evenhost::models {

using namespace Qt::StringLiterals;

namespace {

const QString nothing = u"–"_s;

/// The plan's own entries, then the catalogue's that they do not replace.
template <class Entry>
std::vector<const Entry*> ownFirst(const std::vector<Entry>& own, const std::vector<Entry>& built)
{
    std::vector<const Entry*> all;
    for (const Entry& entry : own)
        all.push_back(&entry);
    for (const Entry& entry : built) {
        if (std::ranges::find(own, entry.id, &Entry::id) == own.end())
            all.push_back(&entry);
    }
    return all;
}

QString licenceText(const catalogue::Licence& licence)
{
    const QString name = fromPlan(licence.spdx.empty() ? licence.name : licence.spdx);
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

CatalogueTable* CatalogueTable::ofModels(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                         const Format& format, QObject* parent)
{
    auto* table = new CatalogueTable(parent);
    table->m_heads = {tr("Model"),   tr("By"),      tr("Total"),   tr("Active"),
                      tr("Experts"), tr("Context"), tr("Licence"), tr("Released")};
    table->m_numeric = {false, false, true, true, true, true, false, false};
    for (const catalogue::ModelCard* card : ownFirst(plan.own.models, catalogue.models)) {
        const catalogue::ExpertCounts experts = catalogue::expertCounts(*card);
        Row row;
        row.id = fromPlan(card->id);
        row.total = card->parameters.total;
        row.context = card->context.tokens;
        row.allowed = card->licence.commercialUse == catalogue::CommercialUse::Allowed;
        row.toolTip = fromPlan(card->licence.conditions);
        row.cells = {{fromPlan(card->name), fromPlan(card->name)},
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
    return table;
}

CatalogueTable* CatalogueTable::ofHosting(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                          const Format& format, const HostingTrial& trial, QObject* parent)
{
    auto* table = new CatalogueTable(parent);
    table->m_heads = {tr("Machine"), tr("Provider"), tr("Region"), tr("Billing"), tr("A GPU hour"), tr("Date")};
    table->m_numeric = {false, false, false, false, true, false};
    if (trial) {
        table->m_heads.insert(table->m_heads.end(), {tr("GPUs needed"), tr("%1 a month").arg(format.currencySymbol())});
        table->m_numeric.insert(table->m_numeric.end(), {true, true});
    }
    for (const catalogue::HostingOffer* offer : ownFirst(plan.own.hosting, catalogue.hosting)) {
        const double gpuHour = offer->gpusPerNode > 0 ? offer->pricePerNodeHour.value / offer->gpusPerNode : 0.0;
        const bool owned = offer->billing == catalogue::Billing::Owned;
        Row row;
        row.id = fromPlan(offer->id);
        row.country = fromPlan(offer->country);
        row.toolTip = fromPlan(offer->note.empty() ? offer->pricePerNodeHour.provenance.source : offer->note);
        const QString machine = hostingLabel(*offer, catalogue).section(u',', 0, 0);
        row.cells = {{machine, machine},
                     {fromPlan(offer->provider), fromPlan(offer->provider)},
                     {fromPlan(offer->region), fromPlan(offer->region)},
                     {billingLabel(*offer), billingLabel(*offer)},
                     {owned ? nothing : format.foreignMoney(gpuHour, offer->currency), owned ? -1.0 : gpuHour},
                     {format.date(fromPlan(offer->pricePerNodeHour.provenance.date)),
                      fromPlan(offer->pricePerNodeHour.provenance.date)}};
        if (trial) {
            const HostingOutcome outcome = trial(*offer);
            row.allowed = outcome.fits;
            row.cells.push_back({outcome.fits ? format.count(outcome.gpus) : tr("does not fit"),
                                 outcome.fits ? outcome.gpus : 1'000'000});
            row.cells.push_back({outcome.fits ? format.moneyNumber(outcome.costPerMonth) : nothing,
                                 outcome.fits ? outcome.costPerMonth : 1e18});
            if (!outcome.reason.isEmpty())
                row.toolTip = outcome.reason;
        }
        row.search = (row.id + u' ' + machine + u' ' + row.cells[1].text + u' ' + row.cells[2].text + u' '
                      + row.cells[3].text + u' ' + fromPlan(offer->sku))
                         .toLower();
        table->m_rows.push_back(std::move(row));
    }
    return table;
}

CatalogueTable* CatalogueTable::ofManaged(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                          const Format& format, QObject* parent)
{
    auto* table = new CatalogueTable(parent);
    table->m_heads = {tr("Model"),  tr("Provider"), tr("Region"),  tr("Input"),
                      tr("Output"), tr("Cached"),   tr("Context"), tr("Date")};
    table->m_numeric = {false, false, false, true, true, true, true, false};
    for (const catalogue::ManagedOffer* offer : ownFirst(plan.own.managed, catalogue.managed)) {
        const auto price = [&](double value) {
            return format.foreignMoney(value, offer->currency);
        };
        const auto cached = offer->prices.cacheRead;
        Row row;
        row.id = fromPlan(offer->id);
        row.country = fromPlan(offer->country);
        row.context = offer->contextTokens;
        row.toolTip = fromPlan(offer->note);
        row.cells = {{fromPlan(offer->model), fromPlan(offer->model)},
                     {fromPlan(offer->provider), fromPlan(offer->provider)},
                     {fromPlan(offer->region), fromPlan(offer->region)},
                     {price(offer->prices.input), offer->prices.input},
                     {price(offer->prices.output), offer->prices.output},
                     {cached ? price(*cached) : nothing, cached.value_or(1e9)},
                     {format.contextLength(offer->contextTokens), offer->contextTokens},
                     {format.date(fromPlan(offer->provenance.date)), fromPlan(offer->provenance.date)}};
        row.search =
            (row.id + u' ' + row.cells[0].text + u' ' + row.cells[1].text + u' ' + row.cells[2].text).toLower();
        table->m_rows.push_back(std::move(row));
    }
    return table;
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
    case TotalRole:
        return row.total;
    case ContextRole:
        return row.context;
    case CountryRole:
        return row.country;
    case Qt::ToolTipRole:
        return row.toolTip.isEmpty() ? QVariant()
                                     : QVariant(QString(u"<qt>"_s + row.toolTip.toHtmlEscaped() + u"</qt>"_s));
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
    if (m_leastContext > 0.0 && index.data(CatalogueTable::ContextRole).toDouble() < m_leastContext)
        return false;
    if (!m_country.isEmpty() && index.data(CatalogueTable::CountryRole).toString() != m_country)
        return false;
    const QString search = index.data(CatalogueTable::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return search.contains(word); });
}

} // namespace evenhost::models
