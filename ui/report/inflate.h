// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace evenhost::report {

/// Unpacks deflated bytes (RFC 1950) and gives them to `take` in pieces of a few kilobytes, so that nothing is held
/// that nobody wants: a thousand times as much may come out as went in. `take` returns false to end it.
/// True when all was unpacked; false when it was ended, or the bytes are damaged or cut off.
bool inflate(std::string_view packed, const std::function<bool(std::string_view)>& take);

} // namespace evenhost::report
