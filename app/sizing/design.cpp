// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/design.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenhost::sizing {

using catalogue::Architecture;
using catalogue::FeedForwardGroup;
using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

struct Design
{
    std::string name;
    Architecture architecture;
};

MixerGroup grouped(int layers, int heads, int kvHeads, int headDim)
{
    MixerGroup group;
    group.layers = layers;
    group.heads = heads;
    group.kvHeads = kvHeads;
    group.headDim = headDim;
    return group;
}

MixerGroup latent(int layers, int heads, int queryRank)
{
    MixerGroup group;
    group.kind = MixerKind::Latent;
    group.layers = layers;
    group.heads = heads;
    group.queryRank = queryRank;
    group.latentRank = 512;
    group.ropeDim = 64;
    group.plainDim = 128;
    group.valueDim = 128;
    return group;
}

FeedForwardGroup dense(int layers, int width)
{
    FeedForwardGroup group;
    group.layers = layers;
    group.width = width;
    return group;
}

FeedForwardGroup routed(int layers, int experts, int perToken, int width, int sharedWidth = 0)
{
    FeedForwardGroup group = dense(layers, width);
    group.experts = experts;
    group.expertsPerToken = perToken;
    group.sharedWidth = sharedWidth;
    return group;
}

Design design(std::string name, int hidden, int vocabulary, std::vector<MixerGroup> mixers,
              std::vector<FeedForwardGroup> feedForwards)
{
    Design result;
    result.name = std::move(name);
    Architecture& a = result.architecture;
    a.hidden = hidden;
    a.vocabulary = vocabulary;
    a.mixers = std::move(mixers);
    a.feedForwards = std::move(feedForwards);
    for (const MixerGroup& group : a.mixers) {
        a.layers += group.layers;
    }
    return result;
}

/// Published configurations (config.json of each repository) that span the sizes in use.
std::vector<Design> knownDesigns()
{
    std::vector<Design> designs;
    designs.push_back(design("Qwen3 1.7B", 2048, 151936, {grouped(28, 16, 8, 128)}, {dense(28, 6144)}));
    designs.push_back(design("Llama 3.1 8B", 4096, 128256, {grouped(32, 32, 8, 128)}, {dense(32, 14336)}));
    designs.push_back(design("Qwen3 32B", 5120, 151936, {grouped(64, 64, 8, 128)}, {dense(64, 25600)}));
    designs.push_back(design("Llama 3.1 70B", 8192, 128256, {grouped(80, 64, 8, 128)}, {dense(80, 28672)}));
    designs.push_back(design("Llama 3.1 405B", 16384, 128256, {grouped(126, 128, 8, 128)}, {dense(126, 53248)}));
    designs.push_back(design("Qwen3 30B A3B", 2048, 151936, {grouped(48, 32, 4, 128)}, {routed(48, 128, 8, 768)}));
    designs.push_back(design("Mixtral 8x7B", 4096, 32000, {grouped(32, 32, 8, 128)}, {routed(32, 8, 2, 14336)}));
    designs.push_back(design("Mixtral 8x22B", 6144, 32000, {grouped(56, 48, 8, 128)}, {routed(56, 8, 2, 16384)}));
    designs.push_back(design("GLM-4.5-Air", 4096, 151552, {grouped(46, 96, 8, 128)},
                             {dense(1, 10944), routed(45, 128, 8, 1408, 1408)}));
    designs.push_back(design("Qwen3 235B A22B", 4096, 151936, {grouped(94, 64, 4, 128)}, {routed(94, 128, 8, 1536)}));
    designs.push_back(design("MiniMax M2.5", 3072, 200064, {grouped(62, 48, 8, 128)}, {routed(62, 256, 8, 1536)}));
    designs.push_back(design("DeepSeek V3", 7168, 129280, {latent(61, 128, 1536)},
                             {dense(3, 18432), routed(58, 256, 8, 2048, 2048)}));
    designs.push_back(
        design("Kimi K2", 7168, 163840, {latent(61, 64, 1536)}, {dense(1, 18432), routed(60, 384, 8, 2048, 2048)}));
    return designs;
}

/// How far a design is from the two numbers; the share of active parameters counts as much as the size.
double distance(const ParameterParts& parts, double total, double active)
{
    const double size = std::log(total / parts.total());
    const double share = std::log(active / parts.active());
    return size * size + share * share;
}

void scaleAlways(ParameterParts& parts, double factor)
{
    for (double* part :
         {&parts.embedding, &parts.head, &parts.attention, &parts.dense, &parts.shared, &parts.router, &parts.extra}) {
        *part *= factor;
    }
}

/// Scales the parts so that total and active are as given; the experts' share of the active set is the design's.
void scaleTo(ModelStructure& structure, double total, double active)
{
    ParameterParts& parts = structure.parts;
    if (parts.routed <= 0.0) {
        scaleAlways(parts, total / parts.total());
        return;
    }
    const double expertShare = parts.routedActive / parts.active();
    const double routedBefore = parts.routed;
    const double wokenBefore = parts.routedActive;
    scaleAlways(parts, active / parts.active());
    parts.routedActive = expertShare * active;
    parts.routed = 0.0;
    parts.routed = std::max(parts.routedActive, total - parts.total());
    for (ExpertLayers& group : structure.experts) {
        const double size = parts.routed / routedBefore;
        group.parametersPerExpert *= size;
        group.perToken *= parts.routedActive / wokenBefore / size;
    }
}

} // namespace

ModelStructure estimatedStructure(const catalogue::ModelCard& card)
{
    const double total = std::max(card.parameters.total, 1.0);
    const bool hasActive = card.parameters.active > 0.0 && card.parameters.active < 0.95 * total;
    const double active = hasActive ? card.parameters.active : total;

    ModelStructure nearest;
    double best = std::numeric_limits<double>::infinity();
    for (Design& known : knownDesigns()) {
        const ParameterParts parts = parameterParts(known.architecture);
        const double apart = distance(parts, total, active);
        if ((parts.routed > 0.0) == hasActive && apart < best) {
            best = apart;
            catalogue::ModelCard reference;
            reference.architecture = std::move(known.architecture);
            nearest = modelStructure(reference);
            nearest.basedOn = std::move(known.name);
        }
    }
    nearest.estimated = true;
    nearest.lookup = card.parameters.lookup;
    scaleTo(nearest, total, active);
    return nearest;
}

} // namespace evenhost::sizing
