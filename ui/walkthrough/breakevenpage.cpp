// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakevenfigure.h"
#include "models/myriads.h"
#include "report/chartseries.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// The staircase against the line, today's volume between them.
class BreakEvenPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::BreakEvenPage)

public:
    QString id() const override { return u"breakeven"_s; }
    QString name() const override { return tr("Break-even"); }

    bool hasContent(const PageInput& input) const override
    {
        const report::ComparedPair pair = pairOf(input);
        return pair.own && pair.managed;
    }

    QString headline(const PageInput& input) const override
    {
        const report::ComparedPair pair = pairOf(input);
        const models::Format& f = input.format;
        const double today = input.evaluation->workload.requestsPerDay;
        const QString volume = roughCount(today, f);
        if (!pair.breakEven || pair.own->monthlyCost.total <= 0.0)
            return tr("There is no break-even to show: %1 cannot be deployed as planned.").arg(modelNameOf(*pair.own));
        const double own = pair.own->monthlyCost.total;
        const double paid = pair.managed->monthlyCost.total;
        const auto& above = pair.breakEven->cheaperAbove;
        if (paid <= own) {
            const QString first =
                own > 3.0 * paid    ? tr("At %1 requests a day the managed model is far cheaper.").arg(volume)
                : own > 1.25 * paid ? tr("At %1 requests a day the managed model is cheaper.").arg(volume)
                                    : tr("At %1 requests a day the managed model is slightly cheaper.").arg(volume);
            const QString then = above ? tr("It stays so up to %1.").arg(roughCount(*above, f))
                                       : tr("It stays so at any volume worth planning for.");
            return models::followedBy(first, then);
        }
        const QString first = paid > 1.25 * own
                                  ? tr("At %1 requests a day self-hosting is cheaper.").arg(volume)
                                  : tr("At %1 requests a day self-hosting is slightly cheaper.").arg(volume);
        if (!above)
            return models::followedBy(first, tr("More volume would turn that again."));
        if (*above <= 0.0)
            return models::followedBy(first, tr("It is so at any volume."));
        return models::followedBy(first,
                                  (*above > today ? tr("It stays so for good only above %1.") : tr("It pays above %1."))
                                      .arg(roughCount(*above, f)));
    }

    QString subline(const PageInput& input) const override
    {
        const report::ComparedPair pair = pairOf(input);
        return tr("%1 against %2. Self-hosting is bought in whole replicas: a staircase. The last crossing decides.")
            .arg(modelNameOf(*pair.own, 32), nameOf(*pair.managed, 36));
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input, {"workload.requests_per_day", "workload.peak_to_average", exchangeRatePath(input),
                                nodePricePath(input)});
    }

    Aside aside(const PageInput& input) const override
    {
        const report::ComparedPair pair = pairOf(input);
        const double growth = input.plan->workload.growthPerMonth.value;
        if (!pair.breakEven || !pair.breakEven->cheaperAbove
            || *pair.breakEven->cheaperAbove <= input.evaluation->workload.requestsPerDay)
            return {};
        if (growth <= 0.0)
            return {tr("Without growth the volume"), tr("does not reach break-even")};
        const QString label = tr("Growth of %1 a month reaches break-even in").arg(input.format.share(growth, 1));
        return pair.breakEven->monthReached ? Aside{label, input.format.months(*pair.breakEven->monthReached)}
                                            : Aside{label, tr("no time worth planning for")};
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        auto data = report::breakEvenData(*input.evaluation, *input.plan, input.ownId);
        if (data) {
            // Names that a person chose can be any length; the lines are labelled in a narrow column.
            data->others.clear();
            if (input.volumeAxisEnd)
                data->maximum = *input.volumeAxisEnd;
        }
        charts::BreakEvenFigure figure(std::move(data));
        figure.setUnitPanel(false);
        const QRectF area = sheet.content();
        sheet.chart(figure, area, u"monthly_cost.total"_s);
        if (!figure.data() || !sheet.marks())
            return;
        const auto layout = figure.layout(area, sheet.chartLook());
        sheet.marks()->volume =
            VolumeHandle{layout.plot, layout.volume.from(), layout.volume.to(), figure.data()->today};
    }
};

} // namespace

std::unique_ptr<Page> breakEvenPage()
{
    return std::make_unique<BreakEvenPage>();
}

} // namespace evenhost::walkthrough
