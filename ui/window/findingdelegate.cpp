// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/findingdelegate.h"

#include "base/finding.h"
#include "models/findingsmodel.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace evenhost::window {

using models::FindingsModel;

namespace {

constexpr int edge = 16;
constexpr int signWidth = 20;
constexpr int padding = 8;

QRect textArea(const QRect& rect)
{
    return rect.adjusted(edge + signWidth, padding, -edge, -padding);
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const theme::Colours& c = theme::colours(option.palette);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    const auto severity = static_cast<base::Severity>(index.data(FindingsModel::SeverityRole).toInt());
    painter->setPen(severity == base::Severity::Info ? c.softInk : c.bad);
    const QRect area = textArea(option.rect);
    painter->drawText(QRect(option.rect.left() + edge, area.top(), signWidth, area.height()),
                      Qt::AlignLeft | Qt::AlignTop, index.data(FindingsModel::SignRole).toString());
    painter->setPen(c.ink);
    painter->drawText(area, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, option.text);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : 300;
    const QRect area = textArea(QRect(0, 0, width, 10'000));
    const QRect text = option.fontMetrics.boundingRect(area, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                                                       index.data(Qt::DisplayRole).toString());
    return {width, text.height() + 2 * padding + 1};
}

} // namespace evenhost::window
