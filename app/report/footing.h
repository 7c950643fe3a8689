// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace evenhost::report {

/// Rounds `parts` to multiples of `quantum` so that they add up to their sum rounded to the same quantum
/// (largest remainder: those that lose most by rounding down are rounded up first; ties go to the earlier part).
/// quantum > 0. Parts may be negative. Values that are not finite come back as they are, the others unrounded.
/// Checked by tests/report/tst_footing.cpp.
[[nodiscard]] std::vector<double> roundedToFoot(const std::vector<double>& parts, double quantum);

/// x rounded half away from zero to a multiple of quantum; never minus zero.
[[nodiscard]] double roundedTo(double x, double quantum);

} // namespace evenhost::report
