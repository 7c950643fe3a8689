// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/amountfield.h"
#include "plan/fields.h"

#include <QLabel>
#include <QWidget>

#include <string>

namespace evenhost::session {
class PlanSession;
}

namespace evenhost::editors {

/// One line of a form, bound to a path of the plan: label, field with its unit, and under it the reason why a value
/// cannot be taken. Reads from the shown plan, writes through PlanSession::setValue.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(session::PlanSession* session, std::string path, base::Unit unit, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] AmountField* field() const { return m_field; }
    [[nodiscard]] QLabel* label() const { return m_label; }

    void setFormat(const models::Format& format);
    /// Takes the value from the plan again.
    void refresh();
    void retranslate();
    void focusField();

signals:
    /// The reader wants to see source, range and note of this input.
    void detailsRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString accept(std::optional<double> value);
    void updateMark();

    session::PlanSession* m_session;
    std::string m_path;
    QLabel* m_label;
    AmountField* m_field;
    QLabel* m_reason;
    models::Format m_format;
};

} // namespace evenhost::editors
