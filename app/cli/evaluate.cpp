// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "analysis/deriveanswers.h"
#include "analysis/evaluate.h"
#include "cli/arguments.h"
#include "cli/evaluationtable.h"
#include "exporters/evaluationcsv.h"
#include "exporters/evaluationjson.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>

namespace evenhost::cli {

namespace {

struct EvaluateOptions
{
    std::string plan;
    std::string format = "table";
    std::string table = "options";
    std::string scenario;
    std::string date;
    bool derivations = false;
};

/// The day prices and their age are seen from: the one given, the plan's own, or today.
std::optional<base::Date> dayOf(const EvaluateOptions& options, const plan::Plan& plan, base::Date today)
{
    if (!options.date.empty()) {
        return base::dateFromIso(options.date);
    }
    return base::dateFromIso(plan.date).value_or(today);
}

constexpr std::array csvTables{"options", "cashflow", "breakevens", "sensitivity", "register"};

std::string csvTable(std::string_view name, const analysis::Evaluation& evaluation, const plan::ResolvedPlan& plan)
{
    if (name == "cashflow") {
        return exporters::cashFlowCsv(evaluation);
    }
    if (name == "breakevens") {
        return exporters::breakEvensCsv(evaluation);
    }
    if (name == "sensitivity") {
        return exporters::sensitivityCsv(evaluation);
    }
    return name == "register" ? exporters::registerCsv(plan.plan(), plan.catalogue())
                              : exporters::evaluationCsv(evaluation);
}

void evaluate(const EvaluateOptions& options, Session& session)
{
    const auto file = session.readPlan(options.plan);
    if (!file) {
        session.print(file.error());
        return;
    }
    const auto day = dayOf(options, file->plan, session.program().today);
    if (!day) {
        session.print({{base::Severity::Error, "not_a_date", {options.date}, "--date", {}}});
        session.setStatus(Exit::BadUsage);
        return;
    }
    const auto resolved = plan::resolve(file->plan, session.catalogue(), options.scenario);
    if (!resolved) {
        session.print(documents::located(resolved.error(), *file, options.plan), file->plan.currency);
        return;
    }
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, *day);
    if (options.format == "json") {
        std::vector<analysis::Derivation> derivations;
        if (options.derivations) {
            derivations = analysis::derive(*resolved, *day);
            std::ranges::move(analysis::deriveAnswers(*resolved, *day, evaluation, derivations),
                              std::back_inserter(derivations));
        }
        session.writeOutput("-", exporters::evaluationJson(evaluation, resolved->plan(), options.plan, derivations));
    } else if (options.format == "csv") {
        session.writeOutput("-", csvTable(options.table, evaluation, *resolved));
    } else {
        session.writeOutput("-", evaluationTable(evaluation, resolved->plan()));
    }
}

} // namespace

void addEvaluate(CLI::App& program, Session& session)
{
    auto options = std::make_shared<EvaluateOptions>();
    Arguments command = subcommand(program, "evaluate", "Size and price a plan, find the break-even volume");
    command.plan(options->plan);
    command.text("--format", options->format, "table, json or csv").oneOf({"table", "json", "csv"}).withDefaultShown();
    command.text("--table", options->table, "With csv: options, cashflow, breakevens, sensitivity or register")
        .oneOf({csvTables.begin(), csvTables.end()})
        .withDefaultShown();
    command.scenario(options->scenario);
    command.text("--date", options->date, "The day prices are seen from (2026-11-21); else the plan's own, else today")
        .shownAs("DAY");
    command.flag("--derivations", options->derivations, "With json: how each figure was computed");
    command.run([options, &session] { evaluate(*options, session); });
}

} // namespace evenhost::cli
