// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/bridge.h"
#include "exporters/jsonwriter.h"

#include <optional>

namespace evenhost::exporters {

/// Writes the member "since_baseline": what changed since the agreed baseline, null where the plan has none.
void writeBridge(JsonWriter& json, const std::optional<analysis::Bridge>& bridge);

} // namespace evenhost::exporters
