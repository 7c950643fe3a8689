// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derive.h"

#include <span>

namespace evenhost::analysis {

/// An option's flows month by month, paid negative, each by its name.
[[nodiscard]] std::vector<base::Traced> cashFlows(std::span<const base::Traced> costs);

/// How the cash figures of an option came about: net present value, total, and against the reference's flows (empty:
/// it is the reference) payback, peak funding and rate of return. What there is none of has a figure
/// that ends in "_reason": the amount that says why.
void addCashDerivations(std::vector<Derivation>& derivations, const std::string& optionId,
                        std::span<const base::Traced> flows, std::span<const base::Traced> reference,
                        const plan::Plan& plan);

} // namespace evenhost::analysis
