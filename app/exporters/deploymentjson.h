// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "exporters/jsonwriter.h"

/// The parts of an option's deployment as members of the object that is open.
namespace evenhost::exporters {

void writeLayout(JsonWriter& json, const sizing::Layout& layout);
void writeMemory(JsonWriter& json, const analysis::Deployment& deployment);
void writeStorage(JsonWriter& json, const analysis::Storage& storage);
void writeSpeed(JsonWriter& json, const analysis::Deployment& deployment);

} // namespace evenhost::exporters
