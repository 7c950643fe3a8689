// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections.h"

#include "charts/breakevenfigure.h"
#include "charts/words.h"
#include "models/fieldtext.h"
#include "models/verdicttext.h"
#include "report/tableblock.h"
#include "report/textblocks.h"
#include "report/verdictpoints.h"

#include <algorithm>
#include <cmath>

namespace evenhost::report {

using namespace Qt::StringLiterals;
using charts::Type;
using models::fromPlan;

namespace {

/// No more digits than a value found by a search deserves.
double toDigits(double value, int digits)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) + 1.0 - digits);
    return std::round(value / step) * step;
}

} // namespace

Sections::Sections(const ReportInput& input, const Content& content, const models::Format& format, const Sheet& sheet)
    : m_input(input), m_content(content), m_format(format), m_sheet(sheet)
{}

Blocks Sections::blocks(const ReportOptions& options) const
{
    Blocks blocks;
    if (options.onePage) {
        decision(blocks);
        return blocks;
    }
    for (const Section section : options.sections) {
        switch (section) {
        case Section::Decision:
            decision(blocks);
            break;
        case Section::Options:
            this->options(blocks);
            break;
        case Section::Sizing:
            sizing(blocks);
            break;
        case Section::Sensitivity:
            sensitivity(blocks);
            break;
        case Section::Assumptions:
            assumptions(blocks);
            break;
        case Section::Method:
            method(blocks);
            break;
        }
    }
    return blocks;
}

/// The first heading leaves room for the logo.
Sheet Sections::headingSheet(const Blocks& before) const
{
    Sheet sheet = m_sheet;
    if (before.empty())
        sheet.width = m_sheet.firstWidth;
    return sheet;
}

QString Sections::title() const
{
    const QString title = fromPlan(m_input.plan.title).simplified();
    return title.isEmpty() ? tr("Self-hosted or managed") : title;
}

QString Sections::headline() const
{
    QStringList parts;
    if (!m_input.plan.client.empty())
        parts += fromPlan(m_input.plan.client).simplified();
    if (!m_input.evaluation.scenario.empty())
        parts += tr("scenario %1").arg(fromPlan(m_input.evaluation.scenario).simplified());
    if (!m_input.plan.version.empty())
        parts += tr("version %1").arg(fromPlan(m_input.plan.version).simplified());
    if (!m_input.plan.date.empty())
        parts += m_format.date(fromPlan(m_input.plan.date));
    return parts.join(u" · "_s);
}

QString Sections::moneyUnit() const
{
    const QString tax = fromPlan(m_input.plan.tax.name).simplified();
    if (m_input.evaluation.tax.wanted && !m_input.evaluation.tax.recoverable)
        return tax.isEmpty() ? tr("%1, with tax").arg(m_format.currencySymbol())
                             : tr("%1, with %2").arg(m_format.currencySymbol(), tax);
    return tax.isEmpty() ? tr("%1, ex tax").arg(m_format.currencySymbol())
                         : tr("%1, ex %2").arg(m_format.currencySymbol(), tax);
}

QString Sections::basis() const
{
    QStringList parts{moneyUnit()};
    for (const auto& [currency, rate] : m_input.plan.exchangeRates) {
        if (parts.size() > 2)
            break;
        const QString date =
            rate.provenance.date.empty() ? QString() : u" ("_s + m_format.date(fromPlan(rate.provenance.date)) + u')';
        parts +=
            tr("1 %1 = %2 %3")
                .arg(models::Format::symbolOf(currency), m_format.currencySymbol(), m_format.decimal(rate.value, 4))
            + date;
    }
    parts += tr("estimate, 80 % range where one is given");
    return parts.join(u" · "_s);
}

QString Sections::origin() const
{
    const auto& own = m_content.selfHosted;
    const bool measured = own && own->deployment && own->deployment->replica.measured;
    QStringList parts{measured ? tr("planning estimate, speed measured") : tr("planning estimate, speed not measured")};
    // Dates are written so that the order of their letters is that of the days.
    std::string first;
    std::string last;
    for (const RegisterItem& item : m_content.assumptions) {
        const std::string& date = item.provenance.date;
        if (date.empty() || !base::isMoney(item.unit)
            || !(item.path.starts_with("hosting.") || item.path.starts_with("offers.")))
            continue;
        first = first.empty() ? date : std::min(first, date);
        last = std::max(last, date);
    }
    if (!first.empty())
        parts += first == last
                     ? tr("prices of %1").arg(m_format.date(fromPlan(last)))
                     : tr("prices of %1 to %2").arg(m_format.date(fromPlan(first)), m_format.date(fromPlan(last)));
    const auto named = [](const std::string& name) {
        const QString text = fromPlan(name).simplified();
        return text.isEmpty() ? u"–"_s : text.size() > 40 ? text.left(39) + u'…' : text;
    };
    parts += tr("prepared by %1, reviewed by %2, approved by –")
                 .arg(named(m_input.plan.author), named(m_input.plan.reviewer));
    return parts.join(u" · "_s);
}

void Sections::add(Blocks& blocks, std::unique_ptr<Block> block, double spaceBefore) const
{
    block->spaceBefore = m_sheet.look.u(spaceBefore);
    blocks.push_back(std::move(block));
}

void Sections::heading(Blocks& blocks, const QString& text, const QString& bookmark, bool newPage) const
{
    auto block = std::make_unique<TextBlock>(headingSheet(blocks), text,
                                             Type{13.0, m_sheet.look.colours.ink, QFont::DemiBold}, 1.25);
    block->keepWithNext = true;
    block->bookmark = bookmark;
    block->startsSection = newPage;
    add(blocks, std::move(block), newPage ? 24.0 : 16.0);
}

void Sections::subheading(Blocks& blocks, const QString& text) const
{
    auto block = std::make_unique<TextBlock>(m_sheet, text, Type{9.5, m_sheet.look.colours.ink, QFont::DemiBold}, 1.35);
    block->keepWithNext = true;
    add(blocks, std::move(block), 11.0);
}

void Sections::paragraph(Blocks& blocks, const QString& text, bool soft) const
{
    if (text.trimmed().isEmpty())
        return;
    const QColor colour = soft ? m_sheet.look.colours.softInk : m_sheet.look.colours.ink;
    add(blocks, std::make_unique<TextBlock>(m_sheet, text, Type{soft ? 8.5 : 9.5, colour, QFont::Normal}, 1.4), 4.0);
}

void Sections::note(Blocks& blocks, const QString& text) const
{
    if (text.trimmed().isEmpty())
        return;
    paragraph(blocks, text, true);
    blocks.back()->keepWithPrevious = true;
}

void Sections::list(Blocks& blocks, const QStringList& items) const
{
    const Type type{9.5, m_sheet.look.colours.ink, QFont::Normal};
    for (const QString& item : items) {
        add(blocks, std::make_unique<TextBlock>(m_sheet, item, type, 1.4, u"– "_s), 4.0);
        // The first two stay together, and the last two: none stands alone under its heading or on the next page.
        blocks.back()->keepWithNext = items.size() > 1 && &item == &items.front();
        blocks.back()->keepWithPrevious = items.size() > 1 && &item == &items.back();
    }
}

QString Sections::amount(double whole) const
{
    const QString text = m_format.decimal(std::abs(whole), 0);
    return whole < -0.5 ? u'(' + text + u')' : text;
}

QString Sections::bigAmount(double value) const
{
    const double size = std::abs(value);
    const QString number = size >= 999'500.0 ? m_format.moneyShortNumber(size) : m_format.moneyNumber(std::round(size));
    return m_format.withSymbol(value > -0.5 ? number : u'(' + number + u')');
}

QString Sections::roughAmount(double value, int digits) const
{
    const QString text = m_format.rounded(std::abs(value), digits);
    return value < -0.5 ? u'(' + text + u')' : text;
}

QString Sections::unitCost(double value) const
{
    constexpr double centsUpTo = 10'000.0; // above it they only take room
    return m_format.locale().toString(value, 'f', value < centsUpTo ? 2 : 0);
}

QString Sections::volume(const std::optional<double>& requestsPerDay) const
{
    return requestsPerDay ? m_format.rounded(*requestsPerDay, 3) : tr("none");
}

QString Sections::nameOf(const std::string& path) const
{
    return models::pathLabel(m_input.plan, m_input.catalogue, path).simplified();
}

QString Sections::labelOf(const analysis::Option& option)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    const QString label = fromPlan(option.label.empty() ? option.modelName : option.label).simplified();
    const bool turns = std::ranges::any_of(
        label, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return turns ? isolate + label + endOfIsolate : label;
}

QString Sections::references(const std::vector<std::string>& ids) const
{
    QStringList names;
    for (const std::string& id : ids) {
        if (!id.empty())
            names += QString::fromStdString(id);
    }
    return names.isEmpty() ? QString() : u" ["_s + names.join(u", "_s) + u']';
}

QString Sections::idList(const std::vector<std::string>& ids) const
{
    const auto numberOf = [](const std::string& id) {
        return QStringView(QString::fromStdString(id)).mid(1).toInt();
    };
    QStringList runs;
    for (std::size_t first = 0; first < ids.size();) {
        std::size_t last = first;
        while (last + 1 < ids.size() && numberOf(ids[last + 1]) == numberOf(ids[last]) + 1)
            ++last;
        QString run = QString::fromStdString(ids[first]);
        if (last > first)
            run += (last > first + 1 ? u"–"_s : u", "_s) + QString::fromStdString(ids[last]);
        runs += run;
        first = last + 1;
    }
    return runs.join(u", "_s);
}

QString Sections::differenceLabel() const
{
    QString label = tr("difference a month, self-hosted against managed; in parentheses: self-hosting costs more");
    const auto& evaluation = m_input.evaluation;
    const bool drawn = evaluation.uncertainty.draws > 0 && m_content.selfHosted && m_content.managed
                       && evaluation.sensitivityOptionId == m_content.selfHosted->id
                       && evaluation.sensitivityAgainstId == m_content.managed->id;
    if (drawn) {
        const auto& year = evaluation.uncertainty.savingPerYear;
        label += tr("; 80 % range %1")
                     .arg(tr("%1 to %2", "a range")
                              .arg(roughAmount(year.p10 / base::monthsPerYear),
                                   roughAmount(year.p90 / base::monthsPerYear)));
    }
    return label + references(m_content.keyItems);
}

bool Sections::bothSides() const
{
    return m_content.selfHosted && m_content.managed;
}

bool Sections::aboutHybrid() const
{
    return bothSides() && m_content.decided->kind == analysis::OptionKind::Hybrid;
}

/// Of what a present value rests on beside the costs.
QString Sections::termReferences() const
{
    return references({itemOf(m_content.assumptions, "assumptions.horizon_months"),
                       itemOf(m_content.assumptions, "assumptions.discount_rate")});
}

/// What can be said of the recommended option where there is nothing to hold it against.
std::vector<KeyFigure> Sections::figuresOfOne() const
{
    const auto line = std::ranges::find(m_content.options, m_input.evaluation.verdict.optionId, &OptionLine::optionId);
    if (line == m_content.options.end())
        return {};
    return {{bigAmount(line->total), tr("cost a month of %1").arg(fromPlan(line->name).simplified())},
            {m_format.withSymbol(unitCost(line->costPerMillionTokens)), tr("a million tokens")},
            {bigAmount(line->npv),
             tr("net present value of all payments over %1 months at %2 a year")
                     .arg(m_format.count(m_content.horizonMonths), m_format.share(m_content.discountRate, 1))
                 + termReferences()}};
}

/// Of a hybrid: it has no break-even volume of its own, since with the volume its number of replicas changes.
std::vector<KeyFigure> Sections::figuresOfHybrid() const
{
    const QString managed = labelOf(*m_content.managed);
    return {{bigAmount(m_content.differencePerMonth),
             tr("difference a month, %1 against %2; in parentheses: the combination costs more")
                     .arg(labelOf(*m_content.decided), managed)
                 + references(m_content.keyItems)},
            {m_content.paybackMonths ? m_format.months(*m_content.paybackMonths) : tr("none"),
             tr("until the combination has paid back what it costs at the start, against %1").arg(managed)},
            {bigAmount(m_content.npvDifference),
             tr("net present value of the combination against %1 over %2 months at %3 a year")
                     .arg(managed, m_format.count(m_content.horizonMonths), m_format.share(m_content.discountRate, 1))
                 + termReferences()}};
}

std::vector<KeyFigure> Sections::figuresOfTwo() const
{
    QString range = tr("break-even, requests a day");
    if (m_content.breakEven) {
        const QString ends = charts::rangeText(m_content.breakEven->low, m_content.breakEven->high, m_format);
        if (!ends.isEmpty())
            range += tr("; 80 % range %1").arg(ends);
    }
    return {{bigAmount(m_content.differencePerMonth), differenceLabel()},
            {m_content.breakEven ? volume(m_content.breakEven->cheaperAbove) : tr("none"), range},
            {bigAmount(m_content.npvDifference),
             tr("net present value of self-hosting against managed over %1 months at %2 a year")
                     .arg(m_format.count(m_content.horizonMonths), m_format.share(m_content.discountRate, 1))
                 + termReferences()}};
}

void Sections::keyFigures(Blocks& blocks) const
{
    const std::vector<KeyFigure> figures = !bothSides()    ? figuresOfOne()
                                           : aboutHybrid() ? figuresOfHybrid()
                                                           : figuresOfTwo();
    if (figures.empty())
        return;
    add(blocks, std::make_unique<RuleBlock>(m_sheet, m_sheet.look.colours.ink, 0.8), 8.0);
    add(blocks, std::make_unique<KeyFiguresBlock>(m_sheet, figures), 8.0);
    add(blocks, std::make_unique<RuleBlock>(m_sheet, m_sheet.look.colours.line, 0.8), 9.0);
}

void Sections::flips(Blocks& blocks) const
{
    if (m_content.flips.empty())
        return;
    heading(blocks, tr("What would change the answer"));
    // Of a hybrid there is more to say around the table, and the page has to stand alone.
    const std::size_t most = aboutHybrid() ? 4 : m_content.flips.size();
    std::vector<TableRow> rows;
    for (const FlipLine& flip : m_content.flips) {
        if (rows.size() == most)
            break;
        const models::Format inCurrency =
            flip.currency.empty() ? m_format : models::Format(m_format.locale(), flip.currency);
        const auto written = [&](double value) {
            return inCurrency.amount(value, flip.unit);
        };
        const bool volumeRow = flip.path == "workload.requests_per_day";
        TableRow row;
        row.cells = {nameOf(flip.path), QString::fromStdString(flip.itemId), written(flip.now),
                     !flip.flipsAt ? tr("does not flip")
                     : volumeRow   ? m_format.rounded(*flip.flipsAt, 3)
                                   : written(toDigits(*flip.flipsAt, 3))};
        QString reading;
        if (flip.flipsAt && flip.now != 0.0) {
            constexpr double farthest = 10'000.0; // beyond, a number says no more
            const double ratio = *flip.flipsAt / flip.now;
            reading = ratio < 0.01       ? tr("under 1 % of today’s value")
                      : ratio > farthest ? tr("over %1 times today’s value").arg(m_format.count(farthest))
                      : ratio >= 2.0     ? tr("%1 times today’s value").arg(m_format.rounded(ratio, 3))
                      : ratio >= 1.0     ? tr("%1 above today’s value").arg(m_format.share(ratio - 1.0))
                                         : tr("%1 below today’s value").arg(m_format.share(1.0 - ratio));
        }
        row.cells += reading;
        rows.push_back(row);
    }
    std::vector<Column> columns{{tr("Driver")}, fixed(tr("Id")), numbers(tr("Now")), numbers(tr("Flips at"))};
    if (std::ranges::any_of(rows, [](const TableRow& row) { return !row.cells.back().isEmpty(); }))
        columns.push_back(fixed(tr("Reads as")));
    add(blocks, std::make_unique<TableBlock>(m_sheet, std::move(columns), std::move(rows)), 5.0);
    if (aboutHybrid())
        note(blocks, tr("The chart and this table hold %1 hosted alone against %2; the combination turns elsewhere.")
                         .arg(labelOf(*m_content.selfHosted), labelOf(*m_content.managed)));
}

/// The options in question in a few lines: the page has to stand alone.
void Sections::decisionOptions(Blocks& blocks) const
{
    std::vector<TableRow> rows;
    const auto isShown = [this](const OptionLine& line) {
        const analysis::Verdict& verdict = m_input.evaluation.verdict;
        return !bothSides() || line.optionId == m_content.managed->id || line.optionId == m_content.selfHosted->id
               || line.optionId == verdict.optionId || line.optionId == verdict.otherId;
    };
    constexpr std::size_t most = 6;
    for (const OptionLine& line : m_content.options) {
        if (!isShown(line) || rows.size() == most)
            continue;
        // One line each: whole names are in the table of all options.
        constexpr qsizetype longest = 60;
        const QString name = fromPlan(line.name).simplified();
        TableRow row;
        row.cells = {name.size() > longest ? name.left(longest - 1) + u'…' : name};
        const auto part = [&](CostGroup group) {
            return line.groups[static_cast<std::size_t>(group)];
        };
        const double hardware = part(CostGroup::Gpus) + part(CostGroup::Facilities);
        const double rest = line.total - hardware - part(CostGroup::Tokens) - part(CostGroup::People);
        for (const double amountOfPart : {hardware, part(CostGroup::People), part(CostGroup::Tokens), rest})
            row.cells += amountOfPart == 0.0 ? u"–"_s : amount(amountOfPart);
        row.strongColumn = static_cast<int>(row.cells.size());
        row.cells += amount(line.total);
        row.cells += unitCost(line.costPerMillionTokens);
        rows.push_back(row);
    }
    if (rows.empty())
        return;
    heading(blocks, tr("Options at today’s volume: cost a month, %1").arg(moneyUnit()));
    add(blocks,
        std::make_unique<TableBlock>(m_sheet,
                                     std::vector<Column>{{tr("Option")},
                                                         numbers(tr("GPUs and upkeep")),
                                                         numbers(tr("people")),
                                                         numbers(tr("tokens and fees")),
                                                         numbers(tr("all else")),
                                                         numbers(tr("total")),
                                                         numbers(tr("a million tokens"))},
                                     std::move(rows)),
        5.0);
}

/// Hybrids are not drawn: of one, the probability of its open model hosted alone is what is known.
QString Sections::chance() const
{
    const VerdictPoints points = verdictPoints(m_input.evaluation);
    if (!points.drawnOwn)
        return {};
    const QString value = models::chanceText(points.chance, m_format);
    if (points.hybrid)
        return tr("Probability that %1, hosted alone, costs less than %2, all ranges taken together: %3.")
            .arg(labelOf(*points.drawnOwn), labelOf(*points.drawnManaged), value);
    return tr("Probability that the recommended option is the cheapest, all ranges taken together: %1.").arg(value);
}

void Sections::decision(Blocks& blocks) const
{
    const auto verdict = models::verdictText(m_input.evaluation, m_input.plan, m_input.catalogue, m_format);
    auto headline = std::make_unique<TextBlock>(headingSheet(blocks), models::plain(verdict.headline),
                                                Type{20.0, m_sheet.look.colours.ink, QFont::DemiBold}, 1.2);
    headline->bookmark = tr("Decision");
    headline->keepWithNext = true;
    add(blocks, std::move(headline), 0.0);
    add(blocks,
        std::make_unique<TextBlock>(m_sheet, models::plain(verdict.sentence),
                                    Type{11.0, m_sheet.look.colours.ink, QFont::Normal}, 1.4),
        4.0);
    paragraph(blocks, chance(), true);
    keyFigures(blocks);
    if (bothSides()) {
        auto figure = std::make_unique<charts::BreakEvenFigure>(m_content.breakEven);
        figure->setUnitPanel(false);
        add(blocks, std::make_unique<FigureBlock>(m_sheet, std::move(figure), 210.0), 10.0);
    }
    flips(blocks);
    decisionOptions(blocks);
}

} // namespace evenhost::report
