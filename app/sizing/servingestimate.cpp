// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/servingestimate.h"

#include "sizing/memory.h"

#include <algorithm>
#include <optional>

namespace evenhost::sizing {

namespace {

/// What the engine needs beside weights and cache. llama.cpp allocates its buffers for one step of 512 tokens, and its
/// logs show 0.3 to 0.7 GiB for them on models of all sizes; the others are taken as vLLM logs it.
EngineMemory engineMemory(const catalogue::ServingProfile& profile)
{
    EngineMemory engine;
    if (profile.id == "llama-cpp") {
        engine.contextGib = engine.contextStageGib = 0.3;
        engine.activationGib = engine.routedActivationGib = 0.4;
        engine.activationVocabularyKib = engine.routedVocabularyKib = 0.0;
    }
    return engine;
}

/// Sequences that memory holds at once. Sequences are at all stages of their life, so they hold their mean length; an
/// engine that guarantees never to evict (offline TensorRT-LLM) reserves the whole.
double memoryConcurrency(const SpeedQuestion& q)
{
    EngineMemory engine = engineMemory(*q.profile);
    engine.limit = q.memoryLimit;
    const bool drafts = q.acceptedTokensPerStep > 1.0;
    const MemoryModel memory = memoryModel(*q.model, *q.accelerator, q.weightFormat, q.kvBits, drafts, engine);
    const double share = q.load == LoadKind::Maximum ? 1.0 : 0.5;
    return maximumSequences(memory, q.layout, q.inputTokens + q.outputTokens * share);
}

/// The number in flight at which requests leave as fast as they come; nothing when they come too fast.
std::optional<double> concurrencyAtRate(const PreparedSpeed& p, const ServingConstants& constants, double rate)
{
    const auto served = [&](double sequences) {
        return servingPoint<double>(p.load, constants, p.request, sequences).requestsPerSecond;
    };
    double low = 1.0;
    double high = p.mostInFlight;
    if (served(low) >= rate) {
        return low;
    }
    if (served(high) < rate) {
        return std::nullopt;
    }
    constexpr int halvings = 40;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2.0;
        (served(middle) < rate ? low : high) = middle;
    }
    return high;
}

/// Requests that are in flight or waiting; nothing when they come faster than they can leave, without end.
std::optional<double> wantedInFlight(const PreparedSpeed& p, const ServingConstants& constants)
{
    switch (p.kind) {
    case LoadKind::Concurrency:
        break;
    case LoadKind::Maximum:
        return p.mostInFlight;
    case LoadKind::Targets:
        return std::max(1.0, operatingConcurrency(p.load, constants, p.request, p.targets, p.mostInFlight).sequences);
    case LoadKind::Rate: {
        const std::optional<double> found = concurrencyAtRate(p, constants, p.amount);
        return found || p.requests <= 0.0 ? found : std::optional(p.requests);
    }
    }
    return p.amount;
}

} // namespace

std::optional<PreparedSpeed> prepareSpeed(const SpeedQuestion& q)
{
    const ModelWork work = modelWork(*q.model, q.weightFormat);
    std::optional<StepLoad> load = stepLoad({&work, q.accelerator, q.kvBits, q.layout, q.gpusPerNode, {}});
    if (!load) {
        return std::nullopt;
    }
    PreparedSpeed p;
    p.load = std::move(*load);
    p.request = {q.inputTokens - q.cachedInputTokens,
                 q.cachedInputTokens,
                 std::max(1.0, q.outputTokens),
                 q.acceptedTokensPerStep,
                 q.withoutClients || q.load == LoadKind::Maximum,
                 q.load == LoadKind::Rate || q.load == LoadKind::Targets};
    p.mostInFlight = std::min(memoryConcurrency(q), largestBatch.value * q.layout.dataParallelAttention);
    p.kind = q.load;
    p.amount = q.amount;
    p.requests = q.requests;
    p.targets = q.targets;
    return p;
}

SpeedAnswer speedOf(const PreparedSpeed& p, const ServingConstants& constants)
{
    SpeedAnswer answer;
    if (p.mostInFlight < 1.0) {
        answer.status = SpeedStatus::DoesNotFit;
        return answer;
    }
    const std::optional<double> found = wantedInFlight(p, constants);
    if (!found) {
        answer.status = SpeedStatus::Overloaded;
        return answer;
    }
    const double wanted = *found;
    answer.inFlight = std::max(1.0, std::min(wanted, p.mostInFlight));
    const ServingPoint<double> point = servingPoint<double>(p.load, constants, p.request, answer.inFlight);
    // Who does not fit waits for a place: Little's law over the line.
    const double waiting = std::max(0.0, wanted - answer.inFlight) * point.endToEnd / answer.inFlight;
    answer.firstToken = point.firstToken + waiting;
    answer.outputToken = point.outputToken;
    answer.endToEnd = point.endToEnd + waiting;
    answer.outputTokensPerSecond = point.outputTokensPerSecond;
    return answer;
}

SpeedAnswer estimateSpeed(const SpeedQuestion& q)
{
    const std::optional<PreparedSpeed> p = prepareSpeed(q);
    if (!p) {
        SpeedAnswer unknown;
        unknown.status = SpeedStatus::UnknownHardware;
        return unknown;
    }
    SpeedAnswer answer = speedOf(*p, servingConstants(*q.profile, *q.accelerator));
    const EstimateRange range = estimateRange(
        *q.profile,
        {!p->load.routed.empty(), q.load == LoadKind::Maximum, coversGeneration(*q.profile, q.accelerator->generation),
         q.model->architecture.has_value(), q.acceptedTokensPerStep > 1.0, q.chosenLayout, q.draftsUnknown});
    answer.lowFactor = range.lowFactor;
    answer.highFactor = range.highFactor;
    return answer;
}

std::optional<Layout> bestLayout(const SpeedQuestion& question, int gpus)
{
    const ServingConstants constants = servingConstants(*question.profile, *question.accelerator);
    std::optional<Layout> best;
    double most = 0.0;
    for (const int size : replicaSizes(question.gpusPerNode, gpus)) {
        if (gpus % size != 0 || (size > question.gpusPerNode && best)) {
            continue; // a replica that fits in one node never gains from crossing to another
        }
        for (const Layout& layout : possibleLayouts(*question.model, size, question.gpusPerNode)) {
            SpeedQuestion one = question;
            one.layout = layout;
            one.amount = question.load == LoadKind::Maximum ? question.amount : question.amount * size / gpus;
            const std::optional<PreparedSpeed> prepared = prepareSpeed(one);
            if (!prepared) {
                return std::nullopt;
            }
            const SpeedAnswer answer = speedOf(*prepared, constants);
            const double replicas = static_cast<double>(gpus) / size;
            const double busy = question.load == LoadKind::Concurrency ? std::min(replicas, question.amount) : replicas;
            if (answer.status == SpeedStatus::Ok && answer.outputTokensPerSecond * busy > most) {
                most = answer.outputTokensPerSecond * busy;
                best = layout;
            }
        }
    }
    return best;
}

} // namespace evenhost::sizing
