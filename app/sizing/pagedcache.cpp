// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/pagedcache.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenhost::sizing {

namespace {

constexpr double smallestPage = 16.0;
constexpr double padInsteadBelow = 1.25;
constexpr double pagesOfAState = 2.0;

bool isState(const CacheGroup& group)
{
    return group.entryBytes <= 0.0 && group.fixedBytes > 0.0;
}

bool isWindow(const CacheGroup& group)
{
    return group.entryBytes > 0.0 && group.windowTokens > 0.0;
}

/// Bytes of one token in one layer, its share of the index key included.
double tokenBytes(const CacheGroup& group)
{
    const double index =
        group.layers > 0.0 ? group.indexBytes / group.indexTokens * group.indexLayers / group.layers : 0.0;
    return group.entryBytes + index;
}

double roundedTo(double tokens, double page)
{
    return std::ceil(tokens / page) * page;
}

bool paged(const CacheDesign& design)
{
    return std::ranges::all_of(design.groups, [](const CacheGroup& group) { return group.tokensPerEntry == 1.0; });
}

/// Layers that one group of pages covers.
double groupLayers(const CacheDesign& design)
{
    double fewest = std::numeric_limits<double>::infinity();
    double most = 0.0;
    for (const CacheGroup& group : design.groups) {
        fewest = std::min(fewest, group.layers);
        most = std::max(most, group.layers);
    }
    return most < fewest * padInsteadBelow ? most : fewest;
}

/// Bytes of one page of one layer: the widest token times enough tokens to hold the largest state.
double pageBytes(const CacheDesign& design, double& pageTokens)
{
    double widest = 0.0;
    double state = 0.0;
    for (const CacheGroup& group : design.groups) {
        if (isState(group)) {
            state = std::max(state, group.fixedBytes);
        } else {
            widest = std::max(widest, tokenBytes(group));
        }
    }
    pageTokens = std::max(smallestPage, roundedTo(widest > 0.0 ? state / widest : 0.0, smallestPage));
    return pageTokens * widest;
}

} // namespace

PagedCache pagedCache(const CacheDesign& perGpu, double context, double batchedTokens)
{
    PagedCache cache;
    if (perGpu.groups.size() < 2 || !paged(perGpu)) {
        const double length = paged(perGpu) ? roundedTo(context, smallestPage) : context;
        cache.requestBytes = cacheBytes(perGpu, length);
        return cache;
    }
    const double page = pageBytes(perGpu, cache.pageTokens);
    if (page <= 0.0) {
        cache.requestBytes = cacheBytes(perGpu, context);
        return cache;
    }
    cache.hybrid = true;
    const double layers = groupLayers(perGpu);
    double pages = 0.0;
    for (const CacheGroup& group : perGpu.groups) {
        double each = pagesOfAState;
        if (!isState(group)) {
            const double tokensAPage = std::floor(page / tokenBytes(group));
            const double held = isWindow(group) ? std::min(group.windowTokens - 1.0 + batchedTokens, context) : context;
            each = std::ceil(held / tokensAPage) + (isWindow(group) ? 1.0 : 0.0);
        }
        pages += std::ceil(group.layers / layers) * each;
    }
    cache.requestBytes = pages * page * layers;
    return cache;
}

} // namespace evenhost::sizing
