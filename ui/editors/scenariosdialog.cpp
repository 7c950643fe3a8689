// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/scenariosdialog.h"

#include "models/amountparser.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "plan/fields.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;

namespace {

enum OverrideColumn { FieldColumn, PlanColumn, ScenarioColumn, RemoveColumn };

} // namespace

ScenariosDialog::ScenariosDialog(const session::PlanSession* session, const session::FormatSource* formats,
                                 QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_formats(formats)
    , m_scenarios(session->plan().scenarios)
    , m_list(new QListWidget)
    , m_copy(new QPushButton(tr("Duplicate")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_details(new QWidget)
    , m_name(new QLineEdit)
    , m_problem(new QLabel)
    , m_note(new QPlainTextEdit)
    , m_overrides(new QTableWidget)
    , m_field(new QComboBox)
    , m_add(new QPushButton(tr("Add")))
    , m_ok(nullptr)
{
    setWindowTitle(tr("Scenarios"));
    auto* addNew = new QPushButton(tr("New"));
    addNew->setObjectName(u"scenarioNew"_s);
    for (QPushButton* button : {addNew, m_copy, m_remove, m_add})
        button->setAutoDefault(false);
    auto* left = new QVBoxLayout;
    auto* listButtons = new QHBoxLayout;
    listButtons->addWidget(addNew);
    listButtons->addWidget(m_copy);
    listButtons->addWidget(m_remove);
    m_list->setAccessibleName(windowTitle());
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);

    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setTextMargins(theme::step, 0, theme::step, 0);
    m_note->setPlaceholderText(tr("What this scenario stands for"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(14 * theme::step);
    m_note->setTabChangesFocus(true);
    m_overrides->setColumnCount(4);
    m_overrides->setHorizontalHeaderLabels({tr("Changed"), tr("The plan says"), tr("Here"), QString()});
    m_overrides->verticalHeader()->hide();
    m_overrides->setShowGrid(false);
    m_overrides->setFrameShape(QFrame::NoFrame);
    m_overrides->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::Stretch);
    m_overrides->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_overrides->horizontalHeader()->setHighlightSections(false);
    for (const int amounts : {PlanColumn, ScenarioColumn})
        m_overrides->horizontalHeaderItem(amounts)->setTextAlignment(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    for (const plan::Field& field : plan::fields())
        m_field->addItem(groupLabelled(field), models::fromPlan(plan::pathOf(field)));
    for (const auto& [currency, rate] : session->plan().exchangeRates)
        m_field->addItem(models::currencyLabel(currency), models::fromPlan("exchange_rates." + currency));
    m_field->setAccessibleName(tr("Assumption to change"));
    auto* addRow = new QHBoxLayout;
    addRow->addWidget(m_field, 1);
    addRow->addWidget(m_add);
    auto* right = new QVBoxLayout(m_details);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_name);
    right->addWidget(m_note);
    right->addWidget(m_overrides, 1);
    right->addLayout(addRow);

    auto* buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    m_ok->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(4 * theme::step);
    columns->addLayout(left, 1);
    columns->addWidget(m_details, 3);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
    resize(860, 520);

    connect(addNew, &QPushButton::clicked, this, [this] { addScenario(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { addScenario(true); });
    connect(m_remove, &QPushButton::clicked, this, &ScenariosDialog::removeScenario);
    connect(m_add, &QPushButton::clicked, this, &ScenariosDialog::addOverride);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScenariosDialog::showCurrent);
    connect(m_name, &QLineEdit::textEdited, this, &ScenariosDialog::takeName);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (plan::Scenario* scenario = current())
            scenario->note = m_note->toPlainText().toStdString();
    });
    connect(m_overrides, &QTableWidget::cellChanged, this, &ScenariosDialog::takeValue);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const plan::Scenario& scenario : m_scenarios)
        m_list->addItem(models::fromPlan(scenario.name));
    const auto chosen = std::ranges::find(m_scenarios, session->scenario().toStdString(), &plan::Scenario::name);
    m_list->setCurrentRow(chosen == m_scenarios.end() ? (m_scenarios.empty() ? -1 : 0)
                                                      : static_cast<int>(chosen - m_scenarios.begin()));
    showCurrent();
}

QString ScenariosDialog::groupLabelled(const plan::Field& field) const
{
    return models::groupLabel(field.group) + u": "_s + models::fieldLabel(plan::pathOf(field));
}

plan::Scenario* ScenariosDialog::current()
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_scenarios.at(static_cast<std::size_t>(row));
}

std::string ScenariosDialog::freeName(const QString& wanted) const
{
    QString name = wanted;
    for (int number = 2; std::ranges::any_of(m_scenarios, [&](const auto& s) { return s.name == name.toStdString(); });
         ++number)
        name = wanted + u" %1"_s.arg(number);
    return name.toStdString();
}

void ScenariosDialog::addScenario(bool copyCurrent)
{
    plan::Scenario scenario;
    if (const plan::Scenario* from = copyCurrent ? current() : nullptr)
        scenario = *from;
    scenario.name = freeName(scenario.name.empty() ? tr("New scenario") : models::fromPlan(scenario.name));
    m_scenarios.push_back(scenario);
    m_list->addItem(models::fromPlan(scenario.name));
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void ScenariosDialog::removeScenario()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_scenarios.erase(m_scenarios.begin() + row);
    const QSignalBlocker quiet(m_list);
    delete m_list->takeItem(row);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showCurrent();
}

void ScenariosDialog::takeName()
{
    plan::Scenario* scenario = current();
    if (!scenario)
        return;
    const std::string name = m_name->text().trimmed().toStdString();
    const bool taken =
        std::ranges::any_of(m_scenarios, [&](const auto& other) { return &other != scenario && other.name == name; });
    setProblem(name.empty() ? tr("A scenario needs a name.")
               : taken      ? tr("Another scenario has this name.")
                            : QString());
    m_name->setProperty("refused", name.empty() || taken);
    m_name->update();
    if (name.empty() || taken)
        return;
    scenario->name = name;
    m_list->currentItem()->setText(models::fromPlan(name));
}

void ScenariosDialog::setProblem(const QString& text)
{
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, theme::colours(this).bad);
    m_problem->setPalette(bad);
    m_problem->setText(text);
    m_ok->setEnabled(text.isEmpty());
}

QString ScenariosDialog::valueText(const std::string& path, const std::variant<double, std::string>& value) const
{
    return models::pathValue(m_session->plan(), *m_session->catalogue(), path, value, m_formats->format());
}

void ScenariosDialog::showCurrent()
{
    const plan::Scenario* scenario = current();
    m_details->setEnabled(scenario);
    m_copy->setEnabled(scenario);
    m_remove->setEnabled(scenario);
    const QSignalBlocker quietNote(m_note);
    const QSignalBlocker quietTable(m_overrides);
    m_name->setText(scenario ? models::fromPlan(scenario->name) : QString());
    m_note->setPlainText(scenario ? models::fromPlan(scenario->note) : QString());
    m_overrides->setRowCount(scenario ? static_cast<int>(scenario->overrides.size()) : 0);
    setProblem({});
    for (int row = 0; row < m_overrides->rowCount(); ++row) {
        const plan::Override& change = scenario->overrides.at(static_cast<std::size_t>(row));
        const auto own = plan::valueAt(m_session->plan(), change.path);
        auto* field = new QTableWidgetItem(models::pathLabel(m_session->plan(), *m_session->catalogue(), change.path));
        auto* before = new QTableWidgetItem(own ? valueText(change.path, *own) : u"–"_s);
        auto* here = new QTableWidgetItem(valueText(change.path, change.value));
        field->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        before->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        before->setTextAlignment(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        here->setTextAlignment(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        m_overrides->setItem(row, FieldColumn, field);
        m_overrides->setItem(row, PlanColumn, before);
        m_overrides->setItem(row, ScenarioColumn, here);
        auto* remove = new QPushButton(tr("Remove"));
        remove->setProperty("quiet", true);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this, path = change.path] { removeOverride(path); });
        m_overrides->setCellWidget(row, RemoveColumn, remove);
    }
    m_overrides->resizeColumnToContents(PlanColumn);
    m_overrides->resizeColumnToContents(ScenarioColumn);
}

void ScenariosDialog::addOverride()
{
    plan::Scenario* scenario = current();
    const std::string path = m_field->currentData().toString().toStdString();
    if (!scenario || std::ranges::any_of(scenario->overrides, [&](const auto& o) { return o.path == path; }))
        return;
    const auto own = plan::valueAt(m_session->plan(), path);
    scenario->overrides.push_back({path, own.value_or(1.0)});
    showCurrent();
    const int row = m_overrides->rowCount() - 1;
    m_overrides->setCurrentCell(row, ScenarioColumn);
    m_overrides->editItem(m_overrides->item(row, ScenarioColumn));
}

void ScenariosDialog::removeOverride(const std::string& path)
{
    if (plan::Scenario* scenario = current())
        std::erase_if(scenario->overrides, [&](const plan::Override& change) { return change.path == path; });
    // The button that was pressed is about to go with its row.
    QMetaObject::invokeMethod(this, &ScenariosDialog::showCurrent, Qt::QueuedConnection);
}

void ScenariosDialog::takeValue(int row, int column)
{
    plan::Scenario* scenario = current();
    if (!scenario || column != ScenarioColumn)
        return;
    plan::Override& change = scenario->overrides.at(static_cast<std::size_t>(row));
    const QString text = m_overrides->item(row, column)->text();
    if (std::holds_alternative<std::string>(change.value)) {
        change.value = text.trimmed().toStdString();
        return;
    }
    const auto info = plan::pathInfo(m_session->plan(), change.path);
    const auto parsed = models::parseAmount(text, info ? info->unit : base::Unit::None, m_formats->format());
    QString reason = parsed.reason;
    if (parsed.value && info) {
        if (const auto problem = plan::checkValue(*info, change.path, *parsed.value))
            reason = models::findingText(*problem, m_formats->format());
    }
    setProblem(reason);
    if (!reason.isEmpty())
        return;
    change.value = *parsed.value;
    const QSignalBlocker quiet(m_overrides);
    m_overrides->item(row, column)->setText(valueText(change.path, change.value));
}

} // namespace evenhost::editors
