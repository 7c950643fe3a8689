// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costfigures.h"
#include "models/fieldtext.h"
#include "models/myriads.h"
#include "report/chartseries.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

#include <cmath>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// The month's bill of every option, part by part, on one scale.
class CostPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::CostPage)

public:
    QString id() const override { return u"cost"_s; }
    QString name() const override { return tr("What it costs"); }

    bool hasContent(const PageInput& input) const override { return !input.evaluation->options.empty(); }

    QString headline(const PageInput& input) const override
    {
        const report::ComparedPair pair = pairOf(input);
        const models::Format& f = input.format;
        if (!pair.own || !pair.managed || pair.own->monthlyCost.total <= 0.0 || pair.managed->monthlyCost.total <= 0.0)
            return tr("What each option costs a month, everything counted.");
        const double own = pair.own->monthlyCost.total;
        const double paid = pair.managed->monthlyCost.total;
        const QString ownText = tr("%1 of your own costs %2 a month").arg(modelNameOf(*pair.own), roughMoney(own, f));
        const QString paidText = tr("%1 %2").arg(nameOf(*pair.managed, 32), roughMoney(paid, f));
        if (own > paid * 1.995)
            return tr("%1 costs %2 a month, %3 of your own %4: %5 as much.")
                .arg(nameOf(*pair.managed, 32), roughMoney(paid, f), modelNameOf(*pair.own), roughMoney(own, f),
                     times(own / paid, f));
        if (paid > own * 1.995)
            return tr("%1, %2: %3 as much.").arg(ownText, paidText, times(paid / own, f));
        return own > paid ? tr("%1, %2: %3 more.").arg(ownText, paidText, f.share(own / paid - 1.0))
                          : tr("%1, %2: %3 less.").arg(ownText, paidText, f.share(1.0 - own / paid));
    }

    QString subline(const PageInput& input) const override
    {
        const QString tax = shortened(models::fromPlan(input.plan->tax.name), 12);
        QString all = tr("GPUs, storage, network, power, people and support: everything that would be paid.");
        if (tax.isEmpty())
            return all;
        const analysis::TaxBasis& basis = input.evaluation->tax;
        return models::followedBy(all, basis.wanted && !basis.recoverable ? tr("With %1.").arg(tax)
                                                                          : tr("Without %1.").arg(tax));
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input, {"workload.requests_per_day", nodePricePath(input), "assumptions.run_hours",
                                exchangeRatePath(input)});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const auto columns = columnsOf(sheet.content(), {3.3, 1}, sheet.u(64.0));
        const auto bars = mostRelevant(input, report::costBars(*input.evaluation), 7);
        sheet.chart(charts::CostFigure(bars, shortened(models::fromPlan(input.plan->tax.name), 12)), columns[0],
                    u"monthly_cost.total"_s);
        paintSide(sheet, columns[1].adjusted(0.0, sheet.u(6.0), 0.0, 0.0), input);
    }

private:
    /// The combination of both where the verdict recommends one.
    static const analysis::Option* hybridOf(const PageInput& input)
    {
        const analysis::Option* option = analysis::option(*input.evaluation, input.evaluation->verdict.optionId);
        return option && option->kind == analysis::OptionKind::Hybrid ? option : nullptr;
    }

    static void paintSide(Sheet& sheet, const QRectF& area, const PageInput& input)
    {
        const report::ComparedPair pair = pairOf(input);
        const models::Format& f = input.format;
        if (!pair.own || !pair.managed)
            return;
        const analysis::Option* both = hybridOf(input);
        const analysis::Option& decided = both ? *both : *pair.own;
        const double difference = decided.monthlyCost.total - pair.managed->monthlyCost.total;
        const QString label = both ? (difference >= 0.0 ? tr("Both cost more, a year") : tr("Both save, a year"))
                                   : (difference >= 0.0 ? tr("Own costs more, a year") : tr("Own saves, a year"));
        double y = sheet.keyFigure(
            area, label, roughMoney(std::abs(difference) * base::monthsPerYear, f),
            tr("%1 against %2").arg(both ? nameOf(*both, 48) : modelNameOf(*pair.own, 26), nameOf(*pair.managed, 26)),
            {decided.id, u"monthly_cost.total"_s}, {}, 64.0);
        y += sheet.u(30.0);
        const auto unit = [&](const QString& text, double own, double paid, double together) {
            if (own <= 0.0 || paid <= 0.0 || y + sheet.u(both ? 145.0 : 110.0) > area.bottom())
                return;
            y = sheet.paragraph(QRectF(area.left(), y, area.width(), sheet.u(40.0)), text, sheet.small(), 1);
            charts::Type type = sheet.strong();
            type.colour = sheet.colours().selfHosted;
            y = sheet.paragraph(QRectF(area.left(), y, area.width(), sheet.u(40.0)), tr("own %1").arg(f.money(own)),
                                type, 1);
            type.colour = sheet.colours().managed;
            y = sheet.paragraph(QRectF(area.left(), y, area.width(), sheet.u(40.0)),
                                tr("managed %1").arg(f.money(paid)), type, 1);
            if (both) {
                type.colour = sheet.colours().hybrid;
                y = sheet.paragraph(QRectF(area.left(), y, area.width(), sheet.u(40.0)),
                                    tr("both %1").arg(f.money(together)), type, 1);
            }
            y += sheet.u(20.0);
        };
        unit(tr("A million tokens"), pair.own->costPerMillionTokens, pair.managed->costPerMillionTokens,
             decided.costPerMillionTokens);
        unit(tr("1,000 requests"), pair.own->costPerRequest * 1e3, pair.managed->costPerRequest * 1e3,
             decided.costPerRequest * 1e3);
    }
};

} // namespace

std::unique_ptr<Page> costPage()
{
    return std::make_unique<CostPage>();
}

} // namespace evenhost::walkthrough
