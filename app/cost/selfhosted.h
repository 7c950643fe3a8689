// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/costpart.h"
#include "cost/fleet.h"
#include "cost/people.h"
#include "cost/tax.h"

/// The fully loaded month of running a model ourselves (design: cost model, section 1), one function a line.
/// Amounts are in the plan's currency, ex tax; prices in another currency are converted by their exchange rate.
namespace evenhost::cost {

/// A price in its own currency; `rate` is used only when `foreign`.
template <Number N>
struct ForeignPrice
{
    N amount{};
    bool foreign = false;
    N rate{1.0}; ///< units of the plan's currency for one unit of the price's

    [[nodiscard]] N local() const { return foreign ? amount * rate : amount; }
};

template <Number N>
struct RentInputs
{
    ForeignPrice<N> pricePerNodeHour;
    bool spot = false;
    N interruption{};            ///< spot: share of the hours bought again ...
    ForeignPrice<N> replacement; ///< ... at this price for a node and hour
};

/// Owned nodes; shares of "the purchase" are of the servers with network, installation and spare parts.
template <Number N>
struct OwnershipInputs
{
    ForeignPrice<N> serverPrice; ///< one node with its accelerators
    N networkAndInstall{};       ///< share of the servers' price
    N sparePartsShare{};         ///< share of the servers' price
    N residualShare{};           ///< of the purchase
    N lifeYears{};               ///< > 0
    N maintenanceShare{};        ///< of the purchase, a year
    N nodeKilowatts{};           ///< one node at full load
    N idlePowerShare{};          ///< of full load
    N powerUsageEffectiveness{1.0};
    N electricityPrice{}; ///< a kWh
    N colocationPrice{};  ///< a kW and month of contracted power
};

template <Number N>
struct StorageInputs
{
    N checkpointGb{};
    N hotPrice{};      ///< a GB and month, one copy on every node
    N registryPrice{}; ///< a GB and month
    N registryCopies{};
    N backupCopies{};
    N logsGbPerMonth{};
};

template <Number N>
struct NetworkInputs
{
    N egressPrice{}; ///< a GB
    N bytesPerToken{};
    N ingressPrice{};   ///< a GB
    N downloadsAYear{}; ///< of the whole checkpoint
};

template <Number N>
struct SelfHostedInputs
{
    FleetInputs<N> fleet;
    bool owned = false;
    RentInputs<N> rent;           ///< when not owned
    OwnershipInputs<N> ownership; ///< when owned
    StorageInputs<N> storage;
    NetworkInputs<N> network;
    PeopleInputs<N> people;
    N runHours{}; ///< a month
    N softwarePerGpuYear{};
    N supportPerGpuYear{};
    N observabilityPerMonth{};
    N contingency{};    ///< share of all running lines
    N setupHours{};     ///< once
    N otherSetupCost{}; ///< once
    N horizonMonths{};  ///< what is paid once is spread over these, > 0
    TaxInputs<N> tax;
};

/// Rented nodes are billed for the hours they run, busy or idle.
template <Number N>
[[nodiscard]] N rentMonthly(const RentInputs<N>& in, const N& nodeHours)
{
    const N rent = nodeHours * in.pricePerNodeHour.local();
    const N bill = in.spot ? rent + nodeHours * in.interruption * in.replacement.local() : rent;
    return base::named(bill, "gpu_rent", Unit::MoneyPerMonth);
}

/// What owned nodes cost to buy: servers, network, installation, spare parts.
template <Number N>
[[nodiscard]] N purchase(const OwnershipInputs<N>& in, const N& nodes)
{
    const N servers = base::named(nodes * in.serverPrice.local(), "servers", Unit::Money);
    return base::named(servers * (N(1.0) + in.networkAndInstall + in.sparePartsShare), "purchase", Unit::Money);
}

/// Straight line from the purchase to the residual value.
template <Number N>
[[nodiscard]] N depreciationMonthly(const OwnershipInputs<N>& in, const N& bought)
{
    const N residual = base::named(bought * in.residualShare, "residual_value", Unit::Money);
    return base::named((bought - residual) / (in.lifeYears * base::constant<N>(base::constants::monthsPerYear)),
                       "depreciation", Unit::MoneyPerMonth);
}

/// Electricity: every running node draws its idle power, and on top what the work draws, both times PUE.
template <Number N>
[[nodiscard]] N powerMonthly(const OwnershipInputs<N>& in, const FleetInputs<N>& fleetIn, const Fleet<N>& fleet)
{
    const N idle = fleet.nodeHours * in.nodeKilowatts * in.idlePowerShare;
    const N replicaKilowatts = in.nodeKilowatts * fleetIn.gpusPerReplica / fleetIn.gpusPerNode;
    const N busyReplicaHours = fleet.utilisation * fleet.replicas * base::constant<N>(base::constants::hoursPerMonth);
    const N work = busyReplicaHours * replicaKilowatts * (N(1.0) - in.idlePowerShare);
    const N energy = base::named((idle + work) * in.powerUsageEffectiveness, "energy", Unit::KilowattHours);
    return base::named(energy * in.electricityPrice, "power", Unit::MoneyPerMonth);
}

template <Number N>
[[nodiscard]] N colocationMonthly(const OwnershipInputs<N>& in, const N& nodes)
{
    return base::named(nodes * in.nodeKilowatts * in.colocationPrice, "colocation", Unit::MoneyPerMonth);
}

template <Number N>
[[nodiscard]] N maintenanceMonthly(const OwnershipInputs<N>& in, const N& bought)
{
    return base::named(bought * in.maintenanceShare / base::constant<N>(base::constants::monthsPerYear), "maintenance",
                       Unit::MoneyPerMonth);
}

/// A hot copy on each node, copies in the registry, backups, and a month of logs.
template <Number N>
[[nodiscard]] N storageMonthly(const StorageInputs<N>& in, const N& nodes)
{
    const N hot = nodes * in.checkpointGb * in.hotPrice;
    const N kept = ((in.registryCopies + in.backupCopies) * in.checkpointGb + in.logsGbPerMonth) * in.registryPrice;
    return base::named(hot + kept, "storage", Unit::MoneyPerMonth);
}

/// Text sent to users, and the weights each time they are fetched. What users send is not charged for.
template <Number N>
[[nodiscard]] N networkMonthly(const NetworkInputs<N>& in, const N& checkpointGb, const Traffic<N>& traffic)
{
    const N bytes = requestsPerMonth(traffic) * traffic.outputTokens * in.bytesPerToken;
    const N out = bytes / base::constant<N>(base::constants::bytesPerGigabyte) * in.egressPrice;
    const N fetched = checkpointGb * in.downloadsAYear / base::constant<N>(base::constants::monthsPerYear);
    return base::named(out + fetched * in.ingressPrice, "network", Unit::MoneyPerMonth);
}

template <Number N>
[[nodiscard]] N peopleMonthly(const PeopleInputs<N>& in, const N& hours)
{
    return base::named(hours * loadedHourlyCost(in), "people", Unit::MoneyPerMonth);
}

template <Number N>
[[nodiscard]] N softwareMonthly(const SelfHostedInputs<N>& in, const N& gpus)
{
    const N perGpu = in.softwarePerGpuYear / base::constant<N>(base::constants::monthsPerYear);
    return base::named(gpus * perGpu + in.observabilityPerMonth, "software", Unit::MoneyPerMonth);
}

/// Contracts for help with the serving stack, by the GPU; help with owned hardware is maintenance.
template <Number N>
[[nodiscard]] N supportMonthly(const SelfHostedInputs<N>& in, const N& gpus)
{
    return base::named(gpus * (in.supportPerGpuYear / base::constant<N>(base::constants::monthsPerYear)), "support",
                       Unit::MoneyPerMonth);
}

/// What is paid once, apart from hardware.
template <Number N>
[[nodiscard]] N setupOnce(const SelfHostedInputs<N>& in)
{
    return base::named(in.setupHours * loadedHourlyCost(in.people) + in.otherSetupCost, "setup", Unit::Money);
}

/// The same with the tax that is not recovered.
template <Number N>
[[nodiscard]] N setupPaid(const SelfHostedInputs<N>& in)
{
    return in.tax.isCost() ? setupOnce(in) + in.otherSetupCost * in.tax.rate : setupOnce(in);
}

/// The month of a given fleet.
template <Number N>
[[nodiscard]] Month<N> selfHostedMonthOf(const SelfHostedInputs<N>& in, const Traffic<N>& traffic,
                                         const Fleet<N>& fleet)
{
    Month<N> month;
    if (in.owned) {
        const N bought = purchase(in.ownership, fleet.nodes);
        month.set(CostPart::Gpus, depreciationMonthly(in.ownership, bought));
        month.set(CostPart::Power, powerMonthly(in.ownership, in.fleet, fleet));
        month.set(CostPart::Colocation, colocationMonthly(in.ownership, fleet.nodes));
        month.set(CostPart::Maintenance, maintenanceMonthly(in.ownership, bought));
    } else {
        month.set(CostPart::Gpus, rentMonthly(in.rent, fleet.nodeHours));
    }
    month.set(CostPart::Storage, storageMonthly(in.storage, fleet.nodes));
    month.set(CostPart::Network, networkMonthly(in.network, in.storage.checkpointGb, traffic));
    month.set(CostPart::People, peopleMonthly(in.people, in.runHours));
    month.set(CostPart::Software, softwareMonthly(in, fleet.gpus));
    month.set(CostPart::Support, supportMonthly(in, fleet.gpus));
    const N running = month.sumBefore(CostPart::Contingency);
    month.set(CostPart::Contingency, base::named(running * in.contingency, "contingency", Unit::MoneyPerMonth));
    month.set(CostPart::SetupSpread,
              base::named(setupOnce(in) / in.horizonMonths, "setup_spread", Unit::MoneyPerMonth));
    const N bought = running - *month.part(CostPart::People);
    addTotals(month, in.tax, bought + bought * in.contingency, in.otherSetupCost / in.horizonMonths);
    month.total = base::named(month.total, "self_hosted_month", Unit::MoneyPerMonth);
    return month;
}

/// selfHosted(v): the fleet the traffic takes, and its month.
template <Number N>
[[nodiscard]] Month<N> selfHostedMonth(const SelfHostedInputs<N>& in, const Traffic<N>& traffic)
{
    return selfHostedMonthOf(in, traffic, fleetFor(in.fleet, traffic));
}

} // namespace evenhost::cost
