// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/constants.h"

/// Which experts a step wakes, and how much that varies. Counting under uniform routing: each token picks `perToken`
/// of `experts`, independently of the others (sizing-model, sections 4 and 7).
namespace evenhost::sizing {

using base::Number;

/// Share of a routed layer's experts that a step over `tokens` tokens reads: 1 - (1 - k/E)^tokens.
/// k/E at one token, towards 1 as tokens grow. Checked by tests/sizing/tst_routing.cpp against printed coverage tables.
template <Number N>
[[nodiscard]] N expertShareRead(const N& experts, const N& perToken, const N& tokens)
{
    return N(1.0) - base::power(N(1.0) - perToken / experts, tokens);
}

/// Expected largest of `ranks` standard normal draws (Blom's approximation, within 2 % for 2..64): 0 for one rank.
[[nodiscard]] double expectedLargest(double ranks);

/// Experts the busiest of `ranks` expert-parallel ranks reads, of its experts / ranks own ones. Every rank waits for
/// it: mean awake experts a rank plus `largest` standard deviations of that count, never more than it holds.
/// `largest` is expectedLargest(ranks).
template <Number N>
[[nodiscard]] N busiestRankExperts(const N& experts, const N& share, const N& ranks, const N& largest)
{
    const N held = experts / ranks;
    const N mean = held * share;
    const N deviation = base::power(mean * (N(1.0) - share), base::constant<N>(base::constants::squareRoot));
    return base::minimum(mean + largest * deviation, held);
}

/// How the number of awake experts varies from step to step.
struct RoutingSpread
{
    double meanShare = 0.0;      ///< of the layer's experts, as expertShareRead
    double deviationShare = 0.0; ///< one standard deviation of one layer's share
};

/// Exact mean and variance of the number of distinct experts awake after `tokens` tokens that each pick `perToken`
/// of `experts`. A dense model (experts = 0 or 1) has no spread.
[[nodiscard]] RoutingSpread routingSpread(double experts, double perToken, double tokens);

} // namespace evenhost::sizing
