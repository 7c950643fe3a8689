// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/arguments.h"

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
    Arguments command =
        subcommand(program, "deck", "Write the meeting's pages as a 16:9 PDF or as pictures; needs no screen");
    command.plan(options->plan);
    Arguments kind = command.exactlyOne("What is written");
    kind.text("-o,--output", options->output, "The PDF; - writes standard output").notEmpty().shownAs("FILE");
    const Argument pictures = kind.text("--pictures", options->folder, "Each page as a picture into this folder")
                                  .notEmpty()
                                  .shownAs("FOLDER");
    command.text("--format", options->format, "Of the pictures: png or svg").onlyWith(pictures).oneOf({"png", "svg"});
    command.flag("--force", options->force, "Replace pictures that are in the folder already").onlyWith(pictures);
    command.scenario(options->scenario);
    command.language(options->language);
    command.run([options, &session] { deck(*options, session); });
}

} // namespace evenhost::cli
