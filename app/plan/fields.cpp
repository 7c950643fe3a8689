// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fields.h"

#include "plan/entryfields_p.h"
#include "plan/resolve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace evenhost::plan {

namespace {

using base::Amount;
using base::Finding;
using base::Findings;
using base::Severity;
using base::Unit;

constexpr double billion = 1e9;
constexpr double anyAmount = 1e12;

struct WorkloadField
{
    Field field;
    Quantity Workload::*member;
};

struct AssumptionField
{
    Field field;
    Quantity Assumptions::*member;
};

constexpr Field workloadField(std::string_view key, Group group, Unit unit, double minimum, double maximum,
                              bool whole = false)
{
    return {"workload", key, group, unit, minimum, maximum, whole};
}

constexpr Field assumption(std::string_view key, Group group, Unit unit, double minimum, double maximum,
                           bool whole = false)
{
    return {"assumptions", key, group, unit, minimum, maximum, whole};
}

constexpr std::array workloadFields{
    WorkloadField{workloadField("requests_per_day", Group::Workload, Unit::RequestsPerDay, 0, 100 * billion),
                  &Workload::requestsPerDay},
    WorkloadField{workloadField("input_tokens", Group::Workload, Unit::Tokens, 0, 1e8), &Workload::inputTokens},
    WorkloadField{workloadField("output_tokens", Group::Workload, Unit::Tokens, 1, 1e8), &Workload::outputTokens},
    WorkloadField{workloadField("cached_input_share", Group::Workload, Unit::Share, 0, 1), &Workload::cachedInputShare},
    WorkloadField{workloadField("cache_write_share", Group::Workload, Unit::Share, 0, 1), &Workload::cacheWriteShare},
    WorkloadField{workloadField("peak_to_average", Group::Workload, Unit::Factor, 1, 1000), &Workload::peakToAverage},
    WorkloadField{workloadField("context_tokens", Group::Workload, Unit::Tokens, 1, 1e8), &Workload::contextTokens},
    WorkloadField{workloadField("growth_per_month", Group::Workload, Unit::SharePerMonth, -0.5, 1),
                  &Workload::growthPerMonth},
    WorkloadField{workloadField("batch_share", Group::Workload, Unit::Share, 0, 1), &Workload::batchShare},
    WorkloadField{workloadField("retry_share", Group::Workload, Unit::Share, 0, 10), &Workload::retryShare},
    WorkloadField{workloadField("first_token_target", Group::Targets, Unit::Seconds, 0, 3600),
                  &Workload::firstTokenTarget},
    WorkloadField{workloadField("user_speed_target", Group::Targets, Unit::TokensPerSecond, 0, 10'000),
                  &Workload::userSpeedTarget},
};

constexpr Field peakConcurrencyField =
    workloadField("peak_concurrency", Group::Workload, Unit::Requests, 0.001, billion);

constexpr std::array assumptionFields{
    AssumptionField{assumption("horizon_months", Group::Time, Unit::Months, 1, 120, true), &Assumptions::horizonMonths},
    AssumptionField{assumption("discount_rate", Group::Time, Unit::SharePerYear, -0.99, 10),
                    &Assumptions::discountRate},
    AssumptionField{assumption("managed_price_drift", Group::Time, Unit::SharePerYear, -0.99, 10),
                    &Assumptions::managedPriceDrift},
    AssumptionField{assumption("rent_drift", Group::Time, Unit::SharePerYear, -0.99, 10), &Assumptions::rentDrift},
    AssumptionField{assumption("engineer_salary", Group::People, Unit::MoneyPerYear, 0, anyAmount),
                    &Assumptions::engineerSalary},
    AssumptionField{assumption("superannuation", Group::People, Unit::Share, 0, 1), &Assumptions::superannuation},
    AssumptionField{assumption("payroll_tax", Group::People, Unit::Share, 0, 1), &Assumptions::payrollTax},
    AssumptionField{assumption("other_on_costs", Group::People, Unit::Share, 0, 5), &Assumptions::otherOnCosts},
    AssumptionField{assumption("productive_hours", Group::People, Unit::Hours, 1, 8784), &Assumptions::productiveHours},
    AssumptionField{assumption("run_hours", Group::People, Unit::HoursPerMonth, 0, 1e6), &Assumptions::runHours},
    AssumptionField{assumption("setup_hours", Group::People, Unit::Hours, 0, 1e7), &Assumptions::setupHours},
    AssumptionField{assumption("managed_run_hours", Group::People, Unit::HoursPerMonth, 0, 1e6),
                    &Assumptions::managedRunHours},
    AssumptionField{assumption("managed_setup_hours", Group::People, Unit::Hours, 0, 1e7),
                    &Assumptions::managedSetupHours},
    AssumptionField{assumption("spare_replicas", Group::Capacity, Unit::Replicas, 0, 1000, true),
                    &Assumptions::spareReplicas},
    AssumptionField{assumption("minimum_replicas", Group::Capacity, Unit::Replicas, 1, 1000, true),
                    &Assumptions::minimumReplicas},
    AssumptionField{assumption("target_utilisation", Group::Capacity, Unit::Share, 0.01, 1),
                    &Assumptions::targetUtilisation},
    AssumptionField{assumption("autoscale_start_minutes", Group::Capacity, Unit::Minutes, 0, 1440),
                    &Assumptions::autoscaleStartMinutes},
    AssumptionField{assumption("hot_storage_price", Group::Storage, Unit::MoneyPerGigabyteMonth, 0, 1000),
                    &Assumptions::hotStoragePrice},
    AssumptionField{assumption("registry_storage_price", Group::Storage, Unit::MoneyPerGigabyteMonth, 0, 1000),
                    &Assumptions::registryStoragePrice},
    AssumptionField{assumption("registry_copies", Group::Storage, Unit::Count, 0, 1000, true),
                    &Assumptions::registryCopies},
    AssumptionField{assumption("backup_copies", Group::Storage, Unit::Count, 0, 1000, true),
                    &Assumptions::backupCopies},
    AssumptionField{assumption("logs_gb_per_month", Group::Storage, Unit::Gigabytes, 0, billion),
                    &Assumptions::logsGbPerMonth},
    AssumptionField{assumption("egress_price", Group::Storage, Unit::MoneyPerGigabyte, 0, 1000),
                    &Assumptions::egressPrice},
    AssumptionField{assumption("ingress_price", Group::Storage, Unit::MoneyPerGigabyte, 0, 1000),
                    &Assumptions::ingressPrice},
    AssumptionField{assumption("bytes_per_token", Group::Storage, Unit::BytesPerToken, 0, 1000),
                    &Assumptions::bytesPerToken},
    AssumptionField{assumption("download_link", Group::Storage, Unit::GigabitsPerSecond, 0.001, 100'000),
                    &Assumptions::downloadLink},
    AssumptionField{assumption("weight_refreshes", Group::Storage, Unit::Count, 0, 1000),
                    &Assumptions::weightRefreshes},
    AssumptionField{assumption("software_per_gpu_year", Group::Software, Unit::MoneyPerYear, 0, billion),
                    &Assumptions::softwarePerGpuYear},
    AssumptionField{assumption("support_per_gpu_year", Group::Software, Unit::MoneyPerYear, 0, billion),
                    &Assumptions::supportPerGpuYear},
    AssumptionField{assumption("observability_per_month", Group::Software, Unit::MoneyPerMonth, 0, billion),
                    &Assumptions::observabilityPerMonth},
    AssumptionField{assumption("contingency", Group::Software, Unit::Share, 0, 5), &Assumptions::contingency},
    AssumptionField{assumption("other_setup_cost", Group::Software, Unit::Money, 0, anyAmount),
                    &Assumptions::otherSetupCost},
    AssumptionField{assumption("spot_interruption", Group::Software, Unit::Share, 0, 1),
                    &Assumptions::spotInterruption},
    AssumptionField{assumption("hardware_life", Group::Owned, Unit::Years, 0.5, 20), &Assumptions::hardwareLife},
    AssumptionField{assumption("residual_share", Group::Owned, Unit::Share, 0, 1), &Assumptions::residualShare},
    AssumptionField{assumption("network_and_install", Group::Owned, Unit::Share, 0, 5),
                    &Assumptions::networkAndInstall},
    AssumptionField{assumption("spare_parts_share", Group::Owned, Unit::Share, 0, 5), &Assumptions::sparePartsShare},
    AssumptionField{assumption("maintenance_share", Group::Owned, Unit::SharePerYear, 0, 5),
                    &Assumptions::maintenanceShare},
    AssumptionField{assumption("electricity_price", Group::Owned, Unit::MoneyPerKilowattHour, 0, 1e6),
                    &Assumptions::electricityPrice},
    AssumptionField{assumption("power_usage_effectiveness", Group::Owned, Unit::Factor, 1, 10),
                    &Assumptions::powerUsageEffectiveness},
    AssumptionField{assumption("idle_power_share", Group::Owned, Unit::Share, 0, 1), &Assumptions::idlePowerShare},
    AssumptionField{assumption("colocation_price", Group::Owned, Unit::MoneyPerKilowattMonth, 0, 1e6),
                    &Assumptions::colocationPrice},
    AssumptionField{assumption("tax_rate", Group::Tax, Unit::Share, 0, 1), &Assumptions::taxRate},
};

/// The position of the measured peak among the workload fields: next to the peak-to-average factor it overrules.
constexpr std::size_t peakConcurrencyPosition = 6;

constexpr std::size_t fieldCount = workloadFields.size() + assumptionFields.size() + 1;

constexpr std::array<Field, fieldCount> collectFields()
{
    std::array<Field, fieldCount> all{};
    std::size_t next = 0;
    for (std::size_t i = 0; i < workloadFields.size(); ++i) {
        if (i == peakConcurrencyPosition) {
            all[next++] = peakConcurrencyField;
        }
        all[next++] = workloadFields[i].field;
    }
    for (const AssumptionField& entry : assumptionFields) {
        all[next++] = entry.field;
    }
    return all;
}

constexpr std::array<Field, fieldCount> allFields = collectFields();

template <class Entries>
auto memberOf(const Entries& entries, const Field& field)
{
    const auto found = std::ranges::find_if(entries, [&](const auto& entry) { return entry.field.key == field.key; });
    return found->member;
}

bool isPeakConcurrency(const Field& field)
{
    return field.section == "workload" && field.key == peakConcurrencyField.key;
}

} // namespace

std::span<const Field> fields()
{
    return allFields;
}

std::string pathOf(const Field& field)
{
    return std::string(field.section) + '.' + std::string(field.key);
}

const Field* fieldAt(std::string_view path)
{
    const PathParts parts = splitPath(path);
    if (!parts.id.empty()) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        allFields, [&](const Field& field) { return field.section == parts.section && field.key == parts.field; });
    return found == allFields.end() ? nullptr : &*found;
}

const Quantity* quantity(const Plan& plan, const Field& field)
{
    if (isPeakConcurrency(field)) {
        return plan.workload.peakConcurrency ? &*plan.workload.peakConcurrency : nullptr;
    }
    if (field.section == "workload") {
        return &(plan.workload.*memberOf(workloadFields, field));
    }
    return &(plan.assumptions.*memberOf(assumptionFields, field));
}

void setQuantity(Plan& plan, const Field& field, Quantity value)
{
    if (isPeakConcurrency(field)) {
        plan.workload.peakConcurrency = std::move(value);
    } else if (field.section == "workload") {
        plan.workload.*memberOf(workloadFields, field) = std::move(value);
    } else {
        plan.assumptions.*memberOf(assumptionFields, field) = std::move(value);
    }
}

PathParts splitPath(std::string_view path)
{
    const auto first = path.find('.');
    if (first == std::string_view::npos) {
        return {path, {}, {}};
    }
    const auto last = path.rfind('.');
    const std::string_view id = last > first ? path.substr(first + 1, last - first - 1) : std::string_view{};
    return {path.substr(0, first), id, path.substr(last + 1)};
}

std::optional<PathInfo> pathInfo(const Plan& plan, std::string_view path)
{
    if (const Field* field = fieldAt(path)) {
        return PathInfo{field->unit, field->minimum, field->maximum, field->whole, false};
    }
    return detail::entryPathInfo(plan, splitPath(path));
}

std::optional<std::variant<double, std::string>> valueAt(const Plan& plan, std::string_view path)
{
    if (const Field* field = fieldAt(path)) {
        const Quantity* found = quantity(plan, *field);
        return found == nullptr ? std::nullopt : std::optional<std::variant<double, std::string>>(found->value);
    }
    return detail::entryValue(plan, splitPath(path));
}

std::optional<Finding> checkValue(const PathInfo& info, std::string_view path, double value)
{
    const auto finding = [&](std::string code, std::vector<base::Argument> arguments) {
        return Finding{Severity::Error, std::move(code), std::move(arguments), std::string(path), {}};
    };
    if (!std::isfinite(value)) {
        return finding("not_a_number", {});
    }
    if (value < info.minimum || value > info.maximum) {
        return finding("out_of_range",
                       {Amount{value, info.unit}, Amount{info.minimum, info.unit}, Amount{info.maximum, info.unit}});
    }
    if (info.whole && value != std::floor(value)) {
        return finding("not_whole", {Amount{value, info.unit}});
    }
    return std::nullopt;
}

namespace {

Finding unknownChoice(const PathInfo& info, const std::string& path, const std::string& choice)
{
    std::string list;
    for (const std::string_view known : info.choices) {
        list += (list.empty() ? "" : ", ") + std::string(known);
    }
    const std::vector<std::string> known(info.choices.begin(), info.choices.end());
    return {Severity::Error, "unknown_choice", {choice, list, nearestId(choice, known)}, path, {}};
}

} // namespace

base::Result<base::Done> applyOverride(Plan& plan, const Override& change)
{
    const auto info = pathInfo(plan, change.path);
    if (!info) {
        return Finding{Severity::Error, "unknown_field", {change.path}, change.path, {}};
    }
    const double* number = std::get_if<double>(&change.value);
    if (info->text == (number != nullptr)) {
        return Finding{Severity::Error, info->text ? "not_a_text" : "not_a_number", {change.path}, change.path, {}};
    }
    if (number != nullptr) {
        if (auto problem = checkValue(*info, change.path, *number)) {
            return std::move(*problem);
        }
    } else if (const auto& choice = std::get<std::string>(change.value);
               !info->choices.empty() && std::ranges::find(info->choices, choice) == info->choices.end()) {
        return unknownChoice(*info, change.path, choice);
    }
    if (const Field* field = fieldAt(change.path)) {
        const Quantity* present = quantity(plan, *field);
        setQuantity(plan, *field, detail::movedTo(present == nullptr ? Quantity{} : *present, *number, *info));
    } else {
        detail::setEntryValue(plan, splitPath(change.path), change.value);
    }
    return base::Done{};
}

namespace {

void checkQuantity(Findings& findings, const PathInfo& info, const std::string& path, const Quantity& quantity)
{
    if (auto problem = checkValue(info, path, quantity.value)) {
        findings.push_back(std::move(*problem));
    }
    for (const auto& bound : {quantity.low, quantity.high}) {
        if (bound) {
            if (auto problem = checkValue(info, path, *bound)) {
                findings.push_back(std::move(*problem));
            }
        }
    }
    if (quantity.low.value_or(quantity.value) > quantity.value
        || quantity.high.value_or(quantity.value) < quantity.value) {
        findings.push_back(
            {Severity::Error,
             "range_excludes_value",
             {Amount{quantity.low.value_or(quantity.value), info.unit}, Amount{quantity.value, info.unit},
              Amount{quantity.high.value_or(quantity.value), info.unit}},
             path,
             {}});
    }
}

/// Far above any shortlist; what is done for each pair of entries stays quick.
constexpr std::size_t mostEntries = 5000;

template <class Entry>
void checkIds(Findings& findings, const std::vector<Entry>& entries, std::string_view section, std::string Entry::*id)
{
    if (entries.size() > mostEntries) {
        findings.push_back({Severity::Error,
                            "too_many_entries",
                            {Amount{double(entries.size()), Unit::Count}, Amount{double(mostEntries), Unit::Count}},
                            std::string(section),
                            {}});
        return;
    }
    std::set<std::string_view> seen;
    for (const Entry& entry : entries) {
        const std::string path = std::string(section) + '.' + entry.*id;
        if ((entry.*id).empty()) {
            findings.push_back({Severity::Error, "missing_id", {}, path, {}});
        } else if (!seen.insert(entry.*id).second) {
            findings.push_back({Severity::Error, "duplicate_id", {entry.*id}, path, {}});
        }
    }
}

bool isCurrency(std::string_view code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

void checkShape(Findings& findings, const LoadShape& shape)
{
    const std::string path = "workload.shape";
    if (!shape.hourlyWeights.empty()) {
        const bool valid =
            std::ranges::all_of(shape.hourlyWeights, [](double w) { return std::isfinite(w) && w >= 0; });
        if (shape.hourlyWeights.size() != 24 || !valid) {
            findings.push_back({Severity::Error, "bad_hourly_weights", {}, path, {}});
        } else if (std::ranges::all_of(shape.hourlyWeights, [](double w) { return w == 0; })) {
            findings.push_back({Severity::Error, "empty_hourly_weights", {}, path, {}});
        }
    }
    if (!std::isfinite(shape.weekendFactor) || shape.weekendFactor < 0 || shape.weekendFactor > 10) {
        findings.push_back(
            {Severity::Error,
             "out_of_range",
             {Amount{shape.weekendFactor, Unit::Factor}, Amount{0, Unit::Factor}, Amount{10, Unit::Factor}},
             path,
             {}});
    }
    constexpr double furthestWest = -12;
    constexpr double furthestEast = 14;
    if (!(shape.utcOffsetHours >= furthestWest && shape.utcOffsetHours <= furthestEast)) {
        findings.push_back({Severity::Error,
                            "out_of_range",
                            {Amount{shape.utcOffsetHours, Unit::Hours}, Amount{furthestWest, Unit::Hours},
                             Amount{furthestEast, Unit::Hours}},
                            path,
                            {}});
    }
}

} // namespace

Findings checkPlan(const Plan& plan)
{
    Findings findings;
    for (const Field& field : allFields) {
        if (const Quantity* present = quantity(plan, field)) {
            checkQuantity(findings, {field.unit, field.minimum, field.maximum, field.whole, false}, pathOf(field),
                          *present);
        }
    }
    for (const auto& [currency, rate] : plan.exchangeRates) {
        const std::string path = "exchange_rates." + currency;
        if (const auto info = pathInfo(plan, path); info && isCurrency(currency)) {
            checkQuantity(findings, *info, path, rate);
        } else {
            findings.push_back({Severity::Error, "not_a_currency", {currency}, path, {}});
        }
    }
    if (!isCurrency(plan.currency)) {
        findings.push_back({Severity::Error, "not_a_currency", {plan.currency}, "currency", {}});
    }
    checkIds(findings, plan.shortlist, "shortlist", &ShortlistEntry::id);
    checkIds(findings, plan.managed, "managed", &ManagedEntry::id);
    checkIds(findings, plan.scenarios, "scenarios", &Scenario::name);
    checkIds(findings, plan.own.models, "own.models", &catalogue::ModelCard::id);
    checkIds(findings, plan.own.accelerators, "own.accelerators", &catalogue::Accelerator::id);
    checkIds(findings, plan.own.hosting, "own.hosting", &catalogue::HostingOffer::id);
    checkIds(findings, plan.own.managed, "own.managed", &catalogue::ManagedOffer::id);
    checkShape(findings, plan.workload.shape);
    detail::checkEntries(findings, plan);
    return findings;
}

} // namespace evenhost::plan
