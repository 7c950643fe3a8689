// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

/// What a subcommand takes, told to CLI11: the one place that includes it, since each file that does takes seconds to
/// compile.
namespace evenhost::cli {

/// One thing on the command line. What is said of it is checked before the subcommand runs.
class Argument
{
public:
    explicit Argument(CLI::Option& option) : m_option(&option) {}

    Argument required();
    /// What stands for the value in the help: "FILE".
    Argument shownAs(const std::string& kind);
    Argument notEmpty();
    Argument oneOf(const std::vector<std::string>& values);
    /// A plain number: "nan" is none.
    Argument within(double low, double high);
    Argument withDefaultShown();
    Argument onlyWith(const Argument& other);

private:
    CLI::Option* m_option;
};

/// The values go to the variables given, which must live until the subcommand has run.
class Arguments
{
public:
    explicit Arguments(CLI::App& command) : m_command(&command) {}

    Argument text(const std::string& names, std::string& to, const std::string& help);
    /// The last place of the command line: one or more.
    Argument texts(const std::string& names, std::vector<std::string>& to, const std::string& help);
    /// "a,b,c"
    Argument list(const std::string& names, std::vector<std::string>& to, const std::string& help);
    Argument number(const std::string& names, double& to, const std::string& help);
    Argument number(const std::string& names, std::optional<double>& to, const std::string& help);
    Argument flag(const std::string& names, bool& to, const std::string& help);

    /// The plan that is read, and one of its scenarios.
    void plan(std::string& to);
    void scenario(std::string& to);
    /// The language of what is written.
    void language(std::string& to);

    /// Exactly one of those declared with it must be given.
    [[nodiscard]] Arguments exactlyOne(const std::string& title);
    void run(std::function<void()> command);

private:
    CLI::App* m_command;
};

[[nodiscard]] Arguments subcommand(CLI::App& program, const std::string& name, const std::string& help);

} // namespace evenhost::cli
