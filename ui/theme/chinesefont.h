// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

/// The bundled family has no Chinese letters: Chinese is set in a family of the system, where there is one.
namespace evenhost::theme {

/// The installed family with the letters of Simplified Chinese, in the forms of the mainland where one has them; empty
/// when there is none. Needs the QGuiApplication.
[[nodiscard]] QString chineseFamily();

/// A package of Debian that brings such a family.
[[nodiscard]] QString chineseFontPackage();

/// Whether the program's texts in this language can be shown here, and not as boxes.
[[nodiscard]] bool canShow(const QLocale& locale);

/// Lets the bundled family borrow its Chinese letters from chineseFamily(). loadFonts() does it.
void borrowChineseLetters();

} // namespace evenhost::theme
