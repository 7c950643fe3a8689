// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/fieldrow.h"

#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "models/markup.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QMenu>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 120;

const base::Quantity* quantityAt(const plan::Plan& plan, std::string_view path)
{
    if (const plan::Field* field = plan::fieldAt(path))
        return plan::quantity(plan, *field);
    const plan::PathParts parts = plan::splitPath(path);
    if (parts.section != "exchange_rates")
        return nullptr;
    const auto found = plan.exchangeRates.find(std::string(parts.field));
    return found == plan.exchangeRates.end() ? nullptr : &found->second;
}

} // namespace

FieldRow::FieldRow(session::PlanSession* session, std::string path, base::Unit unit, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_path(std::move(path))
    , m_label(new QLabel)
    , m_field(new AmountField(unit))
    , m_reason(new QLabel)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * theme::step);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_field, 0, 1);
    layout->addWidget(m_reason, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    m_field->setObjectName(models::fromPlan(m_path));
    m_label->setBuddy(m_field);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->hide();
    m_field->setOptional(m_path == "workload.peak_concurrency");
    m_field->setAccept([this](std::optional<double> value) { return accept(value); });
    m_field->installEventFilter(this);
    connect(m_field, &AmountField::refusedChanged, this, [this](const QString& reason) {
        m_reason->setText(reason);
        m_reason->setVisible(!reason.isEmpty());
    });
    connect(m_field, &AmountField::finished, m_session, &session::PlanSession::endTyping);
    retranslate();
    updateMark();
}

void FieldRow::setFormat(const models::Format& format)
{
    m_format = format;
    m_field->setFormat(format);
    retranslate();
}

QString FieldRow::accept(std::optional<double> value)
{
    const QString step = tr("Change %1").arg(models::fieldLabel(m_path));
    if (!value) {
        plan::Plan after = m_session->plan();
        after.workload.peakConcurrency.reset();
        m_session->change(step, after, models::fromPlan(m_path));
        return {};
    }
    const auto problem = m_session->setValue(step, models::fromPlan(m_path), *value);
    return problem ? models::findingText(*problem, m_format) : QString();
}

void FieldRow::refresh()
{
    const auto value = plan::valueAt(*m_session->shownPlan(), m_path);
    const double* number = value ? std::get_if<double>(&*value) : nullptr;
    m_field->setValue(number ? std::optional(*number) : std::nullopt);
    updateMark();
}

void FieldRow::retranslate()
{
    const QString label = models::fieldLabel(m_path);
    m_label->setText(label);
    m_field->setAccessibleName(label);
    m_field->setPlaceholderText(m_path == "workload.peak_concurrency"   ? tr("estimated")
                                : m_path.starts_with("exchange_rates.") ? tr("missing")
                                                                        : QString());
    if (m_path == "workload.peak_concurrency")
        m_field->setSuffix(m_field->value() ? tr("measured") : QString());
    updateMark();
}

void FieldRow::updateMark()
{
    const double textFactor = font().pointSizeF() / theme::font(theme::TextRole::Body).pointSizeF();
    m_field->setFixedWidth(static_cast<int>(fieldWidth * std::max(1.0, textFactor)));
    const theme::Colours& c = theme::colours(this);
    const bool overridden = m_session->isOverridden(models::fromPlan(m_path));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, overridden ? c.hybrid : c.softInk);
    m_label->setPalette(palette);
    palette.setColor(QPalette::WindowText, c.bad);
    m_reason->setPalette(palette);
    QFont font = this->font();
    font.setWeight(overridden ? QFont::DemiBold : QFont::Normal);
    m_label->setFont(font);
    font.setWeight(QFont::Normal);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    m_reason->setFont(font);
    if (m_path == "workload.peak_concurrency")
        m_field->setSuffix(m_field->value() ? tr("measured") : QString());

    QString tip = models::fieldHelp(m_path);
    if (const base::Quantity* quantity = quantityAt(*m_session->shownPlan(), m_path)) {
        const base::Unit unit = m_field->unit();
        if (quantity->low && quantity->high)
            tip += u"\n"_s
                   + tr("Range: %1 to %2")
                         .arg(m_format.amount(*quantity->low, unit), m_format.amount(*quantity->high, unit));
        if (!quantity->provenance.source.empty())
            tip += u"\n"_s + tr("Source: %1").arg(models::fromPlan(quantity->provenance.source));
        if (!quantity->provenance.date.empty())
            tip += u"\n"_s + m_format.date(models::fromPlan(quantity->provenance.date)) + u", "_s
                   + models::confidenceLabel(quantity->provenance.confidence);
    }
    if (overridden) {
        const auto own = plan::valueAt(m_session->plan(), m_path);
        if (own && std::holds_alternative<double>(*own))
            tip += u"\n"_s
                   + tr("Changed by the scenario; the plan says %1.")
                         .arg(m_format.amount(std::get<double>(*own), m_field->unit()));
    }
    const QString html = models::escaped(tip.trimmed()).replace(u'\n', u"<br>"_s);
    m_field->setToolTip(html.isEmpty() ? QString() : u"<qt>"_s + html + u"</qt>"_s);
    m_label->setToolTip(m_field->toolTip());
}

void FieldRow::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateMark();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::ContextMenu) {
        contextMenuEvent(static_cast<QContextMenuEvent*>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy"), m_field, [this] {
        if (!m_field->hasSelectedText())
            m_field->selectAll();
        m_field->copy();
    });
    menu.addAction(tr("Paste"), m_field, &QLineEdit::paste);
    menu.addSeparator();
    menu.addAction(tr("Source and range …"), this, [this] { emit detailsRequested(models::fromPlan(m_path)); });
    if (m_session->isOverridden(models::fromPlan(m_path))) {
        menu.addAction(tr("Back to the plan’s own value"), this, [this] {
            m_session->clearOverride(tr("Reset %1").arg(models::fieldLabel(m_path)), models::fromPlan(m_path));
        });
    }
    menu.exec(event->globalPos());
}

} // namespace evenhost::editors
