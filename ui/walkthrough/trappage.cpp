// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include "models/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// The two wrong ways to size a mixture-of-experts model, next to the right one, in money.
class TrapPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::TrapPage)

public:
    QString id() const override { return u"trap"_s; }
    QString name() const override { return tr("The trap"); }

    bool hasContent(const PageInput& input) const override
    {
        return !input.evaluation->traps.empty()
               || std::ranges::any_of(input.plan->shortlist, [&](const plan::ShortlistEntry& entry) {
                      const auto* card = models::findModel(*input.plan, *input.catalogue, entry.modelId);
                      return card && catalogue::isMixtureOfExperts(*card);
                  });
    }

    QString headline(const PageInput& input) const override
    {
        const analysis::Trap* trap = trapOf(input);
        const analysis::Option* option = trap ? analysis::option(*input.evaluation, trap->optionId) : nullptr;
        if (!option)
            return tr("Size memory by the total, speed by the active parameters – never either by both.");
        if (wasteOf(*trap) <= 0.0)
            return tr("Counting only what %1 uses would buy %2 GiB where %3 GiB have to be loaded.")
                .arg(modelNameOf(*option), input.format.rounded(trap->activeOnlyGib, 3),
                     input.format.rounded(trap->needsGib, 3));
        return tr("Sizing %1 by its headline total would waste %2 a year.")
            .arg(modelNameOf(*option), roughMoney(wasteOf(*trap), input.format));
    }

    QString subline(const PageInput&) const override
    {
        return tr("A mixture of experts stores everything and computes with a slice. Both shortcuts are wrong, in "
                  "opposite directions.");
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        return existing(input, {"workload.requests_per_day", "workload.peak_to_average",
                                "assumptions.target_utilisation", nodePricePath(input)});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const analysis::Trap* trap = trapOf(input);
        const analysis::Option* option = trap ? analysis::option(*input.evaluation, trap->optionId) : nullptr;
        if (!option) {
            sheet.paragraph(sheet.content(),
                            tr("The comparison is not there for this plan: none of its mixture-of-experts models can "
                               "be deployed as planned."),
                            sheet.lead());
            return;
        }
        const auto columns =
            columnsOf(sheet.content().adjusted(0.0, sheet.u(10.0), 0.0, 0.0), {1, 1, 1}, sheet.u(72.0));
        paintWays(sheet, columns, input, *trap, *option);
    }

private:
    /// Whole GPUs too many, in money; where memory asks for as many anyway nothing is wasted.
    static double wasteOf(const analysis::Trap& trap)
    {
        return trap.gpusByTotal > trap.gpusRight ? trap.wastePerYear : 0.0;
    }

    /// The compared option's trap where it costs something, else the dearest.
    static const analysis::Trap* trapOf(const PageInput& input)
    {
        const std::vector<analysis::Trap>& traps = input.evaluation->traps;
        if (traps.empty())
            return nullptr;
        const analysis::Option* own = pairOf(input).own;
        const analysis::Trap& dearest = *std::ranges::max_element(traps, {}, wasteOf);
        const auto compared = own ? std::ranges::find(traps, own->id, &analysis::Trap::optionId) : traps.end();
        if (compared == traps.end())
            return &dearest;
        return wasteOf(*compared) > 0.0 || wasteOf(dearest) <= 0.0 ? &*compared : &dearest;
    }

    struct Way
    {
        QString head;
        QString value;
        QString unit;
        QString text;
        QString sign;
        QColor colour;
        int gpus = 0; ///< squares drawn; 0 = a memory bar instead
        bool wrong = true;
    };

    static void paintWays(Sheet& sheet, const std::vector<QRectF>& columns, const PageInput& input,
                          const analysis::Trap& trap, const analysis::Option& option)
    {
        const models::Format& f = input.format;
        const theme::Colours& c = sheet.colours();
        const double waste = wasteOf(trap);
        const double active = option.activeParameters.value_or(0.0);
        const double total = option.totalParameters.value_or(0.0);
        const std::vector<Way> ways{
            {tr("Sized as if all %1 computed").arg(f.parameters(total)), f.count(trap.gpusByTotal), tr("GPUs"),
             waste > 0.0 ? tr("%1 a year too much: compute bought for parameters that rest.").arg(roughMoney(waste, f))
                         : tr("No more GPUs than memory asks for anyway."),
             waste > 0.0 ? tr("▲ too much") : tr("✓ no more than needed"), waste > 0.0 ? c.bad : c.good,
             trap.gpusByTotal, waste > 0.0},
            {tr("Sized right: total in memory, active in speed"), f.count(trap.gpusRight), tr("GPUs"),
             option.deployment
                 ? gpuSentence(*option.deployment, f) + u" "_s
                       + tr("· %1 a month, everything counted").arg(roughMoney(option.monthlyCost.total, f))
                 : QString(),
             tr("✓ as planned"), c.good, trap.gpusRight, false},
            {tr("Sized as if %1 were all there is").arg(f.parameters(active)), f.rounded(trap.activeOnlyGib, 3),
             tr("GiB"),
             tr("%1 GiB of weights have to be resident: it would not start.").arg(f.rounded(trap.needsGib, 3)),
             tr("✕ does not start"), c.bad, 0, true}};
        double y = 0.0;
        for (std::size_t i = 0; i < ways.size(); ++i) {
            const QRectF& area = columns[i];
            const Way& way = ways[i];
            sheet.ink().fill(QRectF(area.left(), area.top(), area.width(), sheet.u(4.0)),
                             way.wrong ? c.track : c.selfHosted);
            charts::Type sign = sheet.strong();
            sign.colour = way.colour;
            double top = sheet.paragraph(area.adjusted(0.0, sheet.u(24.0), 0.0, 0.0), way.sign, sign, 1);
            top = sheet.paragraph(QRectF(area.left(), top, area.width(), sheet.u(70.0)), way.head, sheet.body(), 2);
            y = std::max(y, top);
        }
        for (std::size_t i = 0; i < ways.size(); ++i) {
            const QRectF& area = columns[i];
            const Way& way = ways[i];
            charts::Type figure = sheet.figure();
            figure.size = 92.0;
            const QRectF box = sheet.line(QRectF(area.left(), y + sheet.u(8.0), area.width(), sheet.u(120.0)),
                                          Qt::AlignLeft | Qt::AlignTop, way.value, figure);
            sheet.ink().text({box.right() + sheet.u(12.0), box.bottom() - sheet.u(18.0)},
                             Qt::AlignLeft | Qt::AlignBottom, way.unit, sheet.lead());
            if (i < 2)
                sheet.mark(box, {}, {option.id, u"deployment.gpus"_s});
            const double after =
                sheet.paragraph(QRectF(area.left(), box.bottom() + sheet.u(4.0), area.width(), sheet.u(96.0)), way.text,
                                sheet.soft(), 3);
            const QRectF room(area.left(), std::max(after, box.bottom() + sheet.u(96.0)) + sheet.u(10.0), area.width(),
                              0.0);
            const QRectF below(room.left(), room.top(), room.width(), area.bottom() - room.top());
            if (way.gpus > 0)
                paintGpus(sheet, below, way, ways[0].gpus, trap.gpusRight);
            else
                paintMemory(sheet, below, trap, f);
        }
    }

    /// One square a GPU, on one scale for both columns; those beyond the right number are hatched.
    static void paintGpus(Sheet& sheet, const QRectF& area, const Way& way, int most, int right)
    {
        if (area.height() < sheet.u(50.0))
            return;
        const int largest = std::max({most, right, 1});
        // Rows of whole nodes: 8 GPUs each, more nodes side by side when there are many.
        constexpr int countable = 1'024; // more squares than that are only a block
        if (largest > countable)
            return;
        int across = 8;
        double side = sheet.u(56.0);
        const auto rowsOf = [&across, largest] {
            return (largest + across - 1) / across;
        };
        while (area.width() / across < side || side * rowsOf() > area.height()) {
            if (side > sheet.u(20.0) || across > 200)
                side -= sheet.u(1.0);
            else
                across += 8;
            if (side < sheet.u(2.0))
                return;
        }
        const double gap = side * 0.16;
        for (int i = 0; i < way.gpus; ++i) {
            const int row = i / across;
            const QRectF box(area.left() + side * (i % across), area.top() + side * row, side - gap, side - gap);
            if (box.bottom() > area.bottom())
                break;
            if (i < right) {
                sheet.ink().fill(box, sheet.colours().selfHosted);
            } else {
                sheet.ink().hatch(box, sheet.colours().bad);
                sheet.ink().outline(box, sheet.colours().bad, 1.5);
            }
        }
    }

    /// What is needed as an outline, what would have been bought inside it.
    static void paintMemory(Sheet& sheet, const QRectF& area, const analysis::Trap& trap, const models::Format& f)
    {
        if (area.height() < sheet.u(110.0) || trap.needsGib <= 0.0)
            return;
        const double thick = sheet.u(48.0);
        const QRectF needed(area.left(), area.top(), area.width(), thick);
        QRectF bought = needed;
        bought.setWidth(needed.width() * std::clamp(trap.activeOnlyGib / trap.needsGib, 0.004, 1.0));
        sheet.ink().hatch(needed, sheet.colours().bad);
        sheet.ink().fill(bought, sheet.colours().selfHosted);
        sheet.ink().outline(needed, sheet.colours().bad, 1.5);
        sheet.paragraph(
            QRectF(area.left(), needed.bottom() + sheet.u(8.0), area.width(), sheet.u(60.0)),
            tr("bought %1, needed %2 GiB").arg(f.rounded(trap.activeOnlyGib, 3), f.rounded(trap.needsGib, 3)),
            sheet.small(), 2);
    }
};

} // namespace

std::unique_ptr<Page> trapPage()
{
    return std::make_unique<TrapPage>();
}

} // namespace evenhost::walkthrough
