// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/configlayerkinds_p.h"
#include "importers/configshape_p.h"

#include <algorithm>
#include <cmath>

namespace evenhost::importers {

using catalogue::Indexer;
using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

bool hasQueryBias(const ConfigNode& config, const ModelSizes& sizes)
{
    const std::optional<bool> written =
        config.flag({"attention_bias", "qkv_bias", "use_qkv_bias", "add_qkv_bias", "use_bias", "bias"});
    return written ? *written
                   : isType(sizes.type, {"qwen", "qwen2", "qwen2_moe", "qwen2_vl", "qwen2_5_vl", "gpt2", "gpt_neox",
                                         "phi", "opt", "bloom", "gpt_bigcode"});
}

/// Grouped-query attention with the file's own sizes.
MixerGroup fullMixer(const ConfigNode& config, const ModelSizes& sizes)
{
    MixerGroup g;
    g.layers = 1;
    g.heads = sizes.heads;
    g.kvHeads = sizes.kvHeads;
    g.headDim = sizes.headDim;
    const bool bias = hasQueryBias(config, sizes);
    const bool outputToo = isType(sizes.type, {"gpt_oss", "gpt2", "gpt_neox", "phi", "opt", "bloom", "starcoder2"});
    g.bias = !bias ? "" : outputToo ? "qkvo" : "qkv";
    g.outputGate = config.flag({"attn_output_gate", "attention_output_gate"})
                       .value_or(isType(sizes.type, {"qwen3_next", "afmoe"}));
    if (const std::optional<int> valueDim = config.count({"v_head_dim"}); valueDim && *valueDim > 0) {
        // Keys and values of different width: parameters and cache depend on their sum alone.
        g.headDim = (g.headDim + *valueDim) / 2;
    }
    return g;
}

std::optional<Indexer> latentIndexer(const ConfigNode& config, int layers)
{
    const int topK = config.countOr({"index_topk"}, 0);
    const int dim = config.countOr({"index_head_dim"}, 0);
    if (topK <= 0 || dim <= 0) {
        return std::nullopt;
    }
    Indexer indexer;
    indexer.heads = config.countOr({"index_n_heads"}, 0);
    indexer.dim = dim;
    indexer.topK = topK;
    indexer.poolTokens = std::max(1, config.countOr({"index_pool_size", "index_block_size"}, 1));
    const std::vector<std::string> types = config.texts({"indexer_types"});
    if (!types.empty()) {
        const auto shown = types.begin() + std::min<std::ptrdiff_t>(layers, std::ptrdiff_t(types.size()));
        indexer.ownLayers = static_cast<int>(std::count(types.begin(), shown, "full"));
    }
    return indexer;
}

MixerGroup latentMixer(const ConfigNode& config, const ModelSizes& sizes)
{
    MixerGroup g;
    g.kind = MixerKind::Latent;
    g.layers = 1;
    g.heads = sizes.heads;
    g.latentRank = config.countOr({"kv_lora_rank"}, 0);
    g.queryRank = config.countOr({"q_lora_rank"}, 0);
    g.ropeDim = config.countOr({"qk_rope_head_dim"}, 0);
    const int whole = config.countOr({"qk_head_dim"}, 0);
    g.plainDim = config.countOr({"qk_nope_head_dim"}, std::max(0, whole - g.ropeDim));
    g.valueDim = config.countOr({"v_head_dim"}, sizes.heads > 0 ? sizes.hidden / sizes.heads : 0);
    g.outputGate = config.flag({"mla_use_output_gate"}).value_or(false);
    g.indexer = latentIndexer(config, sizes.layers);
    return g;
}

/// DeepSeek V4: a ratio for each layer; 0 keeps the window alone.
MixerGroup compressedMixer(const ConfigNode& config, const ModelSizes& sizes, int ratio)
{
    MixerGroup g;
    g.kind = MixerKind::Compressed;
    g.layers = 1;
    g.heads = sizes.heads;
    g.kvHeads = sizes.kvHeads;
    g.headDim = sizes.headDim;
    g.ropeDim = config.countOr({"qk_rope_head_dim"}, 0);
    g.queryRank = config.countOr({"q_lora_rank"}, 0);
    g.outputGroups = config.countOr({"o_groups"}, 0);
    g.outputRank = config.countOr({"o_lora_rank"}, 0);
    g.window = config.countOr({"sliding_window"}, 0);
    g.compressRatio = ratio;
    if (ratio == 4) {
        g.indexer = latentIndexer(config, sizes.layers);
    }
    return g;
}

MixerGroup deltaMixer(const ConfigNode& config)
{
    MixerGroup g;
    g.kind = MixerKind::GatedDelta;
    g.layers = 1;
    g.heads = config.countOr({"linear_num_value_heads"}, 0);
    g.kvHeads = config.countOr({"linear_num_key_heads"}, 0);
    g.headDim = config.countOr({"linear_key_head_dim"}, 0);
    g.valueDim = config.countOr({"linear_value_head_dim"}, 0);
    g.convKernel = config.countOr({"linear_conv_kernel_dim"}, 0);
    return g;
}

MixerGroup kimiDeltaMixer(const ConfigNode& linear)
{
    MixerGroup g;
    g.kind = MixerKind::KimiDelta;
    g.layers = 1;
    g.heads = linear.countOr({"num_heads"}, 0);
    g.headDim = linear.countOr({"head_dim"}, 0);
    g.convKernel = linear.countOr({"short_conv_kernel_size"}, 4);
    g.fullRankGate = linear.flag({"use_full_rank_gate", "full_rank_gate"}).value_or(false);
    return g;
}

/// Lightning and other plain linear attention: queries, keys, values, a gate and the output, and a state of key by
/// value for each head. It is a gated delta net without its two small projections and its convolution.
MixerGroup linearMixer(const ModelSizes& sizes, double& extra)
{
    MixerGroup g;
    g.kind = MixerKind::GatedDelta;
    g.layers = 1;
    g.heads = g.kvHeads = sizes.heads;
    g.headDim = g.valueDim = sizes.headDim;
    extra -= 2.0 * sizes.hidden * sizes.heads;
    return g;
}

/// Mamba of the second generation, and of the first with its own projections counted as `extra`.
MixerGroup mambaMixer(const ConfigNode& config, const ModelSizes& sizes, double& extra)
{
    MixerGroup g;
    g.kind = MixerKind::Mamba2;
    g.layers = 1;
    g.stateDim = config.countOr({"mamba_d_state", "ssm_state_size", "state_size"}, 0);
    g.convKernel = config.countOr({"mamba_d_conv", "conv_kernel", "mamba_conv_kernel"}, 4);
    const double expand = config.number({"mamba_expand", "expand"}).value_or(2.0);
    const int inner = config.countOr({"mamba_d_ssm", "mamba_intermediate_size"}, derivedSize(expand * sizes.hidden));
    const Json* rank = config.find({"mamba_dt_rank", "time_step_rank"});
    const bool firstGeneration = rank != nullptr && !config.has({"mamba_n_heads", "mamba_num_heads", "num_heads"});
    if (!firstGeneration) {
        g.stateGroups = config.countOr({"mamba_n_groups", "n_groups", "mamba_ngroups"}, 1);
        g.heads = config.countOr({"mamba_n_heads", "mamba_num_heads", "n_mamba_heads", "num_heads"}, 0);
        g.headDim = config.countOr({"mamba_d_head", "mamba_head_dim", "mamba_headdim"}, 0);
        if (g.headDim <= 0) {
            const bool own = config.text({"model_type"}) == "mamba2";
            g.headDim = own ? config.countOr({"head_dim"}, 0) : g.heads > 0 ? inner / g.heads : 0;
        }
        return g;
    }
    const int written = config.countOr({"mamba_dt_rank", "time_step_rank"}, 0);
    const double timeRank = written > 0 ? written : std::ceil(sizes.hidden / 16.0);
    g.headDim = 64;
    g.heads = std::max(1, inner / 64);
    const double state = g.stateDim;
    // x to time step and states, time step to channels, A and D; less the head column of the second generation.
    extra +=
        inner * (timeRank + 2.0 * state) + timeRank * inner + inner * (state + 3.0) - double(sizes.hidden) * g.heads;
    return g;
}

/// LFM2's gated short convolution: four matrices of hidden size, a few tokens of state.
MixerGroup convolutionMixer(const ConfigNode& config, const ModelSizes& sizes, double& extra)
{
    MixerGroup g;
    g.kind = MixerKind::Mamba2;
    g.layers = 1;
    g.heads = std::max(1, sizes.heads);
    g.headDim = sizes.hidden / g.heads;
    g.convKernel = config.countOr({"conv_L_cache", "conv_kernel"}, 3);
    extra += double(sizes.hidden) * sizes.hidden - double(sizes.hidden) * g.heads;
    return g;
}

/// Sizes of the full layers where they differ from the windowed ones (Gemma 4), and the other way round (MiMo, Step).
MixerGroup wideOrNarrow(MixerGroup g, const ConfigNode& config, bool windowed)
{
    if (!windowed) {
        g.headDim = config.countOr({"global_head_dim"}, g.headDim);
        if (config.flag({"attention_k_eq_v"}).value_or(false)) {
            g.sharedKeyValue = true;
            g.kvHeads = config.countOr({"num_global_key_value_heads"}, g.kvHeads);
        }
        return g;
    }
    const std::optional<ConfigNode> other = config.section({"attention_other_setting"});
    if (other && other->json().value("attention_type", "") == "sliding_attention") {
        g.heads = other->countOr({"num_attention_heads"}, g.heads);
        g.kvHeads = other->countOr({"num_attention_groups", "num_key_value_heads"}, g.kvHeads);
        g.headDim = other->countOr({"head_dim"}, g.headDim);
    }
    g.heads = config.countOr({"swa_num_attention_heads"}, g.heads);
    g.kvHeads = config.countOr({"swa_num_key_value_heads"}, g.kvHeads);
    const int keyDim = config.countOr({"swa_head_dim"}, 0);
    const int valueDim = config.countOr({"swa_v_head_dim"}, keyDim);
    g.headDim = keyDim > 0 ? (keyDim + valueDim) / 2 : g.headDim;
    return g;
}

/// Chosen blocks of keys (MiniMax M3): one index key a token, blocks of the best scores are read.
void addBlockSelection(const ConfigNode& config, std::size_t layer, MixerGroup& g)
{
    const std::optional<ConfigNode> sparse = config.section({"sparse_attention_config"});
    if (!sparse || !sparse->flag({"use_sparse_attention"}).value_or(true)) {
        return;
    }
    const std::vector<double> layers = sparse->numbers({"sparse_attention_freq"});
    if (layer < layers.size() && layers[layer] == 0.0) {
        return;
    }
    Indexer indexer;
    indexer.heads = sparse->countOr({"sparse_num_index_heads"}, 0);
    indexer.dim = sparse->countOr({"sparse_index_dim"}, 0);
    indexer.topK = derivedSize(double(sparse->countOr({"sparse_topk_blocks"}, 0))
                               * std::max(1, sparse->countOr({"sparse_block_size"}, 1)));
    if (indexer.dim > 0 && indexer.topK > 0) {
        g.kind = MixerKind::BlockSparse;
        g.indexer = indexer;
    }
}

/// Step 3's factorised queries: a narrow projection in front of the wide one.
double sharedQueryExtra(const ConfigNode& config, const ModelSizes& sizes)
{
    const double rank = config.countOr({"share_q_dim"}, 0);
    const double query = double(sizes.heads) * sizes.headDim;
    return rank > 0.0 ? sizes.hidden * rank + rank * query - sizes.hidden * query : 0.0;
}

void setAttention(const ConfigNode& config, const ModelSizes& sizes, std::size_t layer, const LayerKind& kind,
                  LayerShape& shape)
{
    if (config.countOr({"kv_lora_rank"}, 0) > 0) {
        shape.mixers.push_back(latentMixer(config, sizes));
        return;
    }
    MixerGroup g = wideOrNarrow(fullMixer(config, sizes), config, kind.window > 0);
    g.window = kind.window;
    g.chunked = kind.chunked;
    if (kind.kvHeads > 0) {
        g.kvHeads = kind.kvHeads;
    }
    if (kind.sharesCache) {
        // Keys and values of an earlier layer; Gemma stores the unused projections all the same.
        const bool stored = config.has({"num_kv_shared_layers"});
        shape.extraParameters += stored ? 2.0 * sizes.hidden * g.kvHeads * g.headDim : 0.0;
        g.kvHeads = 0;
    }
    addBlockSelection(config, layer, g);
    shape.extraParameters += sharedQueryExtra(config, sizes);
    shape.mixers.push_back(g);
}

bool usable(const MixerGroup& g)
{
    if (g.heads <= 0 || (g.headDim <= 0 && g.kind != MixerKind::Latent)) {
        return false;
    }
    return g.kind != MixerKind::Latent || (g.valueDim > 0 && g.plainDim + g.ropeDim > 0);
}

} // namespace

void readMixers(const ConfigNode& config, const ModelSizes& sizes, std::vector<LayerShape>& layers, ConfigNotes& notes)
{
    const std::vector<LayerKind> kinds = layerKinds(config, sizes, notes);
    const std::vector<double> ratios = config.numbers({"compress_ratios"});
    const std::optional<ConfigNode> linear = config.section({"linear_attn_config"});
    for (std::size_t i = 0; i < layers.size() && !notes.fatal(); ++i) {
        LayerShape& shape = layers[i];
        const LayerKind& kind = kinds[i];
        shape.extraParameters += kind.extraParameters;
        if (i < ratios.size()) {
            shape.mixers.push_back(compressedMixer(config, sizes, derivedSize(ratios[i])));
        } else if (kind.mixer == "attention") {
            setAttention(config, sizes, i, kind, shape);
        } else if (kind.mixer == "linear" && linear) {
            shape.mixers.push_back(kimiDeltaMixer(*linear));
        } else if (kind.mixer == "linear" && config.has({"linear_num_value_heads"})) {
            shape.mixers.push_back(deltaMixer(config));
        } else if (kind.mixer == "linear") {
            shape.mixers.push_back(linearMixer(sizes, shape.extraParameters));
        } else if (kind.mixer == "mamba") {
            shape.mixers.push_back(mambaMixer(config, sizes, shape.extraParameters));
        } else if (kind.mixer == "both") {
            setAttention(config, sizes, i, kind, shape);
            shape.mixers.push_back(mambaMixer(config, sizes, shape.extraParameters));
        } else if (kind.mixer == "convolution") {
            shape.mixers.push_back(convolutionMixer(config, sizes, shape.extraParameters));
        }
        if (!std::ranges::all_of(shape.mixers, usable)) {
            notes.missing("num_attention_heads");
        }
    }
}

} // namespace evenhost::importers
