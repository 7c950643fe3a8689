// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/benchmarkrows.h"

#include "importers/benchmarkload_p.h"
#include "importers/benchmarktasks.h"
#include "importers/text_p.h"
#include "importers/writtennames.h"
#include "sizing/memory.h"
#include "sizing/weightformat.h"

#include <algorithm>
#include <cmath>

namespace evenhost::importers {

using catalogue::Accelerator;
using catalogue::ModelCard;
using sizing::Layout;
using sizing::LoadKind;
using sizing::SpeedQuestion;

namespace {

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
    layout.pipelineParallel = table.gpuCount(row, "pp");
    layout.dataParallelAttention = table.gpuCount(row, "dp_attention");
    layout.expertParallel = table.gpuCount(row, "ep");
    layout.tensorParallel = table.gpuCount(row, "tp");
    layout.gpus =
        table.gpuCount(row, "n_gpus", layout.tensorParallel * layout.pipelineParallel * layout.dataParallelAttention);
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
    // With data-parallel attention the engines still divide the experts over all GPUs.
    layout.expertParallel =
        layout.dataParallelAttention > 1 && layout.expertParallel == 1 ? stage : std::min(layout.expertParallel, stage);
    layout.gpus = layout.tensorParallel * layout.dataParallelAttention * layout.pipelineParallel;
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
    // llama.cpp sets no share aside.
    const double nearlyAll = q.profile->id == "llama-cpp" ? 1.0 : 0.98;
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

void readMeasured(BenchmarkRow& result, const CsvTable& table, std::size_t row)
{
    result.measured.firstTokenMs = table.number(row, "ttft_ms");
    result.measured.outputTokenMs = table.number(row, "tpot_ms");
    result.measured.outputTokensPerSecond = table.number(row, "out_tok_s_system");
}

constexpr int largestTensorParallel = 16;
constexpr double tunedMemoryLimit = 0.97;

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

namespace {

/// The catalogue's card, or one made of the numbers in the name; false when neither is there.
bool readModel(BenchmarkRow& result, std::string_view name, const catalogue::Catalogue& catalogue)
{
    SpeedQuestion& q = result.question;
    q.model = modelAsWritten(catalogue, name);
    if (q.model == nullptr) {
        if (std::optional<ModelCard> card = modelFromItsName(name)) {
            result.namedModel = std::make_shared<const ModelCard>(*std::move(card));
            q.model = result.namedModel.get();
            addNote(result.note, "parameters from the model's name");
        }
    }
    return q.model != nullptr;
}

/// The best layout over the row's GPUs; where their number is not stated either, the fewest of one node that serve it.
void chooseLayout(BenchmarkRow& result, std::optional<int> gpus)
{
    SpeedQuestion& q = result.question;
    q.chosenLayout = true;
    std::optional<Layout> best;
    int count = gpus.value_or(1);
    best = sizing::bestLayout(q, count);
    while (!best && !gpus && count < q.gpusPerNode) {
        count *= 2;
        best = sizing::bestLayout(q, count);
    }
    q.layout = best.value_or(Layout{count, count, 1, 1, 1});
    result.replicas = std::max(1.0, std::floor(static_cast<double>(count) / q.layout.gpus));
    if (q.load == LoadKind::Concurrency) {
        result.replicas = std::min(result.replicas, std::max(1.0, q.amount));
    }
    if (q.load == LoadKind::Concurrency || q.load == LoadKind::Rate) {
        q.amount /= result.replicas;
    }
    addNote(result.note, "layout chosen");
}

/// Who enters a suite's contest runs the narrowest format the GPU computes in, where the table does not say.
std::string contestFormat(const Accelerator& accelerator)
{
    if (accelerator.tflopsFp4) {
        return accelerator.vendor == "AMD" ? "mxfp4" : "nvfp4";
    }
    return accelerator.tflopsFp8 ? "fp8" : "int8";
}

void readFormats(BenchmarkRow& result, const CsvTable& table, std::size_t row, bool contest)
{
    SpeedQuestion& q = result.question;
    const std::string precision = lower(table.text(row, "weight_precision"));
    const bool unrecorded = contest && (precision.empty() || contains(precision, "not recorded"));
    q.weightFormat =
        unrecorded ? contestFormat(*q.accelerator) : weightFormatOf(precision, table.text(row, "model"), *q.model);
    q.kvBits = kvBitsOf(table.text(row, "kv_precision"), q.weightFormat, contest ? "tensorrt-llm" : result.engine);
    const bool tuned = contest || result.engine == "tensorrt-llm";
    q.memoryLimit = tuned ? tunedMemoryLimit : q.memoryLimit;
    if (unrecorded) {
        addNote(result.note, "precision taken to be " + q.weightFormat);
    }
}

} // namespace

BenchmarkRow benchmarkRow(const CsvTable& table, std::size_t row, const catalogue::Catalogue& catalogue)
{
    BenchmarkRow result;
    result.id = table.text(row, "row_id");
    readMeasured(result, table, row);
    SpeedQuestion& q = result.question;
    if (!readModel(result, table.text(row, "model"), catalogue)) {
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
    const bool contest = contains(lower(table.text(row, "regime")), "mlperf");
    const catalogue::BenchmarkTask* task = contest ? benchmarkTask(catalogue, "mlperf", *q.model) : nullptr;
    const std::optional<RowLoad> load = rowLoad(table, row, task);
    const bool layoutGiven = table.number(row, "tp").has_value();
    const Layout written = writtenLayout(table, row);
    const Layout layout = consistent(withoutSquares(written));
    const bool supported =
        load && profile != catalogue.profiles.end()
        && (!layoutGiven || std::max(layout.tensorParallel, layout.expertParallel) <= largestTensorParallel);
    if (!supported) {
        result.status = "unsupported_regime";
        return result;
    }
    q.profile = &*profile;
    readFormats(result, table, row, contest);
    q.gpusPerNode = q.accelerator->maximumPerNode > 0 ? q.accelerator->maximumPerNode : 8;
    q.inputTokens = load->inputTokens;
    q.outputTokens = load->outputTokens;
    result.nominalOutputTokens = load->nominalOutputTokens;
    q.load = load->kind;
    q.amount = load->amount;
    q.requests = load->requests;
    q.targets = load->targets;
    q.withoutClients = load->withoutClients;
    q.acceptedTokensPerStep = load->acceptedTokensPerStep;
    result.promptAssumed = load->promptAssumed;
    result.firstTokenPrompt = load->firstTokenPrompt;
    addNote(result.note, load->note);
    if (layoutGiven) {
        setLayout(q, written);
    } else {
        const bool counted = table.number(row, "n_gpus").has_value();
        chooseLayout(result, counted ? std::optional(layout.gpus) : std::nullopt);
    }
    result.speculationUnknown =
        q.acceptedTokensPerStep <= 1.0 && q.model->architecture && q.model->architecture->prediction.has_value();
    q.draftsUnknown = result.speculationUnknown;
    result.status = "ok";
    return result;
}

} // namespace evenhost::importers
