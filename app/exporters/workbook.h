// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"

#include <string>

namespace evenhost::exporters {

struct WorkbookRequest
{
    plan::Plan plan;
    std::string scenario; ///< empty: the plan as it is
    base::Date today;
    std::string planName; ///< the file's name, shown on the first sheet
};

/// The plan as an .xlsx of live formulas, in the order people read it: Summary, Inputs, Calculations, Cash flow,
/// Break-even (with a chart), Scenarios, Assumptions. Every input and figure has a named cell; every formula is the one
/// the program used (it is written from the derivation) and carries the value it had. What a search found (a layout, a
/// batch size, a break-even) is a value and says so. No text of the plan can become a formula.
/// Gives the file's bytes, the same for the same request; fails as resolve() does, or with file_not_written.
/// Checked by tests/exporters/tst_workbook.cpp: recalculated from scratch by LibreOffice, and with inputs changed.
[[nodiscard]] base::Result<std::string> workbook(const WorkbookRequest& request, const catalogue::Catalogue& catalogue);

} // namespace evenhost::exporters
