// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/slide.h"

#include "charts/breakevenfigure.h"
#include "charts/ink.h"
#include "models/fieldtext.h"

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;
using charts::Ink;
using charts::Look;
using charts::Type;

namespace {

constexpr double margin = 84.0;
constexpr double titleSize = 40.0;
constexpr double bodySize = 22.0;
constexpr double keySize = 72.0;
/// Chart text is 12 design pixels; on a wall it is 19.
constexpr double chartFactor = 1.6;

Look lookOf(const theme::Colours& colours, const models::Format& format, double unit)
{
    Look look;
    look.colours = colours;
    look.format = format;
    look.unit = unit;
    return look;
}

bool hasFigure(const PageContent& page)
{
    return page.figure || page.breakEven;
}

double paintLines(Ink& ink, const QPointF& at, const QStringList& lines, const Type& type, double leading,
                  qsizetype most)
{
    double y = at.y();
    const double step = ink.u(type.size) * leading;
    for (qsizetype i = 0; i < std::min(most, lines.size()); ++i) {
        ink.text({at.x(), y + step / 2.0}, Qt::AlignLeft | Qt::AlignVCenter, lines[i], type);
        y += step;
    }
    return y;
}

void paintTitle(Ink& ink, const QRectF& area, const PageContent& page)
{
    Type title{titleSize, ink.look().colours.ink, QFont::DemiBold};
    QStringList lines = ink.wrapped(page.title, title, area.width());
    while (lines.size() > 2 && title.size > 24.0) {
        title.size -= 2.0;
        lines = ink.wrapped(page.title, title, area.width());
    }
    const double y = paintLines(ink, area.topLeft(), lines, title, 1.22, 2);
    const Type sub{bodySize, ink.look().colours.softInk, QFont::Normal};
    paintLines(ink, {area.left(), y + ink.u(6.0)}, ink.wrapped(page.subtitle, sub, area.width()), sub, 1.4, 3);
}

double paintNumbers(Ink& ink, const QRectF& area, const PageContent& page)
{
    if (page.numbers.empty())
        return area.top();
    const double width = area.width() / static_cast<double>(page.numbers.size());
    const Type label{bodySize, ink.look().colours.softInk, QFont::Normal};
    double bottom = area.top();
    for (std::size_t i = 0; i < page.numbers.size(); ++i) {
        const KeyNumber& number = page.numbers[i];
        Type value{keySize, number.managed ? ink.look().colours.managed : ink.look().colours.ink, QFont::DemiBold};
        const double room = width - ink.u(32.0);
        while (value.size > 30.0 && ink.width(number.value, value) > room)
            value.size -= 2.0;
        const double x = area.left() + static_cast<double>(i) * width;
        const double base = area.top() + ink.u(keySize * 1.1);
        ink.text({x, base}, Qt::AlignLeft | Qt::AlignBottom, ink.elided(number.value, value, room), value);
        bottom = std::max(
            bottom, paintLines(ink, {x, base + ink.u(4.0)}, ink.wrapped(number.label, label, room), label, 1.35, 4));
    }
    return bottom + ink.u(28.0);
}

double paintPoints(Ink& ink, const QRectF& area, double y, const PageContent& page)
{
    const Type type{hasFigure(page) ? 18.0 : bodySize + 2.0, ink.look().colours.ink, QFont::Normal};
    const double indent = ink.u(28.0);
    for (const QString& point : page.points) {
        const QStringList lines = ink.wrapped(point, type, area.width() - indent);
        const double step = ink.u(type.size) * 1.42;
        if (y + step * static_cast<double>(lines.size()) > area.bottom())
            break;
        ink.disc({area.left() + ink.u(7.0), y + step / 2.0}, 3.5, ink.look().colours.selfHosted,
                 ink.look().colours.selfHosted, 1.0);
        y = paintLines(ink, {area.left() + indent, y}, lines, type, 1.42, 99) + ink.u(hasFigure(page) ? 4.0 : 14.0);
    }
    return y;
}

void paintTable(Ink& ink, const QRectF& area, const TableOnPage& table)
{
    if (table.rows.empty())
        return;
    const auto columns = static_cast<std::size_t>(table.heads.size());
    const double available = area.height() / static_cast<double>(table.rows.size() + 1);
    const double rowHeight = std::min(available, ink.u(58.0));
    Type body{std::min(bodySize, rowHeight / ink.look().unit * 0.52), ink.look().colours.ink, QFont::Normal};
    const Type head{std::min(17.0, body.size), ink.look().colours.softInk, QFont::Normal};
    const double first = area.width() * 0.30;
    const double width = (area.width() - first) / static_cast<double>(std::max<std::size_t>(1, columns - 1));
    const auto cell = [&](std::size_t column, double y, const QString& text, const Type& type) {
        const double room = (column == 0 ? first : width) - ink.u(16.0);
        const QString shown = ink.elided(text, type, room);
        if (column == 0)
            ink.text({area.left(), y}, Qt::AlignLeft | Qt::AlignVCenter, shown, type);
        else
            ink.text({area.left() + first + static_cast<double>(column) * width, y}, Qt::AlignRight | Qt::AlignVCenter,
                     shown, type);
    };
    double y = area.top() + rowHeight / 2.0;
    for (std::size_t i = 0; i < columns; ++i)
        cell(i, y, table.heads[static_cast<qsizetype>(i)], head);
    ink.line({area.left(), y + rowHeight / 2.0}, {area.right(), y + rowHeight / 2.0}, ink.look().colours.softInk, 1.0);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        y += rowHeight;
        body.weight = static_cast<int>(row) == table.strongRow ? QFont::DemiBold : QFont::Normal;
        for (std::size_t i = 0; i < columns; ++i)
            cell(i, y, table.rows[row].value(static_cast<qsizetype>(i)), body);
        ink.line({area.left(), y + rowHeight / 2.0}, {area.right(), y + rowHeight / 2.0}, ink.look().colours.line, 1.0);
    }
}

void paintAside(Ink& ink, const QRectF& area, const PageContent& page)
{
    if (page.aside.isEmpty() || area.isEmpty())
        return;
    const Type label{18.0, ink.look().colours.softInk, QFont::Normal};
    const Type value{30.0, ink.look().colours.ink, QFont::DemiBold};
    ink.text(area.topRight(), Qt::AlignRight | Qt::AlignTop, page.aside, label);
    ink.text(area.topRight() + QPointF(0.0, ink.u(28.0)), Qt::AlignRight | Qt::AlignTop, page.asideValue, value);
}

} // namespace

SlideLayout slideLayout(const PageContent& page, const QSizeF& size, bool withControls)
{
    SlideLayout layout;
    layout.unit = std::min(size.width() / 1920.0, size.height() / 1080.0);
    const auto u = [&](double pixels) {
        return pixels * layout.unit;
    };
    const QRectF inner(u(margin), u(56.0), size.width() - 2.0 * u(margin), size.height() - u(56.0 + 40.0));
    layout.title = QRectF(inner.left(), inner.top(), inner.width(), u(176.0));
    layout.footer = QRectF(inner.left(), inner.bottom() - u(24.0), inner.width(), u(24.0));
    double bottom = layout.footer.top() - u(24.0);
    if (withControls && (!page.controls.empty() || !page.aside.isEmpty())) {
        layout.controls = QRectF(inner.left(), bottom - u(96.0), inner.width(), u(96.0));
        bottom = layout.controls.top() - u(16.0);
    }
    layout.body =
        QRectF(inner.left(), layout.title.bottom() + u(12.0), inner.width(), bottom - layout.title.bottom() - u(12.0));
    return layout;
}

QRectF figureArea(const PageContent& page, const SlideLayout& layout)
{
    QRectF area = layout.body;
    if (!page.points.isEmpty())
        area.setBottom(area.bottom()
                       - (static_cast<double>(std::min<qsizetype>(page.points.size(), 6)) * 30.0 + 12.0) * layout.unit);
    return area;
}

QRectF notesArea(const PageContent& page, const SlideLayout& layout)
{
    return page.notes ? layout.body.adjusted(0.0, layout.body.height() * 0.52, 0.0, 0.0) : QRectF();
}

QString footerText(const window::ViewInput& input)
{
    QStringList parts;
    for (const std::string* text : {&input.plan->client, &input.plan->title}) {
        if (!text->empty())
            parts += models::fromPlan(*text).simplified();
    }
    if (!input.plan->version.empty())
        parts += QCoreApplication::translate("evenhost::walkthrough::Pages", "version %1")
                     .arg(models::fromPlan(input.plan->version));
    if (!input.plan->date.empty())
        parts += input.format.date(models::fromPlan(input.plan->date));
    const QString tax = models::fromPlan(input.plan->tax.name);
    parts += tax.isEmpty() ? input.format.currencySymbol()
                           : QCoreApplication::translate("evenhost::walkthrough::Pages", "%1, ex %2")
                                 .arg(input.format.currencySymbol(), tax);
    parts += QCoreApplication::translate("evenhost::walkthrough::Pages", "estimate, 80 % range");
    return parts.join(u" · "_s);
}

void paintSlide(QPainter& painter, const QSizeF& size, const PageContent& page, const SlideFooter& footer,
                const theme::Colours& colours, const models::Format& format, bool withFigure, bool withControls)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0.0, 0.0), size), colours.ground);
    const SlideLayout layout = slideLayout(page, size, withControls);
    const Look look = lookOf(colours, format, layout.unit);
    Ink ink(painter, look);
    paintTitle(ink, layout.title, page);

    QRectF body = layout.body;
    if (!page.notes)
        body.setTop(paintNumbers(ink, body, page));
    if (hasFigure(page)) {
        const QRectF area = figureArea(page, layout);
        if (withFigure) {
            Look chart = look;
            chart.unit = layout.unit * chartFactor;
            if (page.figure)
                page.figure->paint(painter, area, chart);
            else
                charts::BreakEvenFigure(page.breakEven).paint(painter, area, chart);
        }
        paintPoints(ink, layout.body, area.bottom() + ink.u(8.0), page);
    } else {
        paintTable(ink, body, page.table);
        if (page.table.rows.empty())
            paintPoints(ink, page.notes ? body.adjusted(0.0, 0.0, 0.0, -body.height() * 0.48) : body, body.top(), page);
    }
    paintAside(ink, layout.controls, page);

    const Type small{17.0, colours.softInk, QFont::Normal};
    const QRectF left = ink.text(layout.footer.bottomLeft(), Qt::AlignLeft | Qt::AlignBottom, footer.left, small);
    ink.text(layout.footer.bottomRight(), Qt::AlignRight | Qt::AlignBottom,
             ink.elided(footer.right, small, layout.footer.width() - left.width() - ink.u(40.0)), small);
}

} // namespace evenhost::walkthrough
