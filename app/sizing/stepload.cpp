// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/stepload.h"

#include "base/constants.h"
#include "sizing/kvcache.h"
#include "sizing/routing.h"
#include "sizing/weightformat.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

using catalogue::Architecture;
using catalogue::Indexer;
using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

constexpr double stateSteps = 2.0;           // a state is read and written
constexpr double flopsPerWeight = 2.0;       // multiply and add
constexpr double flopsPerPair = 4.0;         // scores and values, multiply and add each
constexpr double flopsPerStateElement = 8.0; // decay, outer product, read-out
constexpr double bytesPerGb = 1e9;
constexpr double activationBytes = 2.0;

bool isRecurrent(MixerKind kind)
{
    return kind == MixerKind::GatedDelta || kind == MixerKind::KimiDelta || kind == MixerKind::Mamba2;
}

/// Elements of one sequence's state in one recurrent layer.
double stateElements(const MixerGroup& g)
{
    switch (g.kind) {
    case MixerKind::GatedDelta:
        return static_cast<double>(g.heads) * g.headDim * g.valueDim;
    case MixerKind::KimiDelta:
        return static_cast<double>(g.heads) * g.headDim * g.headDim;
    case MixerKind::Mamba2:
        return static_cast<double>(g.heads) * g.headDim * g.stateDim;
    default:
        return 0.0;
    }
}

struct Split
{
    double tensor = 1.0; ///< tensor-parallel ranks inside attention
    double stageGpus = 1.0;
    int kvBits = 16;
};

/// The index keys of a sparse attention: one for every `poolTokens`, all of them read. Engines do not divide the
/// indexer: every tensor-parallel rank scores all keys.
CacheRead indexRead(const MixerGroup& g, double layers, const Split& split, double tokensPerKey)
{
    const Indexer& indexer = *g.indexer;
    const double own = indexer.ownLayers > 0 ? indexer.ownLayers : layers;
    const double pairs = flopsPerWeight * own * indexer.heads * indexer.dim / tokensPerKey * split.tensor;
    return {own * entryBytes(g, split.kvBits).index / tokensPerKey, pairs / split.stageGpus, 0.0, pairs};
}

/// The kernels of sparse attention over a latent work on 64 query heads at once (FlashMLA; vLLM's and SGLang's
/// backends pad to it): where tensor parallelism leaves a rank fewer, it does the work of 64.
double sparseHeads(const MixerGroup& g, const Split& split)
{
    constexpr double headsAtOnce = 64.0;
    return std::max(g.heads / split.tensor, headsAtOnce) * split.tensor;
}

void addFull(std::vector<CacheRead>& reads, const MixerGroup& g, const Split& split)
{
    const double layers = g.layers;
    const double parts = std::min(split.tensor, static_cast<double>(g.kvHeads));
    const double pairs = layers * flopsPerPair * g.heads * g.headDim;
    const double limit = g.indexer ? g.indexer->topK : g.window;
    reads.push_back({layers * entryBytes(g, split.kvBits).entry / parts, pairs / split.stageGpus, limit, pairs});
    if (g.indexer) {
        reads.push_back(indexRead(g, layers, split, std::max(1, g.indexer->poolTokens)));
    }
}

void addLatent(std::vector<CacheRead>& reads, const MixerGroup& g, const Split& split)
{
    const double layers = g.layers;
    const double heads = g.indexer ? sparseHeads(g, split) : g.heads;
    const double absorbed = flopsPerWeight * layers * heads * (2.0 * g.latentRank + g.ropeDim);
    const double expanded = flopsPerWeight * layers * g.heads * (g.plainDim + g.ropeDim + g.valueDim);
    const double limit = g.indexer ? g.indexer->topK : 0.0;
    // Each prompt token attends to its own choice of latents, so a sparse prefill cannot expand them for all.
    reads.push_back({layers * entryBytes(g, split.kvBits).entry, absorbed / split.stageGpus, limit,
                     g.indexer ? absorbed : expanded});
    if (g.indexer) {
        reads.push_back(indexRead(g, layers, split, std::max(1, g.indexer->poolTokens)));
    }
}

/// DeepSeek V4: a window of plain entries, and compressed ones of which the indexer picks topK (all without one).
void addCompressed(std::vector<CacheRead>& reads, const MixerGroup& g, const Split& split)
{
    const double layers = g.layers;
    const EntryBytes entries = entryBytes(g, split.kvBits);
    const double pairs = layers * flopsPerPair * g.heads * g.headDim;
    reads.push_back({layers * entries.window, pairs / split.stageGpus, static_cast<double>(g.window), pairs});
    const double ratio = g.kind == MixerKind::SharedCompressed
                             ? (g.entriesPerToken > 0.0 ? layers / g.entriesPerToken : 0.0)
                             : g.compressRatio;
    if (ratio <= 0.0) {
        return;
    }
    const double limit = g.indexer ? g.indexer->topK * ratio : 0.0;
    reads.push_back({layers * entries.entry / ratio, pairs / ratio / split.stageGpus, limit, pairs / ratio});
    if (g.indexer) {
        reads.push_back(indexRead(g, layers, split, ratio));
    }
}

void addMixer(StepLoad& load, const MixerGroup& g, const Split& split)
{
    switch (g.kind) {
    case MixerKind::Full:
    case MixerKind::BlockSparse:
        addFull(load.caches, g, split);
        break;
    case MixerKind::Latent:
        addLatent(load.caches, g, split);
        break;
    case MixerKind::Compressed:
    case MixerKind::SharedCompressed:
        addCompressed(load.caches, g, split);
        break;
    case MixerKind::GatedDelta:
    case MixerKind::KimiDelta:
    case MixerKind::Mamba2: {
        const double elements = stateElements(g) * g.layers;
        load.stateBytes += elements * stateSteps * g.stateBits / base::constants::bitsPerByte.value / split.tensor;
        load.statePrefillFlops += elements * flopsPerStateElement;
        break;
    }
    }
}

double mixerKernels(const MixerGroup& g, const KernelCounts& counts)
{
    const double own = g.indexer ? (g.indexer->ownLayers > 0 ? g.indexer->ownLayers : g.layers) : 0;
    double each = counts.attention;
    if (isRecurrent(g.kind)) {
        each = counts.recurrent;
    } else if (g.kind == MixerKind::Latent || g.kind == MixerKind::Compressed
               || g.kind == MixerKind::SharedCompressed) {
        each = counts.latent;
    }
    return g.layers * each + own * counts.indexer;
}

/// Two grouped collectives a layer: after attention over its tensor-parallel ranks, after the feed-forward over all
/// GPUs of the stage. With data-parallel attention the latter gathers and scatters instead (three quarters the bytes).
void addCollectives(StepLoad& load, const Architecture& a, double mixerLayers, double feedForwardLayers,
                    const Layout& layout)
{
    const double tensor = layout.tensorParallel;
    const double stage = load.stageGpus;
    const auto moved = [](double ranks) {
        return 2.0 * (ranks - 1.0) / ranks;
    };
    constexpr double gatherShare = 0.75;
    const double feedForward = moved(stage) * (layout.dataParallelAttention > 1 ? gatherShare : 1.0);
    load.collectiveHops = mixerLayers * std::log2(tensor) + feedForwardLayers * std::log2(stage);
    load.collectiveBytes =
        a.hidden * activationBytes
        * (mixerLayers * moved(tensor) / layout.dataParallelAttention + feedForwardLayers * feedForward);
}

/// Weights that every step reads, on one GPU: divided as the engines divide them (weightBytesPerGpu says the same of
/// what is resident; the input embedding is only looked up).
double everyTokenBytes(const WeightBytes& w, const Layout& layout)
{
    const double tensor = layout.tensorParallel;
    const double keyValueRanks = w.keyValueHeads > 0.0 ? std::min(tensor, w.keyValueHeads) : tensor;
    return (w.attentionSplit + w.dense + w.shared + w.head) / tensor + w.attentionKeyValue / keyValueRanks
           + w.attentionReplicated + w.router + w.extra;
}

void addExperts(StepLoad& load, const ModelWork& model, const Layout& layout)
{
    const double ranks = std::max(1, std::min(layout.expertParallel, static_cast<int>(load.stageGpus)));
    const double largest = expectedLargest(ranks);
    for (std::size_t i = 0; i < model.weights.experts.size(); ++i) {
        const ExpertBytes& group = model.weights.experts[i];
        load.routed.push_back({static_cast<double>(group.experts), group.perToken, ranks, largest,
                               group.layers * group.bytesEach / (load.stageGpus / ranks),
                               group.layers * model.structure.experts[i].parametersPerExpert * flopsPerWeight});
    }
}

void setLink(StepLoad& load, const StepLoadRequest& r)
{
    double gigabytes = r.accelerator->linkGbPerSecond.value_or(assumedLink.value);
    load.linkSource = r.accelerator->linkGbPerSecond ? nullptr : &assumedLink;
    if (r.layout.gpus > r.gpusPerNode && linkBetweenNodes.value < gigabytes) {
        gigabytes = linkBetweenNodes.value;
        load.linkSource = &linkBetweenNodes;
    }
    load.linkBandwidth = gigabytes * bytesPerGb;
}

} // namespace

ModelWork modelWork(const catalogue::ModelCard& card, std::string_view format)
{
    ModelWork work;
    work.card = &card;
    work.structure = modelStructure(card);
    work.weights = weightBytes(card, work.structure, format);
    const WeightFormat* known = weightFormat(format);
    work.arithmeticBits = known != nullptr ? known->arithmeticBits : 16;
    return work;
}

std::optional<StepLoad> stepLoad(const StepLoadRequest& r)
{
    const std::optional<double> matrixPeak = peakFlops(*r.accelerator, r.model->arithmeticBits);
    const std::optional<double> attentionPeak = peakFlops(*r.accelerator, 16);
    if (!matrixPeak || !attentionPeak || r.accelerator->bandwidthGbPerSecond <= 0.0) {
        return std::nullopt;
    }
    const Architecture& a = r.model->structure.architecture;
    StepLoad load;
    load.card = r.model->card;
    load.accelerator = r.accelerator;
    load.hosting = r.hosting;
    load.stages = r.layout.pipelineParallel;
    load.stageGpus = static_cast<double>(r.layout.gpus) / r.layout.pipelineParallel;
    load.dataParallel = r.layout.dataParallelAttention;
    load.bandwidth = r.accelerator->bandwidthGbPerSecond * bytesPerGb;
    load.matrixPeak = *matrixPeak;
    load.attentionPeak = *attentionPeak;
    setLink(load, r);
    load.fourBitArithmetic = r.model->arithmeticBits == 4 && r.accelerator->tflopsFp4.has_value();

    const Split split{static_cast<double>(r.layout.tensorParallel), load.stageGpus, r.kvBits};
    double mixerLayers = 0.0;
    for (const MixerGroup& g : a.mixers) {
        mixerLayers += g.layers;
        load.kernels += mixerKernels(g, r.kernels);
        addMixer(load, g, split);
    }
    double feedForwardLayers = 0.0;
    for (const catalogue::FeedForwardGroup& f : a.feedForwards) {
        feedForwardLayers += f.layers;
        load.kernels += f.layers * (f.experts > 0 ? r.kernels.routed : r.kernels.dense);
    }
    const ParameterParts& parts = r.model->structure.parts;
    load.everyTokenBytes = everyTokenBytes(r.model->weights, r.layout);
    load.linearFlops = flopsPerWeight * parts.active();
    load.unroutedPrefillFlops = flopsPerWeight * parts.alwaysRead();
    addExperts(load, *r.model, r.layout);
    addCollectives(load, a, mixerLayers, feedForwardLayers, r.layout);
    return load;
}

std::optional<double> peakFlops(const catalogue::Accelerator& accelerator, int bits)
{
    constexpr double flopsPerTera = 1e12;
    if (!accelerator.tflopsBf16) {
        return std::nullopt;
    }
    double peak = *accelerator.tflopsBf16;
    if (bits == 4) {
        peak = accelerator.tflopsFp4.value_or(peak);
    } else if (bits == 8) {
        peak = accelerator.tflopsFp8.value_or(accelerator.topsInt8.value_or(peak));
    }
    return peak * flopsPerTera;
}

std::optional<double> ridgePoint(const catalogue::Accelerator& accelerator, int bits)
{
    const std::optional<double> peak = peakFlops(accelerator, bits);
    if (!peak || accelerator.bandwidthGbPerSecond <= 0.0) {
        return std::nullopt;
    }
    return *peak / (accelerator.bandwidthGbPerSecond * bytesPerGb);
}

} // namespace evenhost::sizing
