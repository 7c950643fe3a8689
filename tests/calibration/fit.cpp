// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace evenhost::calibration {

namespace {

constexpr double lossScale = 0.08;        // logarithmic errors well above this count linearly
constexpr double firstTokenWeight = 0.15; // first tokens are noisier: median of an unknown statistic
constexpr double priorWeight = 0.006;     // keeps a constant no row identifies at its start

struct Residual
{
    double value = 0.0;
    double weight = 0.0;
};

/// Residuals of all samples: end to end, then first token where there is one.
std::vector<Residual> residuals(std::span<const Sample> samples, std::span<const Constant> constants,
                                std::span<const double> values)
{
    std::map<std::string, catalogue::ServingProfile> profiles;
    std::map<std::pair<std::string, const catalogue::Accelerator*>, sizing::ServingConstants> known;
    std::vector<Residual> result;
    result.reserve(samples.size() * 2);
    for (const Sample& sample : samples) {
        auto found = known.find({sample.engine, sample.accelerator});
        if (found == known.end()) {
            auto profile = profiles.find(sample.engine);
            if (profile == profiles.end()) {
                profile = profiles.emplace(sample.engine, profileOf(sample.engine, constants, values)).first;
            }
            found = known
                        .emplace(std::pair(sample.engine, sample.accelerator),
                                 sizing::servingConstants(profile->second, *sample.accelerator))
                        .first;
        }
        const sizing::SpeedAnswer answer = sizing::speedOf(sample.prepared, found->second);
        const double ratio = sample.tokensPerSecond > 0.0 ? sample.tokensPerSecond / answer.outputTokensPerSecond
                                                          : answer.endToEnd / sample.endToEnd;
        result.push_back({std::log(ratio), sample.weight});
        const bool first = sample.firstToken > 0.0 && answer.firstToken > 0.0;
        result.push_back({first ? std::log(answer.firstToken / sample.firstToken) : 0.0,
                          first ? sample.weight * firstTokenWeight : 0.0});
    }
    return result;
}

double loss(const std::vector<Residual>& residuals)
{
    double sum = 0.0;
    for (const Residual& r : residuals) {
        const double scaled = r.value / lossScale;
        sum += r.weight * 2.0 * (std::sqrt(1.0 + scaled * scaled) - 1.0);
    }
    return sum;
}

using Matrix = std::vector<std::vector<double>>;

/// Solves a x = b by Gaussian elimination with pivoting; a is symmetric positive definite here.
std::vector<double> solved(Matrix a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row) {
            if (std::abs(a[row][column]) > std::abs(a[pivot][column])) {
                pivot = row;
            }
        }
        std::swap(a[column], a[pivot]);
        std::swap(b[column], b[pivot]);
        for (std::size_t row = column + 1; row < n; ++row) {
            const double factor = a[row][column] / a[column][column];
            for (std::size_t k = column; k < n; ++k) {
                a[row][k] -= factor * a[column][k];
            }
            b[row] -= factor * b[column];
        }
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) {
            b[i] -= a[i][k] * b[k];
        }
        b[i] /= a[i][i];
    }
    return b;
}

/// Works on the fitted constants scaled to 0..1 between their bounds.
class Fitter
{
public:
    Fitter(std::span<const Sample> samples, std::span<const Constant> constants, std::vector<double> values)
        : m_samples(samples), m_constants(constants), m_values(std::move(values))
    {
        for (std::size_t i = 0; i < constants.size(); ++i) {
            if (constants[i].fitted) {
                m_fitted.push_back(i);
            }
        }
    }

    std::vector<double> run()
    {
        std::vector<double> at(m_fitted.size());
        for (std::size_t i = 0; i < at.size(); ++i) {
            const Constant& c = m_constants[m_fitted[i]];
            at[i] = std::clamp((m_values[m_fitted[i]] - c.low) / (c.high - c.low), 0.02, 0.98);
        }
        m_start = at;
        double damping = 1e-2;
        double best = cost(at);
        constexpr int mostSteps = 60;
        for (int step = 0; step < mostSteps && damping < 1e8; ++step) {
            const std::vector<double> next = proposal(at, damping);
            const double reached = cost(next);
            if (reached < best) {
                const bool settled = best - reached < 1e-7 * best;
                at = next;
                best = reached;
                damping = std::max(damping / 5.0, 1e-9);
                if (settled) {
                    break;
                }
            } else {
                damping *= 4.0;
            }
        }
        return valuesAt(at);
    }

private:
    [[nodiscard]] std::vector<double> valuesAt(const std::vector<double>& at) const
    {
        std::vector<double> values = m_values;
        for (std::size_t i = 0; i < at.size(); ++i) {
            const Constant& c = m_constants[m_fitted[i]];
            values[m_fitted[i]] = c.low + at[i] * (c.high - c.low);
        }
        return values;
    }

    [[nodiscard]] double prior() const { return priorWeight * priorWeight * static_cast<double>(m_samples.size()); }

    [[nodiscard]] double cost(const std::vector<double>& at) const
    {
        double sum = loss(residuals(m_samples, m_constants, valuesAt(at)));
        for (std::size_t i = 0; i < at.size(); ++i) {
            sum += prior() / (lossScale * lossScale) * (at[i] - m_start[i]) * (at[i] - m_start[i]);
        }
        return sum;
    }

    [[nodiscard]] std::vector<double> proposal(const std::vector<double>& at, double damping) const
    {
        const std::size_t n = at.size();
        const std::vector<Residual> base = residuals(m_samples, m_constants, valuesAt(at));
        std::vector<std::vector<Residual>> moved(n);
        std::vector<double> steps(n);
        constexpr double small = 1e-4;
        for (std::size_t i = 0; i < n; ++i) {
            std::vector<double> other = at;
            steps[i] = at[i] < 0.5 ? small : -small;
            other[i] += steps[i];
            moved[i] = residuals(m_samples, m_constants, valuesAt(other));
        }
        Matrix normal(n, std::vector<double>(n, 0.0));
        std::vector<double> gradient(n, 0.0);
        std::vector<double> slope(n);
        for (std::size_t r = 0; r < base.size(); ++r) {
            const double scaled = base[r].value / lossScale;
            const double weight = base[r].weight / std::sqrt(1.0 + scaled * scaled);
            if (weight <= 0.0) {
                continue;
            }
            for (std::size_t i = 0; i < n; ++i) {
                slope[i] = (moved[i][r].value - base[r].value) / steps[i];
            }
            for (std::size_t i = 0; i < n; ++i) {
                gradient[i] += weight * slope[i] * base[r].value;
                for (std::size_t k = 0; k <= i; ++k) {
                    normal[i][k] += weight * slope[i] * slope[k];
                }
            }
        }
        return stepped(at, normal, gradient, damping);
    }

    /// One damped step; constants that press against a bound stay there.
    [[nodiscard]] std::vector<double> stepped(const std::vector<double>& at, Matrix& normal,
                                              std::vector<double>& gradient, double damping) const
    {
        const std::size_t n = at.size();
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = i + 1; k < n; ++k) {
                normal[i][k] = normal[k][i];
            }
            normal[i][i] += prior();
            gradient[i] += prior() * (at[i] - m_start[i]);
        }
        for (std::size_t i = 0; i < n; ++i) {
            const bool pressed = (at[i] <= 0.0 && gradient[i] > 0.0) || (at[i] >= 1.0 && gradient[i] < 0.0);
            normal[i][i] = normal[i][i] * (1.0 + damping) + 1e-12;
            if (pressed) {
                for (std::size_t k = 0; k < n; ++k) {
                    normal[i][k] = normal[k][i] = i == k ? 1.0 : 0.0;
                }
                gradient[i] = 0.0;
            }
        }
        const std::vector<double> change = solved(normal, gradient);
        std::vector<double> next = at;
        for (std::size_t i = 0; i < n; ++i) {
            next[i] = std::clamp(at[i] - change[i], 0.0, 1.0);
        }
        return next;
    }

    std::span<const Sample> m_samples;
    std::span<const Constant> m_constants;
    std::vector<double> m_values;
    std::vector<std::size_t> m_fitted;
    std::vector<double> m_start;
};

} // namespace

catalogue::ServingProfile profileOf(const std::string& engine, std::span<const Constant> constants,
                                    std::span<const double> values)
{
    catalogue::ServingProfile profile;
    profile.id = engine;
    for (std::size_t i = 0; i < constants.size(); ++i) {
        const Constant& c = constants[i];
        if (c.engine.empty() || c.engine == engine) {
            profile.constants.push_back({c.name, values[i], c.low, c.high, c.unit, c.meaning});
        }
    }
    return profile;
}

std::vector<double> ratios(std::span<const Sample> samples, std::span<const Constant> constants,
                           std::span<const double> values)
{
    const std::vector<Residual> all = residuals(samples, constants, values);
    std::vector<double> result(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        result[i] = std::exp(all[2 * i].value);
    }
    return result;
}

std::vector<double> fit(std::span<const Sample> samples, std::span<const Constant> constants,
                        std::vector<double> values)
{
    std::vector<Sample> fitted;
    std::ranges::copy_if(samples, std::back_inserter(fitted), [](const Sample& s) { return s.fitted; });
    return Fitter(fitted, constants, std::move(values)).run();
}

} // namespace evenhost::calibration
