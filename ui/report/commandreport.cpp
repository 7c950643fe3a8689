// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/commandreport.h"

#include "analysis/evaluate.h"
#include "plan/resolve.h"
#include "report/reportpdf.h"

#include <QApplication>

namespace evenhost::report {

base::Result<std::string> commandReport(const cli::ReportRequest& request, const catalogue::Catalogue& catalogue)
{
    const auto resolved = plan::resolve(request.plan, catalogue, request.scenario);
    if (!resolved)
        return resolved.error();
    const analysis::Evaluation evaluation = analysis::evaluate(*resolved, request.today);

    // Whatever screen there may be: a report never needs one, and must not fail for want of one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    char name[] = "evenhost";
    char* arguments[] = {name, nullptr};
    const QApplication application(count, arguments);

    ReportOptions options;
    options.format = models::Format(QLocale(QLocale::English, QLocale::Australia), request.plan.currency);
    options.attachment = request.planText;
    const ReportInput input{resolved->plan(), catalogue, evaluation,
                            scenarioResults(request.plan, catalogue, request.today)};
    const auto bytes = renderReport(input, options);
    if (!bytes)
        return bytes.error();
    return bytes->toStdString();
}

} // namespace evenhost::report
