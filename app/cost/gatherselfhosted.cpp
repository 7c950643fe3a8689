// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/gather.h"
#include "cost/gatherpeople_p.h"
#include "cost/planreader_p.h"

#include <algorithm>

namespace evenhost::cost {

namespace {

using base::Traced;
using catalogue::Billing;
using catalogue::HostingOffer;
using detail::field;
using detail::figure;

template <Number N>
ForeignPrice<N> foreignPrice(const plan::Plan& plan, const HostingOffer& offer, const base::Quantity& quantity,
                             std::string_view key, Unit unit)
{
    return {.amount = figure<N>(quantity.value, key, unit, "hosting", offer.id, key, &quantity.provenance),
            .foreign = offer.currency != plan.currency,
            .rate = detail::exchangeRate<N>(plan, offer.currency)};
}

template <Number N>
RentInputs<N> gatherRent(const plan::ResolvedPlan& resolved, const HostingOffer& offer)
{
    const plan::Plan& plan = resolved.plan();
    RentInputs<N> rent;
    rent.pricePerNodeHour =
        foreignPrice<N>(plan, offer, offer.pricePerNodeHour, "price_per_node_hour", Unit::MoneyPerHour);
    rent.spot = offer.billing == Billing::Spot;
    if (rent.spot) {
        const HostingOffer* instead = onDemandOf(resolved.catalogue(), offer);
        const HostingOffer& replacement = instead == nullptr ? offer : *instead;
        rent.interruption = field<N>(plan, "assumptions.spot_interruption");
        rent.replacement =
            foreignPrice<N>(plan, replacement, replacement.pricePerNodeHour, "price_per_node_hour", Unit::MoneyPerHour);
    }
    return rent;
}

template <Number N>
OwnershipInputs<N> gatherOwnership(const plan::Plan& plan, const HostingOffer& offer)
{
    OwnershipInputs<N> in;
    const catalogue::Ownership& own = *offer.ownership;
    in.serverPrice = foreignPrice<N>(plan, offer, own.serverPrice, "server_price", Unit::Money);
    in.nodeKilowatts = figure<N>(own.nodePowerKilowatts.value, "node_power_kilowatts", Unit::Kilowatts, "hosting",
                                 offer.id, "node_power_kilowatts", &own.nodePowerKilowatts.provenance);
    in.networkAndInstall = field<N>(plan, "assumptions.network_and_install");
    in.sparePartsShare = field<N>(plan, "assumptions.spare_parts_share");
    in.residualShare = field<N>(plan, "assumptions.residual_share");
    in.lifeYears = field<N>(plan, "assumptions.hardware_life");
    in.maintenanceShare = field<N>(plan, "assumptions.maintenance_share");
    in.idlePowerShare = field<N>(plan, "assumptions.idle_power_share");
    in.powerUsageEffectiveness = field<N>(plan, "assumptions.power_usage_effectiveness");
    in.electricityPrice = field<N>(plan, "assumptions.electricity_price");
    in.colocationPrice = field<N>(plan, "assumptions.colocation_price");
    return in;
}

/// How replicas and the nodes an offer sells fit together.
template <Number N>
void gatherNodes(FleetInputs<N>& fleet, const HostingOffer& offer, const sizing::ReplicaSizing<N>& replica)
{
    const base::Provenance& sold =
        offer.ownership ? offer.ownership->serverPrice.provenance : offer.pricePerNodeHour.provenance;
    const int perReplica = std::max(replica.layout.gpus, 1);
    const int perNode = std::max(offer.gpusPerNode, 1);
    fleet.gpusPerNode = figure<N>(perNode, "gpus_per_node", Unit::Gpus, "hosting", offer.id, "gpus_per_node", &sold);
    fleet.gpusPerReplica =
        base::searched<N>(perReplica, "gpus_per_replica", Unit::Gpus,
                          {fleet.gpusPerNode, replica.maximumConcurrency, base::constant<N>(sizing::sizePreference)});
    const auto fitting = [&](int count, std::string_view name) {
        return base::searched<N>(std::max(count, 1), name, Unit::Count, {fleet.gpusPerNode, fleet.gpusPerReplica});
    };
    fleet.replicasPerNode = fitting(perNode / perReplica, "replicas_per_node");
    fleet.nodesPerReplica = fitting(replica.nodesPerReplica, "nodes_per_replica");
}

template <Number N>
FleetInputs<N> gatherFleet(const plan::Plan& plan, const plan::ResolvedEntry& entry,
                           const sizing::ReplicaSizing<N>& replica)
{
    FleetInputs<N> fleet;
    fleet.requestsPerSecond = replica.speed.requestsPerSecond;
    fleet.concurrency = replica.speed.concurrency;
    fleet.targetUtilisation = field<N>(plan, "assumptions.target_utilisation");
    fleet.concurrencyMeasured = plan.workload.peakConcurrency && plan.workload.peakConcurrency->value > 0.0
                                && plan.workload.requestsPerDay.value > 0.0;
    if (fleet.concurrencyMeasured) {
        fleet.peakConcurrency = field<N>(plan, "workload.peak_concurrency");
        fleet.measuredAtRequestsPerDay = field<N>(plan, "workload.requests_per_day");
    }
    fleet.spareReplicas = field<N>(plan, "assumptions.spare_replicas");
    fleet.minimumReplicas = field<N>(plan, "assumptions.minimum_replicas");
    gatherNodes(fleet, *entry.hosting, replica);
    fleet.schedule = entry.entry->schedule;
    fleet.billedAlways = entry.hosting->billing == Billing::Reserved;
    fleet.officeHoursPerDay = figure<N>(entry.entry->officeHoursPerDay, "office_hours_per_day", Unit::HoursPerDay,
                                        "shortlist", entry.entry->id, "office_hours_per_day", &detail::chosenInPlan());
    fleet.startMinutes = field<N>(plan, "assumptions.autoscale_start_minutes");
    fleet.profile = loadProfile(plan.workload.shape, plan.workload.peakToAverage.value);
    return fleet;
}

template <Number N>
StorageInputs<N> gatherStorage(const plan::Plan& plan, const sizing::ReplicaSizing<N>& replica)
{
    StorageInputs<N> storage;
    storage.checkpointGb = base::named(replica.checkpointBytes / base::constant<N>(base::constants::bytesPerGigabyte),
                                       "checkpoint", Unit::Gigabytes);
    storage.hotPrice = field<N>(plan, "assumptions.hot_storage_price");
    storage.registryPrice = field<N>(plan, "assumptions.registry_storage_price");
    storage.registryCopies = field<N>(plan, "assumptions.registry_copies");
    storage.backupCopies = field<N>(plan, "assumptions.backup_copies");
    storage.logsGbPerMonth = field<N>(plan, "assumptions.logs_gb_per_month");
    return storage;
}

} // namespace

const HostingOffer* onDemandOf(const catalogue::Catalogue& catalogue, const HostingOffer& spot)
{
    const auto same = [&](const HostingOffer& offer) {
        return offer.billing == Billing::OnDemand && offer.provider == spot.provider && offer.sku == spot.sku
               && offer.region == spot.region && offer.currency == spot.currency
               && offer.gpusPerNode == spot.gpusPerNode;
    };
    const auto found = std::ranges::find_if(catalogue.hosting, same);
    return found == catalogue.hosting.end() ? nullptr : &*found;
}

template <Number N>
Traffic<N> gatherTraffic(const plan::Plan& plan)
{
    Traffic<N> traffic;
    traffic.requestsPerDay = field<N>(plan, "workload.requests_per_day");
    traffic.inputTokens = field<N>(plan, "workload.input_tokens");
    traffic.outputTokens = field<N>(plan, "workload.output_tokens");
    traffic.cachedInputShare = field<N>(plan, "workload.cached_input_share");
    traffic.cacheWriteShare = field<N>(plan, "workload.cache_write_share");
    traffic.batchShare = field<N>(plan, "workload.batch_share");
    traffic.retryShare = field<N>(plan, "workload.retry_share");
    traffic.peakToAverage = field<N>(plan, "workload.peak_to_average");
    return traffic;
}

template <Number N>
SelfHostedInputs<N> gatherSelfHosted(const plan::ResolvedPlan& resolved, const plan::ResolvedEntry& entry,
                                     const sizing::ReplicaSizing<N>& replica)
{
    const plan::Plan& plan = resolved.plan();
    SelfHostedInputs<N> in;
    in.fleet = gatherFleet(plan, entry, replica);
    in.owned = entry.hosting->billing == Billing::Owned && entry.hosting->ownership.has_value();
    if (in.owned) {
        in.ownership = gatherOwnership<N>(plan, *entry.hosting);
    } else {
        in.rent = gatherRent<N>(resolved, *entry.hosting);
    }
    in.storage = gatherStorage(plan, replica);
    in.network = {.egressPrice = field<N>(plan, "assumptions.egress_price"),
                  .bytesPerToken = field<N>(plan, "assumptions.bytes_per_token"),
                  .ingressPrice = field<N>(plan, "assumptions.ingress_price"),
                  .downloadsAYear = field<N>(plan, "assumptions.weight_refreshes")};
    in.people = detail::gatherPeople<N>(plan);
    in.runHours = field<N>(plan, "assumptions.run_hours");
    in.softwarePerGpuYear = field<N>(plan, "assumptions.software_per_gpu_year");
    in.supportPerGpuYear = field<N>(plan, "assumptions.support_per_gpu_year");
    in.observabilityPerMonth = field<N>(plan, "assumptions.observability_per_month");
    in.contingency = field<N>(plan, "assumptions.contingency");
    in.setupHours = field<N>(plan, "assumptions.setup_hours");
    in.otherSetupCost = field<N>(plan, "assumptions.other_setup_cost");
    in.horizonMonths = field<N>(plan, "assumptions.horizon_months");
    in.tax = detail::gatherTax<N>(plan);
    return in;
}

template Traffic<double> gatherTraffic<double>(const plan::Plan&);
template Traffic<Traced> gatherTraffic<Traced>(const plan::Plan&);
template SelfHostedInputs<double> gatherSelfHosted<double>(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                                                           const sizing::ReplicaSizing<double>&);
template SelfHostedInputs<Traced> gatherSelfHosted<Traced>(const plan::ResolvedPlan&, const plan::ResolvedEntry&,
                                                           const sizing::ReplicaSizing<Traced>&);

} // namespace evenhost::cost
