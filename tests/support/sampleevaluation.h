// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "cost/curve.h"
#include "plan/plan.h"

#include <algorithm>
#include <cmath>
#include <vector>

/// Plans and evaluations made by hand, for tests of what is drawn and printed: plausible figures that rest on nothing,
/// so that those tests do not move when the engine's figures do.
namespace evenhost::sample {

using analysis::CostPart;
using analysis::OptionKind;

inline base::Quantity quantity(double value)
{
    base::Quantity q;
    q.value = value;
    q.provenance.source = "illustrative";
    q.provenance.date = "2026-11-21";
    return q;
}

inline base::Quantity quantity(double value, double low, double high)
{
    base::Quantity q = quantity(value);
    q.low = low;
    q.high = high;
    return q;
}

inline analysis::MonthlyCost cost(std::vector<std::pair<CostPart, double>> parts)
{
    analysis::MonthlyCost result;
    result.parts = std::move(parts);
    for (const auto& [part, amount] : result.parts)
        result.total += amount;
    return result;
}

struct OwnModel
{
    std::string id;
    std::string name;
    double total = 0.0;
    double active = 0.0;
    std::string accelerator;
    int gpusPerReplica = 8;
    double usable = 0.0;
    double weights = 0.0;
    double kvCache = 0.0;
    double runtime = 0.0;
    std::vector<std::pair<CostPart, double>> parts;
};

inline analysis::Option ownOption(const OwnModel& from, double requestsPerDay)
{
    analysis::Option option;
    option.id = from.id;
    option.kind = OptionKind::SelfHosted;
    option.modelId = from.id;
    option.modelName = from.name;
    option.label = from.name;
    option.totalParameters = from.total;
    option.activeParameters = from.active;
    analysis::Deployment d;
    d.acceleratorId = from.accelerator;
    d.acceleratorName = from.accelerator;
    d.gpusPerReplica = from.gpusPerReplica;
    d.replicasNeeded = 1;
    d.replicasSpare = 1;
    d.replicas = 2;
    d.gpus = 2 * from.gpusPerReplica;
    d.nodes = 2;
    d.replica.feasible = from.weights + from.kvCache + from.runtime <= from.usable;
    d.replica.layout.gpus = from.gpusPerReplica;
    d.replica.layout.tensorParallel = from.gpusPerReplica;
    d.replica.memory = {from.usable, from.weights, from.kvCache, from.runtime,
                        from.usable - from.weights - from.kvCache - from.runtime};
    d.replica.maximumConcurrency = 310.0;
    d.replica.speed.concurrency = 64.0;
    d.replica.speed.requestsPerSecond = 5.9;
    d.replica.speed.outputTokensPerSecond = 2'360.0;
    d.replica.speed.firstToken = {0.62, 1.4};
    d.replica.speed.outputToken = {0.0265, 0.031};
    d.replica.lowFactor = 0.78;
    d.replica.highFactor = 1.22;
    d.replica.checkpointBytes = from.total * 1.0;
    d.replica.residentWeightBytes = from.weights * from.gpusPerReplica * base::bytesPerGibibyte;
    d.storage = {from.total / 1e9,     2 * from.total / 1e9, from.total / 1e9,
                 2 * from.total / 1e9, 5 * from.total / 1e9, from.total / 1e9 * 8.0 / 1.0 / 3600.0};
    d.capacityPerReplica = 250'000.0;
    d.capacityRequestsPerDay = 250'000.0;
    d.utilisation = requestsPerDay / 500'000.0;
    option.deployment = d;
    option.monthlyCost = cost(from.parts);
    const double tokens = requestsPerDay * base::daysPerMonth * 1'900.0;
    option.costPerMillionTokens = option.monthlyCost.total / tokens * 1e6;
    option.costPerRequest = option.monthlyCost.total / (requestsPerDay * base::daysPerMonth);
    return option;
}

inline void addCash(analysis::Option& option, double once, double monthly)
{
    option.cash.monthlyFlows.assign(37, -monthly);
    option.cash.monthlyFlows.front() = -once;
    const double rate = std::pow(1.09, 1.0 / 12.0) - 1.0;
    option.cash.npv = 0.0;
    option.cash.total = 0.0;
    for (std::size_t i = 0; i < option.cash.monthlyFlows.size(); ++i) {
        option.cash.npv += option.cash.monthlyFlows[i] / std::pow(1.0 + rate, static_cast<double>(i));
        option.cash.total -= option.cash.monthlyFlows[i];
    }
    option.cash.peakFunding = once;
    option.cash.irrReason = "no_sign_change";
}

/// Stairs of `capacity` requests a day: the first costs `first`, each further one `step` more.
inline cost::CostCurve staircase(double capacity, double first, double step, double end)
{
    std::vector<cost::CurvePiece> pieces;
    double level = first;
    for (double from = 0.0; from < end; from += capacity, level += step)
        pieces.push_back({from, from + capacity, level, 0.0});
    return cost::CostCurve(pieces);
}

/// The managed line: its third crossing with GLM-5.2's stairs is at 553,214 requests a day.
inline constexpr double managedFixed = 920.0;
inline constexpr double managedSlope = (147'331.0 - managedFixed) / 553'214.0;

/// The Australian mid-market case of the look's mock-ups.
inline analysis::Evaluation evaluation()
{
    analysis::Evaluation e;
    e.currency = "AUD";
    const double today = 20'000.0;
    e.workload = {today, 1'500.0, 400.0, 0.3, 0.93, 48.0, true};
    const std::vector<OwnModel> models{
        {"glm",
         "GLM-5.2",
         753e9,
         40e9,
         "H200",
         8,
         126.9,
         93.9,
         12.4,
         6.1,
         {{CostPart::Gpus, 66'400.4},
          {CostPart::Storage, 1'320.3},
          {CostPart::Network, 530.2},
          {CostPart::People, 12'680.1}}},
        {"deepseek",
         "DeepSeek V4 Pro",
         1'600e9,
         49e9,
         "B200",
         8,
         162.0,
         101.2,
         21.0,
         8.3,
         {{CostPart::Gpus, 108'100.0},
          {CostPart::Storage, 2'410.0},
          {CostPart::Network, 530.0},
          {CostPart::People, 12'680.0}}},
        {"nemotron",
         "Nemotron 3 Ultra",
         550e9,
         55e9,
         "H200",
         4,
         126.9,
         77.5,
         10.0,
         6.1,
         {{CostPart::Gpus, 33'700.0},
          {CostPart::Storage, 990.0},
          {CostPart::Network, 530.0},
          {CostPart::People, 12'680.0}}},
        {"zaya",
         "ZAYA1",
         8.8e9,
         1.3e9,
         "L40S",
         1,
         43.0,
         16.4,
         9.6,
         2.1,
         {{CostPart::Gpus, 3'600.0},
          {CostPart::Storage, 210.0},
          {CostPart::Network, 530.0},
          {CostPart::People, 12'680.0}}},
    };
    for (const OwnModel& model : models)
        e.options.push_back(ownOption(model, today));

    analysis::Option claude;
    claude.id = "claude";
    claude.kind = OptionKind::Managed;
    claude.modelName = "Claude Sonnet 5.5";
    claude.label = "Claude Sonnet 5.5";
    claude.monthlyCost = cost({{CostPart::People, managedFixed}, {CostPart::Tokens, managedSlope * today}});
    claude.costPerMillionTokens = claude.monthlyCost.total / (today * base::daysPerMonth * 1'900.0) * 1e6;
    claude.costPerRequest = claude.monthlyCost.total / (today * base::daysPerMonth);
    addCash(claude, 4'000.0, claude.monthlyCost.total);
    e.options.push_back(claude);
    const double once[]{48'000.0, 52'000.0, 46'000.0, 31'000.0};
    for (std::size_t i = 0; i < models.size(); ++i)
        addCash(e.options[i], once[i], e.options[i].monthlyCost.total);

    const double end = 2e6;
    e.options[0].curve = staircase(250'000.0, 80'931.0, 33'200.0, end);
    e.options[1].curve = staircase(230'000.0, 123'720.0, 54'000.0, end);
    e.options[2].curve = staircase(150'000.0, 47'900.0, 17'000.0, end);
    e.options[3].curve = staircase(60'000.0, 17'020.0, 1'800.0, end);
    e.options[4].curve = cost::CostCurve({{0.0, end, managedFixed, managedSlope}});
    e.options[0].breakEvens = {{"claude",
                                {{(114'131.0 - managedFixed) / managedSlope, analysis::Side::SelfHosted, false},
                                 {500'000.0, analysis::Side::Managed, true},
                                 {553'214.0, analysis::Side::SelfHosted, false}},
                                553'214.0,
                                450'000.0,
                                700'000.0,
                                "",
                                27.66,
                                113}};
    e.traps = {{"glm", 48, 16, 1'992'000.0, 751.0, 40.0}, {"deepseek", 96, 16, 3'100'000.0, 810.0, 30.0}};
    e.sensitivityOptionId = "glm";
    const double base = 12.0 * (e.options[0].monthlyCost.total - claude.monthlyCost.total);
    const auto bar = [&](const char* path, double low, double high, double atLow, double atHigh, bool own) {
        analysis::SensitivityBar b;
        b.path = path;
        b.low = low;
        b.high = high;
        b.resultLow = base + atLow;
        b.resultHigh = base + atHigh;
        b.ownRange = own;
        return b;
    };
    e.sensitivity = {bar("workload.requests_per_day", 10'000, 60'000, 31'000, -128'000, true),
                     bar("hosting.h200.price_per_node_hour", 25.0, 42.0, -182'000, 210'000, true),
                     bar("assumptions.run_hours", 40, 90, -58'000, 71'000, true),
                     bar("exchange_rates.USD", 1.30, 1.62, -62'000, 81'000, true),
                     bar("assumptions.spare_replicas", 0, 2, -398'000, 398'000, false),
                     bar("workload.output_tokens", 320, 480, 9'000, -9'400, false),
                     bar("assumptions.contingency", 0.05, 0.15, -21'000, 22'000, true)};
    e.sensitivity[0].flipValue = 553'214.0;
    e.sensitivity[4].jumpsStair = true;
    e.uncertainty = {
        2'000, 20'261'121, 0.004, {-1'240'000, -905'000, -610'000}, analysis::Percentiles{450'000, 553'214, 700'000},
        0.97};
    e.verdict.optionId = "claude";
    e.verdict.otherId = "glm";
    e.verdict.code = "stay_managed";
    e.verdict.differencePerMonth = e.options[0].monthlyCost.total - claude.monthlyCost.total;
    e.verdict.flipsAt = 553'214.0;
    e.verdict.confidence = 0.996;
    return e;
}

inline plan::Plan plan()
{
    plan::Plan p;
    p.title = "Claims assistant";
    p.client = "Example client";
    p.author = "A. Adviser";
    p.reviewer = "B. Reviewer";
    p.date = "2026-11-21";
    p.version = "4";
    p.workload.requestsPerDay = quantity(20'000, 10'000, 60'000);
    p.workload.inputTokens = quantity(1'500, 1'000, 2'500);
    p.workload.outputTokens = quantity(400, 320, 480);
    p.workload.cachedInputShare = quantity(0.3, 0.1, 0.5);
    p.workload.peakToAverage = quantity(4.0, 3.0, 6.0);
    p.workload.peakConcurrency = quantity(48.0);
    p.workload.contextTokens = quantity(32'768);
    p.workload.growthPerMonth = quantity(0.03, 0.0, 0.06);
    p.workload.firstTokenTarget = quantity(2.0);
    p.workload.userSpeedTarget = quantity(25.0);
    p.assumptions.horizonMonths = quantity(36);
    p.assumptions.discountRate = quantity(0.09, 0.07, 0.12);
    p.assumptions.runHours = quantity(60, 40, 90);
    p.assumptions.spareReplicas = quantity(1);
    p.assumptions.contingency = quantity(0.10, 0.05, 0.15);
    p.exchangeRates["USD"] = quantity(1.425, 1.30, 1.62);
    p.tax.name = "GST";
    p.shortlist.resize(4);
    const char* ids[]{"glm", "deepseek", "nemotron", "zaya"};
    for (std::size_t i = 0; i < 4; ++i) {
        p.shortlist[i].id = ids[i];
        p.shortlist[i].modelId = ids[i];
        p.shortlist[i].hostingId = "h200";
    }
    p.managed.resize(1);
    p.managed.front().id = "claude";
    p.managed.front().offerId = "claude-sonnet";
    return p;
}

} // namespace evenhost::sample
