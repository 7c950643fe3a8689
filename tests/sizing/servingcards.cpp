// SPDX-License-Identifier: GPL-3.0-or-later
#include "servingcards.h"

namespace evenhost::sizing::test {

namespace {

constexpr int layers = 32;
constexpr int width = 14'336;

catalogue::ModelCard cardWith(const catalogue::FeedForwardGroup& feedForward)
{
    catalogue::Architecture a;
    a.layers = layers;
    a.hidden = 4'096;
    a.vocabulary = 128'256;
    catalogue::MixerGroup attention;
    attention.layers = layers;
    attention.heads = 32;
    attention.kvHeads = 8;
    attention.headDim = 128;
    a.mixers = {attention};
    a.feedForwards = {feedForward};
    catalogue::ModelCard card;
    card.id = "test";
    card.architecture = a;
    card.nativeFormat = "bf16";
    card.parameters.total = 8.03e9;
    card.parameters.active = 8.03e9;
    return card;
}

} // namespace

catalogue::ModelCard denseCard()
{
    catalogue::FeedForwardGroup dense;
    dense.layers = layers;
    dense.width = width;
    return cardWith(dense);
}

catalogue::ModelCard routedCard(int experts, int perToken)
{
    catalogue::FeedForwardGroup routed;
    routed.layers = layers;
    routed.width = width / perToken;
    routed.experts = experts;
    routed.expertsPerToken = perToken;
    return cardWith(routed);
}

catalogue::Accelerator gpu()
{
    catalogue::Accelerator a;
    a.id = "test-gpu";
    a.generation = catalogue::Generation::Hopper;
    a.memoryGibUsable = 80.0;
    a.bandwidthGbPerSecond = 3'350.0;
    a.tflopsBf16 = 989.0;
    a.tflopsFp8 = 1'978.0;
    a.linkGbPerSecond = 450.0;
    a.maximumPerNode = 8;
    return a;
}

catalogue::ServingProfile plainProfile()
{
    catalogue::ServingProfile profile;
    profile.id = "test";
    profile.generations = {"hopper"};
    profile.residuals = {{"all", 0.8, 1.25, 100}, {"unlisted_gpu", 0.6, 1.5, 100}};
    return profile;
}

} // namespace evenhost::sizing::test
