// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/finding.h"

#include <algorithm>
#include <utility>

namespace evenhost::base {

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return {};
}

Finding problem(std::string code, std::vector<Argument> arguments)
{
    Finding finding;
    finding.severity = Severity::Error;
    finding.code = std::move(code);
    finding.arguments = std::move(arguments);
    return finding;
}

bool hasErrors(const Findings& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace evenhost::base
