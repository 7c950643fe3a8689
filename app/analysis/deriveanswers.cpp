// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deriveanswers.h"

#include "analysis/breakeven.h"
#include "analysis/traps.h"
#include "analysis/verdict.h"
#include "cost/gather.h"
#include "cost/pricing.h"
#include "plan/fields.h"

#include <algorithm>
#include <array>

namespace evenhost::analysis {

namespace {

using base::Traced;
using base::Unit;

constexpr std::string_view drawsSource = "how often the evaluation draws; more draws narrow the figure itself";

/// A driver as the plan states it.
struct StatedInput
{
    double value = 0.0;
    Unit unit = Unit::None;
    base::Provenance source;
};

const base::Provenance& measuredRates()
{
    static const base::Provenance residuals{"the speed model's error on published measurements it was not fitted to",
                                            "2026-11-21", base::Confidence::Published, "1 is the estimate itself"};
    return residuals;
}

StatedInput managedInput(const plan::ManagedEntry& entry, const catalogue::ManagedOffer& offer, std::string_view key)
{
    if (key == "token_ratio") {
        const std::optional<base::Quantity>& ratio = entry.tokenRatio ? entry.tokenRatio : offer.tokenRatio;
        return ratio ? StatedInput{ratio->value, Unit::Factor, ratio->provenance}
                     : StatedInput{1.0, Unit::Factor, cost::unknownTokenRatio()};
    }
    struct Member
    {
        std::string_view key;
        base::Quantity plan::ManagedEntry::*quantity;
        Unit unit;
    };
    static constexpr std::array members{
        Member{"reasoning_tokens", &plan::ManagedEntry::reasoningTokens, Unit::Tokens},
        Member{"discount", &plan::ManagedEntry::discount, Unit::Share},
        Member{"platform_fee", &plan::ManagedEntry::platformFee, Unit::MoneyPerMonth},
        Member{"committed_spend", &plan::ManagedEntry::committedSpend, Unit::MoneyPerMonth},
        Member{"cache_hours", &plan::ManagedEntry::cacheHours, Unit::Hours},
        Member{"cache_kept_tokens", &plan::ManagedEntry::cacheKeptTokens, Unit::Tokens}};
    const auto* const found = std::ranges::find(members, key, &Member::key);
    if (found == members.end()) {
        return {};
    }
    const base::Quantity& quantity = entry.*(found->quantity);
    return {quantity.value, found->unit, quantity.provenance};
}

StatedInput offerInput(const catalogue::ManagedOffer& offer, std::string_view key, base::Date today)
{
    const catalogue::TokenPrices& prices = cost::pricesOn(offer, today);
    const double value = key == "output"       ? prices.output
                         : key == "cache_read" ? prices.cacheRead.value_or(prices.input)
                                               : prices.input;
    return {value, Unit::MoneyPerMillionTokens, offer.provenance};
}

StatedInput statedInput(const plan::ResolvedPlan& resolved, base::Date today, std::string_view path)
{
    const plan::Plan& plan = resolved.plan();
    if (const plan::Field* field = plan::fieldAt(path)) {
        const base::Quantity* quantity = plan::quantity(plan, *field);
        return quantity == nullptr ? StatedInput{} : StatedInput{quantity->value, field->unit, quantity->provenance};
    }
    constexpr std::string_view rates = "exchange_rates.";
    if (path.starts_with(rates)) {
        const auto rate = plan.exchangeRates.find(std::string(path.substr(rates.size())));
        return rate == plan.exchangeRates.end()
                   ? StatedInput{}
                   : StatedInput{rate->second.value, Unit::ExchangeRate, rate->second.provenance};
    }
    const plan::PathParts parts = plan::splitPath(path);
    if (parts.section == "hosting") {
        const catalogue::HostingOffer* offer = resolved.catalogue().hostingOffer(parts.id);
        const bool owned = parts.field == "server_price";
        if (offer == nullptr || (owned && !offer->ownership)) {
            return {};
        }
        const base::Quantity& price = owned ? offer->ownership->serverPrice : offer->pricePerNodeHour;
        return {price.value, owned ? Unit::Money : Unit::MoneyPerHour, price.provenance};
    }
    for (const plan::ResolvedManaged& managed : resolved.managed()) {
        if (parts.section == "managed" && managed.entry->id == parts.id) {
            return managedInput(*managed.entry, *managed.offer, parts.field);
        }
        if (parts.section == "offers" && managed.offer->id == parts.id) {
            return offerInput(*managed.offer, parts.field, today);
        }
    }
    return {1.0, Unit::Factor, measuredRates()}; // a replica's own rate
}

Traced inputNode(const StatedInput& input, std::string_view path, double value)
{
    const std::string_view key = path.substr(path.rfind('.') + 1);
    return base::input<Traced>(
        value, {key == "throughput" ? "throughput_over_estimate" : key, path, input.unit, &input.source});
}

/// The input at one end of its range, with the range's source.
Traced endNode(const StatedInput& input, const SensitivityBar& bar, double value)
{
    static const base::Provenance assumed{
        "20 % either way of the plan's value, which states no range", {}, base::Confidence::Estimated, {}};
    return inputNode({input.value, input.unit, bar.ownRange ? input.source : assumed}, bar.path, value);
}

class Answers
{
public:
    Answers(const plan::ResolvedPlan& plan, base::Date today, const Evaluation& evaluation,
            std::span<const Derivation> figures)
        : m_plan(plan), m_today(today), m_evaluation(evaluation), m_figures(figures)
    {}

    void addTraps(std::string_view optionId)
    {
        for (const Trap& trap : m_evaluation.traps) {
            if (!optionId.empty() && trap.optionId != optionId) {
                continue;
            }
            for (const plan::ResolvedEntry& entry : m_plan.shortlist()) {
                if (entry.entry->id == trap.optionId) {
                    addTrap(entry);
                }
            }
        }
    }

    void addSensitivity()
    {
        const std::string& id = m_evaluation.sensitivityOptionId;
        const auto own = month(id);
        const auto managed = month(m_evaluation.sensitivityAgainstId);
        if (!own || !managed) {
            return;
        }
        const Traced today = base::named((*own - *managed) * base::constant<Traced>(base::constants::monthsPerYear),
                                         "yearly_difference", Unit::MoneyPerYear);
        for (const SensitivityBar& bar : m_evaluation.sensitivity) {
            const StatedInput input = statedInput(m_plan, m_today, bar.path);
            const auto recomputed = [&](const char* kind, std::string_view name, Unit unit, double end, double value) {
                add(id, std::string("sensitivity.") + kind + bar.path,
                    base::searched<Traced>(value, name, unit, {endNode(input, bar, end), *own, *managed}));
            };
            recomputed("low.", "recomputed_yearly_difference", Unit::MoneyPerYear, bar.low, bar.resultLow);
            recomputed("high.", "recomputed_yearly_difference", Unit::MoneyPerYear, bar.high, bar.resultHigh);
            if (bar.breakEvenLow) {
                recomputed("break_even_low.", "recomputed_break_even", Unit::RequestsPerDay, bar.low,
                           *bar.breakEvenLow);
            }
            if (bar.breakEvenHigh) {
                recomputed("break_even_high.", "recomputed_break_even", Unit::RequestsPerDay, bar.high,
                           *bar.breakEvenHigh);
            }
            if (bar.flipValue) {
                add(id, "flip." + bar.path,
                    base::searched<Traced>(*bar.flipValue, "flip_value", input.unit,
                                           {inputNode(input, bar.path, input.value), today}));
            }
        }
    }

    void addUncertainty()
    {
        const Uncertainty& drawn = m_evaluation.uncertainty;
        const std::string& id = m_evaluation.sensitivityOptionId;
        const std::vector<Traced> over = drawnOver();
        const auto addDrawn = [&](const std::string& figure, std::string_view name, Unit unit, double value) {
            add(id, figure, base::tracedSearch(value, name, unit, over));
        };
        addDrawn("uncertainty.p_self_hosted_cheaper", "drawn_share_cheaper", Unit::Share,
                 drawn.probabilitySelfHostedCheaper);
        const auto addPercentiles = [&](const std::string& figure, std::string_view name, Unit unit,
                                        const Percentiles& at) {
            addDrawn(figure + ".p10", name, unit, at.p10);
            addDrawn(figure + ".p50", name, unit, at.p50);
            addDrawn(figure + ".p90", name, unit, at.p90);
        };
        addPercentiles("uncertainty.saving_per_year", "drawn_saving", Unit::MoneyPerYear, drawn.savingPerYear);
        if (drawn.breakEven) {
            addPercentiles("uncertainty.break_even", "drawn_break_even", Unit::RequestsPerDay, *drawn.breakEven);
        }
        addDrawn("uncertainty.share_with_break_even", "drawn_share_with_break_even", Unit::Share,
                 drawn.shareWithBreakEven);
    }

    /// From where to where a break-even may lie: with replicas as slow or as quick as measured ones turned out, or, for
    /// the pair that was drawn, over the draws.
    void addRanges(std::string_view optionId)
    {
        for (const plan::ResolvedEntry& entry : m_plan.shortlist()) {
            const std::string& id = entry.entry->id;
            const Option* own = option(m_evaluation, id);
            if (own == nullptr || (!optionId.empty() && optionId != id)) {
                continue;
            }
            for (const BreakEven& breakEven : own->breakEvens) {
                if (breakEven.low || breakEven.high) {
                    addRange(entry, breakEven);
                }
            }
        }
    }

    /// What each change since the baseline did: the months' difference after it, less the one before.
    void addBridge()
    {
        const Bridge& bridge = *m_evaluation.sinceBaseline;
        const auto own = month(bridge.selfHostedId);
        const auto managed = month(bridge.managedId);
        if (!own || !managed) {
            return;
        }
        constexpr std::string_view name = "recomputed_monthly_difference";
        Traced before = base::searched<Traced>(bridge.start, name, Unit::MoneyPerMonth, {*own, *managed});
        add(bridge.selfHostedId, "bridge.start", before);
        for (const BridgeStep& step : bridge.steps) {
            std::vector<Traced> moved{before};
            if (const double* value = std::get_if<double>(&step.after)) {
                moved.push_back(inputNode(statedInput(m_plan, m_today, step.path), step.path, *value));
            }
            const Traced after = base::tracedSearch(step.running, name, Unit::MoneyPerMonth, moved);
            add(bridge.selfHostedId, "bridge.change." + step.path,
                base::named(after - before, "monthly_difference_by_change", Unit::MoneyPerMonth));
            before = after;
        }
    }

    void addVerdict()
    {
        const Verdict& verdict = m_evaluation.verdict;
        const auto recommended = month(verdict.optionId);
        const auto other = month(verdict.otherId);
        if (recommended && other) {
            add(verdict.optionId, "verdict.difference_per_month",
                base::named(*other - *recommended, "saving_per_month", Unit::MoneyPerMonth));
            addConfidence(verdict);
        }
        const Option* own = cheapest(m_evaluation.options, OptionKind::SelfHosted);
        const Option* managed = cheapest(m_evaluation.options, OptionKind::Managed);
        if (verdict.flipsAt && own != nullptr && managed != nullptr) {
            if (const auto volume = figure(own->id, "break_even." + managed->id)) {
                add(verdict.optionId, "verdict.flips_at", base::named(*volume, "flips_at", Unit::RequestsPerDay));
            }
        }
    }

    std::vector<Derivation> result;

private:
    void add(const std::string& optionId, std::string name, const Traced& value)
    {
        result.push_back({optionId, std::move(name), value});
    }

    /// A figure of an option: as it was derived, or derived now.
    std::optional<Traced> figure(const std::string& optionId, const std::string& name)
    {
        const auto in = [&](std::span<const Derivation> figures) -> std::optional<Traced> {
            for (const Derivation& derivation : figures) {
                if (derivation.optionId == optionId && derivation.figure == name) {
                    return derivation.value;
                }
            }
            return std::nullopt;
        };
        if (optionId.empty()) {
            return std::nullopt;
        }
        const auto given = in(m_figures);
        return given ? given : in(derive(m_plan, m_today, optionId));
    }
    std::optional<Traced> month(const std::string& optionId) { return figure(optionId, "monthly_cost.total"); }

    void addTrap(const plan::ResolvedEntry& entry)
    {
        const auto right = selfHostedFigures<Traced>(m_plan, entry);
        const TrapFigures<Traced> trap = trapFigures<Traced>(m_plan, entry, right);
        const std::string& id = entry.entry->id;
        add(id, "trap.gpus_by_total", trap.gpusByTotal);
        add(id, "trap.gpus_right", trap.gpusRight);
        add(id, "trap.waste_per_year", trap.wastePerYear);
        add(id, "trap.needs_gib", trap.needsGib);
        add(id, "trap.active_only_gib", trap.activeOnlyGib);
    }

    void addRange(const plan::ResolvedEntry& entry, const BreakEven& breakEven)
    {
        const auto managed = std::ranges::find(m_plan.managed(), breakEven.againstId,
                                               [](const plan::ResolvedManaged& m) { return m.entry->id; });
        const auto point = figure(entry.entry->id, "break_even." + breakEven.againstId);
        if (!point || managed == m_plan.managed().end()) {
            return;
        }
        const auto self = selfHostedFigures<double>(m_plan, entry);
        const Contest contest{self.inputs, managedFigures<double>(m_plan, *managed, m_today).inputs, self.traffic};
        const std::string path = "shortlist." + entry.entry->id + ".throughput";
        const auto addEnd = [&](const char* start, std::optional<double> volume, double rate) {
            if (!volume) {
                return;
            }
            const Traced throughput = inputNode({rate, Unit::Factor, measuredRates()}, path, rate);
            std::vector<Traced> over{*point, throughput};
            const bool drawn = *volume != cheaperAbove(withThroughput(contest, rate));
            if (drawn) {
                const std::vector<Traced> inputs = drawnOver(true);
                over.insert(over.end(), inputs.begin(), inputs.end());
            }
            add(entry.entry->id, start + breakEven.againstId,
                base::tracedSearch(*volume, drawn ? "drawn_break_even" : "recomputed_break_even", Unit::RequestsPerDay,
                                   over));
        };
        // The quicker a replica, the earlier it pays.
        addEnd("range.break_even_low.", breakEven.low, self.replica.highFactor);
        addEnd("range.break_even_high.", breakEven.high, self.replica.lowFactor);
    }

    /// How many draws, from which start, of which inputs: of the pair that was looked at, or those that every pair
    /// shares.
    [[nodiscard]] std::vector<Traced> drawnOver(bool sharedOnly = false) const
    {
        const Uncertainty& drawn = m_evaluation.uncertainty;
        std::vector<Traced> over{base::constant<Traced>({"draws", double(drawn.draws), Unit::Count, drawsSource}),
                                 base::constant<Traced>({"seed", double(drawn.seed), Unit::Count,
                                                         "fixed, so that a plan gives the same "
                                                         "figures everywhere"})};
        for (const SensitivityBar& bar : m_evaluation.sensitivity) {
            const bool shared = bar.path.starts_with("workload.") || bar.path.starts_with("assumptions.")
                                || bar.path.starts_with("exchange_rates.");
            if (bar.ownRange && (shared || !sharedOnly)) {
                const StatedInput input = statedInput(m_plan, m_today, bar.path);
                over.push_back(inputNode(input, bar.path, input.value));
            }
        }
        return over;
    }

    void addConfidence(const Verdict& verdict)
    {
        const Uncertainty& drawn = m_evaluation.uncertainty;
        if (drawn.draws == 0) {
            return;
        }
        const Traced cheaper =
            base::tracedSearch(drawn.probabilitySelfHostedCheaper, "drawn_share_cheaper", Unit::Share, drawnOver());
        const bool ownStands = verdict.confidence == drawn.probabilitySelfHostedCheaper;
        add(verdict.optionId, "verdict.confidence",
            base::named(ownStands ? cheaper : Traced(1.0) - cheaper, "recommendation_confidence", Unit::Share));
    }

    const plan::ResolvedPlan& m_plan;
    base::Date m_today;
    const Evaluation& m_evaluation;
    std::span<const Derivation> m_figures;
};

} // namespace

bool isAnswer(std::string_view figure)
{
    return std::ranges::any_of(std::array<std::string_view, 7>{"trap.", "range.", "sensitivity.", "flip.",
                                                               "uncertainty.", "verdict.", "bridge."},
                               [&](std::string_view start) { return figure.starts_with(start); });
}

std::vector<Derivation> deriveAnswers(const plan::ResolvedPlan& plan, base::Date today, const Evaluation& evaluation,
                                      std::span<const Derivation> figures, std::string_view optionId)
{
    Answers answers(plan, today, evaluation, figures);
    const auto wanted = [&](const std::string& id) {
        return !id.empty() && (optionId.empty() || optionId == id);
    };
    answers.addTraps(optionId);
    answers.addRanges(optionId);
    if (wanted(evaluation.sensitivityOptionId)) {
        answers.addSensitivity();
        if (evaluation.uncertainty.draws > 0) {
            answers.addUncertainty();
        }
    }
    if (wanted(evaluation.verdict.optionId)) {
        answers.addVerdict();
    }
    if (evaluation.sinceBaseline && wanted(evaluation.sinceBaseline->selfHostedId)) {
        answers.addBridge();
    }
    return std::move(answers.result);
}

} // namespace evenhost::analysis
