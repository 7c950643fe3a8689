// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costfigures.h"

#include "charts/bars_p.h"
#include "report/footing.h"

#include <algorithm>
#include <array>
#include <set>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using report::CostBar;
using report::CostGroup;

namespace {

/// Each part has its step of the hue whatever else a bar holds: the same part looks the same everywhere.
std::size_t stepOf(CostGroup group)
{
    switch (group) {
    case CostGroup::Gpus:
    case CostGroup::Tokens:
        return 0;
    case CostGroup::People:
        return 1;
    case CostGroup::Facilities:
        return 2;
    case CostGroup::StorageAndNetwork:
        return 3;
    case CostGroup::Software:
        return 4;
    case CostGroup::Other:
    case CostGroup::Tax:
        return 5;
    }
    return 5;
}

const std::array<QColor, 6>& stepsOf(const theme::Colours& colours, analysis::OptionKind kind)
{
    switch (kind) {
    case analysis::OptionKind::Managed:
        return colours.managedSteps;
    case analysis::OptionKind::Hybrid:
        return colours.hybridSteps;
    case analysis::OptionKind::SelfHosted:
        break;
    }
    return colours.selfHostedSteps;
}

QColor fillOf(const theme::Colours& colours, const CostBar& bar, CostGroup group)
{
    // In a hybrid the paid tokens keep the managed hue: they are a different road's money.
    if (group == CostGroup::Tokens)
        return bar.kind == analysis::OptionKind::Hybrid ? colours.managedSteps[2] : colours.managedSteps[0];
    // Tax is nobody's road: the same grey on each bar.
    if (group == CostGroup::Tax)
        return colours.softInk;
    return stepsOf(colours, bar.kind)[stepOf(group)];
}

std::vector<LegendItem> legendOf(const std::vector<CostBar>& bars, const theme::Colours& colours)
{
    std::set<CostGroup> present;
    for (const CostBar& bar : bars) {
        for (const auto& [group, amount] : bar.groups)
            present.insert(group);
    }
    std::vector<LegendItem> items;
    const CostBar selfHosted;
    for (const CostGroup group : present)
        items.push_back({costGroupName(group), fillOf(colours, selfHosted, group)});
    return items;
}

/// What a bar costs with the tax that is recovered; nothing where the plan counts none or the total holds it.
std::optional<double> withTax(const CostBar& bar)
{
    return bar.tax && !bar.taxInTotal ? std::optional(bar.total + *bar.tax) : std::nullopt;
}

bool anyWithTax(const std::vector<CostBar>& bars)
{
    return std::ranges::any_of(bars, [](const CostBar& bar) { return withTax(bar).has_value(); });
}

QString exact(const CostBar& bar, const models::Format& format, const QString& taxName)
{
    QStringList lines{QString::fromStdString(bar.name)};
    std::vector<double> amounts;
    for (const auto& [group, amount] : bar.groups)
        amounts.push_back(amount);
    const std::vector<double> shown = report::roundedToFoot(amounts, 1.0);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (bar.groups[i].first != CostGroup::Tax) // said below, with what becomes of it
            lines += costGroupName(bar.groups[i].first) + u": "_s + format.money(shown[i]);
    }
    lines += CostFigure::tr("total: %1 a month").arg(format.money(bar.total));
    if (const auto whole = withTax(bar))
        lines += CostFigure::tr("%1 on top, recovered: %2 (with it %3)")
                     .arg(taxName, format.money(*bar.tax), format.money(*whole));
    else if (bar.tax)
        lines += CostFigure::tr("of it %1, not recovered: %2").arg(taxName, format.money(*bar.tax));
    if (bar.range)
        lines += CostFigure::tr("80 % range %1 to %2").arg(format.money(bar.range->low), format.money(bar.range->high));
    return lines.join(u'\n');
}

/// A hybrid's name in its two halves, "GLM-5.2, own servers" and "+ Claude Sonnet 5.5"; the second one empty for
/// others.
std::pair<QString, QString> halvesOf(const CostBar& bar)
{
    const QString whole = QString::fromStdString(bar.name).simplified();
    const QString tail = u" + "_s + QString::fromStdString(bar.overflowName).simplified();
    if (bar.overflowName.empty() || !whole.endsWith(tail))
        return {whole, QString()};
    return {whole.chopped(tail.size()), tail.mid(1)};
}

/// At most `most` lines, the last one cut where there is more.
QStringList fewLines(const Ink& ink, const QString& text, const Type& type, double room, qsizetype most)
{
    QStringList lines = ink.wrapped(text, type, room);
    if (lines.size() > most) {
        lines[most - 1] = ink.elided(lines.mid(most - 1).join(u' '), type, room);
        lines.resize(most);
    }
    return lines;
}

double largestOf(const std::vector<CostBar>& bars)
{
    double largest = 1e-9;
    for (const CostBar& bar : bars)
        largest = std::max({largest, bar.total, bar.range ? bar.range->high : 0.0});
    return largest;
}

} // namespace

QString costGroupName(CostGroup group)
{
    switch (group) {
    case CostGroup::Gpus:
        return CostFigure::tr("GPUs");
    case CostGroup::Facilities:
        return CostFigure::tr("power and upkeep");
    case CostGroup::Tokens:
        return CostFigure::tr("tokens and fees");
    case CostGroup::People:
        return CostFigure::tr("people");
    case CostGroup::StorageAndNetwork:
        return CostFigure::tr("storage, network");
    case CostGroup::Software:
        return CostFigure::tr("software, support");
    case CostGroup::Other:
        return CostFigure::tr("set-up, contingency");
    case CostGroup::Tax:
        return CostFigure::tr("tax");
    }
    return {};
}

CostFigure::CostFigure(std::vector<CostBar> bars, QString taxName)
    : m_bars(std::move(bars)), m_taxName(std::move(taxName))
{}

QString CostFigure::taxName() const
{
    constexpr qsizetype longest = 16;
    if (m_taxName.isEmpty())
        return tr("tax");
    return m_taxName.size() > longest ? m_taxName.left(longest - 1) + u'…' : m_taxName;
}

QString CostFigure::taxText(const CostBar& bar, const models::Format& format) const
{
    return withTax(bar) ? tr("+ %1 %2", "tax and its amount").arg(taxName(), format.moneyShortNumber(*bar.tax))
                        : QString();
}

QString CostFigure::axisTitle() const
{
    const bool held = std::ranges::any_of(m_bars, [](const CostBar& bar) { return bar.taxInTotal; });
    return held ? tr("cost a month, with %1").arg(taxName()) : tr("cost a month, ex %1").arg(taxName());
}

bool CostFigure::upright(double width, const Look& look) const
{
    return !m_bars.empty() && m_bars.size() <= 8 && width / static_cast<double>(m_bars.size()) >= look.u(96.0);
}

void CostFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_bars.empty()) {
        paintNote(painter, area, look, tr("Add options to the shortlist to see what a month costs."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const std::vector<LegendItem> legend = legendOf(m_bars, look.colours);
    const double head = legendHeight(ink, legend, area.width());
    paintLegend(ink, QRectF(area.topLeft(), QSizeF(area.width(), head)), legend);
    if (upright(area.width(), look) && area.height() >= look.u(240.0))
        paintUpright(painter, area.adjusted(0, head, 0, 0), look, spots);
    else
        paintLying(painter, area.adjusted(0, head, 0, 0), look, spots);
    painter.restore();
}

std::vector<QStringList> CostFigure::namesUnder(const Ink& ink, double room) const
{
    constexpr qsizetype most = 3;       // lines of a name
    constexpr qsizetype overflowed = 2; // of a hybrid's second half
    std::vector<QStringList> names;
    for (const CostBar& bar : m_bars) {
        const auto [own, overflow] = halvesOf(bar);
        names.push_back(fewLines(ink, own, ink.body(), room, most));
        if (!overflow.isEmpty())
            names.back() += fewLines(ink, overflow, ink.body(), room, overflowed);
    }
    return names;
}

QString CostFigure::nameInOneLine(const Ink& ink, const CostBar& bar, double room)
{
    const Type type = ink.strong();
    const auto [own, overflow] = halvesOf(bar);
    const QString whole = overflow.isEmpty() ? own : own + u' ' + overflow;
    if (overflow.isEmpty() || ink.width(whole, type) <= room)
        return ink.elided(whole, type, room);
    const double second = std::min(ink.width(overflow, type), room * 0.55);
    const QString first = ink.elided(own, type, room - second - ink.width(u" "_s, type));
    return first + u' ' + ink.elided(overflow, type, second);
}

void CostFigure::paintUpright(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    Ink ink(painter, look);
    const models::Format& f = look.format;
    const Scale amounts(0.0, largestOf(m_bars), 0.0, 1.0);
    const std::vector<double> ticks = roundTicks(0.0, amounts.to() * 1.02);
    double left = 0.0;
    for (const double tick : ticks)
        left = std::max(left, ink.width(f.moneyShort(tick), ink.soft()));
    const double lineHeight = ink.height(ink.soft());
    const double taxHeight = anyWithTax(m_bars) ? lineHeight : 0.0;
    const double columns = static_cast<double>(m_bars.size());
    const auto names = namesUnder(ink, (area.width() - left - look.u(10.0)) / columns - look.u(8.0));
    qsizetype nameLines = 2;
    for (const QStringList& lines : names)
        nameLines = std::max(nameLines, lines.size());
    const QRectF plot = area.adjusted(left + look.u(10.0), lineHeight * 2.0 + taxHeight + look.u(10.0), 0,
                                      -lineHeight * static_cast<double>(nameLines) - look.u(8.0));
    const Scale scale(0.0, amounts.to() * 1.02, plot.bottom(), plot.top());
    ink.text({plot.left(), area.top()}, Qt::AlignLeft | Qt::AlignTop, axisTitle(), ink.soft());
    for (const double tick : ticks) {
        ink.line({plot.left(), scale.position(tick)}, {plot.right(), scale.position(tick)},
                 tick == 0.0 ? look.colours.softInk : look.colours.line, 1.0);
        ink.text({plot.left() - look.u(8.0), scale.position(tick)}, Qt::AlignRight | Qt::AlignVCenter,
                 tick == 0.0 ? u"0"_s : f.moneyShort(tick), ink.soft());
    }
    const double column = plot.width() / columns;
    const double barWidth = std::min(column * 0.56, look.u(96.0));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const CostBar& bar = m_bars[i];
        const double middle = plot.left() + column * (static_cast<double>(i) + 0.5);
        double from = 0.0;
        for (const auto& [group, amount] : bar.groups) {
            const QRectF box(QPointF(middle - barWidth / 2.0, scale.position(from + amount)),
                             QPointF(middle + barWidth / 2.0, scale.position(from)));
            paintSegment(ink, box, fillOf(look.colours, bar, group), {costGroupName(group), f.moneyShort(amount)});
            ink.line(box.topLeft(), box.topRight(), look.colours.ground, 1.0);
            from += amount;
        }
        if (bar.range) {
            const double x = middle + barWidth / 2.0 + look.u(6.0);
            ink.line({x, scale.position(bar.range->low)}, {x, scale.position(bar.range->high)}, look.colours.ink, 1.5);
            for (const double end : {bar.range->low, bar.range->high})
                ink.line({x - look.u(3.0), scale.position(end)}, {x + look.u(3.0), scale.position(end)},
                         look.colours.ink, 1.5);
        }
        // Above the range as well, which stands close to the bar.
        double top = scale.position(bar.range ? std::max(bar.total, bar.range->high) : bar.total) - look.u(3.0);
        if (withTax(bar))
            top = ink.text({middle, top}, Qt::AlignHCenter | Qt::AlignBottom,
                           ink.elided(taxText(bar, f), ink.soft(), column - look.u(6.0)), ink.soft())
                      .top();
        ink.text({middle, top}, Qt::AlignHCenter | Qt::AlignBottom, f.moneyShort(bar.total), ink.strong());
        double y = plot.bottom() + look.u(6.0);
        for (const QString& line : names[i])
            y = ink.text({middle, y}, Qt::AlignHCenter | Qt::AlignTop, line, ink.body()).bottom();
        if (spots)
            spots->push_back({QRectF(middle - column / 2.0, plot.top(), column, area.bottom() - plot.top()),
                              exact(bar, f, taxName()), bar.optionId});
    }
}

void CostFigure::paintLying(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    Ink ink(painter, look);
    const models::Format& f = look.format;
    QStringList names;
    QStringList overflows;
    double tail = 0.0;
    for (const CostBar& bar : m_bars) {
        const auto [own, overflow] = halvesOf(bar);
        names += own;
        overflows += overflow;
        const QString tax = taxText(bar, f);
        tail = std::max(tail, ink.width(f.money(bar.total), ink.strong())
                                  + (tax.isEmpty() ? 0.0 : ink.width(tax, ink.soft()) + look.u(8.0)));
    }
    const QRectF room = area.adjusted(0, 0, 0, -valueAxisHeight(ink));
    const bool twoLines = room.height() / static_cast<double>(m_bars.size()) >= nameHeight(ink);
    if (!twoLines) {
        for (qsizetype i = 0; i < names.size(); ++i)
            names[i] += overflows[i].isEmpty() ? QString() : u' ' + overflows[i];
    }
    const Rows rows = rowsIn(ink, room, names, twoLines ? overflows : QStringList(), tail + look.u(14.0));
    const Scale scale(0.0, largestOf(m_bars), rows.bars.left(), rows.bars.right());
    paintValueAxis(
        ink, rows, scale, 5, [&](double tick) { return tick == 0.0 ? u"0"_s : f.moneyShort(tick); }, axisTitle());
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const CostBar& bar = m_bars[i];
        const QRectF row = rows.bar(i);
        const auto at = static_cast<qsizetype>(i);
        paintRowName(ink, rows, i, twoLines ? names[at] : nameInOneLine(ink, bar, rows.names.width()),
                     twoLines ? overflows[at] : QString());
        double from = 0.0;
        for (const auto& [group, amount] : bar.groups) {
            const QRectF box(QPointF(scale.position(from), row.top()),
                             QPointF(scale.position(from + amount), row.bottom()));
            paintSegment(ink, box, fillOf(look.colours, bar, group), {costGroupName(group)});
            from += amount;
        }
        double end = scale.position(bar.total);
        if (bar.range) {
            const double low = scale.position(bar.range->low);
            const double high = scale.position(bar.range->high);
            const double y = row.bottom() + look.u(3.0);
            ink.line({low, y}, {high, y}, look.colours.ink, 1.5);
            for (const double x : {low, high})
                ink.line({x, y - look.u(2.0)}, {x, y + look.u(2.0)}, look.colours.ink, 1.5);
            end = std::max(end, high);
        }
        const double after = ink.text({end + look.u(8.0), row.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
                                      f.money(bar.total), ink.strong())
                                 .right();
        if (const QString tax = taxText(bar, f); !tax.isEmpty())
            ink.text({after + look.u(8.0), row.center().y()}, Qt::AlignLeft | Qt::AlignVCenter, tax, ink.soft());
        if (spots)
            spots->push_back(
                {QRectF(area.left(), row.top(), area.width(), row.height()), exact(bar, f, taxName()), bar.optionId});
    }
}

double CostFigure::heightFor(double width, const Look& look) const
{
    return upright(width, look)
               ? std::clamp(width * 0.42, look.u(280.0), look.u(440.0))
               : look.u(34.0) * static_cast<double>(std::max<std::size_t>(m_bars.size(), 2)) + look.u(90.0);
}

QString CostFigure::name() const
{
    return tr("Cost a month");
}

QString CostFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const CostBar& bar : m_bars) {
        const QString name = QString::fromStdString(bar.name);
        const auto whole = withTax(bar);
        parts +=
            whole ? tr("%1: %2 a month, %3 with %4").arg(name, format.money(bar.total), format.money(*whole), taxName())
                  : tr("%1: %2 a month").arg(name, format.money(bar.total));
    }
    return parts.join(u"; "_s);
}

DataTable CostFigure::table(const models::Format& format) const
{
    DataTable table;
    table.heads += tr("Option");
    constexpr auto taxGroup = static_cast<std::size_t>(CostGroup::Tax); // the last one; it has a column of its own
    for (std::size_t group = 0; group < taxGroup; ++group)
        table.heads += costGroupName(static_cast<CostGroup>(group));
    table.heads += tr("total");
    const bool taxed = std::ranges::any_of(m_bars, [](const CostBar& bar) { return bar.tax.has_value(); });
    const bool inTotal = std::ranges::any_of(m_bars, [](const CostBar& bar) { return bar.taxInTotal; });
    if (taxed)
        table.heads += inTotal ? tr("of it %1").arg(taxName()) : tr("%1 on top").arg(taxName());
    table.heads += tr("80 % range from");
    table.heads += tr("to", "end of a range");
    for (const CostBar& bar : m_bars) {
        std::vector<double> amounts(report::costGroupCount, 0.0);
        for (const auto& [group, amount] : bar.groups)
            amounts[static_cast<std::size_t>(group)] = amount;
        QStringList row{QString::fromStdString(bar.name)};
        double total = 0.0;
        const std::vector<double> shown = report::roundedToFoot(amounts, 1.0);
        for (std::size_t group = 0; group < shown.size(); ++group) {
            if (group != taxGroup)
                row += format.decimal(shown[group], 0);
            total += shown[group];
        }
        row += format.decimal(total, 0);
        if (taxed)
            row += bar.tax ? format.decimal(bar.taxInTotal ? shown[taxGroup] : *bar.tax, 0) : QString();
        row += bar.range ? format.decimal(bar.range->low, 0) : QString();
        row += bar.range ? format.decimal(bar.range->high, 0) : QString();
        table.rows.push_back(row);
    }
    return table;
}

} // namespace evenhost::charts
