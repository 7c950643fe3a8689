// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"
#include "plan/plan.h"
#include "sizing/serving.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// Correcting the estimate with the user's own measurements ("at 32 concurrent we saw 1,150 tokens a second").
namespace evenhost::sizing {

/// One measured point beside what the model says with and without it.
struct MeasuredComparison
{
    plan::MeasuredPoint point;
    double tokensPerSecondBefore = 0.0;
    double tokensPerSecondAfter = 0.0;
    double firstTokenBefore = 0.0; ///< seconds
    double firstTokenAfter = 0.0;
};

/// The deployment that was measured, as the estimate is asked about it.
struct MeasuredDeployment
{
    const catalogue::ModelCard* card = nullptr;
    const ModelWork* work = nullptr;
    const catalogue::Accelerator* accelerator = nullptr;
    std::string_view weightFormat;
    int kvBits = 16;
    int gpusPerNode = 8;
};

/// Constants moved as far as the points can identify: launch and scheduling time (few in flight), bandwidth and
/// arithmetic of a step (many in flight), prefill (long prompts, first tokens). Each stays near the profile's value
/// unless the points say otherwise; what they cannot tell apart moves together.
struct MeasuredFit
{
    ServingConstants constants;
    std::vector<MeasuredComparison> comparisons;

    /// 80 % range of throughput, truth over estimate, at `sequences` in flight of `request` on `load`: never wider than
    /// `estimated`, and narrower the more the points say about that place.
    [[nodiscard]] EstimateRange range(const StepLoad& load, const ServedRequest<double>& request, double sequences,
                                      const EstimateRange& estimated) const;

    ServingConstants prior;
    /// Covariance of the three logarithmic corrections, row by row.
    std::array<double, 9> covariance{};
    std::array<double, 3> corrections{};
};

/// Nothing when no measurement is about this model, format and accelerator, or none has a usable point.
/// Checked by tests/sizing/tst_measured.cpp: points made by known corrections give them back.
[[nodiscard]] std::optional<MeasuredFit> fitMeasurements(const ServingConstants& prior,
                                                         const MeasuredDeployment& deployment,
                                                         std::span<const plan::Measurement> measurements);

} // namespace evenhost::sizing
