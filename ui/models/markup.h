// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenhost::models {

/// Text as part of rich text: nothing in it is markup. Qt's rich text breaks lines at the narrow no-break space, as
/// French writes it before a colon and between thousands; the wide one stands for it. Held by
/// tests/models/tst_markup.cpp.
[[nodiscard]] QString escaped(const QString& text);

} // namespace evenhost::models
