// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/drivers.h"
#include "analysis/evaluation.h"

namespace evenhost::analysis {

/// Each driver moved to its low and its high alone (design: cost model, section 6), widest swing of the yearly
/// difference first, those that move nothing left out; with flip values. The workspace is left as it was.
[[nodiscard]] std::vector<SensitivityBar> tornado(Workspace& workspace, std::size_t self, std::size_t managed);

} // namespace evenhost::analysis
