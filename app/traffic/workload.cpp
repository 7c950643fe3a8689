// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/workload.h"

#include <algorithm>

namespace evenhost::traffic {

namespace {

base::Quantity measured(double value, const base::Provenance& origin)
{
    base::Quantity quantity{value, {}, {}, origin};
    quantity.provenance.confidence = base::Confidence::Measured;
    return quantity;
}

} // namespace

void applyTraffic(plan::Workload& workload, const TrafficSummary& summary, const base::Provenance& origin)
{
    if (summary.requestsPerDay.value) {
        workload.requestsPerDay = measured(*summary.requestsPerDay.value, origin);
        if (const auto& days = summary.requestsPerDaySpread.value) {
            workload.requestsPerDay.low = std::min(days->mean, days->p50);
            workload.requestsPerDay.high = std::max(days->mean, days->p95);
        }
    }
    const double requests = summary.requests.value.value_or(0.0);
    if (requests > 0.0) {
        workload.inputTokens = measured(summary.inputTokens / requests, origin);
        workload.outputTokens = measured(summary.outputTokens / requests, origin);
    }
    if (summary.cachedInputTokens.value && summary.inputTokens > 0.0) {
        workload.cachedInputShare =
            measured(std::clamp(*summary.cachedInputTokens.value / summary.inputTokens, 0.0, 1.0), origin);
    }
    if (summary.busiestHourToMean.value) {
        workload.peakToAverage = measured(std::max(1.0, *summary.busiestHourToMean.value), origin);
    }
    if (summary.concurrency.value) {
        workload.peakConcurrency = measured(summary.concurrency.value->maximum, origin);
    }
    if (summary.byHour.value && summary.requestsPerDaySpread.value) {
        workload.shape.hourlyWeights.assign(summary.byHour.value->begin(), summary.byHour.value->end());
    }
}

} // namespace evenhost::traffic
