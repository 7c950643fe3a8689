// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/commandreport.h"

#include "analysis/evaluate.h"
#include "plan/resolve.h"
#include "report/commandapplication.h"
#include "report/language.h"
#include "report/reportpdf.h"

#include <algorithm>
#include <array>

namespace evenhost::report {

namespace {

using namespace Qt::StringLiterals;

ReportOptions optionsOf(const cli::ReportRequest& request, const QLocale& locale)
{
    constexpr std::array<std::pair<std::string_view, Section>, 6> names{{{"decision", Section::Decision},
                                                                         {"options", Section::Options},
                                                                         {"sizing", Section::Sizing},
                                                                         {"sensitivity", Section::Sensitivity},
                                                                         {"assumptions", Section::Assumptions},
                                                                         {"method", Section::Method}}};
    ReportOptions options;
    options.format = models::Format(locale, request.plan.currency);
    options.attachment = request.planText;
    options.paper = request.paper == "letter" ? Paper::Letter : Paper::A4;
    options.onePage = request.onePage;
    options.confidentiality = QString::fromStdString(request.confidentiality);
    if (!request.sections.empty())
        options.sections.clear();
    for (const std::string& wanted : request.sections) {
        const auto found = std::ranges::find(names, wanted, &std::pair<std::string_view, Section>::first);
        if (found != names.end())
            options.sections.push_back(found->second);
    }
    return options;
}

} // namespace

base::Result<std::string> commandReport(const cli::ReportRequest& request, const catalogue::Catalogue& catalogue)
{
    const auto resolved = plan::resolve(request.plan, catalogue, request.scenario);
    if (!resolved)
        return resolved.error();
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, request.today);

    const CommandApplication application;
    const QString language = request.language.empty() ? u"en"_s : QString::fromStdString(request.language);
    ReportOptions options = optionsOf(request, paperLocale(language));
    options.language = language;
    if (!request.logo.empty()) {
        auto logo = Logo::fromFile(QString::fromStdString(request.logo));
        if (!logo)
            return logo.error();
        options.logo = std::move(*logo);
    }
    const ReportInput input{resolved->plan(), catalogue, evaluation,
                            scenarioResults(request.plan, catalogue, request.today)};
    const auto bytes = renderReport(input, options);
    if (!bytes)
        return bytes.error();
    return bytes->toStdString();
}

} // namespace evenhost::report
