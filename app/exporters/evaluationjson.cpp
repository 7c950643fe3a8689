// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/evaluationjson.h"

#include "cli/verdictwording.h"
#include "cli/wording.h"
#include "exporters/bridgejson.h"
#include "exporters/deploymentjson.h"
#include "exporters/derivationjson.h"
#include "exporters/jsonwriter.h"

#include <algorithm>

namespace evenhost::exporters {

namespace {

using analysis::Evaluation;
using analysis::Option;
using analysis::OptionKind;

std::string_view kindName(OptionKind kind)
{
    switch (kind) {
    case OptionKind::SelfHosted:
        return "self_hosted";
    case OptionKind::Managed:
        return "managed";
    case OptionKind::Hybrid:
        return "hybrid";
    }
    return {};
}

std::string_view nameOf(plan::Service service)
{
    return std::ranges::find(plan::serviceNames, service, &plan::ServiceName::service)->name;
}

/// Why an option has no figures of its own: the first error that rules it out.
std::string reasonOf(const Option& option)
{
    const auto error = std::ranges::find(option.reasons, base::Severity::Error, &base::Finding::severity);
    return error != option.reasons.end() ? error->code
           : option.reasons.empty()      ? "not_computed"
                                         : option.reasons.front().code;
}

bool isPriced(const Option& option)
{
    return !option.monthlyCost.parts.empty();
}

class EvaluationWriter
{
public:
    EvaluationWriter(const Evaluation& evaluation, const std::vector<analysis::Derivation>& derivations)
        : m_evaluation(evaluation), m_derivations(derivations), m_explained(derivations)
    {}

    [[nodiscard]] std::string text(const plan::Plan& plan, std::string_view file)
    {
        m_json.beginObject();
        m_json.member("evenhost", 1);
        m_json.beginObject("plan");
        m_json.member("title", plan.title);
        m_json.member("file", file);
        if (m_evaluation.scenario.empty()) {
            m_json.null("scenario");
        } else {
            m_json.member("scenario", m_evaluation.scenario);
        }
        m_json.endObject();
        m_json.member("currency", m_evaluation.currency);
        tax();
        workload();
        m_json.beginList("options");
        for (const Option& option : m_evaluation.options) {
            write(option);
        }
        m_json.endList();
        traps();
        writeBridge(m_json, m_evaluation.sinceBaseline);
        sensitivity();
        uncertainty();
        verdict();
        findings("findings", m_evaluation.findings, true);
        m_json.endObject();
        return m_json.take();
    }

private:
    void nullWithReason(const std::string& key, std::string_view reason)
    {
        m_json.null(key);
        m_json.member(key + "_reason", reason);
    }

    /// Whether amounts hold the plan's tax, and what it is.
    void tax()
    {
        const analysis::TaxBasis& tax = m_evaluation.tax;
        const bool included = tax.wanted && !tax.recoverable;
        m_json.member("tax", included ? "included" : "excluded");
        m_json.beginObject("tax_basis");
        m_json.member("name", tax.name);
        m_json.member("rate", tax.rate);
        m_json.member("counted", tax.wanted);
        m_json.member("recoverable", tax.recoverable);
        m_json.endObject();
    }

    void workload()
    {
        const analysis::WorkloadSummary& workload = m_evaluation.workload;
        m_json.beginObject("workload");
        m_json.member("requests_per_day", workload.requestsPerDay);
        m_json.member("input_tokens", workload.inputTokens);
        m_json.member("output_tokens", workload.outputTokens);
        m_json.member("cached_input_share", workload.cachedInputShare);
        m_json.member("peak_requests_per_second", workload.peakRequestsPerSecond);
        m_json.member("peak_concurrency", workload.peakConcurrency);
        m_json.member("peak_concurrency_basis", workload.concurrencyMeasured ? "measured" : "estimated");
        m_json.endObject();
    }

    void findings(std::string_view key, const base::Findings& list, bool full)
    {
        m_json.beginList(key);
        for (const base::Finding& finding : list) {
            m_json.beginObject();
            if (full) {
                m_json.member("severity", base::severityName(finding.severity));
            }
            m_json.member("code", finding.code);
            m_json.member("text", cli::sentence(finding, m_evaluation.currency));
            if (full) {
                m_json.member("path", finding.path);
            } else {
                m_json.member("severity", base::severityName(finding.severity));
            }
            m_json.endObject();
        }
        m_json.endList();
    }

    void write(const Option& option)
    {
        m_json.beginObject();
        m_json.member("id", option.id);
        m_json.member("kind", kindName(option.kind));
        m_json.member("model", option.modelId);
        m_json.member("label", option.label);
        m_json.member("eligible", option.eligible);
        findings("reasons", option.reasons, false);
        m_json.beginObject("parameters");
        parameters(option);
        m_json.endObject();
        deployment(option);
        service(option);
        costs(option);
        breakEvens(option);
        cash(option);
        if (option.kind == OptionKind::Hybrid) {
            m_json.beginObject("hybrid");
            m_json.member("own_replicas", option.ownReplicas);
            m_json.member("overflow_to", option.managedId);
            m_json.member("overflow_share", option.spilledShare);
            m_json.endObject();
        }
        derivations(option);
        m_json.endObject();
    }

    void parameters(const Option& option)
    {
        m_json.member("total", option.totalParameters);
        m_json.member("active", option.activeParameters);
        if (!option.totalParameters || !option.activeParameters) {
            m_json.member("reason", "not_published");
        }
    }

    void deployment(const Option& option)
    {
        if (!option.deployment) {
            for (const char* key :
                 {"deployment", "storage_gb", "download_hours", "speed", "capacity_requests_per_day", "utilisation"}) {
                nullWithReason(key, option.kind == OptionKind::Managed ? "paid_per_token" : reasonOf(option));
            }
            return;
        }
        const analysis::Deployment& deployment = *option.deployment;
        const auto& replica = deployment.replica;
        m_json.beginObject("deployment");
        m_json.member("accelerator", deployment.acceleratorId);
        m_json.member("hosting", deployment.hostingId);
        if (replica.feasible) {
            m_json.member("gpus_per_replica", deployment.gpusPerReplica);
            m_json.member("replicas_needed", deployment.replicasNeeded);
            m_json.member("replicas_spare", deployment.replicasSpare);
            m_json.member("replicas", deployment.replicas);
            m_json.member("gpus", deployment.gpus);
            m_json.member("nodes", deployment.nodes);
            if (deployment.range) {
                m_json.range("replicas_range_80", deployment.range->fast.replicas, deployment.range->slow.replicas);
                m_json.range("gpus_range_80", deployment.range->fast.gpus, deployment.range->slow.gpus);
            }
        } else {
            m_json.member("reason", reasonOf(option));
            for (const char* key :
                 {"gpus_per_replica", "replicas_needed", "replicas_spare", "replicas", "gpus", "nodes"}) {
                m_json.null(key);
            }
        }
        writeLayout(m_json, replica.layout);
        writeMemory(m_json, deployment);
        m_json.endObject();
        if (!replica.feasible) {
            for (const char* key :
                 {"storage_gb", "download_hours", "speed", "capacity_requests_per_day", "utilisation"}) {
                nullWithReason(key, reasonOf(option));
            }
            return;
        }
        writeStorage(m_json, deployment.storage);
        writeSpeed(m_json, deployment);
        m_json.member("capacity_requests_per_day", deployment.capacityRequestsPerDay);
        m_json.member("utilisation", deployment.utilisation);
    }

    void service(const Option& option)
    {
        if (!option.service) {
            return;
        }
        m_json.beginObject("service");
        m_json.member("offer", option.service->offerId);
        m_json.member("kind", nameOf(option.service->service));
        m_json.member("regional_endpoint", option.service->regionalEndpoint);
        if (option.service->service == plan::Service::Provisioned) {
            m_json.member("units", option.service->units);
            m_json.member("term_months", option.service->termMonths);
        }
        m_json.endObject();
    }

    void costs(const Option& option)
    {
        if (!isPriced(option)) {
            for (const char* key : {"monthly_cost", "cost_per_million_tokens", "cost_per_request"}) {
                nullWithReason(key, reasonOf(option));
            }
            return;
        }
        m_json.beginObject("monthly_cost");
        m_json.member("total", option.monthlyCost.total);
        if (option.deployment && option.deployment->range) {
            m_json.range("range_80", option.deployment->range->fast.monthlyCost,
                         option.deployment->range->slow.monthlyCost);
        }
        m_json.beginObject("parts");
        for (const auto& [part, amount] : option.monthlyCost.parts) {
            m_json.member(analysis::costPartName(part), amount);
        }
        m_json.endObject();
        m_json.member("tax", option.monthlyCost.tax);
        if (option.monthlyCost.tax) {
            m_json.member("total_with_tax", analysis::totalWithTax(option.monthlyCost, m_evaluation.tax));
        } else {
            m_json.member("tax_reason", "not_counted");
        }
        m_json.endObject();
        if (m_evaluation.workload.requestsPerDay > 0.0) {
            m_json.member("cost_per_million_tokens", option.costPerMillionTokens);
            m_json.member("cost_per_request", option.costPerRequest);
        } else {
            nullWithReason("cost_per_million_tokens", "no_volume");
            nullWithReason("cost_per_request", "no_volume");
        }
    }

    void breakEvens(const Option& option)
    {
        m_json.beginList("break_even");
        for (const analysis::BreakEven& breakEven : option.breakEvens) {
            m_json.beginObject();
            m_json.member("against", breakEven.againstId);
            m_json.beginList("crossings");
            for (const analysis::Crossing& crossing : breakEven.crossings) {
                m_json.beginObject();
                m_json.member("requests_per_day", crossing.requestsPerDay);
                const bool own = crossing.becomesCheaper == analysis::Side::SelfHosted;
                m_json.member("becomes_cheaper", own ? "self_hosted" : "managed");
                m_json.member("at_step", crossing.atRiser);
                m_json.endObject();
            }
            m_json.endList();
            m_json.member("cheaper_above", breakEven.cheaperAbove);
            if (breakEven.reason.empty()) {
                m_json.null("reason");
            } else {
                m_json.member("reason", breakEven.reason);
            }
            m_json.member("low", breakEven.low);
            m_json.member("high", breakEven.high);
            m_json.member("share_of_today", breakEven.shareOfToday);
            m_json.member("month_reached", breakEven.monthReached);
            m_json.endObject();
        }
        m_json.endList();
    }

    void cash(const Option& option)
    {
        const analysis::Cash& cash = option.cash;
        if (cash.monthlyFlows.empty()) {
            nullWithReason("cash", isPriced(option) ? "not_computed" : reasonOf(option));
            return;
        }
        m_json.beginObject("cash");
        m_json.member("npv", cash.npv);
        m_json.member("payback_month", cash.paybackMonth);
        if (!cash.paybackMonth) {
            m_json.member("payback_month_reason",
                          cash.irrReason == "is_reference" ? "is_reference" : "never_pays_back");
        }
        m_json.member("irr", cash.irr);
        if (!cash.irr) {
            m_json.member("irr_reason", cash.irrReason.empty() ? "not_computed" : cash.irrReason);
        }
        m_json.member("total", cash.total);
        m_json.member("peak_funding", cash.peakFunding);
        m_json.beginList("monthly");
        for (const double flow : cash.monthlyFlows) {
            m_json.item(flow);
        }
        m_json.endList();
        m_json.endObject();
    }

    void derivations(const Option& option)
    {
        if (m_derivations.empty()) {
            return;
        }
        m_json.beginObject("derivations");
        for (const analysis::Derivation& derivation : m_derivations) {
            if (derivation.optionId == option.id) {
                m_json.beginObject(derivation.figure);
                m_json.inOneLine(true);
                m_explained.write(m_json, derivation);
                m_json.endObject();
                m_json.inOneLine(false);
            }
        }
        m_json.endObject();
    }

    void traps()
    {
        m_json.beginList("trap");
        for (const analysis::Trap& trap : m_evaluation.traps) {
            const Option* option = analysis::option(m_evaluation, trap.optionId);
            m_json.beginObject();
            m_json.member("model", option != nullptr ? option->modelId : std::string());
            m_json.member("option", trap.optionId);
            m_json.member("gpus_by_total", trap.gpusByTotal);
            m_json.member("gpus_right", trap.gpusRight);
            m_json.member("waste_per_year", trap.wastePerYear);
            m_json.member("needs_gib", trap.needsGib);
            m_json.member("active_only_gib", trap.activeOnlyGib);
            if (trap.twin) {
                m_json.beginObject("dense_twin"); // parameters of a dense model that is like it
                m_json.member("same_memory", trap.twin->sameMemory);
                m_json.member("same_compute", trap.twin->sameCompute);
                m_json.member("same_cost", trap.twin->sameCost);
                m_json.endObject();
            }
            m_json.endObject();
        }
        m_json.endList();
    }

    void sensitivity()
    {
        m_json.beginList("sensitivity");
        for (const analysis::SensitivityBar& bar : m_evaluation.sensitivity) {
            m_json.beginObject();
            m_json.member("input", bar.path);
            m_json.member("low", bar.low);
            m_json.member("high", bar.high);
            m_json.member("range", bar.ownRange ? "own" : "assumed_20_per_cent");
            m_json.member("result_low", bar.resultLow);
            m_json.member("result_high", bar.resultHigh);
            m_json.member("break_even_low", bar.breakEvenLow);
            m_json.member("break_even_high", bar.breakEvenHigh);
            m_json.member("flip_value", bar.flipValue);
            if (!bar.flipValue) {
                m_json.member("flip_value_reason", "never_flips");
            }
            m_json.member("jumps_stair", bar.jumpsStair);
            m_json.endObject();
        }
        m_json.endList();
        m_json.member("sensitivity_option", m_evaluation.sensitivityOptionId);
    }

    void percentiles(std::string_view key, const analysis::Percentiles& percentiles)
    {
        m_json.beginObject(key);
        m_json.member("p10", percentiles.p10);
        m_json.member("p50", percentiles.p50);
        m_json.member("p90", percentiles.p90);
        m_json.endObject();
    }

    void uncertainty()
    {
        const analysis::Uncertainty& uncertainty = m_evaluation.uncertainty;
        if (uncertainty.draws == 0) {
            nullWithReason("uncertainty", "not_computed");
            return;
        }
        m_json.beginObject("uncertainty");
        m_json.member("draws", uncertainty.draws);
        m_json.member("seed", static_cast<double>(uncertainty.seed));
        m_json.member("p_self_hosted_cheaper", uncertainty.probabilitySelfHostedCheaper);
        percentiles("saving_per_year", uncertainty.savingPerYear);
        if (uncertainty.breakEven) {
            percentiles("break_even", *uncertainty.breakEven);
        } else {
            nullWithReason("break_even", "no_break_even");
        }
        m_json.member("share_with_break_even", uncertainty.shareWithBreakEven);
        m_json.endObject();
    }

    void verdict()
    {
        const analysis::Verdict& verdict = m_evaluation.verdict;
        m_json.beginObject("verdict");
        m_json.member("code", verdict.code);
        if (verdict.optionId.empty()) {
            nullWithReason("option", verdict.code);
        } else {
            m_json.member("option", verdict.optionId);
        }
        m_json.member("text", cli::sentence(cli::verdictFinding(m_evaluation), m_evaluation.currency));
        if (verdict.otherId.empty()) {
            nullWithReason("difference_per_month", "nothing_to_compare_with");
            m_json.null("against");
        } else {
            m_json.member("difference_per_month", verdict.differencePerMonth);
            m_json.member("against", verdict.otherId);
        }
        m_json.member("flips_at_requests_per_day", verdict.flipsAt);
        if (m_evaluation.uncertainty.draws > 0) {
            m_json.member("confidence", verdict.confidence);
        } else {
            nullWithReason("confidence", "not_computed");
        }
        m_json.endObject();
    }

    const Evaluation& m_evaluation;
    const std::vector<analysis::Derivation>& m_derivations;
    DerivationWriter m_explained;
    JsonWriter m_json;
};

} // namespace

std::string evaluationJson(const Evaluation& evaluation, const plan::Plan& plan, std::string_view file,
                           const std::vector<analysis::Derivation>& derivations)
{
    return EvaluationWriter(evaluation, derivations).text(plan, file);
}

} // namespace evenhost::exporters
