// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost/forecast.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace evenhost::cost {

namespace {

/// (1 + share a year) after the months before `month`.
double drifted(double sharePerYear, int month)
{
    return std::pow(1.0 + sharePerYear, (month - 1) / base::monthsPerYear);
}

double volumeIn(const Traffic<double>& traffic, const Outlook& outlook, int month)
{
    return traffic.requestsPerDay * std::pow(1.0 + outlook.growthPerMonth, month - 1);
}

/// Nodes bought or committed to together.
struct Batch
{
    int firstMonth = 1;
    int months = 0; ///< life or term
    double nodes = 0.0;
    double price = 0.0; ///< owned: the purchase; reserved: the rent's drift factor
};

bool runs(const Batch& batch, int month)
{
    return month >= batch.firstMonth && month < batch.firstMonth + batch.months;
}

double nodesIn(const std::vector<Batch>& batches, int month)
{
    double nodes = 0.0;
    for (const Batch& batch : batches) {
        nodes += runs(batch, month) ? batch.nodes : 0.0;
    }
    return nodes;
}

/// One way to host over the months, with the batches of nodes it has taken on.
class OwnSide
{
public:
    OwnSide(const SelfHostedInputs<double>& in, const Outlook& outlook)
        : m_in(in)
        , m_outlook(outlook)
        , m_lifeMonths(in.owned ? std::max(1, static_cast<int>(std::lround(in.ownership.lifeYears * 12.0)))
                                : outlook.reservedTermMonths)
    {}

    /// Adds this month's costs of `fleet` for `traffic` to the forecast.
    void addMonth(Forecast& forecast, int month, const Traffic<double>& traffic, Fleet<double> fleet)
    {
        const auto index = static_cast<std::size_t>(month);
        takeOn(forecast, month, fleet.nodes);
        if (m_lifeMonths > 0) {
            fleet.nodes = nodesIn(m_batches, month);
            fleet.gpus = fleet.nodes * m_in.fleet.gpusPerNode;
            fleet.nodeHours = m_in.owned ? fleet.nodeHours : fleet.nodes * base::hoursPerMonth;
        }
        SelfHostedInputs<double> in = m_in;
        const double rentFactor = rentFactorIn(month);
        in.rent.pricePerNodeHour.amount *= rentFactor;
        in.rent.replacement.amount *= rentFactor;
        in.ownership.serverPrice.amount = 0.0; // the purchase and its depreciation are booked by batch
        Month<double> running = selfHostedMonthOf(in, traffic, fleet);
        const double spread = running.part(CostPart::SetupSpread).value_or(0.0);
        // Contingency is a share of all running lines, depreciation among them, in both views.
        const double used = m_in.owned ? depreciation(month) : 0.0;
        const double kept = m_in.owned ? maintenance(month) : 0.0;
        const double amount = running.total - spread + kept + m_in.contingency * (kept + used);
        forecast.cash[index] += amount;
        forecast.profitAndLoss[index] += amount + used;
        forecast.nodes[index] = fleet.nodes;
    }

    /// At the end what is still owned is sold at its book value.
    void close(Forecast& forecast)
    {
        if (!m_in.owned) {
            return;
        }
        const int last = m_outlook.months;
        for (const Batch& batch : m_batches) {
            const int age = last + 1 - batch.firstMonth;
            if (age <= batch.months) {
                const double used = perMonth(batch) * age;
                forecast.cash[static_cast<std::size_t>(last)] -= batch.price - used;
            }
        }
    }

private:
    /// Buys or commits to the nodes that are missing; what has reached its end is sold first.
    void takeOn(Forecast& forecast, int month, double needed)
    {
        if (m_lifeMonths <= 0) {
            return;
        }
        const auto paidAt = static_cast<std::size_t>(month - 1); // a month's start is the end of the one before
        if (m_in.owned) {
            for (const Batch& batch : m_batches) {
                if (batch.firstMonth + batch.months == month) {
                    forecast.cash[paidAt] -= batch.price * m_in.ownership.residualShare;
                }
            }
        }
        const double missing = needed - nodesIn(m_batches, month);
        if (missing <= 0.0) {
            return;
        }
        Batch batch{month, m_lifeMonths, missing, drifted(m_outlook.rentDrift, month)};
        if (m_in.owned) {
            batch.price = purchase(m_in.ownership, missing);
            forecast.cash[paidAt] += batch.price;
        }
        m_batches.push_back(batch);
    }

    double perMonth(const Batch& batch) const
    {
        return batch.price * (1.0 - m_in.ownership.residualShare) / batch.months;
    }

    double depreciation(int month) const
    {
        double sum = 0.0;
        for (const Batch& batch : m_batches) {
            sum += runs(batch, month) ? perMonth(batch) : 0.0;
        }
        return sum;
    }

    double maintenance(int month) const
    {
        double sum = 0.0;
        for (const Batch& batch : m_batches) {
            sum += runs(batch, month) ? maintenanceMonthly(m_in.ownership, batch.price) : 0.0;
        }
        return sum;
    }

    /// On demand: this month's drift. Committed: the mean of what the batches were agreed at.
    double rentFactorIn(int month) const
    {
        if (m_in.owned || m_lifeMonths <= 0) {
            return drifted(m_outlook.rentDrift, month);
        }
        double weighted = 0.0;
        for (const Batch& batch : m_batches) {
            weighted += runs(batch, month) ? batch.nodes * batch.price : 0.0;
        }
        const double nodes = nodesIn(m_batches, month);
        return nodes > 0.0 ? weighted / nodes : 1.0;
    }

    const SelfHostedInputs<double>& m_in;
    const Outlook& m_outlook;
    int m_lifeMonths = 0;
    std::vector<Batch> m_batches;
};

Forecast emptyForecast(const Traffic<double>& traffic, const Outlook& outlook)
{
    const auto length = static_cast<std::size_t>(outlook.months) + 1;
    Forecast forecast;
    forecast.cash.assign(length, 0.0);
    forecast.profitAndLoss.assign(length, 0.0);
    forecast.requestsPerDay.assign(length, traffic.requestsPerDay);
    for (int month = 1; month <= outlook.months; ++month) {
        forecast.requestsPerDay[static_cast<std::size_t>(month)] = volumeIn(traffic, outlook, month);
    }
    return forecast;
}

void addOnce(Forecast& forecast, double amount)
{
    forecast.cash[0] += amount;
    forecast.profitAndLoss[0] += amount;
}

void addManagedMonth(Forecast& forecast, int month, ManagedInputs<double> in, const Traffic<double>& traffic,
                     const Outlook& outlook)
{
    // Drift is on what tokens cost: the same factor on every rate. An agreed minimum stays what was agreed.
    const double factor = drifted(outlook.managedPriceDrift, month);
    const auto drift = [factor](TokenRates<double>& rates) {
        for (double* rate : {&rates.input, &rates.output, &rates.cacheRead, &rates.cacheWrite}) {
            *rate *= factor;
        }
    };
    drift(in.rates);
    for (std::size_t tier = 0; tier < in.tierCount; ++tier) {
        drift(in.tiers[tier].rates);
    }
    const Month<double> cost = managedMonth(in, traffic);
    const double amount = cost.total - cost.part(CostPart::SetupSpread).value_or(0.0);
    forecast.cash[static_cast<std::size_t>(month)] += amount;
    forecast.profitAndLoss[static_cast<std::size_t>(month)] += amount;
}

} // namespace

Forecast selfHostedForecast(const SelfHostedInputs<double>& in, const Traffic<double>& traffic, const Outlook& outlook)
{
    Forecast forecast = emptyForecast(traffic, outlook);
    forecast.nodes.assign(forecast.cash.size(), 0.0);
    addOnce(forecast, setupOnce(in));
    OwnSide own(in, outlook);
    for (int month = 1; month <= outlook.months; ++month) {
        const Traffic<double> load = atVolume(traffic, volumeIn(traffic, outlook, month));
        own.addMonth(forecast, month, load, fleetFor(in.fleet, load));
    }
    own.close(forecast);
    return forecast;
}

Forecast managedForecast(const ManagedInputsOf& inputsOf, const Traffic<double>& traffic, const Outlook& outlook)
{
    Forecast forecast = emptyForecast(traffic, outlook);
    addOnce(forecast, setupOnce(inputsOf(1)));
    for (int month = 1; month <= outlook.months; ++month) {
        addManagedMonth(forecast, month, inputsOf(month), atVolume(traffic, volumeIn(traffic, outlook, month)),
                        outlook);
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
    OwnSide own(in, outlook);
    const OpenHours open = openHours(in.fleet.schedule, in.fleet.officeHoursPerDay, in.fleet.profile);
    for (int month = 1; month <= outlook.months; ++month) {
        const Traffic<double> load = atVolume(traffic, volumeIn(traffic, outlook, month));
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

} // namespace evenhost::cost
