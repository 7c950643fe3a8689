// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/parameters.h"

#include "sizing/design.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

using catalogue::Architecture;
using catalogue::FeedForwardGroup;
using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

constexpr double plausible = 0.03;

/// Grouped-query attention and its variants.
MixerParameters fullAttention(const MixerGroup& g, double hidden)
{
    const double query = double(g.heads) * g.headDim;
    const double keyValue = double(g.kvHeads) * g.headDim;
    MixerParameters p;
    p.split = hidden * query * (g.outputGate ? 3.0 : 2.0);
    p.keyValue = hidden * keyValue * (g.sharedKeyValue ? 1.0 : 2.0);
    if (!g.bias.empty()) {
        p.split += query;
        p.keyValue += 2.0 * keyValue;
    }
    if (g.bias == "qkvo") {
        p.replicated += hidden;
    }
    if (g.convolutional) {
        // Two short convolutions over queries and keys: one per channel, one mixing the channels of a head.
        p.split += (query + keyValue) * g.convKernel * (1.0 + g.headDim);
    }
    if (g.indexer) {
        p.indexer = hidden * g.indexer->dim * (g.indexer->heads + 1.0);
    }
    return p;
}

MixerParameters latentAttention(const MixerGroup& g, double hidden)
{
    const double queryWidth = double(g.heads) * (g.plainDim + g.ropeDim);
    const double output = double(g.heads) * g.valueDim;
    MixerParameters p;
    p.split = (g.queryRank > 0 ? g.queryRank : hidden) * queryWidth
              + double(g.latentRank) * g.heads * (g.plainDim + g.valueDim) + output * hidden;
    p.replicated = hidden * (g.queryRank + g.latentRank + g.ropeDim);
    if (g.outputGate) {
        p.split += hidden * output;
    }
    if (g.indexer) {
        const double from = g.queryRank > 0 ? g.queryRank : hidden;
        p.indexer = from * g.indexer->heads * g.indexer->dim + hidden * (g.indexer->dim + g.indexer->heads);
    }
    return p;
}

/// DeepSeek V4: a shared key-value projection, a grouped low-rank output, and a compressor (key and score) that sees
/// two overlapping blocks at the fine ratio.
MixerParameters compressedAttention(const MixerGroup& g, double hidden)
{
    const double query = double(g.heads) * g.headDim;
    const double overlap = compressorOverlap(g);
    MixerParameters p;
    p.split = g.queryRank * query + query * g.outputRank + double(g.outputGroups) * g.outputRank * hidden;
    p.replicated = hidden * (g.queryRank + g.headDim);
    if (g.compressRatio > 0) {
        p.replicated += 2.0 * hidden * g.headDim * overlap;
    }
    if (g.indexer && g.kind == MixerKind::Compressed) {
        p.indexer = double(g.queryRank) * g.indexer->heads * g.indexer->dim + hidden * g.indexer->heads
                    + 2.0 * hidden * g.indexer->dim * overlap;
    }
    return p;
}

MixerParameters recurrentMixer(const MixerGroup& g, double hidden)
{
    MixerParameters p;
    const double inner = double(g.heads) * g.headDim;
    if (g.kind == MixerKind::GatedDelta) {
        const double keys = double(g.kvHeads) * g.headDim;
        const double values = double(g.heads) * g.valueDim;
        p.split = hidden * (2.0 * keys + 3.0 * values + 2.0 * g.heads) + g.convKernel * (2.0 * keys + values);
    } else if (g.kind == MixerKind::KimiDelta) {
        const double lowRankGate = hidden * g.headDim + g.headDim * inner;
        p.split = 4.0 * hidden * inner + lowRankGate + (g.fullRankGate ? hidden * inner : lowRankGate)
                  + hidden * g.heads + 3.0 * inner * g.convKernel;
    } else { // Mamba2
        const double shared = 2.0 * g.stateGroups * g.stateDim;
        p.split = hidden * (3.0 * inner + shared + g.heads) + g.convKernel * (inner + shared);
    }
    return p;
}

double expertMatrices(const FeedForwardGroup& g)
{
    return g.gated ? 3.0 : 2.0;
}

bool near(double published, double recomputed)
{
    return std::abs(published - recomputed) <= plausible * published;
}

base::Finding differ(std::string code, double published, double recomputed)
{
    using base::Amount;
    using base::Unit;
    return {base::Severity::Warning,
            std::move(code),
            {Amount{published, Unit::Parameters}, Amount{recomputed, Unit::Parameters}},
            "parameters",
            {}};
}

double predictionParameters(const Architecture& a)
{
    if (!a.prediction || a.prediction->stored <= 0 || a.mixers.empty()) {
        return 0.0;
    }
    const catalogue::PredictionLayers& prediction = *a.prediction;
    const auto last = a.mixers.size() - 1;
    const auto index = std::min(last, std::size_t(std::max(0, prediction.mixerGroup)));
    const MixerParameters mixer = mixerParameters(a.mixers[index], a.hidden);
    const double hidden = a.hidden;
    double layer = mixer.layer() + mixer.indexer + 2.0 * hidden * hidden + a.extraParametersPerLayer;
    if (prediction.denseWidth > 0) {
        layer += 3.0 * hidden * prediction.denseWidth;
    } else if (!a.feedForwards.empty()) {
        const FeedForwardGroup& group = a.feedForwards.back();
        const FeedForwardParameters f = feedForwardParameters(group, a.hidden);
        layer += f.dense + f.shared + f.router + f.extra + f.expert * group.experts;
    }
    const double vocabulary = double(a.vocabulary) * hidden;
    return prediction.stored
           * (layer + (prediction.ownEmbedding ? vocabulary : 0.0) + (prediction.ownHead ? vocabulary : 0.0));
}

} // namespace

MixerParameters mixerParameters(const MixerGroup& group, int hidden)
{
    switch (group.kind) {
    case MixerKind::Full:
    case MixerKind::BlockSparse:
        return fullAttention(group, hidden);
    case MixerKind::Latent:
        return latentAttention(group, hidden);
    case MixerKind::Compressed:
    case MixerKind::SharedCompressed:
        return compressedAttention(group, hidden);
    case MixerKind::GatedDelta:
    case MixerKind::KimiDelta:
    case MixerKind::Mamba2:
        break;
    }
    return recurrentMixer(group, hidden);
}

int compressorOverlap(const MixerGroup& group)
{
    return group.compressRatio == 4 ? 2 : 1;
}

int indexerLayers(const MixerGroup& group)
{
    if (!group.indexer) {
        return 0;
    }
    return group.indexer->ownLayers > 0 ? std::min(group.indexer->ownLayers, group.layers) : group.layers;
}

FeedForwardParameters feedForwardParameters(const FeedForwardGroup& g, int hidden)
{
    const double matrices = expertMatrices(g);
    FeedForwardParameters p;
    if (g.experts <= 0) {
        p.dense = matrices * hidden * g.width;
        return p;
    }
    const double inner = g.latentWidth > 0 ? g.latentWidth : hidden;
    p.expert = matrices * inner * g.width + double(g.biasPerExpert);
    p.shared = matrices * hidden * g.sharedWidth + (g.sharedGate ? hidden : 0.0);
    p.router = g.routerParameters > 0 ? double(g.routerParameters) : double(hidden) * g.experts;
    p.dense = 3.0 * hidden * g.parallelDenseWidth;
    p.extra = g.latentWidth > 0 ? 2.0 * hidden * g.latentWidth : 0.0;
    return p;
}

ParameterParts parameterParts(const Architecture& a)
{
    ParameterParts parts;
    const double vocabulary = double(a.vocabulary) * a.hidden;
    parts.head = vocabulary;
    parts.embedding = a.tiedEmbeddings ? 0.0 : vocabulary;
    for (const MixerGroup& group : a.mixers) {
        const MixerParameters mixer = mixerParameters(group, a.hidden);
        parts.attention += mixer.layer() * group.layers + mixer.indexer * indexerLayers(group);
    }
    for (const FeedForwardGroup& group : a.feedForwards) {
        const FeedForwardParameters f = feedForwardParameters(group, a.hidden);
        parts.dense += f.dense * group.layers;
        parts.shared += f.shared * group.layers;
        parts.router += f.router * group.layers;
        parts.extra += f.extra * group.layers;
        parts.routed += f.expert * group.experts * group.layers;
        parts.routedActive += f.expert * group.expertsPerToken * group.layers;
    }
    parts.extra += a.extraParametersPerLayer * a.layers;
    parts.prediction = predictionParameters(a);
    return parts;
}

ModelStructure modelStructure(const catalogue::ModelCard& card)
{
    if (!card.architecture) {
        return estimatedStructure(card);
    }
    ModelStructure structure;
    structure.architecture = *card.architecture;
    structure.parts = parameterParts(*card.architecture);
    structure.lookup = card.parameters.lookup;
    for (const FeedForwardGroup& group : card.architecture->feedForwards) {
        if (group.experts > 0 && group.layers > 0) {
            structure.experts.push_back({group.layers, group.experts, double(group.expertsPerToken),
                                         feedForwardParameters(group, card.architecture->hidden).expert});
        }
    }
    return structure;
}

base::Findings parameterFindings(const catalogue::ModelCard& card)
{
    base::Findings findings;
    if (!card.architecture) {
        return findings;
    }
    const ParameterParts parts = parameterParts(*card.architecture);
    const catalogue::ParameterCounts& published = card.parameters;
    const double total = parts.total() + (published.totalIncludesPrediction ? parts.prediction : 0.0);
    if (published.total > 0.0 && !near(published.total, total)) {
        findings.push_back(differ("total_parameters_differ", published.total, total));
    }
    const double active = parts.active();
    const bool agrees = near(published.active, active) || near(published.active, active + parts.embedding)
                        || near(published.active, active - parts.head);
    if (published.active > 0.0 && !agrees) {
        findings.push_back(differ("active_parameters_differ", published.active, active));
    }
    return findings;
}

} // namespace evenhost::sizing
