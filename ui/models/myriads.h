// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace evenhost::models {

class Format;

/// Whether large numbers are counted in ten thousands (万) and hundred millions (亿), as Chinese does, and not in
/// thousands and millions: then no translation of "%1 million" can be right, the figure itself differs.
[[nodiscard]] bool countsInMyriads(const QLocale& locale);

/// 28,571,000 with 3 digits is "2,860 万", 1.2e9 is "12 亿"; below ten thousand the plain number.
[[nodiscard]] QString inMyriads(double value, int digits, const Format& format);

/// One sentence after another. A full-width stop brings its own gap.
[[nodiscard]] QString followedBy(const QString& sentence, const QString& next);

} // namespace evenhost::models
