// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/accelerator.h"
#include "catalogue/hostingoffer.h"
#include "sizing/kvcache.h"
#include "sizing/replica.h"
#include "sizing/weights.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// What fits on a GPU, and what would make it fit (sizing-model, section 3).
namespace evenhost::sizing {

/// What a serving engine keeps of a GPU besides weights and cache. Defaults: vLLM 0.19 on H100 as it logs it
/// (59 runs of llm-d's capacity validation, 1,024 sequences at most).
struct EngineMemory
{
    double limit = 0.90;                     ///< share of the physical memory the engine may use
    double contextGib = 0.26;                ///< "non-torch": driver context of a GPU on its own
    double contextStageGib = 0.07;           ///< the same of a pipeline stage without tensor parallelism
    double collectivesGib = 2.08;            ///< "non-torch" with two tensor-parallel ranks: buffers of the collectives
    double collectivesDoublingGib = 0.09;    ///< more for every further doubling of the ranks
    double activationGib = 0.175;            ///< peak activation of a dense model without its vocabulary part
    double activationVocabularyKib = 14.155; ///< and for each entry of the vocabulary (the sampler's logits)
    double routedActivationGib = 0.91;       ///< the two of a mixture-of-experts model
    double routedVocabularyKib = 10.8;
    double stageActivationShare = 0.57; ///< of the activation, with pipeline stages
    double largeGpuGib = 70.0; ///< smaller GPUs start with 256 sequences instead of 1,024: a quarter of the logits
};

/// A model in one format on one kind of GPU, prepared once for many layouts.
struct MemoryModel
{
    const catalogue::ModelCard* card = nullptr;
    const catalogue::Accelerator* accelerator = nullptr;
    std::string weightFormat;
    int kvBits = 16;
    bool speculating = false; ///< prediction layers are loaded too
    EngineMemory engine;
    ModelStructure structure;
    WeightBytes weights;
    CacheDesign cache;
    double physicalGib = 0.0;
};
[[nodiscard]] MemoryModel memoryModel(const catalogue::ModelCard& card, const catalogue::Accelerator& accelerator,
                                      std::string_view weightFormat, int kvBits, bool speculating = false,
                                      const EngineMemory& engine = {});

/// The same from a request for a replica.
[[nodiscard]] MemoryModel memoryModel(const DeploymentRequest& request);

/// GiB of one GPU: what the engine may use, its own part, the weights, and what is left for the cache (negative: the
/// weights alone miss by that much).
[[nodiscard]] double usableGib(const MemoryModel& model);
[[nodiscard]] double peakActivationGib(const MemoryModel& model, const Layout& layout); ///< part of runtimeGib()
[[nodiscard]] double runtimeGib(const MemoryModel& model, const Layout& layout);
[[nodiscard]] double weightsGib(const MemoryModel& model, const Layout& layout);
[[nodiscard]] double cacheRoomGib(const MemoryModel& model, const Layout& layout);

/// GiB of one GPU that `concurrency` sequences of `context` tokens hold.
[[nodiscard]] double cacheGib(const MemoryModel& model, const Layout& layout, double concurrency, double context);

/// Sequences of `context` tokens that fit at once, whole numbers for each data-parallel group; 0 when none does.
[[nodiscard]] double maximumSequences(const MemoryModel& model, const Layout& layout, double context);

/// Longest single sequence that fits, in tokens; see contextThatFits().
[[nodiscard]] double longestContext(const MemoryModel& model, const Layout& layout);

/// Tokens of cache over all data-parallel groups, in sequences of `context` tokens: what engines log as the cache size.
[[nodiscard]] double cacheCapacityTokens(const MemoryModel& model, const Layout& layout, double context);

/// GiB by which one GPU misses `concurrency` sequences of mean `context` and one sequence of `longest` tokens;
/// 0 or less: it fits.
[[nodiscard]] double missingGib(const MemoryModel& model, const Layout& layout, double concurrency, double context,
                                double longest);

/// True when the model's heads, states and experts can be divided so. Key-value heads may be fewer than the ranks
/// (they are repeated).
[[nodiscard]] bool divides(const ModelStructure& structure, const Layout& layout);

/// GPU counts that a replica of the model can have where nodes have `gpusPerNode`: every count up to a node that
/// divides, then whole nodes up to `largest`.
[[nodiscard]] std::vector<int> gpuCounts(const ModelStructure& structure, int gpusPerNode, int largest = 64);

/// The layout that holds the most on `gpus` GPUs: tensor parallelism inside a node, pipeline stages over nodes, and for
/// caches that tensor parallelism only repeats, data-parallel attention where that leaves more sequences.
[[nodiscard]] Layout roomiestLayout(const MemoryModel& model, int gpus, int gpusPerNode, double context);

/// The smallest number of GPUs that holds the weights and the cache, and what the next smaller one lacks.
struct SmallestFit
{
    bool fits = false;
    Layout layout;                 ///< the smallest that fits; the largest tried when none does
    double missing = 0.0;          ///< fits = false: GiB a GPU that the largest lacks
    std::optional<Layout> smaller; ///< the next smaller one
    double smallerMissing = 0.0;   ///< GiB a GPU it lacks
};
[[nodiscard]] SmallestFit smallestFit(const MemoryModel& model, int gpusPerNode, double concurrency, double context,
                                      double longest, int largest = 64);

/// Something that would make the model fit on the given layout.
struct WayToFit
{
    enum class Kind { NarrowerWeights, NarrowerCache, ShorterContext, FewerSequences };
    Kind kind = Kind::NarrowerWeights;
    std::string weightFormat;   ///< NarrowerWeights
    int kvBits = 0;             ///< NarrowerCache
    double contextTokens = 0.0; ///< ShorterContext: the longest that fits
    double sequences = 0.0;     ///< FewerSequences
};
/// Empty when it fits already, or when no single one of these is enough.
[[nodiscard]] std::vector<WayToFit> waysToFit(const MemoryModel& model, const Layout& layout, double concurrency,
                                              double context, double longest);

/// Memory of one GPU at a concurrency and mean context, as figures that can be asked why; `hosting` sells the
/// nodes, for the explanation.
template <Number N>
[[nodiscard]] GpuMemory<N> gpuMemory(const MemoryModel& model, const Layout& layout, const N& concurrency,
                                     const N& context, const catalogue::HostingOffer* hosting = nullptr);

extern template GpuMemory<double> gpuMemory<double>(const MemoryModel&, const Layout&, const double&, const double&,
                                                    const catalogue::HostingOffer*);
extern template GpuMemory<base::Traced> gpuMemory<base::Traced>(const MemoryModel&, const Layout&, const base::Traced&,
                                                                const base::Traced&, const catalogue::HostingOffer*);

} // namespace evenhost::sizing
