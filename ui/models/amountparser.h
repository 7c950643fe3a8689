// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "models/format.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace evenhost::models {

/// What a person typed into a field with a unit: "20k", "1.5M", "A$ 120", "30 %", "3*1200", "2 x (8 + 8)".
/// Decimal mark and thousands as the locale has them; k, M, m, B, G, T (and "bn") multiply; a currency sign and the
/// field's own unit may stand with the number; "%" divides by 100. In a field of shares a bare number is per cent.
struct ParsedAmount
{
    std::optional<double> value; ///< in the field's base unit (a share is 0..1); nothing: `reason` says why
    QString reason;              ///< one translated sentence for the reader
};

[[nodiscard]] ParsedAmount parseAmount(const QString& text, base::Unit unit, const Format& format);

} // namespace evenhost::models
