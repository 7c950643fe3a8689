// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <iosfwd>

namespace evenhost::cli {

/// Reads the command line and does what it says. Returns the exit status: 0 done, 1 the input is wrong, 2 the command
/// line is wrong. Without a subcommand it opens the window, where the program has one.
[[nodiscard]] int run(int count, const char* const* arguments, const Program& program, std::ostream& out,
                      std::ostream& err);

} // namespace evenhost::cli
