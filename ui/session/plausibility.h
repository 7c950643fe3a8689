// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "catalogue/modelcard.h"

#include <QString>

#include <optional>
#include <vector>

namespace evenhost::session {

/// One figure of a card worked out anew from its architecture.
struct PlausibilityLine
{
    QString name;
    base::Unit unit = base::Unit::None;
    std::optional<double> stated;     ///< what the card says; nothing: it does not say
    std::optional<double> recomputed; ///< nothing: the architecture is not known
    bool agrees = true;               ///< false: far enough apart to look at
};

/// Parameters, cache and weights of a card as stated and as its architecture gives them. Vendors count "active" with or
/// without the embedding and the head; any of these within 3 % agrees (sizing/parameters.h). Weights agree
/// while the published size is within 10 % of the formula's.
[[nodiscard]] std::vector<PlausibilityLine> plausibility(const catalogue::ModelCard& card);

} // namespace evenhost::session
