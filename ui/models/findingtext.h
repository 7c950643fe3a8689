// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "models/format.h"

#include <QString>

namespace evenhost::models {

/// A finding as a sentence in the window's language: the wording of cli/wording.h, translated, its amounts written as
/// the locale has them. Plain text; what it quotes comes from files and must never be shown as markup.
[[nodiscard]] QString findingText(const base::Finding& finding, const Format& format);

/// "plan.yaml, line 12: ...", as many parts as are known.
[[nodiscard]] QString locatedFindingText(const base::Finding& finding, const Format& format);

/// "▲", "✕" or "i": severity without colour.
[[nodiscard]] QString severitySign(base::Severity severity);
[[nodiscard]] QString severityLabel(base::Severity severity);

} // namespace evenhost::models
