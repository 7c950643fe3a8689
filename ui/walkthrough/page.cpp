// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/page.h"

#include "models/fieldtext.h"
#include "plan/fields.h"
#include "plan/resolve.h"
#include "report/content.h"
#include "report/sections.h"
#include "walkthrough/programme.h"
#include "walkthrough/sheet.h"
#include "walkthrough/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

// Design pixels of a page of 1920 x 1080.
constexpr double sideMargin = 84.0;
constexpr double topMargin = 58.0;
constexpr double driversHeight = 92.0;
constexpr double driverWidth = 300.0;
constexpr double asideWidth = 520.0;
constexpr double footerHeight = 62.0;

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::walkthrough::Page)
};

/// "A$, ex GST", or with it where it is not recovered.
QString moneyUnit(const PageInput& input)
{
    const plan::Tax& tax = input.plan->tax;
    const QString currency = input.format.currencySymbol();
    const QString name = shortened(models::fromPlan(tax.name), 12);
    if (!tax.recoverable)
        return name.isEmpty() ? report::Sections::tr("%1, with tax").arg(currency)
                              : report::Sections::tr("%1, with %2").arg(currency, name);
    return name.isEmpty() ? currency : PageWords::tr("%1, ex %2").arg(currency, name);
}

QString footerText(const PageInput& input)
{
    const plan::Plan& plan = *input.plan;
    QStringList parts;
    for (const std::string& text : {plan.client, plan.title}) {
        if (!text.empty())
            parts += shortened(models::fromPlan(text), 48);
    }
    if (!plan.version.empty())
        parts += PageWords::tr("version %1").arg(shortened(models::fromPlan(plan.version), 16));
    if (!plan.date.empty())
        parts += input.format.date(models::fromPlan(plan.date));
    parts += moneyUnit(input);
    if (!input.scenario.isEmpty())
        parts += PageWords::tr("scenario %1").arg(shortened(input.scenario, 32));
    parts += PageWords::tr("estimate, 80 % range");
    return parts.join(u" · "_s);
}

/// The area made narrower until two lines of a headline are about equally long: no word stands alone.
QRectF balanced(Sheet& sheet, QRectF area, const QString& text, const charts::Type& type)
{
    if (sheet.ink().wrapped(text, type, area.width()).size() != 2)
        return area;
    const double step = area.width() / 24.0;
    while (area.width() > 13.0 * step && sheet.ink().wrapped(text, type, area.width() - step).size() == 2)
        area.setWidth(area.width() - step);
    return area;
}

/// Headline and what stands under it; returns where they end.
double paintHead(Sheet& sheet, const QRectF& area, const Page& page, const PageInput& input)
{
    const QString own = ownTitle(input.plan->walkthrough, page.id());
    const QString finding =
        input.evaluation ? page.headline(input) : PageWords::tr("This plan cannot be evaluated yet.");
    charts::Type type = sheet.title();
    while (type.size > 32.0 && sheet.ink().wrapped(own.isEmpty() ? finding : own, type, area.width()).size() > 2)
        type.size -= 2.0;
    double y = sheet.paragraph(balanced(sheet, area, own.isEmpty() ? finding : own, type),
                               own.isEmpty() ? finding : own, type, 2);
    const QString under = !own.isEmpty() ? finding : input.evaluation ? page.subline(input) : QString();
    if (!under.isEmpty())
        y = sheet.paragraph(QRectF(area.left(), y + sheet.u(2.0), area.width(), area.height()), under, sheet.soft(), 2);
    return y;
}

void paintDrivers(Sheet& sheet, const QRectF& area, const std::vector<std::string>& drivers, const PageInput& input)
{
    double x = area.left();
    charts::Type value = sheet.strong();
    value.size = 30.0;
    for (const std::string& path : drivers) {
        const DriverText text = driverText(input, path);
        const QRectF room(x, area.top(), sheet.u(driverWidth - 20.0), area.height());
        const QRectF label = sheet.line(room, Qt::AlignLeft | Qt::AlignTop, text.label, sheet.small());
        sheet.line(QRectF(x, label.bottom() + sheet.u(4.0), room.width(), sheet.u(44.0)), Qt::AlignLeft | Qt::AlignTop,
                   text.value, value);
        x += sheet.u(driverWidth);
    }
}

void paintAside(Sheet& sheet, const QRectF& area, const Page::Aside& aside)
{
    charts::Type value = sheet.strong();
    value.size = 30.0;
    const QRectF label = sheet.line(area, Qt::AlignRight | Qt::AlignTop, aside.label, sheet.small());
    sheet.line(QRectF(area.left(), label.bottom() + sheet.u(4.0), area.width(), sheet.u(44.0)),
               Qt::AlignRight | Qt::AlignTop, aside.text, value);
}

void paintFooter(Sheet& sheet, const QRectF& area, const Page& page, const PageInput& input)
{
    const Frame& frame = sheet.frame();
    const QString left = PageWords::tr("%1 of %2 · %3").arg(frame.number).arg(frame.count).arg(page.name());
    const QRectF box = sheet.line(area, Qt::AlignLeft | Qt::AlignTop, left, sheet.small());
    sheet.line(area.adjusted(box.width() + sheet.u(60.0), 0.0, 0.0, 0.0), Qt::AlignRight | Qt::AlignTop,
               footerText(input), sheet.small());
    // Progress: how far the meeting is.
    const QRectF& page_ = sheet.area();
    const double share = static_cast<double>(frame.number) / std::max(1, frame.count);
    sheet.ink().fill(QRectF(page_.left(), page_.bottom() - sheet.u(5.0), page_.width() * share, sheet.u(5.0)),
                     sheet.colours().track);
}

} // namespace

Page::~Page() = default;

bool Page::hasContent(const PageInput&) const
{
    return true;
}

QString Page::subline(const PageInput&) const
{
    return {};
}

std::vector<std::string> Page::drivers(const PageInput&) const
{
    return {};
}

Page::Aside Page::aside(const PageInput&) const
{
    return {};
}

QString pageTitle(const Page& page, const PageInput& input)
{
    QString own = ownTitle(input.plan->walkthrough, page.id());
    if (!own.isEmpty())
        return own;
    return input.evaluation ? page.headline(input) : page.name();
}

std::optional<double> driverValue(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                  const std::string& path)
{
    if (plan::splitPath(path).section == "managed") {
        // What an entry leaves to its offer is the offer's figure.
        const auto items = report::assumptionsRegister(plan, catalogue);
        const report::RegisterItem* item = report::registerItem(items, path);
        if (item && item->path != path)
            return item->value;
    }
    auto value = plan::valueAt(plan, path);
    if (!value) {
        plan::Plan adopted = plan;
        plan::adoptOffer(adopted, catalogue, path);
        value = plan::valueAt(adopted, path);
    }
    const double* number = value ? std::get_if<double>(&*value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

QString driverName(const PageInput& input, const std::string& path)
{
    // The page says which options it is about: the field's own name is enough, and shorter.
    const bool ofEntry = !plan::splitPath(path).id.empty();
    return ofEntry ? models::fieldLabel(path) : models::pathLabel(*input.plan, *input.catalogue, path);
}

DriverText driverText(const PageInput& input, const std::string& path)
{
    DriverText text{driverName(input, path), {}};
    const auto value = driverValue(*input.plan, *input.catalogue, path);
    if (!value)
        text.value = path == "workload.peak_concurrency" ? PageWords::tr("estimated") : PageWords::tr("not set");
    else
        text.value = driverAmount(input, path, *value);
    return text;
}

void paintPage(QPainter& painter, const QRectF& area, const Page& page, const PageInput& input, const Frame& frame,
               Marks* marks)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(area, frame.colours.ground);
    Sheet sheet(painter, area, input.format, frame, marks);
    const double side = sheet.u(sideMargin);
    QRectF inner = area.adjusted(side, sheet.u(topMargin), -side, 0.0);
    const double headEnd = paintHead(sheet, inner, page, input);
    paintFooter(sheet, QRectF(inner.left(), area.bottom() - sheet.u(footerHeight), inner.width(), sheet.u(40.0)), page,
                input);
    QRectF content(inner.left(), headEnd + sheet.u(26.0), inner.width(), 0.0);
    content.setBottom(area.bottom() - sheet.u(footerHeight + 24.0));
    if (!input.evaluation) {
        sheet.paragraph(content, input.problem, sheet.lead());
        painter.restore();
        return;
    }
    const std::vector<std::string> drivers = page.drivers(input);
    const Page::Aside aside = page.aside(input);
    if (!drivers.empty() || !aside.text.isEmpty()) {
        const QRectF row(content.left(), content.bottom() - sheet.u(driversHeight), content.width(),
                         sheet.u(driversHeight));
        const double asideRoom = aside.text.isEmpty() ? 0.0 : sheet.u(asideWidth);
        const QRectF driversRow = row.adjusted(0.0, 0.0, -asideRoom, 0.0);
        if (marks && !drivers.empty())
            marks->drivers = driversRow;
        if (!frame.liveDrivers)
            paintDrivers(sheet, driversRow, drivers, input);
        if (!aside.text.isEmpty())
            paintAside(sheet, QRectF(row.right() - asideRoom, row.top(), asideRoom, row.height()), aside);
        content.setBottom(row.top() - sheet.u(40.0));
    }
    sheet.setContent(content);
    page.paint(sheet, input);
    painter.restore();
}

} // namespace evenhost::walkthrough
