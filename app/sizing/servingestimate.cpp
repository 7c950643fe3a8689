// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/servingestimate.h"

#include "sizing/memory.h"
#include "sizing/serving.h"

#include <algorithm>
#include <optional>

namespace evenhost::sizing {

namespace {

/// Engines limit the sequences of one data-parallel group (max_num_seqs, max_batch_size) long before memory does on
/// small models; the published maximum-throughput tables were run at about this.
constexpr double largestBatch = 2'048.0;

struct Prepared
{
    StepLoad load;
    ServingConstants constants;
    ServedRequest<double> request;
    double mostInFlight = 0.0;
};

/// Sequences that memory holds at once. Sequences are at all stages of their life, so they hold their mean length; an
/// engine that guarantees never to evict (offline TensorRT-LLM) reserves the whole.
double memoryConcurrency(const SpeedQuestion& q)
{
    EngineMemory engine;
    engine.limit = q.memoryLimit;
    const MemoryModel memory = memoryModel(*q.model, *q.accelerator, q.weightFormat, q.kvBits, false, engine);
    const double share = q.load == LoadKind::Maximum ? 1.0 : 0.5;
    return maximumSequences(memory, q.layout, q.inputTokens + q.outputTokens * share);
}

std::optional<Prepared> prepared(const SpeedQuestion& q)
{
    const ModelWork work = modelWork(*q.model, q.weightFormat);
    std::optional<StepLoad> load = stepLoad({&work, q.accelerator, q.kvBits, q.layout, q.gpusPerNode, {}});
    if (!load) {
        return std::nullopt;
    }
    Prepared p;
    p.load = std::move(*load);
    p.constants = servingConstants(*q.profile, *q.accelerator);
    p.request = {q.inputTokens - q.cachedInputTokens, q.cachedInputTokens, std::max(1.0, q.outputTokens),
                 q.acceptedTokensPerStep, q.withoutClients || q.load == LoadKind::Maximum};
    p.mostInFlight = std::min(memoryConcurrency(q), largestBatch * q.layout.dataParallelAttention);
    return p;
}

/// The number in flight at which requests leave as fast as they come; nothing when they come too fast.
std::optional<double> concurrencyAtRate(const Prepared& p, double rate)
{
    const auto served = [&](double sequences) {
        return servingPoint<double>(p.load, p.constants, p.request, sequences).requestsPerSecond;
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

} // namespace

SpeedAnswer estimateSpeed(const SpeedQuestion& q)
{
    SpeedAnswer answer;
    const std::optional<Prepared> p = prepared(q);
    if (!p) {
        answer.status = SpeedStatus::UnknownHardware;
        return answer;
    }
    if (p->mostInFlight < 1.0) {
        answer.status = SpeedStatus::DoesNotFit;
        return answer;
    }
    double wanted = q.load == LoadKind::Maximum ? p->mostInFlight : q.amount;
    if (q.load == LoadKind::Rate) {
        const std::optional<double> found = concurrencyAtRate(*p, q.amount);
        if (!found) {
            answer.status = SpeedStatus::Overloaded;
            return answer;
        }
        wanted = *found;
    }
    answer.inFlight = std::min(wanted, p->mostInFlight);
    const ServingPoint<double> point =
        servingPoint<double>(p->load, p->constants, p->request, std::max(1.0, answer.inFlight));
    // Who does not fit waits for a place: Little's law over the line.
    const double waiting = (wanted - answer.inFlight) * point.endToEnd / answer.inFlight;
    answer.firstToken = point.firstToken + std::max(0.0, waiting);
    answer.outputToken = point.outputToken;
    answer.endToEnd = point.endToEnd + std::max(0.0, waiting);
    answer.outputTokensPerSecond = point.outputTokensPerSecond;
    const EstimateRange range = estimateRange(*q.profile, {!p->load.routed.empty(), q.load == LoadKind::Maximum,
                                                           coversGeneration(*q.profile, q.accelerator->generation),
                                                           q.model->architecture.has_value()});
    answer.lowFactor = range.lowFactor;
    answer.highFactor = range.highFactor;
    return answer;
}

} // namespace evenhost::sizing
