// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpdf.h"

#include "analysis/evaluate.h"
#include "documents/atomicsave.h"
#include "report/document.h"
#include "theme/chinesefont.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPdfWriter>

namespace evenhost::report {

namespace {

/// Qt names and orders a PDF's fonts by a hash; with a fixed seed the same report comes out the same.
class FixedHashSeed
{
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed&) = delete;
    FixedHashSeed& operator=(const FixedHashSeed&) = delete;
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
};

} // namespace

base::Result<QByteArray> renderDocument(const Document& document, const std::function<bool(double)>& progress)
{
    const FixedHashSeed fixed;
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Document::resolution);
    writer.setPageLayout(document.pageLayout());
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (progress && !progress(static_cast<double>(page) / document.pageCount()))
            return base::problem("report_cancelled");
        if (page > 0)
            writer.newPage();
        document.paintPage(painter, page);
    }
    painter.end();
    buffer.close();
    std::string trouble;
    QByteArray bytes = finished(raw, document.finish(), trouble);
    if (bytes.isEmpty())
        return base::problem("report_not_made", {trouble});
    return bytes;
}

base::Result<QByteArray> renderReport(const ReportInput& input, const ReportOptions& options)
{
    if (!theme::canShow(options.format.locale()))
        return base::problem("font_missing", {theme::chineseFontPackage().toStdString()});
    return renderDocument(Document(input, options), options.progress);
}

std::vector<ScenarioResult> scenarioResults(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                            base::Date today)
{
    analysis::EvaluateOptions quick;
    quick.sensitivity = false;
    quick.uncertaintyDraws = 0;
    std::vector<ScenarioResult> results;
    for (const plan::Scenario& scenario : plan.scenarios) {
        if (auto evaluation = analysis::evaluate(plan, catalogue, scenario.name, today, quick))
            results.push_back({scenario.name, std::move(*evaluation)});
    }
    return results;
}

base::Result<base::Done> writeReport(const QString& path, const ReportInput& input, const ReportOptions& options)
{
    auto bytes = renderReport(input, options);
    if (!bytes)
        return bytes.error();
    const auto saved = documents::saveBytes(
        path.toStdString(), std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!saved)
        return saved.error();
    return base::Done{};
}

} // namespace evenhost::report
