// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldtext.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;
using report::Risk;
using report::RiskKind;

namespace {

/// What the figures do not decide: licence, residency, how far the estimate carries, prices and currencies.
class RisksPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::RisksPage)

public:
    QString id() const override { return u"risks"_s; }
    QString name() const override { return tr("Risks"); }

    bool hasContent(const PageInput& input) const override { return !risksOf(input).empty(); }

    QString headline(const PageInput& input) const override
    {
        const std::vector<Risk> all = risksOf(input);
        QStringList open;
        for (const Risk& risk : all) {
            if (risk.open)
                open += shortName(risk.kind);
        }
        if (open.isEmpty())
            return tr("Nothing here stands in the way; these are worth knowing before signing.");
        if (open.size() == 1)
            return tr("One point needs an answer before anybody signs: %1.").arg(open.first());
        const QString last = open.takeLast();
        const QString points = open.size() == 1   ? tr("Two")
                               : open.size() == 2 ? tr("Three")
                                                  : QString::number(open.size() + 1);
        return tr("%1 points need an answer before anybody signs: %2 and %3.").arg(points, open.join(u", "_s), last);
    }

    QString subline(const PageInput&) const override
    {
        return tr("What each risk means for this plan, and what settles it.");
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input,
                        {"assumptions.managed_price_drift", exchangeRatePath(input), "assumptions.spare_replicas"});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const std::vector<Risk> all = risksOf(input);
        const QRectF& content = sheet.content();
        const double height = std::min(sheet.u(104.0), content.height() / static_cast<double>(all.size()));
        double y = content.top();
        sheet.hairline(content.left(), content.right(), y);
        for (const Risk& risk : all) {
            const auto cells =
                columnsOf(QRectF(content.left(), y, content.width(), height), {1.05, 2.0, 1.7}, sheet.u(40.0));
            charts::Type head = sheet.strong();
            if (risk.open)
                head.colour = sheet.colours().bad;
            paintCell(sheet, cells[0], (risk.open ? u"▲ "_s : QString()) + title(risk.kind), head);
            paintCell(sheet, cells[1], meaning(risk, input), sheet.body());
            paintCell(sheet, cells[2], remedy(risk), sheet.soft());
            y += height;
            sheet.hairline(content.left(), content.right(), y);
        }
    }

private:
    static std::vector<Risk> risksOf(const PageInput& input)
    {
        return report::risks(*input.evaluation, *input.plan, *input.catalogue, input.ownId);
    }

    static void paintCell(Sheet& sheet, const QRectF& cell, const QString& text, const charts::Type& type)
    {
        const double height = std::min(sheet.paragraphHeight(cell.width(), text, type, 3), cell.height());
        sheet.paragraph(QRectF(cell.left(), cell.center().y() - height / 2.0, cell.width(), height), text, type, 3);
    }

    static QString title(RiskKind kind)
    {
        switch (kind) {
        case RiskKind::Licence:
            return tr("Licence");
        case RiskKind::Residency:
            return tr("Where data is processed");
        case RiskKind::Estimate:
            return tr("Speed is an estimate");
        case RiskKind::SingleSite:
            return tr("One site");
        case RiskKind::ManagedPrice:
            return tr("Managed prices move");
        case RiskKind::Currency:
            return tr("Foreign currency");
        case RiskKind::Tuning:
            return tr("A tuned model");
        }
        return {};
    }

    static QString shortName(RiskKind kind)
    {
        switch (kind) {
        case RiskKind::Licence:
            return tr("a licence");
        case RiskKind::Residency:
            return tr("where data may go");
        case RiskKind::Estimate:
            return tr("the real speed");
        case RiskKind::SingleSite:
            return tr("the missing spare");
        case RiskKind::ManagedPrice:
            return tr("a retirement date");
        default:
            return title(kind);
        }
    }

    static QString rangeText(const Risk& risk, const models::Format& f)
    {
        if (!risk.value)
            return {};
        const QString now = *risk.value == 0.0
                                ? tr("List prices are planned to stay")
                                : tr("List prices are planned to move by %1 a year").arg(f.share(*risk.value, 1));
        if (!risk.low || !risk.high)
            return now + u'.';
        return tr("%1; %2 to %3 a year is thought possible.").arg(now, f.share(*risk.low, 1), f.share(*risk.high, 1));
    }

    static QString meaning(const Risk& risk, const PageInput& input)
    {
        const models::Format& f = input.format;
        switch (risk.kind) {
        case RiskKind::Licence:
            return risk.open ? tr("Commercial use is not plainly allowed, or not known: %1.").arg(listOf(risk.names))
                             : tr("Every model of the shortlist may be used commercially.");
        case RiskKind::Residency: {
            const QString country = shortened(models::fromPlan(input.plan->residencyCountry), 12);
            if (country.isEmpty())
                return tr("The plan does not say where data has to stay.");
            return risk.open
                       ? tr("Outside %1, or without a promise to stay there: %2.").arg(country, listOf(risk.names))
                       : tr("Every option stays in %1.").arg(country);
        }
        case RiskKind::Estimate:
            return risk.open ? tr("Routing to experts and the serving engine decide: the truth lies between %1 and %2 "
                                  "of the estimate in 8 of 10 cases.")
                                   .arg(f.share(risk.low.value_or(1.0)), f.share(risk.high.value_or(1.0)))
                             : tr("The estimate is rescaled to what was measured on your own deployment.");
        case RiskKind::SingleSite:
            return risk.open ? tr("All replicas stand in one place and none is spare: a failed node is an outage.")
                             : tr("All replicas stand in one place; the spare covers a node, not the site.");
        case RiskKind::ManagedPrice:
            return risk.names.empty()
                       ? rangeText(risk, f)
                       : tr("%1 Retirement: %2")
                             .arg(rangeText(risk, f), shortened(models::fromPlan(risk.names.front()), 70));
        case RiskKind::Currency:
            return risk.low && risk.high
                       ? tr("Prices are in %1; the rate is planned at %2, between %3 and %4 is thought possible.")
                             .arg(listOf(risk.names), f.decimal(risk.value.value_or(0.0), 3), f.decimal(*risk.low, 3),
                                  f.decimal(*risk.high, 3))
                       : tr("Prices are in %1; the rate is planned at %2.")
                             .arg(listOf(risk.names), f.decimal(risk.value.value_or(0.0), 3));
        case RiskKind::Tuning:
            return tr("Each tuned set of weights is %1 more to store and needs replicas of its own; none is in these "
                      "figures.")
                .arg(f.amount(risk.value.value_or(0.0), base::Unit::Gigabytes));
        }
        return {};
    }

    static QString remedy(const Risk& risk)
    {
        switch (risk.kind) {
        case RiskKind::Licence:
            return risk.open ? tr("Have the licence text read before building on it.")
                             : tr("Keep the licence text with the decision.");
        case RiskKind::Residency:
            return !risk.open           ? tr("Have it in the contract.")
                   : risk.names.empty() ? tr("Decide where data may go, and enter it in the plan.")
                                        : tr("Decide what may leave the country, or drop these options.");
        case RiskKind::Estimate:
            return risk.open ? tr("Measure on rented GPUs for a week and enter the points.")
                             : tr("Measure again after each upgrade.");
        case RiskKind::SingleSite:
            return tr("Agree what an hour without answers costs; a second site doubles the spare.");
        case RiskKind::ManagedPrice:
            return tr("Look at the price list each quarter; keep prompts portable.");
        case RiskKind::Currency:
            return tr("See the scenario with a dearer dollar; hedge or fix the rate.");
        case RiskKind::Tuning:
            return tr("If tuning is wanted, make it a scenario of its own.");
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Page> risksPage()
{
    return std::make_unique<RisksPage>();
}

} // namespace evenhost::walkthrough
