// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plausibility.h"

#include "models/fieldtext.h"
#include "sizing/kvcache.h"
#include "sizing/parameters.h"
#include "sizing/weights.h"

#include <algorithm>
#include <cmath>

namespace evenhost::session {

using base::Unit;

namespace {

struct PlausibilityWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::session::Plausibility)
};

/// An architecture whose numbers cannot be divided by or summed is not worked out while it is being typed.
bool isComplete(const catalogue::ModelCard& card)
{
    return card.architecture && card.architecture->layers > 0 && card.architecture->hidden > 0
           && card.architecture->vocabulary > 0 && !card.architecture->mixers.empty();
}

bool differs(const base::Findings& findings, std::string_view code)
{
    return std::ranges::any_of(findings, [&](const base::Finding& finding) { return finding.code == code; });
}

void addParameters(std::vector<PlausibilityLine>& lines, const catalogue::ModelCard& card)
{
    const sizing::ParameterParts parts = sizing::parameterParts(*card.architecture);
    const base::Findings findings = sizing::parameterFindings(card);
    const double prediction = card.parameters.totalIncludesPrediction ? parts.prediction : 0.0;
    const double active = parts.routed > 0.0 ? parts.active() : parts.total();
    lines.push_back({PlausibilityWords::tr("Total parameters"), Unit::Parameters, card.parameters.total,
                     parts.total() + prediction, !differs(findings, "total_parameters_differ")});
    lines.push_back({PlausibilityWords::tr("Active parameters"), Unit::Parameters, card.parameters.active, active,
                     !differs(findings, "active_parameters_differ")});
    const auto part = [&](const QString& name, double value) {
        if (value > 0.0)
            lines.push_back({name, Unit::Parameters, std::nullopt, value, true});
    };
    part(PlausibilityWords::tr("of which routed experts"), parts.routed);
    part(PlausibilityWords::tr("of which attention"), parts.attention);
    part(PlausibilityWords::tr("of which embedding and head"), parts.embedding + parts.head);
    part(PlausibilityWords::tr("prediction layers, on top"), prediction > 0.0 ? 0.0 : parts.prediction);
}

void addCache(std::vector<PlausibilityLine>& lines, const catalogue::ModelCard& card)
{
    const auto cached = [&](const QString& name, Unit unit, double value) {
        lines.push_back({name, unit, std::nullopt, value, true});
    };
    const sizing::CacheDesign wide = sizing::cacheDesign(*card.architecture, 16);
    const sizing::CacheDesign narrow = sizing::cacheDesign(*card.architecture, 8);
    cached(PlausibilityWords::tr("KV cache, 16 bit"), Unit::BytesPerToken, sizing::cacheGrowthPerToken<double>(wide));
    cached(PlausibilityWords::tr("KV cache, 8 bit"), Unit::BytesPerToken, sizing::cacheGrowthPerToken<double>(narrow));
    if (const double fixed = sizing::cacheFixedBytes<double>(wide); fixed > 0.0)
        cached(PlausibilityWords::tr("State of a sequence"), Unit::Bytes, fixed);
    if (card.context.tokens > 0.0)
        cached(PlausibilityWords::tr("Cache of one full context"), Unit::Gibibytes,
               sizing::cacheBytes<double>(wide, card.context.tokens) / base::bytesPerGibibyte);
}

void addWeights(std::vector<PlausibilityLine>& lines, const catalogue::ModelCard& card)
{
    constexpr double alike = 0.1; // scales and layers left at 16 bit differ that much between releases
    catalogue::ModelCard unpublished = card;
    for (catalogue::Checkpoint& checkpoint : unpublished.checkpoints)
        checkpoint.sizeGb.reset();
    const sizing::ModelStructure structure = sizing::modelStructure(unpublished);
    for (const catalogue::Checkpoint& checkpoint : card.checkpoints) {
        if (!sizing::weightFormat(checkpoint.format))
            continue;
        const double gb =
            sizing::storedBytes<double>(unpublished, structure, checkpoint.format) / base::bytesPerGigabyte;
        const double ratio = checkpoint.sizeGb && gb > 0.0 ? *checkpoint.sizeGb / gb : 1.0;
        lines.push_back({PlausibilityWords::tr("Weights in %1").arg(models::weightFormatLabel(checkpoint.format)),
                         Unit::Gigabytes, checkpoint.sizeGb, gb, std::abs(ratio - 1.0) <= alike});
    }
    if (card.checkpoints.empty() && sizing::weightFormat(card.nativeFormat)) {
        const double gb =
            sizing::storedBytes<double>(unpublished, structure, card.nativeFormat) / base::bytesPerGigabyte;
        lines.push_back({PlausibilityWords::tr("Weights in %1").arg(models::weightFormatLabel(card.nativeFormat)),
                         Unit::Gigabytes, std::nullopt, gb, true});
    }
}

} // namespace

std::vector<PlausibilityLine> plausibility(const catalogue::ModelCard& card)
{
    std::vector<PlausibilityLine> lines;
    if (!isComplete(card)) {
        lines.push_back(
            {PlausibilityWords::tr("Total parameters"), Unit::Parameters, card.parameters.total, std::nullopt, true});
        lines.push_back(
            {PlausibilityWords::tr("Active parameters"), Unit::Parameters, card.parameters.active, std::nullopt, true});
        return lines;
    }
    addParameters(lines, card);
    addCache(lines, card);
    addWeights(lines, card);
    return lines;
}

} // namespace evenhost::session
