// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/forecast.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace evenhost::cost {

namespace {

using base::Traced;

/// Counts that are no inputs but follow from which month it is.
constexpr std::string_view forecastSource = "the calendar of the forecast";

/// A count of months or years in the forecast.
template <Number N>
N calendar(double value, std::string_view name, Unit unit)
{
    return base::constant<N>({name, value, unit, forecastSource});
}

/// (1 + share a year) after the months before `month`.
template <Number N>
N drifted(const N& sharePerYear, int month)
{
    return base::power(N(1.0) + sharePerYear,
                       calendar<N>((month - 1) / base::monthsPerYear, "years_from_today", Unit::Years));
}

template <Number N>
Traffic<N> trafficIn(const Traffic<N>& traffic, const OutlookInputs<N>& outlook, int month)
{
    const N volume =
        traffic.requestsPerDay
        * base::power(N(1.0) + outlook.growthPerMonth, calendar<N>(month - 1, "months_from_today", Unit::Months));
    return atVolume(traffic, base::named(volume, "requests_per_day", Unit::RequestsPerDay));
}

/// Nodes bought or committed to together; a batch of none where nothing is missing.
template <Number N>
struct Batch
{
    int firstMonth = 1;
    int months = 0; ///< life or term
    N nodes{};
    N price{}; ///< owned: the purchase; reserved: the rent's drift factor

    [[nodiscard]] bool runs(int month) const { return month >= firstMonth && month < firstMonth + months; }
};

/// One way to host over the months, with the batches of nodes it has taken on.
template <Number N>
class OwnSide
{
public:
    OwnSide(const SelfHostedInputs<N>& in, const OutlookInputs<N>& outlook)
        : m_in(in)
        , m_outlook(outlook)
        , m_lifeMonths(in.owned
                           ? std::max(1, static_cast<int>(std::lround(base::valueOf(in.ownership.lifeYears) * 12.0)))
                           : outlook.reservedTermMonths)
    {}

    /// Adds this month's costs of `fleet` for `traffic` to the forecast.
    void addMonth(ForecastOf<N>& forecast, int month, const Traffic<N>& traffic, Fleet<N> fleet)
    {
        const auto index = static_cast<std::size_t>(month);
        if (m_lifeMonths > 0) {
            takeOn(forecast, month, fleet.nodes);
            fleet.nodes = base::named(nodesIn(month), "nodes", Unit::Nodes);
            fleet.gpus = base::named(fleet.nodes * m_in.fleet.gpusPerNode, "gpus", Unit::Gpus);
            fleet.nodeHours =
                m_in.owned ? fleet.nodeHours : fleet.nodes * base::constant<N>(base::constants::hoursPerMonth);
        }
        SelfHostedInputs<N> in = m_in;
        in.rent.pricePerNodeHour.amount *= rentFactorIn(month);
        in.rent.replacement.amount *= rentFactorIn(month);
        in.ownership.serverPrice.amount = N(0.0); // the purchase and its depreciation are booked by batch
        const N amount = selfHostedMonthOf(in, traffic, fleet).running;
        if (m_in.owned) {
            addOwnedMonth(forecast, month, amount);
        } else {
            forecast.cash[index] += amount;
            forecast.profitAndLoss[index] += amount;
        }
        forecast.nodes[index] = fleet.nodes;
    }

    /// At the end what is still owned is sold at its book value.
    void close(ForecastOf<N>& forecast) const
    {
        const int last = m_outlook.months;
        for (const Batch<N>& batch : m_batches) {
            const int age = last + 1 - batch.firstMonth;
            if (m_in.owned && age <= batch.months) {
                forecast.cash[static_cast<std::size_t>(last)] -=
                    m_in.tax.paid(batch.price - usedIn(batch) * calendar<N>(age, "months_used", Unit::Months));
            }
        }
    }

private:
    /// Contingency is a share of all running lines, depreciation among them, in both views.
    void addOwnedMonth(ForecastOf<N>& forecast, int month, const N& amount) const
    {
        const auto index = static_cast<std::size_t>(month);
        N used = N(0.0);
        N kept = N(0.0);
        for (const Batch<N>& batch : m_batches) {
            if (batch.runs(month)) {
                used += usedIn(batch);
                kept += maintenanceMonthly(m_in.ownership, batch.price);
            }
        }
        const N depreciation = base::named(used, "depreciation", Unit::MoneyPerMonth);
        const N paid = amount + m_in.tax.paid(kept + m_in.contingency * (kept + depreciation));
        forecast.cash[index] += paid;
        forecast.profitAndLoss[index] += paid + m_in.tax.paid(depreciation);
    }

    /// Buys or commits to the nodes that are missing; what has reached its end is sold first.
    void takeOn(ForecastOf<N>& forecast, int month, const N& needed)
    {
        const auto paidAt = static_cast<std::size_t>(month - 1); // a month's start is the end of the one before
        for (const Batch<N>& batch : m_batches) {
            if (m_in.owned && batch.firstMonth + batch.months == month) {
                forecast.cash[paidAt] -= m_in.tax.paid(batch.price * m_in.ownership.residualShare);
            }
        }
        const N missing = base::maximum(needed - nodesIn(month), N(0.0));
        Batch<N> batch{month, m_lifeMonths, base::named(missing, "nodes_taken_on", Unit::Nodes), N(0.0)};
        if (m_in.owned) {
            batch.price = purchase(m_in.ownership, batch.nodes);
            forecast.cash[paidAt] += m_in.tax.paid(batch.price);
        } else {
            batch.price = drifted(m_outlook.rentDrift, month);
        }
        m_batches.push_back(batch);
    }

    [[nodiscard]] N nodesIn(int month) const
    {
        N nodes = N(0.0);
        for (const Batch<N>& batch : m_batches) {
            if (batch.runs(month)) {
                nodes += batch.nodes;
            }
        }
        return nodes;
    }

    /// Depreciation of a month.
    [[nodiscard]] N usedIn(const Batch<N>& batch) const
    {
        return batch.price * (N(1.0) - m_in.ownership.residualShare)
               / calendar<N>(batch.months, "life_months", Unit::Months);
    }

    /// On demand: this month's drift. Committed: the mean of what the batches were agreed at.
    [[nodiscard]] N rentFactorIn(int month) const
    {
        if (m_in.owned || m_lifeMonths <= 0) {
            return drifted(m_outlook.rentDrift, month);
        }
        N weighted = N(0.0);
        for (const Batch<N>& batch : m_batches) {
            if (batch.runs(month)) {
                weighted += batch.nodes * batch.price;
            }
        }
        return weighted / base::maximum(nodesIn(month), base::constant<N>(base::constants::smallestVolume));
    }

    const SelfHostedInputs<N>& m_in;
    const OutlookInputs<N>& m_outlook;
    int m_lifeMonths = 0;
    std::vector<Batch<N>> m_batches;
};

template <Number N>
ForecastOf<N> emptyForecast(const Traffic<N>& traffic, const OutlookInputs<N>& outlook)
{
    const auto length = static_cast<std::size_t>(outlook.months) + 1;
    ForecastOf<N> forecast;
    forecast.cash.assign(length, N(0.0));
    forecast.profitAndLoss.assign(length, N(0.0));
    forecast.requestsPerDay.assign(length, traffic.requestsPerDay);
    return forecast;
}

template <Number N>
void addOnce(ForecastOf<N>& forecast, const N& amount)
{
    forecast.cash[0] += amount;
    forecast.profitAndLoss[0] += amount;
}

/// The months of a managed option, with the units of throughput it is committed to.
template <Number N>
class ManagedSide
{
public:
    explicit ManagedSide(const OutlookInputs<N>& outlook) : m_outlook(outlook) {}

    void addMonth(ForecastOf<N>& forecast, int month, ManagedInputs<N> in, const Traffic<N>& traffic)
    {
        const N factor = drifted(m_outlook.managedPriceDrift, month);
        drift(in, factor);
        if (in.committedMonths > 0 && month > in.committedMonths) {
            in.spendCommitted = false;
        }
        N units = N(0.0);
        if (in.provisioned) {
            units = unitsFor(in, traffic);
            if (in.units.termMonths > 0) {
                units = committed(month, units, factor, in);
            } else {
                in.units.pricePerUnitHour *= factor;
            }
        }
        const N amount = managedMonthWith(in, traffic, units).running;
        forecast.cash[static_cast<std::size_t>(month)] += amount;
        forecast.profitAndLoss[static_cast<std::size_t>(month)] += amount;
    }

private:
    /// Drift is on what tokens cost: the same factor on every rate. An agreed minimum stays what was agreed.
    static void drift(ManagedInputs<N>& in, const N& factor)
    {
        const auto drift = [&factor](TokenRates<N>& rates) {
            for (N* rate : {&rates.input, &rates.output, &rates.cacheRead, &rates.cacheWrite}) {
                *rate *= factor;
            }
        };
        drift(in.rates);
        for (std::size_t tier = 0; tier < in.tierCount; ++tier) {
            drift(in.tiers[tier].rates);
        }
        in.cache.pricePerMillionTokenHours *= factor;
    }

    /// Units are held for their term at the price of the month they were taken on in; more are added when needed.
    N committed(int month, const N& needed, const N& factor, ManagedInputs<N>& in)
    {
        const auto held = [&] {
            N units = N(0.0);
            for (const Batch<N>& batch : m_batches) {
                units += batch.runs(month) ? batch.nodes : N(0.0);
            }
            return units;
        };
        const N missing = base::maximum(needed - held(), N(0.0));
        m_batches.push_back({month, in.units.termMonths, base::named(missing, "units_taken_on", Unit::Count), factor});
        const N units = held();
        N weighted = N(0.0);
        for (const Batch<N>& batch : m_batches) {
            if (batch.runs(month)) {
                weighted += batch.nodes * batch.price;
            }
        }
        in.units.pricePerUnitHour *=
            weighted / base::maximum(units, base::constant<N>(base::constants::smallestVolume));
        return base::named(units, "provisioned_units", Unit::Count);
    }

    const OutlookInputs<N>& m_outlook;
    std::vector<Batch<N>> m_batches;
};

} // namespace

template <Number N>
ForecastOf<N> selfHostedForecast(const SelfHostedInputs<N>& in, const Traffic<N>& traffic,
                                 const std::type_identity_t<OutlookInputs<N>>& outlook)
{
    ForecastOf<N> forecast = emptyForecast(traffic, outlook);
    forecast.nodes.assign(forecast.cash.size(), N(0.0));
    addOnce(forecast, setupPaid(in));
    OwnSide<N> own(in, outlook);
    for (int month = 1; month <= outlook.months; ++month) {
        const Traffic<N> load = trafficIn(traffic, outlook, month);
        forecast.requestsPerDay[static_cast<std::size_t>(month)] = load.requestsPerDay;
        own.addMonth(forecast, month, load, fleetFor(in.fleet, load));
    }
    own.close(forecast);
    return forecast;
}

template <Number N>
ForecastOf<N> managedForecast(const std::type_identity_t<ManagedInputsByMonth<N>>& inputsOf, const Traffic<N>& traffic,
                              const std::type_identity_t<OutlookInputs<N>>& outlook)
{
    ForecastOf<N> forecast = emptyForecast(traffic, outlook);
    addOnce(forecast, setupOnce(inputsOf(1)));
    ManagedSide<N> managed(outlook);
    for (int month = 1; month <= outlook.months; ++month) {
        const Traffic<N> load = trafficIn(traffic, outlook, month);
        forecast.requestsPerDay[static_cast<std::size_t>(month)] = load.requestsPerDay;
        managed.addMonth(forecast, month, inputsOf(month), load);
    }
    return forecast;
}

template <Number N>
ForecastOf<N> hybridForecast(const SelfHostedInputs<N>& self,
                             const std::type_identity_t<ManagedInputsByMonth<N>>& inputsOf, const Traffic<N>& traffic,
                             int ownReplicas, const std::type_identity_t<OutlookInputs<N>>& outlook)
{
    ForecastOf<N> forecast = emptyForecast(traffic, outlook);
    forecast.nodes.assign(forecast.cash.size(), N(0.0));
    addOnce(forecast, setupPaid(self) + setupOnce(inputsOf(1)));
    SelfHostedInputs<N> in = self;
    in.fleet.spareReplicas = N(0.0);
    OwnSide<N> own(in, outlook);
    ManagedSide<N> managed(outlook);
    const N replicas = base::searched<N>(ownReplicas, "own_replicas", Unit::Replicas,
                                         {traffic.requestsPerDay, capacityPerReplica(in.fleet, traffic)});
    const OpenHours open = openHours(in.fleet.schedule, base::valueOf(in.fleet.officeHoursPerDay), in.fleet.profile);
    for (int month = 1; month <= outlook.months; ++month) {
        const Traffic<N> load = trafficIn(traffic, outlook, month);
        forecast.requestsPerDay[static_cast<std::size_t>(month)] = load.requestsPerDay;
        const N capacity = capacityPerReplica(in.fleet, load);
        const N joint = replicas * capacity;
        const bool any = base::valueOf(load.requestsPerDay) > 0.0;
        const N served = any ? servedShare(joint, load, in.fleet.profile, open) : N(0.0);
        Fleet<N> fleet = fleetOf(in.fleet, load, capacity, replicas);
        fleet.utilisation = fleet.utilisation * served;
        own.addMonth(forecast, month, atVolume(load, load.requestsPerDay * served), fleet);
        const N spilled = load.requestsPerDay * base::maximum(N(1.0) - served, N(0.0));
        const ManagedInputs<N> prices = inputsOf(month);
        managed.addMonth(forecast, month, any ? overflowInputs(prices, joint, load, in.fleet.profile, open) : prices,
                         atVolume(load, spilled));
    }
    own.close(forecast);
    return forecast;
}

std::vector<double> difference(const std::vector<double>& first, const std::vector<double>& second)
{
    std::vector<double> result(std::min(first.size(), second.size()));
    std::transform(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(result.size()), second.begin(),
                   result.begin(), std::minus<>());
    return result;
}

template ForecastOf<double> selfHostedForecast<double>(const SelfHostedInputs<double>&, const Traffic<double>&,
                                                       const OutlookInputs<double>&);
template ForecastOf<Traced> selfHostedForecast<Traced>(const SelfHostedInputs<Traced>&, const Traffic<Traced>&,
                                                       const OutlookInputs<Traced>&);
template ForecastOf<double> managedForecast<double>(const ManagedInputsByMonth<double>&, const Traffic<double>&,
                                                    const OutlookInputs<double>&);
template ForecastOf<Traced> managedForecast<Traced>(const ManagedInputsByMonth<Traced>&, const Traffic<Traced>&,
                                                    const OutlookInputs<Traced>&);

template Forecast hybridForecast<double>(const SelfHostedInputs<double>&, const ManagedInputsByMonth<double>&,
                                         const Traffic<double>&, int, const OutlookInputs<double>&);
template ForecastOf<Traced> hybridForecast<Traced>(const SelfHostedInputs<Traced>&, const ManagedInputsByMonth<Traced>&,
                                                   const Traffic<Traced>&, int, const OutlookInputs<Traced>&);

} // namespace evenhost::cost
