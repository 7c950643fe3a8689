// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/finding.h"
#include "plan/resolve.h"

/// What is wrong, old or worth saying about the money side of a plan; every finding names its field.
namespace evenhost::cost {

/// One shortlist entry's hosting: ownership_missing, rent_missing, zero_hour_schedule, schedule_shorter_than_load,
/// spot_replacement_unknown, price_old, price_undated. An entry with an error cannot be priced.
[[nodiscard]] base::Findings checkHosting(const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                                          base::Date today);

/// One managed option: checkPrices(), token_price_missing, service_not_offered, provisioned_not_offered,
/// regional_not_offered, cache_storage_not_counted.
[[nodiscard]] base::Findings checkManaged(const plan::ResolvedPlan& plan, const plan::ResolvedManaged& managed,
                                          base::Date today);

/// The plan's own money: exchange_rate_zero, discount_rate_too_low, horizon_missing, productive_hours_missing,
/// life_missing, cache_shares_exceed_input, exchange rates' price_old.
[[nodiscard]] base::Findings checkMoney(const plan::Plan& plan, base::Date today);

} // namespace evenhost::cost
