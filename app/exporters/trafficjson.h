// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/usagelog.h"

#include <string>

namespace evenhost::exporters {

/// The contract of `evenhost traffic --format json`. Tokens are totals of the log; "per_request" has their spread.
/// What the log does not tell is null, with the reason beside it.
[[nodiscard]] std::string trafficJson(const importers::UsageLog& log);

/// A point in time of a log as "2026-11-21T09:30:00.25Z".
[[nodiscard]] std::string isoTime(double seconds);

} // namespace evenhost::exporters
