// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/arguments.h"
#include "cli/predictmemory.h"
#include "cli/predictspeed.h"

#include <algorithm>
#include <memory>

namespace evenhost::cli {

namespace {

struct PredictOptions
{
    std::string rows;
    std::string output = "-";
    std::string profile;
    bool memory = false;
};

constexpr std::size_t largestTable = importers::CsvTable::largestBytes;

base::Finding missingColumn(const std::string& column, const std::string& file)
{
    return {base::Severity::Error, "csv_missing_column", {column}, {}, {file, 1, 1}};
}

base::Result<std::string> speedOf(const std::string& text, const PredictOptions& options,
                                  const catalogue::Catalogue& catalogue)
{
    const auto table = importers::CsvTable::parse(text, options.rows);
    if (!table) {
        return table.error();
    }
    base::Findings missing;
    for (const char* needed : {"row_id", "model", "gpu", "n_gpus", "tp", "ep", "dp_attention", "weight_precision",
                               "engine", "isl", "osl", "concurrency"}) {
        if (!table->hasColumn(needed)) {
            missing.push_back(missingColumn(needed, options.rows));
        }
    }
    if (!missing.empty()) {
        return missing;
    }
    return predictSpeed(*table, catalogue, options.profile);
}

void predict(const PredictOptions& options, Session& session)
{
    const catalogue::Catalogue& catalogue = session.catalogue();
    const auto& profiles = catalogue.profiles;
    if (!options.profile.empty()
        && std::ranges::find(profiles, options.profile, &catalogue::ServingProfile::id) == profiles.end()) {
        std::string known;
        for (const catalogue::ServingProfile& profile : profiles) {
            known += (known.empty() ? "" : ", ") + profile.id;
        }
        session.print({{base::Severity::Error, "unknown_profile", {options.profile, known}, {}, {}}});
        return;
    }
    const auto text = session.readInput(options.rows, largestTable);
    if (!text) {
        session.print(text.error());
        return;
    }
    const auto result =
        options.memory ? predictMemory(*text, options.rows, catalogue) : speedOf(*text, options, catalogue);
    if (!result) {
        session.print(result.error());
        return;
    }
    session.writeOutput(options.output, *result);
}

} // namespace

void addPredict(CLI::App& program, Session& session)
{
    auto options = std::make_shared<PredictOptions>();
    Arguments command = subcommand(program, "predict", "Predict tabulated measurements of speed or memory, row by row");
    command.text("rows", options->rows, "Measurements as CSV, one a row; - reads standard input")
        .required()
        .shownAs("ROWS.csv");
    command.text("-o,--output", options->output, "Where to write; - is standard output").shownAs("OUT.csv");
    command.flag("--memory", options->memory, "The rows are logged memory quantities, not speeds");
    command.text("--profile", options->profile, "Serving profile for every row, whatever engine it names")
        .shownAs("NAME");
    command.run([options, &session] { predict(*options, session); });
}

} // namespace evenhost::cli
