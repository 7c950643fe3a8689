// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cataloguetable.h"
#include "models/formatoutcome.h"
#include "session/plansession.h"

#include <vector>

namespace evenhost::session {

/// Which models fit on so many of one accelerator, in one of their makers' formats (session/weightchoice.h) under the
/// open plan's workload: the weights, the mean request and its longest context (sizing/memory.h). The session must
/// outlive the trial.
[[nodiscard]] models::FitTrial fitTrial(const PlanSession& session, const catalogue::Accelerator& accelerator,
                                        int gpus);

/// What each weight format would mean for an entry on its hosting: the plan is evaluated with the entry in that format
/// and nothing else.
[[nodiscard]] std::vector<models::FormatOutcome> formatOutcomes(const PlanSession& session,
                                                                const plan::ShortlistEntry& entry,
                                                                const QStringList& formats,
                                                                const models::Format& format);

} // namespace evenhost::session
