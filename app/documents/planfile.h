// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "documents/node.h"
#include "documents/textfile.h"
#include "plan/plan.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// Plan files, version 1 (`evenhost: 1`, `kind: plan`). Keys are the members of plan/plan.h in snake_case;
/// `workload` and `assumptions` hold the fixed fields of plan/fields.h, each a number or
/// {value, low, high, source, date, confidence, note}. A fixed field that a file leaves out takes the catalogue's
/// planning value with its source and date; a written plan always holds all of them.
namespace evenhost::documents {

/// A plan as it was read, and the tree it was read from: it knows where each field stands.
struct PlanFile
{
    plan::Plan plan;
    Node tree;
};

/// Reads and checks a plan by itself (plan::checkPlan included); what it refers to is checked by plan::resolve.
/// `file` is only named in findings, each of which has its place.
[[nodiscard]] base::Result<PlanFile> readPlan(std::string_view text, const std::string& file,
                                              const catalogue::Catalogue& defaults);
/// The same for a tree that came through the guarded door.
[[nodiscard]] base::Result<PlanFile> planFrom(Node root, const std::string& file, const catalogue::Catalogue& defaults);

struct LoadedPlan
{
    PlanFile file;
    FileStamp stamp; ///< what it was read from: saveText refuses to overwrite anything else
};

/// readTextFile and readPlan in one.
[[nodiscard]] base::Result<LoadedPlan> loadPlan(const std::filesystem::path& path,
                                                const catalogue::Catalogue& defaults);

/// The plan as a file; readPlan gives the same plan back, to the last bit.
[[nodiscard]] std::string planText(const plan::Plan& plan);
/// The same before it is text; values without a place.
[[nodiscard]] Node planTree(const plan::Plan& plan);

/// Gives every fixed field its planning value. Amounts of money only where the plan is in the currency they are in.
void setPlanningValues(plan::Plan& plan, const catalogue::Catalogue& defaults);

/// Places findings that have a path but no place yet, as those of resolve and evaluate, into the file: at the field,
/// or at the nearest part of the plan around it.
[[nodiscard]] base::Findings located(base::Findings findings, const PlanFile& plan, const std::string& file);

} // namespace evenhost::documents
