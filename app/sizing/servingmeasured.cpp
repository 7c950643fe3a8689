// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/servingmeasured.h"

#include "sizing/layout.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

namespace {

using Corrections = std::array<double, 3>;
using Matrix = std::array<double, 9>;

constexpr std::size_t fixedPart = 0;
constexpr std::size_t rooflinePart = 1;
constexpr std::size_t prefillPart = 2;
constexpr std::size_t parts = 3;

/// How far a single deployment was found from the profiles, as a standard deviation of the logarithm.
constexpr Corrections priorDeviation{0.30, 0.20, 0.40};
/// Repeated runs of one configuration differ by about 4 % in the median; a first token by more.
constexpr double throughputNoise = 0.05;
constexpr double firstTokenNoise = 0.20;
/// What the model's shape is off by between a measured point and another place.
constexpr double shapeDeviation = 0.05;
constexpr double sigma80 = 1.2816; // 80 % of a normal spread lie within this many deviations

ServingConstants corrected(ServingConstants c, const Corrections& by)
{
    const double fixed = std::exp(by[fixedPart]);
    c.overheadFactor *= fixed;
    c.sequenceSeconds *= fixed;
    c.hopSeconds *= fixed;
    const double roofline = std::exp(-by[rooflinePart]);
    c.denseBandwidth *= roofline;
    c.expertBandwidth *= roofline;
    c.cacheBandwidth *= roofline;
    c.decodeCompute *= roofline;
    c.linkEfficiency *= roofline;
    const double prefill = std::exp(-by[prefillPart]);
    c.prefillCompute *= prefill;
    c.firstTokenSeconds /= prefill;
    return c;
}

/// A measured figure and the place it was measured at.
struct Observation
{
    StepLoad load;
    ServedRequest<double> request;
    double sequences = 1.0;
    bool firstToken = false;
    double measured = 0.0;

    [[nodiscard]] double predicted(const ServingConstants& constants) const
    {
        const auto point = servingPoint<double>(load, constants, request, sequences);
        return firstToken ? point.firstToken : point.outputTokensPerSecond;
    }
    [[nodiscard]] double noise() const { return firstToken ? firstTokenNoise : throughputNoise; }
};

Corrections slopes(const Observation& observation, const ServingConstants& prior, const Corrections& at)
{
    constexpr double step = 1e-4;
    const double base = std::log(observation.predicted(corrected(prior, at)));
    Corrections result{};
    for (std::size_t i = 0; i < parts; ++i) {
        Corrections moved = at;
        moved[i] += step;
        result[i] = (std::log(observation.predicted(corrected(prior, moved))) - base) / step;
    }
    return result;
}

/// Inverse of a symmetric positive definite 3 x 3 matrix.
Matrix inverse(const Matrix& m)
{
    const double a = m[4] * m[8] - m[5] * m[7];
    const double b = m[5] * m[6] - m[3] * m[8];
    const double c = m[3] * m[7] - m[4] * m[6];
    const double determinant = m[0] * a + m[1] * b + m[2] * c;
    const Matrix adjugate{a, m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
                          b, m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
                          c, m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
    Matrix result{};
    std::ranges::transform(adjugate, result.begin(), [&](double x) { return x / determinant; });
    return result;
}

Corrections product(const Matrix& m, const Corrections& v)
{
    Corrections result{};
    for (std::size_t i = 0; i < parts; ++i) {
        for (std::size_t k = 0; k < parts; ++k) {
            result[i] += m[i * parts + k] * v[k];
        }
    }
    return result;
}

/// One Gauss-Newton step of the posterior, and its covariance.
void improve(const std::vector<Observation>& observations, MeasuredFit& fit)
{
    Matrix information{};
    Corrections gradient{};
    for (std::size_t i = 0; i < parts; ++i) {
        const double weight = 1.0 / (priorDeviation[i] * priorDeviation[i]);
        information[i * parts + i] = weight;
        gradient[i] = weight * fit.corrections[i];
    }
    const ServingConstants now = corrected(fit.prior, fit.corrections);
    for (const Observation& observation : observations) {
        const Corrections slope = slopes(observation, fit.prior, fit.corrections);
        const double residual = std::log(observation.predicted(now) / observation.measured);
        const double weight = 1.0 / (observation.noise() * observation.noise());
        for (std::size_t i = 0; i < parts; ++i) {
            gradient[i] += weight * slope[i] * residual;
            for (std::size_t k = 0; k < parts; ++k) {
                information[i * parts + k] += weight * slope[i] * slope[k];
            }
        }
    }
    fit.covariance = inverse(information);
    const Corrections change = product(fit.covariance, gradient);
    constexpr double mostPerStep = 0.5;
    constexpr double most = 1.5;
    for (std::size_t i = 0; i < parts; ++i) {
        const double step = std::clamp(change[i], -mostPerStep, mostPerStep);
        fit.corrections[i] = std::clamp(fit.corrections[i] - step, -most, most);
    }
}

bool isAbout(const plan::Measurement& m, const MeasuredDeployment& d)
{
    return m.modelId == d.card->id && m.acceleratorId == d.accelerator->id
           && (m.weightFormat.empty() || m.weightFormat == d.weightFormat) && m.gpus > 0;
}

/// The measured layout is not asked for: it is taken to be the plain one, tensor parallel.
std::optional<StepLoad> measuredLoad(const MeasuredDeployment& d, int gpus)
{
    const std::vector<Layout> layouts = possibleLayouts(*d.card, gpus, d.gpusPerNode);
    if (layouts.empty()) {
        return std::nullopt;
    }
    return stepLoad({d.work, d.accelerator, d.kvBits, layouts.front(), d.gpusPerNode, {}});
}

bool usable(const plan::MeasuredPoint& p)
{
    return p.concurrency >= 1.0 && p.inputTokens >= 0.0 && p.outputTokens >= 1.0
           && (p.outputTokensPerSecond.value_or(0.0) > 0.0 || p.firstTokenSeconds.value_or(0.0) > 0.0);
}

void observe(std::vector<Observation>& observations, MeasuredFit& fit, const StepLoad& load,
             const plan::MeasuredPoint& p)
{
    const ServedRequest<double> request{p.inputTokens, 0.0, p.outputTokens, 1.0, false};
    if (p.outputTokensPerSecond.value_or(0.0) > 0.0) {
        observations.push_back({load, request, p.concurrency, false, *p.outputTokensPerSecond});
    }
    if (p.firstTokenSeconds.value_or(0.0) > 0.0) {
        observations.push_back({load, request, p.concurrency, true, *p.firstTokenSeconds});
    }
    const auto before = servingPoint<double>(load, fit.prior, request, p.concurrency);
    fit.comparisons.push_back({p, before.outputTokensPerSecond, 0.0, before.firstToken, 0.0});
}

} // namespace

std::optional<MeasuredFit> fitMeasurements(const ServingConstants& prior, const MeasuredDeployment& deployment,
                                           std::span<const plan::Measurement> measurements)
{
    MeasuredFit fit;
    fit.prior = prior;
    std::vector<Observation> observations;
    std::vector<StepLoad> loads;
    for (const plan::Measurement& measurement : measurements) {
        if (!isAbout(measurement, deployment)) {
            continue;
        }
        const std::optional<StepLoad> load = measuredLoad(deployment, measurement.gpus);
        if (!load) {
            continue;
        }
        for (const plan::MeasuredPoint& point : measurement.points) {
            if (usable(point)) {
                observe(observations, fit, *load, point);
                loads.push_back(*load);
            }
        }
    }
    if (observations.empty()) {
        return std::nullopt;
    }
    constexpr int steps = 25;
    for (int i = 0; i < steps; ++i) {
        improve(observations, fit);
    }
    fit.constants = corrected(prior, fit.corrections);
    for (std::size_t i = 0; i < fit.comparisons.size(); ++i) {
        MeasuredComparison& c = fit.comparisons[i];
        const ServedRequest<double> request{c.point.inputTokens, 0.0, c.point.outputTokens, 1.0, false};
        const auto after = servingPoint<double>(loads[i], fit.constants, request, c.point.concurrency);
        c.tokensPerSecondAfter = after.outputTokensPerSecond;
        c.firstTokenAfter = after.firstToken;
    }
    return fit;
}

EstimateRange MeasuredFit::range(const StepLoad& load, const ServedRequest<double>& request, double sequences,
                                 const EstimateRange& estimated) const
{
    const Corrections slope = slopes({load, request, sequences, false, 1.0}, prior, corrections);
    const Corrections spread = product(covariance, slope);
    double variance = shapeDeviation * shapeDeviation;
    for (std::size_t i = 0; i < parts; ++i) {
        variance += slope[i] * spread[i];
    }
    const double factor = std::exp(sigma80 * std::sqrt(variance));
    return {std::max(estimated.lowFactor, 1.0 / factor), std::min(estimated.highFactor, factor)};
}

} // namespace evenhost::sizing
