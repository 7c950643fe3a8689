// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "models/formatoutcome.h"

#include <QStyledItemDelegate>

#include <functional>
#include <vector>

namespace evenhost::editors {

/// Paints the rows of the options table: name with its softer vendor, the sliver of active inside total parameters,
/// signs before colours. Edits the weight format in place.
class OptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The weight formats a row can have, keys of plan files, best first.
    using Formats = std::function<std::vector<models::FormatOutcome>(const QModelIndex&)>;
    void setFormats(Formats formats) { m_formats = std::move(formats); }
    void setFormat(const models::Format& format) { m_format = format; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void weightFormatChosen(const QModelIndex& index, const QString& format) const;

private:
    void paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSliver(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Formats m_formats;
    models::Format m_format;
};

} // namespace evenhost::editors
