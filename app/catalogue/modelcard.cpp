// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/modelcard.h"

#include <algorithm>

namespace evenhost::catalogue {

bool isMixtureOfExperts(const ModelCard& card)
{
    return expertCounts(card).experts > 0;
}

ExpertCounts expertCounts(const ModelCard& card)
{
    ExpertCounts counts;
    if (!card.architecture) {
        return counts;
    }
    for (const FeedForwardGroup& group : card.architecture->feedForwards) {
        if (group.experts > counts.experts) {
            counts = {group.experts, group.expertsPerToken};
        }
    }
    return counts;
}

} // namespace evenhost::catalogue
