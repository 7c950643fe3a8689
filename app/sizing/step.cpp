// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/step.h"

namespace evenhost::sizing {

template StepTime<double> stepTime<double>(const StepLoad&, const ServingConstants&, const StepPoint<double>&);
template StepTime<base::Traced> stepTime<base::Traced>(const StepLoad&, const ServingConstants&,
                                                       const StepPoint<base::Traced>&);

double bytesRead(const StepLoad& load, const StepPoint<double>& at)
{
    const double inStage = at.sequences / load.stages;
    const double onGpu = inStage / load.dataParallel;
    double bytes =
        load.everyTokenBytes + detail::expertBytes(load, inStage * at.tokensPerSequence) + onGpu * load.stateBytes;
    for (const CacheRead& cache : load.caches) {
        bytes += onGpu * detail::tokensRead(load, cache, at.contextTokens) * cache.bytesPerToken;
    }
    return bytes;
}

} // namespace evenhost::sizing
