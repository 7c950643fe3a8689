// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/modelcosts.h"

#include "models/fieldtext.h"
#include "session/weightchoice.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace evenhost::session {

namespace {

using catalogue::Billing;
using catalogue::HostingOffer;

/// Price of a node in the plan's currency, to compare offers of one machine; nothing where it cannot be converted.
std::optional<double> nodePrice(const HostingOffer& offer, const plan::Plan& plan)
{
    double rate = 1.0;
    if (offer.currency != plan.currency) {
        const auto found = plan.exchangeRates.find(offer.currency);
        if (found == plan.exchangeRates.end())
            return std::nullopt;
        rate = found->second.value;
    }
    if (offer.billing == Billing::Owned)
        return offer.ownership ? std::optional(offer.ownership->serverPrice.value * rate) : std::nullopt;
    return offer.pricePerNodeHour.value * rate;
}

/// What a study says the market pays, which nobody sells and which stands nowhere: to compare with, not to plan on.
bool isModelled(const HostingOffer& offer)
{
    return offer.billing != Billing::Owned && offer.country.empty()
           && offer.pricePerNodeHour.provenance.confidence == base::Confidence::Estimated;
}

/// Offers of one machine differ in their price alone, so one of them is enough; bought and rented ones are two.
std::vector<std::string> cheapestOfEachMachine(const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    std::map<std::tuple<std::string, int, bool>, std::pair<double, std::string>> cheapest;
    for (const auto* list : {&plan.own.hosting, &catalogue.hosting}) {
        for (const HostingOffer& offer : *list) {
            const bool elsewhere = !plan.residencyCountry.empty() && offer.country != plan.residencyCountry;
            const auto price = nodePrice(offer, plan);
            if (offer.billing == Billing::Spot || isModelled(offer) || elsewhere || !price || *price <= 0.0)
                continue;
            const std::tuple machine(offer.acceleratorId, offer.gpusPerNode, offer.billing == Billing::Owned);
            const auto found = cheapest.find(machine);
            if (found == cheapest.end() || *price < found->second.first)
                cheapest[machine] = {*price, offer.id};
        }
    }
    std::vector<std::string> ids;
    for (const auto& [machine, best] : cheapest)
        ids.push_back(best.second);
    return ids;
}

/// A replica over machines that are smaller than the accelerator's servers: single GPUs of a cloud, each a machine of
/// its own, are seldom linked fast enough for that.
bool spansPartsOfServers(const analysis::Deployment& deployment, const plan::Plan& plan,
                         const catalogue::Catalogue& catalogue)
{
    const HostingOffer* offer = models::findHosting(plan, catalogue, deployment.hostingId);
    const catalogue::Accelerator* accelerator = models::findAccelerator(plan, catalogue, deployment.acceleratorId);
    return deployment.replica.nodesPerReplica > 1 && offer && accelerator
           && offer->gpusPerNode < accelerator->maximumPerNode;
}

} // namespace

ModelCosts::ModelCosts(const PlanSession& session, QObject* parent) : ModelCosts(session, *session.shownPlan(), parent)
{}

ModelCosts::ModelCosts(const PlanSession& session, plan::Plan plan, QObject* parent)
    : QObject(parent)
    , m_trial(session.trial())
    , m_catalogue(session.catalogue())
    , m_plan(std::move(plan))
    , m_offers(cheapestOfEachMachine(m_plan, *m_catalogue))
{
    m_plan.shortlist.clear();
    m_plan.managed.clear();
    m_plan.scenarios.clear();
    m_plan.baseline.reset();
}

ModelCosts::~ModelCosts()
{
    stop();
    m_worker.wait();
}

void ModelCosts::stop()
{
    if (m_stop)
        *m_stop = true;
}

models::ModelCost ModelCosts::costOf(const std::string& modelId) const
{
    models::ModelCost best;
    const catalogue::ModelCard* card = models::findModel(m_plan, *m_catalogue, modelId);
    if (!card)
        return best;
    plan::Plan plan = m_plan;
    const std::vector<std::string> formats = makersFormats(*card);
    for (const std::string& format : formats) {
        for (const std::string& offer : m_offers) {
            plan::ShortlistEntry& entry = plan.shortlist.emplace_back();
            entry.id = "try-" + std::to_string(plan.shortlist.size());
            entry.modelId = modelId;
            entry.hostingId = offer;
            if (format != formats.front())
                entry.weightFormat = format;
        }
    }
    const EvaluationResult result = m_trial(plan);
    if (!result)
        return best;
    for (const analysis::Option& option : result->options) {
        const auto& deployment = option.deployment;
        if (!deployment || !deployment->replica.feasible || option.monthlyCost.total <= 0.0)
            continue;
        if (spansPartsOfServers(*deployment, m_plan, *m_catalogue))
            continue;
        if (best.fits && best.perMonth <= option.monthlyCost.total)
            continue;
        best.fits = true;
        best.perMonth = option.monthlyCost.total;
        best.perMillionTokens = option.costPerMillionTokens;
        best.low = best.high = best.perMonth;
        if (deployment->range)
            std::tie(best.low, best.high) =
                std::minmax(deployment->range->fast.monthlyCost, deployment->range->slow.monthlyCost);
        best.hostingId = models::fromPlan(deployment->hostingId);
        best.weightFormat = plan::shortlistEntry(plan, option.id)->weightFormat;
        best.gpus = deployment->gpus;
    }
    return best;
}

void ModelCosts::start(const QStringList& modelIds)
{
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_worker.start([this, modelIds, stop = m_stop] {
        for (const QString& id : modelIds) {
            if (*stop)
                return;
            const models::ModelCost cost = costOf(id.toStdString());
            m_worker.send([this, stop, id, cost] {
                if (!*stop)
                    emit found(id, cost);
            });
        }
        m_worker.send([this, stop] {
            if (!*stop)
                emit finished();
        });
    });
}

} // namespace evenhost::session
