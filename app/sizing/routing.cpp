// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/routing.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

double expectedLargest(double ranks)
{
    if (ranks <= 1.0) {
        return 0.0;
    }
    constexpr double blomNumerator = 0.375;
    constexpr double blomDenominator = 0.25;
    const boost::math::normal standard;
    return boost::math::quantile(standard, (ranks - blomNumerator) / (ranks + blomDenominator));
}

RoutingSpread routingSpread(double experts, double perToken, double tokens)
{
    if (experts <= 1.0 || perToken >= experts || tokens <= 0.0) {
        return {1.0, 0.0};
    }
    // One given expert sleeps through a token with chance 1 - k/E; two given ones with (1 - k/E)(1 - k/(E-1)).
    const double oneAsleep = std::pow(1.0 - perToken / experts, tokens);
    const double bothAsleep =
        std::pow((1.0 - perToken / experts) * std::max(0.0, 1.0 - perToken / (experts - 1.0)), tokens);
    const double variance =
        experts * oneAsleep * (1.0 - oneAsleep) + experts * (experts - 1.0) * (bothAsleep - oneAsleep * oneAsleep);
    return {1.0 - oneAsleep, std::sqrt(std::max(0.0, variance)) / experts};
}

} // namespace evenhost::sizing
