// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/formdialog.h"

#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "models/markup.h"
#include "plan/fields.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;

namespace {

constexpr int inputWidth = 320;
constexpr int amountWidth = 160;
constexpr double mostOfScreen = 0.8;

/// As large as the form in it, up to most of the screen: a scroll area of Qt's own is content with 36 letters, however
/// long a language makes the labels.
class FormArea : public QScrollArea
{
public:
    QSize sizeHint() const override
    {
        const QSize form = widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
        return form.boundedTo(screen()->availableSize() * mostOfScreen);
    }
    QSize minimumSizeHint() const override
    {
        const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {width, QScrollArea::minimumSizeHint().height()};
    }
};

} // namespace

FormDialog::FormDialog(const QString& title, const models::Format& format, QWidget* parent)
    : QDialog(parent), m_format(format), m_grid(new QGridLayout), m_ok(nullptr)
{
    setWindowTitle(title);
    m_grid->setHorizontalSpacing(4 * theme::step);
    m_grid->setVerticalSpacing(2 * theme::step);
    m_grid->setColumnStretch(1, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 2 * theme::step);
    column->addLayout(m_grid);
    column->addStretch();
    auto* scroll = new FormArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(5 * theme::step, 2 * theme::step, 5 * theme::step, 4 * theme::step);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
}

void FormDialog::addRow(const QString& label, QWidget* widget, const QString& help)
{
    auto* text = new QLabel(label);
    text->setTextFormat(Qt::PlainText);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    text->setPalette(soft);
    text->setBuddy(widget);
    widget->setAccessibleName(label);
    if (!help.isEmpty()) {
        const QString tip = u"<qt>"_s + models::escaped(help) + u"</qt>"_s;
        text->setToolTip(tip);
        widget->setToolTip(tip);
    }
    m_grid->addWidget(text, m_row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(widget, m_row++, 1);
    text->setMinimumHeight(theme::controlHeight);
}

void FormDialog::addHeading(const QString& text)
{
    auto* head = new QLabel(text);
    head->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, 2 * theme::step);
    m_grid->addWidget(head, m_row++, 0, 1, 2);
}

QLineEdit* FormDialog::addText(const QString& label, const std::string& text, const QString& help)
{
    auto* field = new QLineEdit(models::fromPlan(text));
    field->setMinimumWidth(inputWidth);
    field->setTextMargins(theme::step, 0, theme::step, 0);
    field->setCursorPosition(0); // a long text is read from its start
    addRow(label, field, help);
    return field;
}

QPlainTextEdit* FormDialog::addNote(const QString& label, const std::string& text)
{
    auto* field = new QPlainTextEdit(models::fromPlan(text));
    field->setFixedHeight(18 * theme::step);
    field->setTabChangesFocus(true);
    addRow(label, field, {});
    return field;
}

AmountField* FormDialog::addAmount(const QString& label, base::Unit unit, std::optional<double> value, double minimum,
                                   double maximum, bool optional, const QString& help)
{
    auto* field = new AmountField(unit);
    field->setFormat(m_format);
    field->setOptional(optional);
    field->setValue(value);
    field->setFixedWidth(amountWidth);
    field->setAccept([=, this](std::optional<double> typed) -> QString {
        if (!typed)
            return {};
        const auto problem = plan::checkValue({unit, minimum, maximum, false, false}, {}, *typed);
        return problem ? models::findingText(*problem, m_format) : QString();
    });
    m_amounts.push_back(field);
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* reason = new QLabel;
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->hide();
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, theme::colours(this).bad);
    reason->setPalette(bad);
    column->addWidget(field);
    column->addWidget(reason);
    cell->setFocusProxy(field);
    addRow(label, cell, help);
    field->setAccessibleName(label);
    connect(field, &AmountField::refusedChanged, this, [this, reason](const QString& text) {
        reason->setText(text);
        reason->setVisible(!text.isEmpty());
        updateButtons();
    });
    return field;
}

QComboBox* FormDialog::addChoice(const QString& label, const QString& help)
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // what it offers may change while it is open
    addRow(label, box, help);
    return box;
}

QCheckBox* FormDialog::addCheck(const QString& text, bool checked)
{
    auto* box = new QCheckBox(text);
    box->setChecked(checked);
    m_grid->addWidget(box, m_row++, 1);
    return box;
}

QPushButton* FormDialog::addButton(const QString& label, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    addRow(label, button, {});
    return button;
}

QLabel* FormDialog::addRemark(const QString& text)
{
    auto* remark = new QLabel(text);
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    remark->setPalette(soft);
    m_grid->addWidget(remark, m_row++, 0, 1, 2);
    return remark;
}

void FormDialog::updateButtons()
{
    const bool refused = std::ranges::any_of(m_amounts, [](const AmountField* field) { return field->isRefused(); });
    m_ok->setEnabled(!refused && mayAccept());
}

std::string FormDialog::textOf(const QLineEdit* field)
{
    return field->text().trimmed().toStdString();
}

std::string FormDialog::textOf(const QPlainTextEdit* field)
{
    return field->toPlainText().trimmed().toStdString();
}

} // namespace evenhost::editors
