#pragma once

#include "plan/fields.h"
#include "plan/resolve.h"
#include "sizing/replica.h"

#include <stdexcept>

/// A small plan with every field set, for tests that start from a plan. All numbers are made up and round.
/// Shortlist: "rented", "spot", "reserved", "owned" (one model on 8-GPU nodes). Managed: "claude" (USD), "local" (AUD).
namespace evenhost::cost::test {

namespace detail {

inline base::Quantity quantity(double value)
{
    return {.value = value,
            .low = {},
            .high = {},
            .provenance = {
                .source = "made up", .date = "2026-11-01", .confidence = base::Confidence::Estimated, .note = {}}};
}

inline catalogue::HostingOffer hosting(const char* id, catalogue::Billing billing, double price)
{
    catalogue::HostingOffer offer;
    offer.id = id;
    offer.provider = "Cloud";
    offer.sku = "eight";
    offer.acceleratorId = "gpu";
    offer.gpusPerNode = 8;
    offer.region = "here";
    offer.billing = billing;
    offer.pricePerNodeHour = quantity(price);
    return offer;
}

inline catalogue::ManagedOffer managed(const char* id, const char* currency, double input, double output)
{
    catalogue::ManagedOffer offer;
    offer.id = id;
    offer.currency = currency;
    offer.prices.input = input;
    offer.prices.output = output;
    offer.provenance = quantity(0).provenance;
    return offer;
}

inline void setAssumptions(plan::Plan& plan)
{
    const std::vector<std::pair<const char*, double>> values{
        {"assumptions.horizon_months", 36},
        {"assumptions.discount_rate", 0.08},
        {"assumptions.engineer_salary", 150'000},
        {"assumptions.superannuation", 0.12},
        {"assumptions.payroll_tax", 0.05},
        {"assumptions.other_on_costs", 0.024},
        {"assumptions.productive_hours", 1'500},
        {"assumptions.run_hours", 40},
        {"assumptions.setup_hours", 100},
        {"assumptions.managed_run_hours", 5},
        {"assumptions.managed_setup_hours", 20},
        {"assumptions.spare_replicas", 1},
        {"assumptions.minimum_replicas", 1},
        {"assumptions.target_utilisation", 0.5},
        {"assumptions.autoscale_start_minutes", 10},
        {"assumptions.hot_storage_price", 0.1},
        {"assumptions.registry_storage_price", 0.02},
        {"assumptions.registry_copies", 2},
        {"assumptions.backup_copies", 1},
        {"assumptions.logs_gb_per_month", 50},
        {"assumptions.egress_price", 0.12},
        {"assumptions.ingress_price", 0.01},
        {"assumptions.weight_refreshes", 4},
        {"assumptions.bytes_per_token", 5},
        {"assumptions.download_link", 1},
        {"assumptions.software_per_gpu_year", 1'200},
        {"assumptions.support_per_gpu_year", 600},
        {"assumptions.observability_per_month", 100},
        {"assumptions.contingency", 0.1},
        {"assumptions.other_setup_cost", 6'000},
        {"assumptions.spot_interruption", 0.1},
        {"assumptions.hardware_life", 4},
        {"assumptions.residual_share", 0.1},
        {"assumptions.network_and_install", 0.15},
        {"assumptions.spare_parts_share", 0.05},
        {"assumptions.maintenance_share", 0.08},
        {"assumptions.electricity_price", 0.2},
        {"assumptions.power_usage_effectiveness", 1.5},
        {"assumptions.idle_power_share", 0.4},
        {"assumptions.colocation_price", 300},
        {"assumptions.tax_rate", 0.1},
        {"workload.requests_per_day", 20'000},
        {"workload.input_tokens", 1'000},
        {"workload.output_tokens", 200},
        {"workload.cached_input_share", 0.25},
        {"workload.peak_to_average", 2},
        {"workload.context_tokens", 8'192},
        {"workload.growth_per_month", 0.03},
        {"workload.batch_share", 0.2},
        {"workload.retry_share", 0.01},
    };
    for (const auto& [path, value] : values) {
        plan::setQuantity(plan, *plan::fieldAt(path), quantity(value));
    }
}

} // namespace detail

inline catalogue::Catalogue smallCatalogue()
{
    catalogue::Catalogue catalogue;
    catalogue::ModelCard model;
    model.id = "model";
    model.name = "Model";
    catalogue.models.push_back(model);
    catalogue::Accelerator accelerator;
    accelerator.id = "gpu";
    catalogue.accelerators.push_back(accelerator);
    using catalogue::Billing;
    catalogue.hosting = {
        detail::hosting("on-demand", Billing::OnDemand, 10.0), detail::hosting("owned", Billing::Owned, 0.0),
        detail::hosting("reserved", Billing::Reserved, 6.0), detail::hosting("spot", Billing::Spot, 4.0)};
    catalogue.hosting[1].ownership = catalogue::Ownership{detail::quantity(200'000.0), detail::quantity(10.0), {}};
    catalogue.managed = {detail::managed("claude", "USD", 3.0, 15.0), detail::managed("local", "AUD", 1.0, 4.0)};
    catalogue.managed[0].prices.cacheRead = 0.3;
    catalogue.managed[0].prices.cacheWriteShort = 3.75;
    catalogue.managed[0].prices.cacheWriteLong = 6.0;
    catalogue.managed[0].batchMultiplier = 0.5;
    catalogue.managed[0].tiers.push_back(
        {.aboveInputTokens = 100'000,
         .inclusive = false,
         .prices = {.input = 6, .output = 30, .cacheRead = {}, .cacheWriteShort = {}, .cacheWriteLong = {}}});
    return catalogue;
}

inline plan::Plan smallPlan()
{
    plan::Plan plan;
    detail::setAssumptions(plan);
    plan.exchangeRates["USD"] = detail::quantity(1.5);
    for (const auto& [id, offer] : std::vector<std::pair<const char*, const char*>>{
             {"rented", "on-demand"}, {"spot", "spot"}, {"reserved", "reserved"}, {"owned", "owned"}}) {
        plan::ShortlistEntry entry;
        entry.id = id;
        entry.modelId = "model";
        entry.hostingId = offer;
        plan.shortlist.push_back(entry);
    }
    for (const char* id : {"claude", "local"}) {
        plan::ManagedEntry entry;
        entry.id = id;
        entry.offerId = id;
        plan.managed.push_back(entry);
    }
    return plan;
}

inline plan::ResolvedPlan resolved(const plan::Plan& plan, const catalogue::Catalogue& catalogue = smallCatalogue())
{
    auto result = plan::resolve(plan, catalogue);
    if (!result) {
        throw std::runtime_error(result.error().front().code + " " + result.error().front().path);
    }
    return std::move(result).value();
}

/// 8 GPUs, 0.5 requests a second, 16 in flight, 500 GB.
template <base::Number N>
[[nodiscard]] sizing::ReplicaSizing<N> smallReplica()
{
    sizing::ReplicaSizing<N> replica;
    replica.feasible = true;
    replica.layout.gpus = 8;
    replica.layout.tensorParallel = 8;
    replica.checkpointBytes = N(500e9);
    replica.speed.requestsPerSecond = base::named(N(0.5), "requests_per_second", base::Unit::RequestsPerSecond);
    replica.speed.concurrency = N(16.0);
    return replica;
}

} // namespace evenhost::cost::test
