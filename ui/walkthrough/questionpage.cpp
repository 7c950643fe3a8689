// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldtext.h"
#include "models/verdicttext.h"
#include "report/verdictpoints.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

#include <cmath>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// What is asked and, in the largest type of the meeting, the answer.
class QuestionPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::QuestionPage)

public:
    QString id() const override { return u"question"_s; }
    QString name() const override { return tr("The question"); }

    QString headline(const PageInput& input) const override
    {
        const QString title = shortened(models::fromPlan(input.plan->title), 70);
        const QString question = tr("Run an open model ourselves, or pay a managed model per token?");
        return title.isEmpty() ? question : tr("%1: run an open model ourselves, or pay per token?").arg(title);
    }

    QString subline(const PageInput& input) const override
    {
        QStringList parts;
        for (const std::string& text : {input.plan->client, input.plan->author}) {
            if (!text.empty())
                parts += shortened(models::fromPlan(text), 60);
        }
        if (!input.plan->date.empty())
            parts += input.format.date(models::fromPlan(input.plan->date));
        return parts.join(u" · "_s);
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input, {"workload.requests_per_day", "workload.output_tokens", exchangeRatePath(input)});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const analysis::Evaluation& e = *input.evaluation;
        const models::VerdictText verdict = models::verdictText(e, *input.plan, *input.catalogue, input.format);
        const QRectF& content = sheet.content();
        const double figuresTop = content.bottom() - sheet.u(206.0);
        charts::Type answer = sheet.figure();
        answer.size = 92.0;
        double y = content.top() + sheet.u(26.0);
        y = sheet.paragraph(QRectF(content.left(), y, content.width(), figuresTop - y), verdict.headline, answer, 2);
        const double width = std::min(content.width(), sheet.u(1500.0));
        sheet.paragraph(QRectF(content.left(), y + sheet.u(14.0), width, figuresTop - y - sheet.u(30.0)),
                        models::plain(verdict.sentence), sheet.lead());
        sheet.hairline(content.left(), content.right(), figuresTop - sheet.u(22.0));
        paintFigures(sheet, QRectF(content.left(), figuresTop, content.width(), sheet.u(206.0)), input);
    }

private:
    /// The verdict's own two options where one is of each kind, so that the figures are those of its sentence.
    static report::ComparedPair verdictPair(const PageInput& input)
    {
        const analysis::Evaluation& e = *input.evaluation;
        report::ComparedPair pair = pairOf(input);
        for (const std::string& id : {e.verdict.optionId, e.verdict.otherId}) {
            const analysis::Option* option = analysis::option(e, id);
            if (option && option->kind == analysis::OptionKind::Managed)
                pair.managed = option;
        }
        pair.breakEven = nullptr;
        if (pair.own && pair.managed) {
            for (const analysis::BreakEven& point : pair.own->breakEvens) {
                if (point.againstId == pair.managed->id)
                    pair.breakEven = &point;
            }
        }
        return pair;
    }

    static void paintFigures(Sheet& sheet, const QRectF& area, const PageInput& input)
    {
        const analysis::Evaluation& e = *input.evaluation;
        const models::Format& f = input.format;
        const auto columns = columnsOf(area, {1, 1, 1}, sheet.u(60.0));
        const analysis::Option* recommended = analysis::option(e, e.verdict.optionId);
        const analysis::Option* other = analysis::option(e, e.verdict.otherId);
        if (recommended && other) {
            sheet.keyFigure(columns[0], tr("Difference a month"), roughMoney(std::abs(e.verdict.differencePerMonth), f),
                            tr("%1 against %2").arg(nameOf(*recommended, 48), nameOf(*other, 48)),
                            {other->id, u"monthly_cost.total"_s});
        }
        if (recommended && !other) {
            sheet.keyFigure(columns[0], tr("Cost a month"), roughMoney(recommended->monthlyCost.total, f),
                            nameOf(*recommended, 60), {recommended->id, u"monthly_cost.total"_s});
            sheet.keyFigure(columns[1], tr("A million tokens"), f.money(recommended->costPerMillionTokens), {},
                            {recommended->id, u"cost_per_million_tokens"_s});
            return;
        }
        const report::ComparedPair pair = verdictPair(input);
        const report::VerdictPoints points = report::verdictPoints(e);
        if (pair.breakEven && pair.breakEven->cheaperAbove) {
            const analysis::BreakEven& point = *pair.breakEven;
            const QString today = roughCount(e.workload.requestsPerDay, f);
            // A hybrid has no break-even volume: this is its open model's.
            QString note = points.hybrid ? tr("requests a day, %1 alone; today %2").arg(modelNameOf(*pair.own), today)
                                         : tr("requests a day; today %1").arg(today);
            if (const QString range = roughRange(point.low, point.high, f); !range.isEmpty())
                note += u"; "_s + range;
            sheet.keyFigure(columns[1], tr("Break-even"), roughCount(*point.cheaperAbove, f), note,
                            {pair.own->id, u"monthly_cost.total"_s});
        } else if (pair.own && pair.managed) {
            sheet.keyFigure(columns[1], tr("Break-even"), tr("none"),
                            pair.breakEven ? models::neverReason(pair.breakEven->reason)
                                           : tr("%1 cannot be deployed as planned").arg(modelNameOf(*pair.own)));
        }
        if (points.drawnOwn) {
            const QString draws = f.count(e.uncertainty.draws);
            sheet.keyFigure(columns[2], tr("Confidence"), models::chanceText(points.chance, f),
                            points.hybrid
                                ? tr("of %1 draws: %2 alone costs less than %3")
                                      .arg(draws, modelNameOf(*points.drawnOwn), nameOf(*points.drawnManaged, 30))
                                : tr("of %1 draws from the ranges agree").arg(draws));
        } else if (recommended) {
            sheet.keyFigure(columns[2], tr("Confidence"), u"–"_s, tr("not worked out yet"));
        }
    }
};

} // namespace

std::unique_ptr<Page> questionPage()
{
    return std::make_unique<QuestionPage>();
}

} // namespace evenhost::walkthrough
