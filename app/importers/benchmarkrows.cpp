// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/benchmarkrows.h"

#include "importers/writtennames.h"
#include "sizing/memory.h"
#include "sizing/weightformat.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace evenhost::importers {

using catalogue::Accelerator;
using catalogue::ModelCard;
using sizing::Layout;
using sizing::LoadKind;
using sizing::SpeedQuestion;

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

int count(const CsvTable& table, std::size_t row, std::string_view column, int otherwise)
{
    const std::optional<double> value = table.number(row, column);
    constexpr double most = 1e6;
    return value && *value >= 1.0 && *value <= most ? static_cast<int>(*value) : otherwise;
}

/// The format a row's precision column means. A row that leaves it to the checkpoint is read by the model's name, then
/// by the card: released precision, or sixteen bit for a repository that says nothing.
std::string weightFormatOf(std::string_view precision, std::string_view modelName, const ModelCard& card)
{
    const std::string text = lower(precision);
    const std::string name = lower(modelName);
    const bool natively4 = contains(card.nativeFormat, "mxfp4");
    if (contains(text, "ollama")) {
        return natively4 ? card.nativeFormat : "q4_k_m";
    }
    const bool left = contains(text, "checkpoint") || contains(text, "not ") || text.empty();
    if (left && contains(text, "bf16 (")) {
        return "bf16";
    }
    for (const std::string_view said : {left ? std::string_view() : std::string_view(text), std::string_view(name)}) {
        // "fp8 (gemm fp8, moe fp8_block)" says it first.
        std::string format = sizing::weightFormatNamed(said.substr(0, said.find('(')));
        if (format.empty()) {
            format = sizing::weightFormatNamed(said);
        }
        if (!format.empty()) {
            // Models released in MXFP4 are served as released whatever the sheet calls it.
            return natively4 && format != "bf16" ? card.nativeFormat : format;
        }
    }
    return card.nativeFormat.empty() ? "bf16" : card.nativeFormat;
}

/// Bits of the KV cache. Where nothing is said: TensorRT-LLM's quantised checkpoints carry an 8-bit cache, the other
/// engines follow the activations.
int kvBitsOf(std::string_view precision, std::string_view format, std::string_view engine)
{
    constexpr int wide = 16;
    constexpr int narrow = 8;
    const std::string text = lower(precision);
    if (contains(text, "fp8") && !contains(text, "auto")) {
        return narrow;
    }
    const bool quantised = format == "fp8" || format == "nvfp4";
    const bool silent = text.empty() || text == "not stated";
    return silent && quantised && engine == "tensorrt-llm" ? narrow : wide;
}

/// As the row says it.
Layout writtenLayout(const CsvTable& table, std::size_t row)
{
    Layout layout;
    layout.pipelineParallel = count(table, row, "pp", 1);
    layout.dataParallelAttention = count(table, row, "dp_attention", 1);
    layout.expertParallel = count(table, row, "ep", 1);
    layout.tensorParallel = count(table, row, "tp", 1);
    layout.gpus =
        count(table, row, "n_gpus", layout.tensorParallel * layout.pipelineParallel * layout.dataParallelAttention);
    return layout;
}

/// Without degrees that were multiplied although they share GPUs.
Layout withoutSquares(Layout layout)
{
    const int real = layout.expertParallel;
    const bool squared = real > 1 && layout.gpus == real * real
                         && (layout.tensorParallel == layout.gpus || layout.dataParallelAttention == layout.gpus);
    if (squared) {
        layout.gpus = real;
        layout.tensorParallel = std::min(layout.tensorParallel, real);
        layout.dataParallelAttention = std::min(layout.dataParallelAttention, real);
    } else if (real > 1 && layout.expertParallel == layout.gpus && layout.tensorParallel == layout.dataParallelAttention
               && layout.tensorParallel > 1 && layout.tensorParallel * layout.dataParallelAttention == layout.gpus) {
        layout.gpus = layout.tensorParallel;
        layout.expertParallel = layout.tensorParallel;
        layout.dataParallelAttention = 1;
    }
    return layout;
}

/// gpus = tensor x data x pipeline, whatever was left out or counted otherwise (SGLang counts the data-parallel ranks
/// inside the tensor-parallel ones).
Layout consistent(Layout layout)
{
    const int stage = std::max(1, layout.gpus / layout.pipelineParallel);
    if (layout.dataParallelAttention > stage) {
        layout.dataParallelAttention = stage;
    }
    layout.tensorParallel = std::max(1, stage / layout.dataParallelAttention);
    layout.expertParallel = std::min(layout.expertParallel, stage);
    layout.gpus = layout.tensorParallel * layout.dataParallelAttention * layout.pipelineParallel;
    return layout;
}

/// A table that names GPUs but no layout: as many replicas as fit, each the smallest that leaves a third of its memory
/// for the cache.
Layout smallestReplica(const SpeedQuestion& q, int gpus)
{
    constexpr double cacheShare = 1.0 / 3.0;
    const sizing::MemoryModel memory = sizing::memoryModel(*q.model, *q.accelerator, q.weightFormat, q.kvBits);
    Layout layout;
    while (layout.gpus < gpus && sizing::cacheRoomGib(memory, layout) < cacheShare * sizing::usableGib(memory)) {
        layout.gpus *= 2;
        layout.tensorParallel = layout.gpus;
    }
    return layout;
}

/// True when the weights leave room for at least one sequence.
bool holdsOne(const SpeedQuestion& q, const Layout& layout, double limit)
{
    sizing::EngineMemory engine;
    engine.limit = limit;
    const auto memory = sizing::memoryModel(*q.model, *q.accelerator, q.weightFormat, q.kvBits, false, engine);
    return sizing::maximumSequences(memory, layout, q.inputTokens + q.outputTokens) >= 1.0;
}

/// Sets layout and memory limit. The run took place, so whatever it was given held the model: the layout as it reads
/// best if that one does, else as it is written, else with nearly all of the memory.
void setLayout(SpeedQuestion& q, const Layout& written)
{
    const Layout best = consistent(withoutSquares(written));
    const Layout plain = consistent(written);
    constexpr double nearlyAll = 0.98;
    for (const double limit : {q.memoryLimit, nearlyAll}) {
        for (const Layout& layout : {best, plain}) {
            if (holdsOne(q, layout, limit)) {
                q.layout = layout;
                q.memoryLimit = limit;
                return;
            }
        }
    }
    q.layout = best;
}

struct Lengths
{
    double input = 0.0;
    double output = 0.0;
    double nominalOutput = 0.0;
};

std::optional<Lengths> lengthsOf(const CsvTable& table, std::size_t row)
{
    const std::optional<double> output = table.number(row, "osl");
    const std::optional<double> input = table.number(row, "isl");
    if (!output || *output < 1.0) {
        return std::nullopt;
    }
    constexpr double meanShare = 0.9;
    const bool drawn =
        contains(table.text(row, "notes"), "InferenceX") || contains(table.text(row, "source"), "InferenceX");
    const double share = drawn ? meanShare : 1.0;
    return Lengths{input.value_or(*output) * share, *output * share, *output};
}

/// Sets the load; false when the row describes one the model does not cover.
bool readLoad(SpeedQuestion& q, std::string_view concurrency, std::string_view regime)
{
    const std::string text = lower(concurrency);
    const std::string how = lower(regime);
    if (contains(how, "prefill-only") || contains(how, "disaggregat") || contains(how, "decode-only")
        || contains(how, "burst") || contains(text, "slo")) {
        return false;
    }
    if (text.starts_with("max-throughput")) {
        q.load = LoadKind::Maximum;
        return true;
    }
    const bool rate = text.starts_with("rate=");
    const std::string_view digits = std::string_view(text).substr(rate ? 5 : 0);
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || !(value > 0.0) || !std::isfinite(value)
        || (!rate && end != digits.data() + digits.size())) {
        return false;
    }
    q.load = rate ? LoadKind::Rate : LoadKind::Concurrency;
    q.amount = value;
    q.withoutClients = contains(how, "static batch") || contains(how, "offline");
    return true;
}

bool saysSpeculation(const CsvTable& table, std::size_t row)
{
    const std::string quality = lower(table.text(row, "quality"));
    const std::string version = lower(table.text(row, "engine_version"));
    return contains(quality, "speculative decoding on") || contains(version, "(mtp)");
}

void readMeasured(BenchmarkRow& result, const CsvTable& table, std::size_t row)
{
    result.measured.firstTokenMs = table.number(row, "ttft_ms");
    result.measured.outputTokenMs = table.number(row, "tpot_ms");
    result.measured.outputTokensPerSecond = table.number(row, "out_tok_s_system");
}

constexpr int largestTensorParallel = 16;
constexpr double tensorRtMemoryLimit = 0.97;

} // namespace

std::string engineFamily(std::string_view engine)
{
    const std::string text = lower(engine);
    if (contains(text, "trt") || contains(text, "tensorrt")) {
        return contains(text, "vllm") ? "vllm" : "tensorrt-llm";
    }
    if (contains(text, "vllm")) {
        return "vllm";
    }
    if (contains(text, "sglang")) {
        return "sglang";
    }
    return contains(text, "llama.cpp") || contains(text, "llama_cpp") ? "llama-cpp" : "vllm";
}

BenchmarkRow benchmarkRow(const CsvTable& table, std::size_t row, const catalogue::Catalogue& catalogue)
{
    BenchmarkRow result;
    result.id = table.text(row, "row_id");
    readMeasured(result, table, row);
    SpeedQuestion& q = result.question;
    q.model = modelAsWritten(catalogue, table.text(row, "model"));
    if (q.model == nullptr) {
        result.status = "unknown_model";
        return result;
    }
    q.accelerator = acceleratorAsWritten(catalogue, table.text(row, "gpu"));
    if (q.accelerator == nullptr) {
        result.status = "unknown_gpu";
        return result;
    }
    result.engine = engineFamily(table.text(row, "engine"));
    const auto profile = std::ranges::find(catalogue.profiles, result.engine, &catalogue::ServingProfile::id);
    const std::optional<Lengths> lengths = lengthsOf(table, row);
    const bool layoutGiven = table.number(row, "tp").has_value();
    const Layout written = writtenLayout(table, row);
    const Layout layout = consistent(withoutSquares(written));
    const bool supported =
        readLoad(q, table.text(row, "concurrency"), table.text(row, "regime")) && lengths
        && profile != catalogue.profiles.end() && !saysSpeculation(table, row)
        && (!layoutGiven || std::max(layout.tensorParallel, layout.expertParallel) <= largestTensorParallel);
    if (!supported) {
        result.status = "unsupported_regime";
        return result;
    }
    q.profile = &*profile;
    q.weightFormat = weightFormatOf(table.text(row, "weight_precision"), table.text(row, "model"), *q.model);
    q.kvBits = kvBitsOf(table.text(row, "kv_precision"), q.weightFormat, result.engine);
    q.memoryLimit = result.engine == "tensorrt-llm" ? tensorRtMemoryLimit : q.memoryLimit;
    q.gpusPerNode = q.accelerator->maximumPerNode > 0 ? q.accelerator->maximumPerNode : 8;
    q.inputTokens = lengths->input;
    q.outputTokens = lengths->output;
    result.nominalOutputTokens = lengths->nominalOutput;
    if (layoutGiven) {
        setLayout(q, written);
    } else {
        q.layout = smallestReplica(q, layout.gpus);
    }
    const int gpus = count(table, row, "n_gpus", q.layout.gpus);
    result.replicas = layoutGiven ? 1.0 : std::max(1.0, std::floor(static_cast<double>(gpus) / q.layout.gpus));
    result.speculationUnknown = q.model->architecture && q.model->architecture->prediction.has_value();
    result.status = "ok";
    return result;
}

} // namespace evenhost::importers
