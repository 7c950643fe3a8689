// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibrationset.h"

#include <span>
#include <string>
#include <vector>

/// Bounded least squares on the logarithm of predicted over measured, with a loss that outliers cannot dominate.
namespace evenhost::calibration {

/// A constant of the speed model: start, bounds from physics, and the engine it belongs to ("" = shared by all).
struct Constant
{
    std::string name;
    std::string engine;
    double start = 0.0;
    double low = 0.0;
    double high = 0.0;
    std::string unit;
    std::string meaning;
    bool fitted = true;
};

[[nodiscard]] std::vector<Constant> constants();

/// A profile of that engine with the values, in the order of constants().
[[nodiscard]] catalogue::ServingProfile profileOf(const std::string& engine, std::span<const Constant> constants,
                                                  std::span<const double> values);

/// Predicted over measured end-to-end time of each sample.
[[nodiscard]] std::vector<double> ratios(std::span<const Sample> samples, std::span<const Constant> constants,
                                         std::span<const double> values);

/// From the samples that are fitted to. Levenberg-Marquardt with a projection on the bounds, reweighted for a soft
/// absolute loss. Deterministic.
[[nodiscard]] std::vector<double> fit(std::span<const Sample> samples, std::span<const Constant> constants,
                                      std::vector<double> values);

} // namespace evenhost::calibration
