// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace evenhost::cli {

namespace {

struct DeckOptions
{
    std::string plan;
    std::string output; ///< of the slides; empty: pictures are wanted
    std::string folder; ///< of the pictures
    std::string format = "png";
    std::string scenario;
    std::string language;
    bool force = false;
};

void deck(const DeckOptions& options, Session& session)
{
    ReportRequest request;
    const auto file = session.readPlan(options.plan, &request.planText);
    if (!file) {
        session.print(file.error());
        return;
    }
    request.plan = file->plan;
    request.scenario = options.scenario;
    request.language = options.language;
    request.today = base::dateFromIso(request.plan.date).value_or(session.program().today);
    if (options.output.empty()) {
        request.pictures = options.format;
        const auto pictures = session.program().pictures(request, session.catalogue());
        if (!pictures) {
            session.print(documents::located(pictures.error(), *file, options.plan), request.plan.currency);
            return;
        }
        const auto existing = options.force ? documents::Existing::Replace : documents::Existing::Refuse;
        if (const auto saved = documents::saveFiles(options.folder, *pictures, existing); !saved) {
            session.print(saved.error());
        }
        return;
    }
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
    if (!session.program().deck || !session.program().pictures) {
        return;
    }
    auto options = std::make_shared<DeckOptions>();
    const CLI::Validator nonEmpty(
        [](const std::string& name) { return name.empty() ? std::string("the name is empty") : std::string(); }, "");
    CLI::App* command =
        program.add_subcommand("deck", "Write the meeting's pages as a 16:9 PDF or as pictures; needs no screen");
    command->add_option("plan", options->plan, "The plan; - reads standard input")->required()->type_name("PLAN");
    CLI::Option_group* kind = command->add_option_group("What is written");
    kind->add_option("-o,--output", options->output, "The PDF; - writes standard output")
        ->check(nonEmpty)
        ->type_name("FILE");
    CLI::Option* pictures = kind->add_option("--pictures", options->folder, "Each page as a picture into this folder")
                                ->check(nonEmpty)
                                ->type_name("FOLDER");
    kind->require_option(1);
    command->add_option("--format", options->format, "Of the pictures: png or svg")
        ->needs(pictures)
        ->check(CLI::IsMember({"png", "svg"}));
    command->add_flag("--force", options->force, "Replace pictures that are in the folder already")->needs(pictures);
    command->add_option("--scenario", options->scenario, "One of the plan's scenarios")->type_name("NAME");
    command->add_option("--lang", options->language, "en, de, fr or zh_CN")
        ->check(CLI::IsMember({"en", "de", "fr", "zh_CN"}));
    command->callback([options, &session] { deck(*options, session); });
}

} // namespace evenhost::cli
