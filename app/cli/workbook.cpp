// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbook.h"
#include "cli/command.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <memory>

namespace evenhost::cli {

namespace {

struct WorkbookOptions
{
    std::string plan;
    std::string output;
    std::string scenario;
};

void workbook(const WorkbookOptions& options, Session& session)
{
    auto file = session.readPlan(options.plan);
    if (!file) {
        session.print(file.error());
        return;
    }
    exporters::WorkbookRequest request;
    request.plan = file->plan;
    request.scenario = options.scenario;
    request.today = base::dateFromIso(request.plan.date).value_or(session.program().today);
    request.planName =
        options.plan == "-" ? "plan.evenhost.yaml" : std::filesystem::path(options.plan).filename().string();
    const auto bytes = exporters::workbook(request, session.catalogue());
    if (!bytes) {
        session.print(documents::located(bytes.error(), *file, options.plan), request.plan.currency);
        return;
    }
    session.writeOutput(options.output, *bytes);
}

} // namespace

void addWorkbook(CLI::App& program, Session& session)
{
    auto options = std::make_shared<WorkbookOptions>();
    CLI::App* command = program.add_subcommand("workbook", "Write a plan as a spreadsheet of live formulas");
    command->add_option("plan", options->plan, "The plan; - reads standard input")->required()->type_name("PLAN");
    command->add_option("-o,--output", options->output, "The .xlsx file; - writes standard output")
        ->required()
        ->type_name("FILE");
    command->add_option("--scenario", options->scenario, "One of the plan's scenarios")->type_name("NAME");
    command->callback([options, &session] { workbook(*options, session); });
}

} // namespace evenhost::cli
