// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/pagedcache.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenhost::sizing {

namespace {

constexpr double smallestPage = 16.0;
constexpr double padInsteadBelow = 1.25;
constexpr double sparsePage = 64.0;      // FlashMLA's page
constexpr double compressedPage = 256.0; // tokens of a page that holds entries shared by several of them

bool isState(const CacheGroup& group)
{
    return group.entryBytes <= 0.0 && group.fixedBytes > 0.0;
}

bool isWindow(const CacheGroup& group)
{
    return group.entryBytes > 0.0 && group.windowTokens > 0.0;
}

bool isGrowing(const CacheGroup& group)
{
    return group.entryBytes > 0.0 && group.windowTokens <= 0.0;
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

double largestState(const CacheDesign& design)
{
    double state = 0.0;
    for (const CacheGroup& group : design.groups) {
        state = isState(group) ? std::max(state, group.fixedBytes) : state;
    }
    return state;
}

bool entriesAreShared(const CacheDesign& design)
{
    return std::ranges::any_of(design.groups, [](const CacheGroup& group) { return group.tokensPerEntry != 1.0; });
}

/// Entries or index keys that several tokens share are gathered in a compressor's state, paged like a window.
bool compressorsArePaged(const CacheDesign& design)
{
    return design.groups.size() > 1
           && std::ranges::any_of(design.groups, [](const CacheGroup& group) { return group.stateTokens > 0.0; });
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
    for (const CacheGroup& group : design.groups) {
        widest = isState(group) ? widest : std::max(widest, tokenBytes(group));
    }
    pageTokens = std::max(smallestPage, roundedTo(widest > 0.0 ? largestState(design) / widest : 0.0, smallestPage));
    return pageTokens * widest;
}

/// Pages of the tokens behind a window and in flight; the window need not start where a page does.
double windowPages(double window, double inFlight, double context, double tokensAPage)
{
    return std::ceil(std::min(window - 1.0 + inFlight, context) / tokensAPage) + 1.0;
}

/// Layers a page number covers: at least those of the growing cache, and so many that rounding the layers of every kind
/// up to a multiple pads the fewest (the larger number of two that pad alike).
double layersOfANumber(double growing, const std::vector<double>& others)
{
    double best = growing;
    double least = std::numeric_limits<double>::infinity();
    const double most = others.empty() ? growing : std::max(growing, *std::ranges::max_element(others));
    for (double layers = growing; layers <= most; layers += 1.0) {
        double padding = roundedTo(growing, layers) - growing;
        for (const double other : others) {
            padding += roundedTo(other, layers) - other;
        }
        if (padding <= least) {
            least = padding;
            best = layers;
        }
    }
    return best;
}

/// A window, a compressor's state or a recurrent state beside the growing cache.
struct Beside
{
    double layers = 0.0;
    double pages = 0.0; ///< of one request, for each group of layers
};

/// Windows of one size count as one kind, whatever the layers do besides.
std::vector<Beside> besideGrowing(const CacheDesign& design, double context, double inFlight, double widestPage,
                                  const PagingRules& rules)
{
    const auto tokensAPage = [widestPage](double bytes) {
        const double fits = bytes > 0.0 ? std::max(1.0, widestPage / bytes) : sparsePage;
        return std::min(sparsePage, std::exp2(std::floor(std::log2(fits))));
    };
    std::vector<Beside> kinds;
    const CacheGroup* window = nullptr;
    std::size_t windows = 0;
    for (const CacheGroup& group : design.groups) {
        const double layers = std::ceil(group.layers);
        if (isState(group)) {
            kinds.push_back({layers, rules.pagesOfAState});
        } else if (isWindow(group) && window != nullptr && window->windowTokens == group.windowTokens) {
            kinds[windows].layers += layers;
        } else if (isWindow(group)) {
            window = &group;
            windows = kinds.size();
            kinds.push_back(
                {layers, windowPages(group.windowTokens, inFlight, context, tokensAPage(group.entryBytes))});
        }
        if (group.stateTokens > 0.0) {
            const double page = tokensAPage(group.fixedBytes / group.stateTokens);
            kinds.push_back({layers, windowPages(group.stateTokens, inFlight, context, page)});
        }
    }
    return kinds;
}

PagedCache compressedCache(const CacheDesign& design, double context, const PagingRules& rules)
{
    PagedCache cache;
    cache.hybrid = true;
    double entry = 0.0;
    for (const CacheGroup& group : design.groups) {
        entry = isGrowing(group) ? std::max(entry, group.entryBytes) : entry;
    }
    cache.pageTokens = entriesAreShared(design)
                           ? compressedPage
                           : std::max(sparsePage, roundedTo(largestState(design) / entry, sparsePage));
    double growing = 0.0;
    double widestPage = 0.0;
    for (const CacheGroup& group : design.groups) {
        if (isGrowing(group)) {
            const double entries = group.entryBytes * std::ceil(cache.pageTokens / group.tokensPerEntry);
            const double keys = group.indexBytes * std::ceil(cache.pageTokens / group.indexTokens);
            cache.blockBytes += group.layers * entries + group.indexLayers * keys;
            growing = std::max(growing, std::ceil(group.layers));
            widestPage = std::max(widestPage, entries + keys);
        }
    }
    const std::vector<Beside> kinds =
        besideGrowing(design, context, rules.stepsInFlight * rules.batchedTokens, widestPage, rules);
    std::vector<double> layers;
    for (const Beside& kind : kinds) {
        layers.push_back(kind.layers);
    }
    const double covered = layersOfANumber(growing, layers);
    double pages = std::ceil(context / cache.pageTokens);
    for (const Beside& kind : kinds) {
        const double groups = std::ceil(kind.layers / covered);
        cache.groups += groups;
        pages += groups * kind.pages;
    }
    cache.requestBytes = pages * cache.blockBytes;
    return cache;
}

} // namespace

PagedCache pagedCache(const CacheDesign& perGpu, double context, const PagingRules& rules)
{
    if (compressorsArePaged(perGpu)) {
        return compressedCache(perGpu, context, rules);
    }
    PagedCache cache;
    const bool shared = entriesAreShared(perGpu);
    if (perGpu.groups.size() < 2 || shared) {
        cache.requestBytes = cacheBytes(perGpu, shared ? context : roundedTo(context, smallestPage));
        return cache;
    }
    const double page = pageBytes(perGpu, cache.pageTokens);
    if (page <= 0.0) {
        cache.requestBytes = cacheBytes(perGpu, context);
        return cache;
    }
    cache.hybrid = true;
    const double layers = groupLayers(perGpu);
    cache.blockBytes = page * layers;
    cache.groups = 0.0;
    double pages = 0.0;
    for (const CacheGroup& group : perGpu.groups) {
        double each = rules.pagesOfAState;
        if (!isState(group)) {
            const double tokensAPage = std::floor(page / tokenBytes(group));
            each = isWindow(group) ? windowPages(group.windowTokens, rules.batchedTokens, context, tokensAPage)
                                   : std::ceil(context / tokensAPage);
        }
        const double groups = std::ceil(group.layers / layers);
        cache.groups += groups;
        pages += groups * each;
    }
    cache.requestBytes = pages * cache.blockBytes;
    return cache;
}

} // namespace evenhost::sizing
