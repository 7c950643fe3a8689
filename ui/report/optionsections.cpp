// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costfigures.h"
#include "charts/words.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "report/chartseries.h"
#include "report/sections.h"
#include "report/tableblock.h"
#include "report/textblocks.h"

#include <algorithm>
#include <cmath>

namespace evenhost::report {

using namespace Qt::StringLiterals;
using models::fromPlan;

/// The ids behind each column of costs.
QString Sections::costsRestOn() const
{
    QStringList groups;
    for (const auto& [group, ids] : m_content.restsOn.costs) {
        if (!ids.empty())
            groups += tr("%1 %2", "a cost and the ids of its inputs").arg(charts::costGroupName(group), idList(ids));
    }
    return inputsOf(groups, m_content.managed);
}

QString Sections::sizesRestOn(const std::vector<std::pair<SizingGroup, QString>>& groups) const
{
    QStringList found;
    for (const auto& [wanted, name] : groups) {
        for (const auto& [group, ids] : m_content.restsOn.sizing) {
            if (group == wanted && !ids.empty())
                found += tr("%1 %2", "a cost and the ids of its inputs").arg(name, idList(ids));
        }
    }
    return inputsOf(found, nullptr);
}

/// Said of the self-hosted option in question and, with it, of a second one.
QString Sections::inputsOf(const QStringList& groups, const analysis::Option* second) const
{
    const analysis::Option* first = m_content.selfHosted ? m_content.selfHosted : second;
    if (groups.isEmpty() || !first)
        return {};
    if (!second || first == second)
        return tr("Inputs in the register, for %1: %2.").arg(labelOf(*first), groups.join(u"; "_s));
    return tr("Inputs in the register, for %1 and %2: %3.")
        .arg(labelOf(*first), labelOf(*second), groups.join(u"; "_s));
}

void Sections::optionCosts(Blocks& blocks) const
{
    std::vector<Column> columns{{tr("Option")}};
    for (const CostGroup group : m_content.groups)
        columns.push_back(numbers(charts::costGroupName(group)));
    columns.push_back(numbers(tr("total")));
    columns.push_back(numbers(tr("a million tokens")));
    columns.push_back(numbers(tr("1,000 requests")));
    columns.push_back({tr("prices"), Column::Kind::Text, 0.5});
    std::vector<TableRow> rows;
    for (const OptionLine& line : m_content.options) {
        TableRow row;
        row.soft = !line.eligible;
        QString name = fromPlan(line.name).simplified();
        if (!line.eligible)
            name += tr(" (out, see below)");
        row.cells += name;
        for (const CostGroup group : m_content.groups) {
            const double part = line.groups[static_cast<std::size_t>(group)];
            row.cells += part == 0.0 ? u"–"_s : amount(part);
        }
        row.strongColumn = static_cast<int>(row.cells.size());
        row.cells += amount(line.total);
        row.cells += unitCost(line.costPerMillionTokens);
        row.cells += unitCost(line.costPerThousandRequests);
        row.cells += idList(line.priceItems);
        rows.push_back(row);
    }
    subheading(blocks, tr("Cost a month at today’s volume, %1").arg(moneyUnit()));
    add(blocks,
        std::make_unique<TableBlock>(m_sheet, std::move(columns), std::move(rows),
                                     m_content.groups.size() > 5 ? 7.5 : 8.5),
        3.0);
    if (const QString inputs = costsRestOn(); !inputs.isEmpty())
        note(blocks, inputs);
    taxTable(blocks);
}

/// What tax adds where it is recovered; where it is a cost it is a part of the totals above.
void Sections::taxTable(Blocks& blocks) const
{
    const analysis::TaxBasis& basis = m_input.evaluation.tax;
    if (!basis.wanted)
        return;
    const QString name = basis.name.empty() ? tr("tax") : fromPlan(basis.name).simplified();
    if (!basis.recoverable) {
        note(blocks, tr("All amounts hold the %1 that is not recovered; in the table above it is in “%2”.")
                         .arg(name, charts::costGroupName(groupOf(cost::CostPart::Tax))));
        return;
    }
    std::vector<TableRow> rows;
    for (const analysis::Option& option : m_input.evaluation.options) {
        if (!option.monthlyCost.tax)
            continue;
        // Rounded one by one, so that what is shown adds up.
        const double without = std::round(option.monthlyCost.total);
        const double tax = std::round(*option.monthlyCost.tax);
        rows.push_back({{fromPlan(option.label.empty() ? option.modelName : option.label).simplified(), amount(without),
                         amount(tax), amount(without + tax)}});
        rows.back().soft = !option.eligible;
        rows.back().strongColumn = 3;
    }
    if (rows.empty())
        return;
    subheading(blocks, tr("%1 a month, %2", "a tax, a currency").arg(name, m_format.currencySymbol()));
    add(blocks,
        std::make_unique<TableBlock>(
            m_sheet,
            std::vector<Column>{
                {tr("Option")}, numbers(tr("without %1").arg(name)), numbers(name), numbers(tr("with %1").arg(name))},
            std::move(rows)),
        3.0);
    note(blocks, tr("%1 is on what is bought, not on salaries. It is recovered, so no other amount of this report "
                    "holds it.")
                     .arg(name));
}

void Sections::optionsOverTime(Blocks& blocks) const
{
    std::size_t years = 0;
    for (const OptionLine& line : m_content.options)
        years = std::max(years, line.years.size());
    const std::size_t shown = std::min<std::size_t>(years, 5);
    std::vector<Column> columns{{tr("Option")}, numbers(tr("of which once"))};
    for (std::size_t year = 1; year <= shown; ++year)
        columns.push_back(numbers(tr("year %1").arg(year)));
    if (years == shown)
        columns.push_back(numbers(tr("sum")));
    columns.push_back(numbers(tr("net present value")));
    columns.push_back(numbers(tr("payback")));
    columns.push_back(numbers(tr("cheaper above, a day")));
    std::vector<TableRow> rows;
    for (const OptionLine& line : m_content.options) {
        TableRow row;
        row.soft = !line.eligible;
        row.cells = {fromPlan(line.name).simplified(), amount(std::round(line.once))};
        for (std::size_t year = 0; year < shown; ++year)
            row.cells += year < line.years.size() ? amount(line.years[year]) : u"–"_s;
        if (years == shown)
            row.cells += amount(line.totalCost);
        row.cells += amount(std::round(line.npv));
        const bool own = line.kind != analysis::OptionKind::Managed;
        row.cells += !own ? u"–"_s : line.paybackMonth ? m_format.months(*line.paybackMonth) : tr("no");
        row.cells += line.kind == analysis::OptionKind::SelfHosted ? volume(line.cheaperAbove) : u"–"_s;
        rows.push_back(row);
    }
    subheading(blocks, tr("Paid over %1 months, %2").arg(m_format.count(m_content.horizonMonths), moneyUnit()));
    add(blocks, std::make_unique<TableBlock>(m_sheet, std::move(columns), std::move(rows), 7.5), 3.0);
    note(blocks,
         tr("Years hold what is paid in them; the first holds what is paid once. Growth and price drift are "
            "included. Net present value is of all payments, so it is negative; discounted monthly at %1 a year.")
             .arg(m_format.share(m_content.discountRate, 1)));
    const auto first =
        std::ranges::find(m_input.evaluation.options, analysis::OptionKind::Managed, &analysis::Option::kind);
    if (bothSides() && first != m_input.evaluation.options.end())
        note(blocks, first->id == m_content.managed->id
                         ? tr("Payback and “cheaper above” are against %1.").arg(labelOf(*first))
                         : tr("Payback is against %1, the plan’s first managed option; “cheaper above” is against %2.")
                               .arg(labelOf(*first), labelOf(*m_content.managed)));
    const bool owned = std::ranges::any_of(m_input.plan.shortlist, [this](const plan::ShortlistEntry& entry) {
        const catalogue::HostingOffer* hosting = models::findHosting(m_input.plan, m_input.catalogue, entry.hostingId);
        return hosting && hosting->ownership;
    });
    if (owned)
        note(blocks, tr("The last year of owned servers is low because what they can still be sold for counts in it."));
}

void Sections::whatIsOut(Blocks& blocks) const
{
    QStringList lines;
    for (const OptionLine& line : m_content.options) {
        if (line.eligible)
            continue;
        QStringList why;
        for (const base::Finding& reason : line.reasons)
            why += models::findingText(reason, m_format);
        lines += fromPlan(line.name).simplified() + u": "_s + (why.isEmpty() ? tr("not eligible") : why.join(u' '));
    }
    if (lines.isEmpty())
        return;
    subheading(blocks, tr("Options that are out"));
    list(blocks, lines);
}

void Sections::options(Blocks& blocks) const
{
    heading(blocks, tr("Options side by side"), tr("Options"), true);
    std::vector<CostBar> bars;
    for (const analysis::Option& option : m_input.evaluation.options) {
        CostBar bar;
        bar.optionId = option.id;
        bar.name = option.label.empty() ? option.modelName : option.label;
        bar.overflowName = overflowName(m_input.evaluation, option);
        bar.kind = option.kind;
        bar.groups.clear();
        bar.total = option.monthlyCost.total;
        // Recovered tax has a table of its own below.
        bar.taxInTotal = option.monthlyCost.tax && !m_input.evaluation.tax.recoverable;
        if (bar.taxInTotal)
            bar.tax = option.monthlyCost.tax;
        bars.push_back(bar);
    }
    for (std::size_t i = 0; i < bars.size() && i < m_content.options.size(); ++i) {
        const OptionLine& line = m_content.options[i];
        for (std::size_t group = 0; group < line.groups.size(); ++group) {
            if (line.groups[group] != 0.0)
                bars[i].groups.emplace_back(static_cast<CostGroup>(group), line.groups[group]);
        }
    }
    auto figure = std::make_unique<charts::CostFigure>(std::move(bars), fromPlan(m_input.plan.tax.name));
    // A hybrid's name takes two lines, so its row needs the figure's own height.
    const bool low = m_input.evaluation.options.size() <= 8
                     && std::ranges::none_of(m_input.evaluation.options, [](const analysis::Option& option) {
                            return option.kind == analysis::OptionKind::Hybrid;
                        });
    add(blocks, std::make_unique<FigureBlock>(m_sheet, std::move(figure), low ? 140.0 : 0.0), 6.0);
    optionCosts(blocks);
    optionsOverTime(blocks);
    whatIsOut(blocks);
}

void Sections::traps(Blocks& blocks) const
{
    if (m_content.traps.empty())
        return;
    subheading(blocks, tr("The trap: sized by the wrong number"));
    std::vector<TableRow> rows;
    for (const TrapLine& trap : m_content.traps)
        rows.push_back(
            {{fromPlan(trap.name).simplified(), m_format.count(trap.gpusRight), m_format.count(trap.gpusByTotal),
              amount(trap.wastePerYear), m_format.decimal(trap.needsGib, 0), m_format.decimal(trap.activeOnlyGib, 0)}});
    add(blocks,
        std::make_unique<TableBlock>(m_sheet,
                                     std::vector<Column>{{tr("Model")},
                                                         numbers(tr("GPUs, sized right")),
                                                         numbers(tr("GPUs, compute bought for the total")),
                                                         numbers(tr("waste a year, %1").arg(m_format.currencySymbol())),
                                                         numbers(tr("GiB it has to hold")),
                                                         numbers(tr("GiB bought by the active count"))},
                                     std::move(rows)),
        3.0);
    note(blocks, tr("Bought for its headline total a mixture-of-experts model wastes compute; bought for its active "
                    "parameters it does not fit and will not start."));
    if (std::ranges::any_of(m_content.traps, [](const TrapLine& trap) { return trap.wastePerYear == 0.0; }))
        note(blocks,
             tr("Where the waste is 0, memory decides the hardware at this volume, whichever number it is sized by."));
}

} // namespace evenhost::report
