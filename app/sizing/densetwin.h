// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sizing/replica.h"

#include <optional>

namespace evenhost::sizing {

/// What a mixture-of-experts model is like, in parameters of a dense model (sizing-model, section 9):
/// "753 B on disk, runs like a dense 40 B, costs like a dense 58 B at your load".
struct DenseTwin
{
    double sameMemory = 0.0;  ///< its total: what has to be resident without speculation
    double sameCompute = 0.0; ///< its active count: arithmetic of one token
    /// A dense model of the same format on the same GPUs that gives as many output tokens a second and GPU at the
    /// request's lengths and targets. Nothing when none between a hundredth and four times the total does, or when the
    /// model itself cannot be placed.
    std::optional<double> sameCost;
};

/// The twins of the request's model; `right` is its own sizing. A dense model is its own twin in all three.
/// The search sizes some thirty replicas: fine for a page that asks, too slow for every keystroke.
[[nodiscard]] DenseTwin denseTwin(const DeploymentRequest& request, const ReplicaSizing<double>& right);

/// A dense model with that many parameters, sizes between those of the nearest known designs.
[[nodiscard]] catalogue::ModelCard denseCard(double parameters);

} // namespace evenhost::sizing
