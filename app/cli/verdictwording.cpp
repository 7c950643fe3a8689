// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdictwording.h"

#include "cli/wording.h"

namespace evenhost::cli {

namespace {

using base::Amount;
using base::Argument;
using base::Unit;

Argument optionLabel(const analysis::Evaluation& evaluation, const std::string& id)
{
    const analysis::Option* option = analysis::option(evaluation, id);
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
    finding.arguments = {optionLabel(evaluation, verdict.optionId), optionLabel(evaluation, verdict.otherId),
                         Amount{verdict.differencePerMonth, Unit::Money}};
    const double today = evaluation.workload.requestsPerDay;
    if (verdict.flipsAt && today > 0.0) {
        finding.arguments.emplace_back(Amount{*verdict.flipsAt, Unit::RequestsPerDay});
        finding.arguments.emplace_back(Amount{*verdict.flipsAt / today, Unit::Factor});
    } else {
        finding.arguments.emplace_back(std::string());
        finding.arguments.emplace_back(std::string());
    }
    finding.arguments.push_back(decider(verdict, 0));
    finding.arguments.push_back(decider(verdict, 1));
    return finding;
}

} // namespace evenhost::cli
