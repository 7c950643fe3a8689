// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sizingfigures.h"
#include "models/fieldtext.h"
#include "report/chartseries.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// Throughput, latency and replicas from the active slice, with the honest range.
class SpeedPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::SpeedPage)

public:
    QString id() const override { return u"speed"_s; }
    QString name() const override { return tr("Will it keep up?"); }

    bool hasContent(const PageInput& input) const override { return !report::speedBars(*input.evaluation).empty(); }

    QString headline(const PageInput& input) const override
    {
        const analysis::Option* own = pairOf(input).own;
        const models::Format& f = input.format;
        if (!own || !own->deployment || !own->deployment->replica.feasible)
            return tr("No deployment of the compared model keeps its promises.");
        const analysis::Deployment& d = *own->deployment;
        const double peak = input.evaluation->workload.peakRequestsPerSecond;
        const QString rate = f.rounded(d.replica.speed.requestsPerSecond, 2);
        if (d.replicasNeeded <= 1)
            return tr("One replica of %1 serves %2 requests a second; the busiest hour needs %3.")
                .arg(modelNameOf(*own), rate, f.rounded(peak, 2));
        return tr("The busiest hour needs %1 requests a second: %2 replicas of %3 at %4 each.")
            .arg(f.rounded(peak, 2), f.count(d.replicasNeeded), modelNameOf(*own), rate);
    }

    QString subline(const PageInput& input) const override
    {
        const analysis::Option* own = pairOf(input).own;
        const auto* card = own ? models::findModel(*input.plan, *input.catalogue, own->modelId) : nullptr;
        if (card && catalogue::isMixtureOfExperts(*card))
            return tr("Only some experts work on a token. Which ones changes with the text, so the time a token takes "
                      "varies too.");
        return tr("Estimates carry their 80 % range until they are measured on your own deployment.");
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input, {"workload.peak_to_average", "workload.first_token_target", "workload.user_speed_target",
                                "assumptions.target_utilisation"});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const auto columns = columnsOf(sheet.content(), {1.5, 1}, sheet.u(80.0));
        const analysis::Evaluation& e = *input.evaluation;
        sheet.chart(charts::SpeedFigure(mostRelevant(input, report::speedBars(e), 6),
                                        input.plan->workload.userSpeedTarget.value),
                    columns[0], u"speed.time_per_output_token_s.mean"_s);
        const analysis::Option* own = pairOf(input).own;
        if (!own || !own->deployment || !own->deployment->replica.feasible)
            return;
        const double y = paintFacts(sheet, columns[1], input, *own);
        auto curves = report::coverageCurves(e, *input.catalogue, *input.plan);
        std::erase_if(curves, [&](const report::CoverageCurve& curve) { return curve.optionId != own->id; });
        QRectF room(columns[1].left(), y + sheet.u(20.0), columns[1].width(), columns[1].bottom() - y - sheet.u(20.0));
        if (curves.empty() || room.height() < sheet.u(200.0))
            return;
        room.setTop(sheet.paragraph(room, tr("More users at once wake more experts"), sheet.strong(), 1));
        sheet.chart(charts::CoverageFigure(std::move(curves)), room);
    }

private:
    static double paintFacts(Sheet& sheet, const QRectF& area, const PageInput& input, const analysis::Option& own)
    {
        const analysis::Deployment& d = *own.deployment;
        const auto& speed = d.replica.speed;
        const models::Format& f = input.format;
        const auto columns = columnsOf(area.adjusted(0.0, sheet.u(6.0), 0.0, 0.0), {1, 1}, sheet.u(36.0));
        const double target = input.plan->workload.firstTokenTarget.value;
        const QString against = target > 0.0 ? tr("95 % of requests; target %1").arg(seconds(target, f))
                                             : tr("95 % of requests; no target set");
        const double a = sheet.keyFigure(columns[0], tr("First word within"), seconds(speed.firstToken.p95, f), against,
                                         {own.id, u"speed.time_to_first_token_s.p95"_s}, {}, 60.0);
        const QString range =
            d.replica.measured
                ? tr("measured; 80 % range: %1 to %2").arg(f.share(d.replica.lowFactor), f.share(d.replica.highFactor))
                : tr("estimate; 80 % range: %1 to %2").arg(f.share(d.replica.lowFactor), f.share(d.replica.highFactor));
        const double b =
            sheet.keyFigure(columns[1], tr("Tokens a second, a replica"), f.rounded(speed.outputTokensPerSecond, 3),
                            range, {own.id, u"speed.output_tokens_per_second_per_replica"_s}, {}, 60.0);
        return std::max(a, b);
    }
};

} // namespace

std::unique_ptr<Page> speedPage()
{
    return std::make_unique<SpeedPage>();
}

} // namespace evenhost::walkthrough
