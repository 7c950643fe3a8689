// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/amountfield.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace evenhost::editors {

/// A dialog that is one column of labelled inputs with OK and Cancel. What is in the inputs becomes one step of undo
/// when OK is pressed; OK waits until every input can be taken.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString& title, const models::Format& format, QWidget* parent);

    void addHeading(const QString& text);
    QLineEdit* addText(const QString& label, const std::string& text, const QString& help = {});
    QPlainTextEdit* addNote(const QString& label, const std::string& text);
    /// Refused outside minimum..maximum; nothing typed is nothing when optional.
    AmountField* addAmount(const QString& label, base::Unit unit, std::optional<double> value, double minimum,
                           double maximum, bool optional = false, const QString& help = {});
    QComboBox* addChoice(const QString& label, const QString& help = {});
    /// An input of another kind.
    void addWidget(const QString& label, QWidget* widget, const QString& help = {}) { addRow(label, widget, help); }
    QCheckBox* addCheck(const QString& text, bool checked);
    /// A button that shows the choice and opens where it is made.
    QPushButton* addButton(const QString& label, const QString& text);
    /// A line of text over the whole width; empty ones take no room.
    QLabel* addRemark(const QString& text);

    [[nodiscard]] const models::Format& format() const { return m_format; }

    /// What the user typed, as the plan stores it.
    [[nodiscard]] static std::string textOf(const QLineEdit* field);
    [[nodiscard]] static std::string textOf(const QPlainTextEdit* field);

protected:
    /// An extra condition for OK.
    virtual bool mayAccept() const { return true; }
    void updateButtons();

private:
    void addRow(const QString& label, QWidget* widget, const QString& help);

    models::Format m_format;
    QGridLayout* m_grid;
    QPushButton* m_ok;
    std::vector<AmountField*> m_amounts;
    int m_row = 0;
};

} // namespace evenhost::editors
