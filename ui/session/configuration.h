// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "importers/config.h"

#include <QString>

namespace evenhost::session {

/// A card from a published configuration (config.json, params.json) with the numbers its architecture comes to and the
/// file as their source; the hf_quant_config.json beside it is taken along. Findings are notes and warnings.
[[nodiscard]] base::Result<importers::ImportedCard> readConfiguration(const QString& path, base::Date today);

} // namespace evenhost::session
