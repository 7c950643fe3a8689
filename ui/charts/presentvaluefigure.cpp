// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/outcomefigures.h"

#include "charts/bars_p.h"

#include <algorithm>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using analysis::OptionKind;
using report::CashLine;

PresentValueFigure::PresentValueFigure(report::CashData data) : m_data(std::move(data)) {}

QString PresentValueFigure::payback(const CashLine& line, const models::Format& format)
{
    if (line.kind == OptionKind::Managed)
        return {};
    if (!line.paybackMonth)
        return tr("does not pay for itself within the horizon");
    return *line.paybackMonth == 0 ? tr("cheaper from the start")
                                   : tr("paid for itself after %1").arg(format.months(*line.paybackMonth));
}

void PresentValueFigure::paint(QPainter& painter, const QRectF& area, const Look& look, Spots* spots) const
{
    if (m_data.lines.empty()) {
        paintNote(painter, area, look, tr("Add options to see what each costs in today’s money."));
        return;
    }
    painter.save();
    Ink ink(painter, look);
    const theme::Colours& c = look.colours;
    QStringList names;
    QStringList details;
    double most = 1e-9;
    double tail = 0.0;
    for (const CashLine& line : m_data.lines) {
        names += QString::fromStdString(line.name);
        details += payback(line, look.format);
        most = std::max(most, -line.npv);
        tail = std::max(tail, ink.width(look.format.moneyShort(-line.npv), ink.strong()));
    }
    const Rows rows =
        rowsIn(ink, area.adjusted(0.0, 0.0, 0.0, -valueAxisHeight(ink)), names, details, tail + ink.u(12.0));
    const Scale scale(0.0, most, rows.bars.left(), rows.bars.right());
    paintValueAxis(
        ink, rows, scale, 4, [&](double tick) { return tick == 0.0 ? u"0"_s : look.format.moneyShort(tick); },
        tr("all payments over the horizon, in today’s money"));
    for (std::size_t i = 0; i < m_data.lines.size(); ++i) {
        const CashLine& line = m_data.lines[i];
        const auto index = static_cast<qsizetype>(i);
        const QRectF row = rows.bar(i);
        paintRowName(ink, rows, i, names[index], details[index]);
        const QColor colour = line.kind == OptionKind::SelfHosted ? c.selfHosted
                              : line.kind == OptionKind::Managed  ? c.managed
                                                                  : c.hybrid;
        const double end = scale.position(std::max(0.0, -line.npv));
        ink.fill(QRectF(row.topLeft(), QPointF(end, row.bottom())), colour);
        ink.text({end + ink.u(6.0), row.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
                 look.format.moneyShort(-line.npv), ink.strong());
        if (spots) {
            QString text = names[index] + u": "_s + look.format.money(-line.npv);
            if (!details[index].isEmpty())
                text += u'\n' + details[index];
            spots->push_back({QRectF(area.left(), row.top(), area.width(), row.height()), text, line.optionId, "npv"});
        }
    }
    painter.restore();
}

double PresentValueFigure::heightFor(double /*width*/, const Look& look) const
{
    return rowsHeight(look, m_data.lines.size(), look.u(56.0));
}

QString PresentValueFigure::name() const
{
    return tr("Present value and payback");
}

QString PresentValueFigure::description(const models::Format& format) const
{
    QStringList parts;
    for (const CashLine& line : m_data.lines) {
        QStringList words{QString::fromStdString(line.name) + u": "_s + format.moneyShort(-line.npv)};
        words += payback(line, format);
        words.removeAll(QString());
        parts += words.join(u", "_s);
    }
    return parts.join(u"; "_s);
}

DataTable PresentValueFigure::table(const models::Format& format) const
{
    DataTable table{{tr("Option"), tr("Present value of its cost"), tr("Payback")}, {}};
    for (const CashLine& line : m_data.lines)
        table.rows.push_back({QString::fromStdString(line.name), format.moneyNumber(-line.npv), payback(line, format)});
    return table;
}

} // namespace evenhost::charts
