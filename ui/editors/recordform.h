// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/quantity.h"
#include "editors/amountfield.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace evenhost::editors {

/// Labelled inputs that write what is typed straight into a record which outlives the form. Each input knows the path
/// of its key in the file ("prices.input"), so that what a check says about the record stands beside the input it is
/// about. What cannot be read as a number, or is out of its key's range, is marked with the reason and not written.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// The findings for the record as it stands.
    using Check = std::function<base::Findings()>;

    RecordForm(const models::Format& format, Check check, QWidget* parent = nullptr);

    [[nodiscard]] const models::Format& format() const { return m_format; }
    void setFormat(const models::Format& format) { m_format = format; }

    void addHeading(const QString& text);
    QLabel* addRemark(const QString& text);
    QLineEdit* addText(const std::string& path, const QString& label, std::string& into, const QString& help = {});
    QPlainTextEdit* addNote(const std::string& path, const QString& label, std::string& into);
    AmountField* addAmount(const std::string& path, const QString& label, base::Unit unit, double& into,
                           const QString& help = {});
    AmountField* addAmount(const std::string& path, const QString& label, base::Unit unit, std::optional<double>& into,
                           const QString& help = {});
    AmountField* addWhole(const std::string& path, const QString& label, int& into, const QString& help = {},
                          base::Unit unit = base::Unit::Count);
    AmountField* addWhole(const std::string& path, const QString& label, long long& into, const QString& help = {});
    /// Value and range in one row.
    AmountField* addQuantity(const std::string& path, const QString& label, base::Unit unit, base::Quantity& into,
                             const QString& help = {});
    QCheckBox* addCheck(const std::string& path, const QString& text, bool& into, const QString& help = {});
    /// Choices with their values; `set` is called with the chosen one.
    QComboBox* addChoice(const std::string& path, const QString& label,
                         const std::vector<std::pair<QString, int>>& items, int current, std::function<void(int)> set,
                         const QString& help = {});
    /// An input that writes in its own way.
    void addField(const std::string& path, const QString& label, QWidget* field, const QString& help = {});
    /// Why such an input cannot take what stands in it; empty: it can.
    void setRefusal(std::string_view path, const QString& reason);
    void addProvenance(const std::string& path, base::Provenance& into);
    /// A heading with a button at its end ("Remove").
    QPushButton* addHeadingButton(const QString& heading, const QString& button);
    QPushButton* addButton(const QString& text);

    /// Takes all inputs away: before the record's groups are shown anew.
    void clear();

    /// Puts each finding beside its input; returns those that belong to none of them.
    base::Findings showFindings(const base::Findings& findings);
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] bool hasErrors() const;
    /// Gives the input of that path, or the first below it, the focus.
    bool focusPath(std::string_view path);

signals:
    void changed();

private:
    /// Room above it and the next row are taken; the caller places it.
    [[nodiscard]] QLabel* newHeading(const QString& text);

    struct Input
    {
        std::string path;
        QWidget* field = nullptr;
        QLabel* reason = nullptr;
        AmountField* amount = nullptr; ///< null for other kinds of input
        QString refusal;               ///< of a field that writes in its own way
        QString finding;
        bool error = false;
    };

    Input& addRow(const std::string& path, const QString& label, QWidget* field, const QString& help);
    AmountField* addNumber(const std::string& path, const QString& label, base::Unit unit, std::optional<double> value,
                           bool optional, bool whole, const QString& help,
                           std::function<void(std::optional<double>)> write);
    AmountField* newAmount(const std::string& path, base::Unit unit, std::optional<double> value, bool optional,
                           bool whole, std::function<void(std::optional<double>)> write);
    void showReason(const Input& input);
    [[nodiscard]] Input* inputFor(std::string_view path);

    models::Format m_format;
    Check m_check;
    QGridLayout* m_grid;
    std::vector<Input> m_inputs;
    int m_row = 0;
};

} // namespace evenhost::editors
