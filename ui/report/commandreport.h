// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "cli/command.h"

#include <string>

namespace evenhost::report {

/// `evenhost report` (cli::Program::report): the PDF's bytes. Needs no screen: makes its own QApplication on Qt's
/// "offscreen" platform, and so must be called at most once in a process, without another QApplication.
[[nodiscard]] base::Result<std::string> commandReport(const cli::ReportRequest& request,
                                                      const catalogue::Catalogue& catalogue);

} // namespace evenhost::report
