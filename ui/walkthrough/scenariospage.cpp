// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fieldtext.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// The plan and its scenarios side by side.
class ScenariosPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::ScenariosPage)

public:
    QString id() const override { return u"scenarios"_s; }
    QString name() const override { return tr("Scenarios"); }

    bool hasContent(const PageInput& input) const override { return !input.plan->scenarios.empty(); }

    QString headline(const PageInput& input) const override
    {
        if (!input.scenarios || input.scenarios->empty() || !bothSides(*input.scenarios))
            return tr("Scenarios, side by side.");
        const std::string& base = input.scenarios->front().verdictCode;
        QStringList different;
        int same = 0;
        for (std::size_t i = 1; i < input.scenarios->size(); ++i) {
            const report::ScenarioFigures& scenario = input.scenarios->at(i);
            if (!scenario.evaluated)
                continue;
            if (scenario.verdictCode == base)
                ++same;
            else
                different += tr("“%1”").arg(shortened(models::fromPlan(scenario.name), 30));
        }
        if (different.isEmpty())
            return tr("The answer stays the same in every scenario.");
        if (different.size() > 2)
            return tr("%1 of %2 scenarios change the answer.").arg(different.size()).arg(same + different.size());
        return tr("%1 would change the answer; the other scenarios leave it as it is.")
            .arg(different.join(tr(" and ")));
    }

    QString subline(const PageInput&) const override
    {
        return tr("Cost a month of the compared options in each scenario, today’s volume unless the scenario says "
                  "otherwise.");
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input, {"workload.requests_per_day", "workload.growth_per_month", exchangeRatePath(input)});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        if (!input.scenarios)
            return;
        const std::size_t most = std::min<std::size_t>(input.scenarios->size(), 6);
        std::vector<double> shares{1.15};
        shares.insert(shares.end(), most, 1.0);
        const auto columns = columnsOf(sheet.content(), shares, sheet.u(28.0));
        const double notes = sheet.u(86.0);
        const double head = sheet.content().top() + sheet.u(88.0);
        for (std::size_t i = 0; i < most; ++i)
            paintHead(sheet, columns[i + 1], input.scenarios->at(i), i == 0, input);
        double y = head;
        const std::vector<int> rows = rowsOf(*input.scenarios);
        const double height = std::min(sheet.u(82.0), (sheet.content().bottom() - notes - y) / 6.0);
        sheet.hairline(columns[0].left(), columns[most].right(), y);
        for (const int row : rows) {
            for (std::size_t column = 0; column <= most; ++column) {
                const QRectF cell(columns[column].left(), y, columns[column].width(), height);
                const Cell text = column == 0 ? rowHead(sheet, row, input)
                                              : value(sheet, row, input.scenarios->at(column - 1), input);
                charts::Type type = column == 0 ? sheet.soft() : text.strong ? sheet.strong() : sheet.body();
                if (text.colour.isValid())
                    type.colour = text.colour;
                paintCell(sheet, cell, column > 0, text.text, type);
            }
            y += height;
            sheet.hairline(columns[0].left(), columns[most].right(), y);
        }
        for (std::size_t i = 0; i < most; ++i)
            sheet.paragraph(QRectF(columns[i + 1].left(), y + sheet.u(12.0), columns[i + 1].width(),
                                   sheet.content().bottom() - y - sheet.u(12.0)),
                            shortened(models::fromPlan(input.scenarios->at(i).note), 120), sheet.small(), 3);
        if (most < input.scenarios->size())
            sheet.paragraph(QRectF(columns[0].left(), y + sheet.u(12.0), columns[0].width(), sheet.u(60.0)),
                            tr("and %n more, in the report", nullptr, static_cast<int>(input.scenarios->size() - most)),
                            sheet.small(), 2);
    }

private:
    static bool hasOwn(const std::vector<report::ScenarioFigures>& scenarios)
    {
        return std::ranges::any_of(scenarios, [](const auto& s) { return !s.ownName.empty(); });
    }
    static bool hasManaged(const std::vector<report::ScenarioFigures>& scenarios)
    {
        return std::ranges::any_of(scenarios, [](const auto& s) { return !s.managedName.empty(); });
    }
    static bool bothSides(const std::vector<report::ScenarioFigures>& scenarios)
    {
        return hasOwn(scenarios) && hasManaged(scenarios);
    }

    /// What a plan with one side only cannot have is left out: the answer, the other side, what lies between them.
    static std::vector<int> rowsOf(const std::vector<report::ScenarioFigures>& scenarios)
    {
        if (bothSides(scenarios))
            return {0, 1, 2, 3, 4, 5};
        return {hasOwn(scenarios) ? 1 : 2, 4};
    }

    static void paintHead(Sheet& sheet, const QRectF& column, const report::ScenarioFigures& scenario, bool base,
                          const PageInput& input)
    {
        const QString name = base ? tr("As planned") : shortened(models::fromPlan(scenario.name), 40);
        const bool shown = base ? input.scenario.isEmpty() : input.scenario == models::fromPlan(scenario.name);
        const double height = sheet.paragraphHeight(column.width(), name, sheet.strong(), 2);
        sheet.paragraph(
            QRectF(column.left(), column.top() + sheet.u(76.0) - height, column.width(), height + sheet.u(2.0)), name,
            sheet.strong(), 2);
        if (shown)
            sheet.ink().fill(QRectF(column.left(), column.top() + sheet.u(84.0), column.width(), sheet.u(4.0)),
                             sheet.colours().ink);
    }

    static void paintCell(Sheet& sheet, const QRectF& cell, bool big, const QString& text, charts::Type type)
    {
        if (big) {
            const bool twoLines = sheet.ink().width(text, type) > cell.width();
            const double height = sheet.paragraphHeight(cell.width(), text, type, twoLines ? 2 : 1);
            sheet.paragraph(QRectF(cell.left(), cell.center().y() - height / 2.0, cell.width(), height + sheet.u(2.0)),
                            text, type, 2);
        } else {
            const double height = sheet.paragraphHeight(cell.width(), text, type, 2);
            sheet.paragraph(QRectF(cell.left(), cell.center().y() - height / 2.0, cell.width(), height + sheet.u(2.0)),
                            text, type, 2);
        }
    }

    static Cell rowHead(Sheet& sheet, int row, const PageInput& input)
    {
        const report::ScenarioFigures& base = input.scenarios->front();
        switch (row) {
        case 0:
            return {tr("Answer"), false, {}};
        case 1:
            return {tr("%1, own").arg(shortened(models::fromPlan(base.ownName), 24)), false,
                    sheet.colours().selfHosted};
        case 2:
            return {shortened(models::fromPlan(base.managedName), 30), false, sheet.colours().managed};
        case 3:
            return {tr("Best of both"), false, sheet.colours().hybrid};
        case 4:
            return {tr("Requests a day"), false, {}};
        default:
            return {tr("Break-even, requests a day"), false, {}};
        }
    }

    static QString answer(const std::string& code)
    {
        if (code == "stay_managed")
            return tr("Stay managed");
        if (code == "self_host")
            return tr("Self-host");
        if (code == "hybrid")
            return tr("Do both");
        if (code == "too_close")
            return tr("Too close");
        return tr("No option");
    }

    /// Of the roads compared; with one road alone there is nothing to point out.
    static bool cheapest(const report::ScenarioFigures& s, const std::optional<double>& cost)
    {
        if (!cost || !s.ownCost || !s.managedCost)
            return false;
        const double least = std::min(*s.ownCost, *s.managedCost);
        return *cost <= std::min(least, s.hybridCost.value_or(least));
    }

    static Cell value(Sheet& sheet, int row, const report::ScenarioFigures& s, const PageInput& input)
    {
        const models::Format& f = input.format;
        const auto money = [&](const std::optional<double>& amount) {
            return amount ? roughMoney(*amount, f) : u"–"_s;
        };
        if (!s.evaluated)
            return row == rowsOf(*input.scenarios).front() ? Cell{tr("cannot be evaluated"), false, sheet.colours().bad}
                                                           : Cell{};
        const bool changed = s.verdictCode != input.scenarios->front().verdictCode;
        switch (row) {
        case 0:
            return {(changed ? u"▲ "_s : QString()) + answer(s.verdictCode), true, {}};
        case 1:
            return {money(s.ownCost), cheapest(s, s.ownCost), {}};
        case 2:
            return {money(s.managedCost), cheapest(s, s.managedCost), {}};
        case 3:
            return {money(s.hybridCost), cheapest(s, s.hybridCost), {}};
        case 4:
            return {roughCount(s.requestsPerDay, f), false, {}};
        default:
            return {s.cheaperAbove ? roughCount(*s.cheaperAbove, f) : tr("none"), false, {}};
        }
    }
};

} // namespace

std::unique_ptr<Page> scenariosPage()
{
    return std::make_unique<ScenariosPage>();
}

} // namespace evenhost::walkthrough
