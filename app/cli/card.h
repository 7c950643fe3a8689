// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "importers/config.h"

#include <iosfwd>
#include <string>
#include <string_view>

namespace evenhost::cli {

/// `evenhost card config.json [-o card.yaml]`: what a published configuration says, as plain text.
/// One "name: value" a line, numbers in full: parameters (total, active, with the input embedding, of prediction
/// layers, in lookup tables), KV bytes a token at 16 and 8 bit, fixed bytes a sequence, format and bits of the release.
/// What is unknown says so.
void printCard(const importers::ImportedCard& imported, std::ostream& out);

} // namespace evenhost::cli
