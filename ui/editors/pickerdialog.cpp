// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/pickerdialog.h"

#include "models/countries.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using models::CatalogueTable;

PickerDialog::PickerDialog(Kind kind, CatalogueTable* table, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_table(table)
    , m_filter(new models::CatalogueFilter(this))
    , m_search(new QLineEdit)
    , m_view(new QTableView)
    , m_count(new QLabel)
    , m_choose(nullptr)
    , m_second(new QHBoxLayout)
    , m_bottom(new QHBoxLayout)
{
    setWindowTitle(title);
    table->setParent(this);
    m_filter->setSourceModel(table);
    m_view->setModel(m_filter);
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setSelectionMode(QTableView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_view->setEditTriggers(QTableView::NoEditTriggers);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setAccessibleName(title);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(theme::step, 0, theme::step, 0);
    m_search->setAccessibleName(tr("Search"));
    m_search->installEventFilter(this);

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    addFilters(top, kind);
    auto* buttons = new QDialogButtonBox;
    m_choose = buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setProperty("primary", true);
    m_choose->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_bottom->addWidget(m_count, 1);
    m_bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(m_second);
    layout->addWidget(m_view, 1);
    layout->addLayout(m_bottom);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        update();
    });
    connect(m_view, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_choose->setEnabled(!currentId().isEmpty()); });
    m_view->horizontalHeader()->setStretchLastSection(true);
    // What is found while the dialog is open comes row by row: the widths follow in steps.
    m_widths.setSingleShot(true);
    m_widths.setInterval(300);
    connect(&m_widths, &QTimer::timeout, this, &PickerDialog::fitColumns);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_widths.isActive())
            m_widths.start();
    });
    fitColumns();
    resize(1256, 640);
    update();
    m_search->setFocus();
}

void PickerDialog::addFilters(QHBoxLayout* layout, Kind kind)
{
    if (kind != Kind::Managed && kind != Kind::Accelerators && (kind == Kind::Models || m_table->columnCount() > 6)) {
        auto* allowed = new QCheckBox(kind == Kind::Models ? tr("licence allows business use") : tr("only what fits"));
        allowed->setObjectName(u"onlyAllowed"_s);
        connect(allowed, &QCheckBox::toggled, this, [this](bool on) {
            m_filter->setOnlyAllowed(on);
            update();
        });
        (kind == Kind::Models ? m_second : layout)->addWidget(allowed);
    }
    if (kind == Kind::Models) {
        auto* size = new QComboBox;
        size->setObjectName(u"largestTotal"_s);
        size->addItem(tr("any size"), 0.0);
        for (const int billions : {10, 40, 130, 300, 800})
            size->addItem(tr("up to %1 B in total").arg(billions), billions * 1e9);
        connect(size, &QComboBox::activated, this, [this, size] {
            m_filter->setLargestTotal(size->currentData().toDouble());
            update();
        });
        layout->addWidget(size);
        auto* active = new QComboBox;
        active->setObjectName(u"largestActive"_s);
        active->addItem(tr("any active"), 0.0);
        for (const int billions : {4, 13, 25, 50})
            active->addItem(tr("up to %1 B active").arg(billions), billions * 1e9);
        connect(active, &QComboBox::activated, this, [this, active] {
            m_filter->setLargestActive(active->currentData().toDouble());
            update();
        });
        layout->addWidget(active);
        addLicences(m_second);
    }
    if (kind == Kind::Models || kind == Kind::Managed) {
        auto* context = new QComboBox;
        context->setObjectName(u"leastContext"_s);
        context->addItem(tr("any context"), 0.0);
        for (const int kilo : {32, 128, 256, 1000})
            context->addItem(tr("context from %1 k").arg(kilo), kilo * 1000.0);
        connect(context, &QComboBox::activated, this, [this, context] {
            m_filter->setLeastContext(context->currentData().toDouble());
            update();
        });
        layout->addWidget(context);
    }
    if (kind == Kind::Hosting || kind == Kind::Managed)
        addCountries(layout);
    auto* own = new QCheckBox(tr("own only"));
    own->setObjectName(u"onlyOwn"_s);
    connect(own, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setOnlyOwn(on);
        update();
    });
    bool any = false;
    for (int row = 0; row < m_table->rowCount(); ++row)
        any = any || m_table->index(row, 0).data(CatalogueTable::OwnRole).toBool();
    own->setVisible(any);
    layout->addWidget(own);
}

void PickerDialog::addLicences(QHBoxLayout* layout)
{
    std::set<QString> names;
    for (int row = 0; row < m_table->rowCount(); ++row)
        names.insert(m_table->index(row, 0).data(CatalogueTable::LicenceRole).toString());
    names.erase(QString());
    auto* box = new QComboBox;
    box->setObjectName(u"licence"_s);
    box->setAccessibleName(tr("Licence"));
    box->setMaximumWidth(60 * theme::step);
    box->addItem(tr("any licence"), QString());
    for (const QString& name : names)
        box->addItem(name, name);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_filter->setLicence(box->currentData().toString());
        update();
    });
    layout->addWidget(box);
}

void PickerDialog::setMachines(Machines machines)
{
    m_machines = std::move(machines);
    m_machine = new QLineEdit;
    m_machine->setPlaceholderText(tr("as in 8 x H200"));
    m_machine->setAccessibleName(tr("Fits on"));
    m_machine->setClearButtonEnabled(true);
    m_machine->setTextMargins(theme::step, 0, theme::step, 0);
    m_machine->setMinimumWidth(45 * theme::step);
    auto* completer = new QCompleter(m_machines.names, m_machine);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_machine->setCompleter(completer);
    m_machineReason = new QLabel;
    m_machineReason->setTextFormat(Qt::PlainText);
    auto* label = new QLabel(tr("Fits on"));
    label->setBuddy(m_machine);
    m_second->insertWidget(0, label);
    m_second->insertWidget(1, m_machine);
    m_second->addWidget(m_machineReason, 1);
    connect(m_machine, &QLineEdit::textChanged, this, &PickerDialog::chooseMachine);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), m_machine, &QLineEdit::setText);
}

void PickerDialog::chooseMachine(const QString& text)
{
    const QString chosen = currentId();
    const bool none = text.trimmed().isEmpty();
    const models::Machine machine = none ? models::Machine{} : m_machines.parse(text);
    m_machineReason->setText(machine.reason);
    m_machine->setProperty("refused", !machine.reason.isEmpty());
    m_machine->setAccessibleDescription(machine.reason);
    m_machine->update();
    if (!none && !machine.accelerator)
        return; // what was found for the last machine stays
    if (none)
        m_table->setFits({}, {});
    else
        m_table->setFits(tr("On %1").arg(models::machineText(machine.count, *machine.accelerator)),
                         m_machines.trial(machine));
    m_filter->setOnlyFitting(!none);
    orderColumns(!none);
    fitColumns();
    setCurrentId(chosen);
    update();
}

void PickerDialog::setEditing(Edit edit, Build build)
{
    m_edit = std::move(edit);
    m_build = std::move(build);
    auto* create = new QPushButton(tr("New …"));
    auto* change = new QPushButton(tr("Edit …"));
    change->setToolTip(tr("Changes a copy that belongs to the plan."));
    for (QPushButton* button : {create, change}) {
        button->setAutoDefault(false);
        m_bottom->insertWidget(m_bottom->count() - 1, button);
    }
    connect(create, &QPushButton::clicked, this, [this] { this->edit({}); });
    connect(change, &QPushButton::clicked, this, [this] { this->edit(currentId()); });
}

void PickerDialog::edit(const QString& id)
{
    const QString made = m_edit(this, id);
    if (made.isEmpty())
        return;
    CatalogueTable* before = m_table;
    m_table = m_build();
    m_table->setParent(this);
    m_filter->setSourceModel(m_table);
    before->deleteLater();
    if (m_machine && !m_machine->text().isEmpty())
        chooseMachine(m_machine->text());
    if (auto* own = findChild<QCheckBox*>(u"onlyOwn"_s))
        own->show();
    fitColumns();
    setCurrentId(made);
    update();
}

void PickerDialog::fitColumns()
{
    m_view->resizeColumnsToContents();
    constexpr int widest = 220;
    for (int column = 0; column < m_filter->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), widest));
}

/// What fits stands beside the sizes it follows from, not behind the last column, where it would have to be scrolled
/// to.
void PickerDialog::orderColumns(bool fitsShown)
{
    constexpr int afterSizes = 4;
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    if (fitsShown)
        header->moveSection(header->count() - 1, afterSizes);
}

void PickerDialog::addCountries(QHBoxLayout* layout)
{
    std::set<QString> countries;
    for (int row = 0; row < m_table->rowCount(); ++row)
        countries.insert(m_table->index(row, 0).data(CatalogueTable::CountryRole).toString());
    countries.erase(QString());
    auto* box = new QComboBox;
    box->setObjectName(u"country"_s);
    box->addItem(tr("anywhere"), QString());
    for (const QString& country : countries)
        box->addItem(models::countryName(country), country);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_filter->setCountry(box->currentData().toString());
        update();
    });
    layout->addWidget(box);
}

void PickerDialog::update()
{
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
    m_choose->setEnabled(!currentId().isEmpty());
    m_count->setText(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_table->rowCount()));
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    m_count->setPalette(soft);
}

void PickerDialog::setCurrentId(const QString& id)
{
    const int row = m_table->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_table->index(row, 0));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QTableView::PositionAtCenter);
}

QString PickerDialog::currentId() const
{
    return m_view->currentIndex().data(CatalogueTable::IdRole).toString();
}

bool PickerDialog::eventFilter(QObject* watched, QEvent* event)
{
    // Up and down walk the list while one goes on typing.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_filter->rowCount() > 0) {
            const int row = std::clamp(m_view->currentIndex().row() + step, 0, m_filter->rowCount() - 1);
            m_view->setCurrentIndex(m_filter->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace evenhost::editors
