// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/configshape_p.h"

#include <algorithm>
#include <array>

namespace evenhost::importers {

namespace {

constexpr int largestLayers = 2000;
constexpr int largestWidth = 10'000'000;

/// What the library's configuration classes take where a file is silent. Only what published files leave out.
struct UsualSizes
{
    std::string_view type;
    int hidden;
    int layers;
    int heads;
    int kvHeads;
    int headDim;
    int width;
    int vocabulary;
};

constexpr std::array usualSizes{
    UsualSizes{"gemma3_text", 0, 0, 8, 4, 256, 0, 262208},   UsualSizes{"gemma2", 0, 0, 0, 0, 256, 0, 256000},
    UsualSizes{"gemma", 0, 0, 0, 0, 256, 0, 256000},         UsualSizes{"llama", 4096, 32, 32, 0, 0, 11008, 32000},
    UsualSizes{"mistral", 4096, 32, 32, 8, 0, 14336, 32000}, UsualSizes{"qwen3", 0, 0, 0, 0, 128, 0, 0},
    UsualSizes{"qwen3_moe", 0, 0, 0, 0, 128, 0, 0},          UsualSizes{"qwen3_next", 0, 0, 0, 0, 256, 0, 0},
    UsualSizes{"deepseek_v2", 0, 0, 0, 0, 0, 0, 102400},
};

const UsualSizes* usualFor(const std::string& type)
{
    const auto* found = std::ranges::find(usualSizes, type, &UsualSizes::type);
    return found == usualSizes.end() ? nullptr : found;
}

/// A size that has to be there: from the file, else the class's own, else missing.
int needed(const ConfigNode& config, Keys keys, int usual, int largest, ConfigNotes& notes)
{
    if (const std::optional<int> value = config.count(keys, largest); value && *value > 0) {
        return *value;
    }
    if (usual > 0 && !config.has(keys)) {
        notes.assumed(*keys.begin(), std::to_string(usual));
        return usual;
    }
    notes.missing(*keys.begin());
    return 0;
}

bool describesText(const Json& json)
{
    return std::ranges::any_of(
        std::array{"hidden_size", "n_embd", "d_model", "num_hidden_layers", "n_layer", "n_layers", "num_layers", "dim"},
        [&](const char* key) { return json.contains(key); });
}

/// True when one of the names is there but says something that is not one size (a list of different ones, a text).
bool unusable(const ConfigNode& config, Keys keys)
{
    return config.has(keys) && !config.count(keys);
}

int keyValueHeads(const ConfigNode& config, const ModelSizes& sizes, int usual)
{
    const bool newFalcon = config.flag({"new_decoder_architecture"}).value_or(false);
    const bool grouped = config.flag({"multi_query_attention"}).value_or(false);
    if (grouped) {
        return config.countOr({"multi_query_group_num"}, 1);
    }
    if (config.flag({"multi_query"}).value_or(false) && !newFalcon) {
        return 1;
    }
    const std::optional<ConfigNode> nested = config.section({"attn_config"});
    if (nested && nested->text({"attn_type"}) == "multiquery_attention") {
        return 1;
    }
    const ConfigNode& place = nested ? *nested : config;
    const int otherwise = usual > 0 ? usual : sizes.heads;
    return place.countOr({"num_key_value_heads", "n_kv_heads", "num_kv_heads", "n_head_kv", "kv_n_heads",
                          "num_attention_groups", "num_query_groups", "multi_query_group_num"},
                         otherwise);
}

int denseWidth(const ConfigNode& config, const ModelSizes& sizes, int usual)
{
    const std::optional<ConfigNode> nested = config.section({"ffn_config"});
    const ConfigNode& place = nested ? *nested : config;
    if (config.flag({"block_auto_adjust_ff_dim"}).value_or(false)) {
        // LFM2: two thirds of the written width, rounded up to a multiple.
        const double written = config.number({"block_ff_dim", "intermediate_size"}).value_or(0.0);
        const double factor = config.number({"block_ffn_dim_multiplier"}).value_or(1.0);
        const int multiple = std::max(1, config.countOr({"block_multiple_of"}, 256));
        const int width = derivedSize(factor * derivedSize(2.0 * written / 3.0));
        return (width + multiple - 1) / multiple * multiple;
    }
    if (const std::optional<int> both = config.count({"mlp_hidden_size"}, largestWidth)) {
        return *both / 2; // OLMo's first version writes gate and up together
    }
    const std::optional<int> width = place.count(
        {"intermediate_size", "ffn_hidden_size", "n_inner", "ffn_dim", "hidden_dim", "d_ff", "feed_forward_size"},
        largestWidth);
    if (width && *width > 0) {
        return sizes.type == "qwen" ? *width / 2 : *width; // the first Qwen writes gate and up together
    }
    if (const std::optional<double> ratio = config.number({"expansion_ratio", "mlp_ratio"})) {
        return derivedSize(*ratio * sizes.hidden);
    }
    if (usual > 0) {
        return usual;
    }
    const bool fourTimes = config.has({"n_embd"})
                           || isType(sizes.type, {"gpt2", "gpt_neox", "gptj", "gpt_bigcode", "bloom", "falcon", "opt",
                                                  "codegen", "phi", "gpt_neo", "RefinedWeb", "RefinedWebModel"});
    return fourTimes ? 4 * sizes.hidden : 0;
}

} // namespace

void ConfigNotes::missing(std::string_view key)
{
    note(base::Severity::Warning, "config_missing_key", {std::string(key)});
    m_fatal = true;
}

void ConfigNotes::unknownLayer(std::string_view kind)
{
    if (!m_fatal) {
        note(base::Severity::Warning, "config_unknown_layer", {std::string(kind)});
    }
    m_fatal = true;
}

void ConfigNotes::assumed(std::string_view key, std::string_view value)
{
    note(base::Severity::Info, "config_assumed", {std::string(key), std::string(value)});
}

void ConfigNotes::note(base::Severity severity, std::string code, std::vector<base::Argument> arguments)
{
    m_findings.push_back({severity, std::move(code), std::move(arguments), "config", {}});
}

ConfigNode textSection(const ConfigNode& root)
{
    if (describesText(root.json())) {
        return root;
    }
    for (const char* key : {"text_config", "llm_config", "language_config", "language_model", "llm", "text_model",
                            "thinker_config", "model_config", "decoder"}) {
        const auto found = root.json().find(key);
        if (found == root.json().end() || !found->is_object()) {
            continue;
        }
        const ConfigNode nested(*found, &root);
        if (describesText(*found)) {
            return nested;
        }
        const auto deeper = found->find("text_config");
        if (deeper != found->end() && deeper->is_object()) {
            return ConfigNode(*deeper, &root);
        }
        if (found->contains("model_type")) { // everything else is the class's own
            return nested;
        }
    }
    return root;
}

ModelSizes readSizes(const ConfigNode& config, ConfigNotes& notes)
{
    ModelSizes sizes;
    sizes.type = config.text({"model_type"});
    const UsualSizes none{{}, 0, 0, 0, 0, 0, 0, 0};
    const UsualSizes* found = usualFor(sizes.type);
    const UsualSizes& usual = found != nullptr ? *found : none;

    sizes.hidden =
        needed(config, {"hidden_size", "n_embd", "d_model", "dim", "model_dim"}, usual.hidden, largestWidth, notes);
    const Keys layerKeys{"num_hidden_layers", "n_layer", "n_layers", "num_layers"};
    const std::size_t listed = std::max(config.text({"hybrid_override_pattern"}).size(),
                                        config.texts({"layers_block_type", "layer_types"}).size());
    if (!config.has(layerKeys) && listed > 0 && listed <= largestLayers) {
        sizes.layers = static_cast<int>(listed); // as many as the list describes
    } else {
        sizes.layers = needed(config, layerKeys, usual.layers, largestLayers, notes);
    }
    sizes.vocabulary =
        needed(config, {"padded_vocab_size", "embedding_size", "vocab_size"}, usual.vocabulary, 100'000'000, notes);
    sizes.heads = config.countOr({"num_attention_heads", "n_head", "n_heads", "num_heads"}, usual.heads);
    sizes.kvHeads = keyValueHeads(config, sizes, usual.kvHeads);
    const int divided = sizes.heads > 0 ? sizes.hidden / sizes.heads : 0;
    sizes.headDim = config.countOr({"head_dim", "kv_channels", "attention_head_dim", "head_size"},
                                   usual.headDim > 0 ? usual.headDim : divided);
    sizes.width = denseWidth(config, sizes, usual.width);
    for (const std::string_view key : {"num_attention_heads", "num_key_value_heads", "head_dim", "intermediate_size",
                                       "num_kv_heads", "ffn_multipliers", "num_key_value_heads_per_layer"}) {
        if (unusable(config, {key}) && !config.has({"block_configs"})) {
            notes.missing(key);
        }
    }
    return sizes;
}

bool isType(const std::string& type, std::initializer_list<std::string_view> types)
{
    std::string_view name = type;
    if (name.ends_with("_text")) {
        name.remove_suffix(5);
    }
    return std::ranges::any_of(types, [&](std::string_view each) {
        const std::string_view plain = each.ends_with("_text") ? each.substr(0, each.size() - 5) : each;
        return plain == name;
    });
}

} // namespace evenhost::importers
