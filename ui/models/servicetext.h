// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "models/format.h"
#include "plan/plan.h"

#include <optional>

namespace evenhost::models {

/// "flex: slower, cheaper".
[[nodiscard]] QString serviceLabel(plan::Service service);

/// How an offer is bought where that is not as usual, to stand behind its prices: " · flex × 0.5 · in region × 1.1".
/// `evaluated` knows the units of throughput.
[[nodiscard]] QString serviceText(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer,
                                  const std::optional<analysis::ManagedService>& evaluated, const Format& format);

} // namespace evenhost::models
