// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sizing/parameters.h"

/// Estimated structures for cards that only say how many parameters a model has and how many of them are active.
namespace evenhost::sizing {

/// The structure of the known design nearest to the card's two numbers (by their logarithms), its parts scaled so that
/// total and active come out as the card says. Layers, heads and with them the KV cache are the known design's, which
/// is why everything computed from it must be shown as an estimate. A card without an active count is taken as dense.
[[nodiscard]] ModelStructure estimatedStructure(const catalogue::ModelCard& card);

} // namespace evenhost::sizing
