// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace evenhost::documents {

/// The catalogue of modelcards/, read and checked when the program was built. Takes a millisecond or two: make it once
/// and hand it on. Defined in a source file that app/documents/compiler writes.
[[nodiscard]] catalogue::Catalogue builtInCatalogue();

} // namespace evenhost::documents
