// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/densetotal.h"

namespace evenhost::sizing {

catalogue::ModelCard denseOfTotal(catalogue::ModelCard card)
{
    card.parameters.active = card.parameters.total;
    card.parameters.activePrefill.reset();
    if (card.architecture) {
        for (catalogue::FeedForwardGroup& group : card.architecture->feedForwards) {
            group.expertsPerToken = group.experts;
        }
    }
    return card;
}

} // namespace evenhost::sizing
