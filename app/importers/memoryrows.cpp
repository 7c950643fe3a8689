// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/memoryrows.h"

#include "importers/text_p.h"
#include "importers/writtennames.h"
#include "sizing/memory.h"
#include "sizing/pagedcache.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace evenhost::importers {

using namespace sizing;
using base::bytesPerGibibyte;

namespace {

constexpr double mebibytesPerGibibyte = 1024.0;
constexpr double usualLimit = 0.90;
constexpr double largeBatch = 8192.0; // vLLM's tokens of one step on GPUs of 70 GiB and more
constexpr double smallBatch = 2048.0;

/// A row, understood as far as it says.
struct Row
{
    std::string metric;
    std::string engine;
    std::string format;
    double version = 0.0; ///< of vLLM: 0.19; 0 = not said
    const catalogue::ModelCard* model = nullptr;
    std::optional<catalogue::Accelerator> gpu;
    Layout layout;
    int kvBits = 16;
    double kvFactor = 1.0; ///< llama.cpp's 8-bit cache carries a scale for 32 elements
    double limit = usualLimit;
    double length = 0.0;
    std::optional<double> availableGib;
    bool drafts = false; ///< with prediction layers or a draft head beside the model
};

void eraseFrom(std::string& text, std::string_view mark)
{
    const auto at = text.find(mark);
    if (at != std::string::npos && at > 0) {
        text.resize(at);
    }
}

/// Words of a name that speak of a container, a precision or a guess, not of the model.
bool isAside(std::string_view word)
{
    static constexpr std::array<std::string_view, 17> asides{"class", "exl3", "exl2",    "gguf", "hybrid", "marlin",
                                                             "moe",   "ud",   "f16",     "int4", "int8",   "native",
                                                             "nvfp4", "fp8",  "unsloth", "bnb",  "4bit"};
    const bool shard = word.size() == 5 && word.find_first_not_of("0123456789") == std::string_view::npos;
    const bool kQuant = (word.starts_with("q") || word.starts_with("iq")) && contains(word, "_");
    return shard || kQuant || word == "of" || word.starts_with("quantized")
           || std::ranges::find(asides, word) != asides.end();
}

/// "Qwen3.6-27B (Lorbus)" -> "Qwen3.6-27B", "DeepSeek-R1-UD-IQ1_S-00001-of-00003.gguf" -> "DeepSeek-R1".
std::string plainName(std::string_view written)
{
    std::string name = lower(written);
    if (name.ends_with(".gguf")) {
        name.resize(name.size() - 5);
    }
    for (const std::string_view mark : {"(", " + ", ","}) {
        eraseFrom(name, mark);
    }
    std::string result;
    std::string word;
    for (const char c : name + ' ') {
        if (c != ' ' && c != '-') {
            word += c;
            continue;
        }
        if (!word.empty() && !isAside(word)) {
            result += (result.empty() ? "" : "-") + word;
        }
        word.clear();
    }
    return result;
}

const catalogue::ModelCard* modelOf(const catalogue::Catalogue& catalogue, std::string_view written)
{
    if (const catalogue::ModelCard* known = modelAsWritten(catalogue, written)) {
        return known;
    }
    const std::string_view outside = written.substr(0, written.find('('));
    const auto slash = outside.rfind('/');
    const std::string name = plainName(slash == std::string_view::npos ? outside : outside.substr(slash + 1));
    const catalogue::ModelCard* known = name.empty() ? nullptr : modelAsWritten(catalogue, name);
    const auto open = written.find('(');
    const auto close = written.find(')', open == std::string_view::npos ? 0 : open);
    if (known == nullptr && open != std::string_view::npos && close != std::string_view::npos) {
        known = modelAsWritten(catalogue, written.substr(open + 1, close - open - 1)); // "llama 1B (TinyLlama 1.1B)"
    }
    return known;
}

Layout layoutOf(const CsvTable& table, std::size_t row)
{
    Layout layout;
    layout.tensorParallel = table.gpuCount(row, "tp");
    layout.pipelineParallel = table.gpuCount(row, "pp");
    layout.dataParallelAttention = table.gpuCount(row, "dp");
    const int gpus = table.gpuCount(row, "n_gpus");
    const bool inside = layout.dataParallelAttention > 1 && gpus == layout.tensorParallel * layout.pipelineParallel
                        && layout.tensorParallel % layout.dataParallelAttention == 0;
    if (inside) {
        layout.tensorParallel /= layout.dataParallelAttention;
    }
    layout.gpus = layout.tensorParallel * layout.pipelineParallel * layout.dataParallelAttention;
    const bool expertParallel = table.gpuCount(row, "ep") > 1 || inside;
    layout.expertParallel = expertParallel ? layout.tensorParallel * layout.dataParallelAttention : 1;
    return layout;
}

/// The narrowest format that the written precision or the model's name speaks of.
std::string formatOf(std::string_view written, std::string_view model, const catalogue::ModelCard* card)
{
    const std::string said = weightFormatNamed(written);
    std::string named = weightFormatNamed(model);
    const bool wide = said.empty() || said == "bf16" || said == "fp16";
    if (wide && !named.empty()) {
        return named;
    }
    const bool unsaid = written.empty() || contains(lower(written), "not stated") || lower(written) == "auto";
    return said.empty() && unsaid && card != nullptr ? card->nativeFormat : said;
}

/// 0.19 for "0.19.0", "v0.19" and "0.7.2 (V0)"; 0 when it does not start with a number.
double versionOf(std::string_view text)
{
    if (text.starts_with('v')) {
        text.remove_prefix(1);
    }
    int major = 0;
    int minor = 0;
    const auto [dot, error] = std::from_chars(text.data(), text.data() + text.size(), major);
    if (error != std::errc() || dot == text.data() + text.size() || *dot != '.') {
        return 0.0;
    }
    const auto parsed = std::from_chars(dot + 1, text.data() + text.size(), minor);
    return parsed.ec == std::errc() && major < 100 ? major + minor / 100.0 : 0.0;
}

/// Memory a name states: 64 for "Ascend 910B 64GB"; nothing for a range ("96-141 GB").
std::optional<double> statedGb(std::string_view written)
{
    const std::string text = lower(written);
    std::size_t end = text.find("gb");
    if (end == std::string::npos) {
        return std::nullopt;
    }
    while (end > 0 && text[end - 1] == ' ') {
        --end;
    }
    std::size_t start = end;
    while (start > 0 && text[start - 1] >= '0' && text[start - 1] <= '9') {
        --start;
    }
    double value = 0.0;
    const auto parsed = std::from_chars(text.data() + start, text.data() + end, value);
    const bool range = start > 0 && (text[start - 1] == '-' || text[start - 1] == '.') && start > 1
                       && text[start - 2] >= '0' && text[start - 2] <= '9';
    return parsed.ec == std::errc() && value > 0.0 && !range ? std::optional(value) : std::nullopt;
}

std::optional<catalogue::Accelerator> gpuOf(const CsvTable& table, std::size_t row,
                                            const catalogue::Catalogue& catalogue)
{
    const std::string_view written = table.text(row, "gpu");
    std::optional<catalogue::Accelerator> gpu;
    if (const catalogue::Accelerator* known = acceleratorAsWritten(catalogue, written)) {
        gpu = *known;
    }
    if (const std::optional<double> gib = table.number(row, "gpu_total_gib"); gib && *gib > 0.0) {
        if (!gpu) {
            gpu.emplace();
            gpu->id = written;
        }
        gpu->memoryGibUsable = *gib;
    }
    if (const std::optional<double> gb = statedGb(written); gb && !gpu) {
        gpu.emplace();
        gpu->id = written;
        gpu->memoryGbMarketed = *gb;
    }
    return gpu;
}

Row rowOf(const CsvTable& table, std::size_t row, const catalogue::Catalogue& catalogue)
{
    Row r;
    r.metric = table.text(row, "metric");
    r.engine = lower(table.text(row, "engine"));
    r.version = versionOf(table.text(row, "engine_version"));
    r.model = modelOf(catalogue, table.text(row, "model"));
    r.format = formatOf(table.text(row, "weight_dtype"), table.text(row, "model"), r.model);
    r.gpu = gpuOf(table, row, catalogue);
    r.layout = layoutOf(table, row);
    const std::string kv = lower(table.text(row, "kv_dtype"));
    const bool eight = contains(kv, "fp8") || contains(kv, "int8") || contains(kv, "q8");
    const bool four = contains(kv, "fp4") || contains(kv, "int4") || contains(kv, "q4");
    r.kvBits = eight ? 8 : four ? 4 : 16;
    r.kvFactor = contains(kv, "q8") ? 8.5 / 8.0 : 1.0;
    r.limit = table.number(row, "gpu_mem_util").value_or(usualLimit);
    r.length = table.number(row, "max_model_len").value_or(0.0);
    r.availableGib = table.number(row, "available_gib");
    const std::string said = lower(table.text(row, "model")) + ' ' + lower(table.text(row, "notes"));
    r.drafts = contains(said, "mtp") || contains(said, "eagle");
    return r;
}

/// vLLM's own part, by version: activation was larger before 0.17, the collectives' buffers smaller before 0.18.
EngineMemory engineOf(const Row& r)
{
    EngineMemory engine;
    engine.limit = r.limit;
    if (contains(r.engine, "sglang")) {
        // Its fraction covers weights and cache alone; everything else lives outside of it.
        engine.contextGib = engine.collectivesGib = engine.collectivesDoublingGib = 0.0;
        engine.activationGib = engine.routedActivationGib = 0.0;
        engine.activationVocabularyKib = engine.routedVocabularyKib = 0.0;
        return engine;
    }
    if (r.version > 0.0 && r.version < 0.17) {
        engine.activationGib = 0.0;
        engine.routedActivationGib = 0.0;
        engine.activationVocabularyKib = 38.9;
        engine.routedVocabularyKib = 38.9;
    }
    if (r.version > 0.0 && r.version < 0.18) {
        engine.contextGib = 0.13;
        engine.collectivesGib = 0.21;
        engine.collectivesDoublingGib = 0.0;
    }
    return engine;
}

MemoryPrediction found(double gib)
{
    return {"ok", gib};
}

/// Tokens or concurrency of a cache in `availableGib` on each GPU.
MemoryPrediction capacity(const Row& r, const MemoryModel& model, double availableGib)
{
    if (availableGib <= 0.0) {
        return {"does_not_fit", std::nullopt};
    }
    CacheDesign local = cachePerGpu(model.cache, r.layout);
    const bool ownLayers = r.model->architecture && r.model->architecture->prediction.has_value();
    if (r.drafts && !ownLayers && !local.groups.empty()) {
        local.groups.front().layers += 1.0; // a draft head is one layer of the model's own kind
    }
    const double bytes = availableGib * bytesPerGibibyte;
    const bool vllm = contains(r.engine, "vllm");
    const double length = r.length > 0.0 ? r.length : largeBatch;
    const bool ascend = contains(r.engine, "ascend");
    PagingRules rules;
    rules.batchedTokens =
        model.physicalGib <= 0.0 || model.physicalGib >= model.engine.largeGpuGib ? largeBatch : smallBatch;
    rules.pagesOfAState = ascend ? 1.0 : rules.pagesOfAState;
    constexpr double schedulesAhead = 0.26; // vLLM that reserves for the step scheduled while one runs
    rules.stepsInFlight = r.version > 0.0 && r.version < schedulesAhead ? 1.0 : rules.stepsInFlight;
    const PagedCache paged = pagedCache(local, length, rules);
    const double concurrency = bytes / (vllm ? paged.requestBytes : cacheBytes(local, length));
    if (r.metric == "max_concurrency") {
        return r.length > 0.0 ? found(concurrency) : MemoryPrediction{"unsupported_quantity", std::nullopt};
    }
    if (vllm && paged.hybrid) {
        // vLLM Ascend still logs what earlier releases did: the pages that one of the groups can have.
        return found(ascend ? bytes / paged.blockBytes / paged.groups * paged.pageTokens : concurrency * length);
    }
    return found(bytes / cacheBytes(local, length) * length);
}

/// What CUDA graphs take: measured 0.5-1.9 GiB, more with layers and with routed experts (vLLM 0.19 on H100).
double graphsGib(const MemoryModel& model)
{
    const double routed = model.structure.parts.routed > 0.0 ? 0.35 : 0.0;
    return 0.40 + 0.015 * model.structure.architecture.layers + routed;
}

/// Memory that is free before the model loads: the driver's own half GiB, another for the collectives.
double freeAtStart(const MemoryModel& model, const Layout& layout)
{
    return model.physicalGib - 0.5 - (layout.gpus > 1 ? 1.0 : 0.0);
}

MemoryPrediction gibibytes(const Row& r, const MemoryModel& model)
{
    const double weights = weightsGib(model, r.layout);
    if (r.metric == "weights_loaded") {
        return found(weights);
    }
    if (r.metric == "model_buffer") {
        return found(model.weights.resident() / bytesPerGibibyte);
    }
    if (r.metric == "checkpoint_size") {
        return found(storedBytes<double>(*r.model, model.structure, r.format) / bytesPerGibibyte);
    }
    if (r.metric == "kv_self_size" && r.length > 0.0) {
        return found(cacheBytes(model.cache, r.length) * r.kvFactor / bytesPerGibibyte);
    }
    if (!r.gpu) {
        return {"unknown_gpu", std::nullopt};
    }
    if (r.metric == "kv_available") {
        return found(cacheRoomGib(model, r.layout));
    }
    if (r.metric == "peak_activation") {
        return found(peakActivationGib(model, r.layout));
    }
    if (r.metric == "non_torch") {
        return found(runtimeGib(model, r.layout) - peakActivationGib(model, r.layout));
    }
    if (r.metric == "consumed_weights_plus_non_torch") {
        return found(weights + runtimeGib(model, r.layout) - peakActivationGib(model, r.layout));
    }
    if (r.metric == "cudagraph") {
        return found(graphsGib(model));
    }
    if (r.metric == "free_at_start") {
        return found(freeAtStart(model, r.layout));
    }
    return {"unsupported_quantity", std::nullopt};
}

} // namespace

MemoryPrediction memoryPrediction(const CsvTable& table, std::size_t row, const catalogue::Catalogue& catalogue)
{
    Row r = rowOf(table, row, catalogue);
    // What follows from the number of parameters alone needs no more than the number in the name.
    std::optional<catalogue::ModelCard> named;
    const bool countOnly = r.metric == "weights_loaded" || r.metric == "model_buffer" || r.metric == "checkpoint_size";
    const bool guessed = contains(table.text(row, "model"), "class"); // "14B-class": no count
    if (r.model == nullptr && countOnly && !guessed) {
        named = modelFromItsName(plainName(table.text(row, "model")));
        r.model = named ? &*named : nullptr;
    }
    if (r.model == nullptr) {
        return {"unknown_model", std::nullopt};
    }
    const bool tokens = r.metric == "kv_tokens" || r.metric == "max_concurrency";
    const bool cacheOnly = r.metric == "kv_self_size" || (tokens && r.availableGib);
    if (r.format.empty() && !cacheOnly) {
        return {"unknown_format", std::nullopt};
    }
    const catalogue::Accelerator none;
    const MemoryModel model = memoryModel(*r.model, r.gpu ? *r.gpu : none, r.format, r.kvBits, r.drafts, engineOf(r));
    if (tokens) {
        if (!r.availableGib && !r.gpu) {
            return {"unknown_gpu", std::nullopt};
        }
        return capacity(r, model, r.availableGib ? *r.availableGib : cacheRoomGib(model, r.layout));
    }
    MemoryPrediction prediction = gibibytes(r, model);
    if (prediction.value && lower(table.text(row, "unit")) == "mib") {
        prediction.value = *prediction.value * mebibytesPerGibibyte;
    }
    return prediction;
}

} // namespace evenhost::importers
