// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// Rows of a plan on the clipboard: as a plan file that holds them and the own cards and offers they need, so that they
/// go from one window to another whole.
namespace evenhost::session {

inline constexpr char rowsMimeType[] = "application/x-evenhost-rows";

/// The rows of these ids as the text of a plan file; empty when none of them is in the plan.
[[nodiscard]] std::string rowsText(const plan::Plan& plan, const std::vector<std::string>& ids);

struct PastedRows
{
    plan::Plan after;             ///< the plan with the rows
    std::vector<std::string> ids; ///< they have now
    QStringList unknown;          ///< lines of a pasted text that name nothing we know
};

/// Puts rows that rowsText() wrote behind the row called `behind` (at the end of their list when there is none). Own
/// cards and offers come along where the plan has none of that id. Fails as reading a plan file does.
[[nodiscard]] base::Result<PastedRows> withRows(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                                const std::string& text, const std::string& behind);

/// Puts a row in for each line of a text or of a spreadsheet whose first cell names a model or a managed offer, as
/// people write them.
[[nodiscard]] PastedRows withNamedRows(const plan::Plan& plan, const catalogue::Catalogue& catalogue,
                                       const QString& text);

} // namespace evenhost::session
