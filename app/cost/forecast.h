// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/hybrid.h"

#include <functional>
#include <type_traits>
#include <vector>

/// What an option costs month by month over the horizon (design: cost model, section 5), in two views that are never
/// mixed: cash (hardware when it is paid) and profit and loss (hardware as it is used up).
namespace evenhost::cost {

/// How the months differ from today. Month 1 is today's volume; month m is (1 + growth)^(m-1) of it. Prices drift by
/// the month: (1 + a year's drift)^((m-1)/12).
template <Number N>
struct OutlookInputs
{
    int months = 36;            ///< horizon, >= 1
    N growthPerMonth{};         ///< > -1
    N managedPriceDrift{};      ///< a year, > -1
    N rentDrift{};              ///< a year, > -1; a reserved price holds for its term
    int reservedTermMonths = 0; ///< 0: the rent is not committed
};
using Outlook = OutlookInputs<double>;

/// Costs of month 0 (once) to `months`; an amount paid is positive here. Both views add up to the same over the
/// horizon: hardware still owned at its end is sold at its book value.
template <Number N>
struct ForecastOf
{
    std::vector<N> cash;
    std::vector<N> profitAndLoss;
    std::vector<N> requestsPerDay; ///< of months 1 .. horizon, at index 1 ..; index 0 is today's
    std::vector<N> nodes;          ///< own nodes in each month; empty for managed
};
using Forecast = ForecastOf<double>;

/// The prices of month m (1 ..): announced changes hold from their day on.
template <Number N>
using ManagedInputsByMonth = std::function<ManagedInputs<N>(int month)>;
using ManagedInputsOf = ManagedInputsByMonth<double>;

/// Own hardware: nodes are bought (or committed to) in the month that first needs them and kept for their life (term),
/// then sold at their residual value (let go) and replaced as far as still needed.
template <Number N>
[[nodiscard]] ForecastOf<N> selfHostedForecast(const SelfHostedInputs<N>& in, const Traffic<N>& traffic,
                                               const std::type_identity_t<OutlookInputs<N>>& outlook);

template <Number N>
[[nodiscard]] ForecastOf<N> managedForecast(const std::type_identity_t<ManagedInputsByMonth<N>>& inputsOf,
                                            const Traffic<N>& traffic,
                                            const std::type_identity_t<OutlookInputs<N>>& outlook);

/// A hybrid with a fixed number of own replicas: rising volume spills over.
template <Number N>
[[nodiscard]] ForecastOf<N>
hybridForecast(const SelfHostedInputs<N>& self, const std::type_identity_t<ManagedInputsByMonth<N>>& inputsOf,
               const Traffic<N>& traffic, int ownReplicas, const std::type_identity_t<OutlookInputs<N>>& outlook);

/// first - second, month by month.
[[nodiscard]] std::vector<double> difference(const std::vector<double>& first, const std::vector<double>& second);

extern template ForecastOf<double> selfHostedForecast<double>(const SelfHostedInputs<double>&, const Traffic<double>&,
                                                              const OutlookInputs<double>&);
extern template ForecastOf<base::Traced> selfHostedForecast<base::Traced>(const SelfHostedInputs<base::Traced>&,
                                                                          const Traffic<base::Traced>&,
                                                                          const OutlookInputs<base::Traced>&);
extern template ForecastOf<double> managedForecast<double>(const ManagedInputsByMonth<double>&, const Traffic<double>&,
                                                           const OutlookInputs<double>&);
extern template ForecastOf<base::Traced> managedForecast<base::Traced>(const ManagedInputsByMonth<base::Traced>&,
                                                                       const Traffic<base::Traced>&,
                                                                       const OutlookInputs<base::Traced>&);

extern template Forecast hybridForecast<double>(const SelfHostedInputs<double>&, const ManagedInputsByMonth<double>&,
                                                const Traffic<double>&, int, const OutlookInputs<double>&);
extern template ForecastOf<base::Traced> hybridForecast<base::Traced>(const SelfHostedInputs<base::Traced>&,
                                                                      const ManagedInputsByMonth<base::Traced>&,
                                                                      const Traffic<base::Traced>&, int,
                                                                      const OutlookInputs<base::Traced>&);

} // namespace evenhost::cost
