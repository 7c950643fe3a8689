// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/evaluationtable.h"

#include "cli/verdictwording.h"
#include "cli/wording.h"
#include "documents/utf8.h"

#include <algorithm>
#include <array>

namespace evenhost::cli {

namespace {

using analysis::Evaluation;
using analysis::Option;
using base::Unit;

enum Column : std::size_t { Label, Gpus, Month, WithTax, PerMillion, BreakEven, ColumnCount };
using Row = std::array<std::string, ColumnCount>;

/// Characters as a terminal counts them, wide scripts left aside.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string oneLine(std::string_view text)
{
    std::string line = documents::cleanedForTerminal(text);
    std::ranges::replace(line, '\n', ' ');
    std::ranges::replace(line, '\t', ' ');
    return line;
}

std::string cut(std::string text, std::size_t characters)
{
    if (width(text) <= characters) {
        return text;
    }
    while (width(text) > characters - 1) {
        while ((static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) {
            text.pop_back();
        }
        text.pop_back();
    }
    return text + "\xE2\x80\xA6";
}

std::string gpuText(const Option& option)
{
    if (!option.deployment) {
        return {};
    }
    const analysis::Deployment& deployment = *option.deployment;
    if (!deployment.replica.feasible) {
        return "-";
    }
    return std::to_string(deployment.gpus) + " = " + std::to_string(deployment.replicas) + " x "
           + std::to_string(deployment.gpusPerReplica);
}

std::string breakEvenText(const Option& option, double today)
{
    if (option.breakEvens.empty()) {
        return {};
    }
    const analysis::BreakEven& first = option.breakEvens.front();
    if (!first.cheaperAbove) {
        return label(first.reason);
    }
    std::string text = amountText({*first.cheaperAbove, Unit::RequestsPerDay});
    if (today > 0.0) {
        text += " (" + amountText({*first.cheaperAbove / today, Unit::Factor}) + " today)";
    }
    return text;
}

/// Tax has a column of its own where it is recovered; where it is not, it is in every amount.
bool showsTax(const Evaluation& evaluation)
{
    return evaluation.tax.wanted && evaluation.tax.recoverable;
}

std::string taxName(const Evaluation& evaluation)
{
    return evaluation.tax.name.empty() ? "tax" : cut(oneLine(evaluation.tax.name), 12);
}

Row rowOf(const Option& option, const Evaluation& evaluation)
{
    constexpr std::size_t longestLabel = 44;
    Row row;
    row[Label] = cut(oneLine(option.label), longestLabel) + (option.eligible ? "" : " *");
    row[Gpus] = gpuText(option);
    if (!option.monthlyCost.parts.empty()) {
        row[Month] = amountText({option.monthlyCost.total, Unit::MoneyPerMonth}, evaluation.currency);
        if (showsTax(evaluation)) {
            const double whole = totalWithTax(option.monthlyCost, evaluation.tax);
            row[WithTax] = amountText({whole, Unit::MoneyPerMonth}, evaluation.currency);
        }
        row[PerMillion] = amountText({option.costPerMillionTokens, Unit::MoneyPerMillionTokens}, evaluation.currency);
    } else {
        row[Month] = "-";
        row[WithTax] = showsTax(evaluation) ? "-" : "";
        row[PerMillion] = "-";
    }
    row[BreakEven] = breakEvenText(option, evaluation.workload.requestsPerDay);
    return row;
}

std::string tableText(const std::vector<Row>& rows)
{
    std::array<std::size_t, ColumnCount> widths{};
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            widths[column] = std::max(widths[column], width(row[column]));
        }
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            const std::string padding(widths[column] - width(row[column]), ' ');
            const bool right = column == Month || column == WithTax || column == PerMillion;
            if (widths[column] == 0) {
                continue;
            }
            line += (column == 0 ? "" : "  ") + (right ? padding + row[column] : row[column] + padding);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

/// What the amounts hold of the plan's tax.
std::string taxText(const Evaluation& evaluation)
{
    if (!evaluation.tax.wanted || evaluation.tax.recoverable) {
        return ", without tax";
    }
    return ", with " + amountText({evaluation.tax.rate, Unit::Share}) + " " + taxName(evaluation)
           + " on all that is bought: it cannot be recovered";
}

std::string headText(const Evaluation& evaluation, const plan::Plan& plan)
{
    const analysis::WorkloadSummary& workload = evaluation.workload;
    std::string text = oneLine(plan.title);
    if (!evaluation.scenario.empty()) {
        text += " - " + oneLine(evaluation.scenario);
    }
    text += '\n' + amountText({workload.requestsPerDay, Unit::Count}) + " requests a day, "
            + amountText({workload.inputTokens, Unit::Count}) + " tokens in and "
            + amountText({workload.outputTokens, Unit::Count}) + " out a request. Amounts in "
            + oneLine(evaluation.currency) + taxText(evaluation) + ".\n\n";
    return text;
}

/// Every finding once, the errors first.
std::string findingsText(const Evaluation& evaluation)
{
    std::vector<std::string> lines;
    for (const auto severity : {base::Severity::Error, base::Severity::Warning, base::Severity::Info}) {
        const auto add = [&](const base::Findings& findings, const std::string& about) {
            for (const base::Finding& finding : findings) {
                const std::string line = "  " + std::string(base::severityName(severity)) + ": " + about
                                         + sentence(finding, evaluation.currency);
                if (finding.severity == severity && std::ranges::find(lines, line) == lines.end()) {
                    lines.push_back(line);
                }
            }
        };
        add(evaluation.findings, {});
        for (const Option& option : evaluation.options) {
            add(option.reasons, oneLine(option.label) + ": ");
        }
    }
    std::string text = lines.empty() ? "" : "\nTo check\n";
    for (const std::string& line : lines) {
        text += line + '\n';
    }
    return text;
}

} // namespace

std::string evaluationTable(const Evaluation& evaluation, const plan::Plan& plan)
{
    std::vector<Row> rows{{"Option", "GPUs = replicas", "a month",
                           showsTax(evaluation) ? "with " + taxName(evaluation) : "", "a million tokens",
                           "Cheaper above (requests a day)"}};
    for (const Option& option : evaluation.options) {
        rows.push_back(rowOf(option, evaluation));
    }
    const bool ruledOut = !std::ranges::all_of(evaluation.options, &Option::eligible);
    return headText(evaluation, plan) + tableText(rows) + (ruledOut ? "* ruled out, see below\n" : "") + '\n'
           + sentence(verdictFinding(evaluation), evaluation.currency) + '\n' + findingsText(evaluation);
}

} // namespace evenhost::cli
