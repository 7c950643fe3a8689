// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <CLI/CLI.hpp>

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
    CLI::App* command = program.add_subcommand("report", "Write the PDF report of a plan; needs no screen");
    command->add_option("plan", options->plan, "The plan; - reads standard input")->required()->type_name("PLAN");
    command->add_option("-o,--output", options->output, "The PDF; - writes standard output")
        ->required()
        ->type_name("FILE");
    command->add_option("--scenario", options->request.scenario, "One of the plan's scenarios")->type_name("NAME");
    command
        ->add_option("--sections", options->request.sections,
                     "What it holds, in this order: decision, options, "
                     "sizing, sensitivity, assumptions, method")
        ->delimiter(',')
        ->type_name("LIST")
        ->check(CLI::IsMember({"decision", "options", "sizing", "sensitivity", "assumptions", "method"}));
    command->add_option("--paper", options->request.paper, "a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
    command->add_option("--lang", options->request.language, "en, de, fr or zh_CN")
        ->check(CLI::IsMember({"en", "de", "fr", "zh_CN"}));
    command->add_flag("--one-page", options->request.onePage, "The decision page alone");
    command->add_option("--confidentiality", options->request.confidentiality, "A line at the foot of each page")
        ->type_name("TEXT");
    command->add_option("--logo", options->request.logo, "A PNG or SVG picture for the first page")->type_name("FILE");
    command->callback([options, &session] { report(*options, session); });
}

} // namespace evenhost::cli
