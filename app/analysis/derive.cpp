// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derive.h"

#include "analysis/breakeven.h"
#include "analysis/figures.h"
#include "cost/check.h"
#include "cost/hybrid.h"

namespace evenhost::analysis {

namespace {

using base::Traced;

/// Collects the figures of one option.
class Collector
{
public:
    Collector(std::vector<Derivation>& derivations, std::string optionId)
        : m_derivations(derivations), m_optionId(std::move(optionId))
    {}

    void add(std::string figure, const Traced& value)
    {
        m_derivations.push_back({m_optionId, std::move(figure), value});
    }

    void addMonth(const cost::Month<Traced>& month)
    {
        add("monthly_cost.total", month.total);
        for (std::size_t i = 0; i < cost::costPartCount; ++i) {
            if (month.parts[i]) {
                const auto part = static_cast<cost::CostPart>(i);
                add("monthly_cost.parts." + std::string(cost::costPartName(part)), *month.parts[i]);
            }
        }
    }

private:
    std::vector<Derivation>& m_derivations;
    std::string m_optionId;
};

void addMemory(Collector& collector, const sizing::GpuMemory<Traced>& memory)
{
    collector.add("deployment.gpu_memory_gib.weights", memory.weights);
    collector.add("deployment.gpu_memory_gib.kv_cache", memory.kvCache);
    collector.add("deployment.gpu_memory_gib.runtime", memory.runtime);
    collector.add("deployment.gpu_memory_gib.free", memory.free);
    collector.add("deployment.gpu_memory_gib.usable", memory.usable);
}

void addSpeed(Collector& collector, const sizing::ReplicaSpeed<Traced>& speed)
{
    collector.add("deployment.concurrency_per_replica", speed.concurrency);
    collector.add("speed.output_tokens_per_second_per_replica", speed.outputTokensPerSecond);
    collector.add("speed.requests_per_second_per_replica", speed.requestsPerSecond);
    collector.add("speed.time_to_first_token_s.mean", speed.firstToken.mean);
    collector.add("speed.time_to_first_token_s.p95", speed.firstToken.p95);
    collector.add("speed.time_per_output_token_s.mean", speed.outputToken.mean);
    collector.add("speed.time_per_output_token_s.p95", speed.outputToken.p95);
}

void addSelfHosted(Collector& collector, const SelfHostedFigures<Traced>& figures)
{
    const sizing::ReplicaSizing<Traced>& replica = figures.replica;
    collector.add("deployment.kv_bytes_per_token", replica.kvBytesPerToken);
    collector.add("deployment.state_bytes_per_sequence", replica.stateBytesPerSequence);
    addMemory(collector, replica.memory);
    if (!replica.feasible) {
        return;
    }
    collector.add("deployment.max_concurrency_per_replica", replica.maximumConcurrency);
    addSpeed(collector, replica.speed);
    collector.add("deployment.replicas_needed", figures.fleet.needed);
    collector.add("deployment.replicas", figures.fleet.replicas);
    collector.add("deployment.nodes", figures.fleet.nodes);
    collector.add("deployment.gpus", figures.fleet.gpus);
    collector.add("storage_gb.checkpoint", figures.inputs.storage.checkpointGb);
    collector.add("capacity_requests_per_day", base::named(figures.fleet.capacityPerReplica * figures.fleet.needed,
                                                           "capacity", base::Unit::RequestsPerDay));
    collector.add("utilisation", figures.fleet.utilisation);
    collector.addMonth(figures.month);
    collector.add("cost_per_million_tokens", figures.costPerMillionTokens);
    collector.add("cost_per_request", figures.costPerRequest);
}

/// The volume is found by walking the staircase; what can be followed are both months at that volume, each by the
/// formula of any other volume. Where they cross between two stairs they are equal, at the end of a stair self-hosting
/// is the cheaper one up to there.
Traced breakEvenAt(double volume, const SelfHostedFigures<Traced>& self, const ManagedFigures<Traced>& managed)
{
    const Traced requests = base::named(Traced(volume), "break_even_volume", base::Unit::RequestsPerDay);
    const auto ownTraffic = cost::atVolume(self.traffic, requests);
    const auto fleet = cost::fleetFor(self.inputs.fleet, ownTraffic);
    const auto own = cost::selfHostedMonthOf(self.inputs, ownTraffic, fleet);
    const auto paid = cost::managedMonth(managed.inputs, cost::atVolume(managed.traffic, requests));
    return base::searched<Traced>(volume, "break_even", base::Unit::RequestsPerDay,
                                  {base::named(own.total, "own_month_at_break_even", base::Unit::MoneyPerMonth),
                                   base::named(paid.total, "managed_month_at_break_even", base::Unit::MoneyPerMonth),
                                   self.fleet.capacityPerReplica});
}

void addBreakEvens(Collector& collector, const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                   const SelfHostedFigures<Traced>& traced, base::Date today)
{
    const auto self = selfHostedFigures<double>(plan, entry);
    if (!self.replica.feasible || !(self.fleet.capacityPerReplica > 0.0)) {
        return;
    }
    for (const plan::ResolvedManaged& managed : plan.managed()) {
        const auto paid = managedFigures<double>(plan, managed, today);
        const BreakEven found = breakEven({self.inputs, paid.inputs, self.traffic}, managed.entry->id, {}, 0.0);
        if (found.cheaperAbove && *found.cheaperAbove > 0.0) {
            collector.add("break_even." + managed.entry->id,
                          breakEvenAt(*found.cheaperAbove, traced, managedFigures<Traced>(plan, managed, today)));
        }
    }
}

/// The hybrid of a self-hosted entry with the reference managed option, where it is cheaper than both.
void addHybrid(std::vector<Derivation>& derivations, const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
               base::Date today, std::string_view wanted)
{
    const plan::ResolvedManaged& managed = plan.managed().front();
    const std::string id = entry.entry->id + '+' + managed.entry->id;
    if (!wanted.empty() && wanted != id) {
        return;
    }
    const auto self = selfHostedFigures<double>(plan, entry);
    if (!self.replica.feasible || !(self.fleet.capacityPerReplica > 0.0)) {
        return;
    }
    const auto choice =
        cost::bestHybrid(self.inputs, managedFigures<double>(plan, managed, today).inputs, self.traffic);
    if (choice.pure) {
        return;
    }
    const auto own = selfHostedFigures<Traced>(plan, entry);
    const auto other = managedFigures<Traced>(plan, managed, today);
    const Traced replicas = base::searched<Traced>(choice.ownReplicas, "own_replicas", base::Unit::Replicas,
                                                   {own.traffic.requestsPerDay, own.fleet.capacityPerReplica});
    const auto month = cost::hybridMonth(own.inputs, other.inputs, own.traffic, replicas);
    Collector collector(derivations, id);
    collector.addMonth(month.joint);
    const Traced request = perRequest(month.joint.total, own.traffic);
    collector.add("cost_per_million_tokens", perMillionTokens(request, own.traffic));
    collector.add("cost_per_request", request);
    collector.add("hybrid.overflow_share",
                  base::named(Traced(1.0) - month.servedShare, "overflow_share", base::Unit::Share));
}

} // namespace

std::vector<Derivation> derive(const plan::ResolvedPlan& plan, base::Date today, std::string_view optionId)
{
    std::vector<Derivation> derivations;
    const auto wanted = [&](const std::string& id) {
        return optionId.empty() || optionId == id;
    };
    for (const plan::ResolvedEntry& entry : plan.shortlist()) {
        if (wanted(entry.entry->id) && !base::hasErrors(cost::checkHosting(plan, entry, today))) {
            Collector collector(derivations, entry.entry->id);
            const auto figures = selfHostedFigures<Traced>(plan, entry);
            addSelfHosted(collector, figures);
            addBreakEvens(collector, plan, entry, figures, today);
        }
    }
    for (const plan::ResolvedManaged& managed : plan.managed()) {
        if (wanted(managed.entry->id)) {
            Collector collector(derivations, managed.entry->id);
            const auto figures = managedFigures<Traced>(plan, managed, today);
            collector.addMonth(figures.month);
            collector.add("cost_per_million_tokens", figures.costPerMillionTokens);
            collector.add("cost_per_request", figures.costPerRequest);
        }
    }
    for (const plan::ResolvedEntry& entry : plan.shortlist()) {
        if (!plan.managed().empty() && !base::hasErrors(cost::checkHosting(plan, entry, today))) {
            addHybrid(derivations, plan, entry, today, optionId);
        }
    }
    return derivations;
}

std::vector<Derivation> derive(const plan::ResolvedPlan& plan, base::Date today)
{
    return derive(plan, today, {});
}

} // namespace evenhost::analysis
