// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "base/version.h"
#include "documents/utf8.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace evenhost::cli {

namespace {

constexpr const char* description =
    "Run this open model ourselves, or pay a managed model per token?\n"
    "Sizes memory by total parameters and speed by active ones, prices both roads, finds the break-even volume.\n";

constexpr const char* footer =
    "Exit status: 0 done, 1 the input is wrong, 2 the command line is wrong. Nothing is written unless it is whole.";

} // namespace

int run(int count, const char* const* arguments, const Program& program, std::ostream& out, std::ostream& err)
{
    Session session(program, out, err);
    CLI::App app(description, "evenhost");
    app.set_version_flag("--version", "evenhost " + std::string(base::programVersion));
    app.set_help_all_flag("--help-all", "Help for every command");
    app.footer(footer);
    app.require_subcommand(0, 1);
    std::optional<std::string> plan;
    if (program.window) {
        app.add_option("plan", plan, "Open the window on this plan")->type_name("PLAN");
    }
    for (const AddCommand add : commands()) {
        add(app, session);
    }
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        // What the user typed comes back in some of these messages.
        std::ostringstream normal;
        std::ostringstream wrong;
        const int status = app.exit(error, normal, wrong);
        out << normal.str() << std::flush;
        err << documents::cleanedForTerminal(wrong.str());
        return static_cast<int>(status == 0 ? Exit::Done : Exit::BadUsage);
    }
    if (!app.get_subcommands().empty()) {
        return static_cast<int>(session.status());
    }
    if (!program.window) {
        err << app.help();
        return static_cast<int>(Exit::BadUsage);
    }
    return program.window(plan);
}

} // namespace evenhost::cli
