// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/evaluationcsv.h"

#include "documents/numbertext.h"
#include "documents/utf8.h"

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
    if (!clean.empty() && std::string_view("=+-@\t\r").find(clean.front()) != std::string_view::npos) {
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
    for (const char* head : {"cost_per_million_tokens", "cost_per_request", "npv", "cheaper_above_requests_per_day"}) {
        heads.emplace_back(head);
    }
    std::string csv;
    addLine(csv, heads);
    for (const analysis::Option& option : evaluation.options) {
        addLine(csv, lineOf(option, evaluation.currency));
    }
    return csv;
}

} // namespace evenhost::exporters
