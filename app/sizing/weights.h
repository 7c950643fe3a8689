// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/number.h"
#include "sizing/layout.h"
#include "sizing/parameters.h"
#include "sizing/weightformat.h"

#include <string_view>
#include <vector>

namespace evenhost::sizing {

using base::Number;

/// Routed experts of a group of equal layers, in bytes.
struct ExpertBytes
{
    int layers = 0;
    int experts = 0;
    double perToken = 0.0;  ///< experts one token wakes in a layer
    double bytesEach = 0.0; ///< one expert
};

/// A model's weights in one format, one copy of each part, in bytes, as plain numbers.
/// The sum over the parts is what is loaded without speculation; `prediction` comes on top when speculating.
struct WeightBytes
{
    double embedding = 0.0;
    double head = 0.0;                ///< a tied embedding is counted here, once
    double attentionSplit = 0.0;      ///< divided over tensor-parallel ranks
    double attentionKeyValue = 0.0;   ///< divided down to one key-value head
    double attentionReplicated = 0.0; ///< on every rank: latent projections, indexers
    double dense = 0.0;
    double shared = 0.0;
    double routed = 0.0;
    double router = 0.0; ///< on every rank
    double extra = 0.0;  ///< on every rank
    double prediction = 0.0;
    double padding = 1.0; ///< bytes of loaded over stored routed experts (WeightFormat::widthMultiple)
    std::vector<ExpertBytes> experts;
    double keyValueHeads = 0.0;                        ///< fewest over the groups that split by head; 0: none does
    const catalogue::Checkpoint* checkpoint = nullptr; ///< scaled to this release's published size; null: by formula

    [[nodiscard]] double attention() const { return attentionSplit + attentionKeyValue + attentionReplicated; }
    [[nodiscard]] double resident() const
    {
        return embedding + head + attention() + dense + shared + routed + router + extra;
    }
    /// Read for every step whatever the batch: all but the routed experts and the looked-up embedding.
    [[nodiscard]] double alwaysRead() const { return head + attention() + dense + shared + router + extra; }
    /// Read for one token alone: the active set, shared experts included.
    [[nodiscard]] double readByOneToken() const;
};

/// Weights by part. An unknown format name is taken as bf16 (resolve() refuses it before).
///
/// A released checkpoint of that format with a published size wins over the formula: from its size are taken lookup
/// tables (they stay in host memory) and the prediction layers at the format's bits, and the quantised parts are scaled
/// to what is left. Parts the format leaves at 16 bit keep their size: scales and exceptions sit in the others. A
/// published size that would need a scale outside 0.75..1.8 is not believed (another mix under the same name).
[[nodiscard]] WeightBytes weightBytes(const catalogue::ModelCard& card, const ModelStructure& structure,
                                      std::string_view format);

/// The card's first checkpoint of that format with a published size; null if there is none.
[[nodiscard]] const catalogue::Checkpoint* releasedCheckpoint(const catalogue::ModelCard& card,
                                                              std::string_view format);

/// Bytes of weights on the fullest GPU of a layout: parts that split are divided over their ranks, parts that do not
/// are counted on each, and padded experts as padded. With pipeline stages the fullest one also holds the embedding or
/// the head. With data-parallel attention every group of tensor-parallel ranks has its own attention, dense and shared
/// blocks, embedding and head; the experts are divided over all GPUs when they are expert-parallel.
[[nodiscard]] double weightBytesPerGpu(const WeightBytes& weights, const Layout& layout, bool withPrediction = false);

/// WeightBytes::resident(), as a figure that can be asked why.
template <Number N>
[[nodiscard]] N residentBytes(const catalogue::ModelCard& card, const ModelStructure& structure,
                              std::string_view format);

/// Everything that is stored and downloaded for that format, in bytes, as a figure that can be asked why: the published
/// size if there is one, else the formula; prediction layers and lookup tables (at 8 bit unless their size is
/// published) included.
template <Number N>
[[nodiscard]] N storedBytes(const catalogue::ModelCard& card, const ModelStructure& structure, std::string_view format);

extern template double residentBytes<double>(const catalogue::ModelCard&, const ModelStructure&, std::string_view);
extern template base::Traced residentBytes<base::Traced>(const catalogue::ModelCard&, const ModelStructure&,
                                                         std::string_view);
extern template double storedBytes<double>(const catalogue::ModelCard&, const ModelStructure&, std::string_view);
extern template base::Traced storedBytes<base::Traced>(const catalogue::ModelCard&, const ModelStructure&,
                                                       std::string_view);

} // namespace evenhost::sizing
