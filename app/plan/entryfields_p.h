// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/fields.h"

/// The fields of list entries: exchange rates, shortlist, managed options, and prices of the plan's own offers.
namespace evenhost::plan::detail {

[[nodiscard]] std::optional<PathInfo> entryPathInfo(const Plan& plan, const PathParts& parts);
[[nodiscard]] std::optional<std::variant<double, std::string>> entryValue(const Plan& plan, const PathParts& parts);

/// The path must exist and the value be of its kind.
void setEntryValue(Plan& plan, const PathParts& parts, const std::variant<double, std::string>& value);

void checkEntries(base::Findings& findings, const Plan& plan);

/// The quantity at another value; its range keeps its relative distance, so a scenario's value stays inside it, as far
/// as the field's own limits let it.
[[nodiscard]] base::Quantity movedTo(base::Quantity quantity, double value, const PathInfo& info);

} // namespace evenhost::plan::detail
