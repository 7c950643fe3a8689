// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/finding.h"
#include "catalogue/managedoffer.h"
#include "cost/loadprofile.h"
#include "plan/plan.h"

#include <vector>

/// Which of an offer's prices hold when, and what is wrong with them.
namespace evenhost::cost {

/// The prices on a day: the list prices, or the last dated ones that have begun and not ended.
/// A date that cannot be read never applies.
[[nodiscard]] const catalogue::TokenPrices& pricesOn(const catalogue::ManagedOffer& offer, base::Date day);

/// The price multiplier of each local hour, over the days that share it: what a local weekday shares with a UTC weekend
/// is followed by the hour.
[[nodiscard]] LoadProfile hourPrices(const catalogue::TimeOfDay& prices, double utcOffsetHours);

/// Mean of the hourly price multiplier over the load, 1 at peak hours. `shape` is in local time; its offset from UTC
/// places it. Weekends are off-peak where the offer says weekdays only; the shift of a local weekday into a UTC
/// weekend is followed by the hour.
[[nodiscard]] double hourMultiplier(const catalogue::TimeOfDay& prices, const plan::LoadShape& shape);

/// Prices older than this many days are said to be old.
inline constexpr int oldPriceDays = 90;

/// What a reader must know about an offer's prices: price_change_announced, promotion_ends_before_it_starts,
/// promotion_ends, dated_prices_out_of_order, bad_price_date, tiers_overlap, too_many_tiers, price_old, price_undated,
/// bad_price_hours. Paths are "offers.<id>...".
[[nodiscard]] base::Findings checkPrices(const catalogue::ManagedOffer& offer, base::Date today);

/// price_old, price_undated for a quantity (a rent, an exchange rate, a server's price).
[[nodiscard]] base::Findings checkPriceAge(const base::Provenance& provenance, base::Date today,
                                           const std::string& path);

} // namespace evenhost::cost
