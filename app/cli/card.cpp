// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/card.h"

#include "cli/arguments.h"
#include "cli/command.h"
#include "documents/cataloguefile.h"
#include "documents/numbertext.h"
#include "documents/textfile.h"
#include "sizing/kvcache.h"
#include "sizing/parameters.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <ostream>
#include <sstream>

namespace evenhost::cli {

namespace {

void line(std::ostream& out, std::string_view name, double value)
{
    out << name << ": " << documents::numberText(value) << '\n';
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

namespace {

struct CardOptions
{
    std::string config;
    std::string output;
    std::string quantisation;
};

/// "x_config.json" or "config.json" -> the modelopt file beside it, where there is one.
std::string besideQuantisation(const std::string& config)
{
    constexpr std::string_view ending = "config.json";
    if (!config.ends_with(ending)) {
        return {};
    }
    std::string beside = config.substr(0, config.size() - ending.size()) + "hf_quant_config.json";
    std::error_code error;
    return std::filesystem::is_regular_file(beside, error) ? beside : std::string();
}

void card(const CardOptions& options, Session& session)
{
    const auto text = session.readInput(options.config, importers::maximumConfigBytes);
    if (!text) {
        session.print(text.error());
        return;
    }
    const std::string beside = options.quantisation.empty() ? besideQuantisation(options.config) : options.quantisation;
    base::Result<std::string> quantisation = std::string();
    if (!beside.empty()) {
        quantisation = session.readInput(beside, importers::maximumConfigBytes);
    }
    if (!quantisation) {
        session.print(quantisation.error());
        return;
    }
    const auto imported = importers::cardFromConfig(*text, options.config, *quantisation);
    if (!imported) {
        session.print(imported.error());
        return;
    }
    std::ostringstream summary;
    printCard(*imported, summary);
    session.writeOutput("-", summary.str());
    session.print(imported->findings);
    if (options.output.empty()) {
        return;
    }
    if (!imported->card.architecture) {
        session.print({{base::Severity::Error, "config_nothing_to_write", {}, {}, {options.config, 0, 0}}});
    } else {
        session.writeOutput(options.output, documents::modelText(imported->card));
    }
}

} // namespace

void addCard(CLI::App& program, Session& session)
{
    auto options = std::make_shared<CardOptions>();
    Arguments command = subcommand(program, "card", "Make a model card from a published configuration");
    command.text("config", options->config, "A config.json as published with the weights; - reads standard input")
        .required()
        .shownAs("config.json");
    command.text("-o,--output", options->output, "Where to write the card").shownAs("card.yaml");
    command
        .text("--quantisation", options->quantisation,
              "hf_quant_config.json of a quantised release; taken by itself where it lies beside the configuration")
        .shownAs("hf_quant_config.json");
    command.run([options, &session] { card(*options, session); });
}

} // namespace evenhost::cli
