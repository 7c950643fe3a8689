// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace evenhost::report {

/// The character that a radical's own code point (U+2E80..U+2FDF) stands for in running text: U+2F64 is U+7528 "用".
/// Anything else comes back as it is.
[[nodiscard]] char16_t unifiedIdeograph(char16_t character);

/// A PDF font's ToUnicode map with radicals named as the characters they are: fonts draw both with one glyph, Qt names
/// it after the first code point that has it, and a search for "费用" would find nothing.
[[nodiscard]] QByteArray withUnifiedIdeographs(const QByteArray& toUnicode);

} // namespace evenhost::report
