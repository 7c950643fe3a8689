// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/evaluation.h"
#include "catalogue/catalogue.h"
#include "models/format.h"
#include "plan/plan.h"

#include <QString>
#include <QStringList>

/// The decision in words. Figures worth stressing stand between two characters U+E000 and U+E001 (private use), which
/// plain() takes out and html() turns into bold; everything else is plain text, names from the plan included.
namespace evenhost::models {

struct VerdictText
{
    QString headline; ///< "Stay managed."
    QString sentence; ///< "GLM-5.2 self-hosted costs A$ 75,600 more a month today; it becomes cheaper above ..."
    QString range;    ///< "80 % range 450,000-700,000 requests a day"; may be empty
};

[[nodiscard]] VerdictText verdictText(const analysis::Evaluation& evaluation, const plan::Plan& plan,
                                      const catalogue::Catalogue& catalogue, const Format& format);

[[nodiscard]] QString plain(QString text);
/// Escaped, with the stressed parts in bold: the only way names of the plan may reach a rich-text label.
[[nodiscard]] QString html(const QString& text);

/// "98 %", "over 99 %", "under 1 %": no probability found by draws is certain.
[[nodiscard]] QString chanceText(double probability, const Format& format);

/// Why an open model never becomes cheaper than a managed one (BreakEven::reason), as a sentence.
[[nodiscard]] QString neverReason(std::string_view code);

} // namespace evenhost::models
