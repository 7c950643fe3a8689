// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/check.h"

#include "cost/gather.h"
#include "cost/pricing.h"

#include <algorithm>

namespace evenhost::cost {

namespace {

using base::Amount;
using base::Findings;
using base::Severity;
using base::Unit;
using catalogue::Billing;

void add(Findings& findings, Severity severity, std::string code, std::vector<base::Argument> arguments,
         std::string path)
{
    findings.push_back({severity, std::move(code), std::move(arguments), std::move(path), {}});
}

void append(Findings& findings, Findings more)
{
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void checkSchedule(Findings& findings, const plan::Plan& plan, const plan::ShortlistEntry& entry)
{
    if (entry.schedule != plan::Schedule::OfficeHours) {
        return;
    }
    const std::string path = "shortlist." + entry.id + ".office_hours_per_day";
    if (!(entry.officeHoursPerDay > 0.0)) {
        add(findings, Severity::Error, "zero_hour_schedule", {Amount{entry.officeHoursPerDay, Unit::HoursPerDay}},
            path);
        return;
    }
    // A week's requests in the open hours alone: the mean of those hours is already this much above the week's mean.
    const double compressed = 24.0 * 7.0 / (entry.officeHoursPerDay * 5.0);
    if (plan.workload.peakToAverage.value < compressed) {
        add(findings, Severity::Warning, "schedule_shorter_than_load",
            {Amount{plan.workload.peakToAverage.value, Unit::Factor}, Amount{compressed, Unit::Factor}}, path);
    }
}

void checkPositive(Findings& findings, double value, Unit unit, std::string code, std::string path)
{
    if (!(value > 0.0)) {
        add(findings, Severity::Error, std::move(code), {Amount{value, unit}}, std::move(path));
    }
}

/// What an entry asks for and the offer does not sell.
void checkService(Findings& findings, const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer)
{
    const std::string path = "managed." + entry.id;
    if ((entry.service == plan::Service::Flex && !offer.flexMultiplier)
        || (entry.service == plan::Service::Priority && !offer.priorityMultiplier)) {
        const auto name = std::ranges::find(plan::serviceNames, entry.service, &plan::ServiceName::service);
        add(findings, Severity::Error, "service_not_offered", {offer.id, std::string(name->name)}, path + ".service");
    }
    if (entry.service == plan::Service::Provisioned && provisionedUnit(entry, offer) == nullptr) {
        add(findings, Severity::Error, "provisioned_not_offered",
            {offer.id, Amount{static_cast<double>(entry.provisionedTermMonths), Unit::Months}},
            path + ".provisioned_term_months");
    }
    if (entry.regionalEndpoint && !offer.regional) {
        add(findings, Severity::Error, "regional_not_offered", {offer.id}, path + ".regional_endpoint");
    }
}

/// A cache that is paid for by the hour, and nobody has said how long it is kept.
void checkCaches(Findings& findings, const plan::Plan& plan, const plan::ManagedEntry& entry,
                 const catalogue::ManagedOffer& offer)
{
    const bool cached = plan.workload.cachedInputShare.value > 0.0 || plan.workload.cacheWriteShare.value > 0.0;
    if (cached && offer.cacheStoragePerMillionTokenHours.value_or(0.0) > 0.0 && !(entry.cacheHours.value > 0.0)
        && !(entry.cacheKeptTokens.value > 0.0)) {
        add(findings, Severity::Info, "cache_storage_not_counted", {offer.id}, "managed." + entry.id + ".cache_hours");
    }
}

} // namespace

Findings checkHosting(const plan::ResolvedPlan& resolved, const plan::ResolvedEntry& entry, base::Date today)
{
    Findings findings;
    const catalogue::HostingOffer& offer = *entry.hosting;
    const std::string path = "hosting." + offer.id;
    if (offer.billing == Billing::Owned) {
        if (!offer.ownership || !(offer.ownership->serverPrice.value > 0.0)) {
            add(findings, Severity::Error, "ownership_missing", {offer.id}, path + ".server_price");
        } else {
            append(findings, checkPriceAge(offer.ownership->serverPrice.provenance, today, path + ".server_price"));
        }
    } else if (!(offer.pricePerNodeHour.value > 0.0)) {
        add(findings, Severity::Error, "rent_missing", {offer.id}, path + ".price_per_node_hour");
    } else {
        append(findings, checkPriceAge(offer.pricePerNodeHour.provenance, today, path + ".price_per_node_hour"));
    }
    if (offer.billing == Billing::Spot && onDemandOf(resolved.catalogue(), offer) == nullptr) {
        add(findings, Severity::Warning, "spot_replacement_unknown", {offer.id}, path + ".price_per_node_hour");
    }
    checkSchedule(findings, resolved.plan(), *entry.entry);
    return findings;
}

Findings checkManaged(const plan::ResolvedPlan& resolved, const plan::ResolvedManaged& managed, base::Date today)
{
    const catalogue::ManagedOffer& offer = *managed.offer;
    Findings findings = checkPrices(offer, today);
    checkService(findings, *managed.entry, offer);
    checkCaches(findings, resolved.plan(), *managed.entry, offer);
    const catalogue::TokenPrices& prices = pricesOn(offer, today);
    if (!(prices.input > 0.0) && !(prices.output > 0.0)) {
        add(findings, Severity::Error, "token_price_missing", {offer.id}, "offers." + offer.id + ".input");
    }
    return findings;
}

Findings checkMoney(const plan::Plan& plan, base::Date today)
{
    Findings findings;
    const plan::Assumptions& money = plan.assumptions;
    checkPositive(findings, money.horizonMonths.value, Unit::Months, "horizon_missing", "assumptions.horizon_months");
    checkPositive(findings, money.productiveHours.value, Unit::Hours, "productive_hours_missing",
                  "assumptions.productive_hours");
    checkPositive(findings, money.hardwareLife.value, Unit::Years, "life_missing", "assumptions.hardware_life");
    if (!(money.discountRate.value > -1.0)) {
        add(findings, Severity::Error, "discount_rate_too_low", {Amount{money.discountRate.value, Unit::SharePerYear}},
            "assumptions.discount_rate");
    }
    const double cached = plan.workload.cachedInputShare.value + plan.workload.cacheWriteShare.value;
    if (cached > 1.0) {
        add(findings, Severity::Error, "cache_shares_exceed_input", {Amount{cached, Unit::Share}},
            "workload.cache_write_share");
    }
    for (const auto& [currency, rate] : plan.exchangeRates) {
        const std::string path = "exchange_rates." + currency;
        checkPositive(findings, rate.value, Unit::ExchangeRate, "exchange_rate_zero", path);
        append(findings, checkPriceAge(rate.provenance, today, path));
    }
    return findings;
}

} // namespace evenhost::cost
