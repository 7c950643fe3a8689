// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QString>

#include <utility>
#include <vector>

namespace evenhost::explain {

/// What there is to say about an input: value, meaning, range, and where it comes from.
struct InputCard
{
    QString title;
    QString value;
    QString meaning;                                ///< one or two sentences; may be empty
    std::vector<std::pair<QString, QString>> lines; ///< name and text: range, source, date with age, confidence, note
};

[[nodiscard]] InputCard inputCard(const plan::Plan& plan, const catalogue::Catalogue& catalogue, base::Date today,
                                  const QString& path, const models::Format& format);

} // namespace evenhost::explain
