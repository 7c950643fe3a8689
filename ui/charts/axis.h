// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace evenhost::charts {

/// Round numbers from 0 (or from `from`) up to at most `to`, about `wanted` of them: steps of 1, 1.5, 2, 2.5 or 5
/// times a power of ten. Empty when the range is.
[[nodiscard]] std::vector<double> roundTicks(double from, double to, int wanted = 5);

/// The smallest round number (a tick of roundTicks' kind) that is not below `value`.
[[nodiscard]] double roundedAxisEnd(double value, int wanted = 5);

/// Powers of ten and, where there are fewer than four, their 2 and 5 multiples, inside [from, to]; from > 0.
[[nodiscard]] std::vector<double> logarithmicTicks(double from, double to);

/// Which ticks get a label: all, or every second, third ... one, counted from 0 or else from the first, so that none
/// comes closer to the next than `gap`. `extent` is where a tick's label begins and ends.
[[nodiscard]] std::vector<double> labelledTicks(const std::vector<double>& ticks,
                                                const std::function<std::pair<double, double>(double)>& extent,
                                                double gap);

/// Where a value lies on a straight or logarithmic axis.
class Scale
{
public:
    /// from < to; `start` and `end` are positions (end may be above start, as on screens). Logarithmic: from > 0.
    Scale(double from, double to, double start, double end, bool logarithmic = false);

    [[nodiscard]] double position(double value) const;
    [[nodiscard]] double value(double position) const;
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double to() const { return m_to; }
    [[nodiscard]] bool logarithmic() const { return m_logarithmic; }

private:
    double m_from;
    double m_to;
    double m_start;
    double m_end;
    bool m_logarithmic;
};

} // namespace evenhost::charts
