// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenhost::models {

/// The country of an ISO 3166 code in the program's language, where the catalogue has offers in it; other countries in
/// English, unknown codes as they are.
[[nodiscard]] QString countryName(const QString& code);

} // namespace evenhost::models
