// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/configlayerkinds_p.h"
#include "importers/configshape_p.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>

namespace evenhost::importers {

using catalogue::FeedForwardGroup;

namespace {

/// True for layers with routed experts.
using Routed = std::function<bool(std::size_t)>;

/// Three matrices or two. Most families gate; these do not.
bool isGated(const ConfigNode& config, const ModelSizes& sizes)
{
    const std::string activation =
        config.text({"hidden_act", "mlp_hidden_act", "hidden_activation", "activation_function"});
    if (activation == "relu2" || activation == "squared_relu" || activation == "xielu") {
        return false;
    }
    if (config.text({"mlp_type"}) == "default" || config.has({"n_embd"})) {
        return false; // StarCoder 2's word for it; the keys of GPT-2 and what follows it
    }
    return !isType(sizes.type,
                   {"gpt2", "gpt_neox", "gptj", "gpt_neo", "codegen", "phi", "falcon", "RefinedWeb", "RefinedWebModel",
                    "starcoder2", "bloom", "opt", "mpt", "gpt_bigcode", "persimmon", "nemotron", "apertus", "arcee"});
}

std::vector<double> layerNumbers(const std::string& text)
{
    std::vector<double> numbers;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        int value = 0;
        const auto parsed = std::from_chars(at, end, value);
        if (parsed.ec != std::errc()) {
            return {};
        }
        numbers.push_back(value);
        at = parsed.ptr + (parsed.ptr < end ? 1 : 0);
    }
    return numbers;
}

/// Ernie: experts from a layer on, up to another, every so many.
Routed ernieRule(const ConfigNode& config)
{
    const auto first = std::size_t(config.countOr({"moe_layer_start_index"}, 0));
    const auto last = std::size_t(config.countOr({"moe_layer_end_index"}, 1'000'000));
    const auto interval = std::size_t(std::max(1, config.countOr({"moe_layer_interval"}, 1)));
    return [=](std::size_t i) {
        return i >= first && i <= last && (i + 1) % interval == 0;
    };
}

/// Lists of layers, in one of the ways they are written.
std::optional<Routed> listRule(const ConfigNode& config)
{
    if (const std::vector<std::string> types = config.texts({"mlp_layer_types"}); !types.empty()) {
        return [=](std::size_t i) {
            return i < types.size() && types[i] != "dense";
        };
    }
    if (const std::string list = config.text({"moe_layers_enum"}); !list.empty()) {
        return [numbers = layerNumbers(list)](std::size_t i) {
            return hasNumber(numbers, i);
        };
    }
    if (const std::vector<double> list = config.numbers({"moe_layers"}); !list.empty()) {
        return [=](std::size_t i) {
            return hasNumber(list, i);
        };
    }
    if (const std::vector<double> list = config.numbers({"moe_layer_freq"}); !list.empty()) {
        return [=](std::size_t i) {
            return i < list.size() && list[i] != 0.0;
        };
    }
    return std::nullopt;
}

/// Which layers have routed experts.
Routed routedRule(const ConfigNode& config)
{
    if (const std::optional<Routed> rule = listRule(config)) {
        return *rule;
    }
    if (config.has({"moe_layer_start_index", "moe_layer_interval"})) {
        return ernieRule(config);
    }
    if (const int period = config.countOr({"expert_layer_period"}, 0); period > 0) { // Jamba
        const auto offset = std::size_t(config.countOr({"expert_layer_offset"}, 0));
        return [=](std::size_t i) {
            return i % std::size_t(period) == offset;
        };
    }
    if (const int step = config.countOr({"interleave_moe_layer_step"}, 0); step > 0) { // Llama 4
        return [=](std::size_t i) {
            return (i + 1) % std::size_t(step) == 0;
        };
    }
    const std::vector<double> dense = config.numbers({"mlp_only_layers"});
    const auto step = std::size_t(std::max(1, config.countOr({"decoder_sparse_step", "moe_layer_frequency"}, 1)));
    const auto first = std::size_t(
        config.countOr({"first_k_dense_replace", "num_dense_layers", "moe_layer_num_skipped", "n_dense_layers"}, 0));
    const auto frequency = std::size_t(std::max(1, config.countOr({"moe_layer_freq"}, 1)));
    return [=](std::size_t i) {
        return i >= first && i % frequency == 0 && (i + 1) % step == 0 && !hasNumber(dense, i);
    };
}

int sharedWidth(const ConfigNode& config, int expertWidth, int denseWidth)
{
    if (const int written = config.countOr(
            {"shared_expert_intermediate_size", "shared_intermediate_size", "share_expert_dim", "shared_expert_size"},
            0);
        written > 0) {
        return written;
    }
    const int shared = config.countOr(
        {"n_shared_experts", "num_shared_experts", "num_shared_expert", "moe_num_shared_experts", "shared_expert_num"},
        0);
    if (const int written = config.countOr({"moe_shared_expert_intermediate_size"}, 0); written > 0) {
        return derivedSize(double(written) * std::max(1, shared));
    }
    if (shared > 0) {
        return derivedSize(double(shared) * expertWidth);
    }
    // Llama 4 has one shared expert of the experts' width and does not write it.
    return config.has({"intermediate_size_mlp"}) ? denseWidth : 0;
}

struct ExpertSizes
{
    int experts = 0;
    int perToken = 0;
    int width = 0;
};

ExpertSizes expertSizes(const ConfigNode& config, const ModelSizes& sizes)
{
    const std::optional<ConfigNode> nested = config.section({"ffn_config", "moe", "moe_config"});
    const ConfigNode& place = nested ? *nested : config;
    ExpertSizes e;
    e.experts = place.countOr({"n_routed_experts", "num_local_experts", "num_experts", "moe_num_experts",
                               "num_routed_experts", "num_moe_experts"},
                              0);
    e.perToken = place.countOr({"num_experts_per_tok", "num_experts_per_token", "experts_per_token", "moe_topk",
                                "moe_top_k", "top_k_experts", "moe_k", "num_selected_experts", "num_experts_per_topk"},
                               0);
    e.width = place.countOr({"moe_intermediate_size", "expert_ffn_hidden_size", "expert_intermediate_size",
                             "moe_ffn_hidden_size", "expert_hidden_dim"},
                            sizes.width);
    return e;
}

FeedForwardGroup expertLayer(const ConfigNode& config, const ModelSizes& sizes, const ExpertSizes& e, bool gated)
{
    FeedForwardGroup g;
    g.layers = 1;
    g.gated = gated;
    g.experts = e.experts;
    g.expertsPerToken = e.perToken;
    g.width = e.width;
    g.sharedWidth = sharedWidth(config, e.width, sizes.width);
    g.sharedGate = config.countOr({"shared_expert_intermediate_size"}, 0) > 0;
    g.latentWidth = config.countOr({"routed_expert_hidden_size", "moe_latent_size"}, 0);
    if (config.flag({"parallel_attn_mlp_res"}).value_or(false)) {
        g.parallelDenseWidth = sizes.hidden; // Arctic: a dense residual of the model's own width
    } else if (config.flag({"enable_moe_block", "residual_moe"}).value_or(false)) {
        g.parallelDenseWidth = sizes.width; // Gemma 4, Grok 2
    }
    if (const int zero = config.countOr({"zero_expert_num"}, 0); zero > 0) {
        // LongCat: some of the chosen experts do nothing; on average the real ones' share of the choice.
        g.expertsPerToken = static_cast<int>(std::lround(double(e.perToken) * e.experts / (e.experts + zero)));
        g.routerParameters = static_cast<long long>(sizes.hidden) * (e.experts + zero);
        g.parallelDenseWidth = sizes.width;
    }
    if (config.text({"model_type"}) == "gpt_oss") {
        g.biasPerExpert = 2LL * e.width + sizes.hidden;
    }
    return g;
}

int denseLayerWidth(const ConfigNode& config, const ModelSizes& sizes)
{
    return config.countOr({"dense_intermediate_size", "intermediate_size_mlp"}, sizes.width);
}

void checkExperts(const ExpertSizes& e, ConfigNotes& notes)
{
    if (e.perToken <= 0) {
        notes.missing("num_experts_per_tok");
    } else if (e.perToken > e.experts) {
        notes.note(base::Severity::Warning, "config_absurd_size", {std::string("num_experts_per_tok")});
        notes.missing("num_experts_per_tok");
    }
    if (e.width <= 0) {
        notes.missing("moe_intermediate_size");
    }
}

} // namespace

void readFeedForwards(const ConfigNode& config, const ModelSizes& sizes, std::vector<LayerShape>& layers,
                      ConfigNotes& notes)
{
    const ExpertSizes experts = expertSizes(config, sizes);
    const bool routedModel = experts.experts > 1;
    for (const std::string_view key :
         {"moe_intermediate_size", "moe_num_experts", "num_experts", "moe_topk", "moe_k"}) {
        if (config.has({key}) && !config.count({key})) {
            notes.missing(key);
        }
    }
    if (routedModel) {
        checkExperts(experts, notes);
    }
    const bool gated = isGated(config, sizes);
    const std::vector<std::string> words = config.texts({"layers_block_type"});
    const Routed routed = routedRule(config);
    const std::string letters = config.text({"hybrid_override_pattern"});
    const std::vector<LayerKind> kinds = layerKinds(config, sizes, notes);
    // Granite's hybrids write the width of their dense block as that of the shared one.
    const int sharedOnly = routedModel ? 0 : config.countOr({"shared_intermediate_size"}, 0);
    for (std::size_t i = 0; i < layers.size() && !notes.fatal(); ++i) {
        if (!kinds[i].feedForward) {
            continue;
        }
        bool here = routedModel && routed(i);
        if (config.has({"zero_expert_num"})) {
            here = routedModel && i % 2 == 0;
        } else if (!letters.empty()) {
            here = routedModel && i < letters.size() && letters[i] == 'E';
        } else if (i < words.size() && kinds[i].mixer.empty()) {
            here = routedModel && words[i] == "moe";
        }
        if (here) {
            layers[i].feedForward = expertLayer(config, sizes, experts, gated);
            continue;
        }
        const int own = kinds[i].width;
        FeedForwardGroup g;
        g.layers = 1;
        g.gated = gated;
        g.width = own > 0 ? own : sharedOnly > 0 ? sharedOnly : denseLayerWidth(config, sizes);
        if (g.width <= 0) {
            notes.missing("intermediate_size");
        }
        layers[i].feedForward = g;
    }
}

} // namespace evenhost::importers
