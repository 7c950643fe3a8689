// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/wording.h"
#include "documents/numbertext.h"

#include <CLI/CLI.hpp>

namespace evenhost::cli {

Argument Argument::required()
{
    m_option->required();
    return *this;
}

Argument Argument::shownAs(const std::string& kind)
{
    m_option->type_name(kind);
    return *this;
}

Argument Argument::notEmpty()
{
    m_option->check([](const std::string& text) { return std::string(text.empty() ? "the name is empty" : ""); });
    return *this;
}

Argument Argument::oneOf(const std::vector<std::string>& values)
{
    m_option->check(CLI::IsMember(values));
    return *this;
}

Argument Argument::within(double low, double high)
{
    m_option->check([low, high](const std::string& text) {
        const auto value = documents::strictNumber(text);
        return value && *value >= low && *value <= high ? std::string()
                                                        : "is not a number from " + amountText({low, base::Unit::None})
                                                              + " to " + amountText({high, base::Unit::None});
    });
    return *this;
}

Argument Argument::withDefaultShown()
{
    m_option->capture_default_str();
    return *this;
}

Argument Argument::onlyWith(const Argument& other)
{
    m_option->needs(other.m_option);
    return *this;
}

Argument Arguments::text(const std::string& names, std::string& to, const std::string& help)
{
    return Argument(*m_command->add_option(names, to, help));
}

Argument Arguments::texts(const std::string& names, std::vector<std::string>& to, const std::string& help)
{
    return Argument(*m_command->add_option(names, to, help));
}

Argument Arguments::list(const std::string& names, std::vector<std::string>& to, const std::string& help)
{
    return Argument(*m_command->add_option(names, to, help)->delimiter(','));
}

Argument Arguments::number(const std::string& names, double& to, const std::string& help)
{
    return Argument(*m_command->add_option(names, to, help));
}

Argument Arguments::number(const std::string& names, std::optional<double>& to, const std::string& help)
{
    return Argument(*m_command->add_option(names, to, help));
}

Argument Arguments::flag(const std::string& names, bool& to, const std::string& help)
{
    return Argument(*m_command->add_flag(names, to, help));
}

void Arguments::plan(std::string& to)
{
    text("plan", to, "The plan; - reads standard input").required().shownAs("PLAN");
}

void Arguments::scenario(std::string& to)
{
    text("--scenario", to, "One of the plan's scenarios").shownAs("NAME");
}

void Arguments::language(std::string& to)
{
    text("--lang", to, "en, de, fr or zh_CN").oneOf({"en", "de", "fr", "zh_CN"});
}

Arguments Arguments::exactlyOne(const std::string& title)
{
    CLI::App* group = m_command->add_option_group(title);
    group->require_option(1);
    return Arguments(*group);
}

void Arguments::run(std::function<void()> command)
{
    m_command->callback(std::move(command));
}

Arguments subcommand(CLI::App& program, const std::string& name, const std::string& help)
{
    return Arguments(*program.add_subcommand(name, help));
}

} // namespace evenhost::cli
