// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/knowncards.h"

#include <cstdio>
#include <cstdlib>

namespace evenhost::tests {

using catalogue::Architecture;
using catalogue::FeedForwardGroup;
using catalogue::Indexer;
using catalogue::MixerGroup;
using catalogue::MixerKind;
using catalogue::ModelCard;

namespace {

MixerGroup full(int layers, int heads, int kvHeads, int headDim, int window = 0)
{
    MixerGroup g;
    g.layers = layers;
    g.heads = heads;
    g.kvHeads = kvHeads;
    g.headDim = headDim;
    g.window = window;
    return g;
}

MixerGroup latent(int layers, int heads, int queryRank, int plainDim, int valueDim)
{
    MixerGroup g;
    g.kind = MixerKind::Latent;
    g.layers = layers;
    g.heads = heads;
    g.queryRank = queryRank;
    g.latentRank = 512;
    g.ropeDim = 64;
    g.plainDim = plainDim;
    g.valueDim = valueDim;
    return g;
}

MixerGroup compressed(int layers, int ratio)
{
    MixerGroup g;
    g.kind = MixerKind::Compressed;
    g.layers = layers;
    g.heads = 128;
    g.kvHeads = 1;
    g.headDim = 512;
    g.ropeDim = 64;
    g.queryRank = 1536;
    g.outputGroups = 16;
    g.outputRank = 1024;
    g.window = 128;
    g.compressRatio = ratio;
    return g;
}

FeedForwardGroup dense(int layers, int width)
{
    FeedForwardGroup g;
    g.layers = layers;
    g.width = width;
    return g;
}

FeedForwardGroup routed(int layers, int experts, int perToken, int width, int sharedWidth)
{
    FeedForwardGroup g = dense(layers, width);
    g.experts = experts;
    g.expertsPerToken = perToken;
    g.sharedWidth = sharedWidth;
    return g;
}

ModelCard card(double totalBillion, double activeBillion, int layers, int hidden, int vocabulary,
               std::vector<MixerGroup> mixers, std::vector<FeedForwardGroup> feedForwards)
{
    ModelCard result;
    result.parameters.total = totalBillion * 1e9;
    result.parameters.active = activeBillion * 1e9;
    Architecture a;
    a.layers = layers;
    a.hidden = hidden;
    a.vocabulary = vocabulary;
    a.mixers = std::move(mixers);
    a.feedForwards = std::move(feedForwards);
    result.architecture = a;
    result.nativeFormat = "bf16";
    return result;
}

ModelCard glm52()
{
    MixerGroup mixer = latent(78, 64, 2048, 192, 256);
    mixer.indexer = Indexer{32, 128, 2048, 21, 1};
    ModelCard c = card(753.33, 40, 78, 6144, 154880, {mixer}, {dense(3, 12288), routed(75, 256, 8, 2048, 2048)});
    c.parameters.totalIncludesPrediction = true;
    c.architecture->prediction = catalogue::PredictionLayers{1, 0, false, false, 0};
    c.checkpoints.push_back({"zai-org/GLM-5.2-FP8", "fp8", 755.0, 0.0, {}, {}});
    c.nativeFormat = "bf16";
    return c;
}

ModelCard deepseekV4Pro()
{
    MixerGroup fine = compressed(30, 4);
    fine.indexer = Indexer{64, 128, 1024, 0, 1};
    ModelCard c = card(1600, 49, 61, 7168, 129280, {fine, compressed(31, 128)}, {routed(61, 384, 6, 3072, 3072)});
    c.parameters.totalIncludesPrediction = true;
    c.architecture->prediction = catalogue::PredictionLayers{1, 1, false, false, 0};
    c.architecture->extraParametersPerLayer = 1376256;
    c.checkpoints.push_back({"deepseek-ai/DeepSeek-V4-Pro", "fp4+fp8", 865.0, 0.0, {}, {}});
    c.nativeFormat = "fp4+fp8";
    return c;
}

ModelCard nemotronUltra()
{
    MixerGroup mamba;
    mamba.kind = MixerKind::Mamba2;
    mamba.layers = 48;
    mamba.heads = 256;
    mamba.headDim = 64;
    mamba.stateDim = 128;
    mamba.stateGroups = 8;
    mamba.convKernel = 4;
    FeedForwardGroup experts = routed(48, 512, 22, 5120, 10240);
    experts.gated = false;
    experts.latentWidth = 2048;
    ModelCard c = card(550, 55, 108, 8192, 131072, {mamba, full(12, 64, 2, 128)}, {experts});
    c.architecture->prediction = catalogue::PredictionLayers{1, 1, false, false, 0};
    return c;
}

ModelCard qwen3Next()
{
    MixerGroup delta;
    delta.kind = MixerKind::GatedDelta;
    delta.layers = 36;
    delta.heads = 32;
    delta.kvHeads = 16;
    delta.headDim = 128;
    delta.valueDim = 128;
    delta.convKernel = 4;
    MixerGroup attention = full(12, 16, 2, 256);
    attention.outputGate = true;
    FeedForwardGroup experts = routed(48, 512, 10, 512, 512);
    experts.sharedGate = true;
    return card(80, 3, 48, 2048, 151936, {delta, attention}, {experts});
}

ModelCard gptOss()
{
    MixerGroup wide = full(18, 64, 8, 64);
    MixerGroup narrow = full(18, 64, 8, 64, 128);
    wide.bias = narrow.bias = "qkvo";
    FeedForwardGroup experts = routed(36, 128, 4, 2880, 0);
    experts.biasPerExpert = 8640;
    return card(116.83, 5.13, 36, 2880, 201088, {wide, narrow}, {experts});
}

ModelCard zaya()
{
    MixerGroup mixer = full(40, 8, 2, 128);
    mixer.convolutional = true;
    mixer.convKernel = 2;
    FeedForwardGroup experts = routed(40, 16, 1, 2048, 0);
    experts.routerParameters = 659712;
    ModelCard c = card(8.84, 0.76, 40, 2048, 262272, {mixer}, {experts});
    c.architecture->tiedEmbeddings = true;
    return c;
}

ModelCard deepseekV3(bool sparse)
{
    MixerGroup mixer = latent(61, 128, 1536, 128, 128);
    if (sparse) {
        mixer.indexer = Indexer{64, 128, 2048, 61, 1};
    }
    ModelCard c = card(671, 37, 61, 7168, 129280, {mixer}, {dense(3, 18432), routed(58, 256, 8, 2048, 2048)});
    c.architecture->prediction = catalogue::PredictionLayers{1, 0, true, true, 0};
    return c;
}

ModelCard gemma3()
{
    ModelCard c =
        card(27, 27, 62, 5376, 262208, {full(10, 32, 16, 128), full(52, 32, 16, 128, 1024)}, {dense(62, 21504)});
    c.architecture->tiedEmbeddings = true;
    return c;
}

ModelCard build(std::string_view id)
{
    if (id == "llama-3.1-8b") {
        return card(8.03, 8.03, 32, 4096, 128256, {full(32, 32, 8, 128)}, {dense(32, 14336)});
    }
    if (id == "llama-3.1-70b") {
        return card(70.55, 70.55, 80, 8192, 128256, {full(80, 64, 8, 128)}, {dense(80, 28672)});
    }
    if (id == "llama-3.1-405b") {
        return card(405.85, 405.85, 126, 16384, 128256, {full(126, 128, 8, 128)}, {dense(126, 53248)});
    }
    if (id == "mixtral-8x7b") {
        return card(46.7, 12.9, 32, 4096, 32000, {full(32, 32, 8, 128)}, {routed(32, 8, 2, 14336, 0)});
    }
    if (id == "qwen3-235b-a22b") {
        return card(235, 22, 94, 4096, 151936, {full(94, 64, 4, 128)}, {routed(94, 128, 8, 1536, 0)});
    }
    if (id == "qwen3-30b-a3b") {
        return card(30.5, 3.3, 48, 2048, 151936, {full(48, 32, 4, 128)}, {routed(48, 128, 8, 768, 0)});
    }
    if (id == "kimi-k2") {
        return card(1026, 32, 61, 7168, 163840, {latent(61, 64, 1536, 128, 128)},
                    {dense(1, 18432), routed(60, 384, 8, 2048, 2048)});
    }
    if (id == "deepseek-v3" || id == "deepseek-v3.2") {
        return deepseekV3(id == "deepseek-v3.2");
    }
    if (id == "gpt-oss-120b") {
        return gptOss();
    }
    if (id == "glm-5.2") {
        return glm52();
    }
    if (id == "deepseek-v4-pro") {
        return deepseekV4Pro();
    }
    if (id == "nemotron-3-ultra") {
        return nemotronUltra();
    }
    if (id == "qwen3-next-80b") {
        return qwen3Next();
    }
    if (id == "gemma-3-27b") {
        return gemma3();
    }
    if (id == "zaya1-8b") {
        return zaya();
    }
    std::fprintf(stderr, "no such known card: %.*s\n", int(id.size()), id.data());
    std::abort();
}

catalogue::Accelerator accelerator(std::string id, double gb, double gib)
{
    catalogue::Accelerator a;
    a.id = std::move(id);
    a.memoryGbMarketed = gb;
    a.memoryGibUsable = gib;
    return a;
}

} // namespace

ModelCard knownCard(std::string_view id)
{
    ModelCard result = build(id);
    result.id = id;
    return result;
}

catalogue::Accelerator h100()
{
    return accelerator("h100-sxm", 80.0, 79.19); // vLLM log on H100 80GB HBM3
}

catalogue::Accelerator h200()
{
    return accelerator("h200-sxm", 141.0, 139.8); // nvidia-smi: 143,771 MiB less the driver's own
}

catalogue::Accelerator mi300x()
{
    return accelerator("mi300x", 192.0, 191.98); // rocm-smi: 196,592 MiB
}

} // namespace evenhost::tests
