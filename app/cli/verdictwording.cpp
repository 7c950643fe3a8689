// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdictwording.h"

#include "cli/wording.h"
#include "report/verdictpoints.h"

namespace evenhost::cli {

namespace {

using base::Amount;
using base::Argument;
using base::Unit;

Argument optionLabel(const analysis::Option* option)
{
    return option != nullptr ? option->label : std::string();
}

Argument decider(const analysis::Verdict& verdict, std::size_t index)
{
    return index < verdict.deciders.size() ? label(verdict.deciders[index]) : std::string();
}

} // namespace

base::Finding verdictFinding(const analysis::Evaluation& evaluation)
{
    const analysis::Verdict& verdict = evaluation.verdict;
    base::Finding finding{base::Severity::Info, "verdict_" + verdict.code, {}, {}, {}};
    const report::VerdictPoints points = report::verdictPoints(evaluation);
    finding.arguments = {optionLabel(points.recommended), optionLabel(points.other),
                         Amount{verdict.differencePerMonth, Unit::Money}};
    if (points.turn == report::VerdictPoints::Turn::Above && points.shareOfToday) {
        finding.arguments.emplace_back(Amount{points.volume, Unit::RequestsPerDay});
        finding.arguments.emplace_back(Amount{*points.shareOfToday, Unit::Factor});
    } else {
        finding.arguments.emplace_back(std::string());
        finding.arguments.emplace_back(std::string());
    }
    finding.arguments.push_back(decider(verdict, 0));
    finding.arguments.push_back(decider(verdict, 1));
    return finding;
}

} // namespace evenhost::cli
