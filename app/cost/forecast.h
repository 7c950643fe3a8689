// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/hybrid.h"

#include <functional>
#include <vector>

/// What an option costs month by month over the horizon (design: cost model, section 5), in two views that are never
/// mixed: cash (hardware when it is paid) and profit and loss (hardware as it is used up).
namespace evenhost::cost {

/// How the months differ from today. Month 1 is today's volume; month m is growth^(m-1) of it. Prices drift by the
/// month: (1 + a year's drift)^((m-1)/12).
struct Outlook
{
    int months = 36;                ///< horizon, >= 1
    double growthPerMonth = 0.0;    ///< > -1
    double managedPriceDrift = 0.0; ///< a year, > -1
    double rentDrift = 0.0;         ///< a year, > -1; a reserved price holds for its term
    int reservedTermMonths = 0;     ///< 0: the rent is not committed
};

/// Costs of month 0 (once) to `months`; an amount paid is positive here. Both views add up to the same over the
/// horizon: hardware still owned at its end is sold at its book value.
struct Forecast
{
    std::vector<double> cash;
    std::vector<double> profitAndLoss;
    std::vector<double> requestsPerDay; ///< of months 1 .. horizon, at index 1 ..; index 0 is today's
    std::vector<double> nodes;          ///< own nodes in each month; empty for managed
};

/// Own hardware: nodes are bought (or committed to) in the month that first needs them and kept for their life (term),
/// then sold at their residual value (let go) and replaced as far as still needed.
[[nodiscard]] Forecast selfHostedForecast(const SelfHostedInputs<double>& in, const Traffic<double>& traffic,
                                          const Outlook& outlook);

/// `inputsOf(m)` gives the prices of month m (1 ..): announced changes hold from their day on.
using ManagedInputsOf = std::function<ManagedInputs<double>(int month)>;
[[nodiscard]] Forecast managedForecast(const ManagedInputsOf& inputsOf, const Traffic<double>& traffic,
                                       const Outlook& outlook);

/// A hybrid with a fixed number of own replicas: rising volume spills over.
[[nodiscard]] Forecast hybridForecast(const SelfHostedInputs<double>& self, const ManagedInputsOf& inputsOf,
                                      const Traffic<double>& traffic, int ownReplicas, const Outlook& outlook);

/// first - second, month by month.
[[nodiscard]] std::vector<double> difference(const std::vector<double>& first, const std::vector<double>& second);

} // namespace evenhost::cost
