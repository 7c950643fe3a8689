// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "catalogue/modelcard.h"
#include "sizing/layout.h"
#include "sizing/parameters.h"

#include <vector>

/// The key-value cache of one sequence as an exact function of its context (sizing-model, section 1).
namespace evenhost::sizing {

using base::Number;

/// Equal layers that cache alike, in bytes at one precision. Entries are written for every `tokensPerEntry` tokens,
/// a started one counting as whole, at most `windowTokens` of them when there is a window.
struct CacheGroup
{
    double layers = 0.0;
    double readLayers = 0.0;     ///< layers that read what `layers` hold; more where a cache is shared
    double entryBytes = 0.0;     ///< of one layer
    double tokensPerEntry = 1.0; ///< below 1: several entries a token
    double windowTokens = 0.0;   ///< 0 = grows with the whole context
    double topK = 0.0;           ///< entries a decoded token reads; 0 = all that are cached
    double indexLayers = 0.0;    ///< layers that keep an index key of their own
    double indexBytes = 0.0;     ///< of one index key
    double indexTokens = 1.0;    ///< tokens that share one
    double fixedBytes = 0.0;     ///< of one layer, whatever the context: recurrent and compressor states
    double stateTokens = 0.0;    ///< tokens whose part of fixedBytes an engine pages one by one (compressors); 0 = none
    double heads = 0.0;          ///< tensor parallelism divides entries by at most this; 0 = every rank has them all
    double stateHeads = 0.0;     ///< the same for fixedBytes
};

struct CacheDesign
{
    std::vector<CacheGroup> groups;
    const catalogue::ModelCard* card = nullptr; ///< where it comes from, for the explanation; outlives it
};

/// The cache of an architecture with keys and values in 16, 8 or 4 bits (any other number counts as 16), in the layouts
/// engines really use: 8-bit latent caches with sparse selection keep scales and a 16-bit rotary part (656 bytes for
/// 512 + 64), index keys 132 bytes, DeepSeek V4 entries 584 bytes; plain caches halve.
/// 4-bit plain caches carry a scale for 16 elements (4.5 bits). Recurrent states keep their own precision.
[[nodiscard]] CacheDesign cacheDesign(const catalogue::Architecture& architecture, int kvBits);

/// What one layer of a mixer writes, in bytes at that precision: the same sizes that cacheDesign counts as held are
/// what a decode step reads. Zero for what the mixer does not have.
struct EntryBytes
{
    double entry = 0.0;  ///< of a token, or of the tokens that share a compressed entry
    double window = 0.0; ///< of a token in the uncompressed window beside compressed entries
    double index = 0.0;  ///< of an index key
};
[[nodiscard]] EntryBytes entryBytes(const catalogue::MixerGroup& group, int kvBits);

/// Bytes that one sequence of `context` tokens holds, one copy.
template <Number N>
[[nodiscard]] N cacheBytes(const CacheDesign& design, const N& context);

/// Bytes that grow with every further token once windows are full, entries that are started every few tokens averaged.
template <Number N>
[[nodiscard]] N cacheGrowthPerToken(const CacheDesign& design);

/// What a sequence holds however long it is, windows full: recurrent states, compressor states, windows.
template <Number N>
[[nodiscard]] N cacheFixedBytes(const CacheDesign& design);

/// Bytes of cache that one decoded token reads at `context` tokens (and writes, for recurrent states), one copy.
template <Number N>
[[nodiscard]] N cacheReadBytes(const CacheDesign& design, const N& context);

/// Longest context, in whole tokens, whose cache fits in `bytes`: cacheBytes(result) <= bytes < cacheBytes(result + 1).
/// 0 when not even one token fits. A cache that does not grow (all recurrent or windowed) gives `unboundedContext`.
inline constexpr double unboundedContext = 1e12;
[[nodiscard]] double contextThatFits(const CacheDesign& design, double bytes);

/// The design as one GPU of the layout holds it: key-value heads divided over tensor-parallel ranks but never below one
/// head, latent and compressed caches whole on every rank, layers divided over pipeline stages. Data-parallel attention
/// does not change a sequence's cache; it divides the sequences (see sequencesPerGpu).
[[nodiscard]] CacheDesign cachePerGpu(const CacheDesign& design, const Layout& layout);

/// Sequences of `concurrency` that one GPU holds a share of: all of them, or one of the data-parallel groups' share.
[[nodiscard]] double sequencesPerGpu(double concurrency, const Layout& layout);

extern template double cacheBytes<double>(const CacheDesign&, const double&);
extern template base::Traced cacheBytes<base::Traced>(const CacheDesign&, const base::Traced&);
extern template double cacheGrowthPerToken<double>(const CacheDesign&);
extern template base::Traced cacheGrowthPerToken<base::Traced>(const CacheDesign&);
extern template double cacheFixedBytes<double>(const CacheDesign&);
extern template base::Traced cacheFixedBytes<base::Traced>(const CacheDesign&);
extern template double cacheReadBytes<double>(const CacheDesign&, const double&);
extern template base::Traced cacheReadBytes<base::Traced>(const CacheDesign&, const base::Traced&);

} // namespace evenhost::sizing
