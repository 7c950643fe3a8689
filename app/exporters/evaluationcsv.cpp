// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/evaluationcsv.h"

#include "documents/numbertext.h"
#include "documents/utf8.h"
#include "report/content.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace evenhost::exporters {

namespace {

constexpr std::array<const char*, 3> kinds{"self_hosted", "managed", "hybrid"};

std::string number(double value)
{
    return std::isfinite(value) ? documents::numberText(value) : std::string();
}

std::string number(const std::optional<double>& value)
{
    return value ? number(*value) : std::string();
}

void addLine(std::string& csv, const std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        csv += (i == 0 ? "" : ",") + cells[i];
    }
    csv += "\r\n";
}

std::string partOf(const analysis::Option& option, analysis::CostPart part)
{
    const auto& parts = option.monthlyCost.parts;
    const auto found = std::ranges::find(parts, part, [](const auto& entry) { return entry.first; });
    return found == parts.end() ? std::string() : number(found->second);
}

std::vector<std::string> lineOf(const analysis::Option& option, const std::string& currency)
{
    std::vector<std::string> cells{
        csvCell(option.id),    kinds[static_cast<std::size_t>(option.kind)], csvCell(option.modelName),
        csvCell(option.label), option.eligible ? "true" : "false",           csvCell(currency)};
    const bool priced = !option.monthlyCost.parts.empty();
    cells.push_back(priced ? number(option.monthlyCost.total) : std::string());
    for (std::size_t i = 0; i < cost::costPartCount; ++i) {
        cells.push_back(partOf(option, static_cast<analysis::CostPart>(i)));
    }
    cells.push_back(number(option.monthlyCost.tax));
    cells.push_back(priced ? number(option.costPerMillionTokens) : std::string());
    cells.push_back(priced ? number(option.costPerRequest) : std::string());
    cells.push_back(priced ? number(option.cash.npv) : std::string());
    const bool breaksEven = !option.breakEvens.empty() && option.breakEvens.front().cheaperAbove;
    cells.push_back(breaksEven ? number(*option.breakEvens.front().cheaperAbove) : std::string());
    return cells;
}

} // namespace

std::string csvCell(std::string_view text)
{
    std::string clean = documents::cleaned(text);
    const bool formula = !clean.empty() && std::string_view("=+-@\t\r").find(clean.front()) != std::string_view::npos;
    if (formula && !documents::strictNumber(clean)) {
        clean.insert(clean.begin(), '\'');
    }
    if (clean.find_first_of(",\"\r\n") == std::string::npos) {
        return clean;
    }
    std::string quoted = "\"";
    for (const char c : clean) {
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return quoted + '"';
}

std::string evaluationCsv(const analysis::Evaluation& evaluation)
{
    std::vector<std::string> heads{"option", "kind", "model", "label", "eligible", "currency", "monthly_cost"};
    for (std::size_t i = 0; i < cost::costPartCount; ++i) {
        heads.emplace_back(cost::costPartName(static_cast<cost::CostPart>(i)));
    }
    for (const char* head :
         {"tax_on_purchases", "cost_per_million_tokens", "cost_per_request", "npv", "cheaper_above_requests_per_day"}) {
        heads.emplace_back(head);
    }
    std::string csv;
    addLine(csv, heads);
    for (const analysis::Option& option : evaluation.options) {
        addLine(csv, lineOf(option, evaluation.currency));
    }
    return csv;
}

std::string cashFlowCsv(const analysis::Evaluation& evaluation)
{
    std::string csv;
    addLine(csv, {"option", "label", "currency", "month", "cash", "cash_cumulated", "profit_and_loss",
                  "profit_and_loss_cumulated"});
    for (const analysis::Option& option : evaluation.options) {
        double cash = 0.0;
        double profit = 0.0;
        for (std::size_t month = 0; month < option.cash.monthlyFlows.size(); ++month) {
            cash += option.cash.monthlyFlows[month];
            profit += option.cash.monthlyProfitAndLoss[month];
            addLine(csv, {csvCell(option.id), csvCell(option.label), csvCell(evaluation.currency),
                          std::to_string(month), number(option.cash.monthlyFlows[month]), number(cash),
                          number(option.cash.monthlyProfitAndLoss[month]), number(profit)});
        }
    }
    return csv;
}

std::string breakEvensCsv(const analysis::Evaluation& evaluation)
{
    std::string csv;
    addLine(csv, {"option", "against", "line", "requests_per_day", "becomes_cheaper", "at_step", "low", "high",
                  "share_of_today", "month_reached", "reason"});
    for (const analysis::Option& option : evaluation.options) {
        for (const analysis::BreakEven& breakEven : option.breakEvens) {
            const std::string month = breakEven.monthReached ? std::to_string(*breakEven.monthReached) : std::string();
            addLine(csv, {csvCell(option.id), csvCell(breakEven.againstId), "cheaper_above",
                          number(breakEven.cheaperAbove), "self_hosted", "", number(breakEven.low),
                          number(breakEven.high), number(breakEven.shareOfToday), month, csvCell(breakEven.reason)});
            for (const analysis::Crossing& crossing : breakEven.crossings) {
                const bool own = crossing.becomesCheaper == analysis::Side::SelfHosted;
                addLine(csv,
                        {csvCell(option.id), csvCell(breakEven.againstId), "crossing", number(crossing.requestsPerDay),
                         own ? "self_hosted" : "managed", crossing.atRiser ? "true" : "false", "", "", "", "", ""});
            }
        }
    }
    return csv;
}

std::string sensitivityCsv(const analysis::Evaluation& evaluation)
{
    std::string csv;
    addLine(csv, {"option", "against", "input", "low", "high", "own_range", "yearly_difference_low",
                  "yearly_difference_high", "break_even_low", "break_even_high", "flip_value"});
    for (const analysis::SensitivityBar& bar : evaluation.sensitivity) {
        addLine(csv,
                {csvCell(evaluation.sensitivityOptionId), csvCell(evaluation.sensitivityAgainstId), csvCell(bar.path),
                 number(bar.low), number(bar.high), bar.ownRange ? "true" : "false", number(bar.resultLow),
                 number(bar.resultHigh), number(bar.breakEvenLow), number(bar.breakEvenHigh), number(bar.flipValue)});
    }
    return csv;
}

std::string registerCsv(const plan::Plan& plan, const catalogue::Catalogue& catalogue)
{
    constexpr std::array<const char*, 5> confidences{"measured", "published", "reported", "estimated", "unverified"};
    std::string csv;
    addLine(csv, {"id", "field", "value", "low", "high", "unit", "currency", "source", "date", "confidence", "note"});
    for (const report::RegisterItem& item : report::assumptionsRegister(plan, catalogue)) {
        addLine(csv, {csvCell(item.id), csvCell(item.path), number(item.value), number(item.low), number(item.high),
                      csvCell(base::unitName(item.unit)), csvCell(item.currency), csvCell(item.provenance.source),
                      csvCell(item.provenance.date), confidences[static_cast<std::size_t>(item.provenance.confidence)],
                      csvCell(item.provenance.note)});
    }
    return csv;
}

} // namespace evenhost::exporters
