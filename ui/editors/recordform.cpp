// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/recordform.h"

#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "plan/fields.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

namespace evenhost::editors {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 170;
constexpr int amountWidth = 190;
constexpr int rangeWidth = 110;
constexpr int textWidth = 300;
constexpr double anyAmount = 1e18;

/// What only the typed value is to blame for: it is not taken. All else is said and waits to be mended elsewhere.
bool isOfTheValueAlone(const base::Finding& finding)
{
    constexpr std::array<std::string_view, 4> codes{"negative", "out_of_range", "not_whole", "not_a_number"};
    return std::ranges::find(codes, finding.code) != codes.end();
}

bool isAtOrBelow(std::string_view path, std::string_view above)
{
    return path == above || (path.starts_with(above) && (path[above.size()] == '.' || path[above.size()] == '['));
}

void tint(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

RecordForm::RecordForm(const models::Format& format, Check check, QWidget* parent)
    : QWidget(parent), m_format(format), m_check(std::move(check)), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(4 * theme::step);
    m_grid->setVerticalSpacing(2 * theme::step);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 4 * theme::step);
    column->addLayout(m_grid);
    column->addStretch();
}

RecordForm::Input& RecordForm::addRow(const std::string& path, const QString& label, QWidget* field,
                                      const QString& help)
{
    auto* text = new QLabel(label);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setBuddy(field);
    text->setMinimumHeight(theme::controlHeight);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setContentsMargins(0, (theme::controlHeight - text->fontMetrics().height()) / 2, 0, 0);
    tint(text, theme::colours(this).softInk);
    auto* reason = new QLabel;
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->hide();
    auto* cell = new QVBoxLayout;
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(0);
    cell->addWidget(field);
    cell->addWidget(reason);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (!help.isEmpty()) {
        const QString tip = u"<qt>"_s + help.toHtmlEscaped() + u"</qt>"_s;
        text->setToolTip(tip);
        field->setToolTip(tip);
    }
    m_grid->addWidget(text, m_row, 0);
    m_grid->addLayout(cell, m_row++, 1);
    return m_inputs.emplace_back(Input{path, field, reason, nullptr, {}, {}, false});
}

QLabel* RecordForm::newHeading(const QString& text)
{
    auto* head = new QLabel(text);
    head->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, 2 * theme::step);
    return head;
}

void RecordForm::addHeading(const QString& text)
{
    QLabel* head = newHeading(text);
    m_grid->addWidget(head, m_row++, 0, 1, 2);
}

QPushButton* RecordForm::addHeadingButton(const QString& heading, const QString& button)
{
    auto* line = new QHBoxLayout;
    line->addWidget(newHeading(heading), 1);
    auto* remove = new QPushButton(button);
    remove->setProperty("link", true);
    remove->setAutoDefault(false);
    remove->setAccessibleName(button + u": "_s + heading);
    line->addWidget(remove);
    m_grid->addLayout(line, m_row++, 0, 1, 2);
    return remove;
}

QPushButton* RecordForm::addButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("link", true);
    button->setAutoDefault(false);
    m_grid->addWidget(button, m_row++, 0, 1, 2, Qt::AlignLeft);
    return button;
}

QLabel* RecordForm::addRemark(const QString& text)
{
    auto* remark = new QLabel(text);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    tint(remark, theme::colours(this).softInk);
    m_grid->addWidget(remark, m_row++, 0, 1, 2);
    return remark;
}

QLineEdit* RecordForm::addText(const std::string& path, const QString& label, std::string& into, const QString& help)
{
    auto* field = new QLineEdit(models::fromPlan(into));
    field->setMinimumWidth(textWidth);
    field->setTextMargins(theme::step, 0, theme::step, 0);
    field->setCursorPosition(0); // a long text is read from its start
    addRow(path, label, field, help);
    connect(field, &QLineEdit::textChanged, this, [this, &into](const QString& text) {
        into = text.trimmed().toStdString();
        emit changed();
    });
    return field;
}

QPlainTextEdit* RecordForm::addNote(const std::string& path, const QString& label, std::string& into)
{
    auto* field = new QPlainTextEdit(models::fromPlan(into));
    field->setFixedHeight(16 * theme::step);
    field->setTabChangesFocus(true);
    addRow(path, label, field, {});
    connect(field, &QPlainTextEdit::textChanged, this, [this, field, &into] {
        into = field->toPlainText().trimmed().toStdString();
        emit changed();
    });
    return field;
}

AmountField* RecordForm::newAmount(const std::string& path, base::Unit unit, std::optional<double> value, bool optional,
                                   bool whole, std::function<void(std::optional<double>)> write)
{
    auto* field = new AmountField(unit);
    field->setFormat(m_format);
    field->setOptional(optional);
    field->setValue(value);
    field->setFixedWidth(amountWidth);
    field->setAccept([=, this, last = std::make_shared<std::optional<double>>(value),
                      write = std::move(write)](std::optional<double> typed) -> QString {
        if (typed) {
            const plan::PathInfo info{unit, -anyAmount, anyAmount, whole, false};
            if (const auto problem = plan::checkValue(info, path, *typed))
                return models::findingText(*problem, m_format);
        }
        write(typed);
        const base::Findings findings = m_check();
        for (const base::Finding& finding : findings) {
            if (isAtOrBelow(finding.path, path) && isOfTheValueAlone(finding)) {
                write(*last);
                return models::findingText(finding, m_format);
            }
        }
        *last = typed;
        emit changed();
        return {};
    });
    return field;
}

AmountField* RecordForm::addNumber(const std::string& path, const QString& label, base::Unit unit,
                                   std::optional<double> value, bool optional, bool whole, const QString& help,
                                   std::function<void(std::optional<double>)> write)
{
    AmountField* field = newAmount(path, unit, value, optional, whole, std::move(write));
    addRow(path, label, field, help).amount = field;
    const std::size_t index = m_inputs.size() - 1;
    connect(field, &AmountField::refusedChanged, this, [this, index] {
        if (index >= m_inputs.size())
            return; // on its way out, see clear()
        showReason(m_inputs[index]);
        emit changed();
    });
    return field;
}

AmountField* RecordForm::addAmount(const std::string& path, const QString& label, base::Unit unit, double& into,
                                   const QString& help)
{
    return addNumber(path, label, unit, into, false, false, help,
                     [&into](std::optional<double> value) { into = value.value_or(0.0); });
}

AmountField* RecordForm::addAmount(const std::string& path, const QString& label, base::Unit unit,
                                   std::optional<double>& into, const QString& help)
{
    AmountField* field =
        addNumber(path, label, unit, into, true, false, help, [&into](std::optional<double> value) { into = value; });
    field->setPlaceholderText(tr("not published"));
    return field;
}

AmountField* RecordForm::addWhole(const std::string& path, const QString& label, int& into, const QString& help,
                                  base::Unit unit)
{
    static constexpr double largest = 2e9;
    return addNumber(path, label, unit, into, false, true, help, [&into](std::optional<double> value) {
        into = static_cast<int>(std::clamp(value.value_or(0.0), -largest, largest));
    });
}

AmountField* RecordForm::addWhole(const std::string& path, const QString& label, long long& into, const QString& help)
{
    static constexpr double largest = 9e15;
    return addNumber(path, label, base::Unit::Count, static_cast<double>(into), false, true, help,
                     [&into](std::optional<double> value) {
                         into = static_cast<long long>(std::clamp(value.value_or(0.0), -largest, largest));
                     });
}

AmountField* RecordForm::addQuantity(const std::string& path, const QString& label, base::Unit unit,
                                     base::Quantity& into, const QString& help)
{
    AmountField* value = newAmount(path, unit, into.value, false, false,
                                   [&into](std::optional<double> typed) { into.value = typed.value_or(0.0); });
    AmountField* low = newAmount(path + ".low", unit, into.low, true, false,
                                 [&into](std::optional<double> typed) { into.low = typed; });
    AmountField* high = newAmount(path + ".high", unit, into.high, true, false,
                                  [&into](std::optional<double> typed) { into.high = typed; });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(value);
    for (AmountField* end : {low, high}) {
        auto* between = new QLabel(end == low ? tr("from", "range") : tr("to", "range"));
        tint(between, theme::colours(this).softInk);
        end->setSuffix({});
        end->setFixedWidth(rangeWidth);
        layout->addWidget(between);
        layout->addWidget(end);
    }
    layout->addStretch();
    row->setFocusProxy(value);
    value->setAccessibleName(label);
    low->setAccessibleName(tr("%1, lowest").arg(label));
    high->setAccessibleName(tr("%1, highest").arg(label));
    addRow(path, label, row, help).amount = value;
    const std::size_t index = m_inputs.size() - 1;
    for (AmountField* field : {value, low, high}) {
        connect(field, &AmountField::refusedChanged, this, [this, index, field] {
            if (index >= m_inputs.size())
                return;
            if (field->isRefused())
                m_inputs[index].amount = field;
            showReason(m_inputs[index]);
            emit changed();
        });
    }
    return value;
}

QCheckBox* RecordForm::addCheck(const std::string& path, const QString& text, bool& into, const QString& help)
{
    auto* box = new QCheckBox(text);
    box->setChecked(into);
    box->setAccessibleName(text);
    addRow(path, QString(), box, help);
    connect(box, &QCheckBox::toggled, this, [this, &into](bool on) {
        into = on;
        emit changed();
    });
    return box;
}

QComboBox* RecordForm::addChoice(const std::string& path, const QString& label,
                                 const std::vector<std::pair<QString, int>>& items, int current,
                                 std::function<void(int)> set, const QString& help)
{
    auto* box = new QComboBox;
    for (const auto& [text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    addRow(path, label, box, help);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, set = std::move(set)] {
        set(box->currentData().toInt());
        emit changed();
    });
    return box;
}

void RecordForm::addField(const std::string& path, const QString& label, QWidget* field, const QString& help)
{
    addRow(path, label, field, help);
}

void RecordForm::setRefusal(std::string_view path, const QString& reason)
{
    if (Input* input = inputFor(path)) {
        input->refusal = reason;
        showReason(*input);
        input->field->setProperty("refused", !reason.isEmpty());
        input->field->update();
    }
}

void RecordForm::addProvenance(const std::string& path, base::Provenance& into)
{
    using base::Confidence;
    addText(path + ".source", tr("Source"), into.source,
            tr("Who says so: an address, a price list, a document, a quote."));
    QLineEdit* date = addText(path + ".date", tr("Date of the source"), into.date, tr("As in 2026-11-21."));
    date->setMinimumWidth(0);
    date->setMaximumWidth(amountWidth);
    std::vector<std::pair<QString, int>> items;
    for (const Confidence confidence : {Confidence::Measured, Confidence::Published, Confidence::Reported,
                                        Confidence::Estimated, Confidence::Unverified})
        items.emplace_back(models::confidenceLabel(confidence), static_cast<int>(confidence));
    addChoice(path + ".confidence", tr("How sure"), items, static_cast<int>(into.confidence),
              [&into](int chosen) { into.confidence = static_cast<Confidence>(chosen); });
    addText(path + ".note", tr("Note on the source"), into.note);
}

void RecordForm::clear()
{
    m_inputs.clear();
    const auto forget = [](auto&& self, QLayout* layout) -> void {
        while (QLayoutItem* item = layout->takeAt(0)) {
            if (QWidget* widget = item->widget()) {
                widget->hide();
                widget->deleteLater(); // one of them may be the button that asked for this
            } else if (QLayout* inner = item->layout()) {
                self(self, inner);
            }
            delete item;
        }
    };
    forget(forget, m_grid);
    for (int row = 0; row < m_row; ++row)
        m_grid->setRowMinimumHeight(row, 0);
    m_row = 0;
}

void RecordForm::showReason(const Input& input)
{
    const bool amount = input.amount && input.amount->isRefused();
    const bool refused = amount || !input.refusal.isEmpty();
    const QString text = amount ? input.amount->reason() : refused ? input.refusal : input.finding;
    const theme::Colours& c = theme::colours(this);
    tint(input.reason, refused || input.error ? c.bad : c.hybrid);
    input.reason->setText(text);
    input.reason->setVisible(!text.isEmpty());
    input.field->setAccessibleDescription(text);
}

RecordForm::Input* RecordForm::inputFor(std::string_view path)
{
    Input* best = nullptr;
    for (Input& input : m_inputs) {
        const bool above = isAtOrBelow(path, input.path);
        if (above && (!best || input.path.size() > best->path.size()))
            best = &input;
    }
    if (best || path.empty())
        return best;
    const auto below =
        std::ranges::find_if(m_inputs, [&](const Input& input) { return isAtOrBelow(input.path, path); });
    return below == m_inputs.end() ? nullptr : &*below;
}

base::Findings RecordForm::showFindings(const base::Findings& findings)
{
    base::Findings others;
    for (Input& input : m_inputs) {
        input.finding.clear();
        input.error = false;
    }
    for (const base::Finding& finding : findings) {
        std::string path = finding.path;
        // "missing" is said of the mapping the key should stand in.
        if (finding.code == "missing_key" && !finding.arguments.empty()) {
            if (const auto* key = std::get_if<std::string>(&finding.arguments.front()))
                path += (path.empty() ? "" : ".") + *key;
        }
        Input* input = inputFor(path);
        if (!input) {
            others.push_back(finding);
        } else if (input->finding.isEmpty()) {
            input->error = finding.severity == base::Severity::Error;
            input->finding = models::findingText(finding, m_format);
        }
    }
    for (const Input& input : m_inputs)
        showReason(input);
    return others;
}

bool RecordForm::isRefused() const
{
    return std::ranges::any_of(m_inputs, [](const Input& input) {
        return (input.amount && input.amount->isRefused()) || !input.refusal.isEmpty();
    });
}

bool RecordForm::hasErrors() const
{
    return isRefused() || std::ranges::any_of(m_inputs, &Input::error);
}

bool RecordForm::focusPath(std::string_view path)
{
    const Input* input = inputFor(path);
    if (!input)
        return false;
    input->field->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace evenhost::editors
