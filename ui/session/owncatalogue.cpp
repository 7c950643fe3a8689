// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/owncatalogue.h"

#include "models/fieldtext.h"
#include "plan/fields.h"

#include <algorithm>

namespace evenhost::session {

namespace {

template <class Record>
void put(std::vector<Record>& own, const Record& record, const std::string& former)
{
    const auto found = std::ranges::find(own, former, &Record::id);
    if (found == own.end())
        own.push_back(record);
    else
        *found = record;
}

/// Scenarios and the baseline name offers in their paths ("offers.<id>.input") and choices by value.
void renameIn(std::vector<plan::Override>& overrides, std::string_view section, std::string_view choice,
              const std::string& from, const std::string& to)
{
    for (plan::Override& change : overrides) {
        const plan::PathParts parts = plan::splitPath(change.path);
        if (!section.empty() && parts.section == section && parts.id == from)
            change.path = std::string(section) + '.' + to + '.' + std::string(parts.field);
        else if (auto* text = std::get_if<std::string>(&change.value); text && parts.field == choice && *text == from)
            *text = to;
    }
}

void renameEverywhere(plan::Plan& plan, std::string_view section, std::string_view choice, const std::string& from,
                      const std::string& to)
{
    for (plan::Scenario& scenario : plan.scenarios)
        renameIn(scenario.overrides, section, choice, from, to);
    if (plan.baseline)
        renameIn(plan.baseline->values, section, choice, from, to);
}

template <class Record>
bool knows(const std::vector<Record>& own, std::string_view id)
{
    return std::ranges::find(own, id, &Record::id) != own.end();
}

} // namespace

void putOwn(plan::Plan& plan, const catalogue::ModelCard& card, const std::string& former)
{
    const bool renamed = knows(plan.own.models, former) && former != card.id;
    put(plan.own.models, card, former);
    if (!renamed)
        return;
    for (plan::ShortlistEntry& entry : plan.shortlist) {
        if (entry.modelId == former)
            entry.modelId = card.id;
    }
    for (plan::Measurement& measurement : plan.measurements) {
        if (measurement.modelId == former)
            measurement.modelId = card.id;
    }
    renameEverywhere(plan, {}, "model", former, card.id);
}

void putOwn(plan::Plan& plan, const catalogue::Accelerator& accelerator, const std::string& former)
{
    const bool renamed = knows(plan.own.accelerators, former) && former != accelerator.id;
    put(plan.own.accelerators, accelerator, former);
    if (!renamed)
        return;
    for (catalogue::HostingOffer& offer : plan.own.hosting) {
        if (offer.acceleratorId == former)
            offer.acceleratorId = accelerator.id;
    }
    for (plan::Measurement& measurement : plan.measurements) {
        if (measurement.acceleratorId == former)
            measurement.acceleratorId = accelerator.id;
    }
}

void putOwn(plan::Plan& plan, const catalogue::HostingOffer& offer, const std::string& former)
{
    const bool renamed = knows(plan.own.hosting, former) && former != offer.id;
    put(plan.own.hosting, offer, former);
    if (!renamed)
        return;
    for (plan::ShortlistEntry& entry : plan.shortlist) {
        if (entry.hostingId == former)
            entry.hostingId = offer.id;
    }
    renameEverywhere(plan, "hosting", "hosting", former, offer.id);
}

void putOwn(plan::Plan& plan, const catalogue::ManagedOffer& offer, const std::string& former)
{
    const bool renamed = knows(plan.own.managed, former) && former != offer.id;
    put(plan.own.managed, offer, former);
    if (!renamed)
        return;
    for (plan::ManagedEntry& entry : plan.managed) {
        if (entry.offerId == former)
            entry.offerId = offer.id;
    }
    renameEverywhere(plan, "offers", "offer", former, offer.id);
}

void removeOwn(plan::Plan& plan, CardKind kind, std::string_view id)
{
    const auto remove = [&](auto& list) {
        std::erase_if(list, [&](const auto& record) { return record.id == id; });
    };
    switch (kind) {
    case CardKind::Model:
        remove(plan.own.models);
        break;
    case CardKind::Accelerator:
        remove(plan.own.accelerators);
        break;
    case CardKind::Hosting:
        remove(plan.own.hosting);
        break;
    case CardKind::Managed:
        remove(plan.own.managed);
        break;
    }
}

bool isOwn(const plan::Plan& plan, CardKind kind, std::string_view id)
{
    switch (kind) {
    case CardKind::Model:
        return knows(plan.own.models, id);
    case CardKind::Accelerator:
        return knows(plan.own.accelerators, id);
    case CardKind::Hosting:
        return knows(plan.own.hosting, id);
    case CardKind::Managed:
        return knows(plan.own.managed, id);
    }
    return false;
}

std::vector<std::string> usesOf(const plan::Plan& plan, CardKind kind, std::string_view id)
{
    std::vector<std::string> uses;
    if (kind == CardKind::Managed) {
        for (const plan::ManagedEntry& entry : plan.managed) {
            if (entry.offerId == id)
                uses.push_back(entry.id);
        }
        return uses;
    }
    if (kind == CardKind::Accelerator) {
        for (const catalogue::HostingOffer& offer : plan.own.hosting) {
            if (offer.acceleratorId == id)
                uses.push_back(offer.id);
        }
        for (const plan::Measurement& measurement : plan.measurements) {
            if (measurement.acceleratorId == id)
                uses.push_back(measurement.id);
        }
        return uses;
    }
    for (const plan::ShortlistEntry& entry : plan.shortlist) {
        if ((kind == CardKind::Model ? entry.modelId : entry.hostingId) == id)
            uses.push_back(entry.id);
    }
    return uses;
}

QStringList useLabels(const plan::Plan& plan, const catalogue::Catalogue& catalogue, CardKind kind, std::string_view id)
{
    QStringList labels;
    for (const std::string& use : usesOf(plan, kind, id)) {
        if (const auto* managed = kind == CardKind::Managed ? plan::managedEntry(plan, use) : nullptr)
            labels += models::managedLabel(*managed, catalogue, plan);
        else if (const auto* entry = kind == CardKind::Accelerator ? nullptr : plan::shortlistEntry(plan, use))
            labels += models::entryLabel(*entry, catalogue, plan);
        else
            labels += models::fromPlan(use);
    }
    return labels;
}

std::string freeId(std::string_view wanted, const std::vector<std::string>& taken)
{
    std::string plain;
    for (const char c : wanted) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                          || std::string_view("-._/:").find(c) != std::string_view::npos;
        const char mapped = upper ? static_cast<char>(c - 'A' + 'a') : good ? c : '-';
        if (mapped != '-' || (!plain.empty() && plain.back() != '-'))
            plain += mapped;
    }
    while (!plain.empty() && plain.back() == '-')
        plain.pop_back();
    if (plain.empty())
        plain = "own";
    std::string id = plain;
    for (int number = 2; std::ranges::find(taken, id) != taken.end(); ++number)
        id = plain + '-' + std::to_string(number);
    return id;
}

} // namespace evenhost::session
