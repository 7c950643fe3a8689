// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cataloguetable.h"
#include "session/plansession.h"

namespace evenhost::session {

/// What each hosting offer would mean for this entry under today's workload: the plan is evaluated with the entry on
/// that offer and nothing else. The session must outlive the trial.
[[nodiscard]] models::HostingTrial hostingTrial(const PlanSession& session, const plan::ShortlistEntry& entry,
                                                const models::Format& format);

} // namespace evenhost::session
