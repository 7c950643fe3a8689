// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/chinesefont.h"
#include "theme/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace evenhost::theme {

using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto part = [shareOfB](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * shareOfB));
    };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

/// Six steps of a hue from the full colour towards the ground, even enough to tell apart in greys.
std::array<QColor, 6> stepsOf(const QColor& hue, const QColor& ground, const QColor& ink)
{
    return {mixed(hue, ink, 0.30),    mixed(hue, ground, 0.05), mixed(hue, ground, 0.32),
            mixed(hue, ground, 0.52), mixed(hue, ground, 0.68), mixed(hue, ground, 0.82)};
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [less, more] = std::minmax({luminance(a), luminance(b)}); // in braces: by value
    return (more + 0.05) / (less + 0.05);
}

/// The hue, moved towards the ink until text in it can be read wherever text stands (WCAG 2.1, 1.4.3).
QColor readable(const QColor& hue, const Colours& c)
{
    constexpr double least = 4.5;
    for (int step = 0; step < 50; ++step) {
        const QColor colour = mixed(hue, c.ink, step * 0.02);
        if (contrast(colour, c.ground) >= least && contrast(colour, c.panel) >= least
            && contrast(colour, c.hover) >= least && contrast(colour, c.selection) >= least)
            return colour;
    }
    return c.ink;
}

void derive(Colours& c)
{
    c.hover = mixed(c.panel, c.ink, 0.05);
    c.selection = mixed(c.ground, c.selfHosted, c.dark ? 0.20 : 0.09);
    c.good = readable(c.selfHosted, c);
    c.bad = readable(c.managed, c);
    c.selfHostedTint = mixed(c.ground, c.selfHosted, c.dark ? 0.10 : 0.06);
    c.managedTint = mixed(c.ground, c.managed, c.dark ? 0.08 : 0.035);
    c.track = mixed(c.ground, c.selfHosted, c.dark ? 0.28 : 0.20);
    c.selfHostedSteps = stepsOf(c.selfHosted, c.ground, c.ink);
    c.managedSteps = stepsOf(c.managed, c.ground, c.ink);
    c.hybridSteps = stepsOf(c.hybrid, c.ground, c.ink);
}

Colours makeLight()
{
    Colours c;
    c.ground = QColor(0xFF, 0xFF, 0xFF);
    c.panel = QColor(0xF6, 0xF7, 0xF9);
    c.line = QColor(0xDD, 0xE1, 0xE6);
    c.ink = QColor(0x1B, 0x1F, 0x24);
    c.softInk = QColor(0x5B, 0x64, 0x70);
    c.selfHosted = QColor(0x00, 0x72, 0xB2);
    c.managed = QColor(0xD5, 0x5E, 0x00);
    c.hybrid = QColor(0x7A, 0x51, 0x95);
    c.field = QColor(0xFF, 0xFF, 0xFF);
    c.border = QColor(0xCF, 0xD4, 0xDB);
    derive(c);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.dark = true;
    c.ground = QColor(0x16, 0x19, 0x1D);
    c.panel = QColor(0x1E, 0x22, 0x27);
    c.line = QColor(0x34, 0x3A, 0x42);
    c.ink = QColor(0xE8, 0xEB, 0xEE);
    c.softInk = QColor(0x9A, 0xA4, 0xAF);
    c.selfHosted = QColor(0x56, 0xB4, 0xE9);
    c.managed = QColor(0xF2, 0x8E, 0x3C);
    c.hybrid = QColor(0xB4, 0x8A, 0xD6);
    c.field = QColor(0x16, 0x19, 0x1D);
    c.border = QColor(0x45, 0x4C, 0x56);
    derive(c);
    return c;
}

/// What the desktop asks for: Qt 6.4 says it only through the palette the platform gives.
bool systemIsDark(const QApplication& application)
{
    static const bool dark = [&application] {
        const QPalette given = application.palette();
        return given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

} // namespace

const Colours& lightColours()
{
    static const Colours light = makeLight();
    return light;
}

const Colours& darkColours()
{
    static const Colours dark = makeDark();
    return dark;
}

const Colours& colours(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

const Colours& colours(const QWidget* widget)
{
    return colours(widget->palette());
}

QString family()
{
    return u"Evenhost Sans"_s;
}

QFont pixelFont(double pixels, QFont::Weight weight)
{
    QFont result(family());
    result.setPointSizeF(pixels * 0.75); // 96 pixels an inch, 72 points
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

QFont font(TextRole role, double factor)
{
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Small:
        return pixelFont(11.0 * factor);
    case TextRole::Strong:
    case TextRole::Heading:
        return pixelFont(13.0 * factor, QFont::DemiBold);
    case TextRole::Title:
        return pixelFont(20.0 * factor, QFont::DemiBold);
    case TextRole::Figure:
        return pixelFont(28.0 * factor, QFont::DemiBold);
    }
    return pixelFont(13.0 * factor);
}

void loadFonts()
{
    if (QFontDatabase::hasFamily(family()))
        return;
    for (const auto& weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s})
        QFontDatabase::addApplicationFont(u":/fonts/EvenhostSans-"_s + weight + u".otf"_s);
    borrowChineseLetters();
}

QPalette palette(const Colours& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.ground);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.field);
    p.setColor(QPalette::AlternateBase, c.panel);
    p.setColor(QPalette::ToolTipBase, c.ink);
    p.setColor(QPalette::ToolTipText, c.ground);
    p.setColor(QPalette::PlaceholderText, c.softInk);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Light, c.ground);
    p.setColor(QPalette::Midlight, c.panel);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.border);
    p.setColor(QPalette::Shadow, c.line);
    p.setColor(QPalette::Highlight, c.selfHosted);
    p.setColor(QPalette::HighlightedText, c.dark ? c.ground : QColor(Qt::white));
    p.setColor(QPalette::Link, c.good);
    p.setColor(QPalette::LinkVisited, c.good);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(c.softInk, c.ground, 0.35));
    return p;
}

void apply(QApplication& application, Scheme scheme, double textFactor)
{
    const bool dark = scheme == Scheme::System ? systemIsDark(application) : scheme == Scheme::Dark;
    const Colours& c = dark ? darkColours() : lightColours();
    loadFonts();
    application.setStyle(new Style);
    application.setPalette(palette(c));
    application.setFont(font(TextRole::Body, std::clamp(textFactor, 0.8, 2.0)));
}

} // namespace evenhost::theme
