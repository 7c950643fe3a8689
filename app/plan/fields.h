// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/quantity.h"
#include "base/result.h"
#include "base/units.h"
#include "plan/plan.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Every number of a plan has one address, one unit and one range, declared here once. Reader, writer, forms,
/// scenarios, sensitivity, the assumptions register and the documentation all go by this table.
///
/// Addresses: "workload.requests_per_day", "assumptions.discount_rate", "exchange_rates.USD",
/// "shortlist.<entry>.gpus_per_replica", "managed.<entry>.discount", "hosting.<offer>.price_per_node_hour",
/// "offers.<offer>.output". Ids may hold dots: the part after the last dot is the field.
namespace evenhost::plan {

enum class Group { Workload, Targets, Time, People, Capacity, Storage, Software, Owned, Tax };

struct Field
{
    std::string_view section; ///< "workload" or "assumptions"
    std::string_view key;     ///< the YAML key; section + "." + key is the path
    Group group = Group::Workload;
    base::Unit unit = base::Unit::None;
    double minimum = 0.0;
    double maximum = std::numeric_limits<double>::max();
    bool whole = false; ///< whole numbers only
};

/// The fixed fields in the order a person reads them.
[[nodiscard]] std::span<const Field> fields();

[[nodiscard]] std::string pathOf(const Field& field);

/// The fixed field of that path; null for any other.
[[nodiscard]] const Field* fieldAt(std::string_view path);

/// The quantity of a fixed field. Null only for workload.peak_concurrency when it was not measured.
[[nodiscard]] const base::Quantity* quantity(const Plan& plan, const Field& field);

/// Sets the quantity of a fixed field (and creates workload.peak_concurrency when needed).
void setQuantity(Plan& plan, const Field& field, base::Quantity value);

/// Unit and range of any path, the dynamic ones included; nothing when no such field exists.
struct PathInfo
{
    base::Unit unit = base::Unit::None;
    double minimum = 0.0;
    double maximum = std::numeric_limits<double>::max();
    bool whole = false;
    bool text = false;                              ///< a choice, not a number ("shortlist.<entry>.hosting")
    std::span<const std::string_view> choices = {}; ///< of a text: the only ones allowed; empty = ids, see resolve()
};
[[nodiscard]] std::optional<PathInfo> pathInfo(const Plan& plan, std::string_view path);

/// The parts of a path: section, id ("" for fixed fields) and field.
struct PathParts
{
    std::string_view section;
    std::string_view id;
    std::string_view field;
};
[[nodiscard]] PathParts splitPath(std::string_view path);

/// Sets the value at any path of the plan; ranges given by the plan keep their distance from the value.
/// For "hosting.<offer>..." and "offers.<offer>..." the offer must be among the plan's own (see adoptOffer).
/// Fails with unknown_field, out_of_range, not_whole, not_a_number, not_a_text or unknown_choice; the plan is then
/// unchanged.
[[nodiscard]] base::Result<base::Done> applyOverride(Plan& plan, const Override& override);

/// The value at a path; nothing when there is none.
[[nodiscard]] std::optional<std::variant<double, std::string>> valueAt(const Plan& plan, std::string_view path);

/// Checks a value against the field's range; nothing when it is fine.
[[nodiscard]] std::optional<base::Finding> checkValue(const PathInfo& info, std::string_view path, double value);

/// Everything that is wrong with a plan by itself: ranges, duplicate ids, shapes. References into the catalogue
/// are checked when it is resolved (plan/resolve.h).
[[nodiscard]] base::Findings checkPlan(const Plan& plan);

} // namespace evenhost::plan
