// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost/costpart.h"

/// GST, VAT or sales tax on what is bought: hardware and its upkeep, rent, power, storage, traffic, software, tokens,
/// fees, and the contingency that falls on them. Salaries bear none.
namespace evenhost::cost {

using base::Unit;

template <Number N>
struct TaxInputs
{
    bool wanted = false;     ///< counted at all
    bool recoverable = true; ///< false: a cost
    N rate{};                ///< share of the amount without tax

    [[nodiscard]] bool isCost() const { return wanted && !recoverable; }

    /// What an amount without tax costs in the end.
    [[nodiscard]] N paid(const N& amount) const { return isCost() ? amount * (N(1.0) + rate) : amount; }
};

/// Sets the month's running and total from its parts, with the tax on what was bought for the month and once.
template <Number N>
void addTotals(Month<N>& month, const TaxInputs<N>& in, const N& boughtRunning, const N& boughtOnce)
{
    month.running = month.sumBefore(CostPart::SetupSpread);
    if (in.wanted) {
        const N onRunning = boughtRunning * in.rate;
        month.tax = base::named(onRunning + boughtOnce * in.rate, "tax", Unit::MoneyPerMonth);
        if (in.isCost()) {
            month.set(CostPart::Tax, *month.tax);
            month.running = month.running + onRunning;
        }
    }
    month.total = month.sum();
}

} // namespace evenhost::cost
