// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// How the single parts of the style are drawn.
namespace evenhost::theme {

struct Colours;

[[nodiscard]] const Colours& coloursOf(const QStyleOption* option);
[[nodiscard]] bool has(const QStyleOption* option, QStyle::StateFlag flag);
[[nodiscard]] bool isSet(const QWidget* widget, const char* property);

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, double width = 1.0);
void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawChevron(QPainter* painter, const QRect& rect, const QColor& colour);
void drawIndicator(const QStyleOption* option, QPainter* painter, bool round);
void drawItemPanel(const QStyleOptionViewItem* option, QPainter* painter);
void drawTab(const QStyleOptionTab* option, QPainter* painter);
void drawHeaderLabel(const QStyleOptionHeader* option, QPainter* painter);
void drawMenuBarItem(const QStyleOptionMenuItem* option, QPainter* painter);
void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& thumb);

} // namespace evenhost::theme
