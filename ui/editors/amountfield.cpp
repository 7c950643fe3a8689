// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/amountfield.h"

#include "models/amountparser.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace evenhost::editors {

namespace {

constexpr int edge = 8;
constexpr int gap = 5;

} // namespace

AmountField::AmountField(base::Unit unit, QWidget* parent) : QLineEdit(parent), m_unit(unit)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, &AmountField::take);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        finish();
        selectAll();
    });
    updateMargins();
}

void AmountField::setFormat(const models::Format& format)
{
    m_format = format;
    updateMargins();
    if (!m_typed)
        showValue();
}

void AmountField::setSuffix(const QString& suffix)
{
    m_suffix = suffix;
    updateMargins();
}

void AmountField::setValue(std::optional<double> value)
{
    const bool changed = value != m_value;
    m_value = value;
    // An undo or another editor changed the value under the cursor: its text is the truth now.
    if (!m_typed || (changed && !isRefused()))
        showValue();
}

void AmountField::showValue()
{
    const QString text = m_value ? m_format.number(*m_value, m_unit) : QString();
    if (text == this->text())
        return;
    const bool all = hasFocus() && hasSelectedText();
    setText(text);
    if (all)
        selectAll();
}

void AmountField::take(const QString& text)
{
    m_typed = true;
    if (m_optional && text.trimmed().isEmpty()) {
        m_value.reset();
        setReason(m_accept ? m_accept(std::nullopt) : QString());
        return;
    }
    const models::ParsedAmount parsed = models::parseAmount(text, m_unit, m_format);
    if (!parsed.value) {
        setReason(parsed.reason);
        return;
    }
    const std::optional<double> before = m_value;
    m_value = parsed.value;
    const QString reason = m_accept ? m_accept(parsed.value) : QString();
    if (!reason.isEmpty())
        m_value = before;
    setReason(reason);
}

void AmountField::setReason(const QString& reason)
{
    if (reason == m_reason)
        return;
    const bool mark = reason.isEmpty() != m_reason.isEmpty();
    m_reason = reason;
    setProperty("refused", !reason.isEmpty());
    setAccessibleDescription(reason);
    if (mark)
        update();
    emit refusedChanged(reason);
}

void AmountField::finish()
{
    m_typed = false;
    setReason({});
    showValue();
    emit finished();
}

void AmountField::stepBy(int steps)
{
    if (!m_value)
        return;
    // One step is a tenth of the value's power of ten: 20,000 goes by 1,000, 30 % by 1 %.
    const double scale = m_format.unit(m_unit).startsWith(u'%') ? 0.01 : 1.0;
    const double shown = *m_value / scale;
    const double size = std::abs(shown);
    double step = size > 0.0 ? std::pow(10.0, std::floor(std::log10(size) + 1e-9)) / 10.0 : 1.0;
    if (size >= 1.0)
        step = std::max(step, size >= 10.0 ? 1.0 : 0.1);
    const double next = std::round((shown + steps * step) / step) * step * scale;
    const QString text = m_format.number(next, m_unit);
    setText(text);
    take(text);
}

bool AmountField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo and redo are the plan's, not the field's: every keystroke is already a part of a step.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            m_typed = false;
            return false;
        }
    }
    return QLineEdit::event(event);
}

void AmountField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        stepBy(event->modifiers() & Qt::ShiftModifier ? 10 : 1);
        return;
    case Qt::Key_Down:
        stepBy(event->modifiers() & Qt::ShiftModifier ? -10 : -1);
        return;
    case Qt::Key_Escape:
        if (m_typed) {
            finish();
            selectAll();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void AmountField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        QMetaObject::invokeMethod(this, &QLineEdit::selectAll, Qt::QueuedConnection);
}

void AmountField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void AmountField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMargins();
}

QString AmountField::suffixText() const
{
    return m_suffix ? *m_suffix : m_format.unit(m_unit);
}

QFont AmountField::suffixFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    return small;
}

void AmountField::updateMargins()
{
    const QString suffix = suffixText();
    const int width = suffix.isEmpty() ? 0 : QFontMetrics(suffixFont()).horizontalAdvance(suffix) + gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? width + edge - 2 : edge - 4, 0, mirrored ? edge - 4 : width + edge - 2, 0);
    update();
}

void AmountField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const QString suffix = suffixText();
    if (suffix.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(suffixFont());
    painter.setPen(theme::colours(this).softInk);
    // On the figure's base line: a smaller unit centred by itself would float.
    const QFontMetrics small(suffixFont());
    const QFontMetrics large(font());
    const int base = (height() - large.height()) / 2 + large.ascent();
    const int x = layoutDirection() == Qt::RightToLeft ? edge : width() - edge - small.horizontalAdvance(suffix);
    painter.drawText(x, base, suffix);
}

} // namespace evenhost::editors
