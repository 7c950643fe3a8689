// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/importdialog.h"

#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using session::ImportRow;

namespace {

namespace foundcolumn {
enum Index { What, Name, Id, Effect, Facts, Count };
}

/// lupdate does not see yet which namespace the dialog is of.
QString translated(const char* text)
{
    return QCoreApplication::translate("evenhost::editors::ImportDialog", text);
}

QString kindText(ImportRow::Kind kind)
{
    switch (kind) {
    case ImportRow::Kind::Model:
        return translated(QT_TRANSLATE_NOOP("evenhost::editors::ImportDialog", "model card"));
    case ImportRow::Kind::Accelerator:
        return translated(QT_TRANSLATE_NOOP("evenhost::editors::ImportDialog", "accelerator"));
    case ImportRow::Kind::Hosting:
        return translated(QT_TRANSLATE_NOOP("evenhost::editors::ImportDialog", "hosting offer"));
    case ImportRow::Kind::Managed:
        return translated(QT_TRANSLATE_NOOP("evenhost::editors::ImportDialog", "managed offer"));
    }
    return {};
}

QString effectText(ImportRow::Effect effect)
{
    switch (effect) {
    case ImportRow::Effect::Adds:
        return ImportDialog::tr("+ is added");
    case ImportRow::Effect::ReplacesCatalogue:
        return ImportDialog::tr("▲ replaces the catalogue’s in this plan");
    case ImportRow::Effect::ReplacesOwn:
        return ImportDialog::tr("▲ replaces the plan’s own");
    case ImportRow::Effect::Nothing:
        return ImportDialog::tr("is the same already");
    }
    return {};
}

/// Name and facts of a row.
std::pair<QString, QString> texts(const ImportRow& row, const session::FileImport& import, const models::Format& format)
{
    using models::fromPlan;
    switch (row.kind) {
    case ImportRow::Kind::Model: {
        const auto& card = import.contents.models[row.index];
        return {fromPlan(card.name),
                ImportDialog::tr("%1 in total, %2 active")
                    .arg(format.parameters(card.parameters.total), format.parameters(card.parameters.active))};
    }
    case ImportRow::Kind::Accelerator: {
        const auto& accelerator = import.contents.accelerators[row.index];
        return {fromPlan(accelerator.name), format.amount(accelerator.memoryGbMarketed, base::Unit::Gigabytes)};
    }
    case ImportRow::Kind::Hosting: {
        const auto& offer = import.contents.hosting[row.index];
        const bool owned = offer.billing == catalogue::Billing::Owned && offer.ownership;
        const double price = owned ? offer.ownership->serverPrice.value : offer.pricePerNodeHour.value;
        const QString money = format.foreignMoney(price, offer.currency);
        return {fromPlan(offer.provider) + u' ' + fromPlan(offer.sku),
                owned ? ImportDialog::tr("%1 a node").arg(money) : ImportDialog::tr("%1 a node and hour").arg(money)};
    }
    case ImportRow::Kind::Managed: {
        const auto& offer = import.contents.managed[row.index];
        const QString name =
            offer.provider.empty() ? fromPlan(offer.model) : fromPlan(offer.provider) + u' ' + fromPlan(offer.model);
        return {name, ImportDialog::tr("%1 in, %2 out")
                          .arg(format.foreignMoney(offer.prices.input, offer.currency),
                               format.foreignMoney(offer.prices.output, offer.currency))};
    }
    }
    return {};
}

// Behind the words: lupdate loses the namespace at a std:: in front of them.
constexpr std::size_t takenFromTheStart = 20;
constexpr std::size_t shownNotes = 3;

} // namespace

ImportDialog::ImportDialog(const QString& file, const session::FileImport& import, std::vector<session::ImportRow> rows,
                           const models::Format& format, QWidget* parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
    , m_table(new QTableWidget(0, foundcolumn::Count))
    , m_search(new QLineEdit)
    , m_notes(new QLabel)
    , m_addRows(new QCheckBox(tr("Also add the models and managed offers as rows of the plan")))
    , m_take(nullptr)
{
    setWindowTitle(tr("Import %1").arg(file));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(theme::step, 0, theme::step, 0);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Name"), tr("Identifier"), tr("Effect"), tr("Facts")});
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
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
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setObjectName(u"notes"_s);
    auto* all = new QPushButton(tr("Take all shown"));
    auto* none = new QPushButton(tr("None"));
    for (QPushButton* button : {all, none})
        button->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(all);
    top->addWidget(none);
    auto* buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"take"_s);
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notes);
    layout->addWidget(m_addRows);
    layout->addWidget(buttons);
    fill(import, format);
    connect(all, &QPushButton::clicked, this, [this] { setShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { setShown(false); });
    connect(m_search, &QLineEdit::textChanged, this, &ImportDialog::search);
    connect(m_table, &QTableWidget::itemChanged, this, &ImportDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    resize(960, 560);
}

void ImportDialog::fill(const session::FileImport& import, const models::Format& format)
{
    const bool few = m_rows.size() <= takenFromTheStart;
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    bool usable = false;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const ImportRow& row = m_rows[static_cast<std::size_t>(i)];
        const auto [name, facts] = texts(row, import, format);
        const QStringList cells{kindText(row.kind), name, models::fromPlan(row.id), effectText(row.effect), facts};
        for (int column = 0; column < foundcolumn::Count; ++column)
            m_table->setItem(i, column, new QTableWidgetItem(cells.at(column)));
        QTableWidgetItem* tick = m_table->item(i, foundcolumn::What);
        const bool same = row.effect == ImportRow::Effect::Nothing;
        tick->setFlags(same ? Qt::ItemIsSelectable
                            : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        tick->setCheckState(few && !same ? Qt::Checked : Qt::Unchecked);
        usable = usable || row.kind == ImportRow::Kind::Model || row.kind == ImportRow::Kind::Managed;
    }
    m_table->resizeColumnsToContents();
    constexpr int widest = 280;
    for (int column = 0; column < foundcolumn::Count; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 4 * theme::step, widest));
    m_addRows->setVisible(usable);
    constexpr std::size_t aHandful = 3;
    m_addRows->setChecked(m_rows.size() <= aHandful);
    QStringList notes;
    for (std::size_t i = 0; i < std::min(import.notes.size(), shownNotes); ++i)
        notes += models::severitySign(import.notes[i].severity) + u' ' + models::findingText(import.notes[i], format);
    if (import.notes.size() > shownNotes)
        notes += tr("… and %n more note(s)", nullptr, static_cast<int>(import.notes.size() - shownNotes));
    if (import.skipped > 0)
        notes += tr("%n entry(s) without a price for text tokens are left out.", nullptr, import.skipped);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void ImportDialog::setShown(bool taken)
{
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem* tick = m_table->item(row, foundcolumn::What);
        if ((taken && m_table->isRowHidden(row)) || !(tick->flags() & Qt::ItemIsEnabled))
            continue;
        tick->setCheckState(taken ? Qt::Checked : Qt::Unchecked);
    }
    m_table->viewport()->update();
    update();
}

void ImportDialog::search(const QString& text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString all =
            (m_table->item(row, foundcolumn::What)->text() + u' ' + m_table->item(row, foundcolumn::Name)->text() + u' '
             + m_table->item(row, foundcolumn::Id)->text())
                .toLower();
        const bool found = std::ranges::all_of(words, [&](const QString& word) { return all.contains(word); });
        m_table->setRowHidden(row, !found);
    }
}

std::vector<ImportRow> ImportDialog::chosen() const
{
    std::vector<ImportRow> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, foundcolumn::What)->checkState() == Qt::Checked)
            rows.push_back(m_rows[static_cast<std::size_t>(row)]);
    }
    return rows;
}

bool ImportDialog::addsToPlan() const
{
    return m_addRows->isChecked() && !m_addRows->isHidden();
}

void ImportDialog::update()
{
    const auto count = static_cast<int>(chosen().size());
    m_take->setText(tr("Import %1").arg(count));
    m_take->setEnabled(count > 0);
}

} // namespace evenhost::editors
