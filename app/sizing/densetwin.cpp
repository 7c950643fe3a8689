// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/densetwin.h"

#include "sizing/parameters.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

namespace {

constexpr double smallestShare = 0.01; ///< of the total
constexpr double largestShare = 4.0;
constexpr int halvings = 24; ///< of the logarithm of the range: a millionth

/// Output tokens a second and GPU; 0 when the model cannot be placed or misses the targets.
double tokensPerGpu(const ReplicaSizing<double>& sizing)
{
    const bool works = sizing.feasible && sizing.layout.gpus > 0;
    return works ? sizing.speed.outputTokensPerSecond / sizing.layout.gpus : 0.0;
}

double tokensPerGpu(const DeploymentRequest& request, double parameters)
{
    const catalogue::ModelCard card = denseCard(parameters);
    DeploymentRequest dense = request;
    dense.model = &card;
    dense.gpusPerReplica = 0;
    dense.measurements = {};
    return tokensPerGpu(sizeReplica<double>(dense));
}

} // namespace

catalogue::ModelCard denseCard(double parameters)
{
    // Interpolated between Llama 3.1 8B, 70B and 405B: layers grow with the cube root, width with the rest.
    const double size = std::max(parameters, 1e7);
    const double ratio = std::cbrt(size / 8.03e9);
    const int layers = std::max(2, static_cast<int>(std::lround(32.0 * std::pow(ratio, 1.05))));
    constexpr int headDim = 128;
    constexpr int kvHeads = 8;
    const double perLayer = size / layers;
    // Attention 2 h^2 and a little, feed-forward 3 h x 3.5 h: 12.5 h^2 and the vocabulary's share.
    int heads =
        std::max(kvHeads, static_cast<int>(std::lround(std::sqrt(perLayer / 12.7) / headDim / kvHeads)) * kvHeads);
    catalogue::MixerGroup mixer;
    mixer.layers = layers;
    mixer.kvHeads = kvHeads;
    mixer.headDim = headDim;
    catalogue::FeedForwardGroup feedForward;
    feedForward.layers = layers;
    catalogue::Architecture a;
    a.layers = layers;
    const bool isSmall = size < 2e9; // small models share one embedding of few words
    a.vocabulary = isSmall ? 32000 : 128256;
    a.tiedEmbeddings = isSmall;
    for (;; heads -= kvHeads) {
        mixer.heads = heads;
        a.hidden = heads * headDim;
        a.mixers = {mixer};
        a.feedForwards = {feedForward};
        const ParameterParts rest = parameterParts(a);
        const double width = (size - rest.total()) / (3.0 * a.hidden * layers);
        if (width >= a.hidden || heads <= kvHeads) {
            a.feedForwards[0].width = std::max(1, static_cast<int>(std::lround(width)));
            break;
        }
    }
    catalogue::ModelCard card;
    card.id = "dense-twin";
    card.name = "dense twin";
    card.parameters.total = card.parameters.active = size;
    card.architecture = std::move(a);
    return card;
}

DenseTwin denseTwin(const DeploymentRequest& request, const ReplicaSizing<double>& right)
{
    const ModelStructure structure = modelStructure(*request.model);
    DenseTwin twin;
    twin.sameMemory = structure.parts.total();
    twin.sameCompute = structure.experts.empty() ? structure.parts.total() : structure.parts.active();
    if (structure.experts.empty()) {
        twin.sameCost = twin.sameMemory;
        return twin;
    }
    const double wanted = tokensPerGpu(right);
    double low = std::log(twin.sameMemory * smallestShare);
    double high = std::log(twin.sameMemory * largestShare);
    if (wanted <= 0.0 || tokensPerGpu(request, std::exp(low)) < wanted
        || tokensPerGpu(request, std::exp(high)) > wanted) {
        return twin;
    }
    for (int i = 0; i < halvings; ++i) {
        const double middle = 0.5 * (low + high);
        (tokensPerGpu(request, std::exp(middle)) >= wanted ? low : high) = middle;
    }
    twin.sameCost = std::exp(0.5 * (low + high));
    return twin;
}

} // namespace evenhost::sizing
