// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>

namespace evenhost::window {

/// A plan that comes with the program. Title and text are translated in the context of the welcome page.
struct Example
{
    const char* resource;
    const char* title;
    const char* text;
};

inline constexpr std::array examples{
    Example{":/examples/claims-assistant.evenhost.yaml",
            QT_TRANSLATE_NOOP("evenhost::window::WelcomePage", "Claims assistant"),
            QT_TRANSLATE_NOOP("evenhost::window::WelcomePage",
                              "An insurer of 900 people weighs four open models against Claude.")},
    Example{":/examples/small-internal-assistant.evenhost.yaml",
            QT_TRANSLATE_NOOP("evenhost::window::WelcomePage", "Small internal assistant"),
            QT_TRANSLATE_NOOP("evenhost::window::WelcomePage", "Sixty people, a few hundred requests a day.")},
    Example{
        ":/examples/high-volume-documents.evenhost.yaml",
        QT_TRANSLATE_NOOP("evenhost::window::WelcomePage", "High-volume document reading"),
        QT_TRANSLATE_NOOP("evenhost::window::WelcomePage", "A logistics platform reads documents around the clock.")}};

} // namespace evenhost::window
