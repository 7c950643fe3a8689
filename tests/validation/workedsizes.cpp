// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"
#include "sizing/densetwin.h"
#include "sizing/kvcache.h"
#include "sizing/memory.h"
#include "sizing/servingestimate.h"
#include "sizing/step.h"
#include "sizing/stepload.h"
#include "sizing/weightformat.h"
#include "sizing/weights.h"
#include "workedformula.h"

#include <cctype>
#include <cmath>

namespace evenhost::validation {

namespace {

// How far a measurement may be from an estimate, as a factor.
constexpr double ofWeights = 1.1;
/// One run of one engine version: repeated runs of one configuration differ by 65 % at their 90th percentile (over the
/// development rows of the speed tables), on top of the error of the estimate itself (20 % at its 80th percentile,
/// how-the-numbers-are-made.md): 1.65 x 1.20, rounded.
constexpr double ofSpeed = 2.0;
/// The same on a GPU that no profile was fitted on (range 1.41).
constexpr double ofUnlistedGpu = 1.65 * 1.41;
constexpr std::string_view oneRun = "one run of one engine version, where repeated runs differ by 65 %";
constexpr std::string_view unlistedGpu = "one run on a GPU that no profile was fitted on";
/// A ceiling that memory sets, with the weights and cache that are read once a token.
constexpr double ofCeiling = 1.1;

const catalogue::ModelCard* modelOf(const catalogue::Catalogue& catalogue, std::string_view text)
{
    std::string wanted;
    for (const char c : text.substr(text.rfind('/') == std::string_view::npos ? 0 : text.rfind('/') + 1)) {
        wanted += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const catalogue::ModelCard* best = nullptr; // the longest id that the name starts with
    for (const catalogue::ModelCard& card : catalogue.models) {
        if (wanted.starts_with(card.id) && (best == nullptr || card.id.size() > best->id.size())) {
            best = &card;
        }
    }
    return best;
}

double kvBytesPerToken(const Row& row)
{
    if (row.has("kv_bytes_per_token")) {
        return row.number("kv_bytes_per_token");
    }
    catalogue::Architecture architecture;
    architecture.layers = static_cast<int>(row.number("layers"));
    catalogue::MixerGroup group;
    group.kind = catalogue::MixerKind::Full;
    group.layers = static_cast<int>(row.first({"full_attention_layers", "layers"}).value_or(0.0));
    group.heads = static_cast<int>(row.number("kv_heads"));
    group.kvHeads = group.heads;
    group.headDim = static_cast<int>(row.number("head_dim"));
    architecture.hidden = group.kvHeads * group.headDim;
    architecture.mixers.push_back(group);
    return sizing::cacheGrowthPerToken<double>(
        sizing::cacheDesign(architecture, static_cast<int>(row.number("bytes", 2.0) * 8.0)));
}

double kvBytes(const Row& row)
{
    return kvBytesPerToken(row) * row.number("context") * row.number("batch", 1.0);
}

double weightBytes(const Row& row)
{
    const double bits = row.has("bits") ? row.number("bits") : row.number("bytes_per_param", 2.0) * 8.0;
    return row.first({"params", "active_params"}).value_or(0.0) * bits / 8.0 * row.number("headroom", 1.0);
}

std::optional<double> storedWeights(const Row& row, const catalogue::Catalogue& catalogue)
{
    const catalogue::ModelCard* card = modelOf(catalogue, row.text("model"));
    if (card == nullptr) {
        return std::nullopt;
    }
    const auto structure = sizing::modelStructure(*card);
    return sizing::storedBytes<double>(*card, structure, card->nativeFormat);
}

/// What vLLM leaves for its cache: the share of the GPU it may use, less weights, activations and its own context.
double cachePoolGib(const Row& row)
{
    return row.number("gpu_GiB") * row.number("util") - row.number("weights_GiB") - row.number("activation_GiB")
           - row.number("non_torch_GiB");
}

/// Whether anything is left for the cache on one GPU.
std::optional<double> fits(const Row& row, const catalogue::Catalogue& catalogue)
{
    const catalogue::ModelCard* card = modelOf(catalogue, row.text("model"));
    const auto gpu = std::ranges::find_if(catalogue.accelerators, [&](const catalogue::Accelerator& known) {
        return known.id.find("h100-sxm") != std::string::npos && row.text("gpu") == "H100";
    });
    if (card == nullptr || gpu == catalogue.accelerators.end()) {
        return std::nullopt;
    }
    const std::string format = contains(row.text("model"), "FP8") ? "fp8" : card->nativeFormat;
    const auto model = sizing::memoryModel(*card, *gpu, format, 16);
    const sizing::Layout layout{};
    return sizing::usableGib(model) - sizing::runtimeGib(model, layout) > row.number("weights_GiB") ? 1.0 : 0.0;
}

std::optional<double> estimatedSpeed(const Row& row, const catalogue::Catalogue& catalogue)
{
    const catalogue::ModelCard* card = modelOf(catalogue, row.text("model"));
    const std::string system = row.text("system");
    std::string gpuName = system.substr(system.find('x') == 1 ? 2 : 0);
    std::ranges::transform(gpuName, gpuName.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    std::ranges::replace(gpuName, '_', '-');
    const auto gpu = std::ranges::find_if(catalogue.accelerators, [&](const catalogue::Accelerator& known) {
        return known.id.find(gpuName) != std::string::npos;
    });
    if (card == nullptr || gpu == catalogue.accelerators.end() || catalogue.profiles.empty()) {
        return std::nullopt;
    }
    sizing::SpeedQuestion question;
    question.model = card;
    question.accelerator = &*gpu;
    const auto vllm = std::ranges::find(catalogue.profiles, "vllm", &catalogue::ServingProfile::id);
    question.profile = vllm == catalogue.profiles.end() ? &catalogue.profiles.front() : &*vllm;
    question.weightFormat = contains(row.text("model"), "FP4") ? "nvfp4" : "fp8";
    const int gpus = static_cast<int>(row.first({"tp"}).value_or(8.0));
    question.layout = {.gpus = gpus, .tensorParallel = gpus};
    question.inputTokens = row.first({"isl", "context"}).value_or(0.0);
    question.outputTokens = row.first({"osl"}).value_or(512.0);
    if (row.has("context")) { // decoding at that length: what came before is cached
        question.cachedInputTokens = question.inputTokens;
    }
    question.amount = row.first({"concurrency", "batch"}).value_or(1.0);
    const auto answer = sizing::estimateSpeed(question);
    return contains(row.output, "per_gpu") ? answer.outputTokensPerSecond / gpus : answer.outputTokensPerSecond;
}

/// "70B" and "3.8b" in a name: parameters.
std::optional<double> parametersIn(const std::string& name)
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        const auto end = name.find_first_not_of("0123456789.", at);
        const bool counts = end != std::string::npos && end > at && (name[end] == 'B' || name[end] == 'b');
        if (counts && (at == 0 || name[at - 1] == '-')) {
            return numberOf(std::string_view(name).substr(at, end - at)).value_or(0.0) * 1e9;
        }
        at = std::max(at, end == std::string::npos || end == at ? at : end - 1);
    }
    return std::nullopt;
}

/// The format at the end of a file's name: "LLaMA-7B-Q8_0".
std::string formatIn(const std::string& name)
{
    const std::string known = sizing::weightFormatNamed(name.substr(name.rfind('-') + 1));
    return known.empty() ? "fp16" : known;
}

/// The model of a row: the catalogue's, else a dense one of the size in its name.
std::optional<catalogue::ModelCard> cardOf(const Row& row, const catalogue::Catalogue& catalogue)
{
    if (const catalogue::ModelCard* known = modelOf(catalogue, row.text("model"))) {
        return *known;
    }
    const auto parameters = parametersIn(row.text("model"));
    return parameters ? std::optional(sizing::denseCard(*parameters)) : std::nullopt;
}

/// A device of which only the bandwidth is given. Its arithmetic does not bind one sequence: as much for each byte as a
/// data-centre GPU has.
catalogue::Accelerator deviceOf(const Row& row)
{
    catalogue::Accelerator device;
    device.id = "device";
    device.memoryGbMarketed = 1'000.0;
    device.bandwidthGbPerSecond = row.number("bandwidth_GBps");
    device.tflopsBf16 = device.bandwidthGbPerSecond * 0.3;
    return device;
}

/// The most tokens a second that reading the whole file and the cache once a token allows, as the source counts. Ours
/// leaves out the embedding, which is only looked up: above theirs, by at most the 15 % that an embedding takes of a
/// model of this size.
std::optional<double> memoryCeiling(const Row& row, const catalogue::Catalogue& catalogue)
{
    const auto card = cardOf(row, catalogue);
    if (!card) {
        return std::nullopt;
    }
    const catalogue::Accelerator device = deviceOf(row);
    const sizing::ModelWork work = sizing::modelWork(*card, formatIn(row.text("model")));
    const auto load = sizing::stepLoad({&work, &device, 16, {}, 1, {}});
    if (!load || !card->architecture) {
        return std::nullopt;
    }
    const double context = row.number("context", 512.0);
    const double file = sizing::storedBytes<double>(*card, sizing::modelStructure(*card), formatIn(row.text("model")));
    const double cache = sizing::cacheBytes<double>(sizing::cacheDesign(*card->architecture, 16), context);
    const double theirs = load->bandwidth / (file + cache);
    const double ours = load->bandwidth / sizing::bytesRead(*load, {1.0, context, 1.0, 1.0});
    constexpr double mostOfAnEmbedding = 1.15;
    return ours >= theirs && ours <= mostOfAnEmbedding * theirs ? std::optional(theirs) : std::nullopt;
}

/// One user of llama.cpp on a device of that bandwidth.
std::optional<double> oneUser(const Row& row, const catalogue::Catalogue& catalogue)
{
    const auto card = cardOf(row, catalogue);
    const auto profile = std::ranges::find(catalogue.profiles, "llama-cpp", &catalogue::ServingProfile::id);
    if (!card || profile == catalogue.profiles.end()) {
        return std::nullopt;
    }
    const catalogue::Accelerator device = deviceOf(row);
    sizing::SpeedQuestion question;
    question.model = &*card;
    question.accelerator = &device;
    question.profile = &*profile;
    question.weightFormat = formatIn(row.text("model"));
    question.gpusPerNode = 1;
    question.inputTokens = question.cachedInputTokens = row.number("context", 512.0); // decoding alone is asked for
    question.outputTokens = 128.0;
    question.amount = row.number("batch", 1.0);
    return sizing::estimateSpeed(question).outputTokensPerSecond;
}

/// A GPU of the row's peak and bandwidth.
std::optional<double> ridge(const Row& row)
{
    catalogue::Accelerator gpu;
    gpu.bandwidthGbPerSecond = row.number("bandwidth_TBps") * 1e3;
    gpu.tflopsBf16 = row.has("peak_PFLOPS") ? row.number("peak_PFLOPS") * 1e3 : row.number("peak_TFLOPS");
    return sizing::ridgePoint(gpu, 16);
}

/// Bytes of experts that a pass reads which wakes each of them once.
double routedExpertBytes(const Row& row)
{
    sizing::RoutedLoad routed;
    routed.experts = routed.perToken = row.number("unique_experts");
    routed.bytesPerExpert = row.number("moe_layers") * row.number("expert_MB") * 1e6;
    sizing::StepLoad load;
    load.routed.push_back(routed);
    return sizing::detail::expertBytes(load, 1.0);
}

/// GiB of one GPU when weights of that size are divided over tensor-parallel ranks.
double gibOfOneGpu(double gib, int gpus)
{
    sizing::WeightBytes weights;
    weights.dense = gib * base::bytesPerGibibyte;
    return sizing::weightBytesPerGpu(weights, {.gpus = gpus, .tensorParallel = gpus}) / base::bytesPerGibibyte;
}

/// Weights and cache of one sequence on one GPU.
double bytesTogether(const Row& row)
{
    sizing::MemoryModel model;
    model.weights.dense = row.number("weights_bytes");
    model.cache.groups.push_back({.layers = 1.0, .entryBytes = row.number("kv_bytes")});
    return (sizing::weightsGib(model, {}) + sizing::cacheGib(model, {}, 1.0, 1.0)) * base::bytesPerGibibyte;
}

/// The cache of one request of a published eight-billion model with grouped heads, whatever its weights take.
std::optional<double> cacheOfEightBillion(const Row& row, const catalogue::Catalogue& catalogue)
{
    const auto card = std::ranges::find(catalogue.models, "llama-3.1-8b", &catalogue::ModelCard::id);
    if (card == catalogue.models.end() || !card->architecture) {
        return std::nullopt;
    }
    return sizing::cacheBytes<double>(sizing::cacheDesign(*card->architecture, 16), row.number("context")) / 1e9;
}

} // namespace

std::vector<Formula> sizeFormulas()
{
    return {
        of({"kv_GB_per_request"}, [](const Row& row, const Rows&,
                                     const catalogue::Catalogue& known) { return cacheOfEightBillion(row, known); }),
        of({"kv_GB"}, [](const Row& row) { return kvBytes(row) / 1e9; }),
        of({"kv_GiB"}, [](const Row& row) { return kvBytes(row) / base::bytesPerGibibyte; }),
        of({"kv_MiB"}, [](const Row& row) { return kvBytes(row) / base::bytesPerGibibyte * 1024.0; }),
        of({"kv_bytes_per_token"}, kvBytesPerToken),
        of({"kv_bytes"}, kvBytes),
        of({"kv_blocks"},
           [](const Row& row) { return base::roundedUp(row.number("tokens") / row.number("block_size")); }),
        of({"kv_pool"}, cachePoolGib),
        of({"vram_GB"}, [](const Row& row) { return weightBytes(row) / 1e9; }),
        of({"weight_bytes_read"}, [](const Row& row) { return weightBytes(row) / 1e9; }),
        of({"weights_GiB"}, [](const Row& row) { return weightBytes(row) / base::bytesPerGibibyte; }),
        of({"total_bytes"}, bytesTogether),
        of(
            {"weights_bytes"},
            [](const Row& row, const Rows&, const catalogue::Catalogue& known) { return storedWeights(row, known); },
            ofWeights),
        of(
            {"weights_GB"},
            [](const Row& row, const Rows&, const catalogue::Catalogue& known) {
                const auto bytes = storedWeights(row, known);
                return bytes ? std::optional(*bytes / 1e9) : std::nullopt;
            },
            ofWeights),
        of({"per_gpu_GiB"},
           [](const Row& row) {
               return gibOfOneGpu(row.number("total_GiB"), static_cast<int>(row.number("gpus", 1.0)));
           }),
        of({"routed_expert_bytes"}, [](const Row& row) { return routedExpertBytes(row) / 1e9; }),
        of({"roofline_ridge"}, ridge),
        of({"fits"}, [](const Row& row, const Rows&, const catalogue::Catalogue& known) { return fits(row, known); }),
        of(
            {"max_tokens_per_s"},
            [](const Row& row, const Rows&, const catalogue::Catalogue& known) { return memoryCeiling(row, known); },
            ofCeiling),
        of(
            {"decode_tokens_per_s"},
            [](const Row& row, const Rows&, const catalogue::Catalogue& known) { return oneUser(row, known); },
            ofUnlistedGpu, unlistedGpu),
        of(
            {"output_tokens_per_s"},
            [](const Row& row, const Rows&, const catalogue::Catalogue& known) { return estimatedSpeed(row, known); },
            ofSpeed, oneRun),
    };
}

} // namespace evenhost::validation
