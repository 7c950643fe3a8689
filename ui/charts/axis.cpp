// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::charts {

namespace {

/// The round step that comes nearest to `wanted` steps over `span`.
double roundStep(double span, int wanted)
{
    const double raw = span / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    constexpr std::array<double, 7> factors{1.0, 1.5, 2.0, 2.5, 5.0, 10.0, 15.0};
    double best = power;
    for (const double factor : factors) {
        if (std::abs(std::log(factor * power / raw)) < std::abs(std::log(best / raw)))
            best = factor * power;
    }
    return best;
}

} // namespace

std::vector<double> roundTicks(double from, double to, int wanted)
{
    const double span = to - from;
    if (!(span > 0.0) || !std::isfinite(span) || wanted < 1)
        return {};
    const double step = roundStep(span, wanted);
    std::vector<double> ticks;
    const double first = std::ceil(from / step - 1e-9);
    const double last = std::floor(to / step + 1e-9);
    for (double i = first; i <= last; i += 1.0)
        ticks.push_back(i * step + 0.0);
    return ticks;
}

double roundedAxisEnd(double value, int wanted)
{
    if (!(value > 0.0) || !std::isfinite(value))
        return 1.0;
    const double step = roundStep(value, wanted);
    return std::ceil(value / step - 1e-9) * step;
}

std::vector<double> logarithmicTicks(double from, double to)
{
    if (!(from > 0.0) || !(to > from) || !std::isfinite(to))
        return {};
    const auto decades = [&](const std::vector<double>& factors) {
        std::vector<double> ticks;
        for (double power = std::pow(10.0, std::floor(std::log10(from))); power <= to * 1.000001; power *= 10.0) {
            for (const double factor : factors) {
                const double tick = power * factor;
                if (tick >= from * 0.999999 && tick <= to * 1.000001)
                    ticks.push_back(tick);
            }
        }
        return ticks;
    };
    const std::vector<double> tens = decades({1.0});
    return tens.size() >= 4 ? tens : decades({1.0, 2.0, 5.0});
}

std::vector<double> labelledTicks(const std::vector<double>& ticks,
                                  const std::function<std::pair<double, double>(double)>& extent, double gap)
{
    const auto zero = std::ranges::find(ticks, 0.0);
    const std::size_t anchor = zero == ticks.end() ? 0 : static_cast<std::size_t>(zero - ticks.begin());
    for (std::size_t stride = 1; stride < ticks.size(); ++stride) {
        std::vector<double> chosen;
        double free = 0.0;
        bool apart = true;
        for (std::size_t i = anchor % stride; i < ticks.size() && apart; i += stride) {
            const auto [from, to] = extent(ticks[i]);
            apart = chosen.empty() || from >= free;
            free = to + gap;
            chosen.push_back(ticks[i]);
        }
        if (apart)
            return chosen;
    }
    return ticks.empty() ? ticks : std::vector<double>{ticks[anchor]};
}

Scale::Scale(double from, double to, double start, double end, bool logarithmic)
    : m_from(from), m_to(to), m_start(start), m_end(end), m_logarithmic(logarithmic && from > 0.0)
{}

double Scale::position(double value) const
{
    double share = 0.0;
    if (m_logarithmic)
        share = value > 0.0 ? std::log(value / m_from) / std::log(m_to / m_from) : 0.0;
    else
        share = (value - m_from) / (m_to - m_from);
    return m_start + share * (m_end - m_start);
}

double Scale::value(double position) const
{
    const double share = (position - m_start) / (m_end - m_start);
    return m_logarithmic ? m_from * std::pow(m_to / m_from, share) : m_from + share * (m_to - m_from);
}

} // namespace evenhost::charts
