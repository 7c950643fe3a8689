// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <cstddef>
#include <span>
#include <string>

/// A catalogue as bytes, for the copy that is compiled into the program: read back in a millisecond or two, where
/// parsing the YAML would cost every start a quarter of a second. Only for one build: no version, native byte order.
namespace evenhost::documents {

[[nodiscard]] std::string catalogueBlob(const catalogue::Catalogue& catalogue);

/// The bytes must come from catalogueBlob of the same build.
[[nodiscard]] catalogue::Catalogue catalogueFromBlob(std::span<const std::byte> bytes);

} // namespace evenhost::documents
