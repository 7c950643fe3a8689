// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace evenhost::base {

/// A count that was worked out as a double, as an int; the largest int where there is none so large (and for what is no
/// number): a plan may ask for more GPUs than there are, and a conversion beyond an int's range is undefined.
[[nodiscard]] constexpr int wholeCount(double count)
{
    constexpr int most = std::numeric_limits<int>::max();
    if (count >= 0.0 && count < static_cast<double>(most)) {
        return static_cast<int>(count);
    }
    return count < 0.0 ? 0 : most;
}

} // namespace evenhost::base
