// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "catalogue/modelcard.h"

#include <string>
#include <vector>

namespace evenhost::sizing {

/// Parameters of one layer's mixer, by how tensor parallelism treats them.
struct MixerParameters
{
    double split = 0.0;      ///< divided over the ranks: queries, output, state projections
    double keyValue = 0.0;   ///< divided over the ranks down to one key-value head, then repeated
    double replicated = 0.0; ///< on every rank: latent down-projections, compressors
    double indexer = 0.0;    ///< a layer that has its own indexer; on every rank

    [[nodiscard]] double layer() const { return split + keyValue + replicated; }
};

/// Parameters of one layer of the group. `hidden` is the model's width.
[[nodiscard]] MixerParameters mixerParameters(const catalogue::MixerGroup& group, int hidden);

/// Layers of the group that have an indexer of their own; 0 without indexers.
[[nodiscard]] int indexerLayers(const catalogue::MixerGroup& group);

/// Blocks a compressor looks at for one entry: 2 at DeepSeek V4's fine ratio of 4 (they overlap), else 1.
[[nodiscard]] int compressorOverlap(const catalogue::MixerGroup& group);

/// Parameters of one feed-forward layer. Norm weights (below 0.01 %) are not counted anywhere.
struct FeedForwardParameters
{
    double dense = 0.0;  ///< the dense block, also the one beside experts
    double shared = 0.0; ///< shared experts, with their gate
    double expert = 0.0; ///< one routed expert
    double router = 0.0;
    double extra = 0.0; ///< projections into and out of a latent width
};
[[nodiscard]] FeedForwardParameters feedForwardParameters(const catalogue::FeedForwardGroup& group, int hidden);

/// Parameter counts of a model by part: how many there are, and how many work on one decoded token.
struct ParameterParts
{
    double embedding = 0.0; ///< input embedding; 0 where it is tied to the head
    double head = 0.0;      ///< output projection, tied or not: it works on every decoded token
    double attention = 0.0; ///< mixers of every kind, indexers included
    double dense = 0.0;
    double shared = 0.0;
    double routed = 0.0;       ///< all routed experts
    double routedActive = 0.0; ///< of which one token wakes this many parameters
    double router = 0.0;
    double extra = 0.0;      ///< hyper-connections, latent projections
    double prediction = 0.0; ///< layers that predict further tokens: stored, used only when speculating

    /// What serves without speculation: everything but the prediction layers.
    [[nodiscard]] double total() const
    {
        return embedding + head + attention + dense + shared + routed + router + extra;
    }
    /// What one decoded token works with: shared experts and the head included, the looked-up embedding not.
    [[nodiscard]] double active() const { return head + alwaysRead() + routedActive; }
    /// Read for every token of every batch, the head left out.
    [[nodiscard]] double alwaysRead() const { return attention + dense + shared + router + extra; }
};

[[nodiscard]] ParameterParts parameterParts(const catalogue::Architecture& architecture);

/// A group of equal layers with routed experts. `perToken` is fractional only in an estimated design.
struct ExpertLayers
{
    int layers = 0;
    int experts = 0;
    double perToken = 0.0;
    double parametersPerExpert = 0.0;
};

/// A model as the engine sees it: the card's own architecture, or, for a card with only the two numbers, the nearest
/// known design with its parts scaled so that total and active are the card's.
struct ModelStructure
{
    catalogue::Architecture architecture;
    ParameterParts parts;
    std::vector<ExpertLayers> experts;
    double lookup = 0.0;    ///< lookup-table parameters: host memory and disk only
    bool estimated = false; ///< true: cache, layers and experts are those of `basedOn`
    std::string basedOn;
};

/// Never fails: a card without architecture gets an estimated structure (see sizing/design.h).
[[nodiscard]] ModelStructure modelStructure(const catalogue::ModelCard& card);

/// Warnings where the published totals and those recomputed from the architecture are more than 3 % apart:
/// total_parameters_differ and active_parameters_differ, each with published and recomputed.
/// Vendors count "active" with or without the embedding and the head; any of these within 3 % is taken as agreement.
[[nodiscard]] base::Findings parameterFindings(const catalogue::ModelCard& card);

} // namespace evenhost::sizing
