// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/entryfields_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::plan::detail {

namespace {

using base::Amount;
using base::Findings;
using base::Severity;
using base::Unit;
using Value = std::variant<double, std::string>;

constexpr double anyPrice = 1e9;

/// One field of a kind of list entry: how to read and how to set it.
template <class Entry>
struct EntryField
{
    std::string_view key;
    PathInfo info;
    Value (*read)(const Entry&);
    void (*write)(Entry&, const Value&, const PathInfo&);
};

double number(const Value& value)
{
    return std::get<double>(value);
}

constexpr PathInfo text()
{
    return {Unit::None, 0, 0, false, true};
}

constexpr std::array<std::string_view, scheduleNames.size()> scheduleChoices = [] {
    std::array<std::string_view, scheduleNames.size()> names;
    std::ranges::transform(scheduleNames, names.begin(), &ScheduleName::name);
    return names;
}();

constexpr std::array<std::string_view, serviceNames.size()> serviceChoices = [] {
    std::array<std::string_view, serviceNames.size()> names;
    std::ranges::transform(serviceNames, names.begin(), &ServiceName::name);
    return names;
}();

Value readService(const ManagedEntry& entry)
{
    return std::string(std::ranges::find(serviceNames, entry.service, &ServiceName::service)->name);
}

void writeService(ManagedEntry& entry, const Value& value, const PathInfo& /*info*/)
{
    const auto found = std::ranges::find(serviceNames, std::get<std::string>(value), &ServiceName::name);
    if (found != serviceNames.end()) {
        entry.service = found->service;
    }
}

Value readSchedule(const ShortlistEntry& entry)
{
    return std::string(std::ranges::find(scheduleNames, entry.schedule, &ScheduleName::schedule)->name);
}

void writeSchedule(ShortlistEntry& entry, const Value& value, const PathInfo& /*info*/)
{
    const auto found = std::ranges::find(scheduleNames, std::get<std::string>(value), &ScheduleName::name);
    if (found != scheduleNames.end()) {
        entry.schedule = found->schedule;
    }
}

constexpr std::array shortlistFields{
    EntryField<ShortlistEntry>{"model", text(), [](const ShortlistEntry& e) { return Value(e.modelId); },
                               [](ShortlistEntry& e, const Value& v, const PathInfo& /*info*/) {
                                   e.modelId = std::get<std::string>(v);
                               }},
    EntryField<ShortlistEntry>{"hosting", text(), [](const ShortlistEntry& e) { return Value(e.hostingId); },
                               [](ShortlistEntry& e, const Value& v, const PathInfo& /*info*/) {
                                   e.hostingId = std::get<std::string>(v);
                               }},
    EntryField<ShortlistEntry>{"weight_format", text(), [](const ShortlistEntry& e) { return Value(e.weightFormat); },
                               [](ShortlistEntry& e, const Value& v, const PathInfo& /*info*/) {
                                   e.weightFormat = std::get<std::string>(v);
                               }},
    EntryField<ShortlistEntry>{
        "schedule", {Unit::None, 0, 0, false, true, scheduleChoices}, readSchedule, writeSchedule},
    EntryField<ShortlistEntry>{"kv_bits",
                               {Unit::Bits, 4, 16, true, false},
                               [](const ShortlistEntry& e) { return Value(double(e.kvBits)); },
                               [](ShortlistEntry& e, const Value& v, const PathInfo& /*info*/) {
                                   e.kvBits = static_cast<int>(number(v));
                               }},
    EntryField<ShortlistEntry>{"gpus_per_replica",
                               {Unit::Gpus, 0, 1024, true, false},
                               [](const ShortlistEntry& e) { return Value(double(e.gpusPerReplica)); },
                               [](ShortlistEntry& e, const Value& v, const PathInfo& /*info*/) {
                                   e.gpusPerReplica = static_cast<int>(number(v));
                               }},
    EntryField<ShortlistEntry>{"office_hours_per_day",
                               {Unit::HoursPerDay, 0.5, 24, false, false},
                               [](const ShortlistEntry& e) { return Value(e.officeHoursPerDay); },
                               [](ShortlistEntry& e, const Value& v, const PathInfo& /*info*/) {
                                   e.officeHoursPerDay = number(v);
                               }},
    EntryField<ShortlistEntry>{"accepted_tokens_per_step",
                               {Unit::Factor, 1, 16, false, false},
                               [](const ShortlistEntry& e) { return Value(e.acceptedTokensPerStep); },
                               [](ShortlistEntry& e, const Value& v, const PathInfo& /*info*/) {
                                   e.acceptedTokensPerStep = number(v);
                               }},
};

constexpr std::array managedFields{
    EntryField<ManagedEntry>{"offer", text(), [](const ManagedEntry& e) { return Value(e.offerId); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& /*info*/) {
                                 e.offerId = std::get<std::string>(v);
                             }},
    EntryField<ManagedEntry>{"reasoning_tokens",
                             {Unit::Tokens, 0, 1e8, false, false},
                             [](const ManagedEntry& e) { return Value(e.reasoningTokens.value); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& info) {
                                 e.reasoningTokens = movedTo(e.reasoningTokens, number(v), info);
                             }},
    EntryField<ManagedEntry>{"discount",
                             {Unit::Share, 0, 1, false, false},
                             [](const ManagedEntry& e) { return Value(e.discount.value); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& info) {
                                 e.discount = movedTo(e.discount, number(v), info);
                             }},
    EntryField<ManagedEntry>{"platform_fee",
                             {Unit::MoneyPerMonth, 0, 1e12, false, false},
                             [](const ManagedEntry& e) { return Value(e.platformFee.value); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& info) {
                                 e.platformFee = movedTo(e.platformFee, number(v), info);
                             }},
    EntryField<ManagedEntry>{"token_ratio",
                             {Unit::Factor, 0.1, 10, false, false},
                             [](const ManagedEntry& e) { return Value(e.tokenRatio ? e.tokenRatio->value : 1.0); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& info) {
                                 e.tokenRatio = movedTo(e.tokenRatio.value_or(Quantity{}), number(v), info);
                             }},
    EntryField<ManagedEntry>{"service", {Unit::None, 0, 0, false, true, serviceChoices}, readService, writeService},
    EntryField<ManagedEntry>{"provisioned_term_months",
                             {Unit::Months, 0, 600, true, false},
                             [](const ManagedEntry& e) { return Value(double(e.provisionedTermMonths)); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& /*info*/) {
                                 e.provisionedTermMonths = static_cast<int>(number(v));
                             }},
    EntryField<ManagedEntry>{"provisioned_units",
                             {Unit::Count, 0, 1e9, false, false},
                             [](const ManagedEntry& e) { return Value(e.provisionedUnits.value); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& info) {
                                 e.provisionedUnits = movedTo(e.provisionedUnits, number(v), info);
                             }},
    EntryField<ManagedEntry>{"cache_hours",
                             {Unit::Hours, 0, 1e6, false, false},
                             [](const ManagedEntry& e) { return Value(e.cacheHours.value); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& info) {
                                 e.cacheHours = movedTo(e.cacheHours, number(v), info);
                             }},
    EntryField<ManagedEntry>{"cache_kept_tokens",
                             {Unit::Tokens, 0, 1e15, false, false},
                             [](const ManagedEntry& e) { return Value(e.cacheKeptTokens.value); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& info) {
                                 e.cacheKeptTokens = movedTo(e.cacheKeptTokens, number(v), info);
                             }},
    EntryField<ManagedEntry>{"committed_spend",
                             {Unit::MoneyPerMonth, 0, 1e12, false, false},
                             [](const ManagedEntry& e) { return Value(e.committedSpend.value); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& info) {
                                 e.committedSpend = movedTo(e.committedSpend, number(v), info);
                             }},
    EntryField<ManagedEntry>{"committed_months",
                             {Unit::Months, 0, 600, true, false},
                             [](const ManagedEntry& e) { return Value(double(e.committedMonths)); },
                             [](ManagedEntry& e, const Value& v, const PathInfo& /*info*/) {
                                 e.committedMonths = static_cast<int>(number(v));
                             }},
};

constexpr std::array hostingFields{
    EntryField<catalogue::HostingOffer>{
        "price_per_node_hour",
        {Unit::MoneyPerHour, 0, anyPrice, false, false},
        [](const catalogue::HostingOffer& o) { return Value(o.pricePerNodeHour.value); },
        [](catalogue::HostingOffer& o, const Value& v, const PathInfo& info) {
            o.pricePerNodeHour = movedTo(o.pricePerNodeHour, number(v), info);
        }},
    EntryField<catalogue::HostingOffer>{
        "server_price",
        {Unit::Money, 0, anyPrice, false, false},
        [](const catalogue::HostingOffer& o) { return Value(o.ownership ? o.ownership->serverPrice.value : 0.0); },
        [](catalogue::HostingOffer& o, const Value& v, const PathInfo& info) {
            if (o.ownership) {
                o.ownership->serverPrice = movedTo(o.ownership->serverPrice, number(v), info);
            }
        }},
};

constexpr PathInfo tokenPrice{Unit::MoneyPerMillionTokens, 0, anyPrice, false, false};

constexpr std::array offerFields{
    EntryField<catalogue::ManagedOffer>{"input", tokenPrice,
                                        [](const catalogue::ManagedOffer& o) { return Value(o.prices.input); },
                                        [](catalogue::ManagedOffer& o, const Value& v, const PathInfo& /*info*/) {
                                            o.prices.input = number(v);
                                        }},
    EntryField<catalogue::ManagedOffer>{"output", tokenPrice,
                                        [](const catalogue::ManagedOffer& o) { return Value(o.prices.output); },
                                        [](catalogue::ManagedOffer& o, const Value& v, const PathInfo& /*info*/) {
                                            o.prices.output = number(v);
                                        }},
    EntryField<catalogue::ManagedOffer>{
        "cache_read", tokenPrice,
        [](const catalogue::ManagedOffer& o) { return Value(o.prices.cacheRead.value_or(o.prices.input)); },
        [](catalogue::ManagedOffer& o, const Value& v, const PathInfo& /*info*/) {
            o.prices.cacheRead = number(v);
        }},
};

constexpr PathInfo exchangeRate{Unit::ExchangeRate, 1e-9, 1e9, false, false};

template <class Fields>
const typename Fields::value_type* fieldNamed(const Fields& fields, std::string_view key)
{
    const auto found = std::ranges::find_if(fields, [&](const auto& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

template <class Entries>
auto* entryNamed(Entries& entries, std::string_view id)
{
    const auto found = std::ranges::find_if(entries, [&](const auto& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

/// Calls `use(field, entry)` for the list entry and field a path names; false when there is none.
template <class PlanType, class Use>
bool withEntry(PlanType& plan, const PathParts& parts, Use use)
{
    const auto tryList = [&](auto& entries, const auto& fields) {
        auto* entry = entryNamed(entries, parts.id);
        const auto* field = fieldNamed(fields, parts.field);
        if (entry == nullptr || field == nullptr) {
            return false;
        }
        use(*field, *entry);
        return true;
    };
    if (parts.section == "shortlist") {
        return tryList(plan.shortlist, shortlistFields);
    }
    if (parts.section == "managed") {
        return tryList(plan.managed, managedFields);
    }
    if (parts.section == "hosting") {
        return tryList(plan.own.hosting, hostingFields);
    }
    return parts.section == "offers" && tryList(plan.own.managed, offerFields);
}

bool isExchangeRate(const PathParts& parts)
{
    return parts.section == "exchange_rates" && parts.id.empty() && parts.field.size() == 3;
}

} // namespace

Quantity movedTo(Quantity quantity, double value, const PathInfo& info)
{
    const double before = quantity.value;
    for (auto* bound : {&quantity.low, &quantity.high}) {
        if (*bound && before != 0) {
            const double end = **bound / before * value;
            const double whole = bound == &quantity.low ? std::floor(end) : std::ceil(end);
            // A range that left the field's own limits could be written, and never read again.
            *bound = std::clamp(info.whole ? whole : end, info.minimum, info.maximum);
        } else {
            bound->reset();
        }
    }
    if (quantity.low && quantity.high && *quantity.low > *quantity.high) {
        std::swap(quantity.low, quantity.high);
    }
    quantity.value = value;
    return quantity;
}

std::optional<PathInfo> entryPathInfo(const Plan& plan, const PathParts& parts)
{
    if (isExchangeRate(parts)) {
        return exchangeRate;
    }
    std::optional<PathInfo> info;
    withEntry(plan, parts, [&](const auto& field, const auto&) { info = field.info; });
    return info;
}

std::optional<Value> entryValue(const Plan& plan, const PathParts& parts)
{
    if (isExchangeRate(parts)) {
        const auto found = plan.exchangeRates.find(std::string(parts.field));
        return found == plan.exchangeRates.end() ? std::nullopt : std::optional<Value>(found->second.value);
    }
    std::optional<Value> value;
    withEntry(plan, parts, [&](const auto& field, const auto& entry) { value = field.read(entry); });
    return value;
}

void setEntryValue(Plan& plan, const PathParts& parts, const Value& value)
{
    if (isExchangeRate(parts)) {
        Quantity& rate = plan.exchangeRates[std::string(parts.field)];
        rate = movedTo(rate, number(value), exchangeRate);
        return;
    }
    withEntry(plan, parts, [&](const auto& field, auto& entry) { field.write(entry, value, field.info); });
}

void checkEntries(Findings& findings, const Plan& plan)
{
    const auto check = [&](std::string_view section, const auto& entries, const auto& fields) {
        for (const auto& entry : entries) {
            for (const auto& field : fields) {
                if (field.info.text) {
                    continue;
                }
                const std::string path = std::string(section) + '.' + entry.id + '.' + std::string(field.key);
                if (auto problem = checkValue(field.info, path, number(field.read(entry)))) {
                    findings.push_back(std::move(*problem));
                }
            }
        }
    };
    check("shortlist", plan.shortlist, shortlistFields);
    check("managed", plan.managed, managedFields);
    check("hosting", plan.own.hosting, hostingFields);
    check("offers", plan.own.managed, offerFields);
    for (const ShortlistEntry& entry : plan.shortlist) {
        if (entry.kvBits != 16 && entry.kvBits != 8 && entry.kvBits != 4) {
            findings.push_back({Severity::Error,
                                "bad_kv_bits",
                                {Amount{double(entry.kvBits), Unit::Bits}},
                                "shortlist." + entry.id + ".kv_bits",
                                {}});
        }
    }
}

} // namespace evenhost::plan::detail
