// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/card.h"

#include "sizing/kvcache.h"
#include "sizing/parameters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ostream>

namespace evenhost::cli {

namespace {

std::string numberText(double value)
{
    std::array<char, 400> text{};
    const bool whole = value == static_cast<double>(static_cast<long long>(value));
    const auto result = whole ? std::to_chars(text.data(), text.data() + text.size(), static_cast<long long>(value))
                              : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

void line(std::ostream& out, std::string_view name, double value)
{
    out << name << ": " << numberText(value) << '\n';
}

void unknown(std::ostream& out, std::string_view name)
{
    out << name << ": unknown\n";
}

/// What the first tokens take, before any window is full.
double withinWindow(const sizing::CacheDesign& design)
{
    sizing::CacheDesign open = design;
    for (sizing::CacheGroup& group : open.groups) {
        group.windowTokens = 0.0;
    }
    return sizing::cacheGrowthPerToken<double>(open);
}

void printArchitecture(const catalogue::Architecture& a, double lookup, std::ostream& out)
{
    const sizing::ParameterParts parts = sizing::parameterParts(a);
    line(out, "total_parameters", parts.total());
    line(out, "active_parameters", parts.routed > 0.0 ? parts.active() : parts.total());
    if (parts.routed > 0.0) {
        line(out, "active_parameters_with_embedding", parts.active() + parts.embedding);
    }
    if (parts.prediction > 0.0) {
        line(out, "prediction_parameters", parts.prediction);
    }
    if (lookup > 0.0) {
        line(out, "lookup_parameters", lookup);
    }
    if (parts.prediction + lookup > 0.0) {
        line(out, "stored_parameters", parts.total() + parts.prediction + lookup);
    }
    const sizing::CacheDesign wide = sizing::cacheDesign(a, 16);
    const sizing::CacheDesign narrow = sizing::cacheDesign(a, 8);
    line(out, "kv_bytes_per_token", sizing::cacheGrowthPerToken<double>(wide));
    if (std::ranges::any_of(wide.groups, [](const sizing::CacheGroup& group) { return group.windowTokens > 0.0; })) {
        line(out, "kv_bytes_per_token_within_window", withinWindow(wide));
    }
    line(out, "kv_bytes_per_token_8_bit", sizing::cacheGrowthPerToken<double>(narrow));
    line(out, "state_bytes_per_sequence", sizing::cacheFixedBytes<double>(wide));
}

} // namespace

void printCard(const importers::ImportedCard& imported, std::ostream& out)
{
    const catalogue::ModelCard& card = imported.card;
    out << "id: " << card.id << '\n';
    if (card.architecture) {
        printArchitecture(*card.architecture, card.parameters.lookup, out);
    } else {
        for (const std::string_view name : {"total_parameters", "active_parameters", "kv_bytes_per_token"}) {
            unknown(out, name);
        }
    }
    if (card.context.tokens > 0.0) {
        line(out, "context_tokens", card.context.tokens);
    } else {
        unknown(out, "context_tokens");
    }
    const std::string& format = imported.released.format;
    out << "weight_format: " << (format.empty() ? "unknown" : format) << '\n';
    if (imported.released.bits) {
        line(out, "bits_per_parameter", *imported.released.bits);
    } else {
        unknown(out, "bits_per_parameter");
    }
    if (imported.released.bytes) {
        line(out, "checkpoint_bytes", std::floor(*imported.released.bytes));
    }
}

} // namespace evenhost::cli
