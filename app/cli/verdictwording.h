// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "base/finding.h"

namespace evenhost::cli {

/// The verdict as a message: its code and %1 the recommended option, %2 what it is held against (empty: nothing),
/// %3 the difference a month, %4 the volume from which it turns (empty: none), %5 that volume over today's,
/// %6 and %7 what decides when it is too close to call (empty otherwise).
[[nodiscard]] base::Finding verdictFinding(const analysis::Evaluation& evaluation);

} // namespace evenhost::cli
