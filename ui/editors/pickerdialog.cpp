// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/pickerdialog.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
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
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        update();
    });
    connect(m_view, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_choose->setEnabled(!currentId().isEmpty()); });
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setStretchLastSection(true);
    resize(980, 600);
    update();
    m_search->setFocus();
}

void PickerDialog::addFilters(QHBoxLayout* layout, Kind kind)
{
    if (kind != Kind::Managed && (kind == Kind::Models || m_table->columnCount() > 6)) {
        auto* allowed = new QCheckBox(kind == Kind::Models ? tr("licence allows business use") : tr("only what fits"));
        allowed->setObjectName(u"onlyAllowed"_s);
        connect(allowed, &QCheckBox::toggled, this, [this](bool on) {
            m_filter->setOnlyAllowed(on);
            update();
        });
        layout->addWidget(allowed);
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
    }
    if (kind != Kind::Hosting) {
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
    if (kind != Kind::Models)
        addCountries(layout);
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
    for (const QString& country : countries) {
        const QLocale::Territory territory = QLocale::codeToTerritory(country);
        box->addItem(territory == QLocale::AnyTerritory ? country : QLocale::territoryToString(territory), country);
    }
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
