// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup.h"

namespace evenhost::models {

QString escaped(const QString& text)
{
    constexpr QChar narrowNoBreakSpace(0x202F);
    return text.toHtmlEscaped().replace(narrowNoBreakSpace, QChar(QChar::Nbsp));
}

} // namespace evenhost::models
