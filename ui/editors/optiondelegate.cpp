// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/optiondelegate.h"

#include "editors/formatbox.h"
#include "models/fieldtext.h"
#include "models/optionsmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

#include <algorithm>

namespace evenhost::editors {

using models::OptionsModel;

namespace {

constexpr int edge = 8;
constexpr int barHeight = 10;

QColor colourOf(OptionsModel::Tone tone, const theme::Colours& c)
{
    switch (tone) {
    case OptionsModel::Tone::Plain:
        return c.ink;
    case OptionsModel::Tone::Soft:
        return c.softInk;
    case OptionsModel::Tone::Good:
        return c.good;
    case OptionsModel::Tone::Bad:
    case OptionsModel::Tone::Managed:
        return c.bad; // the managed hue, dark enough for text
    }
    return c.ink;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void OptionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const theme::Colours& c = theme::colours(option.palette);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    painter->save();
    painter->setClipRect(option.rect);
    const bool managed = index.data(OptionsModel::IsManagedRole).toBool();
    if (index.column() == OptionsModel::Model) {
        paintName(painter, option, index);
    } else if (index.column() == OptionsModel::Scale && !managed) {
        paintSliver(painter, option, index);
    } else {
        const auto tone = index.data(OptionsModel::ToneRole).value<OptionsModel::Tone>();
        const bool strong = index.column() == OptionsModel::Cost || (tone == OptionsModel::Tone::Bad);
        painter->setFont(strong ? bold(option.font) : option.font);
        painter->setPen(colourOf(tone, c));
        const QRect area = option.rect.adjusted(edge, 0, -edge, 0);
        const QString text = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, area.width());
        painter->drawText(area, static_cast<int>(option.displayAlignment), text);
    }
    painter->restore();
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(c.selfHosted);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void OptionDelegate::paintName(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Colours& c = theme::colours(option.palette);
    QRect area = option.rect.adjusted(edge, 0, -edge, 0);
    painter->setFont(bold(option.font));
    painter->setPen(index.data(OptionsModel::WarningRole).toBool() ? c.softInk : c.ink);
    const QString name = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, name);
    const int used = painter->fontMetrics().horizontalAdvance(name) + 6;
    area.setLeft(area.left() + used);
    painter->setFont(option.font);
    const QString detail = index.data(OptionsModel::DetailRole).toString();
    // A piece of a word says nothing: it is whole or not there.
    if (area.width() >= painter->fontMetrics().horizontalAdvance(detail)) {
        painter->setPen(c.softInk);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, detail);
    }
}

void OptionDelegate::paintSliver(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const theme::Colours& c = theme::colours(option.palette);
    const QRect area = option.rect.adjusted(edge, 0, -edge, 0);
    const double total = index.data(OptionsModel::ShareRole).toDouble() * area.width();
    const double active = index.data(OptionsModel::ActiveShareRole).toDouble() * area.width();
    const double top = area.center().y() - barHeight / 2.0 + 0.5;
    painter->fillRect(QRectF(area.left(), top, std::max(2.0, total), barHeight), c.track);
    painter->fillRect(QRectF(area.left(), top, std::max(2.0, active), barHeight), c.selfHosted);
}

QSize OptionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = QFontMetrics(bold(option.font)).horizontalAdvance(text) + 2 * edge + 2;
    if (index.column() == OptionsModel::Model) {
        const QString detail = index.data(OptionsModel::DetailRole).toString();
        width += QFontMetrics(option.font).horizontalAdvance(detail) + 8;
    } else if (index.column() == OptionsModel::Scale) {
        width = 0;
    }
    return {width, std::max(theme::rowHeight, option.fontMetrics.height() + 14)};
}

QWidget* OptionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    if (index.column() != OptionsModel::Weights || !m_formats)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* box = new FormatBox(parent);
    box->setOutcomes(m_formats(index), m_format);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<OptionDelegate*>(this); // createEditor is const, the signals of the base class are not
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void OptionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findText(index.data(Qt::DisplayRole).toString()));
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    }
}

void OptionDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor); box && box->currentIndex() >= 0)
        emit weightFormatChosen(index, box->currentData().toString());
}

void OptionDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& /*index*/) const
{
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), editor->sizeHint().width()));
    editor->setGeometry(rect);
}

} // namespace evenhost::editors
