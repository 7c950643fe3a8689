// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/formatbox.h"

#include "models/fieldtext.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;

namespace {

namespace formatcolumn {
enum Index { Name, Weights, Gpus, Month, Origin, Count };
}

} // namespace

FormatBox::FormatBox(QWidget* parent) : QComboBox(parent)
{
    auto* view = new QTreeView;
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setSelectionBehavior(QTreeView::SelectRows);
    view->header()->setStretchLastSection(true);
    view->header()->setSectionsClickable(false);
    setModel(new QStandardItemModel(0, formatcolumn::Count, this));
    setView(view);
    setAccessibleName(tr("Weight format"));
}

void FormatBox::setOutcomes(const std::vector<models::FormatOutcome>& outcomes, const models::Format& format)
{
    const QVariant chosen = currentData();
    const QSignalBlocker quiet(this);
    auto* items = static_cast<QStandardItemModel*>(model());
    items->clear();
    items->setHorizontalHeaderLabels(
        {tr("Format"), tr("Weights"), tr("GPUs"), tr("%1 a month").arg(format.currencySymbol()), tr("Size")});
    const theme::Colours& c = theme::colours(this);
    for (const models::FormatOutcome& outcome : outcomes) {
        QStringList texts{models::weightFormatLabel(outcome.format.toStdString()),
                          outcome.storedGb > 0.0 ? format.amount(outcome.storedGb, base::Unit::Gigabytes) : u"–"_s,
                          outcome.fits ? format.count(outcome.gpus) : tr("does not fit"),
                          outcome.fits ? format.moneyNumber(outcome.costPerMonth) : u"–"_s,
                          outcome.released ? tr("released") : tr("computed")};
        QList<QStandardItem*> row;
        for (int column = 0; column < formatcolumn::Count; ++column) {
            auto* item = new QStandardItem(texts.at(column));
            const bool number =
                column == formatcolumn::Weights || column == formatcolumn::Gpus || column == formatcolumn::Month;
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            if (column == formatcolumn::Gpus && !outcome.fits)
                item->setForeground(c.bad);
            if (!outcome.reason.isEmpty())
                item->setToolTip(u"<qt>"_s + outcome.reason.toHtmlEscaped() + u"</qt>"_s);
            row.append(item);
        }
        row.front()->setData(outcome.format, Qt::UserRole);
        row.front()->setData(texts.join(u", "_s), Qt::AccessibleTextRole);
        items->appendRow(row);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
}

void FormatBox::showPopup()
{
    auto* list = static_cast<QTreeView*>(view());
    int width = 4 * theme::step;
    for (int column = 0; column < formatcolumn::Count; ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, list->columnWidth(column) + 3 * theme::step);
        width += list->columnWidth(column);
    }
    list->setMinimumWidth(width);
    QComboBox::showPopup();
}

} // namespace evenhost::editors
