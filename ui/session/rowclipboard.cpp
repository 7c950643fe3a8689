// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rowclipboard.h"

#include "documents/planfile.h"
#include "session/owncatalogue.h"

#include <algorithm>

namespace evenhost::session {

namespace {

constexpr qsizetype mostLines = 200;

bool contains(const std::vector<std::string>& ids, const std::string& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

template <class Record, class Entry>
void keepUsed(std::vector<Record>& own, const std::vector<Entry>& entries, std::string Entry::*reference)
{
    std::erase_if(own, [&](const Record& record) {
        return std::ranges::none_of(entries, [&](const Entry& entry) { return entry.*reference == record.id; });
    });
}

template <class Record>
void addMissing(std::vector<Record>& own, const std::vector<Record>& pasted)
{
    for (const Record& record : pasted) {
        if (std::ranges::find(own, record.id, &Record::id) == own.end())
            own.push_back(record);
    }
}

std::vector<std::string> rowIds(const plan::Plan& plan)
{
    std::vector<std::string> ids;
    std::ranges::transform(plan.shortlist, std::back_inserter(ids), &plan::ShortlistEntry::id);
    std::ranges::transform(plan.managed, std::back_inserter(ids), &plan::ManagedEntry::id);
    return ids;
}

template <class Entry>
void insertRows(std::vector<Entry>& entries, const std::vector<Entry>& pasted, const std::string& behind,
                PastedRows& result)
{
    const auto found = std::ranges::find(entries, behind, &Entry::id);
    auto at = found == entries.end() ? entries.size() : static_cast<std::size_t>(found - entries.begin()) + 1;
    for (Entry entry : pasted) {
        entry.id = freeId(entry.id, rowIds(result.after));
        result.ids.push_back(entry.id);
        entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(at++), std::move(entry));
    }
}

template <class Record>
const Record* ownNamed(const std::vector<Record>& own, const std::string& id, const std::string& name,
                       std::string Record::*text)
{
    const auto found =
        std::ranges::find_if(own, [&](const Record& record) { return record.id == id || record.*text == name; });
    return found == own.end() ? nullptr : &*found;
}

} // namespace

std::string rowsText(const plan::Plan& plan, const std::vector<std::string>& ids)
{
    plan::Plan rows = plan;
    std::erase_if(rows.shortlist, [&](const plan::ShortlistEntry& entry) { return !contains(ids, entry.id); });
    std::erase_if(rows.managed, [&](const plan::ManagedEntry& entry) { return !contains(ids, entry.id); });
    if (rows.shortlist.empty() && rows.managed.empty())
        return {};
    rows.scenarios.clear();
    rows.measurements.clear();
    rows.baseline.reset();
    rows.walkthrough = {};
    keepUsed(rows.own.models, rows.shortlist, &plan::ShortlistEntry::modelId);
    keepUsed(rows.own.hosting, rows.shortlist, &plan::ShortlistEntry::hostingId);
    keepUsed(rows.own.managed, rows.managed, &plan::ManagedEntry::offerId);
    std::erase_if(rows.own.accelerators, [&](const catalogue::Accelerator& accelerator) {
        return std::ranges::none_of(rows.own.hosting,
                                    [&](const auto& offer) { return offer.acceleratorId == accelerator.id; });
    });
    return documents::planText(rows);
}

base::Result<PastedRows> withRows(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                  const std::string& text, const std::string& behind)
{
    const auto read = documents::readPlan(text, {}, catalogue);
    if (!read)
        return read.error();
    const plan::Plan& rows = read->plan;
    PastedRows result;
    result.after = plan;
    insertRows(result.after.shortlist, rows.shortlist, behind, result);
    insertRows(result.after.managed, rows.managed, behind, result);
    addMissing(result.after.own.models, rows.own.models);
    addMissing(result.after.own.accelerators, rows.own.accelerators);
    addMissing(result.after.own.hosting, rows.own.hosting);
    addMissing(result.after.own.managed, rows.own.managed);
    return result;
}

PastedRows withNamedRows(const plan::Plan& plan, const catalogue::Catalogue& catalogue, const QString& text)
{
    PastedRows result;
    result.after = plan;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts).mid(0, mostLines);
    for (const QString& line : lines) {
        const std::string name = line.section(u'\t', 0, 0).trimmed().toStdString();
        if (name.empty())
            continue;
        const auto* model = ownNamed(plan.own.models, name, name, &catalogue::ModelCard::name);
        if (!model)
            model = catalogue.modelNamed(name);
        const auto* offer = model ? nullptr : ownNamed(plan.own.managed, name, name, &catalogue::ManagedOffer::model);
        if (!model && !offer)
            offer = ownNamed(catalogue.managed, name, name, &catalogue::ManagedOffer::model);
        if (model) {
            plan::ShortlistEntry entry;
            entry.id = freeId(model->id, rowIds(result.after));
            entry.modelId = model->id;
            result.ids.push_back(entry.id);
            result.after.shortlist.push_back(std::move(entry));
        } else if (offer) {
            plan::ManagedEntry entry;
            entry.id = freeId(offer->id.substr(offer->id.rfind('/') + 1), rowIds(result.after));
            entry.offerId = offer->id;
            result.ids.push_back(entry.id);
            result.after.managed.push_back(std::move(entry));
        } else {
            result.unknown += QString::fromStdString(name);
        }
    }
    return result;
}

} // namespace evenhost::session
