// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace evenhost::documents {

/// One place in which two plans differ, as their files would: every key of the format is covered.
struct FieldDifference
{
    /// Keys from the outside in; entries of lists by their id, name or path: {"shortlist", "glm", "kv_bits"}.
    /// The number of a quantity stands at the quantity itself: {"workload", "requests_per_day"}; its other parts
    /// below: {"workload", "requests_per_day", "source"}.
    std::vector<std::string> place;
    /// Plain text of the value; of an entry that only one plan has, its label or name; nothing when it is not there.
    std::optional<std::string> before;
    std::optional<std::string> after;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

/// What one would change in `before` to make it equal to `after`, in the order of the file. Empty exactly when both
/// would be written the same. An entry that only one of them has is one difference, and so is a changed order
/// (`before` and `after` are then the names in their order). Checked by tests/documents/tst_plandifference.cpp.
[[nodiscard]] std::vector<FieldDifference> differences(const plan::Plan& before, const plan::Plan& after);

/// The place as a path: "shortlist.glm.kv_bits".
[[nodiscard]] std::string pathOf(const FieldDifference& difference);

} // namespace evenhost::documents
