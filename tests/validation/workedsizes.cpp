// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/number.h"
#include "sizing/kvcache.h"
#include "sizing/memory.h"
#include "sizing/servingestimate.h"
#include "sizing/weights.h"
#include "workedformula.h"

#include <cctype>
#include <cmath>

namespace evenhost::validation {

namespace {

// How far a measurement may be from an estimate, as a factor.
constexpr double ofWeights = 1.1;
constexpr double ofSpeed =
    2.0; ///< one run of one engine version: repeated runs differ by half at their 90th percentile
constexpr double betweenReadings = 3.5;

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
    if (row.has("context")) { // conversations that long, whose past is cached
        question.cachedInputTokens = question.inputTokens * 0.95;
    }
    question.amount = row.first({"concurrency", "batch"}).value_or(1.0);
    const auto answer = sizing::estimateSpeed(question);
    return contains(row.output, "per_gpu") ? answer.outputTokensPerSecond / gpus : answer.outputTokensPerSecond;
}

/// A rate that memory alone bounds goes with the bandwidth: from the fastest other device of the same source, whose
/// printed figure has most digits.
std::optional<double> byBandwidth(const Row& row, const Rows& others)
{
    std::optional<double> value;
    double fastest = 0.0;
    for (const Row& other : others) {
        const double printed = numberOf(other.printed).value_or(0.0);
        if (other.source == row.source && other.output == row.output && other.id != row.id
            && other.text("model") == row.text("model") && printed > fastest) {
            fastest = printed;
            value = printed / other.number("bandwidth_GBps") * row.number("bandwidth_GBps");
        }
    }
    return value;
}

/// One sequence reads at least the active parameters a token and at most all of them: the middle of both, at the 2.96
/// bits a weight of a 2-bit file with its scales.
std::optional<double> betweenActiveAndTotal(const Row& row, const catalogue::Catalogue& catalogue)
{
    const catalogue::ModelCard* card = modelOf(catalogue, row.text("model"));
    if (card == nullptr || !(card->parameters.active > 0.0)) {
        return std::nullopt;
    }
    constexpr double bits = 2.96;
    const double middle = std::sqrt(card->parameters.active * card->parameters.total);
    return row.number("bandwidth_GBps") * 1e9 / (middle * bits / 8.0);
}

} // namespace

std::vector<Formula> sizeFormulas()
{
    return {
        of({"kv_GB_per_request"},
           [](const Row& row) { // of an 8-billion model with grouped heads, whatever its weights take
               Row design = row;
               design.inputs.insert({{"layers", "32"}, {"kv_heads", "8"}, {"head_dim", "128"}, {"bytes", "2"}});
               return kvBytes(design) / 1e9;
           }),
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
        of({"total_bytes"}, [](const Row& row) { return row.number("weights_bytes") + row.number("kv_bytes"); }),
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
        of({"per_gpu_GiB"}, [](const Row& row) { return row.number("total_GiB") / row.number("gpus", 1.0); }),
        of({"routed_expert_bytes"},
           [](const Row& row) {
               return row.number("unique_experts") * row.number("moe_layers") * row.number("expert_MB") / 1e3;
           }),
        of({"roofline_ridge"},
           [](const Row& row) { return row.number("peak_PFLOPS") * 1e3 / row.number("bandwidth_TBps"); }),
        of({"fits"}, [](const Row& row, const Rows&, const catalogue::Catalogue& known) { return fits(row, known); }),
        of({"max_tokens_per_s"},
           [](const Row& row, const Rows& rows, const catalogue::Catalogue&) { return byBandwidth(row, rows); }),
        of(
            {"decode_tokens_per_s"},
            [](const Row& row, const Rows&, const catalogue::Catalogue& known) {
                return betweenActiveAndTotal(row, known);
            },
            betweenReadings),
        of(
            {"output_tokens_per_s"},
            [](const Row& row, const Rows&, const catalogue::Catalogue& known) { return estimatedSpeed(row, known); },
            ofSpeed),
    };
}

} // namespace evenhost::validation
