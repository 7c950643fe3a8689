// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace evenhost::editors {

class OptionDelegate;

/// The table of models and managed options. Columns share the width sensibly; managed rows spread their prices over
/// the columns that only open models fill. Return or a double click asks to edit the cell.
class OptionTable : public QTableView
{
    Q_OBJECT

public:
    explicit OptionTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] OptionDelegate* delegate() const { return m_delegate; }
    /// The height that shows all rows.
    [[nodiscard]] int fullHeight() const;
    void layoutColumns();

signals:
    void editRequested(const QModelIndex& index);
    void contextMenuRequested(const QModelIndex& index, const QPoint& globalPosition);
    void heightChanged();
    void copyRequested();
    void cutRequested();
    void pasteRequested();
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateSpans();
    void setHeaderFont();

    OptionDelegate* m_delegate;
    QTimer m_widths;
};

} // namespace evenhost::editors
