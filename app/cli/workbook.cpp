// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbook.h"
#include "cli/command.h"

#include "cli/arguments.h"
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
    Arguments command = subcommand(program, "workbook", "Write a plan as a spreadsheet of live formulas");
    command.plan(options->plan);
    command.text("-o,--output", options->output, "The .xlsx file; - writes standard output").required().shownAs("FILE");
    command.scenario(options->scenario);
    command.run([options, &session] { workbook(*options, session); });
}

} // namespace evenhost::cli
