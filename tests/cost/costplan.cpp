#include "costplan.h"

#include "plan/fields.h"

#include <stdexcept>

namespace evenhost::cost::test {

namespace {

base::Quantity quantity(double value)
{
    return {.value = value,
            .low = {},
            .high = {},
            .provenance = {
                .source = "made up", .date = "2026-11-01", .confidence = base::Confidence::Estimated, .note = {}}};
}

catalogue::HostingOffer hosting(const char* id, catalogue::Billing billing, double price)
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

catalogue::ManagedOffer managed(const char* id, const char* currency, double input, double output)
{
    catalogue::ManagedOffer offer;
    offer.id = id;
    offer.currency = currency;
    offer.prices.input = input;
    offer.prices.output = output;
    offer.provenance = quantity(0).provenance;
    return offer;
}

void setAssumptions(plan::Plan& plan)
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
        {"assumptions.bytes_per_token", 5},
        {"assumptions.download_link", 1},
        {"assumptions.software_per_gpu_year", 1'200},
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

} // namespace

catalogue::Catalogue smallCatalogue()
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
    catalogue.hosting = {hosting("on-demand", Billing::OnDemand, 10.0), hosting("owned", Billing::Owned, 0.0),
                         hosting("reserved", Billing::Reserved, 6.0), hosting("spot", Billing::Spot, 4.0)};
    catalogue.hosting[1].ownership = catalogue::Ownership{quantity(200'000.0), quantity(10.0), {}};
    catalogue.managed = {managed("claude", "USD", 3.0, 15.0), managed("local", "AUD", 1.0, 4.0)};
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

plan::Plan smallPlan()
{
    plan::Plan plan;
    setAssumptions(plan);
    plan.exchangeRates["USD"] = quantity(1.5);
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

plan::ResolvedPlan resolved(const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    auto result = plan::resolve(plan, catalogue);
    if (!result) {
        throw std::runtime_error(result.error().front().code + " " + result.error().front().path);
    }
    return std::move(result).value();
}

} // namespace evenhost::cost::test
