// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/driverbar.h"

#include "editors/amountfield.h"
#include "models/fieldtext.h"
#include "models/markup.h"
#include "plan/fields.h"
#include "theme/theme.h"
#include "walkthrough/meeting.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

constexpr double controlWidth = 300.0; ///< as the page itself spaces its drivers
constexpr double smallestTarget = 44.0;

/// A tenth of the value, as a round number: 20,000 goes by 2,000, 0.03 by 0.003, whole numbers by 1 at least.
double stepOf(double value, const plan::PathInfo& info)
{
    if (value == 0.0)
        return info.unit == base::Unit::Share || info.unit == base::Unit::SharePerMonth
                       || info.unit == base::Unit::SharePerYear
                   ? 0.01
                   : 1.0;
    const double tenth = std::abs(value) * 0.1;
    const double scale = std::pow(10.0, std::floor(std::log10(tenth)));
    const double leading = tenth / scale;
    const double step = (leading < 1.5 ? 1.0 : leading < 3.5 ? 2.0 : leading < 7.5 ? 5.0 : 10.0) * scale;
    return info.whole ? std::max(1.0, std::round(step)) : step;
}

} // namespace

DriverControl::DriverControl(Meeting* meeting, std::string path, QWidget* parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_path(std::move(path))
    , m_label(new QLabel(this))
    , m_less(new QPushButton(u"−"_s, this))
    , m_field(nullptr)
    , m_more(new QPushButton(u"+"_s, this))
{
    const auto info = plan::pathInfo(*meeting->input().plan, m_path);
    m_field = new editors::AmountField(info ? info->unit : base::Unit::None, this);
    m_field->setObjectName(models::fromPlan(m_path));
    m_field->setAccept([this](std::optional<double> value) {
        return value ? m_meeting->setValue(models::fromPlan(m_path), *value, false) : QString();
    });
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_field);
    for (QPushButton* button : {m_less, m_more}) {
        button->setAutoRepeat(true);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(m_less, &QPushButton::clicked, this, [this] { stepBy(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { stepBy(1); });
    connect(m_less, &QPushButton::released, m_meeting, &Meeting::endTyping);
    connect(m_more, &QPushButton::released, m_meeting, &Meeting::endTyping);
    connect(m_field, &editors::AmountField::finished, m_meeting, &Meeting::endTyping);
    refresh();
}

void DriverControl::stepBy(int steps)
{
    const PageInput& input = m_meeting->input();
    const auto info = plan::pathInfo(*input.plan, m_path).value_or(plan::PathInfo{});
    const auto value = driverValue(*input.plan, *input.catalogue, m_path);
    const double now = value.value_or(0.0);
    // Going down takes the step of the value below, so that up and down are each other's way back.
    double next = now + steps * stepOf(now, info);
    if (steps < 0 && now > 0.0)
        next = now + steps * std::min(stepOf(now, info), std::max(stepOf(next, info), info.whole ? 1.0 : 0.0));
    next = std::clamp(next, info.minimum, info.maximum);
    m_meeting->setValue(models::fromPlan(m_path), next, false);
}

void DriverControl::refresh()
{
    const PageInput& input = m_meeting->input();
    const DriverText text = driverText(input, m_path);
    m_label->setText(text.label);
    m_field->setAccessibleName(text.label);
    m_less->setAccessibleName(tr("Less: %1").arg(text.label));
    m_more->setAccessibleName(tr("More: %1").arg(text.label));
    m_field->setFormat(input.format);
    const plan::PathParts parts = plan::splitPath(m_path);
    if (parts.section == "hosting") {
        if (const auto* offer = models::findHosting(*input.plan, *input.catalogue, parts.id))
            m_field->setSuffix(tr("%1/h").arg(models::Format::symbolOf(offer->currency)));
    }
    m_field->setValue(driverValue(*input.plan, *input.catalogue, m_path));
    const QString help = models::fieldHelp(m_path);
    m_field->setToolTip(help.isEmpty() ? QString() : u"<qt>"_s + models::escaped(help) + u"</qt>"_s);
}

void DriverControl::setUnit(double unit)
{
    const double target = std::max(40.0 * unit, std::min(smallestTarget, 48.0 * unit));
    m_label->setFont(theme::pixelFont(std::max(11.0, 18.0 * unit)));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme::colours(this).softInk);
    m_label->setPalette(palette);
    m_field->setFont(theme::pixelFont(std::max(13.0, 25.0 * unit), QFont::DemiBold));
    for (QPushButton* button : {m_less, m_more})
        button->setFont(theme::pixelFont(std::max(12.0, 24.0 * unit)));
    const double labelHeight = 28.0 * unit;
    const double y = labelHeight + 4.0 * unit;
    const double wide = width() - 20.0 * unit;
    m_label->setGeometry(QRectF(0.0, 0.0, wide, labelHeight).toRect());
    m_less->setGeometry(QRectF(0.0, y, target, target).toRect());
    m_field->setGeometry(QRectF(target + 4.0 * unit, y, wide - 2.0 * target - 8.0 * unit, target).toRect());
    m_more->setGeometry(QRectF(wide - target, y, target, target).toRect());
}

DriverBar::DriverBar(Meeting* meeting, QWidget* parent) : QWidget(parent), m_meeting(meeting)
{
    connect(m_meeting, &Meeting::inputChanged, this, &DriverBar::refresh);
    connect(m_meeting, &Meeting::pageChanged, this, &DriverBar::refresh);
}

void DriverBar::refresh()
{
    std::vector<std::string> wanted;
    if (m_meeting->page() && m_meeting->input().evaluation)
        wanted = m_meeting->page()->drivers(m_meeting->input());
    // While somebody types the order may change (the tornado's longest bars): the controls stay then.
    const bool typing = std::ranges::any_of(m_controls, [&](const DriverControl* control) {
        return control->field()->hasFocus() && std::ranges::find(wanted, control->path()) == wanted.end();
    });
    std::vector<std::string> shown;
    for (const DriverControl* control : m_controls)
        shown.push_back(control->path());
    if (!typing && wanted != shown) {
        std::vector<DriverControl*> kept;
        for (const std::string& path : wanted) {
            DriverControl* control = this->control(path);
            if (control) {
                std::erase(m_controls, control);
            } else {
                control = new DriverControl(m_meeting, path, this);
                control->show();
            }
            kept.push_back(control);
        }
        for (DriverControl* control : m_controls) {
            control->hide();
            control->deleteLater();
        }
        m_controls = kept;
        for (std::size_t i = 1; i < m_controls.size(); ++i)
            setTabOrder(m_controls[i - 1]->field(), m_controls[i]->field());
        arrange();
    }
    for (DriverControl* control : m_controls)
        control->refresh();
}

void DriverBar::place(const QRectF& area, double unit)
{
    setVisible(!area.isNull());
    setGeometry(area.toAlignedRect());
    m_unit = unit;
    arrange();
}

void DriverBar::arrange()
{
    if (m_controls.empty())
        return;
    const double wide = std::min(controlWidth * m_unit, width() / static_cast<double>(m_controls.size()));
    double x = 0.0;
    for (DriverControl* control : m_controls) {
        control->setGeometry(QRectF(x, 0.0, wide, height()).toRect());
        control->setUnit(m_unit);
        x += wide;
    }
}

DriverControl* DriverBar::control(const std::string& path) const
{
    const auto found = std::ranges::find(m_controls, path, &DriverControl::path);
    return found == m_controls.end() ? nullptr : *found;
}

} // namespace evenhost::walkthrough
