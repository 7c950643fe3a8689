// SPDX-License-Identifier: GPL-3.0-or-later
// How long the PDF report takes and how large it is, for plans of 8 and of 30 models; and how long the preview takes to
// follow a choice. Run by hand:
//   QT_QPA_PLATFORM=offscreen bench_uireport [PLAN.yaml]
#include "analysis/evaluate.h"
#include "documents/builtincatalogue.h"
#include "documents/planfile.h"
#include "report/document.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <cstdio>

using namespace evenhost;

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measure(plan::Plan plan, const catalogue::Catalogue& catalogue, std::size_t models)
{
    const std::size_t given = plan.shortlist.size();
    for (std::size_t i = given; i < models; ++i) {
        plan.shortlist.push_back(plan.shortlist[i % given]);
        plan.shortlist.back().id += "-" + std::to_string(i);
    }
    const base::Date today = base::dateFromIso(plan.date).value_or(base::dateFromIso("2026-11-21").value());
    QElapsedTimer timer;
    timer.start();
    const auto evaluation = analysis::evaluate(plan, catalogue, {}, today);
    if (!evaluation) {
        std::fprintf(stderr, "the plan cannot be evaluated\n");
        return;
    }
    const auto scenarios = report::scenarioResults(plan, catalogue, today);
    const double evaluated = milliseconds(timer);
    timer.restart();
    const report::Document document({plan, catalogue, *evaluation, scenarios}, {});
    const double laidOut = milliseconds(timer);
    timer.restart();
    QImage image(794, 1123, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPage(painter, 0, QRectF(image.rect()));
    painter.end();
    const double previewed = milliseconds(timer);
    timer.restart();
    const auto bytes = report::renderDocument(document);
    std::printf(
        "%2zu models: evaluated %6.1f ms, laid out %6.1f ms, preview of a page %5.1f ms, PDF %7.1f ms, %d pages, "
        "%.0f kB\n",
        plan.shortlist.size(), evaluated, laidOut, previewed, milliseconds(timer), document.pageCount(),
        bytes ? static_cast<double>(bytes->size()) / 1e3 : 0.0);
}

} // namespace

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    const catalogue::Catalogue catalogue = documents::builtInCatalogue();
    const std::string path =
        count > 1 ? arguments[1] : EVENHOST_SOURCE_DIR "/resources/examples/claims-assistant.evenhost.yaml";
    const auto loaded = documents::loadPlan(path, catalogue);
    if (!loaded) {
        std::fprintf(stderr, "%s is not a plan\n", path.c_str());
        return 1;
    }
    for (const std::size_t models : {std::size_t{0}, std::size_t{8}, std::size_t{30}})
        measure(loaded->file.plan, catalogue, models);
    return 0;
}
