// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;
class QWidget;

/// Colours, type and spacing of everything that is drawn. Widgets take their palette and style sheet from apply();
/// painters ask colours() for the palette they paint on, so that one widget can be dark and a print of it light.
namespace evenhost::theme {

struct Colours
{
    QColor ground;     ///< window
    QColor panel;      ///< cards, side panels
    QColor line;       ///< hairlines, grid
    QColor ink;        ///< text
    QColor softInk;    ///< secondary text, at least 4.5:1 on ground and panel
    QColor selfHosted; ///< the family of open models
    QColor managed;    ///< the per-token line
    QColor hybrid;     ///< the third road
    QColor good;       ///< always with a sign or an arrow, never alone
    QColor bad;
    QColor field;  ///< inside of an input
    QColor border; ///< around an input or a button
    QColor hover;
    QColor selection;      ///< a chosen row: a tint of selfHosted
    QColor selfHostedTint; ///< region of a chart in which self-hosting is cheaper
    QColor managedTint;
    QColor track; ///< the empty part of a bar: total parameters, unused memory
    /// Steps of one hue for the parts of a bar, biggest and steadiest (GPUs) first, darkest first.
    std::array<QColor, 6> selfHostedSteps;
    std::array<QColor, 6> managedSteps;
    std::array<QColor, 6> hybridSteps;
    bool dark = false;
};

[[nodiscard]] const Colours& lightColours();
[[nodiscard]] const Colours& darkColours();

/// The set that belongs to a palette (by the lightness of its window colour).
[[nodiscard]] const Colours& colours(const QPalette& palette);
[[nodiscard]] const Colours& colours(const QWidget* widget);

enum class Scheme { System, Light, Dark };

/// Sizes are those of a 1280x800 window at 100 %; multiply by a factor for text size or a larger canvas.
enum class TextRole {
    Body,    ///< 13 px: forms, tables, text
    Small,   ///< 11 px: units, notes, axis labels
    Strong,  ///< 13 px, semi-bold
    Heading, ///< 13 px, semi-bold: heads of groups and panels
    Title,   ///< 20 px, semi-bold
    Figure,  ///< 28 px, semi-bold: key figures
};

/// The bundled family. Its figures are tabular: columns of numbers line up without any further care.
[[nodiscard]] QString family();
[[nodiscard]] QFont font(TextRole role, double factor = 1.0);
/// The same family at a size in pixels, for painters that lay out by hand.
[[nodiscard]] QFont pixelFont(double pixels, QFont::Weight weight = QFont::Normal);

/// All spacing is a multiple of this many pixels.
inline constexpr int step = 4;
inline constexpr int controlHeight = 28;
inline constexpr int rowHeight = 31;

/// Registers the bundled fonts. Once, after the QGuiApplication exists; enough for the PDF report without a window.
void loadFonts();

/// Style, palette, font and style sheet of the whole application. Safe to call again to change the theme.
/// textFactor scales all text, 0.8..2.
void apply(QApplication& application, Scheme scheme, double textFactor = 1.0);

[[nodiscard]] QPalette palette(const Colours& colours);

} // namespace evenhost::theme
