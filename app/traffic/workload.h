// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantity.h"
#include "plan/plan.h"
#include "traffic/usage.h"

namespace evenhost::traffic {

/// Puts what a log knows into a workload, and leaves alone what it does not: volume (median to 95th percentile day as
/// its range), tokens a request, cached share, busiest hour over the mean, requests in flight at the peak, hours of the
/// day. `origin` names the log; the values are marked measured.
void applyTraffic(plan::Workload& workload, const TrafficSummary& summary, const base::Provenance& origin);

} // namespace evenhost::traffic
