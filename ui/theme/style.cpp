// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/stylepainting_p.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace evenhost::theme {

using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Heads stand over the start of their column; a model that has amounts says so itself.
    if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (qobject_cast<QMenu*>(widget))
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Colours& c = coloursOf(option);
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (has(option, State_On) || has(option, State_Sunken) || has(option, State_MouseOver))
            drawBox(painter, option->rect,
                    has(option, State_MouseOver) && !has(option, State_Sunken) ? c.hover : c.line, QColor());
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QPushButton*>(widget))
            drawBox(painter, option->rect, QColor(), c.selfHosted, 2.0);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            drawItemPanel(item, painter);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, c.ground);
        painter->setPen(c.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.ink);
        return;
    case PE_Frame:
        painter->setPen(c.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Colours& c = coloursOf(option);
    switch (element) {
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTab(tab, painter);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.ground);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.ground);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawHeaderLabel(header, painter);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuBarItem(item, painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.panel);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem flat(*item);
            flat.palette.setColor(QPalette::Highlight, c.hover);
            flat.palette.setColor(QPalette::HighlightedText, c.ink);
            QProxyStyle::drawControl(element, &flat, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            // A chosen row is a light tint, not a filled bar: its text stays what it is.
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label(*button);
            if (isSet(widget, "primary") && has(option, State_Enabled))
                label.palette.setColor(QPalette::ButtonText, c.ground);
            if (isSet(widget, "link")) {
                painter->setPen(has(option, State_MouseOver) ? c.good : c.softInk);
                painter->drawText(option->rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, label.text);
                return;
            }
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_Splitter:
        if (option->rect.width() < option->rect.height())
            painter->fillRect(QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()), c.line);
        else
            painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1), c.line);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(slider, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            if (combo->frame && combo->editable)
                drawField(option, painter, widget);
            else if (combo->frame)
                drawButton(option, painter, widget);
            drawChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), coloursOf(option).softInk);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ComboBoxFrameWidth:
        return 2;
    case PM_SplitterWidth:
        return 5;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuBarVMargin:
        return 0;
    case PM_HeaderMargin:
        return 2 * step;
    case PM_FocusFrameHMargin:
        return 2 * step - 1; // cells begin where their heads do: Qt adds one
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * step;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 4 * step;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), controlHeight));
        if (type == CT_PushButton)
            result.setWidth(isSet(widget, "link") ? size.width() + step : std::max(size.width() + 6 * step, 16 * step));
        break;
    case CT_MenuBarItem:
        result = QSize(size.width() + 5 * step, std::max(size.height() + 2 * step, controlHeight + 2));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType != QStyleOptionMenuItem::Separator)
                result.setHeight(std::max(result.height(), controlHeight));
        }
        break;
    case CT_ItemViewItem:
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QFont bold = widget ? widget->font() : QFont();
            bold.setWeight(QFont::DemiBold);
            result.setWidth(QFontMetrics(bold).size(Qt::TextShowMnemonic, tab->text).width() + 5 * step);
        }
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        const QRect right(option->rect.right() - 24, option->rect.top(), 22, option->rect.height());
        return visualRect(option->direction, option->rect, right);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 2, -24, -2));
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (slider && part == SC_ScrollBarGroove)
            return option->rect;
        if (slider && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool vertical = slider->orientation == Qt::Vertical;
            const int length = vertical ? option->rect.height() : option->rect.width();
            const int range = slider->maximum - slider->minimum;
            int thumb = length;
            if (range > 0)
                thumb = std::clamp(
                    static_cast<int>(static_cast<qint64>(slider->pageStep) * length / (range + slider->pageStep)),
                    std::min(32, length), length);
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - thumb, slider->upsideDown);
            const auto span = [&](int from, int size) {
                return vertical ? QRect(0, from, option->rect.width(), size)
                                : QRect(from, 0, size, option->rect.height());
            };
            if (part == SC_ScrollBarSlider)
                return span(start, thumb);
            return part == SC_ScrollBarSubPage ? span(0, start) : span(start + thumb, length - start - thumb);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace evenhost::theme
