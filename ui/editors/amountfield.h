// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "models/format.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace evenhost::editors {

/// A number with its unit inside the field's end. Takes what people type (models/amountparser.h) and reports every
/// acceptable state at once; what it cannot take is marked with the reason and changes nothing.
class AmountField : public QLineEdit
{
    Q_OBJECT

public:
    explicit AmountField(base::Unit unit, QWidget* parent = nullptr);

    [[nodiscard]] base::Unit unit() const { return m_unit; }
    void setFormat(const models::Format& format);
    /// Shows a value that came from outside; while the user types in the field their text stays.
    /// Nothing: an empty field with a placeholder.
    void setValue(std::optional<double> value);
    [[nodiscard]] std::optional<double> value() const { return m_value; }

    /// Text at the field's end in place of the unit's ("a request").
    void setSuffix(const QString& suffix);
    /// An empty field is a value of its own (no measurement).
    void setOptional(bool optional) { m_optional = optional; }

    /// Tries a value that could be read; returns why it cannot be taken, or an empty text.
    using Accept = std::function<QString(std::optional<double>)>;
    void setAccept(Accept accept) { m_accept = std::move(accept); }

    [[nodiscard]] bool isRefused() const { return !m_reason.isEmpty(); }
    [[nodiscard]] const QString& reason() const { return m_reason; }

signals:
    /// The reason why the text cannot be taken changed; empty: all is well.
    void refusedChanged(const QString& reason);
    /// Return, or the focus left: typing is over.
    void finished();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void take(const QString& text);
    void setReason(const QString& reason);
    void showValue();
    void finish();
    void updateMargins();
    void stepBy(int steps);
    [[nodiscard]] QString suffixText() const;
    [[nodiscard]] QFont suffixFont() const;

    base::Unit m_unit;
    models::Format m_format;
    std::optional<double> m_value;
    std::optional<QString> m_suffix;
    Accept m_accept;
    QString m_reason;
    bool m_optional = false;
    bool m_typed = false;
};

} // namespace evenhost::editors
