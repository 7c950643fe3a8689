// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/modelcard.h"

namespace evenhost::sizing {

/// The model as someone sees it who takes its headline total for the work: the same weights and cache, but every
/// expert fires for every token. A dense model comes back as it is.
[[nodiscard]] catalogue::ModelCard denseOfTotal(catalogue::ModelCard card);

} // namespace evenhost::sizing
