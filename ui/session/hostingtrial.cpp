// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hostingtrial.h"

#include "models/findingtext.h"

namespace evenhost::session {

models::HostingTrial hostingTrial(const PlanSession& session, const plan::ShortlistEntry& entry,
                                  const models::Format& format)
{
    auto plan = std::make_shared<plan::Plan>(*session.shownPlan());
    plan->shortlist = {entry};
    plan->managed.clear();
    plan->scenarios.clear();
    plan->shortlist.front().gpusPerReplica = 0;
    return [&session, plan, format](const catalogue::HostingOffer& offer) {
        models::HostingOutcome outcome;
        plan->shortlist.front().hostingId = offer.id;
        const EvaluationResult result = session.tryPlan(*plan);
        if (!result) {
            outcome.reason = models::findingText(result.error().front(), format);
            return outcome;
        }
        const auto* option = analysis::option(*result, plan->shortlist.front().id);
        if (option && option->deployment && option->deployment->replica.feasible && option->monthlyCost.total > 0.0) {
            outcome.fits = true;
            outcome.gpus = option->deployment->gpus;
            outcome.costPerMonth = option->monthlyCost.total;
        } else if (option && option->deployment && !option->deployment->replica.reasons.empty()) {
            outcome.reason = models::findingText(option->deployment->replica.reasons.front(), format);
        } else if (option && !option->reasons.empty()) {
            outcome.reason = models::findingText(option->reasons.front(), format);
        }
        return outcome;
    };
}

} // namespace evenhost::session
