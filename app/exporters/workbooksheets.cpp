// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/workbooksheets_p.h"

#include "analysis/evaluate.h"
#include "cli/wording.h"
#include "report/content.h"

#include <array>

namespace evenhost::exporters {

std::string taxText(const plan::Plan& plan)
{
    if (plan.tax.recoverable) {
        return "ex tax";
    }
    return "with " + (plan.tax.name.empty() ? "tax" : plan.tax.name);
}

void writeScenarios(Sheet& sheet, const WorkbookRequest& request, const catalogue::Catalogue& catalogue,
                    const std::vector<std::pair<std::string, std::string>>& options)
{
    sheet.text(0, 0,
               "Scenarios: monthly cost, " + request.plan.currency + " " + taxText(request.plan) + ", as of this file",
               Style::Title);
    sheet.columnWidth(0, 0, 34);
    sheet.columnWidth(1, 100, 18);
    sheet.text(2, 0, "Option", Style::Heading);
    std::vector<std::string> names{std::string()};
    for (const plan::Scenario& scenario : request.plan.scenarios) {
        names.push_back(scenario.name);
    }
    const analysis::EvaluateOptions quick{.sensitivity = false, .uncertaintyDraws = 0};
    const auto below = static_cast<std::uint32_t>(options.size()) + 5; // the differences, under the amounts
    sheet.text(below, 0, "Difference from the base", Style::Heading);
    std::vector<double> base(options.size(), 0.0);
    std::uint16_t column = 1;
    for (const std::string& name : names) {
        const auto result = analysis::evaluate(request.plan, catalogue, name, request.today, quick);
        sheet.text(2, column, name.empty() ? "Base" : name, Style::Heading);
        for (std::size_t i = 0; i < options.size(); ++i) {
            const auto row = static_cast<std::uint32_t>(i) + 3;
            sheet.text(row, 0, options[i].second);
            const analysis::Option* found = result ? analysis::option(*result, options[i].first) : nullptr;
            if (found == nullptr || !(found->monthlyCost.total > 0.0)) {
                sheet.text(row, column, "n/a", Style::Note);
                continue;
            }
            const double total = found->monthlyCost.total;
            sheet.number(row, column, total, Style::Money);
            if (column == 1) {
                base[i] = total;
            } else if (base[i] > 0.0) {
                const std::uint32_t differenceRow = below + 1 + static_cast<std::uint32_t>(i);
                sheet.text(differenceRow, 0, options[i].second);
                sheet.formula(differenceRow, column, "=" + sheet.absolute(row, column) + "-" + sheet.absolute(row, 1),
                              total - base[i], Style::Money);
            }
        }
        ++column;
    }
}

void writeRegister(Sheet& sheet, const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    sheet.text(0, 0, "Assumptions register", Style::Title);
    const std::array<const char*, 11> heads{"Id",       "Assumption", "Value", "Low",        "High", "Unit",
                                            "Currency", "Source",     "Date",  "Confidence", "Field"};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        sheet.text(2, static_cast<std::uint16_t>(i), heads[i], Style::Heading);
    }
    sheet.columnWidth(1, 1, 34);
    sheet.columnWidth(7, 7, 50);
    sheet.columnWidth(10, 10, 40);
    constexpr std::array<const char*, 5> confidences{"measured", "published", "reported", "estimated", "unverified"};
    std::uint32_t row = 3;
    for (const report::RegisterItem& item : report::assumptionsRegister(plan, catalogue)) {
        sheet.text(row, 0, item.id);
        sheet.text(row, 1, cli::label(item.path));
        sheet.number(row, 2, item.value);
        if (item.low) {
            sheet.number(row, 3, *item.low);
        }
        if (item.high) {
            sheet.number(row, 4, *item.high);
        }
        sheet.text(row, 5, base::unitName(item.unit));
        sheet.text(row, 6, item.currency);
        sheet.text(row, 7, item.provenance.source);
        sheet.text(row, 8, item.provenance.date);
        sheet.text(row, 9, confidences[static_cast<std::size_t>(item.provenance.confidence)]);
        sheet.text(row, 10, item.path);
        ++row;
    }
}

std::uint32_t writeCrossings(Sheet& sheet, std::uint32_t row, const analysis::Evaluation& evaluation)
{
    const std::array<const char*, 5> heads{"Own model", "Against", "Cheaper above (requests a day)", "Times today's",
                                           "Crossings"};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        sheet.text(row, static_cast<std::uint16_t>(i), heads[i], Style::Heading);
    }
    ++row;
    for (const analysis::Option& own : evaluation.options) {
        for (const analysis::BreakEven& breakEven : own.breakEvens) {
            sheet.text(row, 0, own.label);
            const analysis::Option* against = analysis::option(evaluation, breakEven.againstId);
            sheet.text(row, 1, against == nullptr ? breakEven.againstId : against->label);
            if (breakEven.cheaperAbove) {
                sheet.number(row, 2, *breakEven.cheaperAbove);
                sheet.number(row, 3, breakEven.shareOfToday.value_or(0.0));
            } else {
                sheet.text(row, 2, "none: " + cli::label(breakEven.reason), Style::Note);
            }
            sheet.number(row, 4, static_cast<double>(breakEven.crossings.size()));
            ++row;
        }
    }
    sheet.text(row, 0, "Found by walking the stairs when this file was made; not live. The table below is.",
               Style::Note);
    return row + 2;
}

} // namespace evenhost::exporters
