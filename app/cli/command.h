// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/finding.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "documents/planfile.h"
#include "documents/savefiles.h"
#include "documents/textfile.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

/// The command line. Each subcommand is one file with one add...() function and one line in commands.cpp.
namespace evenhost::cli {

enum class Exit { Done = 0, BadInput = 1, BadUsage = 2 };

struct ReportRequest
{
    plan::Plan plan;
    std::string planText; ///< the file as it was read: attached to the PDF
    std::string planName; ///< the file's name without folders
    std::string scenario; ///< empty: the plan as it is
    base::Date today;
    std::vector<std::string> sections; ///< "decision" ... "method" in the order wanted; empty: all
    std::string paper = "a4";          ///< "a4" or "letter"
    std::string language;              ///< "en", "de", "fr", "zh_CN"
    bool onePage = false;              ///< the decision page alone
    std::string confidentiality;       ///< a line at the foot of each page
    std::string logo;                  ///< a PNG or SVG file; empty: none
    std::string pictures = "png";      ///< "png" or "svg"
};

/// What the program around the command line provides. What is not there is not offered as a command.
struct Program
{
    base::Date today;
    /// Opens the window on a plan, or without one; returns the exit status.
    std::function<int(const std::optional<std::string>& plan)> window;
    /// Makes the PDF report of a plan.
    std::function<base::Result<std::string>(const ReportRequest&, const catalogue::Catalogue&)> report;
    /// Makes the meeting's pages as one PDF; of the request it uses plan, scenario, language and today.
    std::function<base::Result<std::string>(const ReportRequest&, const catalogue::Catalogue&)> deck;
    /// Makes the meeting's pages as pictures, one file each; uses the kind of pictures besides.
    std::function<base::Result<std::vector<documents::NamedFile>>(const ReportRequest&, const catalogue::Catalogue&)>
        pictures;
};

/// What a subcommand works with while it runs.
class Session
{
public:
    Session(const Program& program, std::ostream& out, std::ostream& err) : m_program(program), m_out(out), m_err(err)
    {}

    [[nodiscard]] const Program& program() const { return m_program; }
    [[nodiscard]] std::ostream& out() { return m_out; }

    /// The built-in catalogue, made when it is first asked for.
    [[nodiscard]] const catalogue::Catalogue& catalogue();

    [[nodiscard]] Exit status() const { return m_status; }
    void setStatus(Exit status) { m_status = status; }

    /// Prints findings on standard error, one a line; errors make the exit status BadInput.
    void print(const base::Findings& findings, std::string_view currency = {});

    /// A text file's content; "-" is standard input. `largest`: bytes at most.
    [[nodiscard]] base::Result<std::string> readInput(const std::string& name,
                                                      std::size_t largest = documents::maximumFileBytes);
    /// A file that a command reads by other means than readInput().
    void noteInput(const std::string& name) { m_inputs.push_back(name); }
    /// A plan; "-" is standard input.
    [[nodiscard]] base::Result<documents::PlanFile> readPlan(const std::string& name, std::string* text = nullptr);

    /// Writes a whole output: atomically to a file, or to standard output for "-". A file that was read as input is
    /// never replaced by what was made from it.
    void writeOutput(const std::string& name, std::string_view bytes);

private:
    const Program& m_program;
    std::ostream& m_out;
    std::ostream& m_err;
    std::optional<catalogue::Catalogue> m_catalogue;
    std::vector<std::string> m_inputs; ///< files that were read
    Exit m_status = Exit::Done;
};

/// Declares a subcommand. Its callback reports through the session and throws nothing.
using AddCommand = void (*)(CLI::App& program, Session& session);

[[nodiscard]] std::span<const AddCommand> commands();

void addEvaluate(CLI::App& program, Session& session);
void addReport(CLI::App& program, Session& session);
void addDeck(CLI::App& program, Session& session);
void addCheck(CLI::App& program, Session& session);
void addTraffic(CLI::App& program, Session& session);
void addPredict(CLI::App& program, Session& session);
void addCard(CLI::App& program, Session& session);
void addWorkbook(CLI::App& program, Session& session);

} // namespace evenhost::cli
