// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/footing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenhost::report {

double roundedTo(double x, double quantum)
{
    return std::round(x / quantum) * quantum + 0.0;
}

std::vector<double> roundedToFoot(const std::vector<double>& parts, double quantum)
{
    if (!std::all_of(parts.begin(), parts.end(), [](double part) { return std::isfinite(part); }))
        return parts;

    // Steps of the quantum as whole numbers in doubles: exact up to 2^53 steps.
    std::vector<double> steps(parts.size());
    std::vector<double> remainders(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        steps[i] = std::floor(parts[i] / quantum);
        remainders[i] = parts[i] / quantum - steps[i];
    }
    const double total = std::round(std::accumulate(parts.begin(), parts.end(), 0.0) / quantum);
    auto missing = static_cast<long long>(total - std::accumulate(steps.begin(), steps.end(), 0.0));

    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < order.size() && missing > 0; ++i, --missing)
        steps[order[i]] += 1.0;

    std::vector<double> rounded(parts.size());
    std::transform(steps.begin(), steps.end(), rounded.begin(), [&](double step) { return step * quantum + 0.0; });
    return rounded;
}

} // namespace evenhost::report
