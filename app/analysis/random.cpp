// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/random.h"

#include <algorithm>

namespace evenhost::analysis {

Triangle triangleWithPercentiles(double p10, double likely, double p90)
{
    const double left = likely - p10;
    const double right = p90 - likely;
    if (!(left > 0.0) || !(right > 0.0)) {
        return {std::min(p10, likely), likely, std::max(p90, likely)};
    }
    // A tenth below p10: (a - left)^2 = 0.1 a (a + b), with a and b from the mode to the ends; the same to the right.
    // Each step solves both with the other's last value; the steps shrink by more than half.
    constexpr double tail = 0.1;
    double a = 2.0 * left;
    double b = 2.0 * right;
    constexpr int steps = 100;
    for (int step = 0; step < steps; ++step) {
        a = left + std::sqrt(tail * a * (a + b));
        b = right + std::sqrt(tail * b * (a + b));
    }
    return {likely - a, likely, likely + b};
}

} // namespace evenhost::analysis
