// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/words.h"
#include "models/fieldtext.h"
#include "models/verdicttext.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/programme.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;
using report::NextStep;
using report::StepKind;

namespace {

/// The answer once more, what to do next, and room for what the meeting says.
class RecommendationPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::RecommendationPage)

public:
    QString id() const override { return u"recommendation"_s; }
    QString name() const override { return tr("Recommendation"); }

    QString headline(const PageInput& input) const override
    {
        const models::VerdictText verdict =
            models::verdictText(*input.evaluation, *input.plan, *input.catalogue, input.format);
        const analysis::Option* option = analysis::option(*input.evaluation, input.evaluation->verdict.optionId);
        if (!option || input.evaluation->verdict.otherId.empty())
            return verdict.headline;
        const auto flips = input.evaluation->verdict.flipsAt;
        if (input.evaluation->verdict.code == "stay_managed" && flips
            && *flips > input.evaluation->workload.requestsPerDay)
            return tr("%1 Use %2, and look again at %3 requests a day.")
                .arg(verdict.headline, nameOf(*option), roughCount(*flips, input.format));
        return tr("%1 Use %2.").arg(verdict.headline, nameOf(*option, 64));
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input,
                        {"workload.requests_per_day", "assumptions.horizon_months", "assumptions.discount_rate"});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const auto columns = columnsOf(sheet.content(), {1.45, 1}, sheet.u(90.0));
        paintSteps(sheet, columns[0], input);
        paintNotes(sheet, columns[1], input);
    }

private:
    static void paintSteps(Sheet& sheet, const QRectF& area, const PageInput& input)
    {
        double y = sheet.paragraph(area, tr("Next steps"), sheet.soft(), 1) + sheet.u(10.0);
        sheet.hairline(area.left(), area.right(), y);
        int number = 0;
        for (const NextStep& step : report::nextSteps(*input.evaluation, *input.plan, *input.catalogue, input.ownId)) {
            const QString text = words(step, input);
            const double numberWidth = sheet.u(64.0);
            const double height = sheet.paragraphHeight(area.width() - numberWidth, text, sheet.body(), 3);
            const double row = height + sheet.u(38.0);
            if (y + row > area.bottom())
                break;
            charts::Type big = sheet.strong();
            big.size = 30.0;
            big.colour = sheet.colours().softInk;
            sheet.line(QRectF(area.left(), y, numberWidth, row), Qt::AlignLeft | Qt::AlignVCenter,
                       QString::number(++number), big);
            sheet.paragraph(
                QRectF(area.left() + numberWidth, y + sheet.u(20.0), area.width() - numberWidth, height + sheet.u(2.0)),
                text, sheet.body(), 3);
            y += row;
            sheet.hairline(area.left(), area.right(), y);
        }
    }

    static void paintNotes(Sheet& sheet, const QRectF& area, const PageInput& input)
    {
        const double y = sheet.paragraph(area, tr("Notes from the meeting"), sheet.soft(), 1) + sheet.u(10.0);
        const QRectF box(area.left(), y, area.width(), area.bottom() - y);
        if (sheet.marks())
            sheet.marks()->notes = box;
        if (sheet.frame().liveNotes)
            return;
        sheet.ink().fill(box, sheet.colours().panel);
        const QString notes = notesOf(input.plan->walkthrough, u"recommendation"_s);
        if (!notes.isEmpty()) {
            sheet.paragraph(box.adjusted(sheet.u(24.0), sheet.u(20.0), -sheet.u(24.0), -sheet.u(16.0)), notes,
                            sheet.body());
            return;
        }
        for (double rule = y + sheet.u(64.0); rule < box.bottom() - sheet.u(20.0); rule += sheet.u(52.0))
            sheet.hairline(box.left() + sheet.u(24.0), box.right() - sheet.u(24.0), rule);
    }

    static QString words(const NextStep& step, const PageInput& input)
    {
        const models::Format& f = input.format;
        switch (step.kind) {
        case StepKind::Approve: {
            const analysis::Option* option = analysis::option(*input.evaluation, input.evaluation->verdict.optionId);
            return tr("Decide for %1, for this volume and these prices.")
                .arg(option ? nameOf(*option, 64) : listOf(step.names));
        }
        case StepKind::Measure: {
            const QString range =
                step.low && step.high
                    ? tr("today’s range is %1 to %2 of the estimate").arg(f.share(*step.low), f.share(*step.high))
                    : QString();
            const QString what = tr("Run %1 on %2 × %3 for a week and enter what was measured")
                                     .arg(shortened(models::fromPlan(step.names.front()), 40))
                                     .arg(f.count(step.value.value_or(0.0)), charts::shortHardware(step.names.back()));
            return range.isEmpty() ? what + u'.' : tr("%1: %2.").arg(what, range);
        }
        case StepKind::ClearLicence:
            return tr("Have the licence of %1 read by someone who may decide on it.").arg(listOf(step.names));
        case StepKind::DecideResidency:
            return step.names.empty()
                       ? tr("Decide where data has to stay; the plan does not say it yet.")
                       : tr("Decide whether data may go where %1 would take it.").arg(listOf(step.names));
        case StepKind::SettleDriver:
            return tr("Settle “%1”: the decision flips at %2.")
                .arg(shortened(driverName(input, step.names.front()), 48),
                     driverAmount(input, step.names.front(), step.value.value_or(0.0), 3));
        case StepKind::ReviewVolume: {
            const QString volume = roughCount(step.value.value_or(0.0), f);
            return step.months ? tr("Look again at %1 requests a day; the planned growth gets there in %2.")
                                     .arg(volume, f.months(*step.months))
                               : tr("Look again at %1 requests a day.").arg(volume);
        }
        case StepKind::RefreshPrices:
            return step.value.value_or(0.0) <= 1.0 ? tr("Have one old price confirmed.")
                                                   : tr("Have %1 old prices confirmed.").arg(f.count(*step.value));
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Page> recommendationPage()
{
    return std::make_unique<RecommendationPage>();
}

} // namespace evenhost::walkthrough
