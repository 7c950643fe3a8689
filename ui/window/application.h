// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

#include <optional>
#include <string>

namespace evenhost::window {

/// Opens the window, on a plan if one is given, and runs until the last one is closed. Returns the exit status.
[[nodiscard]] int runWindow(int count, char** arguments, base::Date today, const std::optional<std::string>& plan);

} // namespace evenhost::window
