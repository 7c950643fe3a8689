// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costfigures.h"
#include "models/fieldtext.h"
#include "plan/fields.h"
#include "report/chartseries.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// What moves the answer, and the value of each driver at which the decision flips.
class SensitivityPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::SensitivityPage)

public:
    QString id() const override { return u"sensitivity"_s; }
    QString name() const override { return tr("What would change the answer"); }

    bool hasContent(const PageInput& input) const override
    {
        const report::ComparedPair pair = pairOf(input);
        return pair.own && pair.managed;
    }

    QString headline(const PageInput& input) const override
    {
        const std::vector<analysis::SensitivityBar>& bars = input.evaluation->sensitivity;
        if (bars.empty())
            return tr("What would change the answer has not been worked out for this plan.");
        QStringList flips;
        for (const analysis::SensitivityBar& bar : bars) {
            if (flipsInside(bar))
                flips += nameOfPath(input, bar.path);
        }
        if (flips.isEmpty())
            return tr("No single driver changes the answer within its range.");
        if (flips.size() == 1)
            return tr("One driver can change the answer within its range: %1.").arg(flips.first());
        return tr("%1 drivers can each change the answer within their ranges, %2 first.")
            .arg(flips.size())
            .arg(flips.first());
    }

    QString subline(const PageInput& input) const override
    {
        const report::ComparedPair pair = pairOf(input);
        return tr("Self-hosted %1 less %2, a year, with one input at the ends of its range and all others as planned.")
            .arg(modelNameOf(*pair.own, 30), nameOf(*pair.managed, 30));
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        const std::vector<analysis::SensitivityBar>& bars = input.evaluation->sensitivity;
        std::vector<std::string> paths(bars.size() + 1);
        std::ranges::transform(bars, paths.begin(), &analysis::SensitivityBar::path);
        paths.back() = "workload.requests_per_day";
        return existing(input, paths, 3);
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        if (input.evaluation->sensitivity.empty()) {
            const analysis::Option* own = pairOf(input).own;
            const bool deployed = own && own->deployment && own->deployment->replica.feasible;
            sheet.paragraph(
                sheet.content(),
                deployed
                    ? tr("The figures on the other pages stand; how far each input could move them is missing here.")
                    : tr("It needs an open model that can be deployed as planned."),
                sheet.lead());
            return;
        }
        const auto columns = columnsOf(sheet.content(), {1.5, 1}, sheet.u(80.0));
        const auto name = [&input](const std::string& path) {
            return nameOfPath(input, path);
        };
        sheet.chart(
            charts::TornadoFigure(report::tornadoData(*input.evaluation, *input.plan, *input.catalogue, 8), name),
            columns[0]);
        paintFlips(sheet, columns[1], input);
    }

private:
    static bool flipsInside(const analysis::SensitivityBar& bar)
    {
        return bar.flipValue && *bar.flipValue >= std::min(bar.low, bar.high)
               && *bar.flipValue <= std::max(bar.low, bar.high);
    }

    static QString nameOfPath(const PageInput& input, const std::string& path)
    {
        return shortened(driverName(input, path), 40);
    }

    static void paintFlips(Sheet& sheet, const QRectF& area, const PageInput& input)
    {
        std::vector<analysis::SensitivityBar> bars = input.evaluation->sensitivity;
        const auto rank = [](const analysis::SensitivityBar& bar) {
            return flipsInside(bar) ? 0 : bar.flipValue ? 1 : 2;
        };
        std::ranges::stable_sort(bars, {}, rank);
        std::vector<std::vector<Cell>> rows;
        for (const analysis::SensitivityBar& bar : bars) {
            if (rows.size() >= 7)
                break;
            const auto now = driverValue(*input.plan, *input.catalogue, bar.path);
            const QString flip = bar.flipValue ? driverAmount(input, bar.path, *bar.flipValue, 3) : tr("never");
            rows.push_back({{nameOfPath(input, bar.path), false, {}},
                            {now ? driverAmount(input, bar.path, *now) : u"–"_s, false, sheet.colours().softInk},
                            {flip, flipsInside(bar), bar.flipValue ? QColor() : sheet.colours().softInk}});
        }
        double y = sheet.paragraph(area, tr("Where the decision flips"), sheet.strong(), 1);
        y = sheet.table(QRectF(area.left(), y, area.width(), area.bottom() - y - sheet.u(70.0)),
                        {{tr("Input"), 1.15, false}, {tr("Now"), 1.0, true}, {tr("Flips at"), 1.0, true}}, rows, 50.0);
        if (!std::ranges::any_of(bars, flipsInside))
            return;
        sheet.paragraph(QRectF(area.left(), y + sheet.u(12.0), area.width(), area.bottom() - y - sheet.u(12.0)),
                        tr("Bold: inside the range that was assumed."), sheet.small(), 1);
    }
};

} // namespace

std::unique_ptr<Page> sensitivityPage()
{
    return std::make_unique<SensitivityPage>();
}

} // namespace evenhost::walkthrough
