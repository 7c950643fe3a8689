// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/forecast.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace evenhost::cost {

namespace {

using base::Traced;

/// (1 + share a year) after the months before `month`.
template <Number N>
N drifted(const N& sharePerYear, int month)
{
    return base::power(N(1.0) + sharePerYear, N((month - 1) / base::monthsPerYear));
}

template <Number N>
Traffic<N> trafficIn(const Traffic<N>& traffic, const OutlookInputs<N>& outlook, int month)
{
    const N volume = traffic.requestsPerDay * base::power(N(1.0) + outlook.growthPerMonth, N(month - 1));
    return atVolume(traffic, base::named(volume, "requests_per_day", Unit::RequestsPerDay));
}

template <Number N>
N running(const Month<N>& month)
{
    return month.total - month.part(CostPart::SetupSpread).value_or(N(0.0));
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
            fleet.nodeHours = m_in.owned ? fleet.nodeHours : fleet.nodes * N(base::hoursPerMonth);
        }
        SelfHostedInputs<N> in = m_in;
        in.rent.pricePerNodeHour.amount *= rentFactorIn(month);
        in.rent.replacement.amount *= rentFactorIn(month);
        in.ownership.serverPrice.amount = N(0.0); // the purchase and its depreciation are booked by batch
        const N amount = running(selfHostedMonthOf(in, traffic, fleet));
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
                forecast.cash[static_cast<std::size_t>(last)] -= batch.price - usedIn(batch) * N(age);
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
        const N paid = amount + kept + m_in.contingency * (kept + depreciation);
        forecast.cash[index] += paid;
        forecast.profitAndLoss[index] += paid + depreciation;
    }

    /// Buys or commits to the nodes that are missing; what has reached its end is sold first.
    void takeOn(ForecastOf<N>& forecast, int month, const N& needed)
    {
        const auto paidAt = static_cast<std::size_t>(month - 1); // a month's start is the end of the one before
        for (const Batch<N>& batch : m_batches) {
            if (m_in.owned && batch.firstMonth + batch.months == month) {
                forecast.cash[paidAt] -= batch.price * m_in.ownership.residualShare;
            }
        }
        const N missing = base::maximum(needed - nodesIn(month), N(0.0));
        Batch<N> batch{month, m_lifeMonths, base::named(missing, "nodes_taken_on", Unit::Nodes), N(0.0)};
        if (m_in.owned) {
            batch.price = purchase(m_in.ownership, batch.nodes);
            forecast.cash[paidAt] += batch.price;
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
        return batch.price * (N(1.0) - m_in.ownership.residualShare) / N(batch.months);
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
        return weighted / base::maximum(nodesIn(month), N(1e-9));
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

template <Number N>
void addManagedMonth(ForecastOf<N>& forecast, int month, ManagedInputs<N> in, const Traffic<N>& traffic,
                     const OutlookInputs<N>& outlook)
{
    // Drift is on what tokens cost: the same factor on every rate. An agreed minimum stays what was agreed.
    const N factor = drifted(outlook.managedPriceDrift, month);
    const auto drift = [&factor](TokenRates<N>& rates) {
        for (N* rate : {&rates.input, &rates.output, &rates.cacheRead, &rates.cacheWrite}) {
            *rate *= factor;
        }
    };
    drift(in.rates);
    for (std::size_t tier = 0; tier < in.tierCount; ++tier) {
        drift(in.tiers[tier].rates);
    }
    const N amount = running(managedMonth(in, traffic));
    forecast.cash[static_cast<std::size_t>(month)] += amount;
    forecast.profitAndLoss[static_cast<std::size_t>(month)] += amount;
}

} // namespace

template <Number N>
ForecastOf<N> selfHostedForecast(const SelfHostedInputs<N>& in, const Traffic<N>& traffic,
                                 const std::type_identity_t<OutlookInputs<N>>& outlook)
{
    ForecastOf<N> forecast = emptyForecast(traffic, outlook);
    forecast.nodes.assign(forecast.cash.size(), N(0.0));
    addOnce(forecast, setupOnce(in));
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
    for (int month = 1; month <= outlook.months; ++month) {
        const Traffic<N> load = trafficIn(traffic, outlook, month);
        forecast.requestsPerDay[static_cast<std::size_t>(month)] = load.requestsPerDay;
        addManagedMonth(forecast, month, inputsOf(month), load, outlook);
    }
    return forecast;
}

Forecast hybridForecast(const SelfHostedInputs<double>& self, const ManagedInputsOf& inputsOf,
                        const Traffic<double>& traffic, int ownReplicas, const Outlook& outlook)
{
    Forecast forecast = emptyForecast(traffic, outlook);
    forecast.nodes.assign(forecast.cash.size(), 0.0);
    addOnce(forecast, setupOnce(self) + setupOnce(inputsOf(1)));
    SelfHostedInputs<double> in = self;
    in.fleet.spareReplicas = 0.0;
    OwnSide<double> own(in, outlook);
    const OpenHours open = openHours(in.fleet.schedule, in.fleet.officeHoursPerDay, in.fleet.profile);
    for (int month = 1; month <= outlook.months; ++month) {
        const Traffic<double> load = trafficIn(traffic, outlook, month);
        forecast.requestsPerDay[static_cast<std::size_t>(month)] = load.requestsPerDay;
        const double capacity = capacityPerReplica(in.fleet, load);
        const double served =
            load.requestsPerDay > 0.0 ? servedShare(ownReplicas * capacity, load, in.fleet.profile, open) : 0.0;
        Fleet<double> fleet = fleetOf(in.fleet, load, capacity, static_cast<double>(ownReplicas));
        fleet.utilisation *= served;
        own.addMonth(forecast, month, atVolume(load, load.requestsPerDay * served), fleet);
        const double spilled = load.requestsPerDay * std::max(0.0, 1.0 - served);
        addManagedMonth(forecast, month, inputsOf(month), atVolume(load, spilled), outlook);
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

} // namespace evenhost::cost
