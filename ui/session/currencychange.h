// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <optional>
#include <string>

namespace evenhost::session {

/// Whether a text is written as a currency code (ISO 4217): three capital letters.
[[nodiscard]] bool isCurrencyCode(std::string_view text);

/// Units of the plan's currency for one unit of another, where the plan says it.
[[nodiscard]] std::optional<double> knownRate(const plan::Plan& plan, const std::string& currency);

/// Gives the plan another currency: all its own amounts (assumptions, fees, commitments, those of scenarios and of the
/// baseline) are converted at `rate` (> 0), units of the old currency for one of the new, with their ranges; exchange
/// rates become those of the new currency. Prices of offers stay in the currency they are sold in. Evaluated at the
/// same rate the plan then comes to the same money.
void changeCurrency(plan::Plan& plan, const std::string& currency, double rate);

} // namespace evenhost::session
