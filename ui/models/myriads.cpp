// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/myriads.h"

#include "models/format.h"

#include <array>
#include <cmath>

namespace evenhost::models {

using namespace Qt::StringLiterals;

bool countsInMyriads(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
}

QString inMyriads(double value, int digits, const Format& format)
{
    constexpr std::array<std::pair<double, const char16_t*>, 3> steps{{{1e12, u"万亿"}, {1e8, u"亿"}, {1e4, u"万"}}};
    // What rounds up to the next step is written in it.
    const double reached = std::abs(value) * (1.0 + 0.5 * std::pow(10.0, -digits));
    for (const auto& [size, name] : steps) {
        if (reached >= size)
            return format.rounded(value / size, digits) + QChar::Nbsp + QString::fromUtf16(name);
    }
    return format.rounded(value, digits);
}

QString followedBy(const QString& sentence, const QString& next)
{
    const bool hasGap = sentence.isEmpty() || sentence.endsWith(u'。');
    return sentence + (hasGap ? QString() : QString(u' ')) + next;
}

} // namespace evenhost::models
