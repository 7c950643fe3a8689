#pragma once

#include "cost/managed.h"
#include "cost/selfhosted.h"

/// Inputs with round numbers, so that every expected amount can be redone by hand.
namespace evenhost::cost::test {

/// 1,000 requests a day of 1,000 + 200 tokens; a quarter of the input read from a cache; peak twice the mean.
[[nodiscard]] Traffic<double> traffic(double requestsPerDay = 1000.0);

/// One replica of 8 GPUs on a node of 8 at 10 an hour; 0.5 requests a second, half of it used:
/// 0.5 x 0.5 x 86,400 / 2 = 10,800 requests a day. No spare; every other line is 0.
[[nodiscard]] SelfHostedInputs<double> bareRental();

/// Engineers at 120 an hour: 150,000 x (1 + 0.12 + 0.05 x 1.12 + 0.024) / 1,500.
[[nodiscard]] PeopleInputs<double> people();

/// 3 in, 15 out, 0.30 read, 3.75 written, a million; nothing else.
[[nodiscard]] ManagedInputs<double> barePrices();

} // namespace evenhost::cost::test
