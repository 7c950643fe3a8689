// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "exporters/jsonwriter.h"

namespace evenhost::exporters {

/// Writes a figure into the object that is open: name, value, unit; of an input path, source and date; of anything else
/// its formula and the operands the formula names, each in the same way. A figure whose operands were listed before
/// has "above": true instead of listing them again.
void writeDerivation(JsonWriter& json, const base::TraceNode& node);

} // namespace evenhost::exporters
