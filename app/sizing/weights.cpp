// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizing/weights.h"

#include "base/constants.h"
#include "sizing/sources.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace evenhost::sizing {

using base::InputOrigin;
using base::Traced;
using base::Unit;
using catalogue::Checkpoint;
using catalogue::MixerGroup;
using catalogue::MixerKind;
using catalogue::ModelCard;

namespace {

constexpr double smallestScale = 0.75;
constexpr double largestScale = 1.8;
constexpr double lookupBits = 8.0; // DeepSeek V4.1's tables hold 264 bytes for 256 elements

const WeightFormat& formatOrBf16(std::string_view name)
{
    const WeightFormat* format = weightFormat(name);
    return format != nullptr ? *format : weightFormats().front();
}

double bytesOf(double parameters, double bits)
{
    return parameters * bits / base::constants::bitsPerByte.value;
}

bool routes(const ModelStructure& structure)
{
    return structure.parts.routed > 0.0;
}

/// Attention parameters by how they split, scaled so that they add up to the structure's own count (an estimated
/// structure is scaled).
MixerParameters attentionBySplit(const ModelStructure& structure)
{
    MixerParameters sum;
    for (const MixerGroup& group : structure.architecture.mixers) {
        const MixerParameters layer = mixerParameters(group, structure.architecture.hidden);
        sum.split += layer.split * group.layers;
        sum.keyValue += layer.keyValue * group.layers;
        sum.replicated += layer.replicated * group.layers + layer.indexer * indexerLayers(group);
    }
    const double all = sum.layer();
    const double scale = all > 0.0 ? structure.parts.attention / all : 0.0;
    return {sum.split * scale, sum.keyValue * scale, sum.replicated * scale, 0.0};
}

double fewestKeyValueHeads(const ModelStructure& structure)
{
    double fewest = 0.0;
    for (const MixerGroup& group : structure.architecture.mixers) {
        const bool byHead = group.kind == MixerKind::Full || group.kind == MixerKind::BlockSparse;
        if (byHead && group.kvHeads > 0) {
            fewest = fewest > 0.0 ? std::min(fewest, double(group.kvHeads)) : group.kvHeads;
        }
    }
    return fewest;
}

double lookupBytes(const ModelStructure& structure, const Checkpoint* released)
{
    if (released != nullptr && released->lookupGb > 0.0) {
        return released->lookupGb * base::bytesPerGigabyte;
    }
    return bytesOf(structure.lookup, lookupBits);
}

struct Sums
{
    double quantised = 0.0;
    double kept = 0.0;
};

/// What a format shrinks and what it leaves alone. A format that leaves nothing alone shrinks everything.
Sums sumsOf(const WeightBytes& w, const WeightFormat& format, bool routedModel)
{
    Sums sums;
    const auto add = [&](WeightPart part, double bytes) {
        const bool kept = effectiveBits(format, part, routedModel) >= 16.0 && format.routed < 16.0;
        (kept ? sums.kept : sums.quantised) += bytes;
    };
    add(WeightPart::Embedding, w.embedding);
    add(WeightPart::Head, w.head);
    add(WeightPart::Attention, w.attention());
    add(WeightPart::Dense, w.dense);
    add(WeightPart::Shared, w.shared);
    add(WeightPart::Routed, w.routed);
    add(WeightPart::Router, w.router);
    add(WeightPart::Extra, w.extra);
    return sums;
}

void scaleParts(WeightBytes& w, const WeightFormat& format, bool routedModel, double scale)
{
    const auto apply = [&](WeightPart part, double& bytes) {
        if (effectiveBits(format, part, routedModel) < 16.0 || format.routed >= 16.0) {
            bytes *= scale;
        }
    };
    apply(WeightPart::Embedding, w.embedding);
    apply(WeightPart::Head, w.head);
    apply(WeightPart::Attention, w.attentionSplit);
    apply(WeightPart::Attention, w.attentionKeyValue);
    apply(WeightPart::Attention, w.attentionReplicated);
    apply(WeightPart::Dense, w.dense);
    apply(WeightPart::Shared, w.shared);
    apply(WeightPart::Router, w.router);
    apply(WeightPart::Extra, w.extra);
    const double before = w.routed;
    apply(WeightPart::Routed, w.routed);
    for (ExpertBytes& group : w.experts) {
        group.bytesEach *= before > 0.0 ? w.routed / before : 1.0;
    }
}

/// Loaded over stored bytes of routed experts whose width is padded.
double paddingOf(const ModelStructure& structure, const WeightFormat& format)
{
    double stored = 0.0;
    double loaded = 0.0;
    for (const catalogue::FeedForwardGroup& group : structure.architecture.feedForwards) {
        if (group.experts > 0 && group.width > 0) {
            const double each = double(group.layers) * group.experts * group.width;
            const double multiple = format.widthMultiple;
            stored += each;
            loaded += each * std::ceil(group.width / multiple) * multiple / group.width;
        }
    }
    return stored > 0.0 ? loaded / stored : 1.0;
}

WeightBytes formulaBytes(const ModelStructure& structure, const WeightFormat& format)
{
    const bool routed = routes(structure);
    const ParameterParts& parts = structure.parts;
    const MixerParameters attention = attentionBySplit(structure);
    const auto bits = [&](WeightPart part) {
        return effectiveBits(format, part, routed);
    };
    WeightBytes w;
    w.embedding = bytesOf(parts.embedding, bits(WeightPart::Embedding));
    w.head = bytesOf(parts.head, bits(WeightPart::Head));
    w.attentionSplit = bytesOf(attention.split, bits(WeightPart::Attention));
    w.attentionKeyValue = bytesOf(attention.keyValue, bits(WeightPart::Attention));
    w.attentionReplicated = bytesOf(attention.replicated, bits(WeightPart::Attention));
    w.dense = bytesOf(parts.dense, bits(WeightPart::Dense));
    w.shared = bytesOf(parts.shared, bits(WeightPart::Shared));
    w.routed = bytesOf(parts.routed, bits(WeightPart::Routed));
    w.router = bytesOf(parts.router, bits(WeightPart::Router));
    w.extra = bytesOf(parts.extra, bits(WeightPart::Extra));
    w.prediction = bytesOf(parts.prediction, bits(WeightPart::Prediction));
    for (const ExpertLayers& group : structure.experts) {
        w.experts.push_back({group.layers, group.experts, group.perToken,
                             bytesOf(group.parametersPerExpert, bits(WeightPart::Routed))});
    }
    w.keyValueHeads = fewestKeyValueHeads(structure);
    w.padding = paddingOf(structure, format);
    return w;
}

/// The release that weightBytes() believes, or null.
const Checkpoint* believedCheckpoint(const ModelCard& card, const ModelStructure& structure, const WeightBytes& formula,
                                     const WeightFormat& format, double& scale)
{
    const Checkpoint* released = releasedCheckpoint(card, format.name);
    if (released == nullptr) {
        return nullptr;
    }
    const Sums sums = sumsOf(formula, format, routes(structure));
    const double target =
        *released->sizeGb * base::bytesPerGigabyte - lookupBytes(structure, released) - formula.prediction;
    scale = sums.quantised > 0.0 ? (target - sums.kept) / sums.quantised : 0.0;
    return scale >= smallestScale && scale <= largestScale ? released : nullptr;
}

template <Number N>
N partBytes(const ModelCard& card, double parameters, double bits, std::string_view name)
{
    const std::string path = "models." + card.id + ".architecture";
    const base::Provenance& provenance = card.architecture ? card.architecture->provenance : card.parameters.provenance;
    const base::Provenance layout{
        "how the format stores this part, scales included", "2026-11-21", base::Confidence::Published, {}};
    return base::input<N>(parameters, InputOrigin{name, path, Unit::Parameters, &provenance})
           * base::input<N>(bits, InputOrigin{"bits_per_parameter", {}, Unit::Bits, &layout})
           / base::constant<N>(base::constants::bitsPerByte);
}

template <Number N>
N predictionBytes(const ModelCard& card, const ModelStructure& structure, const WeightFormat& format)
{
    return partBytes<N>(card, structure.parts.prediction, format.prediction, "prediction_parameters");
}

template <Number N>
N lookupFigure(const ModelCard& card, const ModelStructure& structure, const Checkpoint* released)
{
    const std::string path = "models." + card.id + ".parameters.lookup";
    return base::input<N>(lookupBytes(structure, released),
                          InputOrigin{"lookup_table_bytes", path, Unit::Bytes, &card.parameters.provenance});
}

template <Number N>
N publishedBytes(const ModelCard& card, const Checkpoint& released)
{
    const std::string path = "models." + card.id + ".checkpoints";
    return base::input<N>(*released.sizeGb, InputOrigin{"checkpoint_size", path, Unit::Gigabytes, &released.provenance})
           * base::constant<N>(base::constants::bytesPerGigabyte);
}

template <Number N>
N formulaSum(const ModelCard& card, const ModelStructure& structure, const WeightFormat& format)
{
    const bool routed = routes(structure);
    const ParameterParts& p = structure.parts;
    const auto part = [&](double parameters, WeightPart kind, std::string_view name) {
        return partBytes<N>(card, parameters, effectiveBits(format, kind, routed), name);
    };
    N sum = part(p.attention, WeightPart::Attention, "attention_parameters");
    sum += part(p.dense, WeightPart::Dense, "dense_parameters");
    sum += part(p.embedding + p.head, WeightPart::Embedding, "embedding_parameters");
    if (routed) {
        sum += part(p.routed, WeightPart::Routed, "expert_parameters");
        sum += part(p.shared, WeightPart::Shared, "shared_expert_parameters");
        sum += part(p.router, WeightPart::Router, "router_parameters");
    }
    if (p.extra > 0.0) {
        sum += part(p.extra, WeightPart::Extra, "other_parameters");
    }
    return sum;
}

} // namespace

double WeightBytes::readByOneToken() const
{
    double bytes = alwaysRead();
    for (const ExpertBytes& group : experts) {
        bytes += group.layers * group.perToken * group.bytesEach;
    }
    return bytes;
}

const Checkpoint* releasedCheckpoint(const ModelCard& card, std::string_view format)
{
    for (const Checkpoint& checkpoint : card.checkpoints) {
        if (checkpoint.format == format && checkpoint.sizeGb && *checkpoint.sizeGb > 0.0) {
            return &checkpoint;
        }
    }
    return nullptr;
}

WeightBytes weightBytes(const ModelCard& card, const ModelStructure& structure, std::string_view format)
{
    const WeightFormat& stored = formatOrBf16(format);
    WeightBytes weights = formulaBytes(structure, stored);
    double scale = 1.0;
    weights.checkpoint = believedCheckpoint(card, structure, weights, stored, scale);
    if (weights.checkpoint != nullptr) {
        scaleParts(weights, stored, routes(structure), scale);
    }
    return weights;
}

double weightBytesPerGpu(const WeightBytes& w, const Layout& layout, bool withPrediction)
{
    const double tensor = std::max(1, layout.tensorParallel);
    const double stages = std::max(1, layout.pipelineParallel);
    const double expertRanks = std::max(tensor, double(std::max(1, layout.expertParallel)));
    const double keyValueRanks = w.keyValueHeads > 0.0 ? std::min(tensor, w.keyValueHeads) : tensor;
    const double stack = w.attentionSplit / tensor + w.attentionKeyValue / keyValueRanks + w.attentionReplicated
                         + (w.dense + w.shared) / tensor + w.router + w.extra + w.routed * w.padding / expertRanks;
    const double ends = stages > 1.0 ? std::max(w.embedding, w.head) : w.embedding + w.head;
    // Prediction layers sit on the last stage and are mostly experts.
    const double prediction = withPrediction ? w.prediction / expertRanks : 0.0;
    return stack / stages + ends / tensor + prediction;
}

template <Number N>
N residentBytes(const ModelCard& card, const ModelStructure& structure, std::string_view format)
{
    const WeightFormat& stored = formatOrBf16(format);
    double scale = 1.0;
    const Checkpoint* released = believedCheckpoint(card, structure, formulaBytes(structure, stored), stored, scale);
    if (released == nullptr) {
        return base::named<N>(formulaSum<N>(card, structure, stored), "resident_weights", Unit::Bytes);
    }
    N bytes = publishedBytes<N>(card, *released);
    if (structure.parts.prediction > 0.0) {
        bytes -= predictionBytes<N>(card, structure, stored);
    }
    if (lookupBytes(structure, released) > 0.0) {
        bytes -= lookupFigure<N>(card, structure, released);
    }
    return base::named<N>(bytes, "resident_weights", Unit::Bytes);
}

template <Number N>
N storedBytes(const ModelCard& card, const ModelStructure& structure, std::string_view format)
{
    const Checkpoint* released = releasedCheckpoint(card, format);
    if (released != nullptr) {
        return base::named<N>(publishedBytes<N>(card, *released), "checkpoint_bytes", Unit::Bytes);
    }
    const WeightFormat& stored = formatOrBf16(format);
    N bytes = formulaSum<N>(card, structure, stored);
    if (structure.parts.prediction > 0.0) {
        bytes += predictionBytes<N>(card, structure, stored);
    }
    if (structure.lookup > 0.0) {
        bytes += lookupFigure<N>(card, structure, nullptr);
    }
    return base::named<N>(bytes, "checkpoint_bytes", Unit::Bytes);
}

template double residentBytes<double>(const ModelCard&, const ModelStructure&, std::string_view);
template Traced residentBytes<Traced>(const ModelCard&, const ModelStructure&, std::string_view);
template double storedBytes<double>(const ModelCard&, const ModelStructure&, std::string_view);
template Traced storedBytes<Traced>(const ModelCard&, const ModelStructure&, std::string_view);

} // namespace evenhost::sizing
