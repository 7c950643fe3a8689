// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sizingfigures.h"
#include "charts/words.h"
#include "models/findingtext.h"
#include "report/chartseries.h"
#include "walkthrough/pages_p.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

/// What one GPU has to hold, and how many of them that makes.
class MemoryPage : public Page
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::MemoryPage)

public:
    QString id() const override { return u"memory"_s; }
    QString name() const override { return tr("Will it fit?"); }

    bool hasContent(const PageInput& input) const override { return !report::memoryBars(*input.evaluation).empty(); }

    QString headline(const PageInput& input) const override
    {
        const analysis::Option* own = pairOf(input).own;
        if (!own || !own->deployment)
            return tr("What fits on which GPUs.");
        const analysis::Deployment& d = *own->deployment;
        const QString accelerator = charts::shortHardware(d.acceleratorName);
        if (!d.replica.feasible)
            return tr("%1 does not run on %2 × %3 as planned.")
                .arg(modelNameOf(*own))
                .arg(d.gpusPerReplica)
                .arg(accelerator);
        const QString fits = tr("%1 fits on %2 × %3").arg(modelNameOf(*own)).arg(d.gpusPerReplica).arg(accelerator);
        if (d.replicas <= 1)
            return fits + u'.';
        return (d.replicasSpare > 0 ? tr("%1; the peak and the spare take %2.") : tr("%1; the peak takes %2."))
            .arg(fits, gpuCount(d.gpus, input.format));
    }

    QString subline(const PageInput&) const override
    {
        return tr("All parameters stay in memory, whether a token uses them or not; what is left holds the "
                  "conversations (KV cache).");
    }

    std::vector<std::string> drivers(const PageInput& input) const override
    {
        const analysis::Option* own = pairOf(input).own;
        const std::string gpus = own ? "shortlist." + own->id + ".gpus_per_replica" : std::string();
        return existing(input, {"workload.context_tokens", "assumptions.spare_replicas", gpus});
    }

    void paint(Sheet& sheet, const PageInput& input) const override
    {
        const auto columns = columnsOf(sheet.content(), {2.55, 1}, sheet.u(70.0));
        sheet.chart(charts::MemoryFigure(mostRelevant(input, report::memoryBars(*input.evaluation), 7)), columns[0],
                    u"deployment.gpu_memory_gib.weights"_s);
        const analysis::Option* own = pairOf(input).own;
        if (own && own->deployment)
            paintSide(sheet, columns[1], input, *own);
    }

private:
    static void paintSide(Sheet& sheet, const QRectF& area, const PageInput& input, const analysis::Option& own)
    {
        const analysis::Deployment& d = *own.deployment;
        const models::Format& f = input.format;
        const Why why{own.id, u"deployment.gpus"_s};
        QRectF room = area.adjusted(0.0, sheet.u(6.0), 0.0, 0.0);
        if (!d.replica.feasible) {
            QStringList reasons;
            for (const base::Finding& reason : d.replica.reasons)
                reasons += models::findingText(reason, f);
            room.setTop(sheet.paragraph(room, tr("Why not"), sheet.strong(), 1));
            sheet.paragraph(room, reasons.join(u'\n'), sheet.body());
            return;
        }
        double y = sheet.keyFigure(room, modelNameOf(own), gpuCount(d.gpus, f), gpuSentence(d, f), why);
        const QString needed = f.count(d.replicasNeeded);
        const QString replicas = d.replicasSpare > 0
                                     ? tr("replicas: %1 for the peak, %2 spare").arg(needed, f.count(d.replicasSpare))
                                     : tr("replicas: %1 for the peak, no spare").arg(needed);
        y = sheet.paragraph(QRectF(area.left(), y + sheet.u(4.0), area.width(), sheet.u(60.0)), replicas, sheet.body(),
                            2);
        y += sheet.u(22.0);
        const auto fact = [&](const QString& label, const QString& value) {
            if (y + sheet.u(70.0) > area.bottom())
                return;
            y = sheet.paragraph(QRectF(area.left(), y, area.width(), sheet.u(40.0)), label, sheet.small(), 1);
            y = sheet.paragraph(QRectF(area.left(), y, area.width(), sheet.u(40.0)), value, sheet.strong(), 1);
            y += sheet.u(14.0);
        };
        fact(tr("Weights that have to be loaded"),
             f.amount(d.replica.residentWeightBytes / base::bytesPerGibibyte, base::Unit::Gibibytes));
        fact(tr("Conversations a replica can hold"), f.rounded(d.replica.maximumConcurrency, 2));
        fact(tr("On disk, all copies"), f.amount(d.storage.totalGb, base::Unit::Gigabytes));
        fact(tr("One download"), duration(d.storage.downloadHours, f));
    }
};

} // namespace

std::unique_ptr<Page> memoryPage()
{
    return std::make_unique<MemoryPage>();
}

} // namespace evenhost::walkthrough
