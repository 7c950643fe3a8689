// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/optionsmodel.h"

#include "models/fieldtext.h"
#include "models/markup.h"
#include "models/servicetext.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace evenhost::models {

using namespace Qt::StringLiterals;

namespace {

const QString mimeType = u"application/x-evenhost-option-row"_s;

QVariant alignmentOf(int column)
{
    using enum OptionsModel::Column;
    const bool right = column == Total || column == Active || column == Experts || column == Context || column == Gpus
                       || column == Cost;
    return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

std::vector<std::string> idsOf(const plan::Plan* plan)
{
    std::vector<std::string> ids;
    if (plan) {
        for (const auto& entry : plan->shortlist)
            ids.push_back(entry.id);
        ids.emplace_back(); // an entry that changes sides is another table
        for (const auto& entry : plan->managed)
            ids.push_back(entry.id);
    }
    return ids;
}

} // namespace

/// Everything known about one row; pointers are null where something is missing.
struct OptionsModel::Row
{
    const plan::ShortlistEntry* entry = nullptr;
    const plan::ManagedEntry* managed = nullptr;
    const catalogue::ModelCard* card = nullptr;
    const catalogue::HostingOffer* hosting = nullptr;
    const catalogue::ManagedOffer* offer = nullptr;
    const analysis::Option* option = nullptr;
};

void OptionsModel::setContent(std::shared_ptr<const plan::Plan> plan,
                              std::shared_ptr<const catalogue::Catalogue> catalogue,
                              std::shared_ptr<const analysis::Evaluation> evaluation, const Format& format)
{
    const bool sameRows = m_plan && idsOf(m_plan.get()) == idsOf(plan.get());
    const bool newWords = m_format.currencySymbol() != format.currencySymbol() || m_format.locale() != format.locale();
    if (!sameRows)
        beginResetModel();
    m_plan = std::move(plan);
    m_catalogue = std::move(catalogue);
    m_evaluation = std::move(evaluation);
    m_format = format;
    m_largestTotal = 0.0;
    for (int i = 0; i < rowCount(); ++i) {
        if (const Row row = rowAt(i); row.card)
            m_largestTotal = std::max(m_largestTotal, row.card->parameters.total);
    }
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (newWords)
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void OptionsModel::setRecomputing(bool recomputing)
{
    if (std::exchange(m_recomputing, recomputing) != recomputing && rowCount() > 0)
        emit dataChanged(index(0, Gpus), index(rowCount() - 1, Cost), {ToneRole});
}

OptionsModel::Row OptionsModel::rowAt(int index) const
{
    Row row;
    std::string_view id;
    if (isManaged(index)) {
        row.managed = &m_plan->managed[static_cast<std::size_t>(entryIndex(index))];
        row.offer = findManaged(*m_plan, *m_catalogue, row.managed->offerId);
        id = row.managed->id;
    } else {
        row.entry = &m_plan->shortlist[static_cast<std::size_t>(index)];
        row.card = findModel(*m_plan, *m_catalogue, row.entry->modelId);
        row.hosting = findHosting(*m_plan, *m_catalogue, row.entry->hostingId);
        id = row.entry->id;
    }
    row.option = m_evaluation ? analysis::option(*m_evaluation, id) : nullptr;
    return row;
}

bool OptionsModel::isManaged(int row) const
{
    return m_plan && row >= static_cast<int>(m_plan->shortlist.size());
}

int OptionsModel::entryIndex(int row) const
{
    return isManaged(row) ? row - static_cast<int>(m_plan->shortlist.size()) : row;
}

int OptionsModel::rowOf(const QString& optionId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (data(index(row, 0), OptionIdRole).toString() == optionId)
            return row;
    }
    return -1;
}

int OptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->shortlist.size() + m_plan->managed.size());
}

int OptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OptionsModel::managedPrices(const Row& row) const
{
    if (!row.offer)
        return tr("unknown offer: %1").arg(fromPlan(row.managed->offerId));
    const auto& prices = row.offer->prices;
    const QString symbol = Format::symbolOf(row.offer->currency);
    const auto figure = [&](double value) {
        return m_format.locale().toString(value, 'f', 2);
    };
    QString text = tr("%1 %2 in · %3 out", "price of tokens").arg(symbol, figure(prices.input), figure(prices.output));
    if (prices.cacheRead)
        text += tr(" · %1 cached").arg(figure(*prices.cacheRead));
    return text + tr(", a million tokens")
           + serviceText(*row.managed, *row.offer, row.option ? row.option->service : std::nullopt, m_format);
}

QString OptionsModel::taxText(const Row& row) const
{
    if (!row.option || !row.option->monthlyCost.tax)
        return {};
    const analysis::TaxBasis& basis = m_evaluation->tax;
    const QString name = basis.name.empty() ? tr("tax") : fromPlan(basis.name);
    const QString amount = m_format.money(*row.option->monthlyCost.tax);
    if (!basis.recoverable)
        return tr("Of it %1, not recovered: %2.").arg(name, amount);
    return tr("%1 on top, recovered: %2; with it %3 a month.")
        .arg(name, amount, m_format.money(analysis::totalWithTax(row.option->monthlyCost, basis)));
}

QString OptionsModel::displayText(const Row& row, int column) const
{
    if (row.managed) {
        switch (column) {
        case Model:
            return managedLabel(*row.managed, *m_catalogue, *m_plan);
        case Scale:
            return managedPrices(row);
        case Hosting:
            return row.offer ? fromPlan(row.offer->region) : nothing();
        case Cost:
            return row.option ? m_format.moneyNumber(row.option->monthlyCost.total) : nothing();
        default:
            return nothing();
        }
    }
    const catalogue::ExpertCounts experts = row.card ? catalogue::expertCounts(*row.card) : catalogue::ExpertCounts{};
    const auto* deployment = row.option && row.option->deployment ? &*row.option->deployment : nullptr;
    switch (column) {
    case Model:
        return entryLabel(*row.entry, *m_catalogue, *m_plan);
    case Total:
        return row.card ? m_format.parameters(row.card->parameters.total) : nothing();
    case Active:
        return row.card ? m_format.parameters(row.card->parameters.active) : nothing();
    case Experts:
        return experts.experts > 0 ? tr("%1 / %2", "experts used of experts").arg(experts.perToken).arg(experts.experts)
                                   : tr("dense");
    case Context:
        return row.card ? m_format.contextLength(row.card->context.tokens) : nothing();
    case Licence:
        if (!row.card)
            return nothing();
        if (row.card->licence.name.empty())
            return tr("▲ unknown", "licence");
        if (row.card->licence.commercialUse == catalogue::CommercialUse::Forbidden)
            return tr("✕ %1", "licence that forbids the use").arg(fromPlan(row.card->licence.name));
        if (row.card->licence.commercialUse != catalogue::CommercialUse::Allowed)
            return tr("▲ check", "licence");
        return fromPlan(row.card->licence.spdx.empty() ? row.card->licence.name : row.card->licence.spdx);
    case Weights: {
        const std::string& format = row.entry->weightFormat;
        return weightFormatLabel(format.empty() && row.card ? row.card->nativeFormat : format);
    }
    case Hosting:
        return row.hosting ? hostingLabel(*row.hosting, *m_catalogue) : tr("choose …");
    case Gpus:
        if (deployment && deployment->gpus > 0)
            return tr("%1 = %2 × %3", "GPUs = replicas x GPUs a replica")
                .arg(deployment->gpus)
                .arg(deployment->replicas)
                .arg(deployment->gpusPerReplica);
        return row.option ? tr("does not fit") : nothing();
    case Cost:
        return row.option && row.option->monthlyCost.total > 0.0 ? m_format.moneyNumber(row.option->monthlyCost.total)
                                                                 : nothing();
    default:
        return {};
    }
}

QString OptionsModel::detail(const Row& row) const
{
    const QString text = row.managed ? tr("managed") : fromPlan(row.card ? row.card->vendor : std::string());
    const auto owns = [](const auto& own, const auto* record) {
        return record && std::ranges::any_of(own, [&](const auto& candidate) { return &candidate == record; });
    };
    const bool own = row.managed ? owns(m_plan->own.managed, row.offer) : owns(m_plan->own.models, row.card);
    return own ? tr("%1 · own", "vendor; the card or offer belongs to the plan").arg(text) : text;
}

QVariant OptionsModel::raw(const Row& row, int column) const
{
    switch (column) {
    case Total:
        return row.card ? QVariant(row.card->parameters.total) : QVariant();
    case Active:
        return row.card ? QVariant(row.card->parameters.active) : QVariant();
    case Experts:
        return row.card ? QVariant(catalogue::expertCounts(*row.card).experts) : QVariant();
    case Context:
        return row.card ? QVariant(row.card->context.tokens) : QVariant();
    case Gpus:
        return row.option && row.option->deployment ? QVariant(row.option->deployment->gpus) : QVariant();
    case Cost:
        return row.option ? QVariant(row.option->monthlyCost.total) : QVariant();
    default:
        return displayText(row, column);
    }
}

OptionsModel::Tone OptionsModel::tone(const Row& row, int column) const
{
    if (m_recomputing && (column == Gpus || column == Cost))
        return Tone::Soft;
    if (row.managed)
        return column == Cost ? Tone::Managed : column == Model || column == Hosting ? Tone::Plain : Tone::Soft;
    if (column == Licence && row.card)
        return row.card->licence.commercialUse == catalogue::CommercialUse::Allowed ? Tone::Good : Tone::Bad;
    if (column == Gpus && row.option && (!row.option->deployment || row.option->deployment->gpus == 0))
        return Tone::Bad;
    if (column == Hosting && !row.hosting)
        return Tone::Bad;
    return Tone::Plain;
}

QString OptionsModel::rangeText(const Row& row, int column) const
{
    const auto* deployment = row.option && row.option->deployment ? &*row.option->deployment : nullptr;
    if (!deployment || !deployment->range)
        return {};
    const auto& [fast, slow] = *deployment->range;
    const QString basis = deployment->replica.measured ? tr("speed measured by you") : tr("speed estimated");
    if (column == Cost)
        return fast.monthlyCost == slow.monthlyCost
                   ? tr("%1 a month over the whole 80 % range of throughput (%2).")
                         .arg(m_format.money(fast.monthlyCost), basis)
                   : tr("80 % range %1 to %2 a month (%3).")
                         .arg(m_format.money(std::min(fast.monthlyCost, slow.monthlyCost)),
                              m_format.money(std::max(fast.monthlyCost, slow.monthlyCost)), basis);
    return u"; "_s
           + tr("80 % range %1 to %2 replicas, %3 to %4 GPUs (%5)")
                 .arg(fast.replicas)
                 .arg(slow.replicas)
                 .arg(fast.gpus)
                 .arg(slow.gpus)
                 .arg(basis);
}

QString OptionsModel::toolTip(const Row& row, int column) const
{
    switch (column) {
    case Total:
    case Active:
    case Scale:
        if (!row.card)
            return {};
        return tr("%1 parameters in total have to be held in memory; %2 of them (%3) work on one token.")
            .arg(m_format.parameters(row.card->parameters.total), m_format.parameters(row.card->parameters.active),
                 m_format.share(row.card->parameters.active / std::max(1.0, row.card->parameters.total), 1));
    case Licence:
        if (!row.card)
            return {};
        return row.card->licence.name.empty()
                   ? tr("No licence text is known: check before use.")
                   : fromPlan(row.card->licence.name)
                         + (row.card->licence.conditions.empty() ? QString()
                                                                 : u": "_s + fromPlan(row.card->licence.conditions));
    case Hosting:
        if (row.hosting)
            return fromPlan(row.hosting->provider) + u' ' + fromPlan(row.hosting->sku) + u", "_s
                   + fromPlan(row.hosting->region) + u", "_s + billingLabel(*row.hosting);
        return {};
    case Gpus:
        return row.option && row.option->deployment
                   ? tr("%n replica(s) for the peak", nullptr, row.option->deployment->replicasNeeded) + u", "_s
                         + tr("%n spare", nullptr, row.option->deployment->replicasSpare) + rangeText(row, column)
                   : QString();
    case Cost:
        return QString(rangeText(row, column) + u' ' + taxText(row)).trimmed();
    default:
        return {};
    }
}

QVariant OptionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::EditRole:
    case RawRole:
        return raw(row, column);
    case OptionIdRole:
        return fromPlan(row.managed ? row.managed->id : row.entry->id);
    case IsManagedRole:
        return row.managed != nullptr;
    case DetailRole:
        if (column != Model)
            return {};
        return detail(row);
    case ToneRole:
        return QVariant::fromValue(tone(row, column));
    case ShareRole:
        return row.card && m_largestTotal > 0.0 ? row.card->parameters.total / m_largestTotal : 0.0;
    case ActiveShareRole:
        return row.card && m_largestTotal > 0.0 ? row.card->parameters.active / m_largestTotal : 0.0;
    case WarningRole:
        return row.option && !row.option->eligible;
    case Qt::ToolTipRole: {
        // Plain text only: names come from files.
        const QString text = toolTip(row, column);
        return text.isEmpty() ? QVariant() : QVariant(u"<qt>"_s + escaped(text) + u"</qt>"_s);
    }
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
                       + displayText(row, column));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

QVariant OptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool help = role == Qt::ToolTipRole;
    switch (section) {
    case Model:
        return help ? QVariant() : tr("Model");
    case Total:
        return help ? tr("Parameters that have to be held in memory.") : tr("Total");
    case Active:
        return help ? tr("Parameters that work on one token: they set the speed.") : tr("Active");
    case Scale:
        return help ? tr("Total parameters to one scale for all rows, the active ones filled.") : tr("to one scale");
    case Experts:
        return help ? tr("Experts a token uses, of the experts a layer has.") : tr("Experts");
    case Context:
        return help ? tr("Longest context in tokens.") : tr("Context");
    case Licence:
        return help ? tr("Whether the licence allows business use.") : tr("Licence");
    case Weights:
        return help ? tr("Number format of the weights.") : tr("Weights");
    case Hosting:
        return help ? tr("Where the model runs.") : tr("Hosting");
    case Gpus:
        return help ? tr("GPUs paid for: replicas times GPUs a replica.") : tr("GPUs");
    case Cost:
        if (!help)
            return tr("%1 a month").arg(m_format.currencySymbol());
        return m_evaluation && m_evaluation->tax.wanted && !m_evaluation->tax.recoverable
                   ? tr("All costs of an average month, with the tax that is not recovered.")
                   : tr("All costs of an average month, without tax.");
    default:
        return {};
    }
}

Qt::ItemFlags OptionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Weights && !isManaged(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString OptionsModel::headText() const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        if (column != Scale)
            cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    return cells.join(u'\t');
}

QString OptionsModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        if (column != Scale)
            cells +=
                data(index(row, column), Qt::DisplayRole).toString().replace(u'\t', u' ').replace(QChar::Nbsp, u' ');
    }
    return cells.join(u'\t');
}

QStringList OptionsModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData* OptionsModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeType, QByteArray::number(indexes.first().row()));
    data->setText(rowText(indexes.first().row()));
    return data;
}

bool OptionsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                                const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType))
        return false;
    const int from = data->data(mimeType).toInt();
    const int target = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (from < 0 || from >= rowCount())
        return false;
    const bool managed = isManaged(from);
    const int first = managed ? static_cast<int>(m_plan->shortlist.size()) : 0;
    const int last = managed ? rowCount() : static_cast<int>(m_plan->shortlist.size());
    int to = std::clamp(target, first, last) - first;
    if (to > from - first)
        --to;
    if (to != from - first)
        emit moveRequested(managed, from - first, to);
    return false; // the plan moves the row; the view must not remove it
}

} // namespace evenhost::models
