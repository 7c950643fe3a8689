// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"

namespace evenhost::cost {

using base::Number;
using base::Unit;

/// What is asked of either road in a day. Token counts are in the plan's reference tokens.
/// cachedInputShare + cacheWriteShare <= 1; both are parts of the input, the rest is fresh.
template <Number N>
struct Traffic
{
    N requestsPerDay{};
    N inputTokens{};  ///< a request, cached tokens included
    N outputTokens{}; ///< a request
    N cachedInputShare{};
    N cacheWriteShare{};
    N batchShare{};
    N retryShare{};
    N peakToAverage{}; ///< busiest hour over the mean, >= 1
};

/// The same traffic at another daily volume.
template <Number N>
[[nodiscard]] Traffic<N> atVolume(Traffic<N> traffic, const N& requestsPerDay)
{
    traffic.requestsPerDay = requestsPerDay;
    return traffic;
}

template <Number N>
[[nodiscard]] N requestsPerMonth(const Traffic<N>& traffic)
{
    return base::named(traffic.requestsPerDay * base::constant<N>(base::constants::daysPerMonth), "requests_per_month",
                       Unit::Requests);
}

} // namespace evenhost::cost
