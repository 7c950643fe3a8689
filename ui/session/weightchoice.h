// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/modelcard.h"

#include <string>
#include <vector>

namespace evenhost::session {

/// The weight formats a model is tried in unasked, the one it was released in first: that one, and any of 8 bits and
/// more that its maker released as well. Fewer bits, or somebody else's conversion, may change what it answers; these
/// are left to whoever can judge that.
[[nodiscard]] std::vector<std::string> makersFormats(const catalogue::ModelCard& card);

} // namespace evenhost::session
