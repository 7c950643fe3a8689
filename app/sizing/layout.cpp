// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/layout.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace evenhost::sizing {

using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

struct Divisibility
{
    int heads = 0;                                 ///< smallest count of query heads; 0 = unknown
    int kvHeads = std::numeric_limits<int>::max(); ///< smallest count that tensor parallelism can split a cache by
    int experts = 0;
};

Divisibility divisibility(const catalogue::ModelCard& model)
{
    Divisibility d;
    if (!model.architecture) {
        return d;
    }
    for (const MixerGroup& g : model.architecture->mixers) {
        if (g.heads > 0) {
            d.heads = d.heads == 0 ? g.heads : std::min(d.heads, g.heads);
        }
        const bool shared =
            g.kind == MixerKind::Latent || g.kind == MixerKind::Compressed || g.kind == MixerKind::SharedCompressed;
        if (shared) {
            d.kvHeads = 1;
        } else if (g.kind == MixerKind::Full || g.kind == MixerKind::BlockSparse) {
            d.kvHeads = std::min(d.kvHeads, g.kvHeads);
        }
    }
    d.experts = catalogue::expertCounts(model).experts;
    return d;
}

bool divides(int ranks, int count)
{
    return count == 0 || (ranks <= count && count % ranks == 0);
}

} // namespace

std::vector<Layout> possibleLayouts(const catalogue::ModelCard& model, int gpus, int gpusPerNode)
{
    const Divisibility d = divisibility(model);
    const int nodes = gpusPerNode > 0 && gpus > gpusPerNode ? gpus / gpusPerNode : 1;
    const int stage = gpus / nodes;
    std::vector<Layout> layouts;
    if (divides(stage, d.heads)) {
        layouts.push_back({gpus, stage, nodes, 1, 1});
        if (d.experts > 0 && stage > 1 && divides(stage, d.experts)) {
            layouts.push_back({gpus, stage, nodes, stage, 1});
        }
    }
    if (d.experts > 0 && stage > 1 && d.kvHeads < stage && divides(stage, d.experts)) {
        layouts.push_back({gpus, 1, nodes, stage, stage});
    }
    if (nodes > 1 && d.experts > 0 && divides(gpus, d.experts)) {
        layouts.push_back({gpus, 1, 1, gpus, gpus});
    }
    return layouts;
}

std::vector<int> replicaSizes(int gpusPerNode, int most)
{
    std::vector<int> sizes;
    const int node = std::max(1, gpusPerNode);
    for (int size = 1; size < node && size <= most; size *= 2) {
        sizes.push_back(size);
    }
    for (int size = node; size <= most; size += node) {
        sizes.push_back(size);
    }
    return sizes;
}

} // namespace evenhost::sizing
