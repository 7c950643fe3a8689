// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/config.h"

#include "importers/configquantisation_p.h"
#include "importers/configshape_p.h"
#include "sizing/parameters.h"

#include <algorithm>

namespace evenhost::importers {

using catalogue::Architecture;
using catalogue::FeedForwardGroup;
using catalogue::MixerGroup;
using catalogue::ModelCard;

namespace {

/// Adds a layer to the group that is equal to it, or starts one.
template <class Group>
void addLayer(std::vector<Group>& groups, const Group& layer)
{
    for (Group& group : groups) {
        Group one = group;
        one.layers = layer.layers;
        if (one == layer) {
            group.layers += layer.layers;
            return;
        }
    }
    groups.push_back(layer);
}

bool isTied(const ConfigNode& config, const ModelSizes& sizes, ConfigNotes& notes)
{
    if (const std::optional<bool> written = config.flag({"tie_word_embeddings", "tie_embedding", "tie_embeddings"})) {
        return *written;
    }
    // The library ties by default; most families' own classes do not.
    const bool tied = isType(sizes.type, {"gemma",      "gemma2",       "gemma3",      "gemma3n", "gemma4",  "cohere",
                                          "cohere2",    "gpt2",         "gpt_bigcode", "bloom",   "opt",     "mpt",
                                          "starcoder2", "lfm2",         "lfm2_moe",    "smollm3", "minicpm", "minicpm3",
                                          "ernie4_5",   "ernie4_5_moe", "codegen",     "mamba",   "mamba2",  "t5"});
    notes.assumed("tie_word_embeddings", tied ? "true" : "false");
    return tied;
}

/// Layers that predict further tokens: a name of their own count, or DeepSeek's.
void readPrediction(const ConfigNode& config, Architecture& a, ConfigNotes& notes)
{
    const int stored = config.countOr({"num_nextn_predict_layers", "mtp_num_hidden_layers", "num_mtp_layers"}, 0, 64);
    if (stored <= 0) {
        if (config.countOr({"num_mtp_modules"}, 0, 64) > 0) {
            notes.note(base::Severity::Info, "config_prediction_unknown", {});
        }
        return;
    }
    catalogue::PredictionLayers prediction;
    prediction.stored = stored;
    prediction.mixerGroup = 0;
    // They repeat the attention layer, not the recurrent one.
    for (std::size_t i = 0; i < a.mixers.size(); ++i) {
        const auto kind = a.mixers[i].kind;
        const bool recurrent = kind == catalogue::MixerKind::Mamba2 || kind == catalogue::MixerKind::GatedDelta
                               || kind == catalogue::MixerKind::KimiDelta;
        if (!recurrent) {
            prediction.mixerGroup = static_cast<int>(i);
            break;
        }
    }
    const bool own = config.text({"model_type"}).starts_with("deepseek_v3");
    prediction.ownEmbedding = prediction.ownHead = own;
    const bool dense = !a.feedForwards.empty() && a.feedForwards.back().experts <= 0;
    prediction.denseWidth = dense ? a.feedForwards.back().width : 0;
    a.prediction = prediction;
}

/// Hyper-connections: two mixings a layer, each from all streams to weights for every pair.
double hyperConnections(const ConfigNode& config, const ModelSizes& sizes)
{
    const double streams = config.countOr({"hc_mult"}, 0, 64);
    return streams > 1.0 ? 2.0 * streams * sizes.hidden * (2.0 * streams + streams * streams) : 0.0;
}

/// Gemma 3n and 4: what turns a layer's own embeddings into its input, the low-rank side path, the mixing of streams.
double layerInputs(const ConfigNode& config, const ModelSizes& sizes)
{
    const double hidden = sizes.hidden;
    const double width = config.countOr({"hidden_size_per_layer_input"}, 0);
    const double sidePath = config.countOr({"laurel_rank"}, 0);
    const double streams = config.countOr({"altup_num_inputs"}, 1, 64);
    return sizes.layers * hidden * (3.0 * width + 2.0 * sidePath) + 2.0 * (streams - 1.0) * hidden * hidden;
}

/// The architecture, and its layers in their order; nothing when a part of it cannot be known.
std::optional<Architecture> readArchitecture(const ConfigNode& config, std::vector<LayerShape>& layers,
                                             ConfigNotes& notes)
{
    ModelSizes sizes = readSizes(config, notes);
    if (notes.fatal()) {
        return std::nullopt;
    }
    if (config.has({"zero_expert_num"})) {
        sizes.layers *= 2; // LongCat: two attentions and two dense blocks a written layer, experts beside the first
    }
    layers.assign(static_cast<std::size_t>(sizes.layers), {});
    readMixers(config, sizes, layers, notes);
    readFeedForwards(config, sizes, layers, notes);
    if (notes.fatal()) {
        return std::nullopt;
    }
    Architecture a;
    a.layers = sizes.layers;
    a.hidden = sizes.hidden;
    a.vocabulary = sizes.vocabulary;
    a.tiedEmbeddings = isTied(config, sizes, notes);
    double extra = 0.0;
    for (const LayerShape& layer : layers) {
        for (const MixerGroup& mixer : layer.mixers) {
            addLayer(a.mixers, mixer);
        }
        if (layer.feedForward) {
            addLayer(a.feedForwards, *layer.feedForward);
        }
        extra += layer.extraParameters;
    }
    extra += layerInputs(config, sizes);
    a.extraParametersPerLayer = hyperConnections(config, sizes) + extra / sizes.layers;
    if (a.extraParametersPerLayer != 0.0) {
        a.extraNote = extra != 0.0 ? "parts of the mixers that the groups do not count" : "hyper-connections";
    }
    readPrediction(config, a, notes);
    a.provenance = {"published config.json", {}, base::Confidence::Published, {}};
    return a;
}

/// Embeddings of each layer (Gemma 3n and 4): looked up, not multiplied.
double layerEmbeddings(const ConfigNode& config)
{
    const double width = config.countOr({"hidden_size_per_layer_input"}, 0);
    const double rows = config.countOr({"vocab_size_per_layer_input"}, 0);
    return width * rows * config.countOr({"num_hidden_layers"}, 0);
}

void setCounts(ModelCard& card, const ConfigNode& config)
{
    const sizing::ParameterParts parts = sizing::parameterParts(*card.architecture);
    const base::Provenance derived{"derived from the published config.json", {}, base::Confidence::Estimated, {}};
    card.parameters.total = parts.total();
    card.parameters.active = parts.routed > 0.0 ? parts.active() : parts.total();
    card.parameters.lookup = layerEmbeddings(config);
    card.parameters.provenance = derived;
    if (parts.routed > 0.0 && parts.embedding > 0.0) {
        card.parameters.headlineActive = parts.active() + parts.embedding;
        card.parameters.headlineNote = "with the input embedding";
    }
}

std::string plainId(std::string_view name)
{
    const auto slash = name.rfind('/');
    std::string id;
    for (const char raw : slash == std::string_view::npos ? name : name.substr(slash + 1)) {
        const char c = raw >= 'A' && raw <= 'Z' ? static_cast<char>(raw - 'A' + 'a') : raw;
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        id += allowed ? c : '-';
    }
    return id;
}

/// A name for the card: the file's own, else its type and folder's.
void setName(ModelCard& card, const ConfigNode& root, std::string_view fileName)
{
    std::string name = root.text({"_name_or_path", "name_or_path"});
    if (name.starts_with('/') || name.starts_with('.')) {
        name.clear(); // somebody's disk
    }
    card.repository = name;
    if (name.empty()) {
        const auto slash = fileName.find_last_of("/\\");
        name = slash == std::string_view::npos ? fileName : fileName.substr(slash + 1);
        for (const std::string_view ending : {".json", "config", "_"}) {
            if (name.size() > ending.size() && name.ends_with(ending)) {
                name.erase(name.size() - ending.size());
            }
        }
    }
    card.id = plainId(name);
    if (card.id.empty() || card.id == "-") {
        const std::string type = root.text({"model_type"});
        card.id = type.empty() ? "imported-model" : plainId(type);
    }
    const auto slash = name.rfind('/');
    card.name = slash == std::string::npos ? name : name.substr(slash + 1);
    card.vendor = slash == std::string::npos ? std::string() : name.substr(0, slash);
}

double contextTokens(const ConfigNode& config)
{
    return config
        .number({"max_position_embeddings", "model_max_length", "max_seq_len", "seq_length", "n_positions",
                 "max_sequence_length", "max_seq_length", "n_ctx"})
        .value_or(0.0);
}

} // namespace

base::Result<ImportedCard> cardFromConfig(std::string_view text, std::string_view fileName,
                                          std::string_view quantisation)
{
    const base::Result<Json> parsed = readConfigJson(text, fileName);
    if (!parsed) {
        return parsed.error();
    }
    std::optional<Json> separate;
    if (!quantisation.empty()) {
        base::Result<Json> other = readConfigJson(quantisation, "hf_quant_config.json");
        if (!other) {
            return other.error();
        }
        separate = std::move(*other);
    }
    const ConfigNode root(*parsed);
    const ConfigNode config = textSection(root);

    ImportedCard imported;
    ConfigNotes notes;
    for (const std::string& key : absurdSizes(config.json())) {
        notes.note(base::Severity::Warning, "config_absurd_size", {key});
    }
    ModelCard& card = imported.card;
    setName(card, root, fileName);
    card.context.tokens = std::clamp(contextTokens(config), 0.0, 1e9);
    card.context.provenance = {"published config.json", {}, base::Confidence::Published, {}};
    std::vector<LayerShape> layers;
    card.architecture = readArchitecture(config, layers, notes);
    if (card.architecture) {
        setCounts(card, config);
    }
    imported.released = releasedFormat(root, config, separate ? &*separate : nullptr, card.architecture, layers, notes);
    card.nativeFormat = imported.released.format;
    if (imported.released.bytes) {
        catalogue::Checkpoint checkpoint;
        checkpoint.repository = card.repository;
        checkpoint.format = imported.released.format;
        checkpoint.sizeGb = *imported.released.bytes / base::bytesPerGigabyte;
        checkpoint.note = "size derived from the configuration's quantisation section";
        checkpoint.provenance = {"derived from the published configuration", {}, base::Confidence::Estimated, {}};
        card.checkpoints.push_back(std::move(checkpoint));
    }
    card.provenance = {"imported from a published configuration", {}, base::Confidence::Estimated, {}};
    notes.note(base::Severity::Info, "config_no_licence", {});
    imported.findings = std::move(notes.findings());
    return imported;
}

} // namespace evenhost::importers
