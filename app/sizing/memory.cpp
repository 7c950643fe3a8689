// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/memory.h"

#include "sizing/sources.h"

#include <algorithm>
#include <cmath>

namespace evenhost::sizing {

using base::bytesPerGibibyte;
using base::InputOrigin;
using base::Unit;
using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

constexpr double kibPerGib = 1024.0 * 1024.0;

double contextGib(const EngineMemory& engine, const Layout& layout)
{
    if (layout.tensorParallel <= 1) {
        return layout.pipelineParallel > 1 ? engine.contextStageGib : engine.contextGib;
    }
    return engine.collectivesGib + engine.collectivesDoublingGib * std::log2(layout.tensorParallel / 2.0);
}

/// The part of all resident bytes that the fullest GPU holds.
double shareOnFullestGpu(const MemoryModel& model, const Layout& layout)
{
    const double resident = model.weights.resident();
    return resident > 0.0 ? weightBytesPerGpu(model.weights, layout, model.speculating) / resident : 0.0;
}

/// Bytes that one sequence holds on one GPU.
double sequenceBytes(const MemoryModel& model, const Layout& layout, double context)
{
    return cacheBytes(cachePerGpu(model.cache, layout), context);
}

bool mixerDivides(const MixerGroup& group, int ranks)
{
    if (group.heads % ranks != 0) {
        return false;
    }
    const bool repeatable = group.kvHeads <= 0 || group.kvHeads % ranks == 0 || ranks % group.kvHeads == 0;
    const bool byHead = group.kind == MixerKind::Full || group.kind == MixerKind::BlockSparse;
    return !byHead || repeatable;
}

/// True when tensor parallelism repeats the whole cache on every rank.
bool cacheIsRepeated(const CacheDesign& design)
{
    return std::ranges::any_of(design.groups, [](const CacheGroup& group) {
        return group.windowTokens <= 0.0 && group.entryBytes > 0.0 && group.heads <= 0.0;
    });
}

/// Layers that draft cache what the layers do whose kind they are.
catalogue::Architecture withPredictionLayers(catalogue::Architecture architecture)
{
    if (architecture.prediction && !architecture.mixers.empty()) {
        const auto last = static_cast<int>(architecture.mixers.size()) - 1;
        const int group = std::clamp(architecture.prediction->mixerGroup, 0, last);
        architecture.mixers[static_cast<std::size_t>(group)].layers += architecture.prediction->stored;
    }
    return architecture;
}

/// `ranks` GPUs of one pipeline stage, as tensor or as data-parallel attention.
Layout stageLayout(int ranks, int stages, bool dataParallel, bool routed)
{
    Layout layout;
    layout.gpus = ranks * stages;
    layout.pipelineParallel = stages;
    layout.tensorParallel = dataParallel ? 1 : ranks;
    layout.dataParallelAttention = dataParallel ? ranks : 1;
    layout.expertParallel = dataParallel && routed ? ranks : 1;
    return layout;
}

} // namespace

MemoryModel memoryModel(const catalogue::ModelCard& card, const catalogue::Accelerator& accelerator,
                        std::string_view weightFormat, int kvBits, bool speculating, const EngineMemory& engine)
{
    MemoryModel model;
    model.card = &card;
    model.accelerator = &accelerator;
    model.weightFormat = weightFormat;
    model.kvBits = kvBits;
    model.speculating = speculating;
    model.engine = engine;
    model.structure = modelStructure(card);
    model.weights = weightBytes(card, model.structure, weightFormat);
    model.cache = speculating ? cacheDesign(withPredictionLayers(model.structure.architecture), kvBits)
                              : cacheDesign(model.structure.architecture, kvBits);
    model.cache.card = &card;
    model.physicalGib = catalogue::memoryGib(accelerator);
    return model;
}

MemoryModel memoryModel(const DeploymentRequest& request)
{
    return memoryModel(*request.model, *request.accelerator, request.weightFormat, request.kvBits,
                       request.shape.acceptedTokensPerStep > 1.0);
}

double usableGib(const MemoryModel& model)
{
    return model.physicalGib * model.engine.limit;
}

double peakActivationGib(const MemoryModel& model, const Layout& layout)
{
    const EngineMemory& engine = model.engine;
    const double sequences = model.physicalGib >= engine.largeGpuGib ? 1.0 : 0.25;
    const double stage = layout.pipelineParallel > 1 ? engine.stageActivationShare : 1.0;
    const double vocabulary = model.structure.architecture.vocabulary * sequences / kibPerGib;
    if (model.structure.parts.routed > 0.0) {
        return stage * (engine.routedActivationGib + engine.routedVocabularyKib * vocabulary);
    }
    return stage * (engine.activationGib + engine.activationVocabularyKib * vocabulary);
}

double runtimeGib(const MemoryModel& model, const Layout& layout)
{
    return contextGib(model.engine, layout) + peakActivationGib(model, layout);
}

double weightsGib(const MemoryModel& model, const Layout& layout)
{
    return weightBytesPerGpu(model.weights, layout, model.speculating) / bytesPerGibibyte;
}

double cacheRoomGib(const MemoryModel& model, const Layout& layout)
{
    return usableGib(model) - runtimeGib(model, layout) - weightsGib(model, layout);
}

double cacheGib(const MemoryModel& model, const Layout& layout, double concurrency, double context)
{
    return sequenceBytes(model, layout, context) * sequencesPerGpu(concurrency, layout) / bytesPerGibibyte;
}

double maximumSequences(const MemoryModel& model, const Layout& layout, double context)
{
    const double room = cacheRoomGib(model, layout) * bytesPerGibibyte;
    const double each = sequenceBytes(model, layout, context);
    if (room <= 0.0 || each <= 0.0) {
        return 0.0;
    }
    return std::floor(room / each) * std::max(1, layout.dataParallelAttention);
}

double longestContext(const MemoryModel& model, const Layout& layout)
{
    return contextThatFits(cachePerGpu(model.cache, layout), cacheRoomGib(model, layout) * bytesPerGibibyte);
}

double cacheCapacityTokens(const MemoryModel& model, const Layout& layout, double context)
{
    const double room = std::max(0.0, cacheRoomGib(model, layout)) * bytesPerGibibyte;
    const double each = sequenceBytes(model, layout, context);
    return each > 0.0 ? room / each * context * std::max(1, layout.dataParallelAttention) : 0.0;
}

double missingGib(const MemoryModel& model, const Layout& layout, double concurrency, double context, double longest)
{
    const double mean = cacheGib(model, layout, std::max(1.0, concurrency), context);
    const double single = sequenceBytes(model, layout, longest) / bytesPerGibibyte;
    return std::max(mean, single) - cacheRoomGib(model, layout);
}

bool divides(const ModelStructure& structure, const Layout& layout)
{
    const int ranks = std::max(1, layout.tensorParallel);
    for (const MixerGroup& group : structure.architecture.mixers) {
        if (!mixerDivides(group, ranks)) {
            return false;
        }
    }
    const int expertRanks = std::max(1, layout.expertParallel);
    for (const ExpertLayers& group : structure.experts) {
        if (group.experts % expertRanks != 0) {
            return false;
        }
    }
    return std::max(1, layout.pipelineParallel) <= std::max(1, structure.architecture.layers);
}

std::vector<int> gpuCounts(const ModelStructure& structure, int gpusPerNode, int largest)
{
    const int node = std::max(1, gpusPerNode);
    std::vector<int> counts;
    for (int gpus = 1; gpus <= std::min(node, largest); ++gpus) {
        if (node % gpus == 0 && divides(structure, stageLayout(gpus, 1, false, false))) {
            counts.push_back(gpus);
        }
    }
    for (int nodes = 2; nodes * node <= largest; ++nodes) {
        if (divides(structure, stageLayout(node, nodes, false, false))) {
            counts.push_back(nodes * node);
        }
    }
    return counts;
}

Layout roomiestLayout(const MemoryModel& model, int gpus, int gpusPerNode, double context)
{
    const int node = std::clamp(gpusPerNode, 1, std::max(1, gpus));
    const int stages = std::max(1, (gpus + node - 1) / node);
    const bool routed = model.structure.parts.routed > 0.0;
    const Layout tensor = stageLayout(gpus / stages, stages, false, routed);
    if (!routed || gpus == 1 || !cacheIsRepeated(model.cache)) {
        return tensor;
    }
    const Layout data = stageLayout(gpus / stages, stages, true, routed);
    const bool roomier = divides(model.structure, data)
                         && maximumSequences(model, data, context) > maximumSequences(model, tensor, context);
    return roomier ? data : tensor;
}

SmallestFit smallestFit(const MemoryModel& model, int gpusPerNode, double concurrency, double context, double longest,
                        int largest)
{
    SmallestFit result;
    for (const int gpus : gpuCounts(model.structure, gpusPerNode, largest)) {
        const Layout layout = roomiestLayout(model, gpus, gpusPerNode, std::max(1.0, context));
        const double missing = missingGib(model, layout, concurrency, context, longest);
        result.layout = layout;
        result.missing = missing;
        if (missing <= 0.0) {
            result.fits = true;
            result.missing = 0.0;
            break;
        }
        result.smaller = layout;
        result.smallerMissing = missing;
    }
    return result;
}

std::vector<WayToFit> waysToFit(const MemoryModel& model, const Layout& layout, double concurrency, double context,
                                double longest)
{
    std::vector<WayToFit> ways;
    const auto fits = [&](std::string_view format, int kvBits) {
        const MemoryModel other =
            memoryModel(*model.card, *model.accelerator, format, kvBits, model.speculating, model.engine);
        return missingGib(other, layout, concurrency, context, longest) <= 0.0;
    };
    if (missingGib(model, layout, concurrency, context, longest) <= 0.0) {
        return ways;
    }
    for (const std::string_view format : {"fp8", "nvfp4", "int4"}) {
        if (fits(format, model.kvBits)) {
            ways.push_back({WayToFit::Kind::NarrowerWeights, std::string(format), 0, 0.0, 0.0});
            break;
        }
    }
    for (const int bits : {8, 4}) {
        if (bits < model.kvBits && fits(model.weightFormat, bits)) {
            ways.push_back({WayToFit::Kind::NarrowerCache, {}, bits, 0.0, 0.0});
            break;
        }
    }
    const double possible = longestContext(model, layout);
    if (possible >= context && missingGib(model, layout, concurrency, context, possible) <= 0.0) {
        ways.push_back({WayToFit::Kind::ShorterContext, {}, 0, possible, 0.0});
    }
    const double sequences = maximumSequences(model, layout, context);
    if (sequences >= 1.0 && sequences < concurrency && missingGib(model, layout, sequences, context, longest) <= 0.0) {
        ways.push_back({WayToFit::Kind::FewerSequences, {}, 0, 0.0, sequences});
    }
    return ways;
}

template <Number N>
GpuMemory<N> gpuMemory(const MemoryModel& model, const Layout& layout, const N& concurrency, const N& context,
                       const catalogue::HostingOffer* hosting)
{
    const base::Provenance engineSource{"vLLM 0.19 start-up logs on H100, 59 runs (llm-d capacity validation)",
                                        "2026-11-21",
                                        base::Confidence::Measured,
                                        {}};
    const std::string accelerator = "accelerators." + model.accelerator->id + ".memory_gib_usable";
    GpuMemory<N> memory;
    const N physical = base::input<N>(
        model.physicalGib, InputOrigin{"gpu_memory", accelerator, Unit::Gibibytes, &model.accelerator->provenance});
    const base::Provenance limitSource{
        "vLLM's gpu_memory_utilization as it is set by default", "2026-11-21", base::Confidence::Published, {}};
    const N limit = base::input<N>(model.engine.limit, InputOrigin{"memory_limit", {}, Unit::Share, &limitSource});
    memory.usable = base::named<N>(physical * limit, "gpu_memory_usable", Unit::Gibibytes);

    const N resident = residentBytes<N>(*model.card, model.structure, model.weightFormat);
    const N gibibyte = base::constant<N>(base::constants::bytesPerGibibyte);
    const N share = modelFigure<N>(model.card, shareOnFullestGpu(model, layout), "share_on_fullest_gpu", Unit::Share);
    memory.weights = base::named<N>(resident * share / gibibyte, "gpu_memory_weights", Unit::Gibibytes);

    const N sequences =
        concurrency
        / layoutFigure<N>(hosting, double(std::max(1, layout.dataParallelAttention)), "data_parallel_groups");
    const N sequence =
        base::named<N>(cacheBytes<N>(cachePerGpu(model.cache, layout), context), "kv_bytes_per_sequence", Unit::Bytes);
    memory.kvCache = base::named<N>(sequence * sequences / gibibyte, "gpu_memory_kv_cache", Unit::Gibibytes);

    const N own = base::input<N>(contextGib(model.engine, layout),
                                 InputOrigin{"engine_context", {}, Unit::Gibibytes, &engineSource});
    const N activation = base::input<N>(peakActivationGib(model, layout),
                                        InputOrigin{"peak_activation", {}, Unit::Gibibytes, &engineSource});
    memory.runtime = base::named<N>(own + activation, "gpu_memory_runtime", Unit::Gibibytes);
    memory.free = base::named<N>(memory.usable - memory.weights - memory.kvCache - memory.runtime, "gpu_memory_free",
                                 Unit::Gibibytes);
    return memory;
}

template GpuMemory<double> gpuMemory<double>(const MemoryModel&, const Layout&, const double&, const double&,
                                             const catalogue::HostingOffer*);
template GpuMemory<base::Traced> gpuMemory<base::Traced>(const MemoryModel&, const Layout&, const base::Traced&,
                                                         const base::Traced&, const catalogue::HostingOffer*);

} // namespace evenhost::sizing
