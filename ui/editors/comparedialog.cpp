// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/comparedialog.h"

#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::editors {

CompareDialog::CompareDialog(models::CompareTable* table, QWidget* parent)
    : QDialog(parent), m_table(table), m_view(new QTableView)
{
    setWindowTitle(tr("Compare"));
    table->setParent(this);
    m_view->setModel(table);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QTableView::NoSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(std::max(6 * theme::step, m_view->fontMetrics().height() + 8));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setAccessibleName(windowTitle());
    m_view->resizeColumnsToContents();
    int width = 0;
    for (int column = 0; column < table->columnCount(); ++column) {
        const int wide = std::clamp(m_view->columnWidth(column) + theme::step, 120, 320);
        m_view->setColumnWidth(column, wide);
        width += wide;
    }
    auto* copyAll = new QPushButton(tr("Copy as table"));
    copyAll->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copyAll);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(copyAll, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(std::clamp(width + 16 * theme::step, 560, 1240), 720);
}

void CompareDialog::copy()
{
    auto* mime = new QMimeData;
    mime->setText(m_table->text());
    mime->setHtml(m_table->html());
    QApplication::clipboard()->setMimeData(mime);
}

void CompareDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QDialog::keyPressEvent(event);
}

} // namespace evenhost::editors
