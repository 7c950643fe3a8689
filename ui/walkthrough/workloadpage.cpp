// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// How much is asked of the model: volume, lengths, peak, growth.
class WorkloadPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::WorkloadPage)

public:
    QString id() const override { return u"workload"_s; }
    QString name() const override { return tr("The workload"); }

    QString headline(const PageInput& input) const override
    {
        const report::WorkloadFacts facts = report::workloadFacts(*input.evaluation, *input.plan);
        return tr("%1 requests a day make %2 tokens a month.")
            .arg(roughCount(input.evaluation->workload.requestsPerDay, input.format),
                 largeCount(facts.tokensPerMonth, input.format));
    }

    QString subline(const PageInput& input) const override
    {
        const analysis::WorkloadSummary& w = input.evaluation->workload;
        const QString flight = input.format.rounded(w.peakConcurrency, 2);
        return w.concurrencyMeasured
                   ? tr("Capacity has to serve the busiest hour: %1 requests in flight there, as measured.").arg(flight)
                   : tr(
                       "Capacity has to serve the busiest hour, not the mean; the bill per token only counts the sum.");
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input, {"workload.requests_per_day", "workload.input_tokens", "workload.output_tokens",
                                "workload.growth_per_month"});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const QRectF& content = sheet.content();
        const report::WorkloadFacts facts = report::workloadFacts(*input.evaluation, *input.plan);
        const QRectF top(content.left(), content.top() + sheet.u(8.0), content.width(), sheet.u(190.0));
        paintFigures(sheet, top, input, facts);
        const QRectF bottom(content.left(), top.bottom() + sheet.u(30.0), content.width(),
                            content.bottom() - top.bottom() - sheet.u(30.0));
        if (facts.hours.empty()) {
            paintGrowth(sheet, bottom, input, facts);
            return;
        }
        const auto columns = columnsOf(bottom, {1.5, 1}, sheet.u(90.0));
        paintDay(sheet, columns[0], facts);
        paintGrowth(sheet, columns[1], input, facts);
    }

private:
    static void paintFigures(Sheet& sheet, const QRectF& area, const PageInput& input,
                             const report::WorkloadFacts& facts)
    {
        const analysis::WorkloadSummary& w = input.evaluation->workload;
        const models::Format& f = input.format;
        const auto columns = columnsOf(area, {1, 1, 1, 1}, sheet.u(48.0));
        sheet.keyFigure(columns[0], tr("Requests a day"), roughCount(w.requestsPerDay, f),
                        tr("%1 a second on average").arg(f.rounded(facts.meanRequestsPerSecond, 2)), {}, {}, 64.0);
        sheet.keyFigure(columns[1], tr("Tokens in"), f.count(w.inputTokens),
                        tr("a request, %1 of them from a cache").arg(f.share(w.cachedInputShare)), {}, {}, 64.0);
        sheet.keyFigure(columns[2], tr("Tokens out"), f.count(w.outputTokens), tr("a request"), {}, {}, 64.0);
        sheet.keyFigure(columns[3], tr("In the busiest hour"), f.rounded(w.peakRequestsPerSecond, 2),
                        tr("requests a second, %1 the average").arg(times(facts.peakToAverage, f)), {}, {}, 64.0);
    }

    struct Bar
    {
        double value = 0.0;
        QString label;
        QString text;
        bool stressed = false;
    };

    static void paintBars(Sheet& sheet, const QRectF& area, const std::vector<Bar>& bars, double gapShare)
    {
        double largest = 1e-12;
        for (const Bar& bar : bars)
            largest = std::max(largest, bar.value);
        const double foot = area.bottom() - sheet.u(32.0);
        const double head = area.top() + sheet.u(34.0);
        const double step = area.width() / static_cast<double>(bars.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const double height = (foot - head) * bars[i].value / largest;
            const double left = area.left() + step * (static_cast<double>(i) + gapShare / 2.0);
            const QRectF box(left, foot - height, step * (1.0 - gapShare), height);
            sheet.ink().fill(box, bars[i].stressed ? sheet.colours().softInk : sheet.colours().track);
            const double middle = box.center().x();
            if (!bars[i].label.isEmpty())
                sheet.ink().text({middle, foot + sheet.u(6.0)}, Qt::AlignHCenter | Qt::AlignTop, bars[i].label,
                                 sheet.small());
            if (!bars[i].text.isEmpty())
                sheet.ink().text({middle, box.top() - sheet.u(4.0)}, Qt::AlignHCenter | Qt::AlignBottom, bars[i].text,
                                 sheet.strong());
        }
        sheet.hairline(area.left(), area.right(), foot);
    }

    static void paintDay(Sheet& sheet, const QRectF& area, const report::WorkloadFacts& facts)
    {
        const double y = sheet.paragraph(area, tr("An average day, requests an hour, local time"), sheet.soft(), 1);
        const auto peak = std::ranges::max_element(facts.hours);
        std::vector<Bar> bars;
        for (std::size_t hour = 0; hour < facts.hours.size(); ++hour) {
            Bar bar;
            bar.value = facts.hours[hour];
            bar.stressed = facts.hours.begin() + static_cast<std::ptrdiff_t>(hour) == peak;
            if (hour % 6 == 0)
                bar.label = tr("%1 h").arg(hour);
            if (bar.stressed)
                bar.text = roughCount(bar.value, sheet.format());
            bars.push_back(bar);
        }
        paintBars(sheet, QRectF(area.left(), y, area.width(), area.bottom() - y), bars, 0.18);
    }

    static void paintGrowth(Sheet& sheet, const QRectF& area, const PageInput& input,
                            const report::WorkloadFacts& facts)
    {
        const double growth = input.plan->workload.growthPerMonth.value;
        const QString head = facts.growth.size() > 1
                                 ? tr("Requests a day, growing by %1 a month").arg(input.format.share(growth, 1))
                                 : tr("No growth is planned: requests a day stay as they are");
        const double y = sheet.paragraph(area, head, sheet.soft(), 1);
        std::vector<Bar> bars;
        for (const report::GrowthTick& tick : facts.growth) {
            const QString label = tick.months == 0 ? tr("today") : tr("in %1 months").arg(tick.months);
            bars.push_back(
                {tick.requestsPerDay, label, roughCount(tick.requestsPerDay, input.format), tick.months == 0});
        }
        const double width = std::min(area.width(), sheet.u(200.0) * static_cast<double>(bars.size()));
        paintBars(sheet, QRectF(area.left(), y, width, area.bottom() - y), bars, 0.4);
    }
};

} // namespace

std::unique_ptr<Page> workloadPage()
{
    return std::make_unique<WorkloadPage>();
}

} // namespace evenhost::walkthrough
