// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derive.h"

#include "analysis/breakeven.h"
#include "analysis/derivecash.h"
#include "analysis/figures.h"
#include "analysis/overtime.h"
#include "cost/check.h"
#include "cost/forecast.h"
#include "cost/gather.h"
#include "cost/hybrid.h"
#include "cost/planreader_p.h"

namespace evenhost::analysis {

namespace {

using base::Traced;

/// Collects the figures of one option.
class Collector
{
public:
    Collector(std::vector<Derivation>& derivations, std::string optionId, const plan::Plan& plan)
        : m_derivations(derivations), m_optionId(std::move(optionId)), m_plan(plan)
    {}

    [[nodiscard]] const plan::Plan& plan() const { return m_plan; }

    void add(std::string figure, const Traced& value)
    {
        m_derivations.push_back({m_optionId, std::move(figure), value});
    }

    void addMonth(const cost::Month<Traced>& month)
    {
        add("monthly_cost.total", month.total);
        if (month.tax) {
            add("monthly_cost.tax", *month.tax);
        }
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
    const plan::Plan& m_plan;
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

/// Storage and its download, as the option lists them.
void addStorage(Collector& collector, const SelfHostedFigures<Traced>& figures)
{
    const auto gigabytes = [&](const Traced& value, std::string_view name) {
        return base::named(value, name, base::Unit::Gigabytes);
    };
    const cost::StorageInputs<Traced>& in = figures.inputs.storage;
    const Traced hot = gigabytes(in.checkpointGb * figures.fleet.nodes, "storage_hot");
    const Traced registry = gigabytes(in.checkpointGb * in.registryCopies, "storage_registry");
    const Traced backups = gigabytes(in.checkpointGb * in.backupCopies, "storage_backups");
    collector.add("storage_gb.checkpoint", in.checkpointGb);
    collector.add("storage_gb.hot", hot);
    collector.add("storage_gb.registry", registry);
    collector.add("storage_gb.backups", backups);
    collector.add("storage_gb.total", gigabytes(hot + registry + backups, "storage_total"));
    const auto link = cost::detail::field<Traced>(collector.plan(), "assumptions.download_link");
    collector.add("download_hours", base::named(in.checkpointGb * base::constant<Traced>(base::constants::bitsPerByte)
                                                    / link / base::constant<Traced>(base::constants::secondsPerHour),
                                                "download_hours", base::Unit::Hours));
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
    collector.add("deployment.replicas_spare", figures.inputs.fleet.spareReplicas);
    collector.add("deployment.gpus_per_replica", figures.inputs.fleet.gpusPerReplica);
    addStorage(collector, figures);
    collector.add("capacity_requests_per_day", base::named(figures.fleet.capacityPerReplica * figures.fleet.needed,
                                                           "capacity", base::Unit::RequestsPerDay));
    collector.add("utilisation", figures.fleet.utilisation);
    collector.addMonth(figures.month);
    collector.add("cost_per_million_tokens", figures.costPerMillionTokens);
    collector.add("cost_per_request", figures.costPerRequest);
}

/// A volume is found by walking the staircase; what can be followed are both months at that volume, each by the
/// formula of any other volume. Where they cross between two stairs they are equal, at the end of a stair self-hosting
/// is the cheaper one up to there.
Traced crossingAt(double volume, std::string_view name, const SelfHostedFigures<Traced>& self,
                  const ManagedFigures<Traced>& managed)
{
    const Traced requests =
        base::searched<Traced>(volume, "break_even_volume", base::Unit::RequestsPerDay,
                               {self.fleet.capacityPerReplica, self.month.total, managed.month.total});
    const auto ownTraffic = cost::atVolume(self.traffic, requests);
    const auto fleet = cost::fleetFor(self.inputs.fleet, ownTraffic);
    const auto own = cost::selfHostedMonthOf(self.inputs, ownTraffic, fleet);
    const auto paid = cost::managedMonth(managed.inputs, cost::atVolume(managed.traffic, requests));
    return base::searched<Traced>(volume, name, base::Unit::RequestsPerDay,
                                  {base::named(own.total, "own_month_at_break_even", base::Unit::MoneyPerMonth),
                                   base::named(paid.total, "managed_month_at_break_even", base::Unit::MoneyPerMonth),
                                   self.fleet.capacityPerReplica});
}

/// Why there is no break-even: what a request costs on replicas that are always fully loaded, over what it costs
/// managed (both for one more request a day, a month). Above 0 it is never cheaper.
Traced unitCostGap(const Contest& contest, const SelfHostedFigures<Traced>& self, const ManagedFigures<Traced>& managed)
{
    const UnitCosts plain = unitCosts(contest);
    const auto full = cost::atVolume(self.traffic, self.fleet.capacityPerReplica);
    const auto month = cost::selfHostedMonthOf(self.inputs, full, cost::fleetFor(self.inputs.fleet, full));
    const Traced own =
        base::searched<Traced>(plain.selfHosted, "own_unit_cost_at_full_load", base::Unit::MoneyPerMonth,
                               {base::named(month.total, "own_month_of_a_full_replica", base::Unit::MoneyPerMonth),
                                self.fleet.capacityPerReplica});
    const Traced paid = base::searched<Traced>(plain.managed, "managed_unit_price", base::Unit::MoneyPerMonth,
                                               {managed.month.total, managed.traffic.requestsPerDay});
    return base::named(own - paid, "unit_cost_above_price", base::Unit::MoneyPerMonth);
}

void addBreakEven(Collector& collector, const BreakEven& found, const Contest& contest,
                  const SelfHostedFigures<Traced>& self, const ManagedFigures<Traced>& managed)
{
    const std::string& id = found.againstId;
    for (std::size_t i = 0; i < found.crossings.size(); ++i) {
        collector.add("break_even_crossing." + id + '.' + std::to_string(i + 1),
                      crossingAt(found.crossings[i].requestsPerDay, "crossing", self, managed));
    }
    if (!found.cheaperAbove) {
        collector.add("break_even_reason." + id, unitCostGap(contest, self, managed));
        return;
    }
    if (!(*found.cheaperAbove > 0.0)) {
        return;
    }
    const Traced volume = crossingAt(*found.cheaperAbove, "break_even", self, managed);
    collector.add("break_even." + id, volume);
    if (found.shareOfToday) {
        collector.add("break_even_share_of_today." + id,
                      base::named(volume / self.traffic.requestsPerDay, "share_of_today", base::Unit::Factor));
    }
    if (found.monthReached) {
        const auto growth = outlookOf<Traced>(collector.plan()).growthPerMonth;
        collector.add("break_even_month_reached." + id,
                      base::searched<Traced>(*found.monthReached, "month_reached", base::Unit::Months,
                                             {volume, self.traffic.requestsPerDay, growth}));
    }
}

void addBreakEvens(Collector& collector, const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
                   const SelfHostedFigures<Traced>& traced, base::Date today)
{
    const auto self = selfHostedFigures<double>(plan, entry);
    if (!self.replica.feasible || !(self.fleet.capacityPerReplica > 0.0)) {
        return;
    }
    for (const plan::ResolvedManaged& managed : plan.managed()) {
        const Contest contest{self.inputs, managedFigures<double>(plan, managed, today).inputs, self.traffic};
        const BreakEven found = breakEven(contest, managed.entry->id, {}, plan.plan().workload.growthPerMonth.value);
        addBreakEven(collector, found, contest, traced, managedFigures<Traced>(plan, managed, today));
    }
}

std::vector<Traced> managedFlows(const plan::ResolvedPlan& plan, const plan::ResolvedManaged& managed,
                                 const cost::Traffic<Traced>& traffic, base::Date today)
{
    return cashFlows(cost::managedForecast<Traced>(managedInputsOver<Traced>(plan, managed, today), traffic,
                                                   outlookOf<Traced>(plan.plan()))
                         .cash);
}

/// The flows that the others are held against; empty without a managed option.
std::vector<Traced> referenceFlows(const plan::ResolvedPlan& plan, base::Date today)
{
    if (plan.managed().empty()) {
        return {};
    }
    return managedFlows(plan, plan.managed().front(), cost::gatherTraffic<Traced>(plan.plan()), today);
}

/// `reference` are the reference's flows; `first` when this is the reference itself.
void addManaged(std::vector<Derivation>& derivations, const plan::ResolvedPlan& plan,
                const plan::ResolvedManaged& managed, base::Date today, const std::vector<Traced>& reference,
                bool first)
{
    const std::string& id = managed.entry->id;
    Collector collector(derivations, id, plan.plan());
    const auto figures = managedFigures<Traced>(plan, managed, today);
    collector.addMonth(figures.month);
    collector.add("cost_per_million_tokens", figures.costPerMillionTokens);
    collector.add("cost_per_request", figures.costPerRequest);
    if (first) {
        addCashDerivations(derivations, id, reference, {}, plan.plan());
    } else {
        addCashDerivations(derivations, id, managedFlows(plan, managed, figures.traffic, today), reference,
                           plan.plan());
    }
}

/// The hybrid of a self-hosted entry with the reference managed option, where it is cheaper than both.
void addHybrid(std::vector<Derivation>& derivations, const plan::ResolvedPlan& plan, const plan::ResolvedEntry& entry,
               base::Date today, std::string_view wanted, const std::vector<Traced>& reference)
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
    const Traced replicas = base::searched<Traced>(
        choice.ownReplicas, "own_replicas", base::Unit::Replicas,
        {own.traffic.requestsPerDay, own.fleet.capacityPerReplica, own.month.total, other.month.total});
    const auto month = cost::hybridMonth(own.inputs, other.inputs, own.traffic, replicas);
    Collector collector(derivations, id, plan.plan());
    collector.addMonth(month.joint);
    collector.add("hybrid.own_replicas", replicas);
    const Traced request = perRequest(month.joint.total, own.traffic);
    collector.add("cost_per_million_tokens", perMillionTokens(request, own.traffic));
    collector.add("cost_per_request", request);
    collector.add("hybrid.overflow_share",
                  base::named(Traced(1.0) - month.servedShare, "overflow_share", base::Unit::Share));
    const auto forecast =
        cost::hybridForecast<Traced>(own.inputs, managedInputsOver<Traced>(plan, managed, today), own.traffic,
                                     choice.ownReplicas, outlookOf<Traced>(plan.plan(), entry.hosting));
    addCashDerivations(derivations, id, cashFlows(forecast.cash), reference, plan.plan());
}

} // namespace

std::vector<Derivation> derive(const plan::ResolvedPlan& plan, base::Date today, std::string_view optionId)
{
    std::vector<Derivation> derivations;
    const auto wanted = [&](const std::string& id) {
        return optionId.empty() || optionId == id;
    };
    const std::vector<Traced> reference = referenceFlows(plan, today);
    for (const plan::ResolvedEntry& entry : plan.shortlist()) {
        if (wanted(entry.entry->id) && !base::hasErrors(cost::checkHosting(plan, entry, today))) {
            Collector collector(derivations, entry.entry->id, plan.plan());
            const auto figures = selfHostedFigures<Traced>(plan, entry);
            addSelfHosted(collector, figures);
            addBreakEvens(collector, plan, entry, figures, today);
            if (figures.replica.feasible) {
                const auto forecast = cost::selfHostedForecast<Traced>(figures.inputs, figures.traffic,
                                                                       outlookOf<Traced>(plan.plan(), entry.hosting));
                addCashDerivations(derivations, entry.entry->id, cashFlows(forecast.cash), reference, plan.plan());
            }
        }
    }
    for (std::size_t i = 0; i < plan.managed().size(); ++i) {
        const plan::ResolvedManaged& managed = plan.managed()[i];
        if (wanted(managed.entry->id)) {
            addManaged(derivations, plan, managed, today, reference, i == 0);
        }
    }
    for (const plan::ResolvedEntry& entry : plan.shortlist()) {
        if (!plan.managed().empty() && !base::hasErrors(cost::checkHosting(plan, entry, today))) {
            addHybrid(derivations, plan, entry, today, optionId, reference);
        }
    }
    return derivations;
}

std::vector<Derivation> derive(const plan::ResolvedPlan& plan, base::Date today)
{
    return derive(plan, today, {});
}

} // namespace evenhost::analysis
