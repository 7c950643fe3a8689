// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/chinesefont.h"

#include "theme/theme.h"

#include <QFont>
#include <QFontDatabase>
#include <QLocale>

#include <algorithm>

namespace evenhost::theme {

using namespace Qt::StringLiterals;

QString chineseFamily()
{
    const QStringList installed = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    // Left to itself the system may take a family with Japanese forms, or a serif one.
    for (const QString& preferred : {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s,
                                     u"Source Han Sans CN"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
                                     u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s, u"Droid Sans Fallback"_s}) {
        if (installed.contains(preferred))
            return preferred;
    }
    const auto sans = std::ranges::find_if(
        installed, [](const QString& name) { return !name.contains(u"Serif"_s) && !name.contains(u"Mono"_s); });
    return sans != installed.end() ? *sans : installed.value(0);
}

QString chineseFontPackage()
{
    return u"fonts-noto-cjk"_s;
}

bool canShow(const QLocale& locale)
{
    const bool chinese = locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
    return !chinese || !chineseFamily().isEmpty();
}

void borrowChineseLetters()
{
    const QString lender = chineseFamily();
    if (!lender.isEmpty() && !QFont::substitutes(family()).contains(lender))
        QFont::insertSubstitution(family(), lender);
}

} // namespace evenhost::theme
