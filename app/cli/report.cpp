// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/arguments.h"

#include <filesystem>
#include <memory>

namespace evenhost::cli {

namespace {

struct ReportOptions
{
    std::string plan;
    std::string output;
    ReportRequest request;
};

void report(const ReportOptions& options, Session& session)
{
    ReportRequest request = options.request;
    auto file = session.readPlan(options.plan, &request.planText);
    if (!file) {
        session.print(file.error());
        return;
    }
    session.noteInput(request.logo);
    request.plan = file->plan;
    request.planName =
        options.plan == "-" ? "plan.evenhost.yaml" : std::filesystem::path(options.plan).filename().string();
    request.today = base::dateFromIso(request.plan.date).value_or(session.program().today);
    const auto pdf = session.program().report(request, session.catalogue());
    if (!pdf) {
        session.print(documents::located(pdf.error(), *file, options.plan), request.plan.currency);
        return;
    }
    session.writeOutput(options.output, *pdf);
}

} // namespace

void addReport(CLI::App& program, Session& session)
{
    if (!session.program().report) {
        return;
    }
    auto options = std::make_shared<ReportOptions>();
    Arguments command = subcommand(program, "report", "Write the PDF report of a plan; needs no screen");
    command.plan(options->plan);
    command.text("-o,--output", options->output, "The PDF; - writes standard output").required().shownAs("FILE");
    command.scenario(options->request.scenario);
    command
        .list("--sections", options->request.sections,
              "What it holds, in this order: decision, options, sizing, sensitivity, assumptions, method")
        .shownAs("LIST")
        .oneOf({"decision", "options", "sizing", "sensitivity", "assumptions", "method"});
    command.text("--paper", options->request.paper, "a4 or letter").oneOf({"a4", "letter"});
    command.language(options->request.language);
    command.flag("--one-page", options->request.onePage, "The decision page alone");
    command.text("--confidentiality", options->request.confidentiality, "A line at the foot of each page")
        .shownAs("TEXT");
    command.text("--logo", options->request.logo, "A PNG or SVG picture for the first page").shownAs("FILE");
    command.run([options, &session] { report(*options, session); });
}

} // namespace evenhost::cli
