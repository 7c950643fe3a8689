// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/predictspeed.h"

#include "documents/numbertext.h"
#include "exporters/evaluationcsv.h"
#include "importers/benchmarkrows.h"

#include <algorithm>
#include <optional>

namespace evenhost::cli {

using sizing::LoadKind;
using sizing::SpeedAnswer;
using sizing::SpeedStatus;

namespace {

constexpr double msPerSecond = 1e3;

std::string cellText(std::optional<double> value)
{
    return value ? documents::numberText(*value) : std::string();
}

std::string_view statusName(SpeedStatus status)
{
    switch (status) {
    case SpeedStatus::Ok:
        return "ok";
    case SpeedStatus::DoesNotFit:
        return "does_not_fit";
    case SpeedStatus::UnknownHardware:
        return "unknown_gpu";
    case SpeedStatus::Overloaded:
        return "unsupported_regime";
    }
    return {};
}

struct Predicted
{
    std::string_view status;
    std::optional<double> firstTokenMs;
    std::optional<double> outputTokenMs;
    std::optional<double> endToEndMs;
    std::optional<double> tokensPerSecond;
    std::optional<double> low;
    std::optional<double> high;
    std::string note;
};

/// Of the row's own prompt, or of the one that was timed apart.
double firstToken(const importers::BenchmarkRow& row, const SpeedAnswer& answer)
{
    if (row.firstTokenPrompt <= 0.0) {
        return answer.firstToken;
    }
    sizing::SpeedQuestion prompt = row.question;
    prompt.inputTokens = row.firstTokenPrompt;
    prompt.cachedInputTokens = 0.0;
    prompt.outputTokens = 1.0;
    return sizing::estimateSpeed(prompt).firstToken;
}

Predicted predicted(const importers::BenchmarkRow& row)
{
    Predicted result;
    if (row.status != "ok") {
        result.status = row.status;
        return result;
    }
    result.note = row.note;
    const SpeedAnswer answer = sizing::estimateSpeed(row.question);
    result.status = statusName(answer.status);
    if (answer.status != SpeedStatus::Ok) {
        return result;
    }
    result.low = answer.lowFactor;
    result.high = answer.highFactor;
    if (row.question.load == LoadKind::Maximum) {
        result.tokensPerSecond = answer.outputTokensPerSecond * row.replicas;
        return result;
    }
    const double later = std::max(0.0, row.nominalOutputTokens - 1.0);
    const double endToEnd = answer.firstToken + later * answer.outputToken;
    result.firstTokenMs = firstToken(row, answer) * msPerSecond;
    result.outputTokenMs = answer.outputToken * msPerSecond;
    result.endToEndMs = endToEnd * msPerSecond;
    result.tokensPerSecond = row.question.load == LoadKind::Concurrency
                                 ? row.question.amount * row.nominalOutputTokens / endToEnd * row.replicas
                                 : answer.outputTokensPerSecond * row.replicas;
    return result;
}

} // namespace

std::string predictSpeed(const importers::CsvTable& rows, const catalogue::Catalogue& catalogue,
                         std::string_view profile)
{
    const auto found = std::ranges::find(catalogue.profiles, profile, &catalogue::ServingProfile::id);
    std::string text = "row_id,predicted_ttft_ms,predicted_tpot_ms,predicted_e2e_ms,predicted_out_tok_s_system,"
                       "low_factor,high_factor,status,note\n";
    for (std::size_t i = 0; i < rows.rowCount(); ++i) {
        importers::BenchmarkRow row = importers::benchmarkRow(rows, i, catalogue);
        if (row.status == "ok" && found != catalogue.profiles.end()) {
            row.question.profile = &*found;
        }
        const Predicted p = predicted(row);
        text += exporters::csvCell(row.id);
        for (const std::optional<double>& value :
             {p.firstTokenMs, p.outputTokenMs, p.endToEndMs, p.tokensPerSecond, p.low, p.high}) {
            text += ',' + cellText(value);
        }
        text += ',' + std::string(p.status) + ',' + exporters::csvCell(p.note) + '\n';
    }
    return text;
}

} // namespace evenhost::cli
