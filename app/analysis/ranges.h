// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "analysis/figures.h"

namespace evenhost::analysis {

/// What the 80 % range of a replica's rate makes of the fleet and of the month: both ends computed as the middle is.
/// Nothing for a replica that cannot be deployed. Checked by tests/analysis/tst_ranges.cpp.
[[nodiscard]] std::optional<FleetRange> fleetRange(const SelfHostedFigures<double>& figures);

} // namespace evenhost::analysis
