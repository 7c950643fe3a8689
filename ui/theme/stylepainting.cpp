// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylepainting_p.h"

#include "theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace evenhost::theme {

namespace {

constexpr double radius = 4.0;

} // namespace

const Colours& coloursOf(const QStyleOption* option)
{
    return colours(option->palette);
}

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return (option->state & flag) != 0;
}

bool isSet(const QWidget* widget, const char* name)
{
    return widget && widget->property(name).toBool();
}

/// A rounded rectangle whose one-pixel border lies on whole pixels.
void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? width / 2.0 : 0.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Colours& c = coloursOf(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus);
    const bool refused = isSet(widget, "refused");
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    const QColor fill = enabled && !readOnly ? c.field : c.panel;
    const QColor border = refused ? c.bad : focus ? c.selfHosted : c.border;
    drawBox(painter, option->rect, fill, border, focus || refused ? 2.0 : 1.0);
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    if (isSet(widget, "link")) {
        if (has(option, QStyle::State_HasFocus))
            drawBox(painter, option->rect, QColor(), coloursOf(option).selfHosted, 2.0);
        return;
    }
    const Colours& c = coloursOf(option);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool focus = has(option, QStyle::State_HasFocus);
    if (isSet(widget, "primary") && enabled) {
        QColor fill = c.ink;
        fill.setAlphaF(down ? 0.75F : hover ? 0.88F : 1.0F);
        drawBox(painter, option->rect, fill, focus ? c.selfHosted : QColor(), 2.0);
        return;
    }
    const bool isQuiet = isSet(widget, "quiet");
    const QColor fill = down ? c.line : hover ? c.hover : isQuiet ? QColor() : c.field;
    const QColor border = focus ? c.selfHosted : isQuiet ? QColor() : c.border;
    drawBox(painter, option->rect, fill, border, focus ? 2.0 : 1.0);
}

void drawChevron(QPainter* painter, const QRect& rect, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(rect).center();
    painter->drawPolyline(
        QPolygonF({centre + QPointF(-3.5, -1.75), centre + QPointF(0, 1.75), centre + QPointF(3.5, -1.75)}));
    painter->restore();
}

void drawIndicator(const QStyleOption* option, QPainter* painter, bool round)
{
    const Colours& c = coloursOf(option);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool focus = has(option, QStyle::State_HasFocus);
    const QRect rect = option->rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool filled = on || partly;
    painter->setPen(QPen(filled || focus ? c.selfHosted : c.softInk, focus ? 2.0 : 1.25));
    painter->setBrush(filled ? c.selfHosted : c.field);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    const QColor mark = c.dark ? c.ground : QColor(Qt::white);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), 3, 3);
    } else if (filled) {
        painter->setPen(QPen(mark, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF o = box.topLeft();
        const double w = box.width();
        if (on)
            painter->drawPolyline(
                QPolygonF({o + QPointF(0.24, 0.52) * w, o + QPointF(0.43, 0.71) * w, o + QPointF(0.78, 0.31) * w}));
        else
            painter->drawLine(o + QPointF(0.28, 0.5) * w, o + QPointF(0.72, 0.5) * w);
    }
    painter->restore();
}

void drawItemPanel(const QStyleOptionViewItem* option, QPainter* painter)
{
    const Colours& c = coloursOf(option);
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option->rect, c.selection);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter->fillRect(option->rect, c.hover);
}

void drawTab(const QStyleOptionTab* option, QPainter* painter)
{
    const Colours& c = coloursOf(option);
    const bool selected = has(option, QStyle::State_Selected);
    if (selected)
        painter->fillRect(QRect(option->rect.left() + 8, option->rect.bottom() - 1, option->rect.width() - 16, 2),
                          c.ink);
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->save();
    painter->setFont(font);
    const bool hover = has(option, QStyle::State_MouseOver);
    painter->setPen(selected || hover ? c.ink : c.softInk);
    painter->drawText(option->rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic, option->text);
    if (has(option, QStyle::State_HasFocus))
        drawBox(painter, option->rect.adjusted(2, 4, -2, -4), QColor(), c.selfHosted, 2.0);
    painter->restore();
}

void drawHeaderLabel(const QStyleOptionHeader* option, QPainter* painter)
{
    painter->save();
    painter->setPen(coloursOf(option).softInk);
    const QString text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width());
    painter->drawText(option->rect, static_cast<int>(option->textAlignment | Qt::AlignVCenter), text);
    painter->restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem* option, QPainter* painter)
{
    const Colours& c = coloursOf(option);
    painter->fillRect(option->rect, c.panel);
    const bool open = has(option, QStyle::State_Sunken);
    if (has(option, QStyle::State_Selected) || open)
        drawBox(painter, option->rect.adjusted(0, 3, 0, -3), open ? c.line : c.hover, QColor());
    painter->setPen(has(option, QStyle::State_Enabled) ? c.ink : c.softInk);
    // The letters are underlined while Alt is down: a quiet bar, and still a map for the keyboard.
    const bool alt = (QGuiApplication::queryKeyboardModifiers() & Qt::AltModifier) != 0;
    const int mnemonic = alt || has(option, QStyle::State_HasFocus) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, option->text);
}

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& thumb)
{
    const Colours& c = coloursOf(option);
    painter->fillRect(option->rect, c.dark ? c.ground : QColor(Qt::transparent));
    if (option->maximum <= option->minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    QColor colour = c.softInk;
    colour.setAlphaF(active ? 0.75F : 0.40F);
    const QRect bar = option->orientation == Qt::Vertical ? thumb.adjusted(3, 2, -2, -2) : thumb.adjusted(2, 3, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double r = std::min(bar.width(), bar.height()) / 2.0;
    painter->drawRoundedRect(QRectF(bar), r, r);
    painter->restore();
}

} // namespace evenhost::theme
