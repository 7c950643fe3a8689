// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/view.h"

#include <memory>

namespace evenhost::charts {

/// The view of that kind; null for a kind that has none.
[[nodiscard]] std::unique_ptr<window::View> createView(window::ViewKind kind);

} // namespace evenhost::charts
