// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <string_view>

/// Random numbers that are a pure function of (seed, draw, input): no state, any order, any thread, and the same bits
/// on every machine (only operations that IEEE 754 rounds exactly: no logarithms, no std:: distributions).
namespace evenhost::analysis {

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): a bijection that mixes all 64 bits.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t z)
{
    z += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

/// A stream for an input, by its path (FNV-1a): the same input moves together in every option of a draw.
[[nodiscard]] constexpr std::uint64_t streamOf(std::string_view path)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : path) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    return mixed(hash);
}

/// Uniform in (0, 1): the middle of one of 2^53 equal steps, never 0 or 1.
[[nodiscard]] constexpr double uniform(std::uint64_t seed, std::uint64_t draw, std::uint64_t stream)
{
    const std::uint64_t bits = mixed(mixed(seed ^ stream) + draw) >> 11U;
    return (static_cast<double>(bits) + 0.5) * 0x1p-53;
}

/// Low, likely and high as the ends and the mode of a triangle; low <= likely <= high.
struct Triangle
{
    double low = 0.0;
    double likely = 0.0;
    double high = 0.0;

    /// The value below which a share u of the draws lies.
    [[nodiscard]] double at(double u) const
    {
        const double width = high - low;
        if (!(width > 0.0)) {
            return likely;
        }
        const double left = likely - low;
        if (u * width < left) {
            return low + std::sqrt(u * width * left);
        }
        return high - std::sqrt((1.0 - u) * width * (high - likely));
    }
};

/// The triangle with this mode whose 10th and 90th percentiles are p10 < likely < p90.
[[nodiscard]] Triangle triangleWithPercentiles(double p10, double likely, double p90);

} // namespace evenhost::analysis
