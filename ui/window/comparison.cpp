// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparison.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(evenhost::window::Comparison)
};

/// Cells as far from their edge as the heads are.
class PaddedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * theme::step, theme::step);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inner(option);
        inner.rect.adjust(theme::step, 0, -theme::step, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        // The theme marks a selection by a tint, on which the text keeps its colour.
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    }
};

constexpr int rowsShown = 500; // nobody reads more, and a table of everything takes its time

QTableWidget* newTable()
{
    auto* table = new QTableWidget;
    table->setColumnCount(3);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new PaddedDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void fill(QTableWidget* table, const Comparison& comparison)
{
    table->setHorizontalHeaderLabels({ComparisonWords::tr("Field"), comparison.beforeHead, comparison.afterHead});
    const auto count = static_cast<int>(comparison.rows.size());
    const int shown = std::min(count, rowsShown);
    table->setRowCount(shown + (count > shown ? 1 : 0));
    for (int row = 0; row < shown; ++row) {
        const models::DifferenceRow& difference = comparison.rows[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(difference.field));
        table->setItem(row, 1, new QTableWidgetItem(difference.before));
        table->setItem(row, 2, new QTableWidgetItem(difference.after));
    }
    if (count > shown)
        table->setItem(shown, 0, new QTableWidgetItem(ComparisonWords::tr("… and %n more", nullptr, count - shown)));
    table->setAccessibleName(ComparisonWords::tr("Differences"));
}

QLabel* newLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* newHeading(const QString& text)
{
    QLabel* label = newLabel(text);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    return label;
}

QVBoxLayout* newColumn(QDialog* dialog)
{
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 4 * theme::step);
    column->setSpacing(3 * theme::step);
    return column;
}

} // namespace

ComparisonDialog::ComparisonDialog(const Comparison& comparison, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("What differs"));
    resize(820, 480);
    QVBoxLayout* column = newColumn(this);
    column->addWidget(newHeading(comparison.title));
    QTableWidget* table = newTable();
    table->setObjectName(u"differences"_s);
    fill(table, comparison);
    column->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

RecoveryDialog::RecoveryDialog(std::vector<Recoverable> offers, QWidget* parent)
    : QDialog(parent)
    , m_offers(std::move(offers))
    , m_decisions(m_offers.size(), Recovery::Later)
    , m_list(new QListWidget)
    , m_details(newLabel({}))
    , m_changes(newTable())
    , m_recover(nullptr)
{
    setWindowTitle(tr("Recover unsaved edits"));
    resize(900, 520);
    m_list->setObjectName(u"recoveryList"_s);
    m_list->setAccessibleName(tr("Plans with unsaved edits"));
    m_list->setMaximumWidth(260);
    m_changes->setObjectName(u"differences"_s);
    for (const Recoverable& offer : m_offers)
        m_list->addItem(offer.title + u'\n' + offer.details.section(u'\n', 0, 0).section(u'/', -1));
    m_list->setItemDelegate(new PaddedDelegate(m_list));
    QVBoxLayout* column = newColumn(this);
    column->addWidget(newHeading(tr("The program ended before these edits were saved.")));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(3 * theme::step);
    auto* right = new QVBoxLayout;
    right->addWidget(m_details);
    right->addWidget(m_changes, 1);
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    m_list->setVisible(m_offers.size() > 1);
    column->addLayout(middle, 1);
    auto* buttons = new QDialogButtonBox;
    const auto add = [&](const QString& text, QDialogButtonBox::ButtonRole role, const QString& name, Recovery choice) {
        QPushButton* button = buttons->addButton(text, role);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, choice] { decide(choice); });
        return button;
    };
    QPushButton* recover = add(tr("&Recover"), QDialogButtonBox::ActionRole, u"recoveryRecover"_s, Recovery::Recover);
    recover->setProperty("primary", true);
    recover->setDefault(true);
    m_recover = recover;
    add(tr("&Discard"), QDialogButtonBox::DestructiveRole, u"recoveryDiscard"_s, Recovery::Discard);
    add(tr("Decide &later"), QDialogButtonBox::RejectRole, u"recoveryLater"_s, Recovery::Later);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    m_list->setCurrentRow(0);
    recover->setFocus();
}

void RecoveryDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Recoverable& offer = m_offers[static_cast<std::size_t>(row)];
    m_details->setText(offer.title + u'\n' + offer.details);
    fill(m_changes, offer.changes);
    m_changes->setVisible(offer.readable);
    m_recover->setEnabled(offer.readable);
}

void RecoveryDialog::decide(Recovery recovery)
{
    const int row = m_list->currentRow();
    m_decisions[static_cast<std::size_t>(row)] = recovery;
    QListWidgetItem* item = m_list->item(row);
    item->setFlags(Qt::NoItemFlags);
    for (int step = 1; step < m_list->count(); ++step) {
        const int next = (row + step) % m_list->count();
        if (m_list->item(next)->flags() != Qt::NoItemFlags) {
            m_list->setCurrentRow(next);
            return;
        }
    }
    accept();
}

} // namespace evenhost::window
