// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/stepload.h"

#include "sizing/routing.h"
#include "sizing/stepformat.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

using catalogue::Architecture;
using catalogue::FeedForwardGroup;
using catalogue::Indexer;
using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

constexpr double bitsPerByte = 8.0;
constexpr double stateSteps = 2.0;           // a state is read and written
constexpr double flopsPerWeight = 2.0;       // multiply and add
constexpr double flopsPerPair = 4.0;         // scores and values, multiply and add each
constexpr double flopsPerStateElement = 8.0; // decay, outer product, read-out
constexpr double bytesPerGb = 1e9;
constexpr double assumedLinkGb = 32.0; // PCIe 4.0 x16, where an accelerator's link is unknown
/// One 400 Gbit/s network card a GPU, what the hosting catalogue's eight-GPU nodes have between them.
constexpr double betweenNodesGb = 50.0;
constexpr double activationBytes = 2.0;

bool isRecurrent(MixerKind kind)
{
    return kind == MixerKind::GatedDelta || kind == MixerKind::KimiDelta || kind == MixerKind::Mamba2;
}

double indexerWeights(const MixerGroup& g, double hidden)
{
    if (!g.indexer) {
        return 0.0;
    }
    const double query = g.queryRank > 0 ? g.queryRank : hidden;
    const double width = static_cast<double>(g.indexer->heads) * g.indexer->dim;
    const double own = g.indexer->ownLayers > 0 ? static_cast<double>(g.indexer->ownLayers) / g.layers : 1.0;
    return own * (query * width + hidden * g.indexer->dim + hidden * g.indexer->heads);
}

double latentWeights(const MixerGroup& g, double hidden)
{
    const double key = static_cast<double>(g.plainDim) + g.ropeDim;
    const double query = g.queryRank > 0 ? hidden * g.queryRank + g.queryRank * g.heads * key : hidden * g.heads * key;
    const double gate = g.outputGate ? hidden * g.heads * g.valueDim : 0.0;
    return query + hidden * (g.latentRank + g.ropeDim)
           + static_cast<double>(g.latentRank) * g.heads * (g.plainDim + g.valueDim)
           + static_cast<double>(g.heads) * g.valueDim * hidden + gate + indexerWeights(g, hidden);
}

double compressedWeights(const MixerGroup& g, double hidden)
{
    const double width = static_cast<double>(g.heads) * g.headDim;
    const double query = g.queryRank > 0 ? hidden * g.queryRank + g.queryRank * width : hidden * width;
    const double output = g.outputRank > 0
                              ? width * g.outputRank + static_cast<double>(g.outputGroups) * g.outputRank * hidden
                              : width * hidden;
    const double compressor = g.compressRatio > 0 ? 2.0 * hidden * g.headDim : 0.0;
    return query + hidden * g.headDim + output + compressor + indexerWeights(g, hidden);
}

double recurrentWeights(const MixerGroup& g, double hidden)
{
    if (g.kind == MixerKind::GatedDelta) {
        const double keys = static_cast<double>(g.kvHeads) * g.headDim;
        const double values = static_cast<double>(g.heads) * g.valueDim;
        return hidden * (2.0 * keys + 2.0 * values + 2.0 * g.heads) + values * hidden;
    }
    const double width = static_cast<double>(g.heads) * g.headDim;
    if (g.kind == MixerKind::KimiDelta) {
        return 4.0 * hidden * width + 2.0 * hidden * g.headDim + 2.0 * g.headDim * width;
    }
    return hidden * (2.0 * width + 2.0 * g.stateGroups * g.stateDim + g.heads) + width * hidden;
}

/// Weights of one layer's mixer.
double mixerWeights(const MixerGroup& g, double hidden)
{
    switch (g.kind) {
    case MixerKind::Full:
    case MixerKind::BlockSparse: {
        const double query = static_cast<double>(g.heads) * g.headDim;
        const double keys = static_cast<double>(g.kvHeads) * g.headDim;
        return hidden * query * (g.outputGate ? 3.0 : 2.0) + hidden * keys * (g.sharedKeyValue ? 1.0 : 2.0)
               + indexerWeights(g, hidden);
    }
    case MixerKind::Latent:
        return latentWeights(g, hidden);
    case MixerKind::Compressed:
    case MixerKind::SharedCompressed:
        return compressedWeights(g, hidden);
    case MixerKind::GatedDelta:
    case MixerKind::KimiDelta:
    case MixerKind::Mamba2:
        return recurrentWeights(g, hidden);
    }
    return 0.0;
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
    double cacheByte = 2.0; ///< bytes of one cached element
};

/// The index keys of a sparse attention: one for every `poolTokens`, all of them read.
CacheRead indexRead(const MixerGroup& g, double layers, const Split& split, double tokensPerKey)
{
    const Indexer& indexer = *g.indexer;
    const double own = indexer.ownLayers > 0 ? indexer.ownLayers : layers;
    const double pairs = flopsPerWeight * own * indexer.heads * indexer.dim / tokensPerKey;
    return {own * indexer.dim * split.cacheByte / tokensPerKey, pairs / split.stageGpus, 0.0, pairs};
}

void addFull(std::vector<CacheRead>& reads, const MixerGroup& g, const Split& split)
{
    const double layers = g.layers;
    const double parts = std::min(split.tensor, static_cast<double>(g.kvHeads));
    const double pairs = layers * flopsPerPair * g.heads * g.headDim;
    const double limit = g.indexer ? g.indexer->topK : g.window;
    reads.push_back(
        {layers * 2.0 * g.kvHeads * g.headDim * split.cacheByte / parts, pairs / split.stageGpus, limit, pairs});
    if (g.indexer) {
        reads.push_back(indexRead(g, layers, split, std::max(1, g.indexer->poolTokens)));
    }
}

void addLatent(std::vector<CacheRead>& reads, const MixerGroup& g, const Split& split)
{
    const double layers = g.layers;
    const double absorbed = flopsPerWeight * layers * g.heads * (2.0 * g.latentRank + g.ropeDim);
    const double expanded = flopsPerWeight * layers * g.heads * (g.plainDim + g.ropeDim + g.valueDim);
    const double limit = g.indexer ? g.indexer->topK : 0.0;
    reads.push_back(
        {layers * (g.latentRank + g.ropeDim) * split.cacheByte, absorbed / split.stageGpus, limit, expanded});
    if (g.indexer) {
        reads.push_back(indexRead(g, layers, split, std::max(1, g.indexer->poolTokens)));
    }
}

/// DeepSeek V4: a window of plain entries, and compressed ones of which the indexer picks topK (all without one).
void addCompressed(std::vector<CacheRead>& reads, const MixerGroup& g, const Split& split)
{
    const double layers = g.layers;
    const double pairs = layers * flopsPerPair * g.heads * g.headDim;
    reads.push_back(
        {layers * g.headDim * split.cacheByte, pairs / split.stageGpus, static_cast<double>(g.window), pairs});
    const double ratio = g.kind == MixerKind::SharedCompressed
                             ? (g.entriesPerToken > 0.0 ? layers / g.entriesPerToken : 0.0)
                             : g.compressRatio;
    if (ratio <= 0.0) {
        return;
    }
    const double limit = g.indexer ? g.indexer->topK * ratio : 0.0;
    reads.push_back(
        {layers * g.headDim * split.cacheByte / ratio, pairs / ratio / split.stageGpus, limit, pairs / ratio});
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
        load.stateBytes += elements * stateSteps * g.stateBits / bitsPerByte / split.tensor;
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

struct FeedForwardTotals
{
    double plainWeights = 0.0; ///< dense, shared, router: every token uses them
    double routedActive = 0.0;
    double layers = 0.0;
};

FeedForwardTotals addFeedForward(StepLoad& load, const Architecture& a, const WeightBytes& bytes,
                                 const StepLoadRequest& r)
{
    FeedForwardTotals totals;
    const double hidden = a.hidden;
    const double ranks = std::max(1, std::min(r.layout.expertParallel, static_cast<int>(load.stageGpus)));
    for (const FeedForwardGroup& f : a.feedForwards) {
        const double matrices = f.gated ? 3.0 : 2.0;
        totals.layers += f.layers;
        load.kernels += f.layers * (f.experts > 0 ? r.kernels.routed : r.kernels.dense);
        if (f.experts <= 0) {
            totals.plainWeights += f.layers * matrices * hidden * f.width;
            continue;
        }
        const double inner = f.latentWidth > 0 ? f.latentWidth : hidden;
        const double expert = matrices * inner * f.width + static_cast<double>(f.biasPerExpert);
        const double router = f.routerParameters > 0 ? static_cast<double>(f.routerParameters) : hidden * f.experts;
        const double latent = f.latentWidth > 0 ? 2.0 * hidden * f.latentWidth : 0.0;
        totals.plainWeights +=
            f.layers * (matrices * hidden * f.sharedWidth + 3.0 * hidden * f.parallelDenseWidth + router + latent);
        totals.routedActive += f.layers * expert * f.expertsPerToken;
        load.routed.push_back({static_cast<double>(f.experts), static_cast<double>(f.expertsPerToken), ranks,
                               expectedLargest(ranks), f.layers * expert * bytes.routed / (load.stageGpus / ranks),
                               f.layers * expert * flopsPerWeight});
    }
    return totals;
}

double linkBytes(const StepLoadRequest& r)
{
    const double inside = r.accelerator->linkGbPerSecond.value_or(assumedLinkGb);
    const bool oneNode = r.layout.gpus <= r.gpusPerNode;
    return (oneNode ? inside : std::min(inside, betweenNodesGb)) * bytesPerGb;
}

} // namespace

std::optional<StepLoad> stepLoad(const StepLoadRequest& r)
{
    const bool routed = r.model->architecture ? catalogue::isMixtureOfExperts(*r.model)
                                              : r.model->parameters.active < r.model->parameters.total;
    const std::optional<WeightBytes> bytes = weightBytes(r.weightFormat, routed);
    if (!bytes || r.accelerator->bandwidthGbPerSecond <= 0.0) {
        return std::nullopt;
    }
    const std::optional<double> matrixPeak = peakFlops(*r.accelerator, bytes->arithmetic);
    const std::optional<double> attentionPeak = peakFlops(*r.accelerator, Arithmetic::Bf16);
    if (!matrixPeak || !attentionPeak) {
        return std::nullopt;
    }
    const Architecture& a = r.model->architecture ? *r.model->architecture : assumedArchitecture(r.model->parameters);

    StepLoad load;
    load.stages = r.layout.pipelineParallel;
    load.stageGpus = static_cast<double>(r.layout.gpus) / r.layout.pipelineParallel;
    load.dataParallel = r.layout.dataParallelAttention;
    load.bandwidth = r.accelerator->bandwidthGbPerSecond * bytesPerGb;
    load.matrixPeak = *matrixPeak;
    load.attentionPeak = *attentionPeak;
    load.linkBandwidth = linkBytes(r);
    load.fourBitArithmetic = bytes->arithmetic == Arithmetic::Fp4 && r.accelerator->tflopsFp4.has_value();

    const Split split{static_cast<double>(r.layout.tensorParallel), load.stageGpus, r.kvBits / bitsPerByte};
    double mixerLayers = 0.0;
    double mixing = a.extraParametersPerLayer * a.layers;
    for (const MixerGroup& g : a.mixers) {
        mixerLayers += g.layers;
        mixing += g.layers * mixerWeights(g, a.hidden);
        load.kernels += mixerKernels(g, r.kernels);
        addMixer(load, g, split);
    }
    const FeedForwardTotals feedForward = addFeedForward(load, a, *bytes, r);
    const double head = static_cast<double>(a.hidden) * a.vocabulary;
    load.everyTokenBytes = mixing * bytes->linear / split.tensor
                           + feedForward.plainWeights * bytes->linear / load.stageGpus
                           + head * bytes->head / split.tensor;
    load.linearFlops = flopsPerWeight * (mixing + feedForward.plainWeights + feedForward.routedActive + head);
    load.unroutedPrefillFlops = flopsPerWeight * (mixing + feedForward.plainWeights);
    addCollectives(load, a, mixerLayers, feedForward.layers, r.layout);
    return load;
}

Architecture assumedArchitecture(const catalogue::ParameterCounts& parameters)
{
    // Published designs from 3 to 100 billion active parameters: width grows about as the cube root of the active
    // count (2,048 at 3 billion, 8,192 at 70 to 105), depth slowly (48 to 94 layers).
    constexpr double perBillion = 1e-9;
    constexpr int widthStep = 128;
    constexpr int headDim = 128;
    constexpr int vocabulary = 151'936;
    const double active = std::max(0.1, parameters.active * perBillion);
    Architecture a;
    a.hidden = std::max(widthStep, static_cast<int>(std::lround(1'700.0 * std::cbrt(active) / widthStep)) * widthStep);
    a.layers = std::clamp(static_cast<int>(std::lround(40.0 + 8.0 * std::log2(active / 3.0))), 24, 96);
    a.vocabulary = vocabulary;
    MixerGroup attention;
    attention.layers = a.layers;
    attention.heads = std::max(1, a.hidden / headDim);
    attention.kvHeads = std::min(8, attention.heads);
    attention.headDim = headDim;
    a.mixers = {attention};
    const double hidden = a.hidden;
    const double head = hidden * a.vocabulary;
    const double mixing = a.layers * mixerWeights(attention, hidden);
    FeedForwardGroup f;
    f.layers = a.layers;
    const bool routed = parameters.active < parameters.total;
    constexpr int expertsPerToken = 8;
    const double rest = std::max(hidden * a.layers, parameters.active - mixing - head);
    f.width = std::max(1, static_cast<int>(rest / (3.0 * hidden * a.layers * (routed ? expertsPerToken : 1))));
    if (routed) {
        f.expertsPerToken = expertsPerToken;
        const double expert = 3.0 * hidden * f.width * a.layers;
        f.experts = std::max(expertsPerToken, static_cast<int>((parameters.total - mixing - 2.0 * head) / expert));
    }
    a.feedForwards = {f};
    return a;
}

} // namespace evenhost::sizing
