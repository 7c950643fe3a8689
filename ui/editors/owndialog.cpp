// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/owndialog.h"

#include "models/fieldtext.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using session::CardKind;

namespace {

namespace owncolumn {
enum Index { Kind, Name, Facts, Source, UsedBy, Count };
}
constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

QPushButton* plainButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

OwnDialog::OwnDialog(session::PlanSession* session, session::FormatSource* formats, Actions actions, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_formats(formats)
    , m_actions(std::move(actions))
    , m_table(new QTableWidget(0, owncolumn::Count))
    , m_empty(new QLabel(tr("This plan has no cards or offers of its own. Make one, or change one of the catalogue’s: "
                            "the changed copy is kept in the plan’s file.")))
    , m_edit(plainButton(tr("Edit …")))
    , m_remove(plainButton(tr("Remove")))
{
    setWindowTitle(tr("Own cards and offers"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Name"), tr("Facts"), tr("Source"), tr("Used by")});
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(windowTitle());
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);

    auto* create = plainButton(tr("New"));
    create->setObjectName(u"newOwn"_s);
    auto* menu = new QMenu(create);
    menu->addAction(tr("Managed offer …"), this, [this] { add(CardKind::Managed); });
    menu->addAction(tr("Hosting offer …"), this, [this] { add(CardKind::Hosting); });
    menu->addAction(tr("Model card …"), this, [this] { add(CardKind::Model); });
    menu->addAction(tr("Accelerator …"), this, [this] { add(CardKind::Accelerator); });
    create->setMenu(menu);
    auto* close = plainButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    if (m_actions.import) {
        auto* import = plainButton(tr("Import …"));
        connect(import, &QPushButton::clicked, this, [this] { m_actions.import(this); });
        buttons->addWidget(import);
    }
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_edit, &QPushButton::clicked, this, &OwnDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &OwnDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &OwnDialog::edit);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OwnDialog::updateButtons);
    m_table->installEventFilter(this);
    connect(m_session, &session::PlanSession::planChanged, this, &OwnDialog::refresh);
    refresh();
    resize(920, 440);
}

void OwnDialog::refresh()
{
    const plan::Plan& plan = m_session->plan();
    const auto& catalogue = *m_session->catalogue();
    const models::Format& format = m_formats->format();
    const int current = m_table->currentRow();
    m_table->setRowCount(0);
    const auto addRow = [&](CardKind kind, const std::string& id, const QStringList& texts) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString used = session::useLabels(plan, catalogue, kind, id).join(u", "_s);
        for (int column = 0; column < owncolumn::Count; ++column) {
            auto* item = new QTableWidgetItem(column == owncolumn::UsedBy ? used : texts.value(column));
            item->setData(kindRole, static_cast<int>(kind));
            item->setData(idRole, models::fromPlan(id));
            m_table->setItem(row, column, item);
        }
    };
    const auto source = [&](const base::Provenance& provenance) {
        const QString date = format.date(models::fromPlan(provenance.date));
        const QString text = models::fromPlan(provenance.source);
        const QString between = text.isEmpty() || date.isEmpty() ? QString() : u", "_s;
        return QString(text + between + date);
    };
    for (const catalogue::ManagedOffer& offer : plan.own.managed)
        addRow(CardKind::Managed, offer.id,
               {tr("managed offer"), models::fromPlan(offer.model),
                tr("%1 in, %2 out")
                    .arg(format.foreignMoney(offer.prices.input, offer.currency),
                         format.foreignMoney(offer.prices.output, offer.currency)),
                source(offer.provenance)});
    for (const catalogue::HostingOffer& offer : plan.own.hosting) {
        const bool owned = offer.billing == catalogue::Billing::Owned && offer.ownership;
        const base::Quantity& price = owned ? offer.ownership->serverPrice : offer.pricePerNodeHour;
        const QString money = format.foreignMoney(price.value, offer.currency);
        addRow(CardKind::Hosting, offer.id,
               {tr("hosting offer"), models::hostingLabel(offer, catalogue),
                owned ? tr("%1 a node").arg(money) : tr("%1 a node and hour").arg(money), source(price.provenance)});
    }
    for (const catalogue::ModelCard& card : plan.own.models)
        addRow(CardKind::Model, card.id,
               {tr("model card"), models::fromPlan(card.name),
                tr("%1 in total, %2 active")
                    .arg(format.parameters(card.parameters.total), format.parameters(card.parameters.active)),
                source(card.provenance)});
    for (const catalogue::Accelerator& accelerator : plan.own.accelerators)
        addRow(CardKind::Accelerator, accelerator.id,
               {tr("accelerator"), models::fromPlan(accelerator.name),
                tr("%1, %2").arg(format.amount(accelerator.memoryGbMarketed, base::Unit::Gigabytes),
                                 format.amount(accelerator.bandwidthGbPerSecond, base::Unit::GigabytesPerSecond)),
                source(accelerator.provenance)});
    m_table->resizeColumnsToContents();
    constexpr int widest = 280;
    for (int column = 0; column < owncolumn::Count; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 4 * theme::step, widest));
    m_empty->setVisible(m_table->rowCount() == 0);
    m_table->setVisible(m_table->rowCount() > 0);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), 0);
    updateButtons();
}

void OwnDialog::updateButtons()
{
    const bool any = m_table->currentRow() >= 0;
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

void OwnDialog::select(CardKind kind, const QString& id)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem* item = m_table->item(row, 0);
        if (item->data(kindRole).toInt() == static_cast<int>(kind) && item->data(idRole).toString() == id)
            m_table->setCurrentCell(row, 0);
    }
}

void OwnDialog::edit()
{
    if (const QTableWidgetItem* item = m_table->item(m_table->currentRow(), 0)) {
        const auto kind = static_cast<CardKind>(item->data(kindRole).toInt());
        const QString id = m_actions.edit(this, kind, item->data(idRole).toString());
        select(kind, id);
    }
}

void OwnDialog::remove()
{
    if (const QTableWidgetItem* item = m_table->item(m_table->currentRow(), 0))
        m_actions.remove(this, static_cast<CardKind>(item->data(kindRole).toInt()), item->data(idRole).toString());
}

bool OwnDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            edit();
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void OwnDialog::add(CardKind kind)
{
    select(kind, m_actions.edit(this, kind, {}));
}

} // namespace evenhost::editors
