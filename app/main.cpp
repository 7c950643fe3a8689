// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that joins the two halves: the command line, and the window where it is built.

#include "cli/run.h"

#if EVENHOST_WITH_UI
#include "report/commandreport.h"
#include "walkthrough/deck.h"
#include "window/application.h"
#endif

#include <chrono>
#include <csignal>
#include <iostream>

using namespace evenhost;

namespace {

base::Date today()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

} // namespace

int main(int count, char** arguments)
{
    // A file that may not grow further is reported as a full disk, instead of ending the program in mid-save.
    std::signal(SIGXFSZ, SIG_IGN);
    cli::Program program;
    program.today = today();
#if EVENHOST_WITH_UI
    program.report = report::commandReport;
    program.deck = walkthrough::commandDeck;
    program.pictures = walkthrough::commandPictures;
    program.window = [&](const std::optional<std::string>& plan) {
        return window::runWindow(count, arguments, program.today, plan);
    };
#endif
    return cli::run(count, arguments, program, std::cout, std::cerr);
}
