// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bridge.h"

#include "analysis/evaluate.h"
#include "analysis/verdict.h"
#include "plan/fields.h"
#include "plan/resolve.h"

#include <array>
#include <initializer_list>

namespace evenhost::analysis {

namespace {

using base::Finding;
using base::Severity;

/// The plan at the end of each step, evaluated without what takes long.
base::Result<Evaluation> quickly(const plan::Plan& plan, const catalogue::Catalogue& catalogue, base::Date today)
{
    return evaluate(plan, catalogue, {}, today, {.sensitivity = false, .uncertaintyDraws = 0});
}

std::optional<double> monthOf(const Evaluation& evaluation, const std::string& id)
{
    const Option* found = option(evaluation, id);
    return found == nullptr || found->monthlyCost.parts.empty() ? std::nullopt
                                                                : std::optional(found->monthlyCost.total);
}

base::Result<double> differenceOf(const plan::Plan& plan, const catalogue::Catalogue& catalogue, base::Date today,
                                  const Bridge& bridge)
{
    const auto evaluation = quickly(plan, catalogue, today);
    if (!evaluation) {
        return evaluation.error();
    }
    const auto own = monthOf(*evaluation, bridge.selfHostedId);
    const auto managed = monthOf(*evaluation, bridge.managedId);
    if (!own || !managed) {
        return Finding{Severity::Error, "no_contest", {bridge.selfHostedId, bridge.managedId}, "baseline", {}};
    }
    return *own - *managed;
}

} // namespace

plan::Baseline baselineOf(const plan::Plan& plan, const catalogue::Catalogue& catalogue, std::string date,
                          std::string label)
{
    plan::Baseline baseline{std::move(date), std::move(label), {}};
    plan::Plan withOffers = plan;
    const auto add = [&](const std::string& path) {
        plan::adoptOffer(withOffers, catalogue, path);
        if (const auto value = plan::valueAt(withOffers, path)) {
            baseline.values.push_back({path, *value});
        }
    };
    const auto addAll = [&](const std::string& prefix, std::initializer_list<const char*> keys) {
        for (const char* key : keys) {
            add(prefix + key);
        }
    };
    for (const plan::Field& field : plan::fields()) {
        add(plan::pathOf(field));
    }
    for (const auto& [currency, rate] : plan.exchangeRates) {
        add("exchange_rates." + currency);
    }
    for (const plan::ShortlistEntry& entry : plan.shortlist) {
        addAll("shortlist." + entry.id + '.', {"model", "hosting", "weight_format", "kv_bits", "gpus_per_replica",
                                               "schedule", "office_hours_per_day", "accepted_tokens_per_step"});
        add("hosting." + entry.hostingId + ".price_per_node_hour");
    }
    for (const plan::ManagedEntry& entry : plan.managed) {
        addAll("managed." + entry.id + '.',
               {"offer", "reasoning_tokens", "discount", "platform_fee", "token_ratio", "service", "provisioned_units",
                "cache_hours", "cache_kept_tokens", "committed_spend"});
        addAll("offers." + entry.offerId + '.', {"input", "output", "cache_read"});
    }
    return baseline;
}

base::Result<Bridge> bridgeFromBaseline(const plan::Plan& plan, const catalogue::Catalogue& catalogue, base::Date today)
{
    if (!plan.baseline) {
        return Finding{Severity::Error, "no_baseline", {}, "baseline", {}};
    }
    const auto now = quickly(plan, catalogue, today);
    if (!now) {
        return now.error();
    }
    const Option* own = cheapest(now->options, OptionKind::SelfHosted);
    const Option* managed = cheapest(now->options, OptionKind::Managed);
    if (own == nullptr || managed == nullptr) {
        return Finding{Severity::Error, "no_contest", {}, "baseline", {}};
    }
    Bridge bridge;
    bridge.selfHostedId = own->id;
    bridge.managedId = managed->id;
    // Back to the baseline where it differs, remembering what is there now.
    plan::Plan stage = plan;
    for (const plan::Override& value : plan.baseline->values) {
        plan::adoptOffer(stage, catalogue, value.path);
        const auto present = plan::valueAt(stage, value.path);
        if (present && *present != value.value && plan::applyOverride(stage, value)) {
            bridge.steps.push_back({value.path, value.value, *present, 0.0, 0.0});
        }
    }
    auto difference = differenceOf(stage, catalogue, today, bridge);
    if (!difference) {
        return difference.error();
    }
    bridge.start = bridge.end = *difference;
    for (BridgeStep& step : bridge.steps) {
        if (const auto applied = plan::applyOverride(stage, {step.path, step.after}); !applied) {
            return applied.error();
        }
        difference = differenceOf(stage, catalogue, today, bridge);
        if (!difference) {
            return difference.error();
        }
        step.running = *difference;
        step.change = *difference - bridge.end;
        bridge.end = *difference;
    }
    return bridge;
}

} // namespace evenhost::analysis
