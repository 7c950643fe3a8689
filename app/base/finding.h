// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace evenhost::base {

enum class Severity { Info, Warning, Error };

[[nodiscard]] std::string_view severityName(Severity severity);

/// A number inside a message, with the unit it is to be shown in.
struct Amount
{
    double value = 0.0;
    Unit unit = Unit::None;

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// What goes into a message's %1, %2 ...: a text as it is, or an amount that the reader's locale formats.
using Argument = std::variant<std::string, Amount>;

/// A place in a file; line and column count from 1, 0 is "not known".
struct Place
{
    std::string file;
    int line = 0;
    int column = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// Something a person should know: an error in a file, a missing licence, an old price.
/// The engine never builds a sentence: `code` names it ("price_old"), the wording lives once in cli/wording.cpp
/// and is translated there. `path` leads to the field it is about ("workload.cached_input_share"), `place` into a file.
struct Finding
{
    Severity severity = Severity::Error;
    std::string code;
    std::vector<Argument> arguments;
    std::string path;
    Place place;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// An error about no field and no place in a file.
[[nodiscard]] Finding problem(std::string code, std::vector<Argument> arguments = {});

[[nodiscard]] bool hasErrors(const Findings& findings);

} // namespace evenhost::base
