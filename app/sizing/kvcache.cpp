// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/kvcache.h"

#include "base/constants.h"
#include "sizing/sources.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

using base::Traced;
using base::Unit;
using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

constexpr double convolutionBytes = 2.0;     // convolution states stay in 16 bit
constexpr double compressorStateBytes = 4.0; // key and score of the running block, 32 bit

enum class Precision { Bits16, Bits8, Bits4 };

Precision precisionOf(int kvBits)
{
    return kvBits == 8 ? Precision::Bits8 : kvBits == 4 ? Precision::Bits4 : Precision::Bits16;
}

/// Bytes of plainly stored elements: 4-bit ones share an 8-bit scale among 16 (NVFP4).
double plainBytes(double elements, Precision precision)
{
    switch (precision) {
    case Precision::Bits8:
        return elements;
    case Precision::Bits4:
        return elements * 4.5 / base::constants::bitsPerByte.value;
    case Precision::Bits16:
        break;
    }
    return elements * 2.0;
}

/// An index key: 8 bit with one 32-bit scale (128 + 4) below 16 bit (vLLM and SGLang on DeepSeek V3.2).
double indexKeyBytes(double elements, Precision precision)
{
    return precision == Precision::Bits16 ? elements * 2.0 : elements + 4.0;
}

/// A latent with its rotary part. With sparse selection the 8-bit layout keeps a 32-bit scale for 128 latent elements
/// and the rotary part in 16 bit, with room for 64 elements whether the model has them or not (vLLM's fp8_ds_mla: 656
/// bytes for GLM-5.3 Flash too, which has none); without, engines store both in plain 8 bit.
double latentEntryBytes(const MixerGroup& g, Precision precision)
{
    constexpr double sparseRopeRoom = 64.0;
    const double rank = g.latentRank;
    if (precision == Precision::Bits16) {
        return 2.0 * (rank + g.ropeDim);
    }
    if (precision == Precision::Bits4) {
        return plainBytes(rank, precision) + 2.0 * g.ropeDim;
    }
    return g.indexer ? rank + 4.0 * rank / 128.0 + 2.0 * std::max(sparseRopeRoom, double(g.ropeDim)) : rank + g.ropeDim;
}

/// DeepSeek V4: the part without position in 8 bit with a scale for 64 elements (padded to 8 bytes), the rotary part
/// in 16 bit: 448 + 128 + 8 = 584 bytes. The 4-bit layout is vLLM's 432-byte record, scaled with the width.
double compressedEntryBytes(const MixerGroup& g, Precision precision)
{
    if (precision == Precision::Bits16) {
        return 2.0 * g.headDim;
    }
    if (precision == Precision::Bits4) {
        return 432.0 / 512.0 * g.headDim;
    }
    const double plain = g.headDim - g.ropeDim;
    return plain + 2.0 * g.ropeDim + 8.0 * std::ceil(plain / 64.0 / 8.0);
}

CacheGroup groupedQuery(const MixerGroup& g, Precision precision)
{
    CacheGroup cache;
    cache.layers = g.layers;
    cache.entryBytes = plainBytes(2.0 * g.kvHeads * g.headDim, precision);
    cache.windowTokens = g.window;
    cache.heads = std::max(1, g.kvHeads);
    if (g.indexer) {
        cache.topK = g.indexer->topK;
        cache.indexLayers = indexerLayers(g);
        cache.indexBytes = plainBytes(g.indexer->dim, precision == Precision::Bits16 ? precision : Precision::Bits8);
        cache.indexTokens = std::max(1, g.indexer->poolTokens);
    }
    if (g.convolutional) {
        // Two short convolutions over queries and keys, and the shifted half of the values.
        const double channels = double(g.heads + g.kvHeads) * g.headDim;
        cache.fixedBytes = convolutionBytes * (2.0 * (g.convKernel - 1) * channels + 0.5 * g.kvHeads * g.headDim);
        cache.stateHeads = std::max(1, g.kvHeads);
    }
    return cache;
}

CacheGroup latentCache(const MixerGroup& g, Precision precision)
{
    CacheGroup cache;
    cache.layers = g.layers;
    cache.entryBytes = latentEntryBytes(g, precision);
    if (g.indexer) {
        cache.topK = g.indexer->topK;
        cache.indexLayers = indexerLayers(g);
        cache.indexBytes = indexKeyBytes(g.indexer->dim, precision);
        cache.indexTokens = std::max(1, g.indexer->poolTokens);
        cache.stateTokens = cache.indexTokens > 1.0 ? cache.indexTokens : 0.0; // those of a key not yet pooled
    }
    return cache;
}

/// The uncompressed window that every DeepSeek V4 layer keeps.
CacheGroup compressedWindow(const MixerGroup& g, double entryBytes)
{
    CacheGroup cache;
    cache.layers = g.layers;
    cache.entryBytes = entryBytes;
    cache.windowTokens = std::max(1, g.window);
    return cache;
}

void appendCompressed(std::vector<CacheGroup>& groups, const MixerGroup& g, Precision precision)
{
    const double entryBytes = compressedEntryBytes(g, precision);
    groups.push_back(compressedWindow(g, entryBytes));
    if (g.compressRatio <= 0) {
        return;
    }
    CacheGroup cache;
    cache.layers = g.layers;
    cache.entryBytes = entryBytes;
    cache.tokensPerEntry = g.compressRatio;
    // Every token of the running block, and of the one before where blocks overlap, has a part in each of them.
    cache.stateTokens = double(compressorOverlap(g)) * g.compressRatio;
    double stateElements = cache.stateTokens * compressorOverlap(g) * g.headDim;
    if (g.indexer) {
        cache.topK = g.indexer->topK;
        cache.indexLayers = indexerLayers(g);
        // 4-bit index keys with a 32-bit scale (64 + 4) have to be asked for; engines keep them in 8 bit otherwise.
        cache.indexBytes =
            precision == Precision::Bits4 ? g.indexer->dim / 2.0 + 4.0 : indexKeyBytes(g.indexer->dim, precision);
        cache.indexTokens = g.compressRatio;
        stateElements += cache.stateTokens * compressorOverlap(g) * g.indexer->dim;
    }
    cache.fixedBytes = 2.0 * compressorStateBytes * stateElements;
    groups.push_back(cache);
}

/// DeepSeek V4.1: one cache of entries and index keys for all layers, and each layer's own window. Its own 4-bit format
/// serves below 16 bit; of an entry's published bytes the index key has 4 bits an element and a 32-bit scale.
void appendSharedCompressed(std::vector<CacheGroup>& groups, const MixerGroup& g, Precision precision)
{
    const double indexDim = g.indexer ? g.indexer->dim : 0.0;
    const bool native = precision != Precision::Bits16 && g.nativeEntryBytes > 0.0;
    CacheGroup cache;
    cache.layers = 1.0;
    cache.readLayers = g.layers;
    cache.tokensPerEntry = g.entriesPerToken > 0.0 ? 1.0 / g.entriesPerToken : 1.0;
    cache.entryBytes = plainBytes(g.headDim, precision);
    if (g.indexer) {
        cache.topK = g.indexer->topK;
        cache.indexLayers = 1.0;
        cache.indexTokens = cache.tokensPerEntry;
        cache.indexBytes = native ? indexDim / 2.0 + 4.0 : plainBytes(indexDim, precision);
    }
    if (native) {
        cache.entryBytes = g.nativeEntryBytes - cache.indexBytes;
    }
    groups.push_back(cache);
    const double windowEntry = precision == Precision::Bits16 ? 2.0 * g.headDim : g.headDim + 4.0 * g.headDim / 128.0;
    groups.push_back(compressedWindow(g, windowEntry));
}

CacheGroup recurrentState(const MixerGroup& g)
{
    CacheGroup cache;
    cache.layers = g.layers;
    const double stateBytes = (g.stateBits > 0 ? g.stateBits : 32) / base::constants::bitsPerByte.value;
    const double kept = std::max(0, g.convKernel - 1);
    double state = 0.0;
    double channels = 0.0;
    if (g.kind == MixerKind::GatedDelta) {
        state = double(g.heads) * g.headDim * g.valueDim;
        channels = 2.0 * g.kvHeads * g.headDim + double(g.heads) * g.valueDim;
    } else if (g.kind == MixerKind::KimiDelta) {
        state = double(g.heads) * g.headDim * g.headDim;
        channels = 3.0 * g.heads * g.headDim;
    } else { // Mamba2
        state = double(g.heads) * g.headDim * g.stateDim;
        channels = double(g.heads) * g.headDim + 2.0 * g.stateGroups * g.stateDim;
    }
    cache.fixedBytes = state * stateBytes + channels * kept * convolutionBytes;
    cache.stateHeads = std::max(1, g.heads);
    return cache;
}

/// True for groups whose cache grows with the context.
bool grows(const CacheGroup& group)
{
    return group.windowTokens <= 0.0 && (group.entryBytes > 0.0 || group.indexBytes > 0.0);
}

/// The figures of one group, as they can be asked why.
template <Number N>
class GroupFigures
{
public:
    GroupFigures(const CacheDesign& design, const CacheGroup& group) : m_card(design.card), m_group(group) {}

    [[nodiscard]] N layers() const { return figure(m_group.layers, "cache_layers", Unit::Count); }
    [[nodiscard]] N readers() const
    {
        return figure(std::max(m_group.layers, m_group.readLayers), "cache_reading_layers", Unit::Count);
    }
    [[nodiscard]] N indexLayers() const { return figure(m_group.indexLayers, "index_layers", Unit::Count); }
    [[nodiscard]] N entryBytes() const { return figure(m_group.entryBytes, "cache_entry_bytes", Unit::Bytes); }
    [[nodiscard]] N indexBytes() const { return figure(m_group.indexBytes, "index_key_bytes", Unit::Bytes); }
    [[nodiscard]] N fixedBytes() const { return figure(m_group.fixedBytes, "state_bytes", Unit::Bytes); }
    [[nodiscard]] N windowTokens() const { return figure(m_group.windowTokens, "window_tokens", Unit::Tokens); }
    [[nodiscard]] N tokensPerEntry() const
    {
        return figure(m_group.tokensPerEntry, "tokens_per_cache_entry", Unit::Tokens);
    }
    [[nodiscard]] N indexTokens() const { return figure(m_group.indexTokens, "tokens_per_index_key", Unit::Tokens); }
    [[nodiscard]] N topK() const { return figure(m_group.topK, "cache_entries_read", Unit::Count); }

    [[nodiscard]] N entriesCached(const N& context) const
    {
        const N seen = m_group.windowTokens > 0.0 ? base::minimum(context, windowTokens()) : context;
        return m_group.tokensPerEntry == 1.0 ? seen : base::roundUp(seen / tokensPerEntry());
    }
    [[nodiscard]] N indexKeysCached(const N& context) const
    {
        return m_group.indexTokens == 1.0 ? context : base::roundUp(context / indexTokens());
    }

private:
    [[nodiscard]] N figure(double value, std::string_view name, Unit unit) const
    {
        return modelFigure<N>(m_card, value, name, unit);
    }

    const catalogue::ModelCard* m_card;
    const CacheGroup& m_group;
};

/// A state is read and written back.
constexpr base::FormulaConstant stateAccesses{"state_accesses", 2.0, Unit::Count,
                                              "definition: a recurrent state is read and written back"};

double share(double heads, double ranks)
{
    return heads > 0.0 ? std::ceil(heads / std::min(ranks, heads)) / heads : 1.0;
}

} // namespace

EntryBytes entryBytes(const MixerGroup& group, int kvBits)
{
    catalogue::Architecture alone;
    alone.mixers.push_back(group);
    const CacheDesign design = cacheDesign(alone, kvBits);
    EntryBytes bytes;
    for (const CacheGroup& cache : design.groups) {
        const bool beside = design.groups.size() > 1 && cache.windowTokens > 0.0;
        (beside ? bytes.window : bytes.entry) = cache.entryBytes;
        bytes.index = std::max(bytes.index, cache.indexBytes);
    }
    bytes.window = bytes.window > 0.0 ? bytes.window : bytes.entry;
    return bytes;
}

CacheDesign cacheDesign(const catalogue::Architecture& architecture, int kvBits)
{
    const Precision precision = precisionOf(kvBits);
    CacheDesign design;
    for (const MixerGroup& group : architecture.mixers) {
        switch (group.kind) {
        case MixerKind::Full:
        case MixerKind::BlockSparse:
            design.groups.push_back(groupedQuery(group, precision));
            break;
        case MixerKind::Latent:
            design.groups.push_back(latentCache(group, precision));
            break;
        case MixerKind::Compressed:
            appendCompressed(design.groups, group, precision);
            break;
        case MixerKind::SharedCompressed:
            appendSharedCompressed(design.groups, group, precision);
            break;
        case MixerKind::GatedDelta:
        case MixerKind::KimiDelta:
        case MixerKind::Mamba2:
            design.groups.push_back(recurrentState(group));
            break;
        }
    }
    return design;
}

template <Number N>
N cacheBytes(const CacheDesign& design, const N& context)
{
    N bytes(0.0);
    for (const CacheGroup& group : design.groups) {
        const GroupFigures<N> of(design, group);
        if (group.entryBytes > 0.0) {
            bytes += of.layers() * of.entryBytes() * of.entriesCached(context);
        }
        if (group.indexBytes > 0.0) {
            bytes += of.indexLayers() * of.indexBytes() * of.indexKeysCached(context);
        }
        if (group.fixedBytes > 0.0) {
            bytes += of.layers() * of.fixedBytes();
        }
    }
    return bytes;
}

template <Number N>
N cacheGrowthPerToken(const CacheDesign& design)
{
    N bytes(0.0);
    for (const CacheGroup& group : design.groups) {
        if (!grows(group)) {
            continue;
        }
        const GroupFigures<N> of(design, group);
        bytes += of.layers() * of.entryBytes() / of.tokensPerEntry();
        if (group.indexBytes > 0.0) {
            bytes += of.indexLayers() * of.indexBytes() / of.indexTokens();
        }
    }
    return base::named<N>(bytes, "kv_bytes_per_token", Unit::BytesPerToken);
}

template <Number N>
N cacheFixedBytes(const CacheDesign& design)
{
    N bytes(0.0);
    for (const CacheGroup& group : design.groups) {
        const GroupFigures<N> of(design, group);
        if (group.windowTokens > 0.0) {
            bytes += of.layers() * of.entryBytes() * of.windowTokens();
        }
        if (group.fixedBytes > 0.0) {
            bytes += of.layers() * of.fixedBytes();
        }
    }
    if (base::valueOf(bytes) == 0.0) {
        bytes = modelFigure<N>(design.card, 0.0, "state_bytes", Unit::Bytes); // it keeps none
    }
    return base::named<N>(bytes, "state_bytes_per_sequence", Unit::Bytes);
}

template <Number N>
N cacheReadBytes(const CacheDesign& design, const N& context)
{
    N bytes(0.0);
    for (const CacheGroup& group : design.groups) {
        const GroupFigures<N> of(design, group);
        if (group.entryBytes > 0.0) {
            N entries = of.entriesCached(context);
            if (group.topK > 0.0) {
                entries = base::minimum(entries, of.topK());
            }
            bytes += of.readers() * of.entryBytes() * entries;
        }
        if (group.indexBytes > 0.0) {
            bytes += of.indexLayers() * of.indexBytes() * of.indexKeysCached(context);
        }
        if (group.fixedBytes > 0.0) {
            bytes += base::constant<N>(stateAccesses) * of.layers() * of.fixedBytes();
        }
    }
    return bytes;
}

double contextThatFits(const CacheDesign& design, double bytes)
{
    if (cacheBytes(design, 1.0) > bytes) {
        return 0.0;
    }
    if (cacheBytes(design, unboundedContext) <= bytes) {
        return unboundedContext;
    }
    double fits = 1.0;
    double tooLong = unboundedContext;
    while (tooLong - fits > 1.0) {
        const double middle = std::floor(fits + (tooLong - fits) / 2.0);
        (cacheBytes(design, middle) <= bytes ? fits : tooLong) = middle;
    }
    return fits;
}

CacheDesign cachePerGpu(const CacheDesign& design, const Layout& layout)
{
    const double ranks = std::max(1, layout.tensorParallel);
    const double stages = std::max(1, layout.pipelineParallel);
    CacheDesign local = design;
    for (CacheGroup& group : local.groups) {
        group.entryBytes *= share(group.heads, ranks);
        group.fixedBytes *= share(group.stateHeads, ranks);
        group.layers /= stages;
        group.readLayers /= stages;
        group.indexLayers /= stages;
    }
    return local;
}

double sequencesPerGpu(double concurrency, const Layout& layout)
{
    return concurrency / std::max(1, layout.dataParallelAttention);
}

template double cacheBytes<double>(const CacheDesign&, const double&);
template Traced cacheBytes<Traced>(const CacheDesign&, const Traced&);
template double cacheGrowthPerToken<double>(const CacheDesign&);
template Traced cacheGrowthPerToken<Traced>(const CacheDesign&);
template double cacheFixedBytes<double>(const CacheDesign&);
template Traced cacheFixedBytes<Traced>(const CacheDesign&);
template double cacheReadBytes<double>(const CacheDesign&, const double&);
template Traced cacheReadBytes<Traced>(const CacheDesign&, const Traced&);

} // namespace evenhost::sizing
