// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace evenhost::models {

using namespace Qt::StringLiterals;

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::models::Labels)
};

template <class Entry>
const Entry* byId(const std::vector<Entry>& entries, std::string_view id)
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found == entries.end() ? nullptr : &*found;
}

/// "NVIDIA H200 SXM" is "H200" in a narrow column.
QString shortAccelerator(const catalogue::Accelerator& accelerator)
{
    QString name = fromPlan(accelerator.name);
    const QString vendor = fromPlan(accelerator.vendor);
    if (name.startsWith(vendor + u' '))
        name = name.mid(vendor.size() + 1);
    for (const auto& tail : {u" SXM5"_s, u" SXM4"_s, u" SXM"_s, u" NVL72"_s, u" OAM"_s}) {
        if (name.endsWith(tail))
            name.chop(tail.size());
    }
    return name;
}

} // namespace

QString fromPlan(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString groupLabel(plan::Group group)
{
    switch (group) {
    case plan::Group::Workload:
        return Labels::tr("Workload");
    case plan::Group::Targets:
        return Labels::tr("Targets");
    case plan::Group::Time:
        return Labels::tr("Time and money");
    case plan::Group::People:
        return Labels::tr("People");
    case plan::Group::Capacity:
        return Labels::tr("Capacity");
    case plan::Group::Storage:
        return Labels::tr("Storage and network");
    case plan::Group::Software:
        return Labels::tr("Software and the rest");
    case plan::Group::Owned:
        return Labels::tr("Owned hardware");
    case plan::Group::Tax:
        return Labels::tr("Tax");
    }
    return {};
}

QString costPartLabel(analysis::CostPart part)
{
    using analysis::CostPart;
    switch (part) {
    case CostPart::Gpus:
        return Labels::tr("GPUs");
    case CostPart::Power:
        return Labels::tr("Power");
    case CostPart::Colocation:
        return Labels::tr("Colocation");
    case CostPart::Maintenance:
        return Labels::tr("Maintenance");
    case CostPart::Storage:
        return Labels::tr("Storage");
    case CostPart::Network:
        return Labels::tr("Network");
    case CostPart::People:
        return Labels::tr("People");
    case CostPart::Software:
        return Labels::tr("Software");
    case CostPart::Support:
        return Labels::tr("Support");
    case CostPart::Tokens:
        return Labels::tr("Tokens");
    case CostPart::CacheStorage:
        return Labels::tr("Cache storage");
    case CostPart::Provisioned:
        return Labels::tr("Provisioned throughput");
    case CostPart::PlatformFee:
        return Labels::tr("Platform fee");
    case CostPart::Contingency:
        return Labels::tr("Contingency");
    case CostPart::SetupSpread:
        return Labels::tr("Set-up, spread");
    case CostPart::Tax:
        return Labels::tr("Tax");
    }
    return {};
}

QString confidenceLabel(base::Confidence confidence)
{
    switch (confidence) {
    case base::Confidence::Measured:
        return Labels::tr("measured");
    case base::Confidence::Published:
        return Labels::tr("published");
    case base::Confidence::Reported:
        return Labels::tr("reported");
    case base::Confidence::Estimated:
        return Labels::tr("estimated");
    case base::Confidence::Unverified:
        return Labels::tr("unverified");
    }
    return {};
}

QString billingLabel(const catalogue::HostingOffer& offer)
{
    switch (offer.billing) {
    case catalogue::Billing::OnDemand:
        return Labels::tr("on demand");
    case catalogue::Billing::Spot:
        return Labels::tr("spot");
    case catalogue::Billing::Reserved:
        return Labels::tr("reserved, %n month(s)", nullptr, offer.termMonths);
    case catalogue::Billing::Owned:
        return Labels::tr("owned");
    }
    return {};
}

QString scheduleLabel(plan::Schedule schedule)
{
    switch (schedule) {
    case plan::Schedule::AlwaysOn:
        return Labels::tr("always on");
    case plan::Schedule::OfficeHours:
        return Labels::tr("office hours");
    case plan::Schedule::Autoscaled:
        return Labels::tr("by demand");
    }
    return {};
}

QString weightFormatLabel(std::string_view format)
{
    return fromPlan(format).toUpper().replace(u"+"_s, u" + "_s);
}

QString currencyLabel(std::string_view code)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 7> names{
        {{"USD", QT_TRANSLATE_NOOP("evenhost::models::Labels", "US dollar")},
         {"AUD", QT_TRANSLATE_NOOP("evenhost::models::Labels", "Australian dollar")},
         {"EUR", QT_TRANSLATE_NOOP("evenhost::models::Labels", "Euro")},
         {"GBP", QT_TRANSLATE_NOOP("evenhost::models::Labels", "Pound sterling")},
         {"NZD", QT_TRANSLATE_NOOP("evenhost::models::Labels", "New Zealand dollar")},
         {"JPY", QT_TRANSLATE_NOOP("evenhost::models::Labels", "Yen")},
         {"CNY", QT_TRANSLATE_NOOP("evenhost::models::Labels", "Renminbi")}}};
    for (const auto& [known, name] : names) {
        if (known == code)
            return Labels::tr(name);
    }
    return fromPlan(code);
}

QString hostingLabel(const catalogue::HostingOffer& offer, const catalogue::Catalogue& catalogue)
{
    const catalogue::Accelerator* accelerator = catalogue.accelerator(offer.acceleratorId);
    const QString gpu = accelerator ? shortAccelerator(*accelerator) : fromPlan(offer.acceleratorId);
    const QString node =
        offer.gpusPerNode > 0 ? Labels::tr("%1× %2", "count and GPU").arg(offer.gpusPerNode).arg(gpu) : gpu;
    const QString place = offer.billing == catalogue::Billing::Owned ? billingLabel(offer) : fromPlan(offer.provider);
    return place.isEmpty() ? node : Labels::tr("%1, %2", "machine, provider").arg(node, place);
}

const catalogue::ModelCard* findModel(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                      std::string_view id)
{
    const auto* own = byId(plan.own.models, id);
    return own ? own : catalogue.model(id);
}

const catalogue::HostingOffer* findHosting(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                           std::string_view id)
{
    const auto* own = byId(plan.own.hosting, id);
    return own ? own : catalogue.hostingOffer(id);
}

const catalogue::ManagedOffer* findManaged(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                           std::string_view id)
{
    const auto* own = byId(plan.own.managed, id);
    return own ? own : catalogue.managedOffer(id);
}

const catalogue::Accelerator* findAccelerator(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                              std::string_view id)
{
    const auto* own = byId(plan.own.accelerators, id);
    return own ? own : catalogue.accelerator(id);
}

QString entryLabel(const plan::ShortlistEntry& entry, const catalogue::Catalogue& catalogue, const plan::Plan& plan)
{
    if (!entry.label.empty())
        return fromPlan(entry.label);
    const catalogue::ModelCard* card = findModel(plan, catalogue, entry.modelId);
    return fromPlan(card ? card->name : entry.modelId);
}

QString managedLabel(const plan::ManagedEntry& entry, const catalogue::Catalogue& catalogue, const plan::Plan& plan)
{
    if (!entry.label.empty())
        return fromPlan(entry.label);
    const catalogue::ManagedOffer* offer = findManaged(plan, catalogue, entry.offerId);
    return fromPlan(offer ? offer->model : entry.offerId);
}

QString pathOwner(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string_view path)
{
    const plan::PathParts parts = plan::splitPath(path);
    QString owner;
    if (parts.section == "shortlist") {
        if (const auto* entry = plan::shortlistEntry(plan, parts.id))
            owner = entryLabel(*entry, catalogue, plan);
    } else if (parts.section == "managed") {
        if (const auto* entry = plan::managedEntry(plan, parts.id))
            owner = managedLabel(*entry, catalogue, plan);
    } else if (parts.section == "hosting") {
        if (const auto* offer = findHosting(plan, catalogue, parts.id))
            owner = hostingLabel(*offer, catalogue);
    } else if (parts.section == "offers") {
        // Two offers of one model are told apart by what the plan calls them.
        const auto entry = std::ranges::find(plan.managed, parts.id, &plan::ManagedEntry::offerId);
        if (entry != plan.managed.end())
            owner = managedLabel(*entry, catalogue, plan);
        else if (const auto* offer = findManaged(plan, catalogue, parts.id))
            owner = fromPlan(offer->model);
    }
    return owner;
}

QString pathLabel(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string_view path)
{
    const QString owner = pathOwner(plan, catalogue, path);
    const QString label = fieldLabel(path);
    return owner.isEmpty() ? label : Labels::tr("%1: %2", "owner: field").arg(owner, label);
}

QString pathValue(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string_view path,
                  const std::variant<double, std::string>& value, const Format& format)
{
    if (const auto* number = std::get_if<double>(&value)) {
        const auto info = plan::pathInfo(plan, path);
        return format.amount(*number, info ? info->unit : base::Unit::None);
    }
    const std::string& id = std::get<std::string>(value);
    const std::string_view field = plan::splitPath(path).field;
    if (field == "hosting") {
        if (const auto* offer = findHosting(plan, catalogue, id))
            return hostingLabel(*offer, catalogue);
    } else if (field == "model") {
        if (const auto* card = findModel(plan, catalogue, id))
            return fromPlan(card->name);
    } else if (field == "offer") {
        if (const auto* offer = findManaged(plan, catalogue, id))
            return fromPlan(offer->model);
    } else if (field == "weight_format") {
        return id.empty() ? Labels::tr("as released", "weight format") : weightFormatLabel(id);
    } else if (field == "schedule") {
        const auto known = std::ranges::find(plan::scheduleNames, std::string_view(id), &plan::ScheduleName::name);
        if (known != plan::scheduleNames.end())
            return scheduleLabel(known->schedule);
    }
    return fromPlan(id);
}

} // namespace evenhost::models
