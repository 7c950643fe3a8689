// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/optiontable.h"

#include "editors/optiondelegate.h"
#include "models/optionsmodel.h"
#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace evenhost::editors {

using models::OptionsModel;

namespace {

constexpr int scaleWidth = 112;
constexpr int narrowScaleWidth = 48;
constexpr int narrowText = 72;

} // namespace

OptionTable::OptionTable(QWidget* parent) : QTableView(parent), m_delegate(new OptionDelegate(this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setWordWrap(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(24);
    setHeaderFont();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Shortlist and managed options"));
    m_widths.setSingleShot(true);
    m_widths.setInterval(250);
    connect(&m_widths, &QTimer::timeout, this, &OptionTable::layoutColumns);
}

void OptionTable::setHeaderFont()
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.88);
    horizontalHeader()->setFont(small);
}

void OptionTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    const auto update = [this] {
        updateSpans();
        layoutColumns();
        emit heightChanged();
    };
    connect(model, &QAbstractItemModel::modelReset, this, update);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &OptionTable::layoutColumns);
    // Widths follow once the typing pauses: measuring every cell has no place between two frames.
    connect(model, &QAbstractItemModel::dataChanged, &m_widths, qOverload<>(&QTimer::start));
    update();
}

void OptionTable::updateSpans()
{
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(OptionsModel::IsManagedRole).toBool())
            setSpan(row, OptionsModel::Scale, 1, OptionsModel::Weights - OptionsModel::Scale + 1);
    }
    verticalHeader()->setDefaultSectionSize(std::max(theme::rowHeight, fontMetrics().height() + 14));
}

void OptionTable::layoutColumns()
{
    if (!model())
        return;
    std::array<int, OptionsModel::ColumnCount> width{};
    int total = 0;
    for (int column = 0; column < OptionsModel::ColumnCount; ++column) {
        int natural = column == OptionsModel::Scale ? 0 : horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row, column);
            const bool spans = index.data(OptionsModel::IsManagedRole).toBool() && column >= OptionsModel::Scale
                               && column <= OptionsModel::Weights;
            if (!spans)
                natural = std::max(natural, sizeHintForIndex(index).width());
        }
        auto& slot = width.at(static_cast<std::size_t>(column));
        slot = column == OptionsModel::Scale ? scaleWidth : natural;
        total += slot;
    }
    const int available = viewport()->width();
    const auto shrink = [&](int column, int least) {
        auto& slot = width.at(static_cast<std::size_t>(column));
        const int taken = std::clamp(total - available, 0, std::max(0, slot - least));
        slot -= taken;
        total -= taken;
    };
    shrink(OptionsModel::Model, 190);
    shrink(OptionsModel::Hosting, 130);
    shrink(OptionsModel::Scale, 84);
    shrink(OptionsModel::Licence, 84);
    shrink(OptionsModel::Model, 150);
    shrink(OptionsModel::Scale, narrowScaleWidth);
    shrink(OptionsModel::Hosting, narrowText);
    shrink(OptionsModel::Model, 110);
    // What does not fit even then is left out, the least telling first.
    for (const int column :
         {OptionsModel::Experts, OptionsModel::Context, OptionsModel::Scale, OptionsModel::Licence}) {
        const bool hidden = total > available;
        if (hidden) {
            total -= width.at(static_cast<std::size_t>(column));
            width.at(static_cast<std::size_t>(column)) = 0;
        }
        setColumnHidden(column, hidden);
    }
    if (total < available) {
        const int spare = available - total;
        width[OptionsModel::Model] += spare / 3;
        if (width[OptionsModel::Scale] > 0)
            width[OptionsModel::Scale] += spare / 3;
        width[OptionsModel::Hosting] += spare / 3;
    }
    for (int column = 0; column < OptionsModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, width.at(static_cast<std::size_t>(column)));
    }
}

int OptionTable::fullHeight() const
{
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2;
}

void OptionTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void OptionTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Shortlist and managed options"));
    if (event->type() == QEvent::FontChange && model()) {
        setHeaderFont();
        updateSpans();
        layoutColumns();
        emit heightChanged();
    }
}

void OptionTable::keyPressEvent(QKeyEvent* event)
{
    const bool edits = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (edits && currentIndex().isValid()) {
        emit editRequested(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Menu && currentIndex().isValid()) {
        emit contextMenuRequested(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    if (event->matches(QKeySequence::Cut)) {
        emit cutRequested();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit removeRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void OptionTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit editRequested(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void OptionTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid()) {
        // A click into several chosen rows is about all of them.
        if (!selectionModel()->isRowSelected(index.row()))
            setCurrentIndex(index);
        emit contextMenuRequested(index, event->globalPos());
    }
}

} // namespace evenhost::editors
