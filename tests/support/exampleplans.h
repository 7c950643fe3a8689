// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/builtincatalogue.h"
#include "documents/planfile.h"

#include <QString>

#include <string>

/// The example plans as they are delivered, on the catalogue that is built in, seen on one day.
namespace evenhost::test {

inline const base::Date today = *base::dateFromIso("2026-11-21");

inline const catalogue::Catalogue& known()
{
    static const catalogue::Catalogue loaded = documents::builtInCatalogue();
    return loaded;
}

/// "claims-assistant" and the others of resources/examples.
inline plan::Plan example(const QString& name)
{
    const std::string path =
        std::string(EVENHOST_SOURCE_DIR "/resources/examples/") + name.toStdString() + ".evenhost.yaml";
    return documents::loadPlan(path, known())->file.plan;
}

} // namespace evenhost::test
