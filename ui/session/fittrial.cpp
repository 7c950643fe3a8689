// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fittrial.h"

#include "models/fieldtext.h"
#include "session/hostingtrial.h"
#include "session/weightchoice.h"
#include "sizing/memory.h"
#include "sizing/weights.h"

#include <algorithm>

namespace evenhost::session {

namespace {

models::FitOutcome fitInFormat(const catalogue::ModelCard& card, const std::string& format,
                               const catalogue::Accelerator& accelerator, int gpus, const plan::Workload& workload)
{
    constexpr int usualNode = 8;
    const sizing::MemoryModel model = sizing::memoryModel(card, accelerator, format, 16);
    const int perNode = std::min(gpus, accelerator.maximumPerNode > 0 ? accelerator.maximumPerNode : usualNode);
    const double mean = workload.inputTokens.value + workload.outputTokens.value;
    const double longest = std::max(mean, workload.contextTokens.value);
    const sizing::SmallestFit fit = sizing::smallestFit(model, perNode, 1.0, mean, longest, gpus);
    models::FitOutcome outcome;
    outcome.estimated = !card.architecture;
    outcome.fits = fit.fits && fit.layout.gpus <= gpus;
    outcome.gpus = fit.layout.gpus;
    outcome.missingGib = outcome.fits ? 0.0 : fit.missing;
    outcome.format = QString::fromStdString(format);
    if (outcome.fits)
        outcome.sequences = sizing::maximumSequences(model, sizing::roomiestLayout(model, gpus, perNode, mean), mean);
    return outcome;
}

} // namespace

models::FitTrial fitTrial(const PlanSession& session, const catalogue::Accelerator& accelerator, int gpus)
{
    return [&session, accelerator, gpus](const QString& id) {
        models::FitOutcome outcome;
        const plan::Plan& plan = *session.shownPlan();
        const auto* card = models::findModel(plan, *session.catalogue(), id.toStdString());
        if (!card)
            return outcome;
        for (const std::string& format : makersFormats(*card)) {
            outcome = fitInFormat(*card, format, accelerator, gpus, plan.workload);
            if (outcome.fits)
                break;
        }
        return outcome;
    };
}

std::vector<models::FormatOutcome> formatOutcomes(const PlanSession& session, const plan::ShortlistEntry& entry,
                                                  const QStringList& formats, const models::Format& format)
{
    std::vector<models::FormatOutcome> outcomes;
    const plan::Plan& plan = *session.shownPlan();
    const auto* card = models::findModel(plan, *session.catalogue(), entry.modelId);
    const auto* hosting = models::findHosting(plan, *session.catalogue(), entry.hostingId);
    for (const QString& name : formats) {
        models::FormatOutcome outcome;
        outcome.format = name;
        plan::ShortlistEntry tried = entry;
        tried.weightFormat = name.toStdString();
        if (card && sizing::weightFormat(tried.weightFormat)) {
            outcome.released = std::ranges::any_of(
                card->checkpoints, [&](const catalogue::Checkpoint& c) { return c.format == tried.weightFormat; });
            outcome.storedGb = sizing::storedBytes<double>(*card, sizing::modelStructure(*card), tried.weightFormat)
                               / base::bytesPerGigabyte;
        }
        if (card && hosting) {
            const models::HostingOutcome on = hostingTrial(session, tried, format)(*hosting);
            outcome.fits = on.fits;
            outcome.gpus = on.gpus;
            outcome.costPerMonth = on.costPerMonth;
            outcome.reason = on.reason;
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

} // namespace evenhost::session
