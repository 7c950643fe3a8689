// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections.h"

#include "charts/costfigures.h"
#include "charts/sizingfigures.h"
#include "charts/words.h"
#include "models/fieldtext.h"
#include "report/chartseries.h"
#include "report/tableblock.h"
#include "report/textblocks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace evenhost::report {

using namespace Qt::StringLiterals;
using analysis::Option;
using analysis::OptionKind;
using models::fromPlan;

namespace {

/// A translated text with its number written as the language writes it, "42,640 GPUs".
QString grouped(QString text, int number, const models::Format& format)
{
    return text.replace(QString::number(number), format.count(number));
}

} // namespace

void Sections::memoryTable(Blocks& blocks) const
{
    std::vector<TableRow> rows;
    for (const Option& option : m_input.evaluation.options) {
        if (option.kind != OptionKind::SelfHosted || !option.deployment)
            continue;
        const analysis::Deployment& d = *option.deployment;
        const auto& memory = d.replica.memory;
        const plan::ShortlistEntry* entry = plan::shortlistEntry(m_input.plan, option.id);
        const auto billions = [this](const std::optional<double>& count) {
            return count ? m_format.decimal(*count / 1e9, *count >= 99.5e9 ? 0 : 1) : tr("unknown");
        };
        TableRow row;
        row.soft = !option.eligible;
        row.cells = {
            labelOf(option),
            billions(option.totalParameters),
            billions(option.activeParameters),
            entry ? models::weightFormatLabel(entry->weightFormat.empty() ? "native" : entry->weightFormat) : QString(),
            d.replica.feasible ? tr("%1 = %2 × %3", "GPUs = replicas x GPUs a replica")
                                     .arg(grouped(tr("%n GPU(s)", nullptr, d.gpus), d.gpus, m_format),
                                          grouped(tr("%n replica(s)", nullptr, d.replicas), d.replicas, m_format))
                                     .arg(d.gpusPerReplica)
                               : tr("does not fit %1").arg(d.gpusPerReplica),
            charts::shortHardware(d.acceleratorName),
            m_format.locale().toString(memory.weights, 'f', 1),
            m_format.locale().toString(memory.kvCache, 'f', 1),
            m_format.locale().toString(memory.runtime, 'f', 1),
            m_format.locale().toString(memory.usable, 'f', 1)};
        rows.push_back(row);
    }
    add(blocks,
        std::make_unique<TableBlock>(m_sheet,
                                     std::vector<Column>{{tr("Option"), Column::Kind::Text, 1.3},
                                                         numbers(tr("total, billion")),
                                                         numbers(tr("active, billion")),
                                                         {tr("format"), Column::Kind::Text, 0.6},
                                                         {tr("GPUs"), Column::Kind::Text, 1.4},
                                                         {tr("kind"), Column::Kind::Text, 0.9},
                                                         numbers(tr("weights, GiB")),
                                                         numbers(tr("KV cache, GiB")),
                                                         numbers(tr("runtime, GiB")),
                                                         numbers(tr("usable, GiB"))},
                                     std::move(rows), 7.5),
        5.0);
    note(blocks,
         tr("Memory is of one GPU, in GiB (2^30 bytes), at the planned peak; spare replicas are among the GPUs."));
    note(blocks, sizesRestOn({{SizingGroup::Gpus, tr("GPUs")}, {SizingGroup::Memory, tr("KV cache")}}));
}

void Sections::speedTable(Blocks& blocks) const
{
    std::vector<TableRow> rows;
    for (const Option& option : m_input.evaluation.options) {
        if (option.kind != OptionKind::SelfHosted || !option.deployment || !option.deployment->replica.feasible)
            continue;
        const analysis::Deployment& d = *option.deployment;
        const auto& speed = d.replica.speed;
        const double user = speed.outputToken.mean > 0.0 ? 1.0 / speed.outputToken.mean : 0.0;
        TableRow row;
        row.soft = !option.eligible;
        row.cells = {labelOf(option),
                     m_format.rounded(user, 3),
                     tr("%1–%2").arg(m_format.rounded(user * d.replica.lowFactor, 2),
                                     m_format.rounded(user * d.replica.highFactor, 2)),
                     m_format.locale().toString(speed.firstToken.mean, 'f', 2),
                     m_format.locale().toString(speed.firstToken.p95, 'f', 2),
                     m_format.rounded(speed.concurrency, 3),
                     m_format.rounded(d.capacityRequestsPerDay, 3),
                     m_format.share(d.utilisation, d.utilisation < 0.1 ? 1 : 0),
                     m_format.count(d.storage.totalGb),
                     m_format.rounded(d.storage.downloadHours, 2),
                     d.replica.measured ? tr("measured") : tr("estimated")};
        rows.push_back(row);
    }
    if (rows.empty())
        return;
    subheading(blocks, tr("Speed, capacity and storage"));
    add(blocks,
        std::make_unique<TableBlock>(m_sheet,
                                     std::vector<Column>{{tr("Option")},
                                                         numbers(tr("tokens/s a user")),
                                                         numbers(tr("80 % range")),
                                                         numbers(tr("first token, s")),
                                                         numbers(tr("95 % within, s")),
                                                         numbers(tr("in flight a replica")),
                                                         numbers(tr("capacity, requests a day")),
                                                         numbers(tr("mean use")),
                                                         numbers(tr("stored, GB")),
                                                         numbers(tr("download, h")),
                                                         fixed(tr("basis"))},
                                     std::move(rows), 7.5),
        3.0);
    note(blocks,
         tr("Latency of a mixture-of-experts model varies from request to request with the experts its tokens are "
            "sent to. Validate with your own traffic before committing."));
    note(blocks, sizesRestOn({{SizingGroup::Speed, tr("speed")},
                              {SizingGroup::Capacity, tr("capacity and use")},
                              {SizingGroup::Storage, tr("storage")},
                              {SizingGroup::Download, tr("download")}}));
}

void Sections::licences(Blocks& blocks) const
{
    std::vector<TableRow> rows;
    for (const plan::ShortlistEntry& entry : m_input.plan.shortlist) {
        const catalogue::ModelCard* card = models::findModel(m_input.plan, m_input.catalogue, entry.modelId);
        if (!card)
            continue;
        QString use;
        switch (card->licence.commercialUse) {
        case catalogue::CommercialUse::Allowed:
            use = tr("commercial use allowed");
            break;
        case catalogue::CommercialUse::Conditional:
            use = tr("conditions: check");
            break;
        case catalogue::CommercialUse::Forbidden:
            use = tr("commercial use forbidden");
            break;
        case catalogue::CommercialUse::Unknown:
            use = tr("unknown: check");
            break;
        }
        const catalogue::HostingOffer* hosting = models::findHosting(m_input.plan, m_input.catalogue, entry.hostingId);
        const TableRow row{
            {fromPlan(card->name).simplified(),
             card->licence.name.empty() ? tr("licence unknown: check") : fromPlan(card->licence.name).simplified(), use,
             hosting ? models::hostingLabel(*hosting, m_input.catalogue) : QString(),
             hosting && !hosting->country.empty() ? fromPlan(hosting->country) : tr("several or unknown")}};
        const bool known = std::ranges::any_of(rows, [&](const TableRow& other) { return other.cells == row.cells; });
        if (!known)
            rows.push_back(row);
    }
    if (rows.empty())
        return;
    subheading(blocks, tr("Licence and place"));
    add(blocks,
        std::make_unique<TableBlock>(m_sheet,
                                     std::vector<Column>{{tr("Model"), Column::Kind::Text, 1.2},
                                                         {tr("Licence")},
                                                         {tr("Use")},
                                                         {tr("Hosting"), Column::Kind::Text, 1.6},
                                                         {tr("Country"), Column::Kind::Text, 0.7}},
                                     std::move(rows), 8.0),
        3.0);
}

void Sections::sizing(Blocks& blocks) const
{
    heading(blocks, tr("Sizing"), tr("Sizing"), true);
    if (m_input.plan.shortlist.empty()) {
        paragraph(blocks, tr("The plan has no open model, so there is nothing to size."));
        return;
    }
    const auto parameters = parameterBars(m_input.evaluation);
    if (!parameters.empty() && parameters.size() <= 12) {
        subheading(blocks, tr("Two numbers for every model: total and active parameters"));
        add(blocks, std::make_unique<FigureBlock>(m_sheet, std::make_unique<charts::ParametersFigure>(parameters)),
            4.0);
    }
    const auto memory = memoryBars(m_input.evaluation);
    if (!memory.empty() && memory.size() <= 12) {
        subheading(blocks, tr("Memory of one GPU"));
        add(blocks, std::make_unique<FigureBlock>(m_sheet, std::make_unique<charts::MemoryFigure>(memory)), 4.0);
    }
    if (!memory.empty()) {
        subheading(blocks, tr("Parameters, GPUs and memory"));
        memoryTable(blocks);
    }
    speedTable(blocks);
    licences(blocks);
    traps(blocks);
}

void Sections::probability(Blocks& blocks) const
{
    const analysis::Uncertainty& u = m_input.evaluation.uncertainty;
    if (u.draws == 0)
        return;
    subheading(blocks, tr("All ranges together"));
    // Few among the draws are not none.
    const auto drawn = [this](double share) {
        return m_format.share(share, share < 0.05 || (share > 0.95 && share < 1.0) ? 1 : 0);
    };
    std::vector<TableRow> rows{{{tr("saving a year, %1; in parentheses: self-hosting costs more").arg(moneyUnit()),
                                 roughAmount(u.savingPerYear.p10, 3), roughAmount(u.savingPerYear.p50, 3),
                                 roughAmount(u.savingPerYear.p90, 3)}}};
    if (u.breakEven)
        rows.push_back({{tr("break-even, requests a day (%1 of draws have one)").arg(drawn(u.shareWithBreakEven)),
                         m_format.rounded(u.breakEven->p10, 3), m_format.rounded(u.breakEven->p50, 3),
                         m_format.rounded(u.breakEven->p90, 3)}});
    add(blocks,
        std::make_unique<TableBlock>(m_sheet,
                                     std::vector<Column>{{tr("Result")},
                                                         numbers(tr("10 % are below")),
                                                         numbers(tr("half are below")),
                                                         numbers(tr("90 % are below"))},
                                     std::move(rows)),
        3.0);
    note(blocks, tr("Self-hosting is cheaper in %1 of %2 draws (seed %3; the same plan gives the same draws).")
                     .arg(drawn(u.probabilitySelfHostedCheaper), m_format.count(u.draws))
                     .arg(u.seed));
}

/// The adviser's own words, else the values that the scenario changes.
QString Sections::whatDiffers(const ScenarioLine& line) const
{
    if (!line.note.empty())
        return fromPlan(line.note).simplified();
    QStringList changes;
    for (const ScenarioChange& change : line.changes) {
        const auto* number = std::get_if<double>(&change.value);
        const QString value =
            number ? m_format.amount(*number, change.unit) : fromPlan(std::get<std::string>(change.value)).simplified();
        changes += tr("%1: %2", "an input and its value").arg(nameOf(change.path), value);
    }
    return changes.join(u"; "_s);
}

void Sections::scenarios(Blocks& blocks) const
{
    if (m_content.scenarios.size() < 2)
        return;
    subheading(blocks, tr("Scenarios, a month, %1").arg(moneyUnit()));
    std::vector<TableRow> rows;
    for (const ScenarioLine& line : m_content.scenarios) {
        const QString name = line.name.empty() ? tr("as planned") : fromPlan(line.name).simplified();
        // Without one of the two sides there is no cost and no difference, which is not the same as 0.
        const auto known = [this](bool there, double value) {
            return there ? amount(value) : u"–"_s;
        };
        const bool own = m_content.selfHosted != nullptr;
        const bool managed = m_content.managed != nullptr;
        rows.push_back({{name, whatDiffers(line), known(own, line.selfHosted), known(managed, line.managed),
                         known(own && managed, -line.difference), volume(line.cheaperAbove),
                         known(own && managed, line.npvDifference), fromPlan(line.recommendedName).simplified()}});
    }
    add(blocks,
        std::make_unique<TableBlock>(
            m_sheet,
            std::vector<Column>{
                {tr("Scenario"), Column::Kind::Text, 1.0},
                {tr("what differs"), Column::Kind::Text, 1.6},
                numbers(tr("self-hosted")),
                numbers(tr("managed")),
                numbers(tr("saving")),
                numbers(tr("cheaper above, a day")),
                numbers(tr("saving over %1 months, present value").arg(m_format.count(m_content.horizonMonths))),
                {tr("recommended"), Column::Kind::Text, 1.1}},
            std::move(rows), 7.5),
        3.0);
    note(blocks, tr("In parentheses: self-hosting costs more. Amounts are of a month at the scenario’s volume today; "
                    "growth and price drift show in the present value alone."));
    if (m_content.selfHosted && m_content.managed)
        note(blocks, tr("Every row holds %1 against %2; the recommendation is for the volume today, of all options.")
                         .arg(labelOf(*m_content.selfHosted), labelOf(*m_content.managed)));
}

void Sections::sensitivity(Blocks& blocks) const
{
    heading(blocks, tr("What matters"), tr("Sensitivity and scenarios"), true);
    const TornadoData tornado = tornadoData(m_input.evaluation, m_input.plan, m_input.catalogue, 8);
    if (!tornado.bars.empty()) {
        paragraph(blocks, tr("Each input is moved to its low and its high value alone; the bar shows what the yearly "
                             "cost of %1 over %2 becomes. At the bar’s ends stand the input’s values.")
                              .arg(fromPlan(tornado.selfHostedName), fromPlan(tornado.managedName)));
        std::map<std::string, QString> names;
        std::map<std::string, QString> owners;
        for (const TornadoBar& bar : tornado.bars) {
            names[bar.path] = models::fieldLabel(bar.path) + references({itemOf(m_content.assumptions, bar.path)});
            owners[bar.path] = models::pathOwner(m_input.plan, m_input.catalogue, bar.path).simplified();
        }
        auto figure = std::make_unique<charts::TornadoFigure>(
            tornado, [names](const std::string& path) { return names.at(path); });
        figure->setRemarks([owners](const std::string& path) { return owners.at(path); });
        add(blocks,
            std::make_unique<FigureBlock>(m_sheet, std::move(figure),
                                          std::min(22.0 * static_cast<double>(tornado.bars.size()) + 60.0, 240.0)),
            6.0);
    }
    probability(blocks);
    scenarios(blocks);
    const CashData cash = cashData(m_input.evaluation);
    if (!cash.lines.empty() && cash.lines.size() <= 12) {
        subheading(blocks, tr("Paid out over time"));
        add(blocks, std::make_unique<FigureBlock>(m_sheet, std::make_unique<charts::CashFigure>(cash), 150.0), 4.0);
    }
}

} // namespace evenhost::report
