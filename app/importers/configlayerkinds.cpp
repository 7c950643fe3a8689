// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/configlayerkinds_p.h"

#include <algorithm>
#include <array>
#include <functional>

namespace evenhost::importers {

namespace {

constexpr std::string_view attention = "attention";
constexpr std::string_view windowed = "window";
constexpr std::string_view chunked = "chunk";

/// Our word for a library's; empty when there is none.
std::string_view ourWord(std::string_view word)
{
    struct Word
    {
        std::string_view theirs;
        std::string_view ours;
    };
    static constexpr std::array words{
        Word{"full_attention", attention},
        Word{"attention", attention},
        Word{"full", attention},
        Word{"global_attention", attention},
        Word{"global", attention},
        Word{"sliding_attention", windowed},
        Word{"sliding_window", windowed},
        Word{"local_attention", windowed},
        Word{"swa", windowed},
        Word{"local", windowed},
        Word{"chunked_attention", chunked},
        Word{"linear_attention", "linear"},
        Word{"lightning_attention", "linear"},
        Word{"linear", "linear"},
        Word{"gated_delta", "linear"},
        Word{"kda", "linear"},
        Word{"gdn", "linear"},
        Word{"mamba", "mamba"},
        Word{"mamba2", "mamba"},
        Word{"hybrid", "both"},
        Word{"conv", "convolution"},
        Word{"short_conv", "convolution"},
        Word{"moe", "feed_forward"},
        Word{"mlp", "feed_forward"},
        Word{"minimax", "linear"},
        Word{"attn", attention},
        Word{"sparse_attention", attention},
        Word{"deepseek_sparse_attention", attention},
        Word{"compressed_sparse_attention", attention},
        Word{"heavily_compressed_attention", attention},
    };
    const auto* found = std::ranges::find(words, word, &Word::theirs);
    return found == words.end() ? std::string_view{} : found->ours;
}

int windowTokens(const ConfigNode& config)
{
    const int window = config.countOr(
        {"sliding_window", "sliding_window_size", "window_size", "attention_window_size", "local_attention_window"}, 0);
    const int context = config.countOr({"max_position_embeddings", "max_seq_len", "n_positions"}, 0);
    return context > 0 && window >= context ? 0 : window;
}

/// Words for each layer from a list of the file; the list may be a pattern that repeats.
bool fromList(const ConfigNode& config, Keys keys, std::size_t layers, bool repeats, std::vector<std::string>& words)
{
    const std::vector<std::string> list = config.texts(keys);
    if (list.empty() || (!repeats && list.size() < layers)) {
        return false;
    }
    for (std::size_t i = 0; i < layers; ++i) {
        words.push_back(list[i % list.size()]);
    }
    return true;
}

/// Words by a rule for the layer's number.
using KindRule = std::function<std::string_view(std::size_t)>;

std::vector<std::string> byRule(std::size_t layers, const KindRule& rule)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < layers; ++i) {
        words.emplace_back(rule(i));
    }
    return words;
}

/// One letter a layer: M Mamba, * attention, E experts, - dense (Nemotron H).
std::vector<std::string> fromLetters(std::string_view pattern, std::size_t layers)
{
    return byRule(layers, [&](std::size_t i) -> std::string_view {
        switch (i < pattern.size() ? pattern[i] : '?') {
        case 'M':
            return "mamba";
        case '*':
            return "attention";
        case 'E':
        case '-':
            return "mlp";
        default:
            return "unknown letter";
        }
    });
}

/// Files that mix attention with something recurrent.
std::optional<std::vector<std::string>> hybridWords(const ConfigNode& config, std::size_t layers)
{
    if (const std::string letters = config.text({"hybrid_override_pattern"}); !letters.empty()) {
        return fromLetters(letters, layers);
    }
    if (const std::optional<ConfigNode> linear = config.section({"linear_attn_config"})) {
        const std::vector<double> recurrent = linear->numbers({"kda_layers"}); // counted from 1
        return byRule(layers, [&](std::size_t i) { return hasNumber(recurrent, i + 1) ? "linear" : "attention"; });
    }
    if (const std::vector<double> list = config.numbers({"attn_type_list"}); list.size() >= layers) {
        return byRule(layers, [&](std::size_t i) { return list[i] == 0.0 ? "linear" : "attention"; });
    }
    if (const int period = config.countOr({"attn_layer_period"}, 0); period > 0) {
        const auto offset = std::size_t(config.countOr({"attn_layer_offset"}, 0));
        return byRule(layers, [=](std::size_t i) { return i % std::size_t(period) == offset ? "attention" : "mamba"; });
    }
    if (config.has({"attn_layer_indices"}) && config.has({"mamba_d_state"})) {
        const std::vector<double> list = config.numbers({"attn_layer_indices"});
        return byRule(layers, [&](std::size_t i) { return hasNumber(list, i) ? "attention" : "mamba"; });
    }
    if (const std::vector<double> list = config.numbers({"full_attn_idxs"}); !list.empty()) {
        return byRule(layers, [&](std::size_t i) { return hasNumber(list, i) ? "attention" : "conv"; });
    }
    if (const int group = config.countOr({"layer_group_size"}, 0); group > 1) { // Ling linear
        const auto every = std::size_t(group);
        return byRule(layers, [=](std::size_t i) {
            return (i + 1) % every == 0 || i >= layers / every * every ? "attention" : "linear";
        });
    }
    if (config.has({"linear_num_value_heads"})) {
        const auto interval = std::size_t(std::max(1, config.countOr({"full_attention_interval"}, 4)));
        return byRule(layers, [=](std::size_t i) { return (i + 1) % interval == 0 ? "attention" : "linear"; });
    }
    const std::string type = config.text({"model_type"});
    if (isType(type, {"falcon_h1"})) {
        return byRule(layers, [](std::size_t) { return "hybrid"; });
    }
    if (isType(type, {"mamba", "mamba2", "falcon_mamba"})) {
        return byRule(layers, [](std::size_t) { return "mamba"; });
    }
    return std::nullopt;
}

/// Every which layer sees the whole context; 0 = no such rule.
std::size_t fullEvery(const ConfigNode& config)
{
    if (const int pattern = config.countOr({"sliding_window_pattern", "_sliding_window_pattern", "layer_switch"}, 0);
        pattern > 0) {
        return std::size_t(pattern);
    }
    const std::string type = config.text({"model_type"});
    return isType(type, {"gemma2", "gpt_oss"}) ? 2 : isType(type, {"gemma3"}) ? 6 : isType(type, {"cohere2"}) ? 4 : 0;
}

/// Files with attention alone, some of it through a window.
std::vector<std::string> attentionWords(const ConfigNode& config, std::size_t layers)
{
    if (const std::vector<double> list = config.numbers({"hybrid_layer_pattern"}); list.size() >= layers) {
        return byRule(layers, [&](std::size_t i) { return list[i] == 1.0 ? "swa" : "full"; });
    }
    if (config.countOr({"attention_chunk_size"}, 0) > 0) {
        const std::vector<double> rotated = config.numbers({"no_rope_layers"});
        const auto interval = std::size_t(std::max(1, config.countOr({"no_rope_layer_interval"}, 4)));
        return byRule(layers, [&](std::size_t i) {
            const bool local = i < rotated.size() ? rotated[i] != 0.0 : (i + 1) % interval != 0;
            return local ? "chunked_attention" : "full";
        });
    }
    const std::optional<bool> used = config.flag({"use_sliding_window"});
    if (windowTokens(config) <= 0 || used == false) {
        return byRule(layers, [](std::size_t) { return "full"; });
    }
    if (const std::string letters = config.text({"sliding_window_pattern"}); !letters.empty()) {
        return byRule(layers, [&](std::size_t i) { return letters[i % letters.size()] == 'L' ? "swa" : "full"; });
    }
    if (const std::size_t every = fullEvery(config); every > 0) {
        return byRule(layers, [=](std::size_t i) { return (i + 1) % every == 0 ? "full" : "swa"; });
    }
    // Qwen 2: the window begins above max_window_layers; everywhere else it is on every layer.
    const auto first = used == true ? std::size_t(config.countOr({"max_window_layers"}, 0)) : 0;
    return byRule(layers, [=](std::size_t i) { return i >= first ? "swa" : "full"; });
}

std::vector<std::string> wordsFor(const ConfigNode& config, std::size_t layers)
{
    std::vector<std::string> words;
    if (fromList(config, {"layer_types", "layers_block_type"}, layers, false, words)
        || fromList(config, {"block_types", "_block_types"}, layers, true, words)) {
        return words;
    }
    if (const auto hybrid = hybridWords(config, layers)) {
        return *hybrid;
    }
    return attentionWords(config, layers);
}

/// Designs whose layers the list of words does not describe.
std::string_view undescribed(const ConfigNode& config)
{
    if (config.has({"num_mem_blocks", "hybrid_layer_ids"})) {
        return "shared transformer block";
    }
    if (config.flag({"is_encoder_decoder"}).value_or(false)) {
        return "encoder and decoder";
    }
    const std::string type = config.text({"model_type"});
    if (isType(type, {"rwkv", "rwkv5", "rwkv6", "rwkv7", "xlstm", "retnet", "recurrent_gemma", "zamba", "t5", "bart",
                      "whisper", "bert", "roberta", "xlm-roberta", "modernbert", "distilbert", "openelm", "jetmoe"})) {
        return "those of this model type";
    }
    return {};
}

/// DeciLM: sizes of every layer on its own; some have no attention or no feed-forward, or a plain matrix instead.
LayerKind ownSizes(const ConfigNode& block, const ModelSizes& sizes, ConfigNotes& notes)
{
    constexpr int multiple = 256;
    LayerKind kind;
    const std::optional<ConfigNode> mixer = block.section({"attention"});
    const std::optional<ConfigNode> feedForward = block.section({"ffn"});
    if (!mixer || !feedForward) {
        notes.unknownLayer("block_configs");
        return kind;
    }
    const double square = double(sizes.hidden) * sizes.hidden;
    const auto none = [](const ConfigNode& part) {
        return part.flag({"no_op"}).value_or(false);
    };
    const auto matrix = [](const ConfigNode& part) {
        return part.flag({"replace_with_linear"}).value_or(false);
    };
    if (none(*mixer) || matrix(*mixer)) {
        kind.mixer.clear();
        kind.extraParameters += matrix(*mixer) ? square : 0.0;
    } else {
        kind.kvHeads = sizes.heads / std::max(1, mixer->countOr({"n_heads_in_group"}, 1));
    }
    if (none(*feedForward) || matrix(*feedForward)) {
        kind.feedForward = false;
        kind.extraParameters += matrix(*feedForward) ? square : 0.0;
        return kind;
    }
    const int written = feedForward->countOr({"intermediate_size"}, 0);
    const double factor = feedForward->number({"ffn_mult"}).value_or(0.0);
    const int narrow = derivedSize(2.0 * factor * sizes.hidden / 3.0);
    kind.width = written > 0 ? written : (narrow + multiple - 1) / multiple * multiple;
    return kind;
}

std::vector<LayerKind> blockKinds(const Json& blocks, const ModelSizes& sizes, ConfigNotes& notes)
{
    std::vector<LayerKind> kinds;
    if (!blocks.is_array() || blocks.size() != std::size_t(sizes.layers)) {
        notes.unknownLayer("block_configs");
        return std::vector<LayerKind>(std::size_t(sizes.layers));
    }
    for (const Json& block : blocks) {
        kinds.push_back(block.is_object() ? ownSizes(ConfigNode(block), sizes, notes) : LayerKind{});
    }
    return kinds;
}

} // namespace

std::vector<LayerKind> layerKinds(const ConfigNode& config, const ModelSizes& sizes, ConfigNotes& notes)
{
    const auto layers = std::size_t(std::max(0, sizes.layers));
    if (const Json* blocks = config.find({"block_configs"})) {
        return blockKinds(*blocks, sizes, notes);
    }
    std::vector<LayerKind> kinds(layers);
    if (const std::string_view unknown = undescribed(config); !unknown.empty()) {
        notes.unknownLayer(unknown);
        return kinds;
    }
    const std::vector<std::string> words = wordsFor(config, layers);
    const int window = windowTokens(config);
    const auto shared = std::size_t(config.countOr({"num_kv_shared_layers"}, 0));
    const bool cross = config.flag({"use_cla"}).value_or(false); // Hunyuan: one cache for several layers
    const auto everyShared = std::size_t(cross ? config.countOr({"cla_share_factor"}, 1) : 1);
    const bool single =
        isType(sizes.type, {"mamba", "mamba2", "falcon_mamba"})
        || std::ranges::any_of(words, [](const std::string& word) { return ourWord(word) == "feed_forward"; });
    for (std::size_t i = 0; i < layers; ++i) {
        const std::string_view word = ourWord(words[i]);
        LayerKind& kind = kinds[i];
        kind.mixer = word;
        if (word.empty()) {
            notes.unknownLayer(words[i]);
        } else if (word == windowed) {
            kind.mixer = attention;
            kind.window = window;
        } else if (word == chunked) {
            kind.mixer = attention;
            kind.window = config.countOr({"attention_chunk_size"}, window);
            kind.chunked = true;
        } else if (word == "feed_forward") {
            kind.mixer.clear();
        }
        kind.sharesCache = (shared > 0 && i + shared >= layers) || (everyShared > 1 && i % everyShared != 0);
        // Where a layer may be a feed-forward alone, every layer holds one thing (Nemotron); a pure Mamba has none.
        kind.feedForward = !single || kind.mixer.empty();
    }
    return kinds;
}

} // namespace evenhost::importers
