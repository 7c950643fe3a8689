// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/breakevenlabels_p.h"

#include "charts/costfigures.h"
#include "charts/words.h"
#include "models/myriads.h"

#include <QImage>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using analysis::Side;
using report::BreakEvenData;
using report::CostLine;

namespace {

QString detailOf(const CostLine& line)
{
    if (line.kind == analysis::OptionKind::Managed)
        return BreakEvenFigure::tr("per token");
    if (line.kind == analysis::OptionKind::Hybrid || line.gpusPerReplica <= 0)
        return {};
    const QString hardware =
        BreakEvenFigure::tr("%1 × %2 a replica").arg(line.gpusPerReplica).arg(shortHardware(line.acceleratorName));
    return line.replicasSpare > 0 ? BreakEvenFigure::tr("%1, +%2 spare").arg(hardware).arg(line.replicasSpare)
                                  : hardware;
}

} // namespace

/// Requests a day: whole ones, but for volumes that would then read 0.
QString volumeText(double value, const models::Format& format)
{
    return value < 10.0 ? format.rounded(value, 2) : format.count(value);
}

QString compactCount(double value, const models::Format& format)
{
    if (models::countsInMyriads(format.locale()))
        return models::inMyriads(value, 3, format);
    if (value >= 1e9)
        return BreakEvenFigure::tr("%1 bn", "thousand million").arg(format.rounded(value / 1e9, 2));
    if (value >= 1e6)
        return BreakEvenFigure::tr("%1 M", "million").arg(format.rounded(value / 1e6, value >= 100e6 ? 3 : 2));
    if (value >= 1e4)
        return BreakEvenFigure::tr("%1 k", "thousand").arg(format.rounded(value / 1e3, 2));
    return format.count(value);
}

QStringList namedLines(const Ink& ink, const QString& name, double width, bool wrap)
{
    QStringList lines = wrap ? ink.wrapped(name, ink.strong(), width) : QStringList{name};
    if (lines.size() > 2)
        lines = {lines[0], lines[1] + u' ' + lines[2]};
    for (QString& line : lines)
        line = ink.elided(line, ink.strong(), width);
    return lines;
}

EndLabels endLabels(const BreakEvenData& data, const Look& look, const QSizeF& room, double to, double costEnd)
{
    EndLabels result;
    QImage image(1, 1, QImage::Format_ARGB32);
    QPainter painter(&image);
    const Ink ink(painter, look);
    Type small = ink.soft();
    small.size = 11.0;
    double height = 0.0;
    const auto add = [&](const CostLine& line, bool withDetail) {
        EndLabel label;
        const double lineHeight = ink.height(ink.strong());
        const bool wrap = height + 2.0 * lineHeight <= room.height();
        label.names = namedLines(ink, QString::fromStdString(line.name), room.width(), wrap);
        const QString detail = detailOf(line);
        if (withDetail && !detail.isEmpty())
            label.details = ink.wrapped(detail, small, room.width()).mid(0, 2);
        label.colour = look.hue(line.kind);
        label.optionId = line.optionId;
        label.height = static_cast<double>(label.names.size()) * lineHeight
                       + static_cast<double>(label.details.size()) * ink.height(small);
        height += label.height;
        for (const QString& text : label.names)
            result.width = std::max(result.width, ink.width(text, ink.strong()));
        for (const QString& text : label.details)
            result.width = std::max(result.width, ink.width(text, small));
        result.labels.push_back(label);
    };
    add(data.managed, true);
    add(data.selfHosted, true);
    for (const CostLine& line : data.others) {
        const auto cost = report::costAt(line, to);
        if (!cost || *cost > costEnd || height + ink.height(ink.strong()) > room.height())
            continue;
        add(line, false);
    }
    return result;
}

void spread(std::vector<EndLabel>& labels, double top, double bottom)
{
    std::stable_sort(labels.begin(), labels.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    double next = top;
    for (EndLabel& label : labels) {
        label.y = std::max(label.y - label.height / 2.0, next);
        next = label.y + label.height;
    }
    double last = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, last - label->height);
        last = label->y;
    }
}

BreakEvenLabels::BreakEvenLabels(Ink& ink, const BreakEvenFigure& figure, const BreakEvenFigure::Layout& layout,
                                 Spots* spots)
    : m_ink(ink), m_figure(figure), m_data(*figure.data()), m_layout(layout), m_spots(spots)
{
    takeCurves();
}

void BreakEvenLabels::takeCurves()
{
    const double half = m_ink.u(3.0);
    std::vector<const CostLine*> lines{&m_data.managed, &m_data.selfHosted};
    for (const CostLine& line : m_data.others)
        lines.push_back(&line);
    for (double x = m_layout.plot.left(); x <= m_layout.plot.right(); x += m_ink.u(6.0)) {
        for (const CostLine* line : lines) {
            if (const auto cost = report::costAt(*line, m_layout.volume.value(x)))
                m_taken.take(QRectF(x - half, m_layout.cost.position(*cost) - half, 2 * half, 2 * half));
        }
    }
    for (const CostLine* line : lines) {
        for (std::size_t i = 1; i < line->pieces.size(); ++i) {
            const cost::CurvePiece& left = line->pieces[i - 1];
            const cost::CurvePiece& right = line->pieces[i];
            const double x = m_layout.volume.position(right.from);
            m_taken.take(QRectF(QPointF(x - half, m_layout.cost.position(right.at(right.from))),
                                QPointF(x + half, m_layout.cost.position(left.at(left.to)))));
        }
    }
}

void BreakEvenLabels::veil(const QRectF& box)
{
    QColor colour = m_ink.look().colours.ground;
    colour.setAlpha(210);
    m_ink.fill(box.adjusted(-m_ink.u(3.0), 0.0, m_ink.u(3.0), 0.0), colour);
}

void BreakEvenLabels::note(const QRectF& area, const QString& text, const std::string& optionId,
                           const std::string& figure)
{
    if (m_spots)
        m_spots->push_back({area, text, optionId, figure});
}

void BreakEvenLabels::costAxis(const QRectF& plot, const Scale& scale, int wanted, const QString& title)
{
    const models::Format& format = m_ink.look().format;
    for (const double tick : roundTicks(0.0, scale.to(), wanted)) {
        const QString text = tick == 0.0 ? u"0"_s : scale.to() < 100.0 ? format.money(tick) : format.moneyShort(tick);
        m_ink.text({plot.left() - m_ink.u(8.0), scale.position(tick)}, Qt::AlignRight | Qt::AlignVCenter, text,
                   m_ink.soft());
    }
    m_ink.text({plot.left(), plot.top() - m_ink.u(5.0)}, Qt::AlignLeft | Qt::AlignBottom, title, m_ink.soft());
    m_ink.line(plot.bottomLeft(), plot.bottomRight(), m_ink.look().colours.softInk, 1.0);
}

void BreakEvenLabels::volumeAxis()
{
    const models::Format& format = m_ink.look().format;
    const QRectF& lowest = m_layout.unitPlot.isNull() ? m_layout.plot : m_layout.unitPlot;
    const Scale& volume = m_layout.volume;
    const std::vector<double> ticks =
        volume.logarithmic() ? logarithmicTicks(volume.from(), volume.to()) : roundTicks(volume.from(), volume.to(), 6);
    const double lineHeight = m_ink.height(m_ink.soft());
    Type small = m_ink.soft();
    small.size = 11.0;
    const double first = lowest.bottom() + m_ink.u(6.0);
    for (const double tick : ticks) {
        const double x = volume.position(tick);
        for (const QRectF& plot : {m_layout.plot, m_layout.unitPlot}) {
            if (!plot.isNull())
                m_ink.line({x, plot.bottom()}, {x, plot.bottom() + m_ink.u(4.0)}, m_ink.look().colours.softInk, 1.0);
        }
    }
    const auto extent = [&](double tick) {
        const double half = m_ink.width(volumeText(tick, format), m_ink.soft()) / 2.0;
        return std::pair(volume.position(tick) - half, volume.position(tick) + half);
    };
    for (const double tick : labelledTicks(ticks, extent, m_ink.u(10.0))) {
        const double x = volume.position(tick);
        m_ink.text({x, first}, Qt::AlignHCenter | Qt::AlignTop, volumeText(tick, format), m_ink.soft());
        if (tick > 0.0 && m_data.tokensPerRequest > 0.0)
            m_ink.text({x, first + lineHeight}, Qt::AlignHCenter | Qt::AlignTop,
                       compactCount(tick * m_data.tokensPerRequest, format), small);
    }
    const QString title = volume.logarithmic() ? tr("requests a day, tokens a day beneath; logarithmic")
                                               : tr("requests a day, tokens a day beneath");
    m_ink.text({lowest.center().x(), first + 2.0 * lineHeight + m_ink.u(3.0)}, Qt::AlignHCenter | Qt::AlignTop, title,
               m_ink.soft());
}

QString BreakEvenLabels::costTitle() const
{
    const QString tax = QString::fromStdString(m_data.taxName);
    if (m_data.taxIncluded)
        return CostFigure::tr("cost a month, with %1").arg(tax.isEmpty() ? CostFigure::tr("tax") : tax);
    return tax.isEmpty() ? tr("cost a month, ex tax") : tr("cost a month, ex %1").arg(tax);
}

void BreakEvenLabels::axes()
{
    costAxis(m_layout.plot, m_layout.cost, 5, costTitle());
    if (!m_layout.unitPlot.isNull())
        costAxis(m_layout.unitPlot, m_layout.unitCost, 3, tr("cost a million tokens"));
    volumeAxis();
}

void BreakEvenLabels::lineEnds(const QRectF& area)
{
    const double left = m_layout.plot.right() + m_ink.u(10.0);
    EndLabels ends = endLabels(m_data, m_ink.look(), {area.right() - left, m_layout.plot.bottom() - area.top()},
                               m_layout.volume.to(), m_layout.cost.to());
    const auto lineOf = [this](const std::string& id) -> const CostLine& {
        if (id == m_data.managed.optionId)
            return m_data.managed;
        if (id == m_data.selfHosted.optionId)
            return m_data.selfHosted;
        return *std::find_if(m_data.others.begin(), m_data.others.end(),
                             [&](const CostLine& l) { return l.optionId == id; });
    };
    for (EndLabel& label : ends.labels) {
        const double cost = report::costAt(lineOf(label.optionId), m_layout.volume.to()).value_or(0.0);
        label.y = std::max(m_layout.cost.position(cost), m_layout.plot.top());
        if (m_layout.cost.position(cost) < m_layout.plot.top() - 1.0)
            label.names.front().prepend(u"↑ "_s);
    }
    spread(ends.labels, area.top(), m_layout.plot.bottom());
    Type detail = m_ink.soft();
    detail.size = 11.0;
    for (const EndLabel& label : ends.labels) {
        double y = label.y;
        for (const QString& text : label.names)
            y = m_ink
                    .text({left, y}, Qt::AlignLeft | Qt::AlignTop,
                          m_ink.elided(text, m_ink.strong(label.colour), area.right() - left),
                          m_ink.strong(label.colour))
                    .bottom();
        for (const QString& text : label.details)
            y = m_ink.text({left, y}, Qt::AlignLeft | Qt::AlignTop, text, detail).bottom();
        const CostLine& line = lineOf(label.optionId);
        QString exact = QString::fromStdString(line.name);
        if (const auto cost = report::costAt(line, m_data.today))
            exact += u'\n' + tr("%1 a month today").arg(m_ink.look().format.money(*cost));
        note(QRectF(left, label.y, area.right() - left, label.height), exact, label.optionId);
    }
}

QSizeF BreakEvenLabels::twoLineSize(const QString& first, const Type& firstType, const QString& second) const
{
    const QSizeF a = m_ink.size(first, firstType);
    const QSizeF b = second.isEmpty() ? QSizeF(0.0, 0.0) : m_ink.size(second, m_ink.soft());
    return {std::max(a.width(), b.width()), a.height() + b.height()};
}

QRectF BreakEvenLabels::twoLines(const QRectF& box, const QString& first, const Type& firstType, const QString& second)
{
    const QRectF top = m_ink.text(box.topLeft(), Qt::AlignLeft | Qt::AlignTop, first, firstType);
    if (!second.isEmpty())
        m_ink.text({box.left(), top.bottom()}, Qt::AlignLeft | Qt::AlignTop, second, m_ink.soft());
    m_taken.take(box);
    return box;
}

QRectF BreakEvenLabels::bestPlace(const QPointF& at, const QSizeF& size, bool mayOverlap) const
{
    const double gap = m_ink.u(9.0);
    const std::array<QPointF, 8> corners{QPointF(at.x() + gap, at.y() + gap),
                                         QPointF(at.x() + gap, at.y() - gap - size.height()),
                                         QPointF(at.x() - gap - size.width(), at.y() - gap - size.height()),
                                         QPointF(at.x() - gap - size.width(), at.y() + gap),
                                         QPointF(at.x() + gap, at.y() + 4 * gap),
                                         QPointF(at.x() - gap - size.width(), at.y() - 4 * gap - size.height()),
                                         QPointF(at.x() + gap, at.y() - 4 * gap - size.height()),
                                         QPointF(at.x() - gap - size.width(), at.y() + 4 * gap)};
    QRectF best;
    double least = 1e300;
    for (const QPointF& corner : corners) {
        QRectF box(corner, size);
        const QRectF inside = m_layout.plot.adjusted(m_ink.u(4.0), 0, -m_ink.u(2.0), -m_ink.u(2.0));
        if (mayOverlap) {
            box.moveLeft(std::clamp(box.left(), inside.left(), std::max(inside.left(), inside.right() - size.width())));
            box.moveTop(std::clamp(box.top(), inside.top(), std::max(inside.top(), inside.bottom() - size.height())));
        } else if (!inside.contains(box)) {
            continue;
        }
        const double overlap = m_taken.overlap(box);
        if (overlap < least) {
            least = overlap;
            best = box;
        }
    }
    return mayOverlap || least <= 0.0 ? best : QRectF();
}

void BreakEvenLabels::today()
{
    const Scale& volume = m_layout.volume;
    if (m_data.today < volume.from() || m_data.today > volume.to())
        return;
    const models::Format& format = m_ink.look().format;
    const double x = volume.position(m_data.today);
    const QRectF& plot = m_layout.plot;
    const QRectF& lowest = m_layout.unitPlot.isNull() ? plot : m_layout.unitPlot;
    const QColor ink = m_ink.look().colours.ink;
    m_ink.line({x, plot.top()}, {x, lowest.bottom()}, ink, 1.5);
    const double half = m_ink.u(6.0);
    m_ink.painter().setPen(Qt::NoPen);
    m_ink.painter().setBrush(ink);
    m_ink.painter().drawPolygon(
        QPolygonF{{x - half, plot.top()}, {x + half, plot.top()}, {x, plot.top() + m_ink.u(8.0)}});
    m_ink.painter().setBrush(Qt::NoBrush);
    m_taken.take(QRectF(x - m_ink.u(2.0), plot.top(), m_ink.u(4.0), plot.height()));

    const QString first = tr("today %1").arg(volumeText(m_data.today, format));
    QString second = m_figure.margin(format);
    if (second.isEmpty() && m_ink.look().interactive)
        second = tr("drag to ask “what if”");
    const QSizeF size = twoLineSize(first, m_ink.strong(), second);
    // At the top of the line, to the right where it is free, else to the left or further down.
    QRectF box;
    double least = 1e300;
    for (int row = 0; row < 6; ++row) {
        for (const double left : {x + half + m_ink.u(4.0), x - half - m_ink.u(4.0) - size.width()}) {
            const QRectF candidate(QPointF(left, plot.top() + m_ink.u(2.0) + row * size.height() * 0.75), size);
            if (candidate.left() < plot.left() || candidate.right() > plot.right()
                || candidate.bottom() > plot.bottom())
                continue;
            const double overlap = m_taken.overlap(candidate);
            if (overlap < least - 1e-9) {
                least = overlap;
                box = candidate;
            }
        }
    }
    if (box.isNull())
        box = QRectF(QPointF(std::max(plot.left(), plot.right() - size.width()), plot.top() + m_ink.u(2.0)), size);
    if (least > 0.0)
        veil(box);
    twoLines(box, first, m_ink.strong(), second);
    note(QRectF(x - half, plot.top(), 2 * half, lowest.bottom() - plot.top()),
         m_figure.readout(m_data.today, format)
             + (m_ink.look().interactive ? u'\n' + tr("drag to ask “what if”") : QString()),
         {}, "input:workload.requests_per_day");
}

void BreakEvenLabels::crossings()
{
    const models::Format& format = m_ink.look().format;
    const theme::Colours& colours = m_ink.look().colours;
    const auto last = std::find_if(m_data.crossings.begin(), m_data.crossings.end(), [this](const auto& crossing) {
        return m_data.cheaperAbove
               && std::abs(crossing.requestsPerDay - *m_data.cheaperAbove) <= 1e-9 * *m_data.cheaperAbove;
    });
    for (auto crossing = m_data.crossings.begin(); crossing != m_data.crossings.end(); ++crossing) {
        if (crossing->requestsPerDay < m_layout.volume.from() || crossing->requestsPerDay > m_layout.volume.to())
            continue;
        const QPointF at(m_layout.volume.position(crossing->requestsPerDay), m_layout.cost.position(crossing->cost));
        const bool bold = crossing == last;
        const double radius = bold ? 6.0 : 4.0;
        m_taken.take(
            QRectF(at.x() - m_ink.u(radius), at.y() - m_ink.u(radius), 2 * m_ink.u(radius), 2 * m_ink.u(radius)));
        if (bold) {
            const QRectF& lowest = m_layout.unitPlot.isNull() ? m_layout.plot : m_layout.unitPlot;
            m_ink.line(at, {at.x(), lowest.bottom()}, colours.ink, 1.0, Qt::DotLine);
        }
        m_ink.disc(at, radius, colours.ground, colours.ink, bold ? 2.0 : 1.2);
        const QString what = crossing->becomesCheaper == Side::SelfHosted ? tr("self-hosting becomes cheaper")
                                                                          : tr("managed becomes cheaper");
        note(QRectF(at.x() - m_ink.u(8.0), at.y() - m_ink.u(8.0), m_ink.u(16.0), m_ink.u(16.0)),
             what + u'\n' + m_figure.readout(crossing->requestsPerDay, format), m_data.selfHosted.optionId,
             "break_even." + m_data.managed.optionId);
    }
    if (last == m_data.crossings.end() || *m_data.cheaperAbove > m_layout.volume.to())
        return;
    const QPointF at(m_layout.volume.position(last->requestsPerDay), m_layout.cost.position(last->cost));
    const QString first = tr("cheaper above %1 a day").arg(format.rounded(last->requestsPerDay, 3));
    const QString range = rangeText(m_data.low, m_data.high, format);
    const QString second = range.isEmpty() ? QString() : tr("80 % range %1").arg(range);
    m_taken.take(QRectF(at.x() - m_ink.u(1.0), at.y(), m_ink.u(2.0), m_layout.plot.bottom() - at.y()));
    const QRectF box = bestPlace(at, twoLineSize(first, m_ink.strong(), second), true);
    if (!m_taken.isFree(box))
        veil(box);
    twoLines(box, first, m_ink.strong(), second);
}

void BreakEvenLabels::growthAndCapacity()
{
    const theme::Colours& colours = m_ink.look().colours;
    const models::Format& format = m_ink.look().format;
    Type small = m_ink.soft();
    small.size = 11.0;
    const double bottom = m_layout.plot.bottom();
    const auto mark = [&](double volume, const QString& text, const QString& exact) {
        if (volume <= m_layout.volume.from() || volume > m_layout.volume.to())
            return;
        const double x = m_layout.volume.position(volume);
        m_ink.line({x, bottom}, {x, bottom - m_ink.u(9.0)}, colours.ink, 1.5);
        note(QRectF(x - m_ink.u(4.0), bottom - m_ink.u(12.0), m_ink.u(8.0), m_ink.u(14.0)), exact);
        const QSizeF size = m_ink.size(text, small);
        for (int level = 0; level < 2; ++level) {
            for (const double left : {x + m_ink.u(4.0), x - m_ink.u(4.0) - size.width()}) {
                const QRectF box(QPointF(left, bottom - m_ink.u(3.0) - (level + 1) * size.height()), size);
                if (!m_layout.plot.contains(box) || !m_taken.isFree(box))
                    continue;
                m_ink.text(box.topLeft(), Qt::AlignLeft | Qt::AlignTop, text, small);
                m_taken.take(box);
                return;
            }
        }
    };
    for (const report::GrowthTick& tick : m_data.growth)
        mark(tick.requestsPerDay, tr("in %1 months").arg(tick.months),
             tr("in %1 months").arg(tick.months) + u'\n' + m_figure.readout(tick.requestsPerDay, format));
    if (m_data.installedCapacity)
        mark(*m_data.installedCapacity, tr("capacity today"),
             tr("the replicas bought for today serve up to %1 requests a day")
                 .arg(format.rounded(*m_data.installedCapacity, 3)));
}

void BreakEvenLabels::never()
{
    const QString sentence = m_figure.neverSentence(m_ink.look().format);
    if (sentence.isEmpty())
        return;
    // Over the emptiest part of the plot, in as few lines as fit there.
    const QRectF room = m_layout.plot.adjusted(m_ink.u(12.0), m_ink.u(8.0), -m_ink.u(12.0), -m_ink.u(26.0));
    QRectF best;
    QStringList bestLines;
    double least = 1e300;
    for (const double share : {0.95, 0.6, 0.4}) {
        const QStringList lines =
            m_ink.wrapped(sentence, m_ink.strong(), std::min(room.width() * share, m_ink.u(760.0)));
        QSizeF size(0.0, 0.0);
        for (const QString& line : lines)
            size = {std::max(size.width(), m_ink.width(line, m_ink.strong())),
                    size.height() + m_ink.height(m_ink.strong())};
        for (int row = 0; row < 10; ++row) {
            for (int column = 0; column < 6; ++column) {
                const QRectF box(QPointF(room.left() + column * (room.width() - size.width()) / 5.0,
                                         room.top() + row * (room.height() - size.height()) / 9.0),
                                 size);
                const double overlap =
                    m_taken.overlap(box.adjusted(-m_ink.u(6.0), -m_ink.u(4.0), m_ink.u(6.0), m_ink.u(4.0)));
                if (overlap < least - 1e-9 && room.height() >= size.height()) {
                    least = overlap;
                    best = box;
                    bestLines = lines;
                }
            }
        }
    }
    if (least > 0.0)
        veil(best);
    double y = best.top();
    for (const QString& line : bestLines)
        y = m_ink.text({best.left(), y}, Qt::AlignLeft | Qt::AlignTop, line, m_ink.strong()).bottom();
    m_taken.take(best);
    if (const auto& data = m_figure.data())
        note(best, sentence, data->selfHosted.optionId, "break_even." + data->managed.optionId);
}

} // namespace evenhost::charts
