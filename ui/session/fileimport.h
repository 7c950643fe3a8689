// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "plan/plan.h"

#include <QString>

#include <vector>

namespace evenhost::session {

/// A file that can be taken into the open plan, read and checked but not yet applied.
struct FileImport
{
    bool isPlan = false;           ///< a plan: to be opened, not taken in
    catalogue::Catalogue contents; ///< models, accelerators, hosting and managed offers
    base::Findings notes;          ///< warnings: what could not be carried over
    int skipped = 0;               ///< entries of a price list without a price a token
};

/// Reads model cards, accelerators, hosting and managed offers (YAML), published configurations (config.json,
/// params.json), price lists of other projects (JSON, TOML) and tables (CSV, TSV). What a hosting offer runs on must be
/// in the file, the plan or the catalogue. Fails with findings that have their place in the file.
[[nodiscard]] base::Result<FileImport> readForImport(const QString& path, const plan::Plan& plan,
                                                     const catalogue::Catalogue& catalogue, base::Date today);

/// One card or offer of an import and what taking it in would do to the plan.
struct ImportRow
{
    enum class Kind { Model, Accelerator, Hosting, Managed };
    enum class Effect { Adds, ReplacesCatalogue, ReplacesOwn, Nothing };
    Kind kind = Kind::Model;
    Effect effect = Effect::Adds;
    std::string id;
    std::size_t index = 0; ///< in its list of FileImport::contents
};
[[nodiscard]] std::vector<ImportRow> importRows(const FileImport& import, const plan::Plan& plan,
                                                const catalogue::Catalogue& catalogue);

/// Puts the chosen rows among the plan's own.
void takeIn(plan::Plan& plan, const FileImport& import, const std::vector<ImportRow>& rows);

} // namespace evenhost::session
