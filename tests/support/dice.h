// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace evenhost::test {

/// Numbers for random cases, the same on every machine: SplitMix64 (Steele, Lea, Flood 2014).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t bits()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// low <= x < high
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(bits() >> 11U) * 0x1p-53;
    }
    /// As many between 1 and 10 as between 10 and 100; 0 < low.
    double spread(double low, double high) { return low * std::pow(high / low, between(0.0, 1.0)); }
    /// low <= n <= high
    int whole(int low, int high) { return low + static_cast<int>(bits() % static_cast<std::uint64_t>(high - low + 1)); }
    bool chance(double share) { return between(0.0, 1.0) < share; }
    double oneOf(std::initializer_list<double> values) { return values.begin()[index(values.size())]; }
    std::size_t index(std::size_t size) { return static_cast<std::size_t>(bits() % size); }

private:
    std::uint64_t m_state;
};

} // namespace evenhost::test
