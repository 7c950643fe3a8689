// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace evenhost::cli {

namespace {

struct DeckOptions
{
    std::string plan;
    std::string output;
    std::string scenario;
    std::string language;
};

void deck(const DeckOptions& options, Session& session)
{
    ReportRequest request;
    const auto file = session.readPlan(options.plan);
    if (!file) {
        session.print(file.error());
        return;
    }
    request.plan = file->plan;
    request.scenario = options.scenario;
    request.language = options.language;
    request.today = base::dateFromIso(request.plan.date).value_or(session.program().today);
    const auto pdf = session.program().deck(request, session.catalogue());
    if (!pdf) {
        session.print(documents::located(pdf.error(), *file, options.plan), request.plan.currency);
        return;
    }
    session.writeOutput(options.output, *pdf);
}

} // namespace

void addDeck(CLI::App& program, Session& session)
{
    if (!session.program().deck) {
        return;
    }
    auto options = std::make_shared<DeckOptions>();
    CLI::App* command = program.add_subcommand("deck", "Write the meeting's pages as a 16:9 PDF; needs no screen");
    command->add_option("plan", options->plan, "The plan; - reads standard input")->required()->type_name("PLAN");
    command->add_option("-o,--output", options->output, "The PDF; - writes standard output")
        ->required()
        ->type_name("FILE");
    command->add_option("--scenario", options->scenario, "One of the plan's scenarios")->type_name("NAME");
    command->add_option("--lang", options->language, "en, de, fr or zh_CN")
        ->check(CLI::IsMember({"en", "de", "fr", "zh_CN"}));
    command->callback([options, &session] { deck(*options, session); });
}

} // namespace evenhost::cli
